"""Which reminders an offer calls for: plain calls on plain facts."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accounts.models import quiet_hours
from offers.domain.reminders import (
    LOOK_AGAIN,
    ReminderFacts,
    ReminderKind,
    next_look_at,
    planned_occurrences,
    verdict,
)
from offers.domain.stages import OPEN_STAGES, Stage
from offers.domain.staleness import ReminderPolicy

ZONE = ZoneInfo("America/New_York")
POLICY = ReminderPolicy(zone=ZONE)
UUID_OF_OFFER = UUID("11111111-1111-4111-8111-111111111111")
LOGGED = datetime(2026, 11, 2, 15, 0, tzinfo=ZONE)  # a Monday
FACTS = ReminderFacts(offer=UUID_OF_OFFER, stage=Stage.OFFERED, last_activity_at=LOGGED)
MONTH = timedelta(days=31)


def at(day: int, hour: int = 8, minute: int = 0) -> datetime:
    """An instant in November 2026, New York time."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def objection(kind: ReminderKind, key: str, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> str:
    return verdict(kind, key, facts, policy, now).objection


def preview(
    facts: ReminderFacts, policy: ReminderPolicy = POLICY, now: datetime = LOGGED
) -> list[tuple[str, datetime]]:
    """What would be sent within a month, as (kind, when)."""
    return [
        (occurrence.kind, occurrence.due_at)
        for occurrence in planned_occurrences(facts, policy, now, horizon=MONTH)
        if occurrence.folded_into is None
    ]


def days_of(occurrences: list[tuple[str, datetime]]) -> list[int]:
    return [due_at.astimezone(ZONE).day for _kind, due_at in occurrences]


def test_an_undecided_offer_is_written_about_after_seven_quiet_days_and_then_every_third() -> None:
    assert days_of(preview(FACTS)) == [9, 12, 15, 18, 21, 24, 27, 30, 3]


def test_it_is_written_at_the_users_hour_and_keeps_it_when_the_clocks_change() -> None:
    before_the_change = replace(FACTS, last_activity_at=datetime(2026, 10, 23, 12, tzinfo=ZONE))
    found = preview(before_the_change, now=before_the_change.last_activity_at)
    assert [due_at for _kind, due_at in found[:2]] == [
        datetime(2026, 10, 30, 12, 0, tzinfo=UTC),
        datetime(2026, 11, 2, 13, 0, tzinfo=UTC),
    ]


def test_nothing_is_due_a_minute_early_and_the_first_one_is_due_on_the_minute() -> None:
    assert planned_occurrences(FACTS, POLICY, at(9, 7, 59)) == ()
    (occurrence,) = planned_occurrences(FACTS, POLICY, at(9))
    assert (occurrence.kind, occurrence.due_at, occurrence.not_after) == (ReminderKind.STALE, at(9), at(12))
    assert occurrence.key == f"stale:{UUID_OF_OFFER}:2026-11-09"


def test_a_late_planner_finds_the_same_occurrence_until_the_next_one_takes_its_place() -> None:
    (on_time,) = planned_occurrences(FACTS, POLICY, at(9))
    assert planned_occurrences(FACTS, POLICY, at(9, 23)) == (on_time,)
    (late,) = planned_occurrences(FACTS, POLICY, at(11, 23))
    assert (late.key, late.due_at) == (on_time.key, at(11))
    (following,) = planned_occurrences(FACTS, POLICY, at(12))
    assert following.key == f"stale:{UUID_OF_OFFER}:2026-11-12"


def test_logging_something_starts_the_count_again() -> None:
    assert days_of(preview(replace(FACTS, last_activity_at=at(10, 22))))[:2] == [17, 20]


def test_a_deadline_is_written_about_seven_three_and_one_days_before() -> None:
    quiet = replace(POLICY, quiet_days=90)
    assert preview(replace(FACTS, deadline_on=date(2026, 11, 20)), quiet) == [
        ("deadline", at(13)),
        ("deadline", at(17)),
        ("deadline", at(19)),
        ("deadline_passed", at(21)),
    ]


def test_a_deadline_reminder_is_good_until_the_next_one_and_the_last_until_the_deadline_has_passed() -> None:
    facts, quiet = replace(FACTS, deadline_on=date(2026, 11, 20)), replace(POLICY, quiet_days=90)
    found = planned_occurrences(facts, quiet, LOGGED, horizon=MONTH)[:3]
    assert [occurrence.not_after for occurrence in found] == [at(17), at(19), at(21, 0)]
    assert [occurrence.key.removeprefix(f"deadline:{UUID_OF_OFFER}:") for occurrence in found] == [
        "2026-11-20:7d",
        "2026-11-20:3d",
        "2026-11-20:1d",
    ]


def test_who_wants_no_deadline_reminders_gets_none() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 20))
    assert {kind for kind, _due_at in preview(facts, replace(POLICY, deadline_days=()))} == {"stale", "deadline_passed"}


def test_a_deadline_typed_in_today_is_not_written_about_today() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 5), last_activity_at=at(2, 10))
    assert planned_occurrences(facts, POLICY, at(2, 10, 1)) == ()
    assert days_of(preview(facts, now=at(2, 10, 1)))[0] == 4


@pytest.mark.parametrize("due_on", [date.min, date.max])
def test_impossible_due_dates_of_a_goodbye_are_passed_over(due_on: date) -> None:
    assert preview(replace(FACTS, stage=Stage.DECLINED, goodbye_due_on=due_on)) == []


@pytest.mark.parametrize("deadline_on", [date.min, date.max, date(2026, 10, 1)])
def test_impossible_and_past_deadlines_are_passed_over(deadline_on: date) -> None:
    assert {kind for kind, _due_at in preview(replace(FACTS, deadline_on=deadline_on))} == {"stale"}


def test_on_a_day_with_two_the_deadline_wins_and_the_other_says_so() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 16))
    found = planned_occurrences(facts, POLICY, at(9))
    assert [(occurrence.kind, occurrence.folded_into) for occurrence in found] == [
        ("deadline", None),
        ("stale", "deadline"),
    ]


def test_what_is_recorded_does_not_swallow_the_reminders_of_later_days() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 19))
    seven_days_before = f"deadline:{UUID_OF_OFFER}:2026-11-19:7d"
    sent = replace(facts, recorded=frozenset({seven_days_before}), mailed_on=frozenset({date(2026, 11, 12)}))
    (occurrence,) = planned_occurrences(sent, POLICY, at(15))
    assert (occurrence.kind, occurrence.folded_into) == ("stale", None)


def test_no_second_mail_on_a_day_on_which_we_wrote() -> None:
    written = replace(FACTS, mailed_on=frozenset({date(2026, 11, 9)}))
    assert planned_occurrences(written, POLICY, at(9, 23)) == ()
    assert preview(written, now=at(9, 9))[:2] == [("stale", at(10)), ("stale", at(12))]


def test_remind_me_later_is_kept_and_the_series_goes_on_from_there() -> None:
    assert days_of(preview(replace(FACTS, snoozed_until=at(10))))[:3] == [10, 13, 16]
    assert days_of(preview(replace(FACTS, snoozed_until=at(16))))[:3] == [16, 19, 22]


def test_remind_me_later_is_kept_even_when_something_was_logged_in_between() -> None:
    facts = replace(FACTS, snoozed_until=at(12), last_activity_at=at(9, 20))
    assert days_of(preview(facts, now=at(9, 21)))[:3] == [12, 16, 19]


def test_an_offer_that_is_put_off_is_not_written_about_even_near_its_deadline() -> None:
    facts = replace(FACTS, snoozed_until=at(19), deadline_on=date(2026, 11, 20))
    assert preview(facts)[0] == ("deadline", at(19))


def test_while_the_user_sleeps_on_it_only_the_morning_is_planned() -> None:
    facts = replace(FACTS, sleeps_until=at(10, 9))
    assert preview(facts, now=at(9, 20))[:2] == [("sleep_over", at(10, 9)), ("stale", at(12))]


def test_having_slept_before_an_offer_came_is_also_asked_about() -> None:
    facts = replace(FACTS, stage=Stage.INTERVIEWING, sleeps_until=at(3))
    assert preview(facts) == [("sleep_over", at(3))]


def test_two_days_after_the_night_it_is_too_late_to_ask() -> None:
    facts = replace(FACTS, stage=Stage.INTERVIEWING, sleeps_until=at(3))
    assert planned_occurrences(facts, POLICY, at(5)) == ()


def test_an_open_goodbye_is_written_about_the_day_after_it_was_due_and_then_every_third_day() -> None:
    facts = replace(FACTS, stage=Stage.DECLINED, goodbye_due_on=date(2026, 11, 4))
    found = preview(facts)
    assert {kind for kind, _due_at in found} == {"goodbye"}
    assert days_of(found)[:3] == [5, 8, 11]


def test_an_offer_taken_up_again_has_no_goodbye_to_say() -> None:
    facts = replace(FACTS, stage=Stage.INTERVIEWING, goodbye_due_on=date(2026, 11, 4))
    assert preview(facts) == []


def test_remind_me_later_counts_for_a_goodbye_too() -> None:
    facts = replace(FACTS, stage=Stage.DECLINED, goodbye_due_on=date(2026, 11, 4), snoozed_until=at(12))
    assert days_of(preview(facts))[:2] == [12, 15]


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.OFFERED])
def test_an_offer_that_is_not_on_the_table_is_never_stale_and_has_no_deadline(stage: Stage) -> None:
    assert preview(replace(FACTS, stage=stage, deadline_on=date(2026, 11, 20), snoozed_until=at(9))) == []


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"is_archived": True}, "the offer is archived"),
        ({"is_stopped": True}, "reminders are stopped for this offer"),
        ({"is_paused": True}, "all reminders are paused"),
        ({"stage": Stage.ACCEPTED}, "the offer is decided"),
        ({"stage": Stage.DECLINED}, "the offer is decided"),
        ({"snoozed_until": at(12)}, "snoozed"),
        ({"is_refused": True}, "mail to this address came back"),
        ({"last_activity_at": at(9, 8, 30)}, "something was logged or changed since"),
    ],
)
def test_a_planned_reminder_is_dropped_with_its_reason(change: dict[str, object], reason: str) -> None:
    key, now = f"stale:{UUID_OF_OFFER}:2026-11-09", at(9, 9)
    assert objection(ReminderKind.STALE, key, FACTS, POLICY, now) == ""
    assert objection(ReminderKind.STALE, key, replace(FACTS, **change), POLICY, now) == reason  # type: ignore[arg-type]


def test_a_deadline_that_is_extended_drops_the_reminder_of_the_old_one() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 16))
    key = f"deadline:{UUID_OF_OFFER}:2026-11-16:7d"
    assert objection(ReminderKind.DEADLINE, key, facts, POLICY, at(9)) == ""
    extended = replace(facts, deadline_on=date(2026, 11, 30))
    assert objection(ReminderKind.DEADLINE, key, extended, POLICY, at(9)) == "something was logged or changed since"


def test_a_reminder_overtaken_by_a_more_urgent_one_says_so() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 16))
    key = f"stale:{UUID_OF_OFFER}:2026-11-09"
    assert objection(ReminderKind.STALE, key, facts, POLICY, at(9)) == "folded into the deadline reminder"


def test_a_decision_recorded_overnight_drops_the_question_of_the_morning() -> None:
    key = f"sleep_over:{UUID_OF_OFFER}:2026-11-10"
    slept = replace(FACTS, sleeps_until=at(10))
    assert objection(ReminderKind.SLEEP_OVER, key, slept, POLICY, at(10)) == ""
    assert objection(ReminderKind.SLEEP_OVER, key, FACTS, POLICY, at(10)) == "the decision is recorded"
    decided = replace(slept, stage=Stage.DECLINED)
    assert objection(ReminderKind.SLEEP_OVER, key, decided, POLICY, at(10)) == "the decision is recorded"


def test_a_closed_loop_drops_the_goodbye() -> None:
    facts = replace(FACTS, stage=Stage.DECLINED, goodbye_due_on=date(2026, 11, 4))
    key = f"goodbye:{UUID_OF_OFFER}:2026-11-05"
    assert objection(ReminderKind.GOODBYE, key, facts, POLICY, at(5)) == ""
    assert (
        objection(ReminderKind.GOODBYE, key, replace(facts, goodbye_due_on=None), POLICY, at(5)) == "no goodbye is open"
    )


november = st.datetimes(datetime(2026, 10, 20), datetime(2026, 12, 10)).map(  # noqa: DTZ001
    lambda moment: moment.replace(tzinfo=UTC)
)
some_facts = st.builds(
    ReminderFacts,
    offer=st.just(UUID_OF_OFFER),
    stage=st.sampled_from(Stage),
    last_activity_at=november,
    deadline_on=st.none() | st.dates(date(2026, 10, 1), date(2027, 1, 31)),
    snoozed_until=st.none() | november,
    sleeps_until=st.none() | november,
    goodbye_due_on=st.none() | st.dates(date(2026, 10, 1), date(2026, 12, 31)),
    is_stopped=st.sampled_from([False, False, True]),
)
some_policies = st.builds(
    ReminderPolicy,
    quiet_days=st.integers(1, 20),
    repeat_days=st.integers(1, 10),
    deadline_days=st.lists(st.integers(0, 30), max_size=4).map(tuple),
    hour=st.integers(0, 23),
    quiet_hours=st.builds(quiet_hours, st.sampled_from([0, 20, 22, 9]), st.sampled_from([0, 7, 8])),
    mail_weekdays=st.just(frozenset(range(7))) | st.sets(st.integers(0, 6), min_size=1).map(frozenset),
    zone=st.sampled_from(["America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "America/St_Johns"]).map(ZoneInfo),
)


@settings(max_examples=60, deadline=None)
@given(facts=some_facts, policy=some_policies)
def test_a_planner_that_ticks_every_hour_writes_once_a_day_at_most_and_never_against_the_rules(
    facts: ReminderFacts, policy: ReminderPolicy
) -> None:
    written: list[datetime] = []
    keys: set[str] = set()
    now = max(facts.last_activity_at, datetime(2026, 11, 1, tzinfo=UTC))
    for _hour in range(24 * 30):
        now += timedelta(hours=1)
        mailed_on = frozenset(policy.local_day(moment) for moment in written)
        known = replace(facts, recorded=frozenset(keys), mailed_on=mailed_on)
        for occurrence in planned_occurrences(known, policy, now):
            assert occurrence.due_at <= now < occurrence.not_after
            assert occurrence.due_at > facts.last_activity_at
            assert occurrence.key not in keys
            keys.add(occurrence.key)
            if occurrence.folded_into is None:
                is_urgent = occurrence.urgent_from is not None and occurrence.urgent_from <= now
                assert is_urgent or policy.local_day(now) not in mailed_on
                assert is_urgent or policy.is_mail_day(policy.local_day(now))
                assert not policy.is_quiet(now) or (is_urgent and policy.awake_at(now) >= occurrence.passes_at)
                written.append(now)
                assert not facts.is_stopped
                assert not (facts.snoozed_until and now < facts.snoozed_until)
                assert (occurrence.kind is ReminderKind.GOODBYE) == (facts.stage not in OPEN_STAGES)
    days = [policy.local_day(moment) for moment in written]
    if facts.stage is Stage.OFFERED and not facts.is_stopped and not facts.snoozed_until and not facts.sleeps_until:
        expected = policy.local_day(facts.last_activity_at) + timedelta(days=policy.quiet_days)
        expected = policy.mail_day_from(expected)
        is_awake_then = policy.opens_at(policy.reminder_at(expected)) == policy.reminder_at(expected)
        if policy.reminder_at(expected) > datetime(2026, 11, 1, 1, tzinfo=UTC) and expected < policy.local_day(now):
            assert expected in days or not is_awake_then


def test_the_next_look_is_at_the_next_reminder_and_a_day_away_at_the_latest() -> None:
    assert next_look_at(FACTS, POLICY, at(8, 9)) == at(9)
    assert next_look_at(FACTS, POLICY, at(4)) == at(5)
    assert next_look_at(replace(FACTS, is_archived=True), POLICY, at(8, 9)) == at(9, 9)


def test_what_todays_mail_holds_back_goes_at_the_users_hour_of_the_next_day() -> None:
    written = replace(FACTS, mailed_on=frozenset({date(2026, 11, 9)}))
    assert planned_occurrences(written, POLICY, at(9, 10)) == ()
    assert next_look_at(written, POLICY, at(9, 10)) == at(10)
    assert planned_occurrences(written, POLICY, at(10, 0, 30)) == ()
    (occurrence,) = planned_occurrences(written, POLICY, at(10))
    assert (occurrence.key, occurrence.due_at) == (f"stale:{UUID_OF_OFFER}:2026-11-09", at(10))


def test_quiet_hours_after_the_users_hour_delay_to_their_end_and_not_to_the_next_day() -> None:
    policy = replace(POLICY, quiet_days=1, repeat_days=1, hour=0, quiet_hours=quiet_hours(1, 2))
    assert next_look_at(FACTS, policy, at(3, 1)) == at(3, 2)


@settings(max_examples=200)
@given(data=st.data())
def test_nothing_new_is_ever_due_before_the_next_look(data: st.DataObject) -> None:
    """Whatever the facts: before the instant named, planning finds only what it found at the look before."""
    hours = st.integers(-24 * 20, 24 * 20).map(lambda count: LOGGED + timedelta(hours=count))
    facts = ReminderFacts(
        offer=UUID_OF_OFFER,
        stage=data.draw(st.sampled_from([Stage.OFFERED, Stage.OFFERED, Stage.INTERVIEWING, Stage.DECLINED])),
        last_activity_at=data.draw(hours),
        deadline_on=data.draw(st.none() | hours.map(datetime.date)),
        snoozed_until=data.draw(st.none() | hours),
        sleeps_until=data.draw(st.none() | hours),
        goodbye_due_on=data.draw(st.none() | hours.map(datetime.date)),
        heard_on=data.draw(st.none() | hours.map(datetime.date)),
        unreached_on=data.draw(st.none() | hours.map(datetime.date)),
        reconnect_on=data.draw(st.none() | hours.map(datetime.date)),
        reconsider_since=data.draw(st.none() | hours.map(lambda moment: moment.date() - timedelta(days=60))),
        mailed_on=data.draw(st.frozensets(hours.map(datetime.date), max_size=2)),
    )
    policy = ReminderPolicy(
        quiet_days=data.draw(st.integers(1, 9)),
        repeat_days=data.draw(st.integers(1, 4)),
        hour=data.draw(st.integers(0, 23)),
        quiet_hours=quiet_hours(data.draw(st.integers(0, 23)), data.draw(st.integers(0, 23))),
        mail_weekdays=data.draw(st.just(frozenset(range(7))) | st.frozensets(st.integers(0, 6), min_size=1)),
        zone=ZoneInfo(data.draw(st.sampled_from(["America/New_York", "Asia/Kolkata", "Pacific/Apia"]))),
    )
    now = data.draw(hours)
    look = next_look_at(facts, policy, now)
    assert now < look <= now + LOOK_AGAIN
    found = {occurrence.key for occurrence in planned_occurrences(facts, policy, now)}
    between = now + (look - now) * data.draw(st.floats(0, 0.999))
    for moment in (between, look - timedelta(microseconds=1)):
        assert {occurrence.key for occurrence in planned_occurrences(facts, policy, moment)} <= found
