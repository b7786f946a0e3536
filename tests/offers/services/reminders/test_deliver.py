"""Delivery to a real mail server on loopback: each answer, each accident, and what the ledger says afterwards."""

from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import pytest
from django.core import mail
from django.db import OperationalError, connection

from accounts.models import User
from accounts.services.bounces import stop_writing
from offers.domain.stages import Stage
from offers.models import Activity, Offer, Reminder
from offers.services import activity
from offers.services.reminders import deliver, ledger, look, smtp
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.look import Look
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.factories import ChecklistItemFactory, DeclineFactory
from tests.offers.services.reminders.conftest import DUE, history, stale_offer
from tests.offers.services.reminders.test_ledger import expire
from tests.smtp import MailServer

State = Reminder.State
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _patience_of_half_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "ANSWER_TIMEOUT", 0.5)


def only() -> Reminder:
    return Reminder.objects.get()


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


def test_a_refusal_for_now_is_tried_again_later_and_only_then(smtp: MailServer) -> None:
    stale_offer()
    smtp.answers = ["451 try later"]
    assert run(now=DUE).delivered == {"queued": 1}
    reminder = only()
    assert (reminder.state, reminder.smtp_code, reminder.attempts) == ("queued", 451, 1)
    assert timedelta(seconds=48) <= reminder.due_at - DUE <= timedelta(seconds=72)
    assert run(now=DUE + timedelta(seconds=30)).delivered == {}
    assert run(now=DUE + timedelta(seconds=75)).delivered == {"sent": 1}
    assert len(smtp.accepted) == 1
    assert history(reminder) == ["queued", "sending", "handover", "queued", "sending", "handover", "sent"]


def test_a_recipient_refused_for_now_never_reaches_the_handover(smtp: MailServer) -> None:
    stale_offer()
    smtp.recipient_answers = ["450 greylisted"]
    assert run(now=DUE).delivered == {"queued": 1}
    assert history(only()) == ["queued", "sending", "queued"]


@pytest.mark.parametrize("where", ["answers", "recipient_answers"])
def test_a_refusal_for_good_fails_and_is_not_repeated(smtp: MailServer, where: str) -> None:
    stale_offer()
    setattr(smtp, where, ["550 5.1.1 no such user"])
    assert run(now=DUE).delivered == {"failed": 1}
    reminder = only()
    assert (reminder.state, reminder.smtp_code) == ("failed", 550)
    assert reminder.outcome == "refused: 550 5.1.1 no such user"
    assert run(now=DUE + timedelta(hours=1)).delivered == {}


@pytest.mark.parametrize(
    ("answer", "because"),
    [
        ("550 5.1.1 no such user", "unknown"),
        ("550 5.1.2 no such domain", "unknown"),
        ("551 5.1.6 moved away", "unknown"),
        ("550 5.7.1 not from you", ""),
        ("553 5.1.8 no such sender", ""),
        ("550 no", ""),
        ("450 5.1.1 not today", ""),
    ],
)
def test_an_address_that_does_not_exist_is_written_to_no_more(smtp: MailServer, answer: str, because: str) -> None:
    owner = stale_offer().owner
    smtp.recipient_answers = [answer]
    run(now=DUE)
    owner.refresh_from_db()
    assert (owner.mail_refused_because, owner.mail_refused_at) == (because, DUE if because else None)


def test_what_was_planned_for_an_address_that_does_not_exist_is_skipped_for_that_reason(smtp: MailServer) -> None:
    offer = stale_offer()
    plan(now=DUE)
    stop_writing(user=offer.owner, because=User.MailRefusal.UNKNOWN, now=DUE)
    assert dispatch(now=DUE) == {"skipped": 1}
    assert only().outcome == "mail to this address came back"
    assert smtp.accepted == []


def test_refusals_do_not_touch_the_other_mails_of_the_batch(smtp: MailServer) -> None:
    for _number in range(4):
        stale_offer()
    smtp.answers = ["550 no", "250 fine", "451 later", "250 fine"]
    assert run(now=DUE).delivered == {"failed": 1, "sent": 2, "queued": 1}


def test_a_line_cut_before_the_bytes_costs_nothing(smtp: MailServer) -> None:
    for _number in range(3):
        stale_offer()
    smtp.recipient_answers = ["drop"]
    assert run(now=DUE).delivered == {"unreachable": 1}
    assert set(Reminder.objects.values_list("state", "uncertain_count")) == {("queued", 0)}
    assert sorted(Reminder.objects.values_list("attempts", flat=True)) == [0, 0, 1]
    assert run(now=DUE + timedelta(minutes=2)).delivered == {"sent": 3}
    assert len(smtp.accepted) == 3


def test_a_server_that_is_not_there_costs_nothing_either(smtp: MailServer, settings: Any) -> None:
    stale_offer()
    settings.MAILERS["default"]["OPTIONS"]["port"] = 1
    assert run(now=DUE).delivered == {"unreachable": 1}
    settings.MAILERS["default"]["OPTIONS"]["port"] = smtp.port
    assert run(now=DUE + timedelta(minutes=2)).delivered == {"sent": 1}


@pytest.mark.parametrize(("accident", "copies"), [("drop", 2), ("hang", 1)])
def test_when_the_answer_is_lost_it_is_sent_once_more_with_the_same_message_id(
    smtp: MailServer, accident: str, copies: int
) -> None:
    stale_offer()
    smtp.answers = [accident]
    assert run(now=DUE).delivered == {"handover": 1}
    reminder = only()
    assert reminder.state == "handover"
    assert run(now=DUE + timedelta(minutes=1)).delivered == {}
    expire(reminder.pk)
    assert run(now=DUE + timedelta(minutes=7)).delivered == {"sent": 1}
    reminder.refresh_from_db()
    assert (reminder.state, reminder.uncertain_count) == ("sent", 1)
    assert [message["Message-ID"] for message in smtp.accepted] == [f"<{reminder.uuid}@localhost>"] * copies


def test_when_the_answer_is_lost_twice_it_stays_uncertain(smtp: MailServer) -> None:
    stale_offer()
    smtp.answers = ["drop", "drop"]
    for minutes in (0, 10, 20):
        run(now=DUE + timedelta(minutes=minutes))
        expire(only().pk)
    reminder = only()
    assert (reminder.state, reminder.uncertain_count, len(smtp.accepted)) == ("uncertain", 2, 2)


def test_what_may_have_gone_out_is_not_called_skipped_when_the_offer_is_decided_meanwhile(smtp: MailServer) -> None:
    offer = stale_offer()
    smtp.answers = ["drop"]
    run(now=DUE)
    expire(only().pk)
    Offer.objects.filter(pk=offer.pk).update(stage=Stage.ACCEPTED)
    assert run(now=DUE + timedelta(minutes=7)).delivered == {"uncertain": 1}
    assert len(smtp.accepted) == 1


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


def test_an_address_that_cannot_be_written_fails_alone(smtp: MailServer) -> None:
    good, bad = stale_offer(), stale_offer(owner__email="two@at@example.org")
    assert run(now=DUE).delivered == {"sent": 1, "failed": 1}
    assert bad.reminders.get().outcome == "could not be written: ValueError"
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


def test_after_twelve_attempts_it_has_failed(smtp: MailServer) -> None:
    stale_offer()
    plan(now=DUE)
    Reminder.objects.update(attempts=11)
    smtp.answers = ["451 later"]
    assert dispatch(now=DUE) == {"failed": 1}
    assert only().outcome == "gave up: refused for now: 451 later"


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


def test_what_could_not_be_sent_in_time_has_failed_and_what_was_never_tried_is_skipped(smtp: MailServer) -> None:
    stale_offer(repeat_days=1)
    smtp.answers = ["451 later"]
    run(now=DUE)
    assert dispatch(now=DUE + timedelta(days=1)) == {"failed": 1}
    stale_offer(repeat_days=1)
    plan(now=DUE)
    assert dispatch(now=DUE + timedelta(days=1)) == {"skipped": 1}
    assert set(Reminder.objects.values_list("outcome", flat=True)) == {"too late to be of use"}


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
