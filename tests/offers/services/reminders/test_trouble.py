"""What goes wrong with us: a worker that sleeps, a row that cannot be written, a database that goes away."""

from typing import Any
from unittest.mock import patch

import pytest
from django.db import OperationalError

from offers.models import Offer, Reminder
from offers.services.reminders import deliver, ledger, look
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.look import Look
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DUE, expire, history, only, stale_offer
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db


def test_a_zombie_that_wakes_after_its_lease_hands_over_nothing(smtp: MailServer) -> None:
    stale_offer()
    plan(now=DUE)
    compose = deliver._compose

    def compose_and_oversleep(look: Look, *args: Any) -> Any:
        envelope = compose(look, *args)
        expire(look.reminder.pk)
        return envelope

    with patch.object(deliver, "_compose", compose_and_oversleep):
        assert dispatch(now=DUE) == {"claim lost": 1}
    assert smtp.accepted == []
    assert run(now=DUE).delivered == {"sent": 1}
    assert len(smtp.accepted) == 1


def test_an_address_that_cannot_be_written_fails_alone_and_is_not_logged(
    smtp: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    good, bad = stale_offer(), stale_offer(owner__email="two@at@example.org")
    assert run(now=DUE).delivered == {"sent": 1, "failed": 1}
    assert bad.reminders.get().outcome == "could not be written: ValueError"
    assert f"reminder {bad.reminders.get().pk} could not be written" in caplog.text
    assert "two@at" not in caplog.text
    assert [message["To"] for message in smtp.accepted] == [good.owner.email]


def test_a_row_whose_template_breaks_fails_with_its_reason_and_the_others_go_out(smtp: MailServer) -> None:
    broken, *others = stale_offer(), stale_offer(), stale_offer()
    render = look.reminder_email

    def render_or_break(reminder: Reminder, offer: Offer, *args: Any) -> Any:
        if offer.pk == broken.pk:
            raise ZeroDivisionError
        return render(reminder, offer, *args)

    with patch.object(look, "reminder_email", render_or_break):
        assert run(now=DUE).delivered == {"failed": 1, "sent": 2}
    assert broken.reminders.get().outcome == "could not be written: ZeroDivisionError"
    assert {message["To"] for message in smtp.accepted} == {offer.owner.email for offer in others}


def test_trouble_nobody_thought_of_stays_with_its_row_and_ends_after_twelve_attempts(smtp: MailServer) -> None:
    cursed, _other = stale_offer(), stale_offer()
    plan(now=DUE)
    hand_over = deliver._hand_over

    def trip(look: Look, *args: Any) -> None:
        if look.offer.pk == cursed.pk:
            raise ZeroDivisionError
        hand_over(look, *args)

    with patch.object(deliver, "_hand_over", trip):
        assert dispatch(now=DUE) == {"trouble": 1, "sent": 1}
        for _time in range(11):
            expire(cursed.reminders.get().pk)
            assert run(now=DUE).delivered == {"trouble": 1}
        expire(cursed.reminders.get().pk)
        assert run(now=DUE).delivered == {"failed": 1}
    assert len(smtp.accepted) == 1
    assert cursed.reminders.get().outcome == "gave up: trouble each time"


def test_rows_are_put_back_when_the_batch_has_taken_too_long(smtp: MailServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for _number in range(3):
        stale_offer()
    plan(now=DUE)
    monkeypatch.setattr(deliver, "BATCH_SECONDS", -1.0)
    assert dispatch(now=DUE, run_seconds=0.3) == {}
    assert set(Reminder.objects.values_list("state", "attempts")) == {("queued", 0)}


def test_told_to_end_it_ends_after_the_mail_in_hand_and_puts_the_others_back(smtp: MailServer) -> None:
    for _number in range(3):
        stale_offer()
    assert run(now=DUE, is_told_to_end=lambda: bool(smtp.accepted)).delivered == {"sent": 1}
    assert sorted(Reminder.objects.values_list("state", "attempts")) == [("queued", 0), ("queued", 0), ("sent", 1)]


def test_a_row_taken_over_by_somebody_else_is_not_put_back(smtp: MailServer) -> None:
    stale_offer()
    plan(now=DUE)
    claim, pks = ledger.claim_batch(now=DUE)
    expire(*pks)
    ledger.reap()
    deliver._release(pks, claim)
    assert history(only()) == ["queued", "sending", "queued"]


def test_a_database_that_goes_away_fails_no_reminder(smtp: MailServer) -> None:
    stale_offer()
    plan(now=DUE)
    with patch.object(look, "reminder_email", side_effect=OperationalError("gone")), pytest.raises(OperationalError):
        dispatch(now=DUE)
    assert only().state == "sending"
    expire(only().pk)
    assert run(now=DUE).delivered == {"sent": 1}
