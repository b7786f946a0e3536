"""The main work without JavaScript, and without a mouse."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from accounts.models import User
from offers.models import ChecklistItem, Offer
from tests.browser import journey
from tests.browser.journey import Person
from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

LENA = Person(
    given="Lena",
    family="Hart",
    role="Partner",
    role_label="Partner who hosted dinner",
    email="lena@example.org",
    phone="540-555-0199",
    made_the_offer=True,
    kind="Meal",
    minutes=120,
    happened="Cooked dinner for us and showed us the garden.",
)


@pytest.mark.browser_context_args(java_script_enabled=False)
def test_everything_can_be_done_without_javascript(page: Page, site: Site, account: User) -> None:
    journey.log_offer(page, site, "Harbor Family Practice", "Family physician")
    journey.add_person(page, LENA)
    journey.log_interaction(page, LENA)

    page.locator("summary", has_text="Move").click()
    page.get_by_role("button", name="Interviewing").click()
    expect(page.locator(".page-head-text .stage")).to_have_text("Interviewing")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".page-head-text .stage")).to_have_text("Offered")

    page.get_by_role("link", name="I’m saying no").click()
    journey.decide(page, "a position near my parents", "We want to live closer to my parents.", "the call schedule")
    journey.take_the_plan_and_share(page, "A half day off after a night on call would help.", heard_by=LENA)
    assert len(journey.letters(page)) == 1
    page.get_by_role("button", name="I read them all, they are right").click()
    expect(page.get_by_role("heading", name="Say it, and close the loop")).to_be_visible()
    assert journey.do_everything_on_the_checklist(page) >= 2
    expect(page.get_by_role("heading", name="The loop is closed")).to_be_visible()


def test_an_offer_is_logged_by_keyboard_alone(page: Page, site: Site, account: User) -> None:
    page.goto(site.url)
    press(page, page.get_by_role("link", name="New offer"), "Enter")
    expect(page).to_have_url(site.url + reverse("offers:create"))
    tab_to(page, page.get_by_label("Organization"))
    page.keyboard.type("Harbor Family Practice")
    tab_to(page, page.get_by_label("Job title"))
    page.keyboard.type("Family physician")
    press(page, page.locator("summary", has_text="More, if you have a minute"), "Space")
    tab_to(page, page.get_by_label("Stage"))
    page.keyboard.type("Offered")
    tab_to(page, page.get_by_label("Notes"))
    page.keyboard.type("Call back on Monday.")
    press(page, page.get_by_role("button", name="Log this offer"), "Enter")

    expect(page.get_by_role("heading", name="Family physician")).to_be_visible()
    logged = Offer.objects.for_user(account).latest("pk")
    assert (logged.organization.name, logged.stage) == ("Harbor Family Practice", "offered")


def test_a_checklist_item_is_ticked_by_keyboard_and_the_focus_stays(page: Page, site: Site, account: User) -> None:
    page.goto(site.url)
    press(page, page.get_by_role("navigation", name="Main").get_by_role("link", name="Goodbyes"), "Enter")
    press(page, page.get_by_role("main").get_by_role("link").first, "Enter")
    press(page, page.get_by_role("button", name="I read them all, they are right"), "Enter")
    expect(page.get_by_role("heading", name="Say it, and close the loop")).to_be_visible()
    box = page.get_by_role("button", name=re.compile("^Mark as (sent|done)")).first
    item = box.evaluate("box => box.id").removeprefix("box-")
    done = page.locator(".check-done").count()

    press(page, box, "Space")
    expect(page.locator(".check-done")).to_have_count(done + 1)
    expect(page.locator(f"#box-{item}")).to_be_focused()
    expect(page.locator("[aria-busy]")).to_have_count(0)  # it shows before the server has it
    assert ChecklistItem.objects.get(uuid=item).done_on is not None

    page.keyboard.press("Enter")
    expect(page.locator(".check-done")).to_have_count(done)
    expect(page.locator(f"#box-{item}")).to_be_focused()
    expect(page.locator("[aria-busy]")).to_have_count(0)  # it shows before the server has it
    assert ChecklistItem.objects.get(uuid=item).done_on is None


def test_the_focus_stays_near_what_was_swapped(page: Page, site: Site, account: User) -> None:
    page.goto(site.url + reverse("offers:list"))
    search = page.get_by_label("Search offers")
    search.focus()
    page.keyboard.type("nothing like this")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Nothing found")).to_be_visible()
    expect(search).to_be_focused()


def press(page: Page, target: Locator, key: str) -> None:
    tab_to(page, target)
    page.keyboard.press(key)


def tab_to(page: Page, target: Locator) -> None:
    """Tab on until it has the focus, as somebody without a mouse does."""
    expect(target).to_be_visible()
    element = target.element_handle()
    for _ in range(120):
        page.keyboard.press("Tab")
        if element.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError(f"The Tab key does not reach {target} on {page.url}")
