"""`make screenshots`: the pictures of the readme, taken from the sample account of a fresh installation.

With `--all DIRECTORY` every page instead, in every state, at both widths and in both themes, to look at.
"""

import argparse
import base64
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.camera import UUID, Camera, first_link
from tests.browser.gallery import half_done_decline, look_around, take_everything
from tests.chromium import launch_options
from tests.processes import RunningApp

DOCS = Path(__file__).resolve().parents[2] / "docs" / "screenshots"


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
                themes = [options.theme] if options.theme else ["light", "dark"]
                camera = Camera(browser.new_page(), url, options.all, themes)
                take_everything(camera, None if options.url else app)
            else:
                take_for_readme(browser, url)
        finally:
            browser.close()
            if not options.url:
                app.stop()


def take_for_readme(browser: Browser, url: str) -> None:
    DOCS.mkdir(parents=True, exist_ok=True)
    page = browser.new_page()
    _wait_for_reminders(page, url)
    look_around(page, url)
    words = f"{url}/{half_done_decline(page, url)}words/"
    for theme in ("dark", "light"):
        page.emulate_media(color_scheme=theme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": 1200, "height": 640})
        page.goto(url)
        _shoot(page, f"home-{theme}")
        page.set_viewport_size({"width": 1200, "height": 860})
        page.goto(words)
        _shoot(page, f"decline-words-{theme}")
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{url}/{first_link(page, f'messages/{UUID}/script/$')}")
    _shoot(page, "call-script-phone")


def _wait_for_reminders(page: Page, url: str) -> None:
    """Until they ran once, so that the pictures show an everyday moment."""
    page.goto(f"{url}/healthz/deep")
    while '"status": "starting"' in page.content():
        page.wait_for_timeout(1000)
        page.reload()


def _shoot(page: Page, name: str) -> None:
    """As WebP, which Chromium writes and Playwright does not offer: it weighs a fraction of a PNG."""
    page.wait_for_load_state("networkidle")
    taken = page.context.new_cdp_session(page).send("Page.captureScreenshot", {"format": "webp", "quality": 80})
    (DOCS / f"{name}.webp").write_bytes(base64.b64decode(taken["data"]))


if __name__ == "__main__":
    main()
