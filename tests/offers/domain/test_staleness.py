"""The policy, without a database: days on the user's calendar, whatever the clocks there do."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from offers.domain.staleness import ReminderPolicy

ZONES = sorted(available_timezones())
zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
policies = st.builds(
    ReminderPolicy, quiet_days=st.integers(1, 90), repeat_days=st.integers(1, 90), hour=st.integers(0, 23), zone=zones
)
NEW_YORK = ReminderPolicy(zone=ZoneInfo("America/New_York"))


def test_days_are_counted_at_midnight_on_the_users_calendar() -> None:
    monday_evening = datetime(2026, 11, 2, 23, 30, tzinfo=ZoneInfo("America/New_York"))
    assert NEW_YORK.days_since(monday_evening, datetime(2026, 11, 2, 23, 59, tzinfo=NEW_YORK.zone)) == 0
    assert NEW_YORK.days_since(monday_evening, datetime(2026, 11, 3, 0, 0, tzinfo=NEW_YORK.zone)) == 1
    assert NEW_YORK.days_since(monday_evening, datetime(2026, 11, 9, 12, tzinfo=UTC)) == 7


def test_days_since_what_is_to_come_are_none() -> None:
    now = datetime(2026, 11, 2, 12, tzinfo=UTC)
    assert NEW_YORK.days_since(now + timedelta(days=3), now) == 0


@settings(deadline=None)
@given(policy=policies, now=moments, quiet=st.timedeltas(timedelta(0), timedelta(days=120)))
def test_the_cutoff_for_sql_and_the_days_in_python_agree_in_every_zone(
    policy: ReminderPolicy, now: datetime, quiet: timedelta
) -> None:
    last = now - quiet
    assert (policy.days_since(last, now) >= policy.quiet_days) == (last < policy.quiet_before(now))


@settings(deadline=None)
@given(policy=policies, now=moments)
def test_the_cutoff_is_exact_to_the_microsecond(policy: ReminderPolicy, now: datetime) -> None:
    cutoff = policy.quiet_before(now)
    assert policy.days_since(cutoff - timedelta(microseconds=1), now) == policy.quiet_days
    assert policy.days_since(cutoff, now) == policy.quiet_days - 1


def test_in_the_gap_of_spring_the_hour_is_counted_as_before_it() -> None:
    policy = ReminderPolicy(hour=2, zone=ZoneInfo("America/New_York"))
    assert policy.reminder_at(date(2027, 3, 14)) == datetime(2027, 3, 14, 7, 0, tzinfo=UTC)  # shown as 3:00 there
    assert policy.local_day(policy.reminder_at(date(2027, 3, 14))) == date(2027, 3, 14)


def test_in_the_overlap_of_autumn_it_is_the_first_of_the_two() -> None:
    policy = ReminderPolicy(hour=1, zone=ZoneInfo("America/New_York"))
    assert policy.reminder_at(date(2026, 11, 1)) == datetime(2026, 11, 1, 5, 0, tzinfo=UTC)  # 1:00 EDT, not EST


def test_where_midnight_does_not_exist_the_day_starts_an_hour_later() -> None:
    policy = ReminderPolicy(hour=0, zone=ZoneInfo("Africa/Cairo"))
    assert policy.reminder_at(date(2026, 4, 24)) == datetime(2026, 4, 23, 22, 0, tzinfo=UTC)
    assert policy.local_day(policy.reminder_at(date(2026, 4, 24))) == date(2026, 4, 24)


@settings(max_examples=200, deadline=None)
@given(zone=zones, hour=st.integers(0, 23), day=st.dates(date(2026, 1, 1), date(2030, 12, 31)))
def test_every_day_has_one_reminder_hour_and_it_lies_on_that_day(zone: ZoneInfo, hour: int, day: date) -> None:
    policy = ReminderPolicy(hour=hour, zone=zone)
    at, following = policy.reminder_at(day), policy.reminder_at(day + timedelta(days=1))
    assert policy.local_day(at) == day
    assert timedelta(hours=22) <= following - at <= timedelta(hours=26)


@pytest.mark.parametrize("hour", [0, 8, 20])
def test_no_zone_skips_or_repeats_a_day_in_2027(hour: int) -> None:
    days = [date(2027, 1, 1) + timedelta(days=number) for number in range(365)]
    for name in ZONES:
        policy = ReminderPolicy(hour=hour, zone=ZoneInfo(name))
        assert [policy.local_day(policy.reminder_at(day)) for day in days] == days, name


def test_an_offers_own_days_replace_the_users_and_empty_ones_do_not() -> None:
    policy = ReminderPolicy(quiet_days=10, repeat_days=5)
    assert policy.adjusted(quiet_days=2) == ReminderPolicy(quiet_days=2, repeat_days=5)
    assert policy.adjusted(repeat_days=1) == ReminderPolicy(quiet_days=10, repeat_days=1)
    assert policy.adjusted() == policy
