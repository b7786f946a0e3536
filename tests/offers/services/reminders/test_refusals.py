"""What the mail server says, or does not say, and what the ledger says afterwards."""

from datetime import timedelta
from typing import Any

import pytest

from accounts.models import User
from accounts.services.bounces import stop_writing
from offers.domain.stages import Stage
from offers.models import Offer, Reminder
from offers.services.reminders import smtp
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DUE, expire, history, only, stale_offer
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _patience_of_half_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "ANSWER_TIMEOUT", 0.5)


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


def test_after_twelve_attempts_it_has_failed(smtp: MailServer) -> None:
    stale_offer()
    plan(now=DUE)
    Reminder.objects.update(attempts=11)
    smtp.answers = ["451 later"]
    assert dispatch(now=DUE) == {"failed": 1}
    assert only().outcome == "gave up: refused for now: 451 later"


def test_what_could_not_be_sent_in_time_has_failed_and_what_was_never_tried_is_skipped(smtp: MailServer) -> None:
    stale_offer(repeat_days=1)
    smtp.answers = ["451 later"]
    run(now=DUE)
    assert dispatch(now=DUE + timedelta(days=1)) == {"failed": 1}
    stale_offer(repeat_days=1)
    plan(now=DUE)
    assert dispatch(now=DUE + timedelta(days=1)) == {"skipped": 1}
    assert set(Reminder.objects.values_list("outcome", flat=True)) == {"too late to be of use"}
