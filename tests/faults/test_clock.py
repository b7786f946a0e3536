"""Clocks that are wrong, days that have no two o'clock or two of them, and users who change their time zone."""

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from accounts.models import User
from jobsearch import clock
from offers.models import Heartbeat, Offer, Reminder
from tests.faults.books import Books
from tests.faults.run import Run

DRIFTS = {"an hour ahead": 3600, "an hour behind": -3600, "25 hours ahead": 25 * 3600}
# A zone, an hour of the day that a reminder may be wanted at, and a day that has no such hour or has it twice.
ODD_DAYS = (
    ("Europe/Berlin", 2, date(2027, 3, 28)),
    ("Europe/Berlin", 2, date(2027, 10, 31)),
    ("America/New_York", 2, date(2027, 3, 14)),
    ("America/New_York", 1, date(2027, 11, 7)),
    ("Africa/Cairo", 0, date(2027, 4, 30)),
    ("Australia/Lord_Howe", 2, date(2027, 10, 3)),
    ("America/Santiago", 0, date(2027, 9, 5)),
)
STEP = timedelta(hours=2)


@pytest.mark.parametrize("drift", DRIFTS)
def test_a_worker_whose_clock_is_wrong_sends_what_the_others_would(
    run: Run, balance: Callable[[str], Books], drift: str
) -> None:
    run.is_patient = True
    more = in_waves(run)
    run.start(drift=DRIFTS[drift])
    run.start()
    run.until_done(more)
    books = balance(f"clock of one worker {drift}")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)


def in_waves(run: Run) -> Callable[[], None]:
    """Owed every day: who believes that it is tomorrow would send tomorrow's."""
    run.sink.pause = 0.02
    return run.owe_in_waves(3, 8, owner__repeat_days=1, days_ago=7)


def test_on_odd_days_there_is_one_mail_a_day_as_on_any(run: Run, balance: Callable[[str], Books]) -> None:
    zone_name, hour, odd_day = run.chance.choice(ODD_DAYS)
    zone = ZoneInfo(zone_name)
    first, last = odd_day - timedelta(days=1), odd_day + timedelta(days=1)
    offers = owed_daily(run, zone, hour, first, last)
    run.start()
    run.start()
    for moment in moments(zone, first, last):
        run_until(run, moment)
    balance("days on which the clock changes")
    days = [first, odd_day, last]
    for offer in offers:
        sent = Reminder.objects.filter(offer=offer).order_by("due_at").values_list("sent_at", flat=True)
        assert [moment.astimezone(zone).date() for moment in sent if moment] == days, f"{zone_name}, {odd_day}"


def test_a_zone_that_is_changed_and_changed_back_around_the_hour_brings_no_second_mail(
    run: Run, balance: Callable[[str], Books]
) -> None:
    """The day is the one on the user's calendar as it was at the moment of sending."""
    home, away = ZoneInfo("Europe/Berlin"), run.chance.choice(["Asia/Tokyo", "America/Los_Angeles", "Pacific/Auckland"])
    first = date(2027, 6, 7)
    last = first + timedelta(days=1)
    offers = owed_daily(run, home, 8, first, last)
    owners = [offer.owner_id for offer in offers]
    changes = sorted(run.chance.sample([*moments(home, first, last)], 2))
    run.start()
    run.start()
    zones: dict[datetime, ZoneInfo] = {}
    for moment in moments(home, first, last):
        if moment in changes:
            name = away if moment == changes[0] else home.key
            User.objects.filter(pk__in=owners).update(time_zone=name)
        zones[moment] = ZoneInfo(User.objects.get(pk=owners[0]).time_zone)
        run_until(run, moment)
    run.owed = {row.occurrence_key: row.owner.email for row in Reminder.objects.select_related("owner")}
    balance("zone changed and changed back")
    for offer in offers:
        days = Counter()
        for sent_at in Reminder.objects.filter(offer=offer, state="sent").values_list("sent_at", flat=True):
            in_force = zones[max(moment for moment in zones if moment <= sent_at)]
            days[sent_at.astimezone(in_force).date()] += 1
        assert days
        assert max(days.values()) == 1, f"{away}, {changes}: {days}"


def owed_daily(run: Run, zone: ZoneInfo, hour: int, first: date, last: date) -> list[Offer]:
    """Offers with a reminder on each day from `first` to `last`, which all is still to come."""
    run.move_clock_to(datetime.combine(first, time(0), tzinfo=zone))
    fields = {"owner__time_zone": zone.key, "owner__reminder_hour": hour, "owner__repeat_days": 1}
    offers = run.owe(4, owner__quiet_from=0, owner__quiet_until=0, **fields, days_ago=7)
    run.owed = {
        f"stale:{offer.uuid}:{first + timedelta(days=number)}": offer.owner.email
        for offer in offers
        for number in range((last - first).days + 1)
    }
    return offers


def moments(zone: ZoneInfo, first: date, last: date) -> Iterator[datetime]:
    """Every two hours, a little after."""
    moment = datetime.combine(first, time(0, 1), tzinfo=zone).astimezone(UTC)
    while moment.astimezone(zone).date() <= last:
        yield moment
        moment += STEP


def run_until(run: Run, moment: datetime) -> None:
    """Let everybody live at this moment until a run has begun and ended there, and all that is due has ended."""
    run.move_clock_to(moment)
    Heartbeat.objects.all().delete()

    def has_run() -> bool:
        beaten = Heartbeat.objects.values_list("beaten_at", flat=True).first()
        due = Reminder.objects.filter(state__in=["queued", "sending", "handover"], due_at__lte=clock.now())
        return beaten is not None and beaten >= moment and not due.exists()

    run.until(has_run)
