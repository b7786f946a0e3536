import pytest
from playwright.sync_api import BrowserContext

from tests.processes import running_app

__all__ = ["running_app"]


@pytest.fixture(autouse=True)
def _patience(context: BrowserContext) -> None:
    """Ten seconds for anything on a page; more would only make a failure slow."""
    context.set_default_timeout(10_000)
