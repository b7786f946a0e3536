"""What was typed and not saved is not left behind without asking."""

import pytest
from django.urls import reverse
from playwright.sync_api import Dialog, Page, expect

from accounts.models import User
from offers.models import Decline, Message
from tests.browser.site import Site
from tests.offers.stories import an_offer, with_words

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def decline(account: User) -> Decline:
    return with_words(an_offer(account))


@pytest.fixture
def asked(page: Page) -> list[str]:
    """What the page asked. It is told to stay, each time."""
    asked: list[str] = []

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    page.on("dialog", stay)
    return asked


def message_to(decline: Decline, role: str) -> Message:
    message: Message = decline.messages.get(involvement__role=role)
    return message


def test_a_link_away_from_a_changed_letter_asks_and_what_was_typed_stays(
    page: Page, site: Site, decline: Decline, asked: list[str]
) -> None:
    page.goto(site.url + message_to(decline, "host").get_absolute_url())
    page.get_by_label("Message").fill("Dear Elena, my own words.")
    page.get_by_role("link", name="All the words").click()
    assert asked == ["confirm"]
    expect(page.get_by_label("Message")).to_have_value("Dear Elena, my own words.")


def test_who_says_yes_is_asked_once(page: Page, site: Site, decline: Decline) -> None:
    page.goto(site.url + message_to(decline, "host").get_absolute_url())
    page.get_by_label("Message").click()
    page.get_by_label("Message").fill("Dear Elena, my own words.")
    asked: list[str] = []

    def leave(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", leave)
    page.get_by_role("link", name="All the words").click()
    expect(page.get_by_role("heading", name="Words for each of them")).to_be_visible()
    assert asked == ["confirm"]


def test_closing_the_page_of_a_changed_letter_asks(page: Page, site: Site, decline: Decline, asked: list[str]) -> None:
    page.goto(site.url + message_to(decline, "host").get_absolute_url())
    page.get_by_label("Message").click()
    page.get_by_label("Message").fill("Dear Elena, my own words.")
    with page.expect_event("dialog"):
        page.evaluate("setTimeout(() => location.reload())")
    assert asked == ["beforeunload"]


def test_saving_asks_nothing_and_neither_does_a_letter_that_was_only_read(
    page: Page, site: Site, decline: Decline, asked: list[str]
) -> None:
    message = message_to(decline, "host")
    page.goto(site.url + message.get_absolute_url())
    page.get_by_label("Message").fill("Dear Elena, my own words.")
    page.get_by_role("button", name="Save for later").click()
    expect(page.locator("#messages")).to_contain_text("Saved.")
    page.get_by_role("link", name="All the words").click()
    expect(page.get_by_role("heading", name="Words for each of them")).to_be_visible()
    assert asked == []
    message.refresh_from_db()
    assert message.body == "Dear Elena, my own words."


def test_thanks_that_are_still_typed_are_not_left_behind_by_going_on(
    page: Page, site: Site, decline: Decline, asked: list[str]
) -> None:
    page.goto(site.url + reverse("offers:decline_words", args=[decline.offer.uuid]))
    host = page.locator(f"#person-{decline.offer.involvements.get(role='host').uuid}")
    host.get_by_role("textbox").fill("letting me stay past midnight")
    page.get_by_role("button", name="I read them all, they are right").click()
    assert asked == ["confirm"]
    host.get_by_role("button", name="Save", exact=False).last.click()
    expect(host.locator(".letter")).to_contain_text("letting me stay past midnight")
    page.get_by_role("button", name="I read them all, they are right").click()
    expect(page.get_by_role("heading", name="Say it, and close the loop")).to_be_visible()
    assert asked == ["confirm"]
