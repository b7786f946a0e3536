import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.site import account, collected_static, site
from tests.processes import running_app

__all__ = ["account", "collected_static", "running_app", "site"]


# For anything that is done on a page or expected of one, in milliseconds; more would only make a failure slow.
PATIENCE = 10_000
expect.set_options(timeout=PATIENCE)


@pytest.fixture(autouse=True)
def _patience(context: BrowserContext) -> None:
    context.set_default_timeout(PATIENCE)
