"""Valkey rings the bell for reminders. The site itself does without, so nobody notices when it is away."""

from collections.abc import Iterator
from typing import Any

import pytest
import redis
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client, override_settings
from django.urls import reverse

from accounts.models import User
from jobsearch import settings as declared
from tests.factories import UserFactory

PASSWORD = "correct horse battery staple"


@pytest.fixture
def user(db: None) -> User:
    user = UserFactory()
    user.set_password(PASSWORD)
    user.save()
    EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
    return user


@pytest.fixture(autouse=True)
def _valkey_is_away(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def away(*args: Any, **kwargs: Any) -> None:
        raise redis.ConnectionError("Valkey is away.")

    monkeypatch.setattr(redis.connection.AbstractConnection, "connect", away)
    with override_settings(CACHES=declared.CACHES):  # which the other tests replace
        yield


def sign_in(client: Client, user: User, password: str) -> Any:
    return client.post(reverse("account_login"), {"login": user.email, "password": password})


def test_people_sign_in_and_every_page_is_there(client: Client, user: User) -> None:
    assert sign_in(client, user, PASSWORD).status_code == 302

    for name in ("home", "offers:list", "contacts:list", "accounts:settings"):
        assert client.get(reverse(name)).status_code == 200, name


def test_the_site_is_ready(client: Client, db: None) -> None:
    assert client.get(reverse("readyz")).status_code == 200


def test_guessing_passwords_is_limited_all_the_same(client: Client, user: User) -> None:
    for number in range(5):
        sign_in(client, user, f"a guess, number {number}")

    answer = sign_in(client, user, PASSWORD)

    assert answer.status_code == 200
    assert "a little too often" in answer.content.decode()


def test_five_test_mails_a_day_are_sent_and_no_sixth(client: Client, user: User) -> None:
    client.force_login(user)

    for _number in range(6):
        answer = client.post(reverse("offers:reminder_test_mail"), follow=True)

    assert len(mail.outbox) == 5
    assert "five test mails a day" in answer.content.decode()
