"""Photographs of pages, and the few ways to find one's way on them."""

import re
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Locator, Page

WIDTHS = {"wide": (1440, 900), "phone": (390, 844)}
UUID = "[0-9a-f-]{36}"
# In the first frame after the window changed its size, what sticks to its foot may still be missing. A few frames later
# it is there; a page that may run no script cannot count them for us.
A_FEW_FRAMES_MS = 50


@dataclass
class Camera:
    """Takes what a page shows, in each width and theme, without loading it again."""

    page: Page
    url: str
    directory: Path
    themes: list[str]

    def visit(self, path: str, name: str = "") -> None:
        self.page.goto(f"{self.url}/{path}")
        self.take(name or slug(path))

    def take(self, name: str, *, whole: bool = True) -> None:
        self.page.wait_for_load_state("networkidle")
        for width, (across, down) in WIDTHS.items():
            self.page.set_viewport_size({"width": across, "height": down})
            for theme in self.themes:
                self.page.emulate_media(color_scheme=theme, reduced_motion="reduce")  # type: ignore[arg-type]
                if whole:  # so that what sticks to the foot of the screen is at the foot of the picture
                    full = self.page.evaluate("document.documentElement.scrollHeight")
                    self.page.set_viewport_size({"width": across, "height": max(down, full)})
                self.page.wait_for_timeout(A_FEW_FRAMES_MS)
                self.page.screenshot(path=self.directory / f"{name}-{width}-{theme}.png")
        self.page.set_viewport_size({"width": 1440, "height": 900})

    def take_paper(self, name: str) -> None:
        self.page.set_viewport_size({"width": 794, "height": 1123})
        self.page.emulate_media(media="print")
        self.page.screenshot(path=self.directory / f"{name}-paper.png", full_page=True)
        self.page.emulate_media(media="screen")

    def link(self, pattern: str) -> str:
        return first_link(self.page, pattern)

    def visit_linked(self, pattern: str, name: str = "") -> None:
        self.visit(self.link(pattern), name)


def first_link(page: Page, pattern: str) -> str:
    """The path of the first such link on the page, shown or folded away."""
    for link in page.locator("main a[href]").all():
        path = (link.get_attribute("href") or "").split("?")[0].split("#")[0]
        if re.search(pattern, path):
            return path.removeprefix("/")
    raise LookupError(f"no link like {pattern} on {page.url}")


def slug(path: str) -> str:
    return re.sub(r"[/?=]+", "-", re.sub(UUID, "one", path).strip("/")) or "home"


def press(part: Page | Locator, name: str) -> None:
    part.get_by_role("button", name=name).first.click()
