"""The task and the command: the same function, with and without Celery."""

import signal
import threading
from io import StringIO
from typing import Any
from unittest.mock import patch

import pytest
import time_machine
from celery.exceptions import OperationalError as BrokerAway
from django.core import mail
from django.core.management import call_command
from django.db import OperationalError

from jobsearch import clock
from offers import tasks
from offers.management.commands import send_due
from offers.services.reminders import run as run_module
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DUE, stale_offer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _the_database_travels_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "shared_now", clock.now)


def test_the_task_writes_what_is_due_and_ignores_arguments_of_another_version() -> None:
    stale_offer()
    with time_machine.travel(DUE, tick=False):
        tasks.run_reminders(since="yesterday")
        tasks.run_reminders()
    assert len(mail.outbox) == 1


def test_the_clock_offset_moves_the_task_to_a_later_day(settings: Any, tmp_path: Any) -> None:
    stale_offer()
    offset = tmp_path / "offset"
    offset.write_text(str(7 * 24 * 3600))
    settings.CLOCK_OFFSET_FILE = str(offset)
    with time_machine.travel("2026-11-02T16:00:00Z", tick=False):
        tasks.run_reminders()
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(("count", "calls"), [(0, 0), (3, 0), (4, 1), (9, 1)])
def test_one_more_worker_is_called_when_more_than_a_batch_is_due(
    monkeypatch: pytest.MonkeyPatch, count: int, calls: int
) -> None:
    monkeypatch.setattr(run_module, "BATCH", 3)
    rung: list[dict[str, Any]] = []
    monkeypatch.setattr(tasks.help_sending, "apply_async", lambda **options: rung.append(options))
    for _number in range(count):
        stale_offer()
    with time_machine.travel(DUE, tick=False):
        tasks.run_reminders()
    assert rung == [{"expires": tasks.EXPIRES}] * calls
    assert len(mail.outbox) == count


def test_who_comes_to_help_sends_what_is_planned_and_plans_nothing() -> None:
    stale_offer()
    plan(now=DUE)
    stale_offer()
    with time_machine.travel(DUE, tick=False):
        tasks.help_sending(since="yesterday")
    assert len(mail.outbox) == 1


def test_without_a_broker_nobody_comes_to_help_and_all_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_module, "BATCH", 1)
    for _number in range(3):
        stale_offer()
    with (
        time_machine.travel(DUE, tick=False),
        patch.object(tasks.help_sending, "apply_async", side_effect=BrokerAway("gone")),
    ):
        tasks.run_reminders()
    assert len(mail.outbox) == 3


def test_beat_knows_the_task_by_its_name(settings: Any) -> None:
    entry = settings.CELERY_BEAT_SCHEDULE["plan-and-send-reminders"]
    assert entry["task"] == tasks.run_reminders.name
    assert entry["schedule"] == settings.REMINDER_TICK_SECONDS


def test_the_command_does_the_same_without_celery() -> None:
    stale_offer()
    out = StringIO()
    with time_machine.travel(DUE, tick=False):
        call_command("send_due", stdout=out)
    assert out.getvalue() == "reaped 0, planned 1, delivered: 1 sent\n"
    assert len(mail.outbox) == 1


def test_in_a_loop_it_goes_on_after_the_database_was_away_and_ends_on_sigterm(
    monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    settings.REMINDER_TICK_SECONDS = 0.01
    calls: list[str] = []

    def run_twice(**kwargs: Any) -> Any:
        calls.append("run")
        if len(calls) == 1:
            raise OperationalError("gone")
        signal.raise_signal(signal.SIGTERM)
        return run(**kwargs)

    monkeypatch.setattr(send_due, "run", run_twice)
    monkeypatch.setattr(send_due.connection, "close", lambda: calls.append("hung up"))
    handlers = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    assert threading.current_thread() is threading.main_thread()
    out, err = StringIO(), StringIO()
    try:
        call_command("send_due", "--loop", stdout=out, stderr=err)
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
    assert calls == ["run", "hung up", "run"]
    assert "The database does not answer" in err.getvalue()
    assert out.getvalue() == "reaped 0, planned 0, delivered: none\n"
