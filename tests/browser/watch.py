"""What goes wrong on a page, and what it weighs, seen from the browser."""

from dataclasses import dataclass, field
from typing import Any

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import ConsoleMessage, Dialog, Page, Request, Response

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Fetching every stylesheet once more serves one rule only, of those on trial, which are not asked for.
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": WCAG},
    "resultTypes": ["violations"],
    "preload": {"assets": ["media"]},
}

# What htmx writes when a page is left, or typed on, before an answer came. It writes `htmx:sendError` or
# `htmx:responseError` as well where a request truly failed.
DROPPED = ("htmx:afterRequest", "htmx:sendAbort")


def tells_of_a_dropped_request(text: str) -> bool:
    return text.startswith(DROPPED)


@dataclass
class Watch:
    """Notes everything that a page should not do. Begin it before the page is opened."""

    page: Page
    own_url: str
    problems: list[str] = field(default_factory=list)
    bytes_by_url: dict[str, int] = field(default_factory=dict)
    scripts: set[str] = field(default_factory=set)
    # The status of the page itself may be an error that the test wants to see.
    expected_statuses: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.problems.append(f"exception: {error}"))
        self.page.on("dialog", self._dialog)
        self.page.on("request", self._request)
        self.page.on("requestfailed", self._failed)
        self.page.on("response", self._response)
        self._weigh()

    def _console(self, message: ConsoleMessage) -> None:
        # A breach of the content security policy comes as an error, too.
        if message.type == "error" and not self._is_expected(message.text):
            self.problems.append(f"console {message.type}: {message.text}")

    def _is_expected(self, text: str) -> bool:
        return tells_of_a_dropped_request(text) or any(
            text.startswith("Failed to load resource") and str(status) in text for status in self.expected_statuses
        )

    def _dialog(self, dialog: Dialog) -> None:
        self.problems.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self.own_url, "data:", "blob:")):
            self.problems.append(f"third party: {request.url}")

    def _failed(self, request: Request) -> None:
        # htmx drops what it asked when the user has typed on meanwhile.
        was_dropped = request.failure == "net::ERR_ABORTED" and "hx-request" in request.headers
        if not was_dropped:
            self.problems.append(f"failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self.expected_statuses:
            self.problems.append(f"{response.status}: {response.url}")

    def _weigh(self) -> None:
        """Bytes as they came over the wire, headers included: what the browser's own network panel shows."""
        session = self.page.context.new_cdp_session(self.page)
        urls: dict[str, str] = {}

        def received(event: dict[str, Any]) -> None:
            urls[event["requestId"]] = event["response"]["url"]
            if event["type"] == "Script":
                self.scripts.add(event["response"]["url"])

        def finished(event: dict[str, Any]) -> None:
            url = urls.get(event["requestId"], "?")
            self.bytes_by_url[url] = self.bytes_by_url.get(url, 0) + int(event["encodedDataLength"])

        session.on("Network.responseReceived", received)
        session.on("Network.loadingFinished", finished)
        session.send("Network.enable")

    @property
    def total_bytes(self) -> int:
        return sum(self.bytes_by_url.values())

    @property
    def script_bytes(self) -> int:
        return sum(size for url, size in self.bytes_by_url.items() if url in self.scripts)

    def weights(self) -> str:
        return "\n".join(
            f"{size:8} {url}" for url, size in sorted(self.bytes_by_url.items(), key=lambda item: -item[1])
        )


def barriers(page: Page) -> list[str]:
    """What axe finds, one line each. Its own styles break our policy, so look at the console before."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    violations = page.evaluate("async (options) => (await axe.run(document, options)).violations", AXE_OPTIONS)
    return [
        f"{violation['id']}: {violation['help']}: {node['target']} {node.get('failureSummary', '')}"
        for violation in violations
        for node in violation["nodes"]
    ]


def overflow(page: Page) -> str:
    """What sticks out to the side, or nothing."""
    return page.evaluate(
        """() => {
          const shown = document.documentElement.clientWidth
          if (document.documentElement.scrollWidth <= shown) return ""
          const everything = [...document.querySelectorAll("body *")]
          const wide = everything.filter((element) => element.getBoundingClientRect().right > shown + 1)
          return wide.slice(-3).map((e) => `<${e.localName} class="${e.className}">`).join(" in ") || "something"
        }"""
    )
