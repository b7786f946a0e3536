import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from jobsearch.clock import now
from offers.models import ChecklistItem, Decline, Interaction, Message
from offers.services.decline.workflow import call_off
from offers.views.checklist import PER_PAGE
from tests.factories import ChecklistItemFactory, UserFactory
from tests.offers.stories import an_offer, decided, with_checklist

pytestmark = pytest.mark.django_db


@pytest.fixture
def decline(client: Client) -> Decline:
    decline = with_checklist(an_offer())
    client.force_login(decline.offer.owner)
    return decline


def close_page(decline: Decline) -> str:
    return reverse("offers:decline_close", args=[decline.offer.uuid])


def url(item: ChecklistItem, name: str = "item_done") -> str:
    return reverse(f"offers:{name}", args=[item.uuid])


def test_ticking_a_message_marks_it_as_sent_today(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="send", involvement__role="host")
    response = client.post(url(item), {"done_as": "done"})
    assert response["Location"] == f"{close_page(decline)}#item-{item.uuid}"
    message = Message.objects.get(involvement=item.involvement)
    assert (message.state, message.sent_on) == ("sent", decline.offer.owner.local_date(now()))


def test_a_message_may_have_been_sent_on_an_earlier_day(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="send", involvement__role="host")
    yesterday = decline.offer.owner.local_date(now()) - timedelta(days=1)
    client.post(url(item), {"done_as": "done", "done_on": yesterday.isoformat()})
    item.refresh_from_db()
    assert item.done_on == yesterday


@pytest.mark.parametrize("day", ["2999-01-01", "1999-01-01", "yesterday", "2026-02-31"])
def test_a_wrong_day_gets_a_message_beside_it(client: Client, decline: Decline, day: str) -> None:
    item = decline.items.get(kind="send", involvement__role="host")
    response = client.post(url(item), {"done_as": "done", "done_on": day})
    page = response.content.decode()
    assert response.status_code == 422
    assert f'id="error-{item.uuid}"' in page
    assert f'value="{day}"' in page
    item.refresh_from_db()
    assert item.done_on is None


def test_a_way_of_ending_that_does_not_exist_is_refused(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="call")
    assert client.post(url(item), {"done_as": "telepathy"}).status_code == 422
    assert client.post(url(item)).status_code == 422


def test_the_confirmation_opens_after_the_call(client: Client, decline: Decline) -> None:
    call, confirmation = decline.items.get(kind="call"), decline.items.get(kind="confirm")
    assert "Opens once you have spoken" in client.get(close_page(decline)).content.decode()
    client.post(url(confirmation), {"done_as": "done"})
    confirmation.refresh_from_db()
    assert confirmation.done_on is None
    client.post(url(call), {"done_as": "reached"})
    page = client.get(close_page(decline)).content.decode()
    assert "Opens once you have spoken" not in page
    assert "mailto:whodges@example.org" in page


def test_with_the_deadline_tomorrow_the_message_opens_after_one_call_that_reached_nobody(client: Client) -> None:
    owner = UserFactory()
    tomorrow = owner.local_date(now()) + timedelta(days=1)
    decline = with_checklist(an_offer(owner, deadline_on=tomorrow))
    client.force_login(owner)
    assert "Opens once you have spoken" in client.get(close_page(decline)).content.decode()
    client.post(url(decline.items.get(kind="call")), {"done_as": "no_answer"})
    page = client.get(close_page(decline)).content.decode()
    assert "Opens once you have spoken" not in page
    assert "mailto:whodges@example.org" in page
    client.post(url(decline.items.get(kind="confirm")), {"done_as": "done"})
    assert decline.items.get(kind="confirm").done_on == owner.local_date(now())


def test_one_thing_stands_out_and_it_is_the_next_to_be_said(client: Client, decline: Decline) -> None:
    call = decline.items.get(kind="call")
    assert what_stands_out(client, decline) == [call]
    client.post(url(call), {"done_as": "reached"})
    (following,) = what_stands_out(client, decline)
    assert following.kind in ("confirm", "send")
    for item in decline.items.exclude(kind="call"):
        client.post(url(item), {"done_as": "done"})
    assert what_stands_out(client, decline) == []


def what_stands_out(client: Client, decline: Decline) -> list[ChecklistItem]:
    """The items with a primary button."""
    page = client.get(close_page(decline)).content.decode()
    parts = re.split(r'<li class="check[^>]* id="item-([0-9a-f-]{36})">', page)
    return [
        decline.items.get(uuid=uuid)
        for uuid, html in zip(parts[1::2], parts[2::2], strict=True)
        for _button in re.findall(r"btn-primary", html)
    ]


def test_a_call_that_reached_nobody_is_logged_and_stays(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="call")
    for _ in range(2):
        client.post(url(item), {"done_as": "voicemail", "attempt": "0"})
    assert Interaction.objects.filter(kind="failed call").count() == 1
    assert "Left a voicemail." in client.get(close_page(decline)).content.decode()


def test_everything_can_be_undone(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="send", involvement__role="host")
    client.post(url(item), {"done_as": "done"})
    response = client.post(url(item, "item_undo"))
    assert response["Location"] == f"{close_page(decline)}#item-{item.uuid}"
    item.refresh_from_db()
    assert item.done_on is None


def test_the_answer_offers_an_undo(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="send", involvement__role="host")
    page = client.post(url(item), {"done_as": "skipped"}, follow=True).content.decode()
    assert page.count(url(item, "item_undo")) >= 2  # in the message and on the item


def test_the_undo_of_a_call_that_reached_nobody_pressed_twice_takes_back_one(client: Client, decline: Decline) -> None:
    item = decline.items.get(kind="call")
    client.post(url(item), {"done_as": "no_answer"})
    page = client.post(url(item), {"done_as": "voicemail"}, follow=True).content.decode()
    pressed = f"{url(item, 'item_undo')}?attempts=2"
    assert pressed in page
    for _ in range(2):
        client.post(pressed)
    assert Interaction.objects.get(kind="failed call").note == "No answer."


@pytest.mark.parametrize("shown", ["", "many", "²", "9" * 5000])
def test_an_undo_with_a_bent_address_takes_back_nothing_wrong(client: Client, decline: Decline, shown: str) -> None:
    item = decline.items.get(kind="send", involvement__role="host")
    client.post(url(item), {"done_as": "done"})
    assert client.post(f"{url(item, 'item_undo')}?attempts={shown}").status_code == 302
    item.refresh_from_db()
    assert item.done_on is None


def test_ticking_the_last_closes_the_loop(client: Client, decline: Decline) -> None:
    for kind in ("call", "confirm", "send", "stop", "check", "legal", "record"):
        for item in decline.items.filter(kind=kind):
            client.post(url(item), {"done_as": "reached" if kind == "call" else "done"})
    assert "Every goodbye is said" in client.get(close_page(decline)).content.decode()


def test_a_long_message_full_of_odd_characters_makes_a_whole_link(client: Client, decline: Decline) -> None:
    Message.objects.filter(involvement__role="host").update(body='"&' * 4_000 + "\nend 😀", state="ready")
    page = client.get(close_page(decline)).content.decode()
    assert "%22%26" * 4_000 + "%0D%0Aend%20%F0%9F%98%80" in page


@pytest.mark.parametrize("name", ["item_done", "item_undo"])
def test_a_stranger_finds_nothing(client: Client, decline: Decline, name: str) -> None:
    item = decline.items.get(kind="call")
    client.force_login(UserFactory())
    assert client.post(url(item, name), {"done_as": "reached"}).status_code == 404
    assert client.post(reverse(f"offers:{name}", args=[uuid4()])).status_code == 404
    item.refresh_from_db()
    assert item.done_on is None


@pytest.mark.parametrize("name", ["item_done", "item_undo"])
def test_after_a_goodbye_was_called_off_an_old_page_says_so(client: Client, decline: Decline, name: str) -> None:
    call = decline.items.get(kind="call")
    client.post(url(call), {"done_as": "reached"}, follow=True)
    call_off(decline=decline, now=now(), even_if_told=True)
    for _ in range(2):
        response = client.post(url(call, name), {"done_as": "reached"}, follow=True)
        assert response.status_code == 200
        assert [str(message) for message in response.context["messages"]] == [
            "You called this goodbye off, so its checklist is closed. Nothing is decided."
        ]
    call.refresh_from_db()
    assert call.done_on is not None
    assert call.text not in client.get("/goodbyes/").content.decode()


class TestOpenGoodbyes:
    address = "/goodbyes/"

    def test_every_open_item_is_listed_under_its_offer(self, client: Client, decline: Decline) -> None:
        done = decline.items.get(kind="send", involvement__role="host")
        client.post(url(done), {"done_as": "done"})
        page = client.get(self.address).content.decode()
        assert "Blue Ridge Family Physicians" in page
        assert f"#item-{decline.items.get(kind='call').uuid}" in page
        assert f"#item-{done.uuid}" not in page

    def test_one_that_is_not_planned_yet_is_listed_too(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        client.force_login(offer.owner)
        page = client.get(self.address).content.decode()
        assert "Begun and not yet planned" in page
        assert reverse("offers:decline_people", args=[offer.uuid]) in page

    @pytest.mark.parametrize("is_planned", [True, False])
    def test_those_of_an_offer_that_was_put_away_are_not_shown(self, client: Client, is_planned: bool) -> None:
        offer = an_offer()
        with_checklist(offer) if is_planned else decided(offer)
        offer.archive(now())
        client.force_login(offer.owner)
        assert "Every goodbye is said" in client.get(self.address).content.decode()

    def test_an_item_left_over_from_before_it_was_called_off_is_not_shown(self, client: Client) -> None:
        item = ChecklistItemFactory(decline__decided_at=None, text="Call Walter")
        client.force_login(item.decline.offer.owner)
        assert "Call Walter" not in client.get(self.address).content.decode()

    def test_another_users_goodbyes_are_not_shown(self, client: Client) -> None:
        with_checklist(an_offer())
        decided(an_offer())
        client.force_login(UserFactory())
        page = client.get(self.address).content.decode()
        assert "Every goodbye is said" in page
        assert "Blue Ridge" not in page

    def test_the_list_has_pages(self, client: Client, decline: Decline) -> None:
        ChecklistItemFactory.create_batch(PER_PAGE, decline=decline, text="One more thing")
        assert 'rel="next"' in client.get(self.address).content.decode()
        assert 'rel="prev"' in client.get(f"{self.address}?page=2").content.decode()
        assert client.get(f"{self.address}?page=nonsense").status_code == 200

    def test_the_number_of_queries_does_not_grow(self, client: Client) -> None:
        owner = UserFactory()
        client.force_login(owner)
        counts = []
        for _ in range(3):
            with_checklist(an_offer(owner))
            decided(an_offer(owner))
            with CaptureQueriesContext(connection) as queries:
                client.get(self.address)
            counts.append(len(queries))
        assert counts[0] == counts[2] <= 9
