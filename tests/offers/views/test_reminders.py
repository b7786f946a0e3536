"""The page on which one offer's reminders are changed."""

import re
from datetime import datetime
from typing import Any

import pytest
import time_machine
from django.test import Client
from django.urls import reverse

from offers.domain.stages import Stage
from offers.models import Offer
from tests.factories import OfferFactory, UserFactory

pytestmark = pytest.mark.django_db
NOW = datetime.fromisoformat("2026-11-24T15:00:00+00:00")


@pytest.fixture(autouse=True)
def _on_a_tuesday() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def offer(client: Client) -> Offer:
    """An undecided offer, touched just now, of the user who is logged in."""
    found = OfferFactory(last_activity_at=NOW)
    client.force_login(found.owner)
    return found


def page_of(offer: Offer) -> str:
    return reverse("offers:reminder_policy", args=[offer.uuid])


def words(response: Any) -> str:
    return " ".join(response.content.decode().split())


def text_of_preview(response: Any) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", words(response)).replace("&nbsp;", " "))


def test_it_says_in_plain_words_when_we_would_write(client: Client, offer: Offer) -> None:
    text = text_of_preview(client.get(page_of(offer)))
    assert (
        "If you log nothing, we would write on Tue, Dec 1 at 8:00 AM Fri, Dec 4 at 8:00 AM "
        "Mon, Dec 7 at 8:00 AM Thu, Dec 10 at 8:00 AM" in text
    )


def test_other_days_are_shown_before_they_are_saved(client: Client, offer: Offer) -> None:
    response = client.get(
        page_of(offer), {"quiet_days": "2", "repeat_days": "1"}, headers={"HX-Request": "true", "HX-Target": "preview"}
    )
    assert "Thu, Nov 26 at 8:00 AM Fri, Nov 27 at 8:00 AM" in text_of_preview(response)
    assert "<html" not in words(response)
    offer.refresh_from_db()
    assert offer.quiet_days is None


def test_the_offer_gets_days_of_its_own(client: Client, offer: Offer) -> None:
    response = client.post(page_of(offer), {"quiet_days": "2", "repeat_days": ""}, follow=True)
    assert response.redirect_chain == [(page_of(offer), 302)]
    offer.refresh_from_db()
    assert (offer.quiet_days, offer.repeat_days) == (2, None)
    assert "Thu, Nov 26 at 8:00 AM Sun, Nov 29" in text_of_preview(response)


@pytest.mark.parametrize("days", ["0", "91", "-3", "x", "1.5", "9" * 300])
def test_days_that_make_no_sense_are_refused_and_kept_on_the_page(client: Client, offer: Offer, days: str) -> None:
    response = client.post(page_of(offer), {"quiet_days": days, "repeat_days": "3"})
    assert response.status_code == 422
    assert f'value="{days}"' in words(response)
    assert re.search("Days go from 1 to 90.|Please type a whole number of days.", words(response))
    offer.refresh_from_db()
    assert offer.quiet_days is None


def test_it_can_be_put_off_and_taken_back(client: Client, offer: Offer) -> None:
    page = client.post(page_of(offer), {"action": "snooze", "days": "7"}, follow=True)
    assert "Quiet until Tuesday, December 1." in words(page)
    client.post(page_of(offer), {"action": "unsnooze"})
    offer.refresh_from_db()
    assert offer.snoozed_until is None


@pytest.mark.parametrize("data", [{"action": "dance"}, {}])
def test_what_is_not_offered_is_not_done(client: Client, offer: Offer, data: dict[str, str]) -> None:
    before = Offer.objects.values().get()
    assert client.post(page_of(offer), data).status_code == 302
    assert Offer.objects.values().get() == before


def test_reminders_can_be_put_off_to_a_day_of_ones_own(client: Client, offer: Offer) -> None:
    page = words(client.post(page_of(offer), {"action": "snooze", "on": "2026-12-24"}, follow=True))
    assert "Quiet until Thursday, December 24." in page


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        ({"days": "400"}, "Please choose one of these days."),
        ({"on": ""}, "Which day?"),
        ({"on": "soon"}, "Enter a date such as 2026-11-20."),
        ({"on": "2026-11-24"}, "Choose a day from tomorrow on, within a year."),
        ({"on": "2027-11-25"}, "Choose a day from tomorrow on, within a year."),
        ({"on": "9999-12-31"}, "Choose a day from tomorrow on, within a year."),
        ({}, "Which day?"),
    ],
)
def test_a_day_that_cannot_be_is_refused_beside_its_field(
    client: Client, offer: Offer, data: dict[str, str], problem: str
) -> None:
    before = Offer.objects.values().get()
    response = client.post(page_of(offer), {"action": "snooze"} | data)
    assert response.status_code == 422
    assert problem in words(response)
    assert Offer.objects.values().get() == before


def test_reminders_can_be_stopped_and_resumed(client: Client, offer: Offer) -> None:
    page = words(client.post(page_of(offer), {"action": "stop"}, follow=True))
    assert "Reminders are stopped for this offer." in page
    assert "We write nothing about this offer for now." in page
    client.post(page_of(offer), {"action": "resume"})
    offer.refresh_from_db()
    assert offer.reminders_stopped_at is None


def test_where_no_word_is_awaited_it_says_that_we_write_nothing(client: Client) -> None:
    offer = OfferFactory(stage=Stage.LEAD)
    client.force_login(offer.owner)
    assert "No offer is waiting for your word here" in words(client.get(page_of(offer)))


def test_a_stranger_gets_404_and_changes_nothing(client: Client, offer: Offer) -> None:
    client.force_login(UserFactory())
    assert client.get(page_of(offer)).status_code == 404
    assert client.post(page_of(offer), {"action": "stop"}).status_code == 404
    offer.refresh_from_db()
    assert offer.reminders_stopped_at is None


def test_without_a_login_it_leads_to_the_login(offer: Offer) -> None:
    response = Client().get(page_of(offer))
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("account_login"))


def test_names_are_shown_as_typed(client: Client, offer: Offer) -> None:
    offer.organization.name = "<script>{{ 7*7 }}</script>"
    offer.organization.save()
    page = words(client.get(page_of(offer)))
    assert "&lt;script&gt;{{ 7*7 }}&lt;/script&gt;" in page
    assert "<script>{{" not in page


def test_the_page_takes_few_queries(client: Client, offer: Offer, django_assert_max_num_queries: Any) -> None:
    with django_assert_max_num_queries(6):
        client.get(page_of(offer))
