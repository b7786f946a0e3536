"""When one user wants to be written to, and when an undecided offer has gone quiet: one statement for SQL and Python.

Days are those of the user's own calendar: an offer touched on a Monday has been quiet for seven days on the next one.
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo

DAY = timedelta(days=1)
# Farther than any search for an hour at which we may write has to go: two weeks, should a day have lost that hour.
_LONGEST_WAIT_DAYS = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderPolicy:
    """When one user wants to be written to. `deadline_days` counts back from a decision deadline.

    `quiet_hours` are by the clock on the user's wall, and not all there are. `mail_weekdays` counts from Monday, 0.
    `muted` names the kinds of reminder that are switched off.
    """

    quiet_days: int = 7
    repeat_days: int = 3
    silent_days: int = 10
    deadline_days: tuple[int, ...] = (7, 3, 1)
    hour: int = 8
    quiet_hours: frozenset[int] = frozenset()
    mail_weekdays: frozenset[int] = frozenset(range(7))
    muted: frozenset[str] = frozenset()
    zone: tzinfo = UTC

    def adjusted(self, *, quiet_days: int | None = None, repeat_days: int | None = None) -> "ReminderPolicy":
        """This policy with an offer's own numbers where it has any."""
        return replace(self, quiet_days=quiet_days or self.quiet_days, repeat_days=repeat_days or self.repeat_days)

    def local_day(self, moment: datetime) -> date:
        """The date on the user's calendar at `moment`."""
        return moment.astimezone(self.zone).date()

    def days_since(self, moment: datetime, now: datetime) -> int:
        """Days on the user's calendar: 1 from the evening to the next morning. Never negative."""
        return max(0, (self.local_day(now) - self.local_day(moment)).days)

    def quiet_before(self, now: datetime) -> datetime:
        """The cutoff for SQL: what was last touched before this instant has been quiet for `quiet_days` or more."""
        return self.day_starts(self.local_day(now) - timedelta(days=self.quiet_days - 1))

    def day_starts(self, day: date) -> datetime:
        """The first instant of `day` on the user's calendar, in UTC."""
        return self._at(day, 0)

    def reminder_at(self, day: date) -> datetime:
        """The instant of the user's hour on `day`, in UTC; an hour within the quiet ones means when they end.

        In a gap of the clock it is the hour as counted before the gap, or after it where that would be the next day
        (Greenland's 23:00); in an overlap the first of the two.
        """
        return self._at(day, self._awake_from(self.hour))

    def is_quiet(self, moment: datetime) -> bool:
        """Whether the clock on the user's wall stands in the quiet hours."""
        return self._wall_hour(moment) in self.quiet_hours

    def awake_at(self, moment: datetime) -> datetime:
        """The first instant from `moment` on that is not in the quiet hours."""
        if not self.is_quiet(moment):
            return moment
        today, until = self.local_day(moment), self._awake_from(self._wall_hour(moment))
        ends = (self._at(today + ahead * DAY, until) for ahead in range(_LONGEST_WAIT_DAYS))
        return next(end for end in ends if end > moment and not self.is_quiet(end))

    def is_mail_day(self, day: date) -> bool:
        return day.weekday() in self.mail_weekdays

    def mail_day_from(self, day: date) -> date:
        """`day`, or the next day on which we may write."""
        while not self.is_mail_day(day):
            day += DAY
        return day

    def mail_day_until(self, day: date) -> date:
        """`day`, or the last day before it on which we may write."""
        while not self.is_mail_day(day):
            day -= DAY
        return day

    def opens_at(self, moment: datetime) -> datetime:
        """The first instant from `moment` on at which an ordinary mail may go.

        That is on a mail day, from the user's hour on, outside the quiet hours. So work that is late goes out at once
        by day, and what is found at night waits for the user's hour and for what that day brings.
        """
        today = self.local_day(moment)
        for day in (today + ahead * DAY for ahead in range(_LONGEST_WAIT_DAYS)):
            at = self.awake_at(max(moment, self.reminder_at(day)))
            if self.is_mail_day(day) and self.local_day(at) == day:
                return at
        raise ValueError("no hour is left in which we may write")

    def _wall_hour(self, moment: datetime) -> int:
        return moment.astimezone(self.zone).hour

    def _awake_from(self, hour: int) -> int:
        """This hour of the day, or that at which the quiet ones end."""
        while hour in self.quiet_hours:
            hour = (hour + 1) % 24
        return hour

    def _at(self, day: date, hour: int) -> datetime:
        at = datetime.combine(day, time(hour), tzinfo=self.zone).astimezone(UTC)
        if self.local_day(at) == day:
            return at
        return datetime.combine(day, time(hour, fold=1), tzinfo=self.zone).astimezone(UTC)
