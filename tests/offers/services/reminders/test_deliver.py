"""Delivery to a real mail server on loopback: what is sent, what no longer is, and what the ledger says afterwards."""

from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import pytest
from django.core import mail
from django.db import connection

from accounts.models import User
from offers.domain.stages import Stage
from offers.models import Activity, Offer, Reminder
from offers.services import activity
from offers.services.reminders import deliver
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.factories import ChecklistItemFactory, DeclineFactory
from tests.offers.services.reminders.conftest import DUE, LOGGED, history, only, stale_offer
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db


def test_a_stale_offer_leads_to_one_mail_with_the_reminders_own_message_id(smtp: MailServer) -> None:
    offer = stale_offer()
    assert run(now=DUE).delivered == {"sent": 1}
    (message,) = smtp.accepted
    reminder = only()
    assert message["Message-ID"] == f"<{reminder.uuid}@localhost>"
    assert message["To"] == offer.owner.email
    assert (reminder.state, reminder.sent_at, reminder.smtp_code, reminder.attempts) == ("sent", DUE, 250, 1)
    assert history(reminder) == ["queued", "sending", "handover", "sent"]


def test_running_again_sends_nothing_more_until_the_next_occurrence(smtp: MailServer) -> None:
    stale_offer()
    for hours in (0, 1, 23, 71):
        run(now=DUE + timedelta(hours=hours))
    assert len(smtp.accepted) == 1
    run(now=DUE + timedelta(days=3))
    assert len(smtp.accepted) == 2


def test_being_written_to_stands_in_the_record_and_is_not_the_users_activity(smtp: MailServer) -> None:
    offer = stale_offer()
    before = offer.last_activity_at
    run(now=DUE)
    offer.refresh_from_db()
    line = offer.activities.get()
    assert (line.kind, line.happened_at, offer.last_activity_at) == (Activity.Kind.REMINDER, DUE, before)
    assert line.text == f"We wrote to you: {offer.organization.name} is waiting for your word"


def test_one_connection_serves_a_whole_batch(smtp: MailServer) -> None:
    for _number in range(12):
        stale_offer()
    assert run(now=DUE).delivered == {"sent": 12}
    assert smtp.connections == 1


@pytest.mark.parametrize("stage", [Stage.ACCEPTED, Stage.DECLINED, Stage.RESCINDED, Stage.LAPSED])
def test_an_offer_decided_after_planning_is_not_written_about(smtp: MailServer, stage: Stage) -> None:
    offer = stale_offer()
    plan(now=DUE)
    Offer.objects.filter(pk=offer.pk).update(stage=stage)
    assert dispatch(now=DUE) == {"skipped": 1}
    assert smtp.accepted == []
    assert only().outcome == "the offer is decided"


def test_an_offer_decided_between_the_claim_and_the_bytes_is_not_written_about(smtp: MailServer) -> None:
    offer = stale_offer()
    plan(now=DUE)
    compose = deliver._compose

    def compose_and_decide(*args: Any) -> Any:
        envelope = compose(*args)
        Offer.objects.filter(pk=offer.pk).update(stage=Stage.ACCEPTED)
        return envelope

    with patch.object(deliver, "_compose", compose_and_decide):
        assert dispatch(now=DUE) == {"skipped": 1}
    assert smtp.accepted == []
    assert history(only()) == ["queued", "sending", "skipped"]


def test_a_reminder_deleted_with_its_owner_between_claim_and_look_is_no_trouble(
    smtp: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    gone, other = stale_offer(), stale_offer()
    plan(now=DUE)
    look_at = deliver.look_at

    def delete_and_look(*args: Any) -> Any:
        User.objects.filter(pk=gone.owner_id).delete()
        return look_at(*args)

    with patch.object(deliver, "look_at", delete_and_look):
        assert dispatch(now=DUE) == {"gone": 1, "sent": 1}
    assert [message["To"] for message in smtp.accepted] == [other.owner.email]
    assert [record for record in caplog.records if record.name.startswith("offers")] == []


def test_the_mail_after_one_that_was_stopped_at_the_last_moment_still_arrives(smtp: MailServer) -> None:
    decided, other = stale_offer(), stale_offer()
    plan(now=DUE)
    compose = deliver._compose

    def compose_and_decide(*args: Any) -> Any:
        envelope = compose(*args)
        Offer.objects.filter(pk=decided.pk).update(stage=Stage.ACCEPTED)
        return envelope

    with patch.object(deliver, "_compose", compose_and_decide):
        assert dispatch(now=DUE) == {"skipped": 1, "sent": 1}
    assert [message["To"] for message in smtp.accepted] == [other.owner.email]


def test_logging_something_after_planning_takes_the_reminder_back(smtp: MailServer) -> None:
    offer = stale_offer()
    plan(now=DUE)
    activity.log(offer=offer, kind=Activity.Kind.LOGGED, text="They called.", now=DUE + timedelta(minutes=5))
    assert dispatch(now=DUE + timedelta(minutes=6)) == {"skipped": 1}
    assert smtp.accepted == []
    assert only().outcome == "something was logged or changed since"


def test_an_open_goodbye_is_written_about_with_its_count(smtp: MailServer) -> None:
    decline = DeclineFactory(offer=stale_offer(stage=Stage.DECLINED), decided_at=DUE - timedelta(days=3))
    for _number in range(2):
        ChecklistItemFactory(decline=decline, due_on=date(2026, 11, 8))
    assert run(now=DUE).delivered == {"sent": 1}
    (message,) = smtp.accepted
    assert "2 things are still open on your goodbye list." in message.get_body(("plain",)).get_content()


def test_a_backend_other_than_smtp_is_used_as_it_is() -> None:
    stale_offer()
    assert run(now=DUE).delivered == {"sent": 1}
    assert len(mail.outbox) == 1
    assert history(only()) == ["queued", "sending", "handover", "sent"]


def test_a_backend_that_fails_leaves_it_open_whether_the_mail_went_out() -> None:
    stale_offer()
    with patch("django.core.mail.backends.locmem.EmailBackend.send_messages", side_effect=OSError("gone")):
        assert run(now=DUE).delivered == {"handover": 1}
    assert only().state == "handover"


@pytest.mark.django_db(transaction=True)
def test_the_handover_is_committed_before_the_server_has_the_bytes(smtp: MailServer) -> None:
    """Seen from another connection, at the moment when the server holds the whole message."""
    stale_offer()
    plan(now=DUE)
    seen: list[str] = []

    async def look(server: Any, session: Any, envelope: Any) -> str:
        with connection.copy().cursor() as cursor:
            cursor.execute("SELECT state FROM offers_reminder")
            seen.append(cursor.fetchone()[0])
            cursor.connection.close()
        return "250 kept"

    with patch.object(smtp, "handle_DATA", look):
        dispatch(now=DUE)
    assert seen == ["handover"]


def test_no_kind_that_is_switched_off_and_nothing_to_an_address_that_refuses(smtp: MailServer) -> None:
    stale_offer(owner__muted_kinds=["stale", "weekly", "unknown"])
    stale_offer(owner__mail_refused_at=LOGGED)
    assert plan(now=DUE) == 0


def test_a_kind_that_is_switched_off_after_planning_is_not_sent(smtp: MailServer) -> None:
    stale_offer()
    plan(now=DUE)
    User.objects.update(muted_kinds=["stale"])
    assert dispatch(now=DUE) == {"skipped": 1}
    assert Reminder.objects.get().outcome == "this kind of reminder is switched off"
