"""Somebody who works by keyboard alone, and what it costs them."""

from dataclasses import dataclass

from playwright.sync_api import Locator, Page, expect

MOST_STOPS = 300


@dataclass(frozen=True, slots=True)
class Effort:
    """Actions are fields filled in, choices made and buttons or links pressed; Tab in between is not counted."""

    task: str
    actions: int
    pages: int


class Keyboard:
    """Reaches everything with the Tab key, and counts actions and the pages that they lead to."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.efforts: list[Effort] = []
        self._actions = self._pages = 0
        page.on("domcontentloaded", self._turned)

    def _turned(self, _page: Page) -> None:
        self._pages += 1

    def done(self, task: str) -> None:
        """What was done since the last time had this name; the page that it led to is here, and counts."""
        self.page.wait_for_load_state("domcontentloaded")
        self.efforts.append(Effort(task, self._actions, self._pages))
        self._actions = self._pages = 0

    def press(self, target: Locator, key: str = "Enter") -> None:
        self.go_to(target)
        self.page.keyboard.press(key)
        self._actions += 1

    def fill(self, target: Locator, text: str) -> None:
        """Into a field; in a list of choices the first that begins like this is chosen."""
        self.go_to(target)
        self.page.keyboard.type(text)
        self._actions += 1

    def go_to(self, target: Locator) -> None:
        """Tab on until it has the focus. It is looked for once: by name that takes longer than a press."""
        expect(target).to_be_visible()
        element = target.element_handle()
        for _ in range(MOST_STOPS):
            if element.evaluate("element => element === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"The Tab key does not reach {target} on {self.page.url}")
