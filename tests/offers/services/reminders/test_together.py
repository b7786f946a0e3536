"""What goes together in one mail, what is left out at the last moment, and that all of it ends as the mail does."""

import re
from datetime import date, timedelta
from typing import Any
from unittest.mock import patch

import pytest

from accounts.models import User
from offers.domain.stages import Stage
from offers.models import Offer, Reminder
from offers.services.reminders import deliver
from offers.services.reminders.actions import snooze, stop
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DUE, HOUR, body, digest, expire, history, stale, stale_offer
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db


def items() -> list[Reminder]:
    return list(Reminder.objects.exclude(kind=Reminder.Kind.DIGEST).order_by("pk"))


def test_what_is_due_to_one_person_on_one_day_goes_in_one_mail(smtp: MailServer, priya: User) -> None:
    for name in ("Riverbend", "Blue Ridge", "Cedar Point"):
        stale(priya, name)
    assert run(now=DUE).delivered == {"sent": 1}
    (message,) = smtp.accepted
    assert all(
        f"{name} is waiting for your word" in body(message) for name in ("Riverbend", "Blue Ridge", "Cedar Point")
    )
    assert message["Message-ID"] == f"<{digest().uuid}@localhost>"
    assert message["References"] is None
    assert {(row.state, row.sent_at, row.smtp_code, row.carried_by) for row in items()} == {
        ("sent", DUE, 250, digest())
    }
    assert [history(row) for row in items()] == [["carried", "sent"]] * 3
    assert history(digest()) == ["queued", "sending", "handover", "sent"]


def test_each_offer_of_the_digest_has_it_in_its_record(smtp: MailServer, priya: User) -> None:
    offers = [stale(priya, "Riverbend"), stale(priya, "Blue Ridge")]
    run(now=DUE)
    for offer in offers:
        assert offer.activities.get().text.endswith("is waiting for your word, and 1 more")


def test_the_subject_says_what_helps_most_and_how_many_more(smtp: MailServer, priya: User) -> None:
    stale(priya, "Blue Ridge")
    stale(priya, "Riverbend", deadline_on=date(2026, 11, 12))
    stale(priya, "Cedar Point")
    run(now=DUE)
    assert smtp.accepted[0]["Subject"] == "Riverbend wants an answer by Thursday, and 2 more"


def test_more_than_ten_are_all_sent_and_ten_are_told(smtp: MailServer, priya: User) -> None:
    for number in range(12):
        stale(priya, f"Riverbend {number}")
    assert run(now=DUE).delivered == {"sent": 1}
    (message,) = smtp.accepted
    assert str(message["Subject"]).endswith(", and 11 more")
    assert body(message).count("is waiting for your word") == 10
    assert "And 2 more on your home page" in body(message)
    assert {row.state for row in items()} == {"sent"}


def test_two_people_get_a_mail_each(smtp: MailServer) -> None:
    stale_offer()
    stale_offer()
    assert run(now=DUE).delivered == {"sent": 2}
    assert not Reminder.objects.filter(kind=Reminder.Kind.DIGEST).exists()


def test_what_is_decided_after_planning_is_left_out_and_the_others_go(smtp: MailServer, priya: User) -> None:
    decided, other, third = stale(priya, "Riverbend"), stale(priya, "Blue Ridge"), stale(priya, "Cedar Point")
    plan(now=DUE)
    Offer.objects.filter(pk=decided.pk).update(stage=Stage.ACCEPTED)
    assert dispatch(now=DUE) == {"sent": 1}
    assert "Riverbend" not in smtp.accepted[0].as_string()
    states = {row.offer: (row.state, row.outcome) for row in items()}
    assert states == {decided: ("skipped", "the offer is decided"), other: ("sent", ""), third: ("sent", "")}


def test_what_is_decided_between_composing_and_the_bytes_is_written_out_again_without_it(
    smtp: MailServer, priya: User
) -> None:
    decided, _other, _third = stale(priya, "Riverbend"), stale(priya, "Blue Ridge"), stale(priya, "Cedar Point")
    plan(now=DUE)
    compose = deliver._compose

    def compose_and_decide(*args: Any) -> Any:
        envelope = compose(*args)
        Offer.objects.filter(pk=decided.pk).update(stage=Stage.ACCEPTED)
        return envelope

    with patch.object(deliver, "_compose", compose_and_decide):
        assert dispatch(now=DUE) == {"queued": 1, "sent": 1}
    assert "Riverbend" not in smtp.accepted[0].as_string()
    assert digest().attempts == 1
    assert decided.reminders.get().state == "skipped"


def test_when_one_is_left_it_is_a_mail_about_that_one(smtp: MailServer, priya: User) -> None:
    decided, other = stale(priya, "Riverbend"), stale(priya, "Blue Ridge")
    plan(now=DUE)
    Offer.objects.filter(pk=decided.pk).update(stage=Stage.ACCEPTED)
    dispatch(now=DUE)
    (message,) = smtp.accepted
    assert message["Subject"] == "Blue Ridge is waiting for your word"
    assert message["References"] == f"<offer-{other.uuid}@localhost>"
    assert message["Message-ID"] == f"<{digest().uuid}@localhost>"


def test_when_nothing_is_left_nothing_is_sent_and_each_says_why(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge")
    plan(now=DUE)
    User.objects.update(reminders_paused_at=DUE)
    assert dispatch(now=DUE) == {"skipped": 1}
    assert smtp.accepted == []
    assert {(row.state, row.outcome) for row in items()} == {("skipped", "all reminders are paused")}
    assert digest().outcome == "nothing in it holds any more"


@pytest.mark.parametrize("act", [snooze, stop])
def test_putting_off_or_stopping_takes_one_out_of_the_waiting_mail(smtp: MailServer, priya: User, act: Any) -> None:
    offer, _other, _third = stale(priya, "Riverbend"), stale(priya, "Blue Ridge"), stale(priya, "Cedar Point")
    plan(now=DUE)
    act(offer=offer, now=DUE, **({"days": 3} if act is snooze else {}))
    assert offer.reminders.get().state == "cancelled"
    dispatch(now=DUE)
    assert "Riverbend" not in smtp.accepted[0].as_string()


def test_a_lost_answer_is_listed_once_and_all_of_it_goes_again_with_the_same_message_id(
    smtp: MailServer, priya: User
) -> None:
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge")
    smtp.answers = ["drop", "drop"]
    run(now=DUE)
    for minutes in (7, 14):
        expire(digest().pk)
        run(now=DUE + timedelta(minutes=minutes))
    assert len({message["Message-ID"] for message in smtp.accepted}) == 1
    assert {row.state for row in Reminder.objects.all()} == {"uncertain"}
    assert {tuple(history(row)) for row in items()} == {("carried", "uncertain")}


def test_a_refusal_for_good_is_that_of_everything_in_it(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge")
    smtp.answers = ["550 no such user"]
    assert run(now=DUE).delivered == {"failed": 1}
    assert {(row.state, row.smtp_code) for row in Reminder.objects.all()} == {("failed", 550)}


def test_a_digest_that_waits_takes_what_comes_along(smtp: MailServer, priya: User) -> None:
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge")
    plan(now=DUE)
    stale(priya, "Cedar Point")
    assert run(now=DUE + HOUR).delivered == {"sent": 1}
    assert digest().carried.count() == 3


def test_when_the_carrier_goes_with_its_owners_wish_what_it_carried_is_planned_again(
    smtp: MailServer, priya: User
) -> None:
    stale(priya, "Riverbend")
    stale(priya, "Blue Ridge")
    plan(now=DUE)
    digest().delete()
    assert run(now=DUE).delivered == {"sent": 1}
    assert run(now=DUE + HOUR).delivered == {}
    assert len(smtp.accepted) == 1
    assert {row.state for row in Reminder.objects.all()} == {"sent"}


def test_an_offer_that_is_deleted_leaves_the_digest_to_the_others(smtp: MailServer, priya: User) -> None:
    gone, _other, _third = stale(priya, "Riverbend"), stale(priya, "Blue Ridge"), stale(priya, "Cedar Point")
    plan(now=DUE)
    gone.delete()
    assert dispatch(now=DUE) == {"sent": 1}
    assert "Riverbend" not in smtp.accepted[0].as_string()


@pytest.mark.parametrize("name", ["Blue Ridge Family Physicians", "&" * 120, "🏥" * 120, '"' * 120])
def test_a_digest_of_forty_stays_below_fifty_kilobytes_and_its_text_says_all_it_tells(
    smtp: MailServer, priya: User, name: str
) -> None:
    for number in range(40):
        stale(priya, f"{name} {number}", job_title=f"{name} {number}")
    assert run(now=DUE).delivered == {"sent": 1}
    (message,) = smtp.accepted
    html = message.get_body(("html",)).get_content()
    assert len(html.encode()) < 50_000
    links = set(re.findall(r'href="(https?://[^"]+)"', html))
    assert len(links) > 30
    assert all(link in body(message) for link in links)
