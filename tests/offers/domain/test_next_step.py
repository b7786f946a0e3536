import pytest

from offers.domain.next_step import NextStep, Situation, next_step
from offers.domain.stages import Stage


@pytest.mark.parametrize(
    ("situation", "step"),
    [
        (Situation(stage=Stage.LEAD), NextStep.APPLY),
        (Situation(stage=Stage.LEAD, days_quiet=60), NextStep.APPLY),
        (Situation(stage=Stage.APPLIED), NextStep.ADD_PEOPLE),
        (Situation(stage=Stage.APPLIED, has_people=True), NextStep.LOG_WHAT_HAPPENED),
        (Situation(stage=Stage.INTERVIEWING, has_people=True, days_quiet=13), NextStep.LOG_WHAT_HAPPENED),
        (Situation(stage=Stage.INTERVIEWING, has_people=True, days_quiet=14), NextStep.ASK_HOW_IT_STANDS),
        (Situation(stage=Stage.OFFERED), NextStep.ADD_PEOPLE),
        (Situation(stage=Stage.OFFERED, has_people=True), NextStep.ADD_DEADLINE),
        (Situation(stage=Stage.OFFERED, has_people=True, deadline_in=30), NextStep.DECIDE),
        (Situation(stage=Stage.OFFERED, deadline_in=7), NextStep.DECIDE_SOON),
        (Situation(stage=Stage.OFFERED, deadline_in=0), NextStep.DECIDE_SOON),
        (Situation(stage=Stage.OFFERED, deadline_in=-1), NextStep.ASK_FOR_TIME),
        (Situation(stage=Stage.OFFERED, deadline_in=-1, goodbye_begun=True), NextStep.FINISH_GOODBYE),
        (Situation(stage=Stage.OFFERED, goodbye_begun=True, is_sleeping=True), NextStep.SLEEP),
        (Situation(stage=Stage.OFFERED, goodbye_begun=True, has_slept=True), NextStep.WAKE_UP),
        (Situation(stage=Stage.ACCEPTED), NextStep.NOTHING),
        (Situation(stage=Stage.ACCEPTED, others_waiting=1), NextStep.TELL_THE_OTHERS),
        (Situation(stage=Stage.DECLINED, goodbye_begun=True, goodbye_decided=True), NextStep.FINISH_GOODBYE),
        (
            Situation(stage=Stage.DECLINED, goodbye_begun=True, goodbye_decided=True, goodbye_planned=True),
            NextStep.CLOSE_LOOP,
        ),
        (Situation(stage=Stage.DECLINED, goodbye_decided=True, goodbye_closed=True), NextStep.NOTHING),
        (Situation(stage=Stage.LAPSED, has_people=True), NextStep.SAY_GOODBYE),
        (Situation(stage=Stage.LAPSED), NextStep.NOTHING),
        (Situation(stage=Stage.WITHDREW, has_people=True), NextStep.SAY_GOODBYE),
        (Situation(stage=Stage.RESCINDED, has_people=True), NextStep.SAY_GOODBYE),
        (Situation(stage=Stage.REJECTED, has_people=True), NextStep.NOTHING),
    ],
)
def test_there_is_one_next_step(situation: Situation, step: NextStep) -> None:
    assert next_step(situation) is step
