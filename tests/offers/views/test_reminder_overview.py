"""All reminders in sight: what comes next, what became of those before, and when they last ran."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from offers.domain.stages import Stage
from offers.services.reminders import relay
from offers.services.reminders.heartbeat import beat
from tests.factories import DeclineFactory, OfferFactory, ReminderFactory
from tests.offers.views.conftest import TUESDAY, text_of
from tests.smtp import MailServer

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_a_tuesday", "signed_in")]
LIST, PREVIEW, TEST_MAIL = (reverse(f"offers:reminder_{name}") for name in ("list", "preview", "test_mail"))
SETTINGS = reverse("accounts:settings")


def test_it_says_what_comes_next_for_each_offer_the_soonest_first(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Blue Ridge", last_activity_at=TUESDAY)
    OfferFactory(owner=priya, organization__name="Cedar Point", deadline_on=TUESDAY.date() + timedelta(days=4))
    OfferFactory(organization__name="somebody else's", last_activity_at=TUESDAY)
    text = text_of(client.get(LIST))
    assert re.search(r"Wed, Nov 25, 8:00 AM Cedar Point.*Decision deadline near Tue, Dec 1, 8:00 AM Blue Ridge", text)
    assert "somebody else" not in text


@pytest.mark.parametrize(
    "silent",
    [{"stage": Stage.LEAD}, {"stage": Stage.ACCEPTED}, {"archived_at": TUESDAY}, {"reminders_stopped_at": TUESDAY}],
)
def test_nothing_comes_next_where_nothing_would_be_written(client: Client, priya: User, silent: dict[str, Any]) -> None:
    OfferFactory(owner=priya, last_activity_at=TUESDAY, **silent)
    response = client.get(LIST)
    assert response.context["coming"] == []
    assert "Once an offer waits for your word" in text_of(response)


def test_a_goodbye_not_yet_said_comes_next(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, stage=Stage.DECLINED, last_activity_at=TUESDAY)
    DeclineFactory(offer=offer, started_at=TUESDAY, decided_at=TUESDAY)
    assert re.search(r"Wed, Nov 25, 8:00 AM .* Goodbye not yet said", text_of(client.get(LIST)))


def test_what_is_due_at_once_stands_under_one_hour(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Blue Ridge", last_activity_at=TUESDAY)
    OfferFactory(owner=priya, organization__name="Cedar Point", last_activity_at=TUESDAY)
    text = text_of(client.get(LIST))
    assert text.count("Tue, Dec 1, 8:00 AM") == 1
    assert re.search(r"Tue, Dec 1, 8:00 AM Blue Ridge .* Cedar Point", text)


def test_a_long_list_of_what_comes_next_says_how_much_more_there_is(client: Client, priya: User) -> None:
    OfferFactory.create_batch(12, owner=priya, last_activity_at=TUESDAY)
    assert "And later about 2 more offers." in text_of(client.get(LIST))


def test_one_offer_whose_reminders_are_stopped_says_so(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, last_activity_at=TUESDAY, reminders_stopped_at=TUESDAY)
    assert "Reminders are stopped for this offer" in text_of(client.get(LIST, {"offer": str(offer.uuid)}))


def test_a_pause_is_said_and_can_be_changed(client: Client, priya: User) -> None:
    User.objects.update(reminders_paused_at=TUESDAY)
    OfferFactory(owner=priya, last_activity_at=TUESDAY)
    response = client.get(LIST)
    assert "All reminders are paused" in text_of(response)
    assert response.context["coming"] == []


@pytest.mark.parametrize(
    ("state", "outcome", "said"),
    [
        ("sent", "", "Sent"),
        ("failed", "refused: 550 5.1.1 no such user", "refused it: 550 5.1.1 no such user Not sent"),
        ("failed", "gave up: refused for now: 451 busy", "last said: 451 busy Not sent"),
        ("failed", "gave up: [Errno 111] refused", "The last time: [Errno 111] refused Not sent"),
        ("failed", "too late to be of use", "We tried until it was too late to be of use. Not sent"),
        ("uncertain", "the mail server's answer was lost", "we cannot know whether this reached you. Perhaps sent"),
        ("skipped", "the offer is decided", "You had decided by then. Not needed"),
        ("skipped", "folded into the deadline reminder", "that day's reminder about the deadline. Not needed"),
        ("cancelled", "snoozed", "You asked us to write later. Called off"),
        ("cancelled", "a reason from another version", "a reason from another version Called off"),
        ("queued", "", "On its way"),
    ],
)
def test_it_says_in_plain_words_what_became_of_a_reminder_and_why(
    client: Client, priya: User, state: str, outcome: str, said: str
) -> None:
    sent_at = TUESDAY if state == "sent" else None
    ReminderFactory(offer__owner=priya, state=state, outcome=outcome, sent_at=sent_at, due_at=TUESDAY)
    text = text_of(client.get(LIST)).partition("So far")[2]
    assert said in text.replace("&#x27;", "'").replace("&#39;", "'")
    assert "Tue, Nov 24, 2026, 10:00 AM" in text


def test_a_second_copy_and_a_new_try_are_said(client: Client, priya: User) -> None:
    ReminderFactory(offer__owner=priya, state="sent", sent_at=TUESDAY, uncertain_count=1)
    ReminderFactory(offer__owner=priya, attempts=1, outcome="timed out", due_at=TUESDAY + timedelta(minutes=5))
    text = text_of(client.get(LIST))
    assert "Perhaps twice" in text
    assert "The mail server could not be reached: timed out To be tried again" in text


def test_what_went_together_is_told_one_by_one_and_the_mail_itself_is_not(client: Client, priya: User) -> None:
    mail = ReminderFactory(owner=priya, offer=None, kind="digest", state="sent", sent_at=TUESDAY)
    ReminderFactory(offer__owner=priya, state="sent", sent_at=TUESDAY, carried_by=mail)
    ReminderFactory(offer__owner=priya, state="carried", carried_by=mail)
    response = client.get(LIST)
    assert "In one mail with others of that day. Sent" in text_of(response)
    assert "It goes in one mail with others of its day. On its way" in text_of(response)
    assert len(response.context["past"]) == 2


def test_a_summary_stands_in_the_list_without_an_offer(client: Client, priya: User) -> None:
    ReminderFactory(owner=priya, offer=None, kind="weekly", state="sent", sent_at=TUESDAY)
    assert "So far Your week in short Tue, Nov 24" in text_of(client.get(LIST))


def test_the_list_is_the_users_own_newest_first_and_in_pages(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, organization__name="<script>{{ 7*7 }}</script>")
    for day in range(30):
        ReminderFactory(offer=offer, state="skipped", due_at=TUESDAY - timedelta(days=day))
    ReminderFactory(state="skipped")
    first, second = client.get(LIST), client.get(LIST, {"page": "2"})
    days = [one.reminder.due_at for page in (first, second) for one in page.context["past"]]
    assert days == [TUESDAY - timedelta(days=day) for day in range(30)]
    assert offer.get_absolute_url() in first.content.decode()
    assert "&lt;script&gt;{{ 7*7 }}&lt;/script&gt;" in first.content.decode()
    assert "What comes next" not in second.content.decode()


def test_it_can_be_narrowed_to_one_offer(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, last_activity_at=TUESDAY)
    ReminderFactory(offer=offer, state="skipped")
    ReminderFactory(offer__owner=priya, state="skipped")
    response = client.get(LIST, {"offer": str(offer.uuid)})
    assert [one.reminder.offer for one in response.context["past"]] == [offer]
    assert [one.due_at.day for one in response.context["coming"]] == [1, 4, 7, 10]
    assert f"{LIST}?offer={offer.uuid}" in client.get(offer.get_absolute_url()).content.decode()


@pytest.mark.parametrize("asked", ["stranger", "x", "%00"])
def test_an_offer_that_is_not_ones_own_is_not_found(client: Client, priya: User, asked: str) -> None:
    uuid = str(OfferFactory().uuid) if asked == "stranger" else asked
    assert client.get(LIST, {"offer": uuid}).status_code == 404


@pytest.mark.parametrize("url", [LIST, PREVIEW])
def test_the_queries_are_the_same_for_one_offer_and_three(client: Client, priya: User, url: str) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            client.get(url)
        return len(captured)

    def add() -> None:
        ReminderFactory(offer__owner=priya, offer__last_activity_at=TUESDAY, state="skipped")

    add()
    one = queries()
    add()
    add()
    assert queries() == one


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        ({"seconds": 9}, "Reminders ran just now"),
        ({"seconds": 10}, "Reminders last ran 10 seconds ago"),
        ({"seconds": 59}, "Reminders last ran 59 seconds ago"),
        ({"seconds": 130}, "Reminders last ran 2 minutes ago"),
        ({"minutes": 6}, "Reminders are late They last ran 6 minutes ago."),
    ],
)
@pytest.mark.parametrize("url", ["/", LIST])
def test_pages_say_when_reminders_last_ran(
    client: Client, priya: User, url: str, ago: dict[str, int], said: str
) -> None:
    beat(now=TUESDAY - timedelta(**ago))
    response = client.get(url)
    assert said in text_of(response)
    assert ("callout-warm" in response.content.decode()) is ("minutes" in ago)


def test_a_page_before_the_first_run_says_that(client: Client, priya: User) -> None:
    assert "Reminders have not run yet. They start within a minute." in text_of(client.get("/"))
    User.objects.update(date_joined=TUESDAY - timedelta(minutes=6))
    assert "Reminders are late They have not run yet" in text_of(client.get("/"))


def test_a_mail_that_bounced_is_said_on_home_settings_and_reminders_until_a_test_mail_gets_through(
    client: Client, priya: User, server: MailServer
) -> None:
    server.recipient_answers = ["550 5.1.1 no such user", "550 5.1.1 no such user", "250 fine"]
    client.post(TEST_MAIL)
    client.post(TEST_MAIL)
    for page in (reverse("home"), SETTINGS, LIST):
        assert "Mail to you bounced on Nov 24: mailbox unknown." in text_of(client.get(page))
    assert "What comes next Nothing, until mail reaches you again." in text_of(client.get(LIST))
    client.post(TEST_MAIL)
    for page in (reverse("home"), SETTINGS, LIST):
        assert "bounced" not in text_of(client.get(page))


def test_a_mail_server_that_wants_a_pause_is_said(client: Client, priya: User) -> None:
    assert "takes nothing from us" not in text_of(client.get(LIST))
    relay.pause()
    assert "The mail server takes nothing from us for now, so nothing goes out until" in text_of(client.get(LIST))
