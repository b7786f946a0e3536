"""Whether the engine runs: what the pages and the health check say about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from offers.models import Heartbeat, Reminder

NAME = "reminders"
# The engine is woken every minute and works for less than one.
LATE_AFTER = timedelta(minutes=5)
OVERDUE_AFTER = timedelta(minutes=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class LastRun:
    """When reminders last ran, seen at one moment. `ran_at` is None before the first run.

    `expected_since` is when the onlooker began to count on them, should there have been no run at all.
    """

    ran_at: datetime | None
    seen_at: datetime
    expected_since: datetime | None = None

    @property
    def seconds(self) -> int | None:
        """Since the last run; never negative, should two machines' clocks differ."""
        return None if self.ran_at is None else max(0, int((self.seen_at - self.ran_at).total_seconds()))

    @property
    def is_late(self) -> bool:
        since = self.ran_at or self.expected_since
        return since is not None and self.seen_at - since > LATE_AFTER


def beat(*, now: datetime) -> None:
    Heartbeat.objects.beat(NAME, now=now)


def last_run(now: datetime, *, expected_since: datetime | None = None) -> LastRun:
    """One query."""
    return LastRun(ran_at=Heartbeat.objects.last_beat(NAME), seen_at=now, expected_since=expected_since)


def count_overdue(now: datetime) -> int:
    """How many reminders, of all users, have waited for longer than a run should let them."""
    return Reminder.objects.due(now - OVERDUE_AFTER).count()
