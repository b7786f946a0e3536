"""The links in our mails: they work without a login, show before they act, and can be taken back."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from accounts.models import User
from offers.models import Activity, Offer, Reminder, ReminderEvent
from offers.services.reminders.ledger import DATABASE_CLOCK
from offers.services.reminders.links import LinkAction, make_token, read_token
from offers.services.reminders.run import run
from tests.factories import OfferFactory, ReminderFactory, UserFactory
from tests.offers.services.reminders.conftest import DUE, stale_offer

pytestmark = pytest.mark.django_db
NOW = datetime.fromisoformat("2026-11-09T13:05:00+00:00")


@pytest.fixture(autouse=True)
def _on_monday() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def strict() -> Client:
    """A client that checks CSRF tokens, as browsers and mail programs meet it, and is not logged in."""
    return Client(enforce_csrf_checks=True)


def link(action: LinkAction, offer: Offer | None = None) -> tuple[str, Offer]:
    reminder = ReminderFactory(offer=offer or OfferFactory(organization__name="Blue Ridge"))
    return reverse("offers:reminder_link", args=[make_token(reminder.uuid, action)]), reminder.offer


def snapshot() -> list[Any]:
    return [
        list(Offer.objects.values()),
        list(Reminder.objects.values()),
        list(Activity.objects.values()),
    ]


@pytest.mark.parametrize("action", LinkAction)
@pytest.mark.parametrize("method", ["get", "head"])
def test_looking_changes_nothing_however_often_a_scanner_looks(strict: Client, action: LinkAction, method: str) -> None:
    url, _offer = link(action)
    before = snapshot()
    for _time in range(3):
        assert getattr(strict, method)(url).status_code == 200
    assert snapshot() == before


@pytest.mark.parametrize(
    ("action", "words"),
    [(LinkAction.STOP, "No more e-mail about this offer"), (LinkAction.SNOOZE, "When may we write")],
)
def test_the_page_names_the_offer_and_has_its_button(strict: Client, action: LinkAction, words: str) -> None:
    url, offer = link(action)
    page = strict.get(url).content.decode()
    assert "Blue Ridge" in page
    assert words in page
    assert "<form" in page
    assert offer.get_absolute_url() in page


def test_the_page_is_not_kept_not_passed_on_and_not_indexed(strict: Client) -> None:
    response = strict.get(link(LinkAction.STOP)[0])
    assert response["Referrer-Policy"] == "no-referrer"
    assert response["Cache-Control"] == "no-store"
    assert response["X-Robots-Tag"] == "noindex, nofollow"


def test_stopping_works_without_a_login_twice_is_like_once_and_it_can_be_undone(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    for _time in range(2):
        response = strict.post(url)
        assert response.status_code == 200
        assert "Undo" in response.content.decode()
    offer.refresh_from_db()
    assert offer.reminders_stopped_at == NOW
    assert offer.activities.count() == 1
    for _time in range(2):
        assert "Taken back" in strict.post(url, {"undo": "1"}).content.decode()
    offer.refresh_from_db()
    assert offer.reminders_stopped_at is None


def test_a_mail_program_unsubscribes_with_one_click_and_no_cookie(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    response = strict.post(url, {"List-Unsubscribe": "One-Click"})
    assert (response.status_code, response.cookies.get("gt_session")) == (200, None)
    offer.refresh_from_db()
    assert offer.reminders_stopped_at == NOW


@pytest.mark.parametrize(("days", "until"), [("1", 10), ("3", 12), ("7", 16), (None, 12)])
def test_it_can_be_put_off_by_one_three_or_seven_days(strict: Client, days: str | None, until: int) -> None:
    url, offer = link(LinkAction.SNOOZE)
    page = strict.post(url, {"days": days} if days else {}).content.decode()
    offer.refresh_from_db()
    assert offer.snoozed_until is not None
    assert offer.snoozed_until.day == until
    assert f"November {until}" in page


@pytest.mark.parametrize("days", ["0", "2", "-1", "365", "x", "9" * 500])
def test_other_numbers_of_days_are_refused_with_a_word(strict: Client, days: str) -> None:
    url, offer = link(LinkAction.SNOOZE)
    response = strict.post(url, {"days": days})
    assert response.status_code == 422
    assert "Please choose one of these days" in response.content.decode()
    offer.refresh_from_db()
    assert offer.snoozed_until is None


def test_a_day_of_ones_own_may_be_asked_for(strict: Client) -> None:
    url, offer = link(LinkAction.SNOOZE)
    page = strict.post(url, {"on": "2026-12-24"}).content.decode()
    assert "We write on Thursday, December 24" in page
    offer.refresh_from_db()
    assert offer.snoozed_until is not None


@pytest.mark.parametrize("on", ["", "2026-11-09", "2027-11-10", "x"])
def test_a_day_that_cannot_be_is_refused_beside_its_field(strict: Client, on: str) -> None:
    url, offer = link(LinkAction.SNOOZE)
    response = strict.post(url, {"on": on})
    assert response.status_code == 422
    assert 'id="id_on_error"' in response.content.decode()
    offer.refresh_from_db()
    assert offer.snoozed_until is None


def test_putting_off_can_be_undone(strict: Client) -> None:
    url, offer = link(LinkAction.SNOOZE)
    strict.post(url, {"days": "7"})
    strict.post(url, {"undo": "1"})
    offer.refresh_from_db()
    assert offer.snoozed_until is None


def test_a_forged_link_gets_a_friendly_page(strict: Client) -> None:
    response = strict.get(reverse("offers:reminder_link", args=["stop.forged"]))
    assert response.status_code == 404
    assert "This link has ended" in response.content.decode()
    assert response["Cache-Control"] == "no-store"


def test_a_link_ends_after_thirty_days_and_does_nothing_then(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    with time_machine.travel(NOW + timedelta(days=31), tick=False):
        assert strict.post(url).status_code == 404
    offer.refresh_from_db()
    assert offer.reminders_stopped_at is None


def test_a_link_to_something_that_is_gone_gets_the_same_page(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    offer.delete()
    assert strict.post(url).status_code == 404
    gone = reverse("offers:reminder_link", args=[make_token(uuid4(), LinkAction.STOP)])
    assert strict.get(gone).status_code == 404


def test_a_link_of_an_account_that_was_closed_is_dead(strict: Client) -> None:
    url, _offer = link(LinkAction.STOP, OfferFactory(owner__is_active=False))
    assert strict.post(url).status_code == 404


def test_other_methods_are_not_for_it(strict: Client) -> None:
    url, _offer = link(LinkAction.STOP)
    assert strict.put(url).status_code == strict.delete(url).status_code == 405


def test_names_are_shown_as_typed(strict: Client) -> None:
    offer = OfferFactory(organization__name="<script>{{ 7*7 }}</script>", job_title="O'Brien & עברית")
    page = strict.get(link(LinkAction.STOP, offer)[0]).content.decode()
    assert "&lt;script&gt;{{ 7*7 }}&lt;/script&gt;" in page
    assert "O&#x27;Brien &amp; עברית" in page


def test_a_link_page_takes_two_queries(strict: Client, django_assert_max_num_queries: Any) -> None:
    url, _offer = link(LinkAction.STOP)
    with django_assert_max_num_queries(2):
        strict.get(url)


def just_sent(url: str, **ago: float) -> Reminder:
    """The reminder of that link, sent so long ago by the database's clock."""
    uuid, _action = read_token(url.rstrip("/").rpartition("/")[2])
    reminder = Reminder.objects.get(uuid=uuid)
    Reminder.objects.filter(pk=reminder.pk).update(state="sent", sent_at=NOW)
    ReminderEvent.objects.create(
        reminder=reminder, from_state="handover", to_state="sent", happened_at=DATABASE_CLOCK - timedelta(**ago)
    )
    return reminder


@pytest.mark.parametrize(("action", "typed"), [(LinkAction.STOP, {}), (LinkAction.SNOOZE, {"days": "7"})])
def test_a_button_pressed_seconds_after_the_mail_left_only_makes_the_page_ask_again(
    strict: Client, action: LinkAction, typed: dict[str, str]
) -> None:
    url, offer = link(action)
    reminder = just_sent(url, seconds=2)
    for _time in range(2):
        page = strict.post(url, typed).content.decode()
        assert "Please press once more" in page
        assert "<form" in page
    offer.refresh_from_db()
    assert (offer.reminders_stopped_at, offer.snoozed_until) == (None, None)
    noted = reminder.events.filter(detail__contains="pressed within seconds")
    assert list(noted.values_list("from_state", "to_state")) == [("sent", "sent")] * 2


def test_while_the_mail_server_still_looks_at_the_mail_the_page_asks_again_too(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    reminder = just_sent(url, hours=1)
    reminder.events.create(from_state="sending", to_state="handover", happened_at=DATABASE_CLOCK)
    assert "Please press once more" in strict.post(url).content.decode()
    offer.refresh_from_db()
    assert offer.reminders_stopped_at is None


def test_after_ten_seconds_the_button_does_what_it_says(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    reminder = just_sent(url, seconds=11)
    reminder.events.create(from_state="sent", to_state="sent", happened_at=DATABASE_CLOCK, detail="asked once more")
    assert "We write no more" in strict.post(url).content.decode()
    offer.refresh_from_db()
    assert offer.reminders_stopped_at == NOW


def test_a_mail_program_that_unsubscribes_at_once_is_heard_since_nobody_would_see_a_question(strict: Client) -> None:
    url, offer = link(LinkAction.STOP)
    just_sent(url, seconds=1)
    strict.post(url, {"List-Unsubscribe": "One-Click"})
    offer.refresh_from_db()
    assert offer.reminders_stopped_at == NOW


def test_a_mail_really_sent_is_protected_from_then_on(strict: Client) -> None:
    offer = OfferFactory(last_activity_at=NOW - timedelta(days=8))
    run(now=NOW)
    reminder = offer.reminders.get()
    assert reminder.state == "sent"
    url = reverse("offers:reminder_link", args=[make_token(reminder.uuid, LinkAction.STOP)])
    assert "Please press once more" in strict.post(url).content.decode()


# --- mails that belong to no offer ---


def own_link(kind: Reminder.Kind, action: LinkAction) -> tuple[str, User]:
    owner = UserFactory(muted_kinds=[])
    mail = ReminderFactory(offer=None, owner=owner, kind=kind)
    return reverse("offers:reminder_link", args=[make_token(mail.uuid, action)]), owner


def test_the_button_of_a_digest_pauses_all_reminders_and_can_be_undone(strict: Client) -> None:
    url, owner = own_link(Reminder.Kind.DIGEST, LinkAction.PAUSE)
    assert "No more e-mail about any offer" in strict.get(url).content.decode()
    for _time in range(2):
        assert "We write no more until you say so" in strict.post(url).content.decode()
        owner.refresh_from_db()
        assert owner.reminders_paused_at == NOW
    assert "Taken back" in strict.post(url, {"undo": "1"}).content.decode()
    owner.refresh_from_db()
    assert owner.reminders_paused_at is None


def test_the_button_of_the_summary_ends_the_summary_alone_and_can_be_undone(strict: Client) -> None:
    url, owner = own_link(Reminder.Kind.WEEKLY, LinkAction.STOP)
    for _time in range(2):
        assert "no more summary on Mondays" in strict.post(url, {"List-Unsubscribe": "One-Click"}).content.decode()
        owner.refresh_from_db()
        assert (owner.muted_kinds, owner.reminders_paused_at) == (["weekly"], None)
    strict.post(url, {"undo": "1"})
    owner.refresh_from_db()
    assert owner.muted_kinds == []


def test_a_button_pressed_within_seconds_of_a_digest_asks_once_more(strict: Client) -> None:
    offer = stale_offer()
    stale_offer(owner=offer.owner)
    run(now=DUE)
    for row in Reminder.objects.exclude(kind=Reminder.Kind.DIGEST):
        url = reverse("offers:reminder_link", args=[make_token(row.uuid, LinkAction.STOP)])
        assert "press once more" in strict.post(url).content.decode()
    assert not Offer.objects.filter(reminders_stopped_at__isnull=False).exists()
