"""The health check that tells whether reminders go out."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from offers.services.reminders import relay
from offers.services.reminders.heartbeat import beat
from offers.views import health
from tests.factories import NOW, ReminderFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "now", lambda: NOW)


def answer_of(client: Client) -> tuple[int, dict[str, Any]]:
    answer = client.get("/healthz/deep")
    return answer.status_code, answer.json()


def test_it_tells_anybody_when_reminders_last_ran_and_nothing_else(client: Client) -> None:
    beat(now=NOW - timedelta(seconds=40))
    ReminderFactory(due_at=NOW)
    expected = {
        "status": "ok", "failing": [], "seconds_since_last_run": 40, "seconds_until_late": 260,
        "overdue": 0, "mail_server_paused": False,
    }  # fmt: skip
    assert answer_of(client) == (200, expected)


def install(*, seconds_ago: int) -> None:
    """The first of our tables was made then, the last of them just now."""
    applied = MigrationRecorder.Migration.objects.filter(app="offers")
    applied.update(applied=NOW)
    applied.filter(name__startswith="0001").update(applied=NOW - timedelta(seconds=seconds_ago))


def test_a_new_installation_is_starting_and_says_for_how_long_that_is_fine(client: Client) -> None:
    install(seconds_ago=60)
    status, answer = answer_of(client)
    assert (status, answer["status"], answer["failing"]) == (200, "starting", [])
    assert (answer["seconds_since_last_run"], answer["seconds_until_late"]) == (None, 240)


def test_it_fails_when_reminders_still_never_ran_after_five_minutes(client: Client) -> None:
    install(seconds_ago=301)
    status, answer = answer_of(client)
    assert (status, answer["status"], answer["failing"]) == (503, "failing", ["last run"])
    assert (answer["seconds_since_last_run"], answer["seconds_until_late"]) == (None, 0)


def test_what_is_overdue_is_no_part_of_starting(client: Client) -> None:
    install(seconds_ago=60)
    ReminderFactory(due_at=NOW - timedelta(minutes=3))
    status, answer = answer_of(client)
    assert (status, answer["status"], answer["failing"]) == (503, "failing", ["overdue"])


def test_it_fails_when_the_last_run_was_over_five_minutes_ago(client: Client) -> None:
    beat(now=NOW - timedelta(seconds=301))
    status, answer = answer_of(client)
    assert (status, answer["failing"]) == (503, ["last run"])


def test_it_fails_when_something_is_overdue_although_the_engine_runs(client: Client) -> None:
    beat(now=NOW)
    ReminderFactory.create_batch(3, due_at=NOW - timedelta(minutes=3))
    status, answer = answer_of(client)
    assert (status, answer["failing"], answer["overdue"]) == (503, ["overdue"], 3)


def test_without_a_database_it_says_so(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_now: object, **_since: object) -> None:
        raise OperationalError("connection to server at 10.0.0.7 failed")

    monkeypatch.setattr(health, "last_run", gone)
    assert answer_of(client) == (503, {"status": "failing", "failing": ["database"]})


def test_it_tells_when_the_mail_server_wants_a_pause(client: Client) -> None:
    relay.pause()
    beat(now=NOW)
    status, answer = answer_of(client)
    assert (status, answer["mail_server_paused"]) == (200, True)
