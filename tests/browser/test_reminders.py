"""The settings say when we would write, while one types and without JavaScript; and a mail shows that mail arrives."""

import pytest
from django.core import mail
from django.urls import reverse
from playwright.sync_api import Page, expect

from accounts.models import User
from offers.models import Offer
from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
SETTINGS = reverse("accounts:settings")


def test_the_preview_follows_the_fields_as_they_change_and_nothing_is_saved(
    page: Page, site: Site, account: User
) -> None:
    page.goto(site.url + SETTINGS)
    preview = page.locator("#reminder-preview")
    expect(preview).to_contain_text("we would write on")
    expect(preview).to_contain_text("at 8:00 AM")

    page.get_by_label("Send reminders at").select_option("18")
    expect(preview).to_contain_text("at 6:00 PM")
    page.get_by_label("Quiet days before the first reminder").fill("0")
    expect(preview).to_contain_text("Once these fields are in order")
    page.get_by_label("Quiet days before the first reminder").fill("5")
    page.get_by_label("Pause all reminders").check()
    expect(preview).to_contain_text("All reminders are paused")

    account.refresh_from_db()
    assert (account.reminder_hour, account.quiet_days, account.reminders_paused_at) == (8, 7, None)


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_without_javascript_the_preview_is_a_link_away_and_shows_what_was_saved(
    page: Page, site: Site, account: User
) -> None:
    page.goto(site.url + SETTINGS)
    page.get_by_label("Send reminders at").select_option("18")
    page.get_by_role("button", name="Save settings").click()
    page.get_by_role("link", name="See when we would write").click()

    expect(page.get_by_role("heading", name="When we would write")).to_be_visible()
    expect(page.locator("main")).to_contain_text("at 6:00 PM")


def test_from_an_offer_to_its_reminders_and_a_test_mail(page: Page, site: Site, account: User) -> None:
    offer = Offer.objects.for_user(account).undecided().earliest("pk")
    page.goto(site.url + offer.get_absolute_url())
    page.get_by_role("link", name="What we wrote").click()
    expect(page.get_by_role("heading", name="What comes next")).to_be_visible()
    page.get_by_role("button", name="Send me a test mail").click()

    expect(page.get_by_text("A test mail is on its way")).to_be_visible()
    assert [sent.to for sent in mail.outbox] == [[account.email]]
