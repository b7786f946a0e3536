"""Whether the engine runs is written down by every run, and read by pages and by whoever watches the service."""

from datetime import timedelta

import pytest

from offers.models import Heartbeat
from offers.services.reminders import run as engine
from offers.services.reminders.heartbeat import beat, count_overdue, last_run
from offers.services.reminders.run import run
from tests.factories import NOW, ReminderFactory

pytestmark = pytest.mark.django_db


def test_before_the_first_run_nothing_is_claimed() -> None:
    before = last_run(NOW)
    assert (before.ran_at, before.seconds, before.is_late) == (None, None, False)
    assert last_run(NOW, expected_since=NOW - timedelta(minutes=6)).is_late
    assert not last_run(NOW, expected_since=NOW - timedelta(minutes=4)).is_late


def test_every_run_leaves_one_row_with_its_time() -> None:
    run(now=NOW)
    run(now=NOW + timedelta(minutes=1))
    assert Heartbeat.objects.get().beaten_at == NOW + timedelta(minutes=1)
    assert last_run(NOW + timedelta(seconds=100)).seconds == 40


def test_a_run_that_broke_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(**_now: object) -> int:
        raise RuntimeError("planning broke")

    monkeypatch.setattr(engine, "plan", breaks)
    with pytest.raises(RuntimeError):
        run(now=NOW)
    assert last_run(NOW).ran_at is None


@pytest.mark.parametrize(("seconds", "is_late"), [(0, False), (300, False), (301, True)])
def test_reminders_are_late_after_five_minutes(seconds: int, is_late: bool) -> None:
    beat(now=NOW)
    assert last_run(NOW + timedelta(seconds=seconds)).is_late is is_late


def test_a_machine_whose_clock_is_behind_sees_no_negative_seconds() -> None:
    beat(now=NOW)
    assert last_run(NOW - timedelta(seconds=3)).seconds == 0


def test_a_reminder_is_overdue_after_two_minutes_as_long_as_it_waits() -> None:
    ReminderFactory(due_at=NOW)
    ReminderFactory(due_at=NOW, state="sent", sent_at=NOW)
    assert count_overdue(NOW + timedelta(minutes=2) - timedelta(seconds=1)) == 0
    assert count_overdue(NOW + timedelta(minutes=2)) == 1


def test_telling_takes_one_query(django_assert_num_queries: object) -> None:
    beat(now=NOW)
    with django_assert_num_queries(1):  # type: ignore[operator]
        last_run(NOW)
