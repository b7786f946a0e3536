"""One mail a day: what is due to one person on one day goes together, what helps most first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from offers.domain.reminders.facts import Occurrence
from offers.domain.staleness import ReminderPolicy


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """What goes together. `on` is the day it takes: a person's day has one mail.

    None for the extra one, in which there are only deadlines within 24 hours.
    """

    items: tuple[Occurrence, ...]
    on: date | None


def mail_of(
    occurrences: Iterable[Occurrence], policy: ReminderPolicy, mailed_on: Iterable[date], now: datetime
) -> Mail | None:
    """The mail for all that may be sent to one person now."""
    items = tuple(sorted(occurrences, key=lambda occurrence: occurrence.sort_key))
    today = policy.local_day(now)
    is_open = today not in mailed_on and policy.opens_at(now) <= now
    return Mail(items=items, on=today if is_open else None) if items else None
