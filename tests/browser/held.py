"""Requests that wait on their way to the server until a test lets them go."""

from __future__ import annotations

from playwright.sync_api import Page, Route

_A_LOOK_MS, _LOOKS = 20, 500


class Held:
    """Those of one address, in the order in which the page sent them."""

    def __init__(self, page: Page, address: str) -> None:
        self._page = page
        self._routes: list[Route] = []
        page.route(address, lambda route: self._routes.append(route))

    def __getitem__(self, place: int) -> Route:
        """Once it has been sent: what shows on the page may be there before."""
        for _ in range(_LOOKS):
            if place < len(self._routes):
                return self._routes[place]
            self._page.wait_for_timeout(_A_LOOK_MS)
        raise AssertionError(f"Only {len(self._routes)} requests came.")
