"""Every page, as a browser shows it: quiet, narrow enough, light enough, and open to everybody.

The walk over the URLs is that of the access test, so a new page cannot forget: it is tested here or listed as no page.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from django.core.management import call_command
from django.urls import reverse
from playwright.sync_api import Page, expect

from accounts.models import User
from jobsearch.clock import now
from offers.models import Decline, Message, Offer, Reminder
from offers.services.reminders.links import LinkAction, make_token
from offers.services.sample import create_sample_account
from tests.browser.site import Site
from tests.browser.watch import Watch, barriers, overflow
from tests.factories import LetterFactory, ReminderFactory
from tests.test_access import WITH_ROW, WITHOUT_ROW
from tests.test_query_budget import POST_ONLY, sample_url

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

PAGE_BYTES = 100 * 1024
SCRIPT_BYTES = 40 * 1024

# When two frames are drawn and every transition that they began is over.
SETTLED = """async () => {
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame)
  await Promise.all(document.getAnimations().map((animation) => animation.finished))
}"""

NOT_PAGES = {"contacts:organization_suggest"}  # options for a list, put into a page
MORE_PAGES: dict[str, Callable[[User], str]] = {
    "every offer": lambda user: reverse("offers:list") + "?show=all",
    "a search that finds nothing": lambda user: reverse("offers:list") + "?q=nothing-like-this",
    "a closed goodbye": lambda user: _close_url(Decline.objects.for_user(user).exclude(closed_at=None).earliest("pk")),
    "what one letter asks": lambda user: _letter_url(user, "edited", "message_new"),
    "a letter in the user's own words": lambda user: _letter_url(user, "edited"),
    "two texts to choose from": lambda user: _letter_url(user, "edited", "message_register"),
    "a letter that is ready": lambda user: _letter_url(user, "ready"),
    "a letter that was sent": lambda user: _letter_url(user, "sent"),
    "a goodbye not yet begun": lambda user: reverse(
        "offers:decline", args=[Offer.objects.for_user(user).filter(stage="offered", decline=None).earliest("pk").uuid]
    ),
}
ACCOUNT = [
    "account_email",
    "account_change_password",
    "account_logout",
    "account_reauthenticate",
]
ANONYMOUS = [
    "home",
    "account_login",
    "account_signup",
    "account_reset_password",
    "account_request_login_code",
    "mailbox",
    "styleguide",
]


def _close_url(decline: Decline) -> str:
    return reverse("offers:decline_close", args=[decline.offer.uuid])


def _letter_url(user: User, state: str, name: str = "message") -> str:
    letter = Message.objects.for_user(user).letters().get(state=state)
    if name == "message_new":
        query = f"?purpose={letter.purpose}&person={letter.involvement.uuid}"
        return reverse("offers:message_new", args=[letter.involvement.offer.uuid]) + query
    return reverse(f"offers:{name}", args=[letter.uuid])


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    # Colors on their way from one to another have no contrast worth measuring.
    return {**browser_context_args, "viewport": {"width": 1280, "height": 900}, "reduced_motion": "reduce"}


@dataclass(frozen=True)
class Visit:
    """Who looks at the pages: one sample account for all of them, since looking changes nothing."""

    user: User
    session: Any
    reminder: Reminder


@pytest.fixture(scope="module")
def visit(site: Site, django_db_blocker: Any) -> Iterator[Visit]:
    with django_db_blocker.unblock():
        user = create_sample_account(now=now())
        user.set_password("only so that it may be asked for again")
        user.save(update_fields=["password"])
        offer = Offer.objects.for_user(user).filter(stage="offered").earliest("pk")
        involvement = offer.involvements.filter(extended_offer=True).earliest("pk")
        for state, purpose, more in (
            ("edited", "counter_offer", {}),
            ("ready", "acceptance", {}),
            ("sent", "more_time", {"sent_on": now().date(), "details": {"until": "2030-01-31"}}),
        ):
            LetterFactory(involvement=involvement, purpose=purpose, state=state, **more)
        yield Visit(user, site.session_of(user), ReminderFactory(offer=offer))
        call_command("flush", interactive=False, verbosity=0)


@pytest.mark.parametrize("name", sorted({*WITH_ROW, *WITHOUT_ROW, *ACCOUNT, "home"} - POST_ONLY - NOT_PAGES))
def test_a_page_of_the_account_is_good(
    page: Page, site: Site, visit: Visit, name: str, subtests: pytest.Subtests
) -> None:
    page.context.add_cookies([visit.session])
    look_at(page, site, sample_url(name, visit.user), subtests)


@pytest.mark.parametrize("which", MORE_PAGES)
def test_a_page_in_another_state_is_good(
    page: Page, site: Site, visit: Visit, which: str, subtests: pytest.Subtests
) -> None:
    page.context.add_cookies([visit.session])
    look_at(page, site, MORE_PAGES[which](visit.user), subtests)


@pytest.mark.parametrize("name", ANONYMOUS)
def test_a_page_that_needs_no_login_is_good(page: Page, site: Site, name: str, subtests: pytest.Subtests) -> None:
    look_at(page, site, reverse(name), subtests)


@pytest.mark.parametrize("action", LinkAction)
def test_the_page_behind_a_link_in_a_mail_is_good(
    page: Page, site: Site, visit: Visit, action: LinkAction, subtests: pytest.Subtests
) -> None:
    token = make_token(visit.reminder.uuid, action)

    look_at(page, site, reverse("offers:reminder_link", args=[token]), subtests)


@pytest.mark.parametrize("path", ["/nowhere/", "/r/made-up/", "/offers/00000000-0000-4000-8000-000000000000/"])
def test_a_page_that_is_not_there_is_good(
    page: Page, site: Site, visit: Visit, path: str, subtests: pytest.Subtests
) -> None:
    page.context.add_cookies([visit.session])
    look_at(page, site, path, subtests, expected_statuses=(404,))


@pytest.mark.parametrize("name", ["offers:create", "offers:involve", "contacts:create", "account_login"])
def test_a_form_that_was_refused_is_good(page: Page, site: Site, visit: Visit, name: str) -> None:
    if name != "account_login":
        page.context.add_cookies([visit.session])
    page.goto(site.url + sample_url(name, visit.user))
    page.locator("main button[type=submit].btn-primary").click()

    expect(page.locator("[aria-invalid=true]")).not_to_have_count(0)
    assert barriers(page) == []


def test_a_breach_of_the_security_policy_would_be_noticed(page: Page, site: Site) -> None:
    watch = Watch(page, site.url)
    page.goto(site.url)
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.evaluate("fetch('https://example.org/').catch(() => {})")

    assert any("style" in problem for problem in watch.problems)
    assert any("example.org" in problem for problem in watch.problems)


def look_at(
    page: Page, site: Site, path: str, subtests: pytest.Subtests, *, expected_statuses: tuple[int, ...] = ()
) -> None:
    watch = Watch(page, site.url, expected_statuses=expected_statuses)
    page.goto(site.url + path)
    page.wait_for_load_state("networkidle")

    with subtests.test("nothing goes wrong"):
        assert watch.problems == []
    with subtests.test("it is light"):
        assert watch.script_bytes <= SCRIPT_BYTES, watch.weights()
        assert watch.total_bytes <= PAGE_BYTES, watch.weights()
    with subtests.test("it is open to everybody"):
        assert barriers(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    with subtests.test("nothing scrolls sideways"):
        assert overflow(page) == ""
    unfold(page)
    with subtests.test("nothing scrolls sideways with all details open"):
        assert overflow(page) == ""
    go_dark(page)
    with subtests.test("it is open to everybody in the dark, on a phone, with all details open"):
        assert barriers(page) == []


def unfold(page: Page) -> None:
    """Open what is folded away, except menus, which lie over what is below."""
    page.evaluate("document.querySelectorAll('main details:not(.menu)').forEach((details) => { details.open = true })")


def go_dark(page: Page) -> None:
    """All of the page at once, so that no bar at the edge of the screen lies over a link, and in its final colors."""
    page.set_viewport_size({"width": 320, "height": page.evaluate("document.documentElement.scrollHeight")})
    page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    page.evaluate(SETTLED)
