import pytest
from playwright.sync_api import BrowserContext

from tests.browser.site import account, collected_static, site
from tests.processes import running_app

__all__ = ["account", "collected_static", "running_app", "site"]


@pytest.fixture(autouse=True)
def _patience(context: BrowserContext) -> None:
    """Ten seconds for anything on a page; more would only make a failure slow."""
    context.set_default_timeout(10_000)
