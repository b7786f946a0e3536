"""`make screenshots`: the pictures of the readme, taken from the sample account of a fresh installation.

With `--all DIRECTORY` every page instead, at both widths and in both themes, to look at.
"""

import argparse
import re
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from tests.chromium import launch_options
from tests.processes import RunningApp

DOCS = Path(__file__).resolve().parents[2] / "docs" / "screenshots"
WIDTHS = {"wide": (1440, 900), "phone": (390, 844)}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="DIRECTORY", help="take every page, into this directory")
    parser.add_argument("--url", help="of a running installation; default: start one")
    parser.add_argument("--theme", choices=["light", "dark"], help="with --all: only this one")
    options = parser.parse_args()
    with TemporaryDirectory(prefix="gt-shots-") as directory, sync_playwright() as playwright:
        app = RunningApp(Path(directory) / "var")
        if not options.url:
            app.start()
        browser = playwright.chromium.launch(**launch_options())
        try:
            url = options.url or app.url
            if options.all:
                take_all(browser, url, options.all, [options.theme] if options.theme else ["light", "dark"])
            else:
                take_for_readme(browser, url)
        finally:
            browser.close()
            if not options.url:
                app.stop()


def look_around(page: Page, url: str) -> None:
    """Into a sample account of its own."""
    page.goto(url)
    page.get_by_role("button", name="Look around with sample data").click()
    page.wait_for_url(f"{url}/")


def take_for_readme(browser: Browser, url: str) -> None:
    DOCS.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        context = browser.new_context(viewport={"width": 1200, "height": 640}, color_scheme=theme)
        page = context.new_page()
        look_around(page, url)
        _shoot(page, url, "/", DOCS / f"home-{theme}.png", whole=False)
        decline = _half_done_decline(page, url)
        page.set_viewport_size({"width": 1200, "height": 860})
        _shoot(page, url, f"{decline}words/", DOCS / f"decline-words-{theme}.png", whole=False)
        if theme == "light":
            page.set_viewport_size({"width": 390, "height": 844})
            script = _first_link(page, r"/messages/[0-9a-f-]{36}/script/$")
            _shoot(page, url, script, DOCS / "call-script-phone.png", whole=False)
        context.close()


def take_all(browser: Browser, url: str, directory: Path, themes: list[str]) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for theme in themes:
        for name, (width, height) in WIDTHS.items():
            context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
            page = context.new_page()
            for path in ("/", "/accounts/login/", "/accounts/signup/", "/nowhere/"):
                _shoot(page, url, path, directory / f"{theme}-{name}-anonymous{_slug(path)}.png")
            look_around(page, url)
            for path in sample_pages(page, url):
                _shoot(page, url, path, directory / f"{theme}-{name}{_slug(path)}.png")
            context.close()


def sample_pages(page: Page, url: str) -> Iterator[str]:
    """The path of every kind of page in the sample account."""
    yield from ("/", "/offers/", "/offers/?show=all", "/offers/new/", "/people/", "/people/new/", "/organizations/")
    yield from (
        "/goodbyes/",
        "/reminders/",
        "/reminders/kinds/",
        "/settings/",
        "/settings/welcome/",
        "/settings/phrases/",
        "/mailbox/",
        "/accounts/email/",
        "/accounts/password/change/",
    )
    page.goto(f"{url}/people/")
    person = _first_link(page, r"/people/[0-9a-f-]{36}/$")
    yield from (person, f"{person}edit/", f"{person}delete/", f"{person}affiliations/new/")
    page.goto(f"{url}/organizations/")
    organization = _first_link(page, r"/organizations/[0-9a-f-]{36}/$")
    yield from (organization, f"{organization}edit/")
    decline = _half_done_decline(page, url)
    offer = decline.removesuffix("decline/")
    for step in (
        "",
        "edit/",
        "deadline/",
        "reminders/",
        "delete/",
        "people/new/",
        "interactions/new/",
        "messages/",
        "messages/new/",
    ):
        yield offer + step
    for step in ("", "decide/", "people/", "share/", "words/"):
        yield decline + step
    page.goto(f"{url}{decline}words/")
    message = _first_link(page, r"/messages/[0-9a-f-]{36}/$")
    yield message
    yield f"{message}script/"
    # The last step opens once the words are right; before, it leads back to them.
    page.goto(f"{url}{decline}words/")
    page.get_by_role("button", name="I read them all, they are right").click()
    yield f"{decline}close/"


def _half_done_decline(page: Page, url: str) -> str:
    page.goto(f"{url}/goodbyes/")
    link = _first_link(page, r"/offers/[0-9a-f-]{36}/decline/")
    return link[: link.index("/decline/") + len("/decline/")]


def _first_link(page: Page, pattern: str) -> str:
    for link in page.locator("main a[href]").all():
        if re.search(pattern, href := link.get_attribute("href") or ""):
            return href
    raise LookupError(f"no link like {pattern} on {page.url}")


def _shoot(page: Page, url: str, path: str, file: Path, *, whole: bool = True) -> None:
    page.goto(url + path)
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file, full_page=whole)


def _slug(path: str) -> str:
    return re.sub(r"[0-9a-f-]{36}", "x", path).strip("/").replace("/", "-").replace("?", "-").join(["-", ""]) or "-home"


if __name__ == "__main__":
    main()
