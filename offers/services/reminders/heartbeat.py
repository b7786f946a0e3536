"""Whether the engine runs: what the pages and the health check say about it."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import Min

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
    def late_at(self) -> datetime | None:
        """Until then the next run is awaited in peace."""
        since = self.ran_at or self.expected_since
        return since and since + LATE_AFTER

    @property
    def seconds_until_late(self) -> int | None:
        return None if self.late_at is None else max(0, int((self.late_at - self.seen_at).total_seconds()))

    @property
    def is_late(self) -> bool:
        return self.late_at is not None and self.seen_at > self.late_at


def beat(*, now: datetime) -> None:
    Heartbeat.objects.beat(NAME, now=now)


def last_run(now: datetime, *, expected_since: datetime | None = None) -> LastRun:
    """One query."""
    return LastRun(ran_at=Heartbeat.objects.last_beat(NAME), seen_at=now, expected_since=expected_since)


def installed_at() -> datetime:
    """Since when there has been anything to run: when the first of our tables was made. One query."""
    ours = MigrationRecorder(connection).migration_qs.filter(app="offers")
    made_at: datetime = ours.aggregate(made_at=Min("applied"))["made_at"]
    return made_at


def count_overdue(now: datetime) -> int:
    """How many reminders, of all users, have waited for longer than a run should let them."""
    return Reminder.objects.due(now - OVERDUE_AFTER).count()
