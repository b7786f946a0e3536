"""States that no page is in when it is opened, and readers who see it differently: what opens, what was refused, forced
colors, zoom, wider text, a thumb, a screen reader, no motion, paper."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from playwright.sync_api import Page, expect

from contacts.models import Contact
from jobsearch.clock import now
from offers.models import Decline, Message
from offers.services.sample import create_sample_account
from tests.browser import layout
from tests.browser.held import Held
from tests.browser.site import Site
from tests.browser.test_pages import SETTLED, unfold
from tests.browser.watch import barriers, overflow
from tests.factories import LetterFactory

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PHONE = {"width": 390, "height": 844}
TWICE_AS_LARGE = {"width": 640, "height": 450}  # a window of 1280 by 900
PAPER = {"width": 673, "height": 995}  # A4 between its margins

BREACHES = """() => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    #cut { overflow: hidden; width: 2rem; white-space: nowrap }
    #small button { width: 1rem; height: 1rem; padding: 0 }
    #covered { position: relative }
    #covered span { position: absolute; inset: 0 }`)
  document.adoptedStyleSheets = [sheet]
  document.querySelector("main").insertAdjacentHTML("beforeend", `
    <p id="cut">Much longer than that</p>
    <p id="small"><button></button><button aria-label="Edit"></button></p>
    <p id="covered"><a class="btn" href="/one/" aria-label="Edit">Edit</a><span></span></p>
    <p><button class="btn">Edit</button></p>`)
}"""


@dataclass(frozen=True)
class Visit:
    """An account with a goodbye to be said today. Tests leave it as they found it."""

    page: Page
    site: Site
    urls: dict[str, str]
    people: list[Contact]

    def open(self, name: str) -> Page:
        self.page.goto(self.site.url + self.urls[name])
        self.page.wait_for_load_state("networkidle")
        return self.page


@pytest.fixture(scope="module")
def sample(site: Site, django_db_blocker: Any) -> Iterator[tuple[Any, dict[str, str], list[Contact]]]:
    with django_db_blocker.unblock():
        user = create_sample_account(now=now())
        decline = Decline.objects.for_user(user).in_progress().get()
        client = Client()
        client.force_login(user)
        client.post(reverse("offers:decline_words", args=[decline.offer.uuid]), {"action": "ready_all"})
        called = decline.items.filter(kind="call").earliest("position").involvement
        letter = LetterFactory(involvement=called, purpose="counter_offer", state="edited")
        told = {item.involvement.contact for item in decline.items.exclude(involvement=None)}
        yield (
            site.session_of(user),
            _urls(decline, Message.objects.get(decline=decline, involvement=called), letter),
            sorted(told, key=str),
        )
        call_command("flush", interactive=False, verbosity=0)


def _urls(decline: Decline, message: Message, letter: Message) -> dict[str, str]:
    of_offer = ("detail", "involve", "interaction_create", "decline_people", "decline_share", "decline_words")
    return {
        **{name: reverse(f"offers:{name}", args=[decline.offer.uuid]) for name in (*of_offer, "decline_close")},
        **{name: reverse(f"offers:{name}") for name in ("list", "create", "open_goodbyes", "phrases")},
        **{
            name: reverse(name)
            for name in ("home", "contacts:list", "accounts:settings", "accounts:welcome", "styleguide")
        },
        "person": message.involvement.contact.get_absolute_url(),
        "message": message.get_absolute_url(),
        "letter": letter.get_absolute_url(),
        "call_script": reverse("offers:call_script", args=[message.uuid]),
    }


@pytest.fixture
def visit(page: Page, site: Site, sample: Any) -> Visit:
    session, urls, people = sample
    page.context.add_cookies([session])
    page.emulate_media(reduced_motion="reduce")
    return Visit(page, site, urls, people)


def _refused(page: Page) -> None:
    page.locator("main button[type=submit].btn-primary").click()
    expect(page.locator("main [role=alert]").first).to_be_visible()


def _refused_welcome(page: Page) -> None:
    # Everything is answered already, so a browser sends nothing wrong by itself.
    page.locator("[name=days]").evaluate_all("options => options.forEach((option) => { option.disabled = true })")
    _refused(page)


def _refused_settings(page: Page) -> None:
    page.get_by_label("Days between reminders after that").fill("900")
    page.get_by_role("button", name="Save settings").click()
    expect(page.locator("[aria-invalid=true]").first).to_be_visible()


def _reviewed(page: Page) -> None:
    page.get_by_label("Message").fill("Dear [name],\n\nYour offer was an insult. No.\n\nPriya")
    expect(page.locator("#review .callout").first).to_be_visible()


def _compared(page: Page) -> None:
    page.get_by_role("button", name="Formal").click()
    expect(page.get_by_role("heading", name="Written anew: Formal")).to_be_visible()


def _found(page: Page) -> None:
    page.get_by_role("searchbox").press_sequentially("whit")
    expect(page.locator("#found-number")).to_contain_text("found")


STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "the account menu is open": ("home", lambda page: page.get_by_label("Your account").click()),
    "what to do about a person is open": ("detail", lambda page: page.get_by_label("What to do about").first.click()),
    "details are open": ("create", unfold),
    "a dialog asks whether to delete": ("styleguide", lambda page: page.get_by_role("button", name="Dialog").click()),
    "an offer was refused": ("create", _refused),
    "settings were refused": ("accounts:settings", _refused_settings),
    "the welcome was refused": ("accounts:welcome", _refused_welcome),
    "a text was reviewed": ("message", _reviewed),
    "a call script is read": ("call_script", lambda page: None),
    "two registers are compared": ("letter", _compared),
    "a person was searched for": ("involve", _found),
    "the day it was sent is asked for": (
        "decline_close",
        lambda page: page.locator("summary", has_text="Sent earlier").first.click(),
    ),
}


@pytest.mark.parametrize("state", STATES)
def test_a_state_of_a_page_is_open_to_everybody(visit: Visit, state: str, subtests: pytest.Subtests) -> None:
    name, reach = STATES[state]
    reach(visit.open(name))
    _look(visit.page, subtests)


def test_moving_an_offer_is_open_to_everybody(visit: Visit, subtests: pytest.Subtests) -> None:
    visit.open("list").get_by_role("main").locator("a.row-title").first.click()
    visit.page.locator("summary", has_text="Move").click()
    expect(visit.page.get_by_text("Move to")).to_be_visible()
    _look(visit.page, subtests)


def test_a_tick_is_open_to_everybody_while_it_is_sent_and_once_it_can_be_undone(
    visit: Visit, subtests: pytest.Subtests
) -> None:
    page = visit.open("decline_close")
    held = Held(page, "**/checklist/*/done/")
    page.get_by_role("button", name=re.compile("^Mark as done")).first.click()
    expect(page.locator(".check-done[aria-busy]")).to_be_visible()
    _look(page, subtests)
    held[0].continue_()
    expect(page.locator("#messages").get_by_role("button", name="Undo")).to_be_visible()
    _look(page, subtests)
    expect(page.get_by_role("button", name="Print")).to_be_visible()  # also after the swap
    page.locator("#messages").get_by_role("button", name="Undo").click()
    expect(page.locator(".check-done")).to_have_count(0)


def _look(page: Page, subtests: pytest.Subtests) -> None:
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        page.evaluate(SETTLED)
        with subtests.test(f"it is open to everybody, {theme}"):
            assert barriers(page) == []


@pytest.mark.parametrize("name", ["home", "decline_close", "accounts:settings", "involve"])
def test_forced_colors_leave_every_border_visible(visit: Visit, name: str) -> None:
    visit.page.emulate_media(forced_colors="active")
    visit.open(name)

    edges = layout.style(visit.page, ".btn, .form-control, .form-select", ["borderStyle", "borderTopWidth"])
    assert edges
    assert [edge for edge in edges if edge["borderStyle"] != "solid" or edge["borderTopWidth"] == "0px"] == []
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Tab")
    [focus] = layout.style(visit.page, ":focus", ["outlineStyle", "outlineWidth"])
    assert (focus["outlineStyle"], focus["outlineWidth"]) == ("solid", "2px")


def test_forced_colors_tell_what_is_ticked_and_chosen(visit: Visit) -> None:
    visit.page.emulate_media(forced_colors="active")
    page = visit.open("decline_close")
    ticks = layout.style(page, ".check:not(.check-done) button.check-box svg", ["visibility"])
    assert ticks == []  # an empty box shows no tick

    page = visit.open("involve")
    assert {box["appearance"] for box in layout.style(page, ".form-check-input", ["appearance"])} == {"auto"}
    chosen = layout.style(page, ".form-check:has(:checked)", ["outlineStyle"])
    assert [option["outlineStyle"] for option in chosen] == ["solid"]
    page = visit.open("message")
    page.get_by_label("Subject").focus()
    [pressed] = layout.style(page, "[aria-pressed=true]", ["outlineStyle"])
    [field] = layout.style(page, ":focus", ["outlineStyle", "outlineWidth"])
    assert (pressed["outlineStyle"], field["outlineStyle"], field["outlineWidth"]) == ("solid", "solid", "2px")


@pytest.mark.parametrize(
    "name", ["home", "detail", "decline_words", "decline_close", "message", "accounts:settings", "call_script"]
)
def test_twice_as_large_or_with_wider_text_nothing_is_lost(visit: Visit, name: str, subtests: pytest.Subtests) -> None:
    visit.page.set_viewport_size(TWICE_AS_LARGE)
    page = visit.open(name)
    with subtests.test("nothing scrolls sideways or lies over another, twice as large"):
        assert (overflow(page), page.evaluate(layout.CUT), page.evaluate(layout.COVERED)) == ("", [], [])
    page.set_viewport_size(PHONE)
    page.evaluate(layout.WIDER_TEXT)
    with subtests.test("nothing is cut when text is set wider"):
        assert (overflow(page), page.evaluate(layout.CUT), page.evaluate(layout.COVERED)) == ("", [], [])


@pytest.mark.parametrize(
    "name",
    [
        "home",
        "detail",
        "decline_words",
        "decline_close",
        "contacts:list",
        "person",
        "message",
        "accounts:settings",
        "involve",
    ],
)
def test_a_thumb_hits_everything_on_a_phone(visit: Visit, name: str) -> None:
    visit.page.set_viewport_size(PHONE)
    page = visit.open(name)
    unfold(page)

    assert page.evaluate(layout.SMALL) == []


@pytest.mark.parametrize(
    "name",
    [
        *("home", "list", "detail", "create", "involve", "interaction_create", "decline_people", "decline_share"),
        *("decline_words", "decline_close", "open_goodbyes", "message", "call_script", "contacts:list", "person"),
        *("accounts:settings", "phrases"),
    ],
)
def test_every_name_read_aloud_says_what_it_is_about(visit: Visit, name: str) -> None:
    page = visit.open(name)
    unfold(page)

    assert layout.named_twice(page) == []


def test_what_is_cut_covered_small_or_nameless_would_be_noticed(visit: Visit) -> None:
    page = visit.open("home")
    page.evaluate(BREACHES)

    assert len(page.evaluate(layout.CUT)) == 1
    assert len(page.evaluate(layout.COVERED)) == 1
    assert len(page.evaluate(layout.SMALL)) == 2
    assert len(layout.named_twice(page)) == 2


def test_nothing_moves_for_those_who_asked_for_no_motion(visit: Visit) -> None:
    page = visit.page
    page.add_init_script("addEventListener('pagereveal', (event) => { window.faded = Boolean(event.viewTransition) })")
    for motion in ("reduce", "no-preference"):
        page.emulate_media(reduced_motion=motion)
        visit.open("decline_close")
        page.evaluate("document.querySelector('#messages').innerHTML = '<div class=message>Done.</div>'")
        assert (page.evaluate(layout.SLOWEST) > 10) == (motion == "no-preference")
        page.get_by_role("navigation", name="Main").get_by_role("link", name="People").click()
        expect(page.get_by_role("heading", name="People")).to_be_visible()
        assert page.evaluate("window.faded") == (motion == "no-preference")


def test_the_checklist_is_of_use_on_paper(visit: Visit) -> None:
    page = visit.open("decline_close")
    items = page.locator(".check").count()
    page.set_viewport_size(PAPER)
    page.emulate_media(media="print")
    paper = page.locator("body").inner_text()

    assert (
        layout.style(page, "nav, button:not(.check-box), .btn, input, textarea, summary, .messages, .avatar", []) == []
    )
    assert len(layout.style(page, ".check-box", [])) == items
    for person in visit.people:
        assert person.name in paper
        assert not person.phone or person.phone in paper
        assert not person.email or person.email in paper
    today = visit.people[0].owner.local_date(now())
    assert f"Today, {today:%B} {today.day}, {today.year}" in paper
    assert "If you reach voicemail" in paper  # from a call script
    assert "Dear Dr. Vasquez-Marin," in paper  # from a message
    assert overflow(page) == ""
    assert page.pdf(prefer_css_page_size=True).count(b"/Type /Page\n") <= 8
