"""Writing the goodbye: what each letter thanks for, and what is said about a text while it is typed."""

import re
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from accounts.models import User
from offers.models import Decline, Message, Participation
from offers.services.decline.workflow import GivenReason
from tests.browser.site import Site
from tests.browser.watch import Watch
from tests.offers.stories import an_offer, with_words

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def decline(account: User) -> Decline:
    return with_words(an_offer(account), GivenReason("Their night call rota is exhausting."))


def words_page(decline: Decline, site: Site) -> str:
    return site.url + reverse("offers:decline_words", args=[decline.offer.uuid])


def section(page: Page, decline: Decline, role: str) -> Any:
    return page.locator(f"#person-{decline.offer.involvements.get(role=role).uuid}")


def message_to(decline: Decline, role: str) -> Message:
    message: Message = decline.messages.get(involvement__role=role)
    return message


def test_a_suggestion_is_taken_over_and_changed_and_only_that_persons_words_are_swapped(
    page: Page, site: Site, decline: Decline
) -> None:
    watch = Watch(page, site.url)
    page.goto(words_page(decline, site))
    host, realtor = section(page, decline, "host"), section(page, decline, "realtor")
    unsaved = realtor.get_by_role("textbox")
    unsaved.fill("still typing this")

    host.get_by_role("button", name="Change it").click()
    field = host.get_by_role("textbox")
    expect(field).to_be_focused()
    expect(field).to_have_value("having me over for dinner at your home, making mushroom risotto")
    field.fill("letting me stay past midnight")
    field.press("Enter")

    expect(host.locator(".letter")).to_contain_text("letting me stay past midnight")
    expect(host.get_by_role("textbox")).to_be_focused()
    expect(unsaved).to_have_value("still typing this")
    expect(page.locator("#messages")).to_contain_text("Saved what you thank Dr. Elena Marchetti for.")
    assert watch.problems == []

    shown = {role: section(page, decline, role).locator(".letter").inner_text() for role in ("host", "realtor")}
    unsaved.evaluate("box => { box.value = box.defaultValue }")  # else the page asks before it is left
    page.reload()
    for role, letter in shown.items():
        assert section(page, decline, role).locator(".letter").inner_text() == letter


def test_on_a_phone_what_is_thanked_for_is_folded_and_stays_unfolded_while_it_is_changed(
    page: Page, site: Site, decline: Decline
) -> None:
    watch = Watch(page, site.url)
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(words_page(decline, site))
    host = section(page, decline, "host")
    field = host.get_by_role("textbox")
    expect(host.locator(".letter")).to_be_visible()
    expect(field).to_be_hidden()

    host.get_by_text("Change what you thank for").click()
    host.get_by_role("button", name="Change it").click()
    field.fill("letting me stay past midnight")
    field.press("Enter")

    expect(host.locator(".letter")).to_contain_text("letting me stay past midnight")
    expect(field).to_be_focused()
    expect(section(page, decline, "realtor").get_by_role("textbox")).to_be_hidden()
    assert watch.problems == []


@pytest.mark.parametrize("width", [1440, 390])
def test_long_thanks_are_shown_whole(page: Page, site: Site, decline: Decline, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(words_page(decline, site))
    host = section(page, decline, "host")
    if width == 390:
        host.get_by_text("Change what you thank for").click()
    field = host.get_by_role("textbox")
    short = field.evaluate("box => box.offsetHeight")
    field.fill("letting me stay past midnight, with the last of the mushroom risotto and the story of the flood, " * 2)
    assert field.evaluate("box => box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth")
    assert field.evaluate("box => box.offsetHeight") > short
    field.fill("dinner")
    assert field.evaluate("box => box.offsetHeight") == short


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_thanks_are_saved_without_javascript(page: Page, site: Site, decline: Decline) -> None:
    page.goto(words_page(decline, site))
    host = section(page, decline, "host")
    expect(host.get_by_role("button", name="Change it")).to_have_count(0)
    host.get_by_role("textbox").fill("letting me stay past midnight")
    host.get_by_role("button", name="Save").click()
    expect(section(page, decline, "host").locator(".letter")).to_contain_text("letting me stay past midnight")
    assert Participation.objects.get(involvement__role="host", interaction__offer=decline.offer).thanks_for


@pytest.mark.parametrize("width", [1440, 390])
def test_a_message_is_reviewed_while_it_is_typed(page: Page, site: Site, decline: Decline, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    watch = Watch(page, site.url)
    message = message_to(decline, "head_of_group")
    page.goto(site.url + reverse("offers:message", args=[message.uuid]))
    body, review = page.get_by_label("Message"), page.locator("#review")
    expect(review.locator(".callout")).to_have_count(0)

    body.press("Control+End")
    body.press_sequentially(" Their night call rota is exhausting.")
    expect(review).to_contain_text("something you marked private")
    expect(body).to_be_focused()
    page.get_by_label("Use it anyway").check()
    same = review.locator(".callout").first.element_handle()

    with page.expect_response(lambda response: response.url.endswith("/review/")):
        body.press_sequentially(" Thanks.")
    page.wait_for_timeout(300)
    assert same.is_visible(), "what is still true is said once"
    expect(page.get_by_label("Use it anyway")).to_be_checked()

    body.fill(message.body)
    expect(review.locator(".callout")).to_have_count(0)
    message.refresh_from_db()
    assert message.state == "draft"
    assert watch.problems == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_register_is_chosen_beside_the_letter_and_nothing_typed_is_lost(
    page: Page, site: Site, decline: Decline
) -> None:
    watch = Watch(page, site.url)
    page.goto(words_page(decline, site))
    host, realtor = section(page, decline, "host"), section(page, decline, "realtor")
    unsaved = realtor.get_by_role("textbox")
    unsaved.fill("still typing this")
    host.get_by_role("button", name="Formal").click()
    expect(host.get_by_role("button", name="Formal")).to_have_attribute("aria-pressed", "true")
    formal = host.locator(".letter").inner_text()
    host.get_by_role("button", name="Brief").click()
    expect(host.get_by_role("button", name="Brief")).to_have_attribute("aria-pressed", "true")
    assert host.locator(".letter").inner_text() != formal
    expect(unsaved).to_have_value("still typing this")
    assert watch.problems == []


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_own_words_are_asked_about_kept_and_brought_back_without_javascript(
    page: Page, site: Site, decline: Decline
) -> None:
    message = message_to(decline, "host")
    page.goto(site.url + message.get_absolute_url())
    page.get_by_label("Message").fill("Dear Elena,\n\nI decline the offer. My own words.\n\nPriya")
    page.get_by_role("button", name="Warm").click()
    expect(page.get_by_role("heading", name="Written anew: Warm")).to_be_visible()
    page.get_by_role("button", name="Use the new one").click()
    expect(page.get_by_label("Message")).not_to_have_value(re.compile("My own words"))
    page.get_by_role("button", name="Bring them back").click()
    expect(page.get_by_label("Message")).to_have_value(re.compile("My own words"))


def test_a_sentence_is_saved_from_the_message_and_put_into_another(page: Page, site: Site, decline: Decline) -> None:
    watch = Watch(page, site.url)
    message = message_to(decline, "host")
    page.goto(site.url + message.get_absolute_url())
    page.get_by_label("Message").fill("I will think of your table often.")
    page.get_by_label("Message").select_text()
    page.get_by_text("Your own sentences").click()
    page.get_by_role("button", name="Take what is selected").click()
    expect(page.get_by_label("Your sentence")).to_have_value("I will think of your table often.")
    page.get_by_label("Where it goes").select_option(label="Thanks")
    page.get_by_role("button", name="Save this sentence as mine").click()
    expect(page.locator("#messages")).to_contain_text("Your drafts may use it from now on.")

    other = message_to(decline, "realtor")
    page.goto(site.url + other.get_absolute_url())
    body = page.get_by_label("Message")
    body.fill("Dear Bill,\n\nThank you.")
    body.press("Control+End")
    page.get_by_text("Your own sentences").click()
    page.get_by_role("button", name="Put it in").click()
    expect(body).to_have_value("Dear Bill,\n\nThank you. I will think of your table often.")
    expect(body).to_be_focused()
    assert watch.problems == []


def test_something_is_not_thanked_for_and_is_again(page: Page, site: Site, decline: Decline) -> None:
    page.goto(words_page(decline, site))
    host = section(page, decline, "host")
    host.get_by_role("button", name="Do not thank for this").click()
    expect(host.locator(".letter")).not_to_contain_text("dinner")
    host.get_by_role("button", name="Thank for it after all").click()
    expect(host.locator(".letter")).to_contain_text("dinner")
