"""When an undecided offer has gone quiet: the one statement of it, for SQL and Python alike.

Days are those of the user's own calendar: an offer touched on a Monday has been quiet for seven days on the next one.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPolicy:
    """When one user wants to be written to. `deadline_days` counts back from a decision deadline."""

    quiet_days: int = 7
    repeat_days: int = 3
    deadline_days: tuple[int, ...] = (7, 3, 1)
    hour: int = 8
    zone: tzinfo = UTC

    def adjusted(self, *, quiet_days: int | None = None, repeat_days: int | None = None) -> "ReminderPolicy":
        """This policy with an offer's own numbers where it has any."""
        return replace(self, quiet_days=quiet_days or self.quiet_days, repeat_days=repeat_days or self.repeat_days)

    def local_day(self, moment: datetime) -> date:
        """The date on the user's calendar at `moment`."""
        return moment.astimezone(self.zone).date()

    def days_quiet(self, last_activity_at: datetime, now: datetime) -> int:
        """Whole calendar days since something was last logged; never negative."""
        return max(0, (self.local_day(now) - self.local_day(last_activity_at)).days)

    def is_stale(self, last_activity_at: datetime, now: datetime) -> bool:
        return self.days_quiet(last_activity_at, now) >= self.quiet_days

    def quiet_before(self, now: datetime) -> datetime:
        """The cutoff for SQL: an offer is stale exactly when its `last_activity_at` is earlier than this instant."""
        return self.day_starts(self.local_day(now) - timedelta(days=self.quiet_days - 1))

    def reminder_at(self, day: date) -> datetime:
        """The instant of the reminder hour on `day`, in UTC.

        In a gap of the clock it is the hour as counted before the gap, in an overlap the first of the two (fold=0).
        """
        return datetime.combine(day, time(self.hour), tzinfo=self.zone).astimezone(UTC)

    def day_starts(self, day: date) -> datetime:
        """The first instant of `day` on the user's calendar, in UTC."""
        return datetime.combine(day, time(), tzinfo=self.zone).astimezone(UTC)
