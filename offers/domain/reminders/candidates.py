"""Every occurrence that an offer may call for, by kind: on which days, and until when each is worth saying.

A key is named after the day that the rule gives, never after the mail day it is moved to: other mail days are no reason
to write twice.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from offers.domain.reminders.facts import Occurrence, ReminderFacts, ReminderKind
from offers.domain.stages import Stage
from offers.domain.staleness import ReminderPolicy

# How long "you wanted to sleep on it" is still worth saying.
SLEEP_OVER_WINDOW = timedelta(days=2)
# Dates farther away than this are not planned for; it also keeps year 1 and year 9999 out of date arithmetic.
FARTHEST_DAYS = 1000
# After a deadline, a call that reached nobody, and the day to get in touch again: said once, and worth it so long.
PASSED_WINDOW_DAYS = 7
FOLLOW_UP_WINDOW_DAYS = 7
STAY_IN_TOUCH_WINDOW_DAYS = 14
# An employer's silence is spoken of twice, then we let it rest.
SILENT_AGAIN_TIMES = 3
SILENT_WINDOW_DAYS = 14
# A no that the user would reconsider is looked at again after so many days, and once more.
SECOND_CHOICE_DAYS = (60, 180)
SECOND_CHOICE_WINDOW_DAYS = 30


def candidates(facts: ReminderFacts, policy: ReminderPolicy, now: datetime, until: datetime) -> Iterator[Occurrence]:
    """All that may be due between now and `until`, and somewhat more; what of it is wanted, planning decides."""
    today, last_day = policy.local_day(now), policy.local_day(until)
    if facts.stage.awaits_my_word:
        yield from _stale(facts, policy, today, last_day)
        yield from _deadline(facts, policy, today)
    if facts.stage.is_open and facts.sleeps_until:
        slept = max(facts.sleeps_until, facts.snoozed_until or facts.sleeps_until)
        due_at = policy.opens_at(slept)
        name = policy.local_day(slept).isoformat()
        yield _occurrence(ReminderKind.SLEEP_OVER, facts, name, due_at, due_at + SLEEP_OVER_WINDOW)
    elif facts.stage in (Stage.APPLIED, Stage.INTERVIEWING) and facts.heard_on:
        yield from _silent(facts, policy, facts.heard_on)
    if not facts.stage.is_open and facts.goodbye_due_on:
        yield from _goodbye(facts, policy, facts.goodbye_due_on, today, last_day)
    if facts.unreached_on and (facts.stage.is_open or facts.goodbye_due_on):
        second_mail_day = policy.mail_day_from(policy.mail_day_from(facts.unreached_on + _days(1)) + _days(1))
        name = facts.unreached_on.isoformat()
        yield _once(ReminderKind.FOLLOW_UP, facts, policy, name, second_mail_day, FOLLOW_UP_WINDOW_DAYS)
    if not facts.stage.is_open:
        yield from _afterwards(facts, policy, today)


def _stale(facts: ReminderFacts, policy: ReminderPolicy, today: date, last_day: date) -> Iterator[Occurrence]:
    """After the quiet days, then on and on. "Remind me later" starts the series again on the day asked for."""
    start = policy.local_day(facts.last_activity_at) + _days(policy.quiet_days)
    asked_for = _asked_for(facts, policy)
    if asked_for and asked_for < start:
        yield _daily(ReminderKind.STALE, facts, policy, asked_for, start)
    for day, following in _series(max(start, asked_for or start), policy.repeat_days, today, last_day):
        occurrence = _daily(ReminderKind.STALE, facts, policy, day, following)
        if not (facts.sleeps_until and occurrence.due_at < facts.sleeps_until):
            yield occurrence


def _deadline(facts: ReminderFacts, policy: ReminderPolicy, today: date) -> Iterator[Occurrence]:
    """On each of the chosen days before the deadline; worth saying until the next of them, the last until it passes.

    And once when it has passed.
    """
    deadline_on = facts.deadline_on
    if deadline_on is None or abs((deadline_on - today).days) > FARTHEST_DAYS:
        return
    passes_at = policy.day_starts(deadline_on + _days(1))
    days = sorted(set(policy.deadline_days), reverse=True)
    moments = [_warned_at(facts, policy, deadline_on, days_before) for days_before in days]
    for days_before, due_at, until in zip(days, moments, [*moments[1:], passes_at], strict=False):
        yield Occurrence(
            kind=ReminderKind.DEADLINE,
            key=f"{ReminderKind.DEADLINE}:{facts.offer}:{deadline_on}:{days_before}d",
            due_at=due_at,
            not_after=until,
            urgent_from=policy.day_starts(deadline_on - _days(1)) if days_before <= 1 else None,
            passes_at=passes_at,
        )
    name = deadline_on.isoformat()
    yield _once(ReminderKind.DEADLINE_PASSED, facts, policy, name, deadline_on + _days(1), PASSED_WINDOW_DAYS)


def _warned_at(facts: ReminderFacts, policy: ReminderPolicy, deadline_on: date, days_before: int) -> datetime:
    """The earlier mail day; where that is gone and the deadline within a day, the day itself, mail day or not."""
    day = deadline_on - _days(days_before)
    at = policy.reminder_at(policy.mail_day_until(day))
    is_gone = at <= facts.last_activity_at or (facts.snoozed_until is not None and at < facts.snoozed_until)
    return policy.reminder_at(day) if is_gone and days_before <= 1 else at


def _goodbye(
    facts: ReminderFacts, policy: ReminderPolicy, due_on: date, today: date, last_day: date
) -> Iterator[Occurrence]:
    if abs((due_on - today).days) <= FARTHEST_DAYS:
        start = due_on + _days(1)
        for day, following in _series(
            max(start, _asked_for(facts, policy) or start), policy.repeat_days, today, last_day
        ):
            yield _daily(ReminderKind.GOODBYE, facts, policy, day, following)


def _silent(facts: ReminderFacts, policy: ReminderPolicy, heard_on: date) -> Iterator[Occurrence]:
    """They owe an answer: after so many days without a word, and once more after three times as many."""
    first = policy.silent_days
    for days, worth in ((first, first * (SILENT_AGAIN_TIMES - 1)), (first * SILENT_AGAIN_TIMES, SILENT_WINDOW_DAYS)):
        yield _once(ReminderKind.SILENT, facts, policy, f"{heard_on}:{days}d", heard_on + _days(days), worth)


def _afterwards(facts: ReminderFacts, policy: ReminderPolicy, today: date) -> Iterator[Occurrence]:
    """What is left once the goodbyes are said."""
    if facts.reconnect_on and abs((facts.reconnect_on - today).days) <= FARTHEST_DAYS:
        name = facts.reconnect_on.isoformat()
        yield _once(ReminderKind.STAY_IN_TOUCH, facts, policy, name, facts.reconnect_on, STAY_IN_TOUCH_WINDOW_DAYS)
    if facts.reconsider_since:
        for days in SECOND_CHOICE_DAYS:
            day, name = facts.reconsider_since + _days(days), f"{facts.reconsider_since}:{days}d"
            yield _once(ReminderKind.SECOND_CHOICE, facts, policy, name, day, SECOND_CHOICE_WINDOW_DAYS)


def _once(
    kind: ReminderKind, facts: ReminderFacts, policy: ReminderPolicy, name: str, day: date, worth: int
) -> Occurrence:
    """On `day`, or on the later one that "remind me later" asked for: that is another occurrence."""
    asked_for = _asked_for(facts, policy)
    if asked_for and asked_for > day:
        day, name = asked_for, f"{name}:{asked_for}"
    day = policy.mail_day_from(day)
    return _occurrence(kind, facts, name, policy.reminder_at(day), policy.reminder_at(day + _days(worth)))


def _series(start: date, every: int, today: date, last_day: date) -> Iterator[tuple[date, date]]:
    """Days `start`, `start + every` ... up to `last_day`, each with its successor, from the latest past one on."""
    # Some steps back: today's may not have been due yet, and one of last week may have been moved to the next mail day.
    day = start + _days(max(0, (today - start).days // every - 1 - 6 // every) * every)
    while day <= last_day:
        yield day, day + _days(every)
        day += _days(every)


def _daily(kind: ReminderKind, facts: ReminderFacts, policy: ReminderPolicy, day: date, following: date) -> Occurrence:
    """Moved to the next mail day; of several that are moved to one day only the last is worth anything."""
    due_at, until = (policy.reminder_at(policy.mail_day_from(each)) for each in (day, following))
    return _occurrence(kind, facts, day.isoformat(), due_at, until)


def _occurrence(kind: ReminderKind, facts: ReminderFacts, name: str, due_at: datetime, until: datetime) -> Occurrence:
    return Occurrence(kind=kind, key=f"{kind}:{facts.offer}:{name}", due_at=due_at, not_after=until)


def _asked_for(facts: ReminderFacts, policy: ReminderPolicy) -> date | None:
    """The day that "remind me later" named."""
    return policy.local_day(facts.snoozed_until) if facts.snoozed_until else None


def _days(number: int) -> timedelta:
    return timedelta(days=number)
