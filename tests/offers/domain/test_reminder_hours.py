"""At which hour and on which day a mail may go: quiet hours, days without mail, and deadlines within 24 hours."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from accounts.models import quiet_hours
from offers.domain.reminders import Occurrence, ReminderFacts, ReminderKind, mail_of, next_look_at, planned_occurrences
from offers.domain.stages import Stage
from offers.domain.staleness import DAY, ReminderPolicy

ZONE = ZoneInfo("America/New_York")
POLICY = ReminderPolicy(zone=ZONE, quiet_hours=quiet_hours(20, 7))
NO_WEEKENDS = replace(POLICY, mail_weekdays=frozenset(range(5)))
LOGGED = datetime(2026, 11, 2, 15, 0, tzinfo=ZONE)  # a Monday
FACTS = ReminderFacts(offer=UUID("11111111-1111-4111-8111-111111111111"), stage=Stage.OFFERED, last_activity_at=LOGGED)
FRIDAY, SATURDAY, SUNDAY, MONDAY = 13, 14, 15, 16


def at(day: int, hour: int = 8, minute: int = 0) -> datetime:
    """An instant in November 2026, New York time."""
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def due(facts: ReminderFacts, now: datetime, policy: ReminderPolicy = POLICY) -> list[tuple[str, datetime]]:
    found = planned_occurrences(facts, policy, now)
    return [(occurrence.kind, occurrence.due_at) for occurrence in found if occurrence.folded_into is None]


def coming(facts: ReminderFacts, policy: ReminderPolicy, now: datetime = LOGGED) -> list[tuple[str, datetime]]:
    found = planned_occurrences(facts, policy, now, horizon=timedelta(days=20))
    return [(occurrence.kind, occurrence.due_at) for occurrence in found if occurrence.folded_into is None]


@pytest.mark.parametrize(
    ("quiet", "hours"),
    [
        ((20, 7), {20, 21, 22, 23, 0, 1, 2, 3, 4, 5, 6}),
        ((0, 6), {0, 1, 2, 3, 4, 5}),
        ((12, 14), {12, 13}),
        ((23, 0), {23}),
        ((9, 9), set()),
    ],
)
def test_quiet_hours_may_go_over_midnight_and_the_same_hour_twice_means_none(
    quiet: tuple[int, int], hours: set[int]
) -> None:
    policy = replace(POLICY, quiet_hours=quiet_hours(*quiet))
    assert {hour for hour in range(24) if policy.is_quiet(at(9, hour, 59))} == hours


def test_an_hour_within_the_quiet_ones_means_when_they_end() -> None:
    assert replace(POLICY, hour=22).reminder_at(date(2026, 11, 9)) == at(9, 7)
    assert replace(POLICY, hour=3).reminder_at(date(2026, 11, 9)) == at(9, 7)
    assert replace(POLICY, hour=7).reminder_at(date(2026, 11, 9)) == at(9, 7)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        (at(9, 3), at(9)),  # at night: the user's hour
        (at(9, 7, 30), at(9)),  # early: the user's hour
        (at(9), at(9)),
        (at(9, 19, 59), at(9, 19, 59)),  # late by day: at once
        (at(9, 20), at(10)),  # in the evening: tomorrow
        (at(FRIDAY, 21), at(MONDAY)),
        (at(SATURDAY, 12), at(MONDAY)),
        (at(SUNDAY, 23), at(MONDAY)),
    ],
)
def test_late_work_goes_at_once_by_day_and_otherwise_at_the_users_hour_of_the_next_mail_day(
    moment: datetime, opens: datetime
) -> None:
    assert NO_WEEKENDS.opens_at(moment) == opens
    assert NO_WEEKENDS.opens_at(opens) == opens


def test_what_was_missed_in_the_night_waits_for_the_morning_and_is_looked_at_only_then() -> None:
    assert due(FACTS, at(10, 3)) == []
    assert next_look_at(FACTS, POLICY, at(10, 3)) == at(10)
    assert due(FACTS, at(10)) == [("stale", at(10))]


def test_a_reminder_whose_day_has_no_mail_moves_to_the_next_that_has() -> None:
    saturday = replace(FACTS, last_activity_at=at(7, 10))
    assert coming(saturday, NO_WEEKENDS)[:2] == [("stale", at(MONDAY)), ("stale", at(17))]


def test_of_several_days_without_mail_one_reminder_is_left() -> None:
    daily = replace(NO_WEEKENDS, quiet_days=5, repeat_days=1)
    days = [due_at.day for _kind, due_at in coming(replace(FACTS, last_activity_at=at(8, 10)), daily)]
    assert days[:4] == [13, 16, 17, 18]


def test_a_warning_of_a_deadline_moves_to_the_earlier_mail_day() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, MONDAY))
    policy = replace(NO_WEEKENDS, quiet_days=90, deadline_days=(2,))
    assert coming(facts, policy)[0] == ("deadline", at(FRIDAY))


def test_of_two_warnings_that_come_to_one_day_the_nearer_one_is_given() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, MONDAY))
    found = planned_occurrences(facts, replace(NO_WEEKENDS, deadline_days=(3, 1)), at(FRIDAY))
    assert [occurrence.key.rpartition(":")[2] for occurrence in found if occurrence.kind == "deadline"] == ["1d"]


def test_when_the_earlier_mail_day_is_gone_the_day_before_a_deadline_is_good_even_without_mail() -> None:
    typed_in_on_friday = replace(FACTS, deadline_on=date(2026, 11, MONDAY), last_activity_at=at(FRIDAY, 18))
    assert coming(typed_in_on_friday, NO_WEEKENDS)[0] == ("deadline", at(SUNDAY))
    assert due(typed_in_on_friday, at(SUNDAY), NO_WEEKENDS) == [("deadline", at(SUNDAY))]


def test_a_deadline_within_a_day_goes_although_the_day_has_its_mail_and_another_does_not() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 10), mailed_on=frozenset({date(2026, 11, 9)}))
    assert due(facts, at(9, 10)) == [("deadline", at(9))]
    assert due(replace(facts, deadline_on=date(2026, 11, 12)), at(9, 10)) == []


def test_missed_in_the_evening_it_waits_for_the_end_of_the_quiet_hours() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 12))
    policy = replace(POLICY, deadline_days=(1,))
    assert due(facts, at(11, 21), policy) == []
    assert next_look_at(facts, policy, at(11, 21)) == at(12, 7)
    assert due(facts, at(12, 7), policy) == [("deadline", at(11))]


def test_when_the_deadline_passes_before_they_end_it_goes_at_once() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, 12))
    assert due(facts, at(12, 21), replace(POLICY, deadline_days=(1,))) == [("deadline", at(11))]


def test_on_a_day_without_mail_a_late_warning_goes_once_the_deadline_is_within_a_day() -> None:
    facts = replace(FACTS, deadline_on=date(2026, 11, MONDAY))
    policy = replace(NO_WEEKENDS, quiet_days=90, deadline_days=(1,))
    assert due(facts, at(SATURDAY, 12), policy) == []  # Friday's was missed
    assert next_look_at(facts, policy, at(SATURDAY, 12)) == at(SUNDAY, 7)
    assert due(facts, at(SUNDAY, 7), policy) == [("deadline", at(FRIDAY))]


def test_a_day_that_lost_the_users_hour_in_spring_still_has_its_mail() -> None:
    policy = ReminderPolicy(zone=ZONE, hour=2, quiet_hours=quiet_hours(20, 0))
    gap = date(2027, 3, 14)
    assert policy.opens_at(policy.day_starts(gap)) == datetime(2027, 3, 14, 7, 0, tzinfo=UTC)  # 3:00 there


def test_an_hour_that_comes_twice_in_autumn_is_the_first_and_the_second_is_no_new_day() -> None:
    policy = ReminderPolicy(zone=ZONE, hour=1, quiet_hours=quiet_hours(20, 0))
    first, second = datetime(2026, 11, 1, 5, 0, tzinfo=UTC), datetime(2026, 11, 1, 6, 30, tzinfo=UTC)
    assert policy.opens_at(policy.day_starts(date(2026, 11, 1))) == first
    assert policy.local_day(second) == policy.local_day(first)


def test_an_hour_that_the_last_of_the_day_swallows_is_the_one_before() -> None:
    """In Greenland clocks go from 23:00 to midnight."""
    policy = ReminderPolicy(zone=ZoneInfo("America/Nuuk"), hour=23)
    assert policy.reminder_at(date(2026, 3, 28)).astimezone(policy.zone) == datetime(
        2026, 3, 28, 22, 0, tzinfo=policy.zone
    )
    assert policy.opens_at(policy.day_starts(date(2026, 3, 28))) == policy.reminder_at(date(2026, 3, 28))


def test_quiet_hours_that_end_in_the_gap_end_when_the_clock_has_jumped() -> None:
    policy = ReminderPolicy(zone=ZONE, hour=9, quiet_hours=quiet_hours(22, 2))
    night = datetime(2027, 3, 14, 1, 30, tzinfo=ZONE)
    assert policy.awake_at(night) == datetime(2027, 3, 14, 3, 0, tzinfo=ZONE)


# --- one mail a day ---


def occurrence(kind: ReminderKind, *, until: int = 12, is_urgent: bool = False) -> Occurrence:
    return Occurrence(
        kind=kind, key=f"{kind}:{until}", due_at=at(9), not_after=at(until), urgent_from=at(9) if is_urgent else None
    )


def test_what_helps_most_comes_first_and_of_one_kind_what_ends_sooner() -> None:
    kinds = [ReminderKind.STALE, ReminderKind.WEEKLY, ReminderKind.GOODBYE]
    rows = [*map(occurrence, kinds), occurrence(ReminderKind.DEADLINE, until=14), occurrence(ReminderKind.DEADLINE)]
    mail = mail_of(rows, POLICY, (), at(9))
    assert mail is not None
    assert [each.key for each in mail.items] == ["deadline:12", "deadline:14", "goodbye:12", "stale:12", "weekly:12"]
    assert mail.on == date(2026, 11, 9)


def test_an_extra_mail_takes_no_day() -> None:
    urgent = occurrence(ReminderKind.DEADLINE, is_urgent=True)
    for mailed_on, now in (((date(2026, 11, 9),), at(9, 10)), ((), at(9, 7))):
        mail = mail_of([urgent], POLICY, mailed_on, now)
        assert mail is not None
        assert mail.on is None


def test_nothing_makes_no_mail() -> None:
    assert mail_of([], POLICY, (), at(9) + DAY) is None
