"""All reminders in sight: the list, the preview in the settings, the test mail, and when they last ran."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from offers.domain.stages import Stage
from offers.services.reminders import relay
from offers.services.reminders.heartbeat import beat
from tests.factories import DeclineFactory, OfferFactory, ReminderFactory, UserFactory
from tests.smtp import MailServer, mail_server

pytestmark = pytest.mark.django_db
NOW = datetime.fromisoformat("2026-11-24T15:00:00+00:00")  # a Tuesday, 10:00 in New York
EVERY_DAY = {"mail_weekdays": [*"0123456"], "quiet_from": "20", "quiet_until": "7"}
LIST, PREVIEW, TEST_MAIL = (reverse(f"offers:reminder_{name}") for name in ("list", "preview", "test_mail"))
SETTINGS = reverse("accounts:settings")
HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True)
def _on_a_tuesday() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def priya(client: Client) -> User:
    user = UserFactory()
    client.force_login(user)
    return user


@pytest.fixture
def server(settings: Any) -> Iterator[MailServer]:
    """A real mail server, and the settings that lead to it."""
    with mail_server() as running:
        settings.MAILERS = smtp_on(running.port)
        yield running


def smtp_on(port: int) -> dict[str, Any]:
    options = {"host": "127.0.0.1", "port": port, "timeout": 5}
    return {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}}


def text_of(response: Any) -> str:
    """What the reader sees of the page."""
    plain = re.sub(r"<[^>]+>", " ", response.content.decode().partition("<main")[2] or response.content.decode())
    return re.sub(r"\s+([,.:)])", r"\1", " ".join(plain.replace("&nbsp;", " ").split()))


# --- the list ---


def test_it_says_what_comes_next_for_each_offer_the_soonest_first(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Blue Ridge", last_activity_at=NOW)
    OfferFactory(owner=priya, organization__name="Cedar Point", deadline_on=NOW.date() + timedelta(days=4))
    OfferFactory(organization__name="somebody else's", last_activity_at=NOW)
    text = text_of(client.get(LIST))
    assert re.search(r"Wed, Nov 25, 8:00 AM Cedar Point.*Decision deadline near Tue, Dec 1, 8:00 AM Blue Ridge", text)
    assert "somebody else" not in text


@pytest.mark.parametrize(
    "silent",
    [{"stage": Stage.LEAD}, {"stage": Stage.ACCEPTED}, {"archived_at": NOW}, {"reminders_stopped_at": NOW}],
)
def test_nothing_comes_next_where_nothing_would_be_written(client: Client, priya: User, silent: dict[str, Any]) -> None:
    OfferFactory(owner=priya, last_activity_at=NOW, **silent)
    response = client.get(LIST)
    assert response.context["coming"] == []
    assert "Once an offer waits for your word" in text_of(response)


def test_a_goodbye_not_yet_said_comes_next(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, stage=Stage.DECLINED, last_activity_at=NOW)
    DeclineFactory(offer=offer, started_at=NOW, decided_at=NOW)
    assert re.search(r"Wed, Nov 25, 8:00 AM .* Goodbye not yet said", text_of(client.get(LIST)))


def test_what_is_due_at_once_stands_under_one_hour(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Blue Ridge", last_activity_at=NOW)
    OfferFactory(owner=priya, organization__name="Cedar Point", last_activity_at=NOW)
    text = text_of(client.get(LIST))
    assert text.count("Tue, Dec 1, 8:00 AM") == 1
    assert re.search(r"Tue, Dec 1, 8:00 AM Blue Ridge .* Cedar Point", text)


def test_a_long_list_of_what_comes_next_says_how_much_more_there_is(client: Client, priya: User) -> None:
    OfferFactory.create_batch(12, owner=priya, last_activity_at=NOW)
    assert "And later about 2 more offers." in text_of(client.get(LIST))


def test_one_offer_whose_reminders_are_stopped_says_so(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, last_activity_at=NOW, reminders_stopped_at=NOW)
    assert "Reminders are stopped for this offer" in text_of(client.get(LIST, {"offer": str(offer.uuid)}))


def test_a_pause_is_said_and_can_be_changed(client: Client, priya: User) -> None:
    User.objects.update(reminders_paused_at=NOW)
    OfferFactory(owner=priya, last_activity_at=NOW)
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
    sent_at = NOW if state == "sent" else None
    ReminderFactory(offer__owner=priya, state=state, outcome=outcome, sent_at=sent_at, due_at=NOW)
    text = text_of(client.get(LIST)).partition("So far")[2]
    assert said in text.replace("&#x27;", "'").replace("&#39;", "'")
    assert "Tue, Nov 24, 2026, 10:00 AM" in text


def test_a_second_copy_and_a_new_try_are_said(client: Client, priya: User) -> None:
    ReminderFactory(offer__owner=priya, state="sent", sent_at=NOW, uncertain_count=1)
    ReminderFactory(offer__owner=priya, attempts=1, outcome="timed out", due_at=NOW + timedelta(minutes=5))
    text = text_of(client.get(LIST))
    assert "Perhaps twice" in text
    assert "The mail server could not be reached: timed out To be tried again" in text


def test_what_went_together_is_told_one_by_one_and_the_mail_itself_is_not(client: Client, priya: User) -> None:
    mail = ReminderFactory(owner=priya, offer=None, kind="digest", state="sent", sent_at=NOW)
    ReminderFactory(offer__owner=priya, state="sent", sent_at=NOW, carried_by=mail)
    ReminderFactory(offer__owner=priya, state="carried", carried_by=mail)
    response = client.get(LIST)
    assert "In one mail with others of that day. Sent" in text_of(response)
    assert "It goes in one mail with others of its day. On its way" in text_of(response)
    assert len(response.context["past"]) == 2


def test_a_summary_stands_in_the_list_without_an_offer(client: Client, priya: User) -> None:
    ReminderFactory(owner=priya, offer=None, kind="weekly", state="sent", sent_at=NOW)
    assert "So far Your week in short Tue, Nov 24" in text_of(client.get(LIST))


def test_the_list_is_the_users_own_newest_first_and_in_pages(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, organization__name="<script>{{ 7*7 }}</script>")
    for day in range(30):
        ReminderFactory(offer=offer, state="skipped", due_at=NOW - timedelta(days=day))
    ReminderFactory(state="skipped")
    first, second = client.get(LIST), client.get(LIST, {"page": "2"})
    days = [one.reminder.due_at for page in (first, second) for one in page.context["past"]]
    assert days == [NOW - timedelta(days=day) for day in range(30)]
    assert offer.get_absolute_url() in first.content.decode()
    assert "&lt;script&gt;{{ 7*7 }}&lt;/script&gt;" in first.content.decode()
    assert "What comes next" not in second.content.decode()


def test_it_can_be_narrowed_to_one_offer(client: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, last_activity_at=NOW)
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
        ReminderFactory(offer__owner=priya, offer__last_activity_at=NOW, state="skipped")

    add()
    one = queries()
    add()
    add()
    assert queries() == one


# --- the preview in the settings ---


def test_the_preview_says_in_plain_words_when_we_would_write(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="O'Brien", last_activity_at=NOW)
    response = client.get(PREVIEW)
    assert (
        "If you log nothing, we would write on Tue, Dec 1 at 8:00 AM: O&#x27;Brien Fri, Dec 4 at 8:00 AM: O&#x27;Brien"
        in text_of(response)
    )
    assert "<html" in response.content.decode()


def test_the_preview_names_offers_of_one_moment_in_one_line(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Blue Ridge", last_activity_at=NOW)
    OfferFactory(owner=priya, organization__name="Cedar Point", last_activity_at=NOW)
    assert "Tue, Dec 1 at 8:00 AM: Blue Ridge, Cedar Point Fri, Dec 4" in text_of(client.get(PREVIEW))


def test_the_preview_hides_no_earlier_mail_behind_a_later_one(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Daily", last_activity_at=NOW, quiet_days=1, repeat_days=1)
    OfferFactory(owner=priya, organization__name="Weekly", last_activity_at=NOW)
    text = text_of(client.get(PREVIEW))
    assert re.search(r"Wed, Nov 25 .* Thu, Nov 26 .* Fri, Nov 27 .* Sat, Nov 28 ", text)
    assert "Weekly" not in text


def test_the_preview_stays_short_however_many_offers_there_are(client: Client, priya: User) -> None:
    for number in range(7):
        OfferFactory(owner=priya, organization__name=f"Place {number}", last_activity_at=NOW)
    text = text_of(client.get(PREVIEW))
    assert "Tue, Dec 1 at 8:00 AM: Place 0, Place 1, Place 2, Place 3, Place 4 and others Fri, Dec 4" in text


def test_the_preview_follows_fields_that_are_not_saved(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, last_activity_at=NOW)
    typed = {
        "time_zone": "Europe/Berlin",
        "reminder_hour": "18",
        **EVERY_DAY,
        "quiet_days": "2",
        "repeat_days": "1",
        "deadline_days": "",
    }
    response = client.get(PREVIEW, typed, headers=HTMX)
    assert "Thu, Nov 26 at 6:00 PM" in text_of(response)
    assert "Fri, Nov 27 at 6:00 PM" in text_of(response)
    assert "<html" not in response.content.decode()
    priya.refresh_from_db()
    assert (priya.quiet_days, priya.time_zone) == (7, "America/New_York")


def test_the_preview_says_that_a_pause_means_silence_before_it_is_saved(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, last_activity_at=NOW)
    days = {"quiet_days": "7", "repeat_days": "3"}
    typed = {"time_zone": "UTC", "reminder_hour": "8", **EVERY_DAY, **days, "reminders_paused": "on"}
    assert "All reminders are paused" in text_of(client.get(PREVIEW, typed, headers=HTMX))


@pytest.mark.parametrize("quiet_days", ["0", "x", "", "9" * 300])
def test_the_preview_waits_for_fields_in_order(client: Client, priya: User, quiet_days: str) -> None:
    response = client.get(PREVIEW, {"quiet_days": quiet_days, "repeat_days": "3"}, headers=HTMX)
    assert response.status_code == 200
    assert "Once these fields are in order" in text_of(response)


def test_without_an_offer_on_the_table_the_preview_gives_an_example(client: Client, priya: User) -> None:
    text = text_of(client.get(PREVIEW))
    assert "No offer is waiting for your word" in text
    assert "Tue, Dec 1 at 8:00 AM, Fri, Dec 4 at 8:00 AM, Mon, Dec 7 at 8:00 AM, Thu, Dec 10 at 8:00 AM …" in text


def test_the_settings_load_the_preview_and_link_to_it_and_to_the_list(client: Client, priya: User) -> None:
    page = client.get(SETTINGS).content.decode()
    assert f'hx-get="{PREVIEW}"' in page
    assert f'href="{PREVIEW}"' in page
    assert f'href="{LIST}"' in page


# --- the test mail ---


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
    with time_machine.travel(NOW + timedelta(days=1), tick=False):
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


# --- when reminders last ran ---


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
    beat(now=NOW - timedelta(**ago))
    response = client.get(url)
    assert said in text_of(response)
    assert ("callout-warm" in response.content.decode()) is ("minutes" in ago)


def test_a_page_before_the_first_run_says_that(client: Client, priya: User) -> None:
    assert "Reminders have not run yet. They start within a minute." in text_of(client.get("/"))
    User.objects.update(date_joined=NOW - timedelta(minutes=6))
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
    relay.pause("421 too many")
    assert "The mail server takes nothing from us for now, so nothing goes out until" in text_of(client.get(LIST))
