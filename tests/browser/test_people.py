"""What the pages about people do beyond plain HTML: paths that cross show at once, thanks are asked once ticked."""

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from offers.models import Offer, Participation
from tests.factories import ContactFactory, InvolvementFactory, OfferFactory, UserFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def offer(page: Page, client: Client, live_server: LiveServer) -> Offer:
    """An offer whose owner is signed in, on a phone."""
    user = UserFactory()
    client.force_login(user)
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
    page.set_viewport_size({"width": 390, "height": 844})
    return OfferFactory(owner=user)


def test_choosing_somebody_shows_at_once_where_the_paths_crossed(
    page: Page, live_server: LiveServer, offer: Offer
) -> None:
    elsewhere = OfferFactory(owner=offer.owner, job_title="Hospitalist", organization__name="Riverbend")
    InvolvementFactory(offer=elsewhere, contact__given="Marcus", contact__family="Bell")
    page.goto(f"{live_server.url}/offers/{offer.uuid}/people/new/")

    page.locator("label", has_text="Marcus Bell").click()
    expect(page.locator("#paths")).to_contain_text("Your paths cross again: Marcus Bell")
    expect(page.locator("#paths")).to_contain_text("Hospitalist · Riverbend")

    page.locator("label", has_text="Someone new").click()
    expect(page.locator("#paths")).to_have_text("")


def test_somebody_is_found_while_typing_and_chosen_by_keyboard(
    page: Page, live_server: LiveServer, offer: Offer
) -> None:
    for number in range(8):
        ContactFactory(owner=offer.owner, given="Ann", family=f"Abbot {number}")
    ContactFactory(owner=offer.owner, given="Walter", family="Hodges")
    page.goto(f"{live_server.url}/offers/{offer.uuid}/people/new/")
    expect(page.get_by_role("status").first).to_have_text("4 of 9 people you know. Type a name to find the others.")

    page.get_by_role("searchbox").focus()
    page.keyboard.type("hodg")
    expect(page.locator("#found-number")).to_have_text("1 person found.")
    page.keyboard.press("Enter")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("radio", name="Walter Hodges")).to_be_checked()
    page.get_by_label("Role in your words").fill("Partner")
    page.keyboard.press("Enter")

    expect(page.locator("#people")).to_contain_text("Walter Hodges")


def test_somebody_is_found_without_javascript(
    browser: Browser, live_server: LiveServer, offer: Offer, page: Page
) -> None:
    ContactFactory(owner=offer.owner, given="Walter", family="Hodges")
    with browser.new_context(java_script_enabled=False) as context:
        context.add_cookies(page.context.cookies())
        plain = context.new_page()
        plain.goto(f"{live_server.url}/offers/{offer.uuid}/people/new/")
        plain.get_by_label("Role in your words").fill("Partner")
        plain.get_by_role("searchbox").fill("hodg")
        plain.get_by_role("button", name="Find").click()
        expect(plain.get_by_label("Role in your words")).to_have_value("Partner")
        plain.locator("label", has_text="Walter Hodges").click()
        plain.get_by_role("button", name="Add", exact=True).click()

        expect(plain.locator("#people")).to_contain_text("Walter Hodges")


def test_what_happened_is_logged_on_a_phone_with_a_thank_you(page: Page, live_server: LiveServer, offer: Offer) -> None:
    part = InvolvementFactory(offer=offer, contact__given="Tasha", contact__family="Greene", role="realtor")
    page.goto(f"{live_server.url}/offers/{offer.uuid}/interactions/new/")
    thanks = page.get_by_label("Thank you for ... (Tasha Greene · Realtor)")
    expect(thanks).to_be_hidden()

    page.get_by_label("What happened").fill("3 neighborhoods in one afternoon")
    page.get_by_role("checkbox", name="Tasha Greene · Realtor").check()
    thanks.fill("driving us through three neighborhoods")
    page.get_by_role("button", name="Log it").click()

    expect(page.locator("#interactions")).to_contain_text("driving us through three neighborhoods")
    assert Participation.objects.get().involvement == part
