"""What the pages about people do beyond plain HTML: paths that cross show at once, thanks are asked once ticked."""

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from offers.models import Offer, Participation
from tests.factories import InvolvementFactory, OfferFactory, UserFactory

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
    part = InvolvementFactory(offer=elsewhere, contact__given="Marcus", contact__family="Bell")
    page.goto(f"{live_server.url}/offers/{offer.uuid}/people/new/")

    page.get_by_label("Someone you know").select_option(str(part.contact.uuid))
    expect(page.locator("#paths")).to_contain_text("Your paths cross again: Marcus Bell")
    expect(page.locator("#paths")).to_contain_text("Hospitalist · Riverbend")

    page.get_by_label("Someone you know").select_option("")
    expect(page.locator("#paths")).to_have_text("")


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
