"""A tick shows before the server has answered, and goes back when the server does not take it."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from accounts.models import User
from offers.models import ChecklistItem, Decline
from tests.browser.held import Held
from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

TICKED = re.compile(r"\bcheck-done\b")


@pytest.fixture
def line(page: Page, site: Site, account: User) -> Locator:
    """Something on the checklist that takes one tick."""
    decline = Decline.objects.for_user(account).filter(closed_at=None).exclude(decided_at=None).earliest("pk")
    page.goto(site.url + reverse("offers:decline_words", args=[decline.offer.uuid]))
    page.get_by_role("button", name="I read them all, they are right").click()
    line = page.locator(".check", has=page.get_by_role("button", name=re.compile("^Mark as done"))).first
    return page.locator(f"#{line.get_attribute('id')}")


def item_of(line: Locator) -> ChecklistItem:
    return ChecklistItem.objects.get(uuid=(line.get_attribute("id") or "").removeprefix("item-"))


def test_a_tick_shows_while_the_server_is_still_busy(page: Page, line: Locator) -> None:
    item = item_of(line)
    held = Held(page, f"**{reverse('offers:item_done', args=[item.uuid])}")

    line.locator(".check-box").click()

    expect(line).to_have_class(TICKED)
    sent = held[0]
    item.refresh_from_db()
    assert item.done_on is None
    sent.continue_()
    expect(page.locator("#messages")).to_contain_text("Done.")
    expect(line).to_have_class(TICKED)
    item.refresh_from_db()
    assert item.done_on is not None


@pytest.mark.parametrize("trouble", ["the network is down", "the server fails"])
def test_a_tick_that_was_not_taken_goes_back(page: Page, line: Locator, trouble: str) -> None:
    item = item_of(line)
    page.route(
        f"**{reverse('offers:item_done', args=[item.uuid])}",
        lambda route: route.abort() if trouble == "the network is down" else route.fulfill(status=500),
    )

    line.locator(".check-box").click()

    expect(page.locator("#messages")).to_contain_text("That did not work. Nothing was lost.")
    expect(line).not_to_have_class(TICKED)
    expect(line).not_to_have_attribute("aria-busy", "true")


@pytest.mark.parametrize("second_is_taken", [True, False])
def test_an_answer_does_not_undo_what_was_ticked_meanwhile(page: Page, line: Locator, second_is_taken: bool) -> None:
    other = page.locator(".check", has=page.get_by_role("button", name=re.compile("^Mark as done"))).nth(1)
    other = page.locator(f"#{other.get_attribute('id')}")
    held = Held(page, "**/checklist/*/done/")

    line.locator(".check-box").click()
    other.locator(".check-box").click()
    expect(other).to_have_class(TICKED)
    held[0].continue_()

    expect(page.locator("#messages")).to_contain_text("Done.")
    expect(line).not_to_have_attribute("aria-busy", "true")
    expect(other).to_have_class(TICKED)
    if second_is_taken:
        with page.expect_response("**/checklist/*/done/"):
            held[1].continue_()
        expect(other).not_to_have_attribute("aria-busy", "true")
        expect(other).to_have_class(TICKED)
    else:
        held[1].abort()
        expect(page.locator("#messages")).to_contain_text("That did not work. Nothing was lost.")
        expect(other).not_to_have_class(TICKED)
    assert (item_of(other).done_on is not None) is second_is_taken
