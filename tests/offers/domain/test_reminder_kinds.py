"""When each kind of reminder is called for, and when it is not."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from offers.domain.reminders import (
    ReminderFacts,
    ReminderKind,
    WeeklyFacts,
    next_summary_look_at,
    planned_occurrences,
    planned_summary,
    summary_objection,
)
from offers.domain.stages import OPEN_STAGES, Stage
from offers.domain.staleness import DAY, ReminderPolicy

ZONE = ZoneInfo("America/New_York")
POLICY = ReminderPolicy(zone=ZONE)
NO_WEEKENDS = replace(POLICY, mail_weekdays=frozenset(range(5)))
LOGGED = datetime(2026, 11, 2, 15, 0, tzinfo=ZONE)  # a Monday
FACTS = ReminderFacts(offer=UUID("11111111-1111-4111-8111-111111111111"), stage=Stage.DECLINED, last_activity_at=LOGGED)
YEAR = timedelta(days=365)


def at(month: int, day: int, hour: int = 8, minute: int = 0, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


def told(facts: ReminderFacts, policy: ReminderPolicy = POLICY, now: datetime = LOGGED) -> list[tuple[str, datetime]]:
    """What would be sent within a year, as (kind, when)."""
    return [
        (occurrence.kind, occurrence.due_at)
        for occurrence in planned_occurrences(facts, policy, now, horizon=YEAR)
        if occurrence.folded_into is None
    ]


def only(kind: ReminderKind, facts: ReminderFacts, policy: ReminderPolicy = POLICY) -> list[datetime]:
    return [due_at for each, due_at in told(facts, policy) if each == kind]


def test_a_deadline_that_has_passed_is_spoken_of_once_the_day_after() -> None:
    facts = replace(FACTS, stage=Stage.OFFERED, deadline_on=date(2026, 11, 5))
    assert only(ReminderKind.DEADLINE_PASSED, facts) == [at(11, 6)]


def test_a_deadline_that_had_passed_when_it_was_typed_in_is_not_spoken_of() -> None:
    facts = replace(FACTS, stage=Stage.OFFERED, deadline_on=date(2026, 10, 30))
    assert only(ReminderKind.DEADLINE_PASSED, facts) == []


def test_asking_to_be_reminded_later_moves_what_is_said_about_a_deadline_that_has_passed() -> None:
    facts = replace(FACTS, stage=Stage.OFFERED, deadline_on=date(2026, 11, 5), snoozed_until=at(11, 9))
    assert only(ReminderKind.DEADLINE_PASSED, facts) == [at(11, 9)]


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.OFFERED])
def test_a_deadline_that_has_passed_is_nobodys_business_once_it_is_decided(stage: Stage) -> None:
    assert told(replace(FACTS, stage=stage, deadline_on=date(2026, 11, 5))) == []


def test_a_call_that_reached_nobody_is_spoken_of_two_mail_days_later() -> None:
    facts = replace(FACTS, stage=Stage.INTERVIEWING, unreached_on=date(2026, 11, 5))  # a Thursday
    assert only(ReminderKind.FOLLOW_UP, facts) == [at(11, 7)]
    assert only(ReminderKind.FOLLOW_UP, facts, NO_WEEKENDS) == [at(11, 9)]


def test_a_call_for_a_goodbye_counts_while_the_goodbye_is_open() -> None:
    facts = replace(FACTS, unreached_on=date(2026, 11, 5))
    assert only(ReminderKind.FOLLOW_UP, facts) == []
    assert only(ReminderKind.FOLLOW_UP, replace(facts, goodbye_due_on=date(2026, 12, 1))) == [at(11, 7)]


def test_other_mail_days_are_no_reason_to_speak_of_a_call_twice() -> None:
    facts = replace(FACTS, stage=Stage.LEAD, unreached_on=date(2026, 11, 5))
    (before,), (after,) = (
        planned_occurrences(facts, policy, at(11, 9, 9), horizon=timedelta()) for policy in (POLICY, NO_WEEKENDS)
    )
    assert before.key == after.key


@pytest.mark.parametrize("stage", [Stage.APPLIED, Stage.INTERVIEWING])
def test_an_employers_silence_is_spoken_of_after_ten_days_and_once_more_after_thirty(stage: Stage) -> None:
    facts = replace(FACTS, stage=stage, heard_on=date(2026, 11, 2))
    assert told(facts) == [("silent", at(11, 12)), ("silent", at(12, 2))]


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in (Stage.APPLIED, Stage.INTERVIEWING)])
def test_elsewhere_nobody_owes_an_answer(stage: Stage) -> None:
    assert only(ReminderKind.SILENT, replace(FACTS, stage=stage, heard_on=date(2026, 11, 2))) == []


def test_while_the_user_sleeps_on_a_withdrawal_silence_is_not_the_question() -> None:
    facts = replace(FACTS, stage=Stage.APPLIED, heard_on=date(2026, 11, 2), sleeps_until=at(11, 12))
    assert told(facts) == [("sleep_over", at(11, 12))]


def test_staying_in_touch_is_spoken_of_on_its_day_and_once() -> None:
    facts = replace(FACTS, reconnect_on=date(2026, 12, 12))
    assert told(facts) == [("stay_in_touch", at(12, 12))]
    assert told(facts, NO_WEEKENDS) == [("stay_in_touch", at(12, 14))]


def test_staying_in_touch_can_be_put_off_and_comes_back_on_the_day_asked_for() -> None:
    facts = replace(FACTS, reconnect_on=date(2026, 12, 12))
    (first,) = planned_occurrences(facts, POLICY, at(12, 12))
    later = replace(facts, snoozed_until=at(12, 15), recorded=frozenset({first.key}))
    assert told(later, now=at(12, 12, 9)) == [("stay_in_touch", at(12, 15))]


def test_a_second_choice_is_looked_at_again_after_sixty_days_and_after_a_hundred_and_eighty() -> None:
    facts = replace(FACTS, reconsider_since=date(2026, 11, 2))
    assert told(facts) == [("second_choice", at(1, 1, year=2027)), ("second_choice", at(5, 1, year=2027))]


@pytest.mark.parametrize("stage", OPEN_STAGES)
def test_an_offer_taken_up_again_is_no_second_choice(stage: Stage) -> None:
    facts = replace(FACTS, stage=stage, reconsider_since=date(2026, 11, 2), reconnect_on=date(2026, 12, 12))
    assert not {"second_choice", "stay_in_touch"} & {kind for kind, _due_at in told(facts)}


def test_a_no_of_long_ago_that_is_only_now_written_down_is_not_looked_at_at_once() -> None:
    assert told(replace(FACTS, reconsider_since=date(2026, 3, 1))) == []


@pytest.mark.parametrize("kind", [kind for kind in ReminderKind if kind is not ReminderKind.WEEKLY])
def test_a_kind_that_is_switched_off_is_left_out_and_unknown_ones_are_ignored(kind: ReminderKind) -> None:
    everything = [
        replace(FACTS, stage=Stage.OFFERED, deadline_on=date(2026, 11, 20)),
        replace(FACTS, stage=Stage.APPLIED, heard_on=date(2026, 11, 2), unreached_on=date(2026, 11, 3)),
        replace(FACTS, stage=Stage.APPLIED, sleeps_until=at(11, 3)),
        replace(
            FACTS,
            goodbye_due_on=date(2026, 11, 3),
            reconnect_on=date(2026, 12, 12),
            reconsider_since=date(2026, 11, 2),
        ),
    ]
    said = {each for facts in everything for each, _due_at in told(facts, replace(POLICY, muted=frozenset({"other"})))}
    muted = replace(POLICY, muted=frozenset({kind.value}))
    assert said - {each for facts in everything for each, _due_at in told(facts, muted)} == {kind}


# --- the summary ---

WEEK = WeeklyFacts(owner=7, has_something=True)
MONDAY = at(11, 9)


def test_the_summary_comes_on_monday_at_the_users_hour_until_two_days_later() -> None:
    assert planned_summary(WEEK, POLICY, MONDAY - timedelta(minutes=1)) is None
    occurrence = planned_summary(WEEK, POLICY, MONDAY)
    assert occurrence is not None
    assert (occurrence.key, occurrence.due_at) == ("weekly:7:2026-11-09", MONDAY)
    assert planned_summary(WEEK, POLICY, MONDAY + DAY) == occurrence
    assert planned_summary(WEEK, POLICY, MONDAY + 2 * DAY) is None


def test_without_mail_on_mondays_it_comes_on_the_next_mail_day() -> None:
    occurrence = planned_summary(WEEK, replace(POLICY, mail_weekdays=frozenset({3})), at(11, 12))
    assert occurrence is not None
    assert (occurrence.key, occurrence.due_at) == ("weekly:7:2026-11-09", at(11, 12))


def test_the_next_summary_is_looked_for_daily_and_when_it_may_go() -> None:
    written = replace(WEEK, recorded=frozenset({"weekly:7:2026-11-09"}))
    assert planned_summary(written, POLICY, MONDAY) is None
    assert next_summary_look_at(written, POLICY, MONDAY) == MONDAY + DAY
    assert next_summary_look_at(written, POLICY, at(11, 15) + DAY / 2) == at(11, 16)
    assert next_summary_look_at(WEEK, POLICY, at(11, 8)) == at(11, 9)
    assert next_summary_look_at(replace(WEEK, mailed_on=frozenset({MONDAY.date()})), POLICY, MONDAY) == at(11, 10)


@pytest.mark.parametrize(
    ("facts", "policy", "reason"),
    [
        (WEEK, POLICY, ""),
        (replace(WEEK, is_paused=True), POLICY, "all reminders are paused"),
        (replace(WEEK, is_refused=True), POLICY, "mail to this address came back"),
        (replace(WEEK, has_something=False), POLICY, "nothing is open"),
        (WEEK, replace(POLICY, muted=frozenset({"weekly"})), "this kind of reminder is switched off"),
    ],
)
def test_a_summary_is_dropped_with_its_reason(facts: WeeklyFacts, policy: ReminderPolicy, reason: str) -> None:
    assert summary_objection("weekly:7:2026-11-09", facts, policy, MONDAY) == reason
    assert (planned_summary(facts, policy, MONDAY) is None) == bool(reason)


def test_last_weeks_summary_is_not_sent_this_week() -> None:
    assert summary_objection("weekly:7:2026-11-02", WEEK, POLICY, MONDAY) == "too late to be of use"
