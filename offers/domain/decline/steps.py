"""The guided decline as data: which steps there are, which may be opened, and where to resume."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from offers.domain.decline.roles import Role

# Until this hour of the local day it is still the evening before: a night's sleep ends on the same calendar day.
NIGHT_ENDS_AT = 4

# People whose message never speaks of pay, call or contract are not asked to hear feedback either (rule 43).
HEARS_NO_FEEDBACK = frozenset({Role.REALTOR, Role.FAMILY_HELPER, Role.COORDINATOR, Role.REFEREE})


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one decline has come. `furthest` is the key of the furthest step opened so far."""

    furthest: str = "decide"
    is_decided: bool = False
    is_planned: bool = False
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class StepSpec:
    key: str
    is_open: Callable[[Progress], bool]


STEPS = (
    StepSpec("decide", lambda progress: True),
    StepSpec("people", lambda progress: progress.is_decided),
    StepSpec("share", lambda progress: progress.is_decided and _reached(progress, "share")),
    StepSpec("words", lambda progress: progress.is_decided and _reached(progress, "words")),
    StepSpec("close", lambda progress: progress.is_decided and progress.is_planned),
)
KEYS = tuple(step.key for step in STEPS)


def _reached(progress: Progress, key: str) -> bool:
    return KEYS.index(progress.furthest) >= KEYS.index(key)


class Wizard:
    """Answers questions about the steps of one decline. Raises ValueError for a key that is no step."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress

    def may_open(self, key: str) -> bool:
        return STEPS[KEYS.index(key)].is_open(self.progress)

    def resume(self) -> str:
        """The furthest step that may be opened."""
        return [step.key for step in STEPS if step.is_open(self.progress)][-1]

    def furthest_with(self, key: str) -> str:
        """The mark to keep once `key` was opened: going back never moves it back."""
        return key if not _reached(self.progress, key) else self.progress.furthest

    def state(self, key: str, current: str) -> str:
        """`current`, `done` or `todo`, for the line of steps at the top of the page."""
        if key == current:
            return "current"
        if key == "close":
            return "done" if self.progress.is_closed else "todo"
        return "done" if KEYS.index(key) < KEYS.index(self.resume()) else "todo"


def next_morning(now: datetime, hour: int) -> datetime:
    """The end of the coming night: `hour` o'clock of the next day in the zone of `now`.

    In the small hours, before `NIGHT_ENDS_AT`, the coming morning is that of the same day.
    """
    days = 0 if now.hour < min(NIGHT_ENDS_AT, hour) else 1
    return (now + timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0, fold=0)
