"""The first five minutes: the name to sign with, and three questions that set the reminder policy."""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User

WELCOME = reverse("accounts:welcome")
ANSWERS = {"whereabouts": "offered", "days": "workdays", "hour": "18", "deciding": "together"}


def test_the_answers_set_when_we_write(client: Client, user: User) -> None:
    response = client.post(WELCOME, ANSWERS)

    assert response.url == reverse("home")
    user.refresh_from_db()
    assert (user.quiet_days, user.repeat_days, user.deadline_days) == (4, 2, [10, 5, 2, 1])
    assert (user.reminder_hour, user.mail_weekdays) == (18, [0, 1, 2, 3, 4])
    assert user.welcomed_at is not None


@pytest.mark.parametrize(
    ("whereabouts", "days"), [("looking", (10, 7)), ("interviewing", (7, 3)), ("offered", (4, 2)), ("leaving", (2, 1))]
)
def test_the_nearer_the_answer_the_sooner_we_write(
    client: Client, user: User, whereabouts: str, days: tuple[int, int]
) -> None:
    client.post(WELCOME, ANSWERS | {"whereabouts": whereabouts})

    user.refresh_from_db()
    assert (user.quiet_days, user.repeat_days) == days


def test_the_name_to_sign_with_is_asked_for_and_may_be_left_out(client: Client, user: User) -> None:
    assert 'name="name"' in client.get(WELCOME).text
    client.post(WELCOME, ANSWERS | {"name": "  Priya R. Raman "})
    user.refresh_from_db()
    assert user.name == "Priya R. Raman"

    client.post(WELCOME, ANSWERS | {"name": ""})
    user.refresh_from_db()
    assert user.name == "Priya R. Raman"


def test_nothing_has_to_be_answered(client: Client, user: User) -> None:
    response = client.post(WELCOME, {"skip": "1"})

    assert response.url == reverse("home")
    user.refresh_from_db()
    assert (user.quiet_days, user.mail_weekdays) == (7, [0, 1, 2, 3, 4, 5, 6])
    assert user.welcomed_at is not None


def test_an_hour_in_the_quiet_hours_is_not_offered(client: Client, user: User) -> None:
    assert '<option value="6"' not in client.get(WELCOME).text
    response = client.post(WELCOME, ANSWERS | {"hour": "6"})

    assert response.status_code == 422
    user.refresh_from_db()
    assert (user.reminder_hour, user.welcomed_at) == (8, None)


def test_what_was_chosen_stays_when_something_else_is_wrong(client: Client, user: User) -> None:
    response = client.post(WELCOME, ANSWERS | {"hour": "soon"})

    assert response.status_code == 422
    assert "id_hour_error" in response.text
    assert response.context["form"]["deciding"].value() == "together"
    assert response.text.count("checked") == 3
