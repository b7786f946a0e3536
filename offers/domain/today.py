"""What needs the user today: which offers, for what reason, and in which order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from offers.domain.stages import Stage

QUIET_AFTER_DAYS = 14
DEADLINE_NEAR_DAYS = 7


class NeedKind(IntEnum):
    """Why an offer needs the user. The number is the order on the page: what cannot wait comes first."""

    DEADLINE_PASSED = 1
    DEADLINE_TODAY = 2
    GOODBYES_DUE = 3
    SLEPT_ON_IT = 4
    DEADLINE_NEAR = 5
    GOODBYE_BEGUN = 6
    UNDECIDED = 7
    QUIET = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodbyeFacts:
    """How far a goodbye has come. `items_due` are those due today or earlier, `days_late` counts from the oldest."""

    is_decided: bool = False
    is_planned: bool = False
    is_closed: bool = False
    sleep_until: datetime | None = None
    items_due: int = 0
    days_late: int = 0
    days_since_start: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFacts:
    """One offer as this rule sees it, in days of the user's calendar; `deadline_in` is negative once it has passed."""

    ref: int
    stage: Stage
    days_undecided: int = 0
    days_quiet: int = 0
    deadline_in: int | None = None
    goodbye: GoodbyeFacts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """One thing that needs the user: its kind, and the numbers that its sentence speaks of."""

    kind: NeedKind
    ref: int
    urgency: int = 0
    """Within a kind the smaller comes first: days to a deadline, or minus the days something has waited."""
    days: int = 0
    count: int = 0
    offered_days: int = 0

    @property
    def sort_key(self) -> tuple[int, int, int]:
        return (self.kind, self.urgency, self.ref)


def need_of(facts: OfferFacts, now: datetime) -> Need | None:
    """The one thing that this offer needs most today, or None."""
    goodbye = facts.goodbye
    if goodbye is not None and (goodbye.is_closed or goodbye.is_decided):
        return _need_of_goodbye(facts.ref, goodbye)
    if goodbye is not None and goodbye.sleep_until is not None and goodbye.sleep_until <= now:
        return Need(kind=NeedKind.SLEPT_ON_IT, ref=facts.ref, days=facts.days_undecided)
    if not facts.stage.is_open:
        return None
    if need := _need_of_deadline(facts):
        return need
    if goodbye is not None:
        if goodbye.sleep_until is not None:
            return None
        days = goodbye.days_since_start
        return Need(kind=NeedKind.GOODBYE_BEGUN, ref=facts.ref, urgency=-days, days=days)
    if facts.stage.awaits_my_word:
        days = facts.days_undecided
        return Need(kind=NeedKind.UNDECIDED, ref=facts.ref, urgency=-days, days=days, offered_days=days)
    if facts.stage in (Stage.APPLIED, Stage.INTERVIEWING) and facts.days_quiet >= QUIET_AFTER_DAYS:
        return Need(kind=NeedKind.QUIET, ref=facts.ref, urgency=-facts.days_quiet, days=facts.days_quiet)
    return None


def in_order(needs: Iterable[Need]) -> list[Need]:
    """The most pressing first."""
    return sorted(needs, key=lambda need: need.sort_key)


def _need_of_goodbye(ref: int, goodbye: GoodbyeFacts) -> Need | None:
    if goodbye.is_closed:
        return None
    if not goodbye.is_planned:
        days = goodbye.days_since_start
        return Need(kind=NeedKind.GOODBYE_BEGUN, ref=ref, urgency=-days, days=days)
    if goodbye.items_due:
        return Need(
            kind=NeedKind.GOODBYES_DUE,
            ref=ref,
            urgency=-goodbye.days_late,
            days=goodbye.days_late,
            count=goodbye.items_due,
        )
    return None


def _need_of_deadline(facts: OfferFacts) -> Need | None:
    days = facts.deadline_in
    if days is None or days > DEADLINE_NEAR_DAYS:
        return None
    kind = NeedKind.DEADLINE_NEAR
    if days < 0:
        kind = NeedKind.DEADLINE_PASSED
    elif days == 0:
        kind = NeedKind.DEADLINE_TODAY
    return Need(kind=kind, ref=facts.ref, urgency=days, days=days, offered_days=facts.days_undecided)
