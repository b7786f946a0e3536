import re

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.test import Client
from django.urls import reverse

from accounts.models import User

pytestmark = pytest.mark.django_db

SIGN_UP = reverse("account_signup")
CONFIRM = reverse("account_email_verification_sent")
PASSWORD = "correct horse battery staple"


@pytest.fixture
def visitor() -> Client:
    return Client()


def code_in_mail() -> str:
    """The code stands alone on a line of the newest message."""
    found = re.search(r"^\s*([A-Z0-9]{3,}(?:-[A-Z0-9]{3,})*)\s*$", str(mail.outbox[-1].body), re.MULTILINE)
    assert found, mail.outbox[-1].body
    return found[1]


@pytest.mark.parametrize(
    ("browser_says", "kept"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("Asia/Calcutta", "Asia/Calcutta"),
        ("Mars/Olympus_Mons", "UTC"),
        ("../../etc/passwd", "UTC"),
        ("x" * 10_000, "UTC"),
        ("", "UTC"),
    ],
)
def test_signing_up_keeps_the_time_zone_of_the_browser(visitor: Client, browser_says: str, kept: str) -> None:
    posted = {"email": "Priya@Example.org", "password1": PASSWORD, "time_zone": browser_says}
    assert visitor.post(SIGN_UP, posted).url == CONFIRM
    user = User.objects.get()
    assert (user.email, user.time_zone) == ("priya@example.org", kept)
    assert mail.outbox[-1].to == ["priya@example.org"]

    response = visitor.post(CONFIRM, {"code": code_in_mail()})
    assert response.url == reverse("accounts:welcome")
    assert visitor.session["_auth_user_id"] == str(user.pk)
    assert EmailAddress.objects.get(user=user).verified
    assert User.objects.get().time_zone == kept


def test_signing_up_without_the_zone_field_works(visitor: Client) -> None:
    assert visitor.post(SIGN_UP, {"email": "p@example.org", "password1": PASSWORD}).url == CONFIRM
    assert User.objects.get().time_zone == "UTC"


def test_the_form_asks_the_browser_for_its_zone_without_showing_it(visitor: Client) -> None:
    page = visitor.get(SIGN_UP).text
    field = re.search(r'<input[^>]*name="time_zone"[^>]*>', page)
    assert field
    assert 'type="hidden"' in field[0]
    assert "data-timezone-input" in field[0]


def test_until_the_code_is_given_nobody_is_signed_in(visitor: Client) -> None:
    visitor.post(SIGN_UP, {"email": "p@example.org", "password1": PASSWORD})
    assert "_auth_user_id" not in visitor.session
    assert visitor.post(CONFIRM, {"code": "WRONG-1"}).status_code in (200, 422)
    assert "_auth_user_id" not in visitor.session
    assert visitor.get(reverse("accounts:settings")).status_code == 302


def test_a_weak_password_is_refused_beside_its_field(visitor: Client) -> None:
    response = visitor.post(SIGN_UP, {"email": "p@example.org", "password1": "short"})
    assert "at least 12 characters" in response.text
    assert not User.objects.exists()


def test_an_address_that_has_an_account_does_not_get_a_second_one(visitor: Client) -> None:
    visitor.post(SIGN_UP, {"email": "p@example.org", "password1": PASSWORD})
    Client().post(SIGN_UP, {"email": "P@EXAMPLE.ORG", "password1": PASSWORD})
    assert User.objects.count() == 1
