"""A new edition of the tz database, as when a country keeps other time, after plans were made by the old one.

Plans keep instants and offers are looked at daily. So only what was to come within a day of the new edition may come
late, by as much as the clocks were moved. Nothing comes early: each mail is looked at once more before it goes.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from accounts.models import User
from offers.domain.stages import Stage
from offers.models import Reminder
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DAY, DUE, HOUR, stale_offer
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db
# What New York's clocks say in the new edition, and how much later than by the old one it is eight o'clock there.
MOVED_BACK, MOVED_FORWARD = ("America/Chicago", HOUR), ("America/Halifax", -HOUR)
EDITIONS = pytest.mark.parametrize(("alike", "later"), [MOVED_BACK, MOVED_FORWARD])


@pytest.fixture
def new_edition(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """From here on New York's clocks say what those of the other place say."""
    return lambda alike: monkeypatch.setattr(User, "zone", ZoneInfo(alike))


def sent_at(since: datetime, until: datetime) -> list[datetime]:
    """When something was sent, with a run every quarter of an hour."""
    moments = [since + number * HOUR / 4 for number in range(int((until - since) / (HOUR / 4)) + 1)]
    return [moment for moment in moments if run(now=moment).delivered["sent"]]


@EDITIONS
def test_what_is_planned_for_the_same_day_comes_at_its_hour_or_late_by_what_the_clocks_moved(
    smtp: MailServer, new_edition: Callable[[str], None], alike: str, later: timedelta
) -> None:
    stale_offer(owner__repeat_days=3)
    plan(now=DUE - 2 * HOUR)
    new_edition(alike)
    assert sent_at(DUE - 2 * HOUR, DUE + 2 * HOUR) == [max(DUE, DUE + later)]
    assert sent_at(DUE + 3 * DAY - 2 * HOUR, DUE + 3 * DAY + 2 * HOUR) == [DUE + 3 * DAY + later]


@EDITIONS
def test_an_edition_known_a_day_before_delays_nothing(
    smtp: MailServer, new_edition: Callable[[str], None], alike: str, later: timedelta
) -> None:
    stale_offer()
    summed_up = stale_offer(owner__muted_kinds=[], stage=Stage.LEAD)
    for days in (6, 5):
        plan(now=DUE - days * DAY)
    new_edition(alike)
    for days in (4, 3, 2, 1):
        plan(now=DUE - days * DAY)
    assert sent_at(DUE - 2 * HOUR, DUE + 2 * HOUR) == [DUE + later]
    assert Reminder.objects.filter(owner=summed_up.owner, state="sent", kind=Reminder.Kind.WEEKLY).count() == 1


@EDITIONS
def test_a_mail_that_waits_for_the_morning_does_not_go_before_its_hour(
    smtp: MailServer, new_edition: Callable[[str], None], alike: str, later: timedelta
) -> None:
    stale_offer()
    plan(now=DUE)
    dispatch(now=DUE + 14 * HOUR)  # ten in the evening
    assert Reminder.objects.get().due_at == DUE + DAY
    new_edition(alike)
    assert sent_at(DUE + DAY - 2 * HOUR, DUE + DAY + 2 * HOUR) == [max(DUE + DAY, DUE + DAY + later)]


def test_a_mail_that_waits_is_looked_at_again_when_its_owner_wants_another_hour(smtp: MailServer) -> None:
    offer = stale_offer(owner__mail_weekdays=[0])
    plan(now=DUE)
    dispatch(now=DUE + 14 * HOUR)
    assert Reminder.objects.get().due_at == DUE + 7 * DAY
    User.objects.filter(pk=offer.owner_id).update(mail_weekdays=[0, 1], reminder_hour=7)
    assert sent_at(DUE + DAY - 2 * HOUR, DUE + DAY + 2 * HOUR) == [DUE + DAY - HOUR]
    assert Reminder.objects.get(state="sent").attempts == 1


def test_a_mail_that_the_server_put_off_is_not_tried_sooner_for_that(smtp: MailServer) -> None:
    offer = stale_offer()
    smtp.answers = ["451 later"]
    run(now=DUE)
    (due_at,) = Reminder.objects.values_list("due_at", flat=True)
    assert due_at > DUE
    offer.note = "Parking at the back"
    offer.save()
    plan(now=DUE)
    assert Reminder.objects.get().due_at == due_at
