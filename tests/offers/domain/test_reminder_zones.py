"""Every time zone there is, every day of 2026 to 2030: a mail on each day at the user's hour, and never two on one."""

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import UUID
from zoneinfo import ZoneInfo, available_timezones

from accounts.models import quiet_hours
from offers.domain.reminders import ReminderFacts, ReminderKind, planned_occurrences
from offers.domain.stages import Stage
from offers.domain.staleness import DAY, ReminderPolicy

FIRST, LAST = date(2026, 1, 1), date(2030, 12, 31)
DAYS = [FIRST + number * DAY for number in range((LAST - FIRST).days + 1)]
ZONES = [ZoneInfo(name) for name in sorted(available_timezones())]
# Midnight, the hours at which clocks change, those at both ends of the quiet hours, and noon.
ODD_HOURS = (0, 1, 2, 3, 4, 7, 12, 20, 23)
# From one day's mail to the next.
SHORTEST, LONGEST = timedelta(hours=22), timedelta(hours=26)


def zones_by_rule() -> list[ZoneInfo]:
    """One zone of each rule: those whose clocks stand alike at every hour of these years."""
    midnights = [datetime(day.year, day.month, day.day, tzinfo=UTC) for day in [*DAYS, LAST + DAY]]
    found: defaultdict[tuple[object, ...], list[ZoneInfo]] = defaultdict(list)
    for zone in ZONES:
        offsets = [moment.astimezone(zone).utcoffset() for moment in midnights]
        changes = [
            [(moment + timedelta(hours=hour)).astimezone(zone).utcoffset() for hour in range(24)]
            for moment, (before, after) in zip(midnights, pairwise(offsets), strict=False)
            if before != after
        ]
        found[(*offsets, *(offset for day in changes for offset in day))].append(zone)
    return [zones[0] for zones in found.values()]


def changes_clocks(zone: ZoneInfo) -> bool:
    return len({datetime(day.year, day.month, day.day, tzinfo=zone).utcoffset() for day in DAYS}) > 1


def moments_of(policy: ReminderPolicy) -> list[datetime]:
    return [policy.reminder_at(day) for day in DAYS]


def assert_one_a_day(policy: ReminderPolicy, moments: list[datetime]) -> None:
    assert [policy.local_day(moment) for moment in moments] == DAYS, policy
    assert all(SHORTEST <= later - sooner <= LONGEST for sooner, later in pairwise(moments)), policy


def test_every_zone_has_its_mail_once_on_every_day_at_eight() -> None:
    at_eight = [(day, 8) for day in DAYS]
    for zone in ZONES:
        local = [moment.astimezone(zone) for moment in moments_of(ReminderPolicy(zone=zone))]
        assert [(moment.date(), moment.hour) for moment in local] == at_eight, zone


def test_every_rule_of_clocks_has_its_mail_once_on_every_day_at_the_odd_hours() -> None:
    rules = zones_by_rule()
    assert len(rules) > 50
    for zone in rules:
        for hour in ODD_HOURS:
            policy = ReminderPolicy(zone=zone, hour=hour)
            assert_one_a_day(policy, moments_of(policy))


def test_the_planner_names_every_day_once_wherever_clocks_change() -> None:
    """Not the hour alone: a reminder a day, planned from what is known on the first day, to the last."""
    for zone in (zone for zone in zones_by_rule() if changes_clocks(zone)):
        policy = ReminderPolicy(zone=zone, quiet_days=1, repeat_days=1, quiet_hours=quiet_hours(20, 7))
        logged = policy.reminder_at(FIRST - DAY)
        facts = ReminderFacts(offer=UUID(int=1), stage=Stage.OFFERED, last_activity_at=logged)
        found = planned_occurrences(facts, policy, logged, horizon=policy.reminder_at(LAST) - logged)
        assert {occurrence.kind for occurrence in found} == {ReminderKind.STALE}
        assert_one_a_day(policy, [occurrence.due_at for occurrence in found])
        assert all(policy.opens_at(occurrence.due_at) == occurrence.due_at for occurrence in found[:: len(found) // 40])
