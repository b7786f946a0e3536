"""The weekly summary."""

from datetime import timedelta

import pytest

from accounts.models import User
from offers.domain.stages import Stage
from offers.models import Reminder
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from offers.services.reminders.weekly import summary_of
from tests.factories import NOW, ChecklistItemFactory
from tests.offers.services.reminders.conftest import DAY, DUE, body, stale, stale_offer
from tests.offers.stories import an_offer, with_checklist
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db
MONDAY = DUE  # November 9, 2026, 8:00 in New York


def test_the_weekly_summary_is_off_until_it_is_asked_for(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend", stage=Stage.LEAD)
    assert plan(now=MONDAY) == 0
    User.objects.update(muted_kinds=[])
    assert plan(now=MONDAY - timedelta(minutes=1)) == 0
    assert run(now=MONDAY).delivered == {"sent": 1}
    (message,) = smtp.accepted
    assert message["Subject"] == "Your search this week"
    assert "1 lead is noted." in body(message)
    assert run(now=MONDAY + DAY).delivered == {}
    assert run(now=MONDAY + 7 * DAY).delivered == {"sent": 1}


def test_the_summary_goes_with_the_other_reminders_of_its_day(smtp: MailServer) -> None:
    offer = stale_offer(owner__muted_kinds=[], organization__name="Riverbend")
    stale(offer.owner, "Cedar Point", stage=Stage.INTERVIEWING)
    assert run(now=MONDAY).delivered == {"sent": 1}
    (message,) = smtp.accepted
    assert message["Subject"] == "Riverbend is waiting for your word, and 1 more"
    assert "1 offer waits for your word." in body(message)
    assert "You interview at 1 place." in body(message)


def test_there_is_no_summary_of_nothing(priya: User) -> None:
    User.objects.update(muted_kinds=[])
    assert plan(now=MONDAY) == 0


def test_a_summary_that_is_switched_off_after_planning_is_not_sent(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend", stage=Stage.LEAD)
    User.objects.update(muted_kinds=[])
    plan(now=MONDAY)
    User.objects.update(muted_kinds=["weekly"])
    assert dispatch(now=MONDAY) == {"skipped": 1}
    assert Reminder.objects.get().outcome == "this kind of reminder is switched off"


def test_goodbyes_are_counted_by_the_people_who_wait_for_one(priya: User) -> None:
    """A call and its confirmation are one goodbye, and what concerns nobody by name is none."""
    decline = with_checklist(an_offer(priya))
    ChecklistItemFactory(decline=decline, kind="legal")
    assert decline.items.not_done().filter(kind__in=["call", "confirm", "send"]).count() == 4
    assert summary_of(priya, NOW.date()).goodbyes == 3


def test_a_goodbye_of_an_offer_that_was_put_away_is_not_counted(priya: User) -> None:
    decline = with_checklist(an_offer(priya))
    decline.offer.archive(NOW)
    assert summary_of(priya, NOW.date()).goodbyes == 0
