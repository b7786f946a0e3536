"""Letters as a person writes them: from the offer to the day on which one went out."""

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from jobsearch.clock import now
from offers.models import Message, Offer
from tests.browser.site import Site
from tests.browser.watch import Watch
from tests.offers.stories import an_offer

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
UNTIL = timedelta(days=12)


@pytest.fixture
def offer(account: User) -> Offer:
    return an_offer(account, deadline_on=account.local_date(now()) + timedelta(days=2))


def ask_for_more_time(page: Page, site: Site, offer: Offer) -> str:
    """From the offer to the draft; the day that was asked for."""
    until = (offer.owner.local_date(now()) + UNTIL).isoformat()
    page.goto(site.url + offer.get_absolute_url())
    page.get_by_role("link", name="Ask for more time").click()
    page.get_by_label("Until when").fill(until)
    page.get_by_role("button", name="Write the draft").click()
    expect(page.get_by_role("heading", name="Dr. Walter Hodges")).to_be_visible()
    return until


def send(page: Page) -> None:
    page.get_by_role("button", name="It is ready").click()
    expect(page.get_by_role("link", name="Open in e-mail")).to_have_attribute("href", re.compile("^mailto:whodges"))
    page.get_by_role("button", name="I sent it").click()
    expect(page.get_by_text("Sent on")).to_be_visible()


@pytest.mark.parametrize("width", [1440, 390])
def test_more_time_is_asked_for_and_the_new_deadline_noted(page: Page, site: Site, offer: Offer, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    watch = Watch(page, site.url)
    until = ask_for_more_time(page, site, offer)
    page.get_by_role("button", name="Warm").click()
    expect(page.get_by_role("button", name="Warm")).to_have_attribute("aria-pressed", "true")
    send(page)

    page.get_by_role("link", name="Set the new deadline").click()
    expect(page.get_by_label("They want an answer by")).to_have_value(until)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("main")).to_contain_text("extended from")
    expect(page.locator("#interactions")).to_contain_text("Sent to Dr. Walter Hodges: Ask for more time")
    assert watch.problems == []


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_a_letter_is_written_and_taken_back_without_javascript(page: Page, site: Site, offer: Offer) -> None:
    ask_for_more_time(page, site, offer)
    page.get_by_label("Message").fill("Dear Dr. Hodges,\n\nMay I have until December 9?\n\nPriya")
    send(page)
    page.get_by_role("button", name="It was not sent after all").click()
    expect(page.get_by_role("button", name="I sent it")).to_be_visible()
    assert Message.objects.letters().get().body == "Dear Dr. Hodges,\n\nMay I have until December 9?\n\nPriya"
