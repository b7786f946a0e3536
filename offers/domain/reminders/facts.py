"""What reminders are about, what is known when they are planned, and what an occurrence of one is."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from offers.domain.stages import Stage


class ReminderKind(StrEnum):
    """What a reminder is about, what helps most first: the order of a digest."""

    DEADLINE = "deadline"
    DEADLINE_PASSED = "deadline_passed"
    SLEEP_OVER = "sleep_over"
    FOLLOW_UP = "follow_up"
    GOODBYE = "goodbye"
    STALE = "stale"
    SILENT = "silent"
    STAY_IN_TOUCH = "stay_in_touch"
    SECOND_CHOICE = "second_choice"
    WEEKLY = "weekly"

    @property
    def urgency(self) -> int:
        """Lower is more urgent."""
        return _URGENCY[self]


_URGENCY = {kind: number for number, kind in enumerate(ReminderKind)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReminderFacts:
    """What is known about one offer when reminders are planned.

    `goodbye_due_on` is the earliest due date among the open checklist items of a decline that was decided; the day of
    the decision while there is no checklist yet.
    `sleeps_until` is set while the user sleeps, or slept, on a no that is not decided yet.
    `heard_on` is the day on which they last moved, `unreached_on` that of the last call that reached nobody since.
    `reconnect_on` is when a "get in touch again" of the checklist is due, `reconsider_since` the day of a no that the
    user would reconsider.
    """

    offer: UUID
    stage: Stage
    last_activity_at: datetime
    deadline_on: date | None = None
    snoozed_until: datetime | None = None
    sleeps_until: datetime | None = None
    goodbye_due_on: date | None = None
    heard_on: date | None = None
    unreached_on: date | None = None
    reconnect_on: date | None = None
    reconsider_since: date | None = None
    is_stopped: bool = False
    is_archived: bool = False
    is_paused: bool = False
    is_refused: bool = False
    # Keys of occurrences that have a row, and the days on the owner's calendar that have their mail.
    recorded: frozenset[str] = frozenset()
    mailed_on: frozenset[date] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One reminder. Worth sending from `due_at` until `not_after`.

    A warning of a deadline is urgent from `urgent_from` on, and of no use once it `passes_at`.
    """

    kind: ReminderKind
    key: str
    due_at: datetime
    not_after: datetime
    urgent_from: datetime | None = None
    passes_at: datetime | None = None
    folded_into: ReminderKind | None = None

    @property
    def sort_key(self) -> tuple[int, datetime, str]:
        """What helps most first: by kind, then by what ends sooner."""
        return (self.kind.urgency, self.not_after, self.key)
