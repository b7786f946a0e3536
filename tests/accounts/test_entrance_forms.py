"""Signing in and up, in our words."""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("account_login", ["E-mail", "Password", "Keep me logged in"]),
        ("account_signup", ["E-mail", "Password", "A short sentence is easy to remember"]),
        ("account_reset_password", ["E-mail"]),
        ("account_request_login_code", ["E-mail"]),
    ],
)
def test_a_visitor_reads_our_words(name: str, said: list[str]) -> None:
    text = Client().get(reverse(name)).text

    for words in said:
        assert words in text
    for words in ("Remember Me", "Email address", "placeholder=", "similar to your other personal"):
        assert words not in text


def test_an_empty_form_says_what_it_needs() -> None:
    text = Client().post(reverse("account_login"), {}).text

    for words in ("Enter your e-mail address.", "Enter your password."):
        assert words in text
    assert "This field is required" not in text


def test_an_empty_code_is_asked_for(client: Client, user: User) -> None:
    visitor = Client()
    visitor.post(reverse("account_request_login_code"), {"email": user.email})
    text = visitor.post(reverse("account_confirm_login_code"), {"code": ""}).text

    assert "Enter the code from our e-mail." in text


def test_a_wrong_code_and_a_wrong_password_are_told_in_our_words(client: Client, user: User) -> None:
    visitor = Client()
    login = visitor.post(reverse("account_login"), {"login": user.email, "password": "not the one"})
    visitor.post(reverse("account_request_login_code"), {"email": user.email})
    code = visitor.post(reverse("account_confirm_login_code"), {"code": "AAAA-AAAA"})

    assert "This e-mail address and this password do not fit together." in login.text
    assert "This is not the newest code that we sent you, or its time is over." in code.text


def test_one_address_needs_no_choice(client: Client, user: User) -> None:
    text = client.get(reverse("account_email")).text

    assert "Add address" in text
    assert "action_remove" not in text


def test_whoever_tries_too_often_is_told_to_wait_in_our_words(client: Client, user: User) -> None:
    answers = [client.post(reverse("account_change_password"), {}) for _ in range(6)]

    assert [answer.status_code for answer in answers[-2:]] == [200, 429]
    assert "Please wait a few minutes and try again. Nothing was lost." in answers[-1].text


def test_a_new_password_is_called_so_only_where_there_was_an_old_one(client: Client, user: User) -> None:
    assert "New password" in client.get(reverse("account_change_password")).text
    assert "New password" not in Client().get(reverse("account_signup")).text
