"""A mail server that asks us to wait is left alone, by every worker, and longer each time."""

import socket
import threading
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from offers.models import Reminder
from offers.services.reminders import relay
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DUE, history, stale_offer
from tests.smtp import MailServer

pytestmark = pytest.mark.django_db


def seconds_left() -> float:
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM paused_until - clock_timestamp()) FROM offers_relaypause")
        return float(cursor.fetchone()[0])


def let_it_pass() -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE offers_relaypause SET paused_until = clock_timestamp()")


def test_the_first_pause_is_a_minute_and_each_further_one_twice_as_long_up_to_an_hour() -> None:
    for minutes in (1, 2, 4, 8, 16, 32, 60, 60):
        relay.pause()
        assert minutes * 60 - 5 < seconds_left() <= minutes * 60
        assert relay.is_paused()
        let_it_pass()
        assert not relay.is_paused()


def test_workers_that_are_told_at_once_are_told_once() -> None:
    relay.pause()
    relay.pause()
    assert seconds_left() <= 60


def test_once_it_takes_a_mail_the_next_pause_is_short_again() -> None:
    for _time in range(3):
        relay.pause()
        let_it_pass()
    relay.has_taken_a_mail()
    relay.pause()
    assert seconds_left() <= 60


def test_another_mail_server_is_not_paused(settings: Any) -> None:
    relay.pause()
    settings.MAILERS = {"default": {**settings.MAILERS["default"], "OPTIONS": {"host": "other.example.org"}}}
    assert not relay.is_paused()
    assert relay.paused_until() is None


@pytest.mark.parametrize("where", ["answers", "recipient_answers"])
def test_421_pauses_the_server_and_puts_the_rest_of_the_batch_back_at_no_cost(smtp: MailServer, where: str) -> None:
    for _number in range(3):
        stale_offer()
    plan(now=DUE)
    getattr(smtp, where).append("421 too many")
    assert dispatch(now=DUE) == {"queued": 1}
    assert sorted(Reminder.objects.values_list("attempts", flat=True)) == [0, 0, 1]
    later = DUE + timedelta(minutes=2)
    assert dispatch(now=later) == {}
    assert smtp.connections == 1
    let_it_pass()
    assert run(now=later).delivered == {"sent": 3}
    assert relay.paused_until() is None
    assert len(smtp.accepted) == 3


@pytest.mark.parametrize(("where", "answer"), [("recipient_answers", "450 greylisted"), ("answers", "451 later")])
def test_a_mail_or_a_recipient_refused_for_now_holds_up_no_other(smtp: MailServer, where: str, answer: str) -> None:
    for _number in range(3):
        stale_offer()
    getattr(smtp, where).append(answer)
    assert run(now=DUE).delivered == {"queued": 1, "sent": 2}
    assert not relay.is_paused()


@pytest.mark.parametrize(
    "answers",
    [
        ["421 come back later"],
        ["554 no mail from you"],
        ["220 ready", "550 not under that name", "550 nor so"],
        ["220 ready", "250-hello\r\n250 AUTH PLAIN", "535 5.7.8 no such password"],
    ],
)
def test_a_server_that_lets_us_get_no_further_than_the_door_is_paused(
    smtp: MailServer, settings: Any, answers: list[str]
) -> None:
    stale_offer()
    with socket.create_server(("127.0.0.1", 0)) as door:
        options = {"port": door.getsockname()[1], "username": "priya", "password": "once-it-was"}
        settings.MAILERS["default"]["OPTIONS"] |= options

        def answer() -> None:
            line, _address = door.accept()
            with line, line.makefile("rwb") as wire:
                for said in answers:
                    wire.write(said.encode() + b"\r\n")
                    wire.flush()
                    wire.readline()

        answering = threading.Thread(target=answer)
        answering.start()
        assert run(now=DUE).delivered == {"unreachable": 1}
        answering.join(5)
    assert relay.is_paused()
    assert history(Reminder.objects.get()) == ["queued", "sending", "queued"]


def test_a_server_that_is_not_there_is_not_paused(smtp: MailServer, settings: Any) -> None:
    stale_offer()
    settings.MAILERS["default"]["OPTIONS"]["port"] = 1
    run(now=DUE)
    assert not relay.is_paused()


def test_a_server_that_refuses_us_as_senders_costs_no_reminder(smtp: MailServer) -> None:
    """As when a password has expired: all would be refused alike, until somebody puts it right."""
    for _number in range(3):
        stale_offer()
    smtp.sender_answers = ["530 5.7.0 authentication required"]
    assert run(now=DUE).delivered == {"queued": 1}
    assert relay.is_paused()
    let_it_pass()
    assert run(now=DUE + timedelta(minutes=2)).delivered == {"sent": 3}
