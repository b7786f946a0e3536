"""What people type is shown as they typed it, wherever it is shown, and never runs."""

from datetime import date

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from accounts.models import User
from offers.emails import ReminderDays, reminder_email
from offers.models import Offer
from offers.services.reminders.links import links_for
from tests.browser import journey
from tests.browser.journey import Person
from tests.browser.site import Site
from tests.browser.watch import Watch
from tests.factories import ReminderFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

AWKWARD = "O'Brien & {{ 7*7 }} {% now 'Y' %} <script>alert(1)</script> 🩺 עברית عربي"
ORGANIZATION = f"{AWKWARD} Clinic"
JOB = f"{AWKWARD} Physician"
FAMILY = f"{AWKWARD} Okafor"
ROLE = f"{AWKWARD} Host"
NOTE = f"{AWKWARD} cooked dinner for us"
THANKS = f"{AWKWARD} dinner"
REASON = f"{AWKWARD} is far from my parents"
FEEDBACK = f"{AWKWARD} would help"
PERSON = Person(
    given="Ada",
    family=FAMILY,
    role="Partner",
    role_label=ROLE,
    email="ada@example.org",
    phone="540-555-0123",
    made_the_offer=True,
    kind="Meal",
    minutes=120,
    happened=NOTE,
)


def test_awkward_text_is_shown_as_typed_everywhere(page: Page, site: Site, account: User) -> None:
    watch = Watch(page, site.url)
    journey.log_offer(page, site, ORGANIZATION, JOB)
    journey.add_person(page, PERSON)
    journey.log_interaction(page, PERSON)
    offer = Offer.objects.for_user(account).latest("pk")
    shows(page, ORGANIZATION, JOB, FAMILY, ROLE, NOTE)
    thank(page)
    shows(page, THANKS)
    for name, texts in {
        "home": [ORGANIZATION],
        "offers:list": [ORGANIZATION, JOB],
        "contacts:list": [FAMILY],
        "contacts:organizations": [ORGANIZATION],
    }.items():
        page.goto(site.url + reverse(name))
        shows(page, *texts)
    page.goto(site.url + offer.involvements.get().contact.get_absolute_url())
    shows(page, FAMILY, JOB)

    page.goto(site.url + reverse("offers:decline", args=[offer.uuid]))
    shows(page, ORGANIZATION, JOB)
    page.get_by_role("button", name="Begin").click()
    shows(page, ORGANIZATION, JOB)
    page.get_by_role("textbox", name="Reason").first.fill(REASON)
    page.get_by_label("They may hear this").first.check()
    page.get_by_role("button", name="I am sure, it is a no").click()
    shows(page, FAMILY, ROLE)
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("textbox", name="What would have made it more attractive").first.fill(FEEDBACK)
    page.get_by_text(FAMILY).first.click()
    page.get_by_role("button", name="Go on to the words").click()
    shows(page, FAMILY, ROLE, ORGANIZATION, JOB)
    assert all(letter.startswith(f"Dear Ada {FAMILY},") for letter in journey.letters(page))
    page.get_by_role("link", name="Read the call script").click()
    shows(page, FAMILY, ORGANIZATION)
    page.go_back()
    page.get_by_role("button", name="Go on, I will finish them later").click()
    shows(page, FAMILY, ORGANIZATION, JOB)
    page.goto(site.url + reverse("offers:open_goodbyes"))
    shows(page, ORGANIZATION, FAMILY)
    page.goto(site.url + reverse("offers:decline_decide", args=[offer.uuid]))
    expect(page.get_by_role("textbox", name="Reason").first).to_have_value(REASON)
    page.goto(site.url + reverse("offers:decline_share", args=[offer.uuid]))
    expect(page.get_by_role("textbox", name="What would have made it more attractive").first).to_have_value(FEEDBACK)

    assert watch.problems == []


def test_awkward_text_is_shown_as_typed_in_a_mail(page: Page, site: Site, account: User) -> None:
    watch = Watch(page, site.url)
    offer = Offer.objects.for_user(account).filter(stage="offered").earliest("pk")
    offer.organization.name, offer.job_title = ORGANIZATION, JOB
    reminder = ReminderFactory(offer=offer)
    days = ReminderDays(quiet=9, undecided=12, left=3, deadline_on=date(2026, 11, 14))

    mail = reminder_email(reminder, offer, days, links_for(reminder, offer))
    assert ORGANIZATION in mail.body
    assert JOB in mail.body
    # Without a content security policy, so that whatever could run would.
    page.set_content(mail.alternatives[0].content)
    text = page.locator("body").inner_text()

    assert ORGANIZATION in text
    assert JOB in text
    assert watch.problems == []


def thank(page: Page) -> None:
    page.get_by_role("link", name="Edit Meal").click()
    shows(page, FAMILY, ROLE)
    page.get_by_label("Thank you for").first.fill(THANKS)
    page.get_by_role("button", name="Save").click()


def shows(page: Page, *texts: str) -> None:
    for text in texts:
        expect(page.get_by_role("main")).to_contain_text(text)
