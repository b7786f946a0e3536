"""Ten tasks by keyboard alone; `docs/keyboard.md` says what each costs, and this test holds it to that."""

import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from accounts.models import User
from jobsearch.clock import now
from tests.browser.keyboard import Effort, Keyboard
from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

DOCS = Path(__file__).resolve().parents[2] / "docs" / "keyboard.md"
PEOPLE = [("Lena", "Hart", "Partner"), ("Otis", "Wade", "Head"), ("Ines", "Roth", "Realtor")]


def test_ten_tasks_by_keyboard_alone(page: Page, site: Site, account: User) -> None:
    page.goto(site.url)
    keys = Keyboard(page)
    _log_an_offer(page, keys, site)
    _add_three_people(page, keys)
    _log_a_dinner(page, keys)
    _note_the_deadline(page, keys)
    _move_it_and_take_that_back(page, keys)
    _say_no(page, keys)
    _choose_whom_to_tell_and_what(page, keys)
    _read_the_words(page, keys)
    _call_and_say_how_it_went(page, keys)
    _close_the_loop(page, keys)

    assert keys.efforts == documented()


def documented() -> list[Effort]:
    """The table of the document."""
    rows = re.findall(r"^\| (?!Task|---)(.+?) \| +(\d+) \| +(\d+) \|", DOCS.read_text("utf-8"), re.M)
    return [Effort(task, int(actions), int(pages)) for task, actions, pages in rows]


def _log_an_offer(page: Page, keys: Keyboard, site: Site) -> None:
    keys.press(page.get_by_role("link", name="New offer").first)
    expect(page).to_have_url(site.url + reverse("offers:create"))
    keys.fill(page.get_by_label("Organization"), "Harbor Family Practice")
    keys.fill(page.get_by_label("Job title"), "Family physician")
    keys.press(page.locator("summary", has_text="More, if you have a minute"), "Space")
    keys.fill(page.get_by_label("Stage"), "Offered")
    keys.press(page.get_by_role("button", name="Log this offer"))
    expect(page.get_by_role("heading", name="Family physician")).to_be_visible()
    keys.done("Log an offer")


def _add_three_people(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("link", name="Add a person").first)
    for number, (given, family, role) in enumerate(PEOPLE, 1):
        keys.fill(page.get_by_label("Given name"), given)
        keys.fill(page.get_by_label(re.compile("^Family name(?! comes)")), family)
        keys.press(page.locator("summary", has_text="Title, e-mail, phone"), "Space")
        keys.fill(page.get_by_label("E-mail"), f"{given.lower()}@example.org")
        keys.fill(page.get_by_label("Phone"), f"540-555-010{number}")
        keys.fill(page.get_by_label(re.compile("^Role(?! in)")), role)
        if given == "Otis":
            keys.press(page.get_by_label("Recruited me heavily"), "Space")
        is_last = number == len(PEOPLE)
        keys.press(page.get_by_role("button", name="Add" if is_last else "Add, then another", exact=True))
        expect(page.get_by_role("main") if is_last else page.locator("#messages")).to_contain_text(family)
    keys.done("Add three people, with addresses and roles")


def _log_a_dinner(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("link", name="Log something").first)
    keys.fill(page.get_by_label(re.compile("^What(?! happened)")), "Meal")
    keys.fill(page.get_by_label("What happened"), "cooked dinner for us, showed us the garden")
    keys.press(page.get_by_label(re.compile("Hart")).first, "Space")
    keys.press(page.get_by_role("button", name="Log it"))
    expect(page.get_by_role("main")).to_contain_text("cooked dinner for us")
    keys.done("Log a dinner")


def _note_the_deadline(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("link", name=re.compile("deadline", re.I)).first)
    day = now() + timedelta(days=60)
    keys.fill(page.get_by_label("They want an answer by"), f"{day:%m%d%Y}")
    keys.press(page.get_by_role("button", name="Save"))
    expect(page.get_by_role("heading", name="Family physician")).to_be_visible()
    keys.done("Note a decision deadline")


def _move_it_and_take_that_back(page: Page, keys: Keyboard) -> None:
    keys.press(page.locator("summary", has_text="Move"), "Space")
    keys.press(page.get_by_role("button", name="Interviewing"))
    expect(page.locator(".page-head-text .stage")).to_have_text("Interviewing")
    keys.press(page.get_by_role("button", name="Undo"))
    expect(page.locator(".page-head-text .stage")).to_have_text("Offered")
    keys.done("Move it to another stage, and take that back")


def _say_no(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("link", name="I’m saying no"))
    keys.press(page.get_by_role("button", name="Begin"))
    keys.fill(page.get_by_label("In a few words"), "a position near my parents")
    first = page.locator("#reasons fieldset").first
    keys.fill(first.get_by_label("Reason"), "We want to live closer to my parents.")
    keys.press(first.get_by_label("They may hear this"), "Space")
    keys.press(page.get_by_role("button", name="I am sure, it is a no"))
    expect(page.get_by_role("heading", name="Whom to tell, and how")).to_be_visible()
    keys.done("Say no, with a reason")


def _choose_whom_to_tell_and_what(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("button", name="Go on"))
    first = page.get_by_role("group", name="Feedback 1")
    keys.fill(first.locator("input[type=text], textarea").first, "A half day off after a night on call would help.")
    keys.press(first.get_by_label(re.compile("Wade")), "Space")
    keys.press(page.get_by_role("button", name="Go on to the words"))
    expect(page.get_by_role("heading", name="Words for each of them")).to_be_visible()
    keys.done("Take the plan, and choose what one of them may hear")


def _read_the_words(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("button", name="I read them all, they are right"))
    expect(page.get_by_role("heading", name="Say it, and close the loop")).to_be_visible()
    keys.done("Mark every letter as ready")


def _call_and_say_how_it_went(page: Page, keys: Keyboard) -> None:
    keys.press(page.get_by_role("link", name="Call script").first)
    expect(page.locator(".call-script")).to_be_visible()
    keys.press(page.get_by_role("button", name="Reached", exact=True))
    expect(page.locator("#messages")).to_contain_text("You reached them.")
    keys.done("Read the call script, call, and say that you reached them")


def _close_the_loop(page: Page, keys: Keyboard) -> None:
    while page.get_by_role("heading", name="Every goodbye is said").count() == 0:
        before = page.locator(".check-done").count()
        keys.press(page.get_by_role("button", name=re.compile("^(Mark as (sent|done)|Reached$)")).first, "Space")
        expect(page.locator(".check[aria-busy]")).to_have_count(0)
        expect(page.locator(".check-done, .closed")).not_to_have_count(before)
    keys.done("Tick everything off, until the loop is closed")
