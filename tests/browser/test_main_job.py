"""The main job, end to end, on real parts: a browser, web, worker, beat, PostgreSQL, Valkey and SMTP."""

import itertools

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import journey
from tests.browser.conftest import PATIENCE
from tests.browser.journey import Person
from tests.browser.watch import Watch
from tests.processes import RunningApp

pytestmark = [pytest.mark.browser, pytest.mark.processes, pytest.mark.timeout(300)]

ELENA = Person(
    title="Dr.",
    given="Elena",
    family="Marchetti",
    role="Partner",
    role_label="Partner who hosted dinner",
    email="elena@example.org",
    phone="540-555-0110",
    made_the_offer=True,
    kind="Meal",
    minutes=180,
    happened="Had me over for dinner at their home, made mushroom risotto.",
)
TASHA = Person(
    given="Tasha",
    family="Greene",
    role="HR director",
    role_label="HR director",
    email="tasha@example.org",
    kind="E-mail",
    minutes=10,
    happened="Rebooked my flight within an hour when the storm cancelled it.",
)
BILL = Person(
    given="Bill",
    family="Sutter",
    role="Realtor",
    role_label="Realtor",
    email="bill@example.org",
    kind="Tour",
    minutes=240,
    happened="Spent Saturday afternoon driving us through Grandin Village.",
)
PEOPLE = (ELENA, TASHA, BILL)
PRIVATE = "the partners seemed tense at lunch"


def sentences(text: str) -> set[str]:
    """The sentences of a letter's body, without greeting and sign-off."""
    _greeting, *body, _closing, _name = [line for line in text.splitlines() if line.strip()]
    return {sentence.strip() for line in body for sentence in line.split(". ") if len(sentence.split()) >= 5}


@pytest.mark.parametrize("width", [1280, 390])
def test_from_sign_up_to_the_closed_loop(browser: Browser, running_app: RunningApp, width: int) -> None:
    organization = f"Blue Ridge Family Physicians {width}"
    context = browser.new_context(viewport={"width": width, "height": 844})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    watch = Watch(page, running_app.url)

    journey.sign_up(page, running_app, f"priya{width}@example.org")
    journey.log_offer(page, running_app, organization, "Family physician")
    for person in PEOPLE:
        journey.add_person(page, person)
        journey.log_interaction(page, person)
        nothing_scrolls_sideways(page)

    page.goto(journey.let_it_go_stale(running_app, organization))
    journey.decide(page, "a position near my parents", "We want to live closer to my parents.", PRIVATE)
    nothing_scrolls_sideways(page)
    journey.take_the_plan_and_share(page, "A half day off after a night on call would help.", heard_by=ELENA)

    drafts = journey.letters(page)
    assert len(drafts) == 3
    for one, other in itertools.combinations(drafts, 2):
        assert sentences(one) & sentences(other) == set()
    assert any("risotto" in draft for draft in drafts)
    assert any("flight" in draft for draft in drafts)
    assert any("Grandin Village" in draft for draft in drafts)
    assert PRIVATE not in page.content()
    nothing_scrolls_sideways(page)

    page.get_by_role("link", name="Read the call script").click()
    expect(page.locator(".call-script")).to_contain_text("Marchetti")
    assert PRIVATE not in page.content()
    nothing_scrolls_sideways(page)
    page.get_by_role("link", name="All the words").click()

    page.get_by_role("button", name="I read them all, they are right").click()
    expect(page.get_by_role("heading", name="Say it, and close the loop")).to_be_visible()
    nothing_scrolls_sideways(page)
    assert journey.do_everything_on_the_checklist(page) >= 4

    expect(page.get_by_role("heading", name="The loop is closed")).to_be_visible()
    assert watch.problems == []
    context.close()


def nothing_scrolls_sideways(page: Page) -> None:
    wide, shown = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= shown, page.url
