"""Every page, in every state that one may meet, photographed to be looked at: `make screenshots ARGS="--all there"`."""

import re
from datetime import UTC, datetime

from playwright.sync_api import Page, expect

from tests.browser.camera import UUID, Camera, first_link, press, slug
from tests.browser.mishaps import take_what_others_did, take_what_went_wrong
from tests.processes import RunningApp

STRANGER = ["", "accounts/login/", "accounts/signup/", "accounts/password/reset/", "accounts/login/code/", "nowhere/"]
EMPTY = [
    *("", "offers/", "people/", "organizations/", "goodbyes/", "reminders/"),
    *("settings/", "settings/phrases/", "settings/delete/"),
]
PLACES = [
    *("", "offers/", "offers/?show=decided", "offers/?q=nothing-like-this", "offers/new/"),
    *("people/", "people/new/", "organizations/", "goodbyes/"),
    *("reminders/", "reminders/kinds/", "reminders/preview/"),
    *("settings/", "settings/welcome/", "settings/phrases/", "settings/delete/"),
    *("accounts/email/", "accounts/password/change/", "accounts/logout/", "styleguide/"),
]
OF_AN_OFFER = [
    *("", "edit/", "deadline/", "reminders/", "delete/", "people/new/", "interactions/", "interactions/new/"),
    *("messages/", "messages/new/"),
]
REFUSED = ["offers/new/", "people/new/", "accounts/password/change/"]
STEPS = ["", "decide/", "people/", "share/", "words/", "call-off/"]


def take_everything(camera: Camera, app: RunningApp | None) -> None:
    """Without an app whose clock we may move, all but the reminders that come with time."""
    camera.directory.mkdir(parents=True, exist_ok=True)
    for path in STRANGER:
        camera.visit(path, f"stranger-{slug(path)}")
    take_what_went_wrong(camera)
    _take_first_minutes(camera)
    camera.page.context.clear_cookies()
    look_around(camera.page, camera.url)
    for path in PLACES:
        camera.visit(path)
    _take_people(camera)
    _take_an_open_offer(camera)
    _take_letters(camera)
    _take_a_goodbye(camera)
    _take_what_opens(camera)
    _take_mail(camera)
    if app:
        _take_reminder(camera, app)
        take_what_others_did(camera, app)


def look_around(page: Page, url: str) -> None:
    """Into a sample account of its own."""
    page.goto(url)
    page.get_by_role("button", name="Look around with sample data").click()
    page.wait_for_url(f"{url}/")


def half_done_decline(page: Page, url: str) -> str:
    page.goto(f"{url}/goodbyes/")
    return re.sub("/decline/.*", "/decline/", first_link(page, f"offers/{UUID}/decline/"))


def _take_first_minutes(camera: Camera) -> None:
    """An account of one's own, and every place while it is empty."""
    page = camera.page
    page.goto(f"{camera.url}/accounts/signup/")
    page.get_by_label("E-mail").fill(f"priya.raman.{datetime.now(UTC):%H%M%S}@example.org")
    page.get_by_label("Password", exact=True).fill("a long enough passphrase")
    press(page, "Make my account")
    expect(page.get_by_label("Code")).to_be_visible()
    camera.take("signup-code")
    code_page = page.url
    camera.visit("mailbox/", "mailbox")
    camera.visit_linked("mailbox/.", "mail-code")
    code = re.search(r"^\s*([A-Z0-9-]{6,9})\s*$", page.locator("article.letter").inner_text(), re.M)
    assert code, page.content()
    page.goto(code_page)
    page.get_by_label("Code").fill(code[1])
    press(page, "Continue")
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    camera.take("welcome")
    press(page, "Not now")
    for path in EMPTY:
        camera.visit(path, f"empty-{slug(path)}")
    for path in REFUSED:
        page.goto(f"{camera.url}/{path}")
        page.locator("main button[type=submit].btn-primary").first.click()
        camera.take(f"refused-{slug(path)}")


def _take_people(camera: Camera) -> None:
    camera.page.goto(f"{camera.url}/people/")
    person = camera.link(f"people/{UUID}/$")
    for path in ("edit/", "delete/", "affiliations/new/", "offers/", ""):
        camera.visit(person + path)
    camera.page.goto(f"{camera.url}/organizations/")
    organization = camera.link(f"organizations/{UUID}/$")
    for path in ("", "edit/", "offers/"):
        camera.visit(organization + path)


def _take_an_open_offer(camera: Camera) -> None:
    """The first of the list: offered, and not yet answered."""
    camera.page.goto(f"{camera.url}/offers/")
    offer = camera.link(f"offers/{UUID}/$")
    for path in OF_AN_OFFER:
        camera.visit(offer + path, f"offer-{slug(path)}".removesuffix("-home"))
    camera.visit(f"{offer}decline/", "decline-not-begun")
    camera.page.goto(f"{camera.url}/{offer}")
    camera.visit_linked(f"involvements/{UUID}/edit/", "involvement")
    camera.visit(camera.page.url.removeprefix(f"{camera.url}/").replace("/edit/", "/remove/"), "involvement-remove")
    camera.page.goto(f"{camera.url}/{offer}")
    camera.visit_linked(f"interactions/{UUID}/edit/", "interaction")
    camera.visit(camera.page.url.removeprefix(f"{camera.url}/").replace("/edit/", "/delete/"), "interaction-delete")


def _take_letters(camera: Camera) -> None:
    """A letter from its questions until it went out, with the user's own words in it."""
    page = camera.page
    page.goto(f"{camera.url}/offers/")
    page.goto(f"{camera.url}/{camera.link(f'offers/{UUID}/$')}messages/")
    page.locator("main a[href*='purpose=']").first.click()
    camera.take("letter-questions")
    if (until := page.get_by_label("Until when")).count():
        until.fill("2027-01-15")
    press(page, "Write the draft")
    camera.take("letter-draft")
    page.get_by_label("Message").fill("Dear Walter,\n\nThank you for the offer. May I have until January 15?\n\nPriya")
    press(page, "Save for later")
    camera.take("letter-saved")
    camera.visit(f"{page.url.removeprefix(camera.url + '/')}register/?register=warm", "letter-compare")
    page.go_back()
    press(page, "It is ready")
    camera.take("letter-ready")
    press(page, "I sent it")
    camera.take("letter-sent")


def _take_a_goodbye(camera: Camera) -> None:
    page = camera.page
    decline = half_done_decline(page, camera.url)
    camera.visit(decline.removesuffix("decline/"), "offer-declined")
    for step in STEPS:
        camera.visit(decline + step, f"decline-{slug(step)}")
    page.goto(f"{camera.url}/{decline}words/")
    camera.visit_linked(f"messages/{UUID}/$", "decline-message")
    page.goto(f"{camera.url}/{decline}words/")
    camera.visit_linked(f"messages/{UUID}/script/$", "call-script")
    camera.take_paper("call-script")
    # The last step opens once the words are right; before, it leads back to them.
    page.goto(f"{camera.url}/{decline}words/")
    press(page, "I read them all, they are right")
    camera.visit(f"{decline}close/", "decline-close")
    camera.take_paper("decline-close")
    _tick(page)
    camera.take("decline-ticked", whole=False)
    while page.get_by_role("heading", name="Every goodbye is said").count() == 0:
        _tick(page)
    camera.visit(f"{decline}close/", "decline-closed")


def _tick(page: Page) -> None:
    """Calls first, since some of the rest waits for them."""
    done = page.locator(".check-done").count()
    reached = page.get_by_role("button", name="Reached", exact=True)
    (reached if reached.count() else page.get_by_role("button", name=re.compile("^Mark as (sent|done)"))).first.click()
    expect(page.locator(".check-done")).to_have_count(done + 1)
    expect(page.locator(".check[aria-busy]")).to_have_count(0)


def _take_what_opens(camera: Camera) -> None:
    page = camera.page
    page.goto(f"{camera.url}/offers/")
    page.goto(f"{camera.url}/{camera.link(f'offers/{UUID}/$')}")
    page.locator(".page-head-actions .menu summary").first.click()
    camera.take("open-move", whole=False)
    page.goto(f"{camera.url}/people/")
    page.locator(".top .menu summary").click()
    camera.take("open-account", whole=False)


def _take_mail(camera: Camera) -> None:
    """The mail that was asked for, and where its links lead."""
    page = camera.page
    page.goto(f"{camera.url}/reminders/")
    press(page, "Send me a test mail")
    page.goto(f"{camera.url}/mailbox/")
    camera.visit_linked("mailbox/.", "mail-test")
    camera.visit(f"{page.url.removeprefix(camera.url + '/')}html/", "mail-test-html")


def _take_reminder(camera: Camera, app: RunningApp) -> None:
    page = camera.page
    # To the afternoon of the sample account: before its hour, and in quiet hours, no mail would go.
    app.advance_clock_to(18, days=3)
    mail = app.wait_for_mail(lambda mail: "/r/" in mail.get_body(("plain",)).get_content())
    page.goto(f"{camera.url}/mailbox/")
    page.get_by_role("link", name=mail["Subject"]).first.click()
    camera.take("mail-reminder")
    camera.visit(f"{page.url.removeprefix(camera.url + '/')}html/", "mail-reminder-html")
    links = re.findall(r"/(r/[^\s]+)", mail.get_body(("plain",)).get_content())
    for name, path in (("first", links[0]), ("last", links[-1])):
        camera.visit(path, f"mail-link-{name}")
    press(page.locator("main"), "")
    camera.take("mail-link-done")
    for path in ("", "reminders/"):
        camera.visit(path, f"later-{slug(path)}")
