"""Which reminders an offer calls for, and when: a pure function of what is known about it.

An occurrence has a key that names it (kind, subject, day) and never the run that planned it, so that planning twice,
late or at the same time in two places yields the same occurrences. At any moment an offer has at most one wanted
occurrence for the user's day; a less urgent one of that day is folded into it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from offers.domain.stages import Stage
from offers.domain.staleness import ReminderPolicy

# How long "you wanted to sleep on it" is still worth saying.
SLEEP_OVER_WINDOW = timedelta(days=2)
# Dates farther away than this are not planned for; it also keeps year 1 and year 9999 out of date arithmetic.
FARTHEST_DAYS = 1000
# An offer is looked at again after this long even when nothing foreseen calls for it.
LOOK_AGAIN = timedelta(days=1)
# What waits because there was a mail today may be wanted sooner if that mail fails.
HELD_BACK = timedelta(hours=1)


class ReminderKind(StrEnum):
    """What a reminder is about, the most urgent first."""

    DEADLINE = "deadline"
    SLEEP_OVER = "sleep_over"
    GOODBYE = "goodbye"
    STALE = "stale"

    @property
    def urgency(self) -> int:
        """Lower is more urgent."""
        return list(ReminderKind).index(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderFacts:
    """What is known about one offer when reminders are planned.

    `goodbye_due_on` is the earliest due date among the open checklist items of a decline that was decided; the day of
    the decision while there is no checklist yet.
    `sleeps_until` is set while the user sleeps, or slept, on a no that is not decided yet.
    """

    offer: UUID
    stage: Stage
    last_activity_at: datetime
    deadline_on: date | None = None
    snoozed_until: datetime | None = None
    sleeps_until: datetime | None = None
    goodbye_due_on: date | None = None
    is_stopped: bool = False
    is_archived: bool = False
    is_paused: bool = False
    # Keys of occurrences that are over and done with, whichever way they ended, and when we last wrote.
    recorded: frozenset[str] = frozenset()
    last_written_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One reminder of one offer. Worth sending from `due_at` until `not_after`."""

    kind: ReminderKind
    key: str
    due_at: datetime
    not_after: datetime
    folded_into: ReminderKind | None = None


def planned_occurrences(
    facts: ReminderFacts, policy: ReminderPolicy, now: datetime, *, horizon: timedelta = timedelta()
) -> tuple[Occurrence, ...]:
    """Occurrences that are due now, or within `horizon` if nothing is logged until then, earliest first."""
    if silence_reason(facts):
        return ()
    wanted = [
        occurrence
        for occurrence in _candidates(facts, policy, now, now + horizon)
        if occurrence.not_after > now
        and facts.last_activity_at < occurrence.due_at <= now + horizon
        and not (facts.snoozed_until and occurrence.due_at < facts.snoozed_until)
        and occurrence.key not in facts.recorded
        and not _is_second_of_its_day(occurrence, facts, policy, now)
    ]
    return _fold(sorted(wanted, key=lambda occurrence: (occurrence.due_at, occurrence.kind.urgency)), policy, now)


def next_look_at(facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> datetime:
    """When `planned_occurrences` may find something that it does not find now, if no fact changes until then.

    It may be too early and is never too late: a day from now at the latest.
    """
    latest = now + LOOK_AGAIN
    moments = [latest]
    if not silence_reason(facts):
        for occurrence in _candidates(facts, policy, now, latest):
            if occurrence.due_at > now:
                moments.append(occurrence.due_at)
            elif occurrence.not_after > now and _is_second_of_its_day(occurrence, facts, policy, now):
                moments.append(now + HELD_BACK)
    return min(moments)


def silence_reason(facts: ReminderFacts) -> str:
    """Why nothing at all is written about this offer, or an empty string."""
    if facts.is_archived:
        return "the offer is archived"
    if facts.is_stopped:
        return "reminders are stopped for this offer"
    if facts.is_paused:
        return "all reminders are paused"
    return ""


def objection(kind: ReminderKind, key: str, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> str:
    """Why the planned occurrence named `key` must not be sent now, or an empty string if it still holds."""
    if reason := silence_reason(facts):
        return reason
    for occurrence in planned_occurrences(facts, policy, now):
        if occurrence.key == key:
            return f"folded into the {occurrence.folded_into} reminder" if occurrence.folded_into else ""
    return _what_changed(kind, facts, policy, now)


def _what_changed(kind: ReminderKind, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> str:
    if kind is ReminderKind.GOODBYE and (facts.goodbye_due_on is None or facts.stage.is_open):
        return "no goodbye is open"
    if kind in (ReminderKind.STALE, ReminderKind.DEADLINE) and not facts.stage.awaits_my_word:
        return "the offer is decided"
    if kind is ReminderKind.SLEEP_OVER and not (facts.stage.is_open and facts.sleeps_until):
        return "the decision is recorded"
    if facts.snoozed_until and facts.snoozed_until > now:
        return "snoozed"
    if facts.last_written_at and policy.local_day(facts.last_written_at) == policy.local_day(now):
        return "there was a mail about this offer today"
    return "something was logged or changed since"


def _candidates(facts: ReminderFacts, policy: ReminderPolicy, now: datetime, until: datetime) -> Iterator[Occurrence]:
    today, last_day = policy.local_day(now), policy.local_day(until)
    if facts.stage.awaits_my_word:
        yield from _stale(facts, policy, today, last_day)
        yield from _deadline(facts, policy, today)
    if facts.stage.is_open and facts.sleeps_until:
        until = max(facts.sleeps_until, facts.snoozed_until or facts.sleeps_until)
        name = policy.local_day(until).isoformat()
        yield _occurrence(ReminderKind.SLEEP_OVER, facts, name, until, until + SLEEP_OVER_WINDOW)
    if not facts.stage.is_open and facts.goodbye_due_on:
        yield from _goodbye(facts, policy, facts.goodbye_due_on, today, last_day)


def _stale(facts: ReminderFacts, policy: ReminderPolicy, today: date, last_day: date) -> Iterator[Occurrence]:
    """After the quiet days, then on and on. "Remind me later" starts the series again on the day asked for."""
    start = policy.local_day(facts.last_activity_at) + timedelta(days=policy.quiet_days)
    asked_for = policy.local_day(facts.snoozed_until) if facts.snoozed_until else None
    if asked_for and asked_for < start:
        yield _daily(ReminderKind.STALE, facts, policy, asked_for, start)
    for day, following in _series(max(start, asked_for or start), policy.repeat_days, today, last_day):
        occurrence = _daily(ReminderKind.STALE, facts, policy, day, following)
        if not (facts.sleeps_until and occurrence.due_at < facts.sleeps_until):
            yield occurrence


def _deadline(facts: ReminderFacts, policy: ReminderPolicy, today: date) -> Iterator[Occurrence]:
    """On each of the chosen days before the deadline; worth saying until the next of them, the last until it passes."""
    if not facts.deadline_on or not 0 <= (facts.deadline_on - today).days <= FARTHEST_DAYS:
        return
    days = sorted(set(policy.deadline_days), reverse=True)
    moments = [policy.reminder_at(facts.deadline_on - timedelta(days=days_before)) for days_before in days]
    ends = [*moments[1:], policy.day_starts(facts.deadline_on + timedelta(days=1))]
    for days_before, due_at, until in zip(days, moments, ends, strict=False):
        yield _occurrence(ReminderKind.DEADLINE, facts, f"{facts.deadline_on}:{days_before}d", due_at, until)


def _goodbye(
    facts: ReminderFacts, policy: ReminderPolicy, due_on: date, today: date, last_day: date
) -> Iterator[Occurrence]:
    if abs((due_on - today).days) <= FARTHEST_DAYS:
        start = due_on + timedelta(days=1)
        if facts.snoozed_until:
            start = max(start, policy.local_day(facts.snoozed_until))
        for day, following in _series(start, policy.repeat_days, today, last_day):
            yield _daily(ReminderKind.GOODBYE, facts, policy, day, following)


def _series(start: date, every: int, today: date, last_day: date) -> Iterator[tuple[date, date]]:
    """Days `start`, `start + every` ... up to `last_day`, each with its successor, from the latest past one on."""
    step = timedelta(days=every)
    # One step back: today's may not have been due yet, and then the one before it is the current one.
    day = start + max(0, (today - start).days // every - 1) * step
    while day <= last_day:
        yield day, day + step
        day += step


def _daily(kind: ReminderKind, facts: ReminderFacts, policy: ReminderPolicy, day: date, following: date) -> Occurrence:
    return _occurrence(kind, facts, day.isoformat(), policy.reminder_at(day), policy.reminder_at(following))


def _occurrence(kind: ReminderKind, facts: ReminderFacts, name: str, due_at: datetime, until: datetime) -> Occurrence:
    return Occurrence(kind=kind, key=f"{kind}:{facts.offer}:{name}", due_at=due_at, not_after=until)


def _is_second_of_its_day(occurrence: Occurrence, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> bool:
    if facts.last_written_at is None:
        return False
    return policy.local_day(facts.last_written_at) >= policy.local_day(max(occurrence.due_at, now))


def _fold(occurrences: list[Occurrence], policy: ReminderPolicy, now: datetime) -> tuple[Occurrence, ...]:
    """At most one mail per offer and local day: the most urgent stays, the others say what they were folded into."""
    winners: dict[date, Occurrence] = {}
    for occurrence in occurrences:
        day = policy.local_day(max(occurrence.due_at, now))
        winner = winners.get(day)
        if winner is None or occurrence.kind.urgency < winner.kind.urgency:
            winners[day] = occurrence
    return tuple(
        occurrence
        if (winner := winners[policy.local_day(max(occurrence.due_at, now))]) is occurrence
        else replace(occurrence, folded_into=winner.kind)
        for occurrence in occurrences
    )
