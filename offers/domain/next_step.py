"""What to do next on one offer: one sentence worth of advice, decided by one rule."""

from dataclasses import dataclass
from enum import StrEnum

from offers.domain.stages import Stage
from offers.domain.today import DEADLINE_NEAR_DAYS, QUIET_AFTER_DAYS


class NextStep(StrEnum):
    """The advice; the page knows its words and its link."""

    CLOSE_LOOP = "close_loop"
    FINISH_GOODBYE = "finish_goodbye"
    SLEEP = "sleep"
    WAKE_UP = "wake_up"
    ASK_FOR_TIME = "ask_for_time"
    DECIDE_SOON = "decide_soon"
    ADD_DEADLINE = "add_deadline"
    ADD_PEOPLE = "add_people"
    DECIDE = "decide"
    ASK_HOW_IT_STANDS = "ask_how_it_stands"
    LOG_WHAT_HAPPENED = "log_what_happened"
    APPLY = "apply"
    TELL_THE_OTHERS = "tell_the_others"
    SAY_GOODBYE = "say_goodbye"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """An offer as this rule sees it, in days of the user's calendar; `deadline_in` is negative once it has passed."""

    stage: Stage
    deadline_in: int | None = None
    days_quiet: int = 0
    has_people: bool = False
    goodbye_begun: bool = False
    goodbye_decided: bool = False
    goodbye_planned: bool = False
    goodbye_closed: bool = False
    is_sleeping: bool = False
    has_slept: bool = False
    others_waiting: int = 0


def next_step(situation: Situation) -> NextStep:
    """The one thing worth doing next."""
    if situation.goodbye_closed:
        return NextStep.NOTHING
    if situation.goodbye_decided:
        return NextStep.CLOSE_LOOP if situation.goodbye_planned else NextStep.FINISH_GOODBYE
    if situation.has_slept:
        return NextStep.WAKE_UP
    if situation.is_sleeping:
        return NextStep.SLEEP
    if situation.goodbye_begun:
        return NextStep.FINISH_GOODBYE
    if situation.stage is Stage.OFFERED:
        return _while_offered(situation)
    if situation.stage.is_open:
        return _while_open(situation)
    if situation.stage is Stage.ACCEPTED:
        return NextStep.TELL_THE_OTHERS if situation.others_waiting else NextStep.NOTHING
    if situation.stage in (Stage.DECLINED, Stage.WITHDREW, Stage.LAPSED, Stage.RESCINDED):
        return NextStep.SAY_GOODBYE if situation.has_people else NextStep.NOTHING
    return NextStep.NOTHING


def _while_offered(situation: Situation) -> NextStep:
    days = situation.deadline_in
    if days is not None and days < 0:
        return NextStep.ASK_FOR_TIME
    if days is not None and days <= DEADLINE_NEAR_DAYS:
        return NextStep.DECIDE_SOON
    if not situation.has_people:
        return NextStep.ADD_PEOPLE
    if days is None:
        return NextStep.ADD_DEADLINE
    return NextStep.DECIDE


def _while_open(situation: Situation) -> NextStep:
    if situation.stage is not Stage.LEAD and situation.days_quiet >= QUIET_AFTER_DAYS:
        return NextStep.ASK_HOW_IT_STANDS
    if situation.stage is Stage.LEAD:
        return NextStep.APPLY
    if not situation.has_people:
        return NextStep.ADD_PEOPLE
    return NextStep.LOG_WHAT_HAPPENED
