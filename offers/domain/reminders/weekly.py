"""The summary of the search: once a week, on Monday or the first mail day after it. It belongs to the user."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from offers.domain.reminders.facts import Occurrence, ReminderKind
from offers.domain.reminders.planning import LOOK_AGAIN, TOO_LATE, Verdict, goes_at, silence_to_owner
from offers.domain.staleness import DAY, ReminderPolicy

WINDOW = timedelta(days=2)
_WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyFacts:
    """What is known about one user's summary. Without an open offer or goodbye there is nothing to sum up."""

    owner: int
    has_something: bool
    is_paused: bool = False
    is_refused: bool = False
    recorded: frozenset[str] = frozenset()
    mailed_on: frozenset[date] = frozenset()


def planned_summary(facts: WeeklyFacts, policy: ReminderPolicy, now: datetime) -> Occurrence | None:
    """This week's summary if it may be sent now."""
    occurrence = _of_week(facts, policy, policy.local_day(now))
    if occurrence.key in facts.recorded or summary_objection(occurrence.key, facts, policy, now):
        return None
    return occurrence if goes_at(occurrence, policy, facts.mailed_on, now) <= now else None


def next_summary_look_at(facts: WeeklyFacts, policy: ReminderPolicy, now: datetime) -> datetime:
    """When to look again: when this week's may go, else when next week's is due; a day from now at the latest."""
    today = policy.local_day(now)
    this, following = _of_week(facts, policy, today), _of_week(facts, policy, today + _WEEK)
    at = goes_at(this, policy, facts.mailed_on, now)
    comes_next = at if now < at < this.not_after and this.key not in facts.recorded else following.due_at
    return min(comes_next, now + LOOK_AGAIN)


def summary_objection(key: str, facts: WeeklyFacts, policy: ReminderPolicy, now: datetime) -> str:
    """Why the summary named `key` must not be sent any more, or an empty string."""
    if reason := silence_to_owner(is_paused=facts.is_paused, is_refused=facts.is_refused):
        return reason
    if ReminderKind.WEEKLY in policy.muted:
        return "this kind of reminder is switched off"
    if not facts.has_something:
        return "nothing is open"
    occurrence = _of_week(facts, policy, policy.local_day(now))
    is_its_time = occurrence.key == key and occurrence.due_at <= now < occurrence.not_after
    return "" if is_its_time else TOO_LATE


def summary_verdict(key: str, facts: WeeklyFacts, policy: ReminderPolicy, now: datetime) -> Verdict:
    """Whether the summary named `key` still holds, and from when it may be sent."""
    occurrence = _of_week(facts, policy, policy.local_day(now))
    return Verdict(summary_objection(key, facts, policy, now), goes_at(occurrence, policy, facts.mailed_on, now))


def _of_week(facts: WeeklyFacts, policy: ReminderPolicy, day: date) -> Occurrence:
    monday = day - day.weekday() * DAY
    due_at = policy.reminder_at(policy.mail_day_from(monday))
    return Occurrence(
        kind=ReminderKind.WEEKLY,
        key=f"{ReminderKind.WEEKLY}:{facts.owner}:{monday}",
        due_at=due_at,
        not_after=due_at + WINDOW,
    )
