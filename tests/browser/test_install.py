"""Chromium would install Good Terms, and keeps nothing under a name that could go stale."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.site import Site

pytestmark = [pytest.mark.browser, pytest.mark.django_db]

HASHED = re.compile(r"\.[0-9a-f]{12}\.\w+$")


def test_the_browser_would_install_it(page: Page, site: Site) -> None:
    page.goto(site.url)
    browser = page.context.new_cdp_session(page)

    manifest = browser.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert manifest["url"] == f"{site.url}/manifest.webmanifest"
    # What stands in the way is only that each test browses in a private window.
    reasons = [error["errorId"] for error in browser.send("Page.getInstallabilityErrors")["installabilityErrors"]]
    assert reasons == ["in-incognito"]


def test_every_file_of_a_page_changes_its_name_with_its_content(page: Page, site: Site) -> None:
    files: list[str] = []
    page.on("request", lambda request: files.append(request.url) if "/static/" in request.url else None)

    page.goto(site.url, wait_until="networkidle")

    assert any(name.endswith(".js") and "/js/htmx" in name for name in files)
    assert [name for name in files if not HASHED.search(name)] == []
