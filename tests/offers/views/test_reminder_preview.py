"""In the settings: when we would write."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.factories import OfferFactory
from tests.offers.views.conftest import TUESDAY, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("on_a_tuesday", "signed_in")]
EVERY_DAY = {"mail_weekdays": [*"0123456"], "quiet_from": "20", "quiet_until": "7"}
LIST, PREVIEW = (reverse(f"offers:reminder_{name}") for name in ("list", "preview"))
SETTINGS = reverse("accounts:settings")
HTMX = {"HX-Request": "true"}


def test_the_preview_says_in_plain_words_when_we_would_write(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="O'Brien", last_activity_at=TUESDAY)
    response = client.get(PREVIEW)
    assert (
        "If you log nothing, we would write on Tue, Dec 1 at 8:00 AM: O&#x27;Brien Fri, Dec 4 at 8:00 AM: O&#x27;Brien"
        in text_of(response)
    )
    assert "<html" in response.content.decode()


def test_the_preview_names_offers_of_one_moment_in_one_line(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Blue Ridge", last_activity_at=TUESDAY)
    OfferFactory(owner=priya, organization__name="Cedar Point", last_activity_at=TUESDAY)
    assert "Tue, Dec 1 at 8:00 AM: Blue Ridge, Cedar Point Fri, Dec 4" in text_of(client.get(PREVIEW))


def test_the_preview_hides_no_earlier_mail_behind_a_later_one(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, organization__name="Daily", last_activity_at=TUESDAY, quiet_days=1, repeat_days=1)
    OfferFactory(owner=priya, organization__name="Weekly", last_activity_at=TUESDAY)
    text = text_of(client.get(PREVIEW))
    assert re.search(r"Wed, Nov 25 .* Thu, Nov 26 .* Fri, Nov 27 .* Sat, Nov 28 ", text)
    assert "Weekly" not in text


def test_the_preview_stays_short_however_many_offers_there_are(client: Client, priya: User) -> None:
    for number in range(7):
        OfferFactory(owner=priya, organization__name=f"Place {number}", last_activity_at=TUESDAY)
    text = text_of(client.get(PREVIEW))
    assert "Tue, Dec 1 at 8:00 AM: Place 0, Place 1, Place 2, Place 3, Place 4 and others Fri, Dec 4" in text


def test_the_preview_follows_fields_that_are_not_saved(client: Client, priya: User) -> None:
    OfferFactory(owner=priya, last_activity_at=TUESDAY)
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
    OfferFactory(owner=priya, last_activity_at=TUESDAY)
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
