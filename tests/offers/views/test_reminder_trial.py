"""The test mail, and what it shows of the mail server."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.urls import reverse

from accounts.models import User
from offers.services.reminders import relay
from tests.factories import UserFactory
from tests.offers.views.conftest import TUESDAY, smtp_on, text_of
from tests.smtp import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_a_tuesday", "signed_in")]
LIST, TEST_MAIL = (reverse(f"offers:reminder_{name}") for name in ("list", "test_mail"))
SETTINGS = reverse("accounts:settings")


def test_a_test_mail_goes_to_the_user_and_the_page_says_so(client: Client, priya: User) -> None:
    response = client.post(f"{TEST_MAIL}?next={SETTINGS}", follow=True)
    assert response.redirect_chain == [(SETTINGS, 302)]
    assert f"A test mail is on its way to {priya.email}" in response.content.decode()
    (sent,) = mail.outbox
    assert sent.to == [priya.email]
    assert "reach you at this address" in sent.body
    assert "<html" in sent.alternatives[0][0]


def test_looking_sends_nothing(client: Client, priya: User) -> None:
    assert client.get(TEST_MAIL).status_code == 405
    assert mail.outbox == []


def test_five_test_mails_a_day_are_the_most_and_each_user_has_their_own(client: Client, priya: User) -> None:
    for _time in range(5):
        client.post(TEST_MAIL)
    response = client.post(TEST_MAIL, follow=True)
    assert response.redirect_chain == [(LIST, 302)]
    assert "five test mails" in text_of(response)
    assert len(mail.outbox) == 5
    client.force_login(UserFactory())
    client.post(TEST_MAIL)
    assert len(mail.outbox) == 6


def test_the_next_day_there_are_more(client: Client, priya: User) -> None:
    for _time in range(6):
        client.post(TEST_MAIL)
    with time_machine.travel(TUESDAY + timedelta(days=1), tick=False):
        client.post(TEST_MAIL)
    assert len(mail.outbox) == 6


def test_a_refusal_is_told_in_the_servers_words(client: Client, priya: User, server: MailServer) -> None:
    server.recipient_answers = ["550 5.1.1 <b>unknown</b>"]
    page = client.post(TEST_MAIL, follow=True).content.decode()
    assert "The mail server did not take it. It said: 550 5.1.1 &lt;b&gt;unknown&lt;/b&gt;" in page
    server.answers = ["451 later"]
    assert "It said: 451 later" in client.post(TEST_MAIL, follow=True).content.decode()
    assert server.accepted == []


def test_it_goes_by_the_mail_settings(client: Client, priya: User, server: MailServer) -> None:
    client.post(TEST_MAIL)
    (accepted,) = server.accepted
    assert accepted["To"] == priya.email


def test_a_mail_server_that_takes_it_is_no_longer_left_alone(client: Client, priya: User, server: MailServer) -> None:
    relay.pause()
    server.answers = ["451 later"]
    client.post(TEST_MAIL)
    assert relay.is_paused()
    client.post(TEST_MAIL)
    assert not relay.is_paused()


def test_an_address_that_cannot_be_written_to_is_not_logged(
    client: Client, priya: User, server: MailServer, caplog: pytest.LogCaptureFixture
) -> None:
    User.objects.update(email="two@at@example.org")
    assert "nothing was sent" in client.post(TEST_MAIL, follow=True).content.decode()
    assert "test mail not sent: ValueError" in caplog.text
    assert "two@at" not in caplog.text


def test_a_mail_server_that_is_away_is_told(client: Client, priya: User, settings: Any) -> None:
    settings.MAILERS = smtp_on(1)
    assert "could not be reached, so nothing was sent" in client.post(TEST_MAIL, follow=True).content.decode()
