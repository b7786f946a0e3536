"""What we write about, kind by kind."""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from offers.domain.reminders import ReminderKind
from offers.forms.reminders import ABOUT
from tests.factories import UserFactory

pytestmark = pytest.mark.django_db
KINDS = reverse("offers:reminder_kinds")
ALL = [kind.value for kind in ReminderKind]


@pytest.fixture
def user(client: Client) -> User:
    user = UserFactory()
    client.force_login(user)
    return user


def test_every_kind_has_its_switch() -> None:
    assert set(ABOUT) == set(ReminderKind)


def test_the_page_shows_what_is_on(client: Client, user: User) -> None:
    page = client.get(KINDS).text
    assert page.count("checked") == len(ALL) - 1  # the weekly summary is for those who ask for it


def test_what_is_not_ticked_is_switched_off(client: Client, user: User) -> None:
    response = client.post(KINDS, {"kinds": [kind for kind in ALL if kind != "silent"]})
    assert response.url == KINDS
    user.refresh_from_db()
    assert user.muted_kinds == ["silent"]


def test_everything_may_be_switched_off(client: Client, user: User) -> None:
    client.post(KINDS, {})
    user.refresh_from_db()
    assert user.muted_kinds == sorted(ALL)


def test_a_kind_that_does_not_exist_is_refused(client: Client, user: User) -> None:
    response = client.post(KINDS, {"kinds": ["stale", "horoscope"]})
    assert response.status_code == 422
    user.refresh_from_db()
    assert user.muted_kinds == ["weekly"]
