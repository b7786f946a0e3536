"""One mail a day: which day it takes, and what waits for the next."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from accounts.models import User
from offers.models import Reminder
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.ledger import claim_batch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.factories import ReminderFactory
from tests.offers.services.reminders.conftest import DAY, DUE, HOUR, body, digest, expire, history, stale
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db


def test_what_falls_due_after_the_days_mail_waits_for_the_users_hour_of_the_next_day(
    smtp: MailServer, priya: User
) -> None:
    stale(priya, "Riverbend")
    run(now=DUE)
    late = stale(priya, "Blue Ridge")
    for hours in range(1, 24):
        run(now=DUE + hours * HOUR)
        assert len(smtp.accepted) == 1
    run(now=DUE + DAY)
    assert len(smtp.accepted) == 2
    assert late.reminders.get().due_at == DUE + DAY


def test_a_deadline_within_a_day_does_not_wait_for_tomorrow(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    run(now=DUE)
    stale(priya, "Blue Ridge", deadline_on=date(2026, 11, 10))
    run(now=DUE + HOUR)
    assert [message["Subject"] for message in smtp.accepted] == [
        "Riverbend is waiting for your word",
        "Tomorrow is the last day to answer Blue Ridge",
    ]
    assert list(Reminder.objects.filter(state="sent").order_by("pk").values_list("mail_on", flat=True)) == [
        DUE.date(),
        None,
    ]


def test_what_still_waits_from_yesterday_goes_with_what_is_due_today(smtp: MailServer, priya: User) -> None:
    waits = stale(priya, "Riverbend")
    plan(now=DUE)
    stale(priya, "Blue Ridge", quiet_days=8)
    assert run(now=DUE + DAY).delivered == {"sent": 1}
    assert len(smtp.accepted) == 1
    assert history(waits.reminders.get()) == ["queued", "carried", "sent"]
    assert digest().mail_on == (DUE + DAY).date()


def test_a_mail_kept_by_the_night_waits_at_no_cost_and_takes_the_next_day(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    plan(now=DUE)
    assert dispatch(now=DUE + 14 * HOUR) == {"queued": 1}  # ten in the evening
    row = Reminder.objects.get()
    assert (row.due_at, row.attempts, row.state) == (DUE + DAY, 0, "queued")
    assert dispatch(now=DUE + 19 * HOUR) == {}
    assert dispatch(now=DUE + DAY) == {"sent": 1}
    row.refresh_from_db()
    assert row.mail_on == (DUE + DAY).date()


def test_a_mail_whose_next_day_is_taken_waits_one_more(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    plan(now=DUE)
    Reminder.objects.update(uncertain_count=1)  # not to be joined
    ReminderFactory(
        owner=priya, offer=stale(priya, "Blue Ridge"), state="sent", sent_at=DUE + DAY, mail_on=(DUE + DAY).date()
    )
    assert dispatch(now=DUE + DAY) == {"queued": 1}
    assert Reminder.objects.get(state="queued").due_at == DUE + 2 * DAY


def test_a_mail_that_comes_back_from_a_dead_worker_goes_before_what_came_due_meanwhile(
    smtp: MailServer, priya: User
) -> None:
    """It was of yesterday; had the new one taken today, it would have to wait until tomorrow."""
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge")
    plan(now=DUE)
    _claim, (stranded,) = claim_batch(now=DUE)
    came_due = stale(priya, "Cedar Point", quiet_days=8)
    assert run(now=DUE + DAY).delivered == {}
    expire(stranded)
    assert run(now=DUE + DAY + HOUR).delivered == {"sent": 1}
    assert digest().mail_on == (DUE + DAY).date()
    assert run(now=DUE + 2 * DAY).delivered == {"sent": 1}
    assert came_due.reminders.get().sent_at == DUE + 2 * DAY


def test_a_mail_whose_answer_was_lost_overnight_is_not_put_off_by_each_new_days_mail(
    smtp: MailServer, priya: User
) -> None:
    stale(priya, "Riverbend")
    smtp.answers = ["drop"]
    run(now=DUE)
    expire(Reminder.objects.get().pk)
    stale(priya, "Cedar Point", quiet_days=8)
    assert run(now=DUE + DAY).delivered == {"sent": 1}
    assert len({message["Message-ID"] for message in smtp.accepted}) == 1
    assert run(now=DUE + 2 * DAY).delivered == {"sent": 1}
    assert smtp.accepted[-1]["Subject"] == "Cedar Point is waiting for your word"


def test_a_deadline_within_a_day_waits_for_no_mail_that_is_on_its_way(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    plan(now=DUE)
    claim_batch(now=DUE)
    stale(priya, "Blue Ridge", deadline_on=date(2026, 11, 11))
    assert run(now=DUE + DAY).delivered == {"sent": 1}
    assert smtp.accepted[0]["Subject"] == "Tomorrow is the last day to answer Blue Ridge"


def test_what_shares_a_mail_with_a_deadline_that_passes_tonight_goes_along_tonight(
    smtp: MailServer, priya: User
) -> None:
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge", deadline_on=DUE.date())
    plan(now=DUE)
    assert run(now=DUE + 15 * HOUR).delivered == {"sent": 1}  # eleven in the evening
    assert "Riverbend is waiting for your word" in body(smtp.accepted[0])


def test_the_database_lets_nobody_have_two_mails_on_one_day(priya: User) -> None:
    offer = stale(priya, "Riverbend")
    ReminderFactory(owner=priya, offer=offer, mail_on=DUE.date(), state="sent", sent_at=DUE)
    ReminderFactory(owner=priya, offer=offer, mail_on=DUE.date(), state="failed")
    with pytest.raises(IntegrityError), transaction.atomic():
        ReminderFactory(owner=priya, offer=offer, mail_on=DUE.date())
