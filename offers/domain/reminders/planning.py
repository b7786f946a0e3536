"""Which reminders an offer calls for, and when: a pure function of what is known about it.

An occurrence has a key that names it (kind, subject, day) and never the run that planned it, so that planning twice,
late or at the same time in two places yields the same occurrences. At any moment an offer has at most one wanted
occurrence for the user's day; a less urgent one of that day is folded into it.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import NamedTuple

from offers.domain.reminders.candidates import candidates
from offers.domain.reminders.facts import Occurrence, ReminderFacts, ReminderKind
from offers.domain.staleness import DAY, ReminderPolicy

# An offer is looked at again after this long even when nothing foreseen calls for it.
LOOK_AGAIN = timedelta(days=1)
# Kinds that something logged on the offer answers, or puts off. The others have facts of their own that end them.
_ANSWERED_BY_ACTIVITY = frozenset(
    {
        ReminderKind.DEADLINE,
        ReminderKind.DEADLINE_PASSED,
        ReminderKind.SLEEP_OVER,
        ReminderKind.GOODBYE,
        ReminderKind.STALE,
        ReminderKind.SILENT,
    }
)
TOO_LATE = "too late to be of use"
_ASKS_FOR_MY_WORD = (ReminderKind.STALE, ReminderKind.DEADLINE, ReminderKind.DEADLINE_PASSED)


def planned_occurrences(
    facts: ReminderFacts, policy: ReminderPolicy, now: datetime, *, horizon: timedelta = timedelta()
) -> tuple[Occurrence, ...]:
    """Occurrences that may be sent now, or within `horizon` if nothing is logged until then, earliest first.

    `due_at` is when each is to be sent, after quiet hours, days without mail and a day that has its mail.
    """
    if silence_reason(facts):
        return ()
    found = []
    for occurrence in _standing(facts, policy, now, now + horizon):
        at = goes_at(occurrence, policy, facts.mailed_on, now)
        if at <= now + horizon and at < occurrence.not_after:
            found.append(replace(occurrence, due_at=_sent_from(occurrence, policy, at, now)))
    return _fold(sorted(found, key=lambda occurrence: (occurrence.due_at, occurrence.kind.urgency)), policy)


def next_look_at(facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> datetime:
    """When `planned_occurrences` may find something that it does not find now, if no fact changes until then.

    It may be too early and is never too late: a day from now at the latest.
    """
    latest = now + LOOK_AGAIN
    moments = [latest]
    if not silence_reason(facts):
        for occurrence in _standing(facts, policy, now, latest):
            at = goes_at(occurrence, policy, facts.mailed_on, now)
            if at > now:
                moments.append(at)
    return min(moments)


def goes_at(occurrence: Occurrence, policy: ReminderPolicy, mailed_on: Iterable[date], now: datetime) -> datetime:
    """The first instant from now on at which this may be sent: when the user's day is open and has had no mail.

    An urgent one asks for neither. It only waits for the end of the quiet hours, and not for that if the deadline
    passes before.
    """
    moment = max(occurrence.due_at, now)
    at = policy.opens_at(moment)
    while policy.local_day(at) in mailed_on:
        at = policy.opens_at(policy.day_starts(policy.local_day(at) + DAY))
    if occurrence.urgent_from is None or occurrence.passes_at is None:
        return at
    urgent_at = max(moment, occurrence.urgent_from)
    awake_at = policy.awake_at(urgent_at)
    return min(at, awake_at if awake_at < occurrence.passes_at else urgent_at)


def silence_reason(facts: ReminderFacts) -> str:
    """Why nothing at all is written about this offer, or an empty string."""
    if facts.is_archived:
        return "the offer is archived"
    if facts.is_stopped:
        return "reminders are stopped for this offer"
    return silence_to_owner(is_paused=facts.is_paused, is_refused=facts.is_refused)


def silence_to_owner(*, is_paused: bool, is_refused: bool) -> str:
    """Why nothing at all is written to somebody, or an empty string."""
    if is_paused:
        return "all reminders are paused"
    if is_refused:
        return "mail to this address came back"
    return ""


class Verdict(NamedTuple):
    """Whether a planned reminder still holds: why not, or an empty string; and when it may go."""

    objection: str
    goes_at: datetime


def verdict(kind: ReminderKind, key: str, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> Verdict:
    """Whether the planned occurrence named `key` must not be sent any more; and if it holds, from when it may be."""
    if reason := silence_reason(facts):
        return Verdict(reason, now)
    due = [replace(each, due_at=max(each.due_at, now)) for each in _standing(facts, policy, now, now)]
    for occurrence in _fold(due, policy):
        if occurrence.key == key:
            reason = f"folded into the {occurrence.folded_into} reminder" if occurrence.folded_into else ""
            return Verdict(reason, goes_at(occurrence, policy, facts.mailed_on, now))
    return Verdict(_what_changed(kind, facts, policy, now), now)


def _what_changed(kind: ReminderKind, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> str:
    if kind in policy.muted:
        return "this kind of reminder is switched off"
    if kind is ReminderKind.GOODBYE and (facts.goodbye_due_on is None or facts.stage.is_open):
        return "no goodbye is open"
    if kind in _ASKS_FOR_MY_WORD and not facts.stage.awaits_my_word:
        return "the offer is decided"
    if kind is ReminderKind.SLEEP_OVER and not (facts.stage.is_open and facts.sleeps_until):
        return "the decision is recorded"
    if facts.snoozed_until and facts.snoozed_until > now:
        return "snoozed"
    return "something was logged or changed since"


def _standing(facts: ReminderFacts, policy: ReminderPolicy, now: datetime, until: datetime) -> Iterator[Occurrence]:
    """What is due by `until`, still worth saying, and neither said nor answered nor put off."""
    for occurrence in candidates(facts, policy, now, until):
        if occurrence.kind in policy.muted or occurrence.key in facts.recorded:
            continue
        if not (occurrence.due_at <= until and now < occurrence.not_after and occurrence.due_at < occurrence.not_after):
            continue
        if facts.snoozed_until and occurrence.due_at < facts.snoozed_until:
            continue
        if occurrence.kind in _ANSWERED_BY_ACTIVITY and occurrence.due_at <= facts.last_activity_at:
            continue
        yield occurrence


def _sent_from(occurrence: Occurrence, policy: ReminderPolicy, at: datetime, now: datetime) -> datetime:
    """The moment for the record: the hour it was due, or that of the later day on which its turn comes."""
    if at > now:
        return at
    if occurrence.urgent_from and occurrence.urgent_from <= now:
        return occurrence.due_at
    return max(occurrence.due_at, policy.reminder_at(policy.local_day(now)))


def _fold(occurrences: list[Occurrence], policy: ReminderPolicy) -> tuple[Occurrence, ...]:
    """At most one per offer and local day: the most urgent stays, the others say what they were folded into."""
    winners: dict[date, Occurrence] = {}
    for occurrence in occurrences:
        day = policy.local_day(occurrence.due_at)
        winner = winners.get(day)
        if winner is None or occurrence.kind.urgency < winner.kind.urgency:
            winners[day] = occurrence
    return tuple(
        occurrence
        if (winner := winners[policy.local_day(occurrence.due_at)]) is occurrence
        else replace(occurrence, folded_into=winner.kind)
        for occurrence in occurrences
    )
