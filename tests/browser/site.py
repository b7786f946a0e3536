"""The product in the test's own process, for browser tests that need pages but no worker, beat or mail.

Static files are collected, named and compressed as in production, so that what a page weighs here is what
it weighs there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core.management import call_command
from django.test import Client, override_settings
from django.test.testcases import LiveServerThread
from playwright.sync_api import BrowserContext

from accounts.models import User
from jobsearch.clock import now
from jobsearch.static_files import HashedAndCompressedStorage
from offers.services.sample import create_sample_account

# Of Bootstrap we load one file (and the storage wants its source map); the admin is not part of these tests.
NOT_LOADED = ["admin", "*.rtl.*", "bootstrap-*", "bootstrap.css*", "ext", "htmax*", "htmx-4*"]


class GzippedStaticFilesStorage(HashedAndCompressedStorage):
    """As in production, only without Brotli, which takes seconds. So production weighs a little less than measured."""

    def create_compressor(self, **options: Any) -> Any:
        return super().create_compressor(**options, use_brotli=False)


@dataclass(frozen=True)
class Site:
    """A running server, which sees what is committed."""

    url: str

    def session_of(self, user: User) -> Any:
        """The cookie of somebody who logged in."""
        client = Client()
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        return {"name": name, "value": client.cookies[name].value, "url": self.url}


@pytest.fixture(scope="session")
def collected_static(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Static files as `collectstatic` leaves them, once per process."""
    directory = tmp_path_factory.mktemp("static")
    with _serving_from(directory):
        call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=NOT_LOADED)
    return directory


@pytest.fixture(scope="module")
def site(collected_static: Path, tmp_path_factory: pytest.TempPathFactory, django_db_setup: None) -> Iterator[Site]:
    mail_dir = tmp_path_factory.mktemp("mail")
    with _serving_from(collected_static), override_settings(MAIL_DIR=mail_dir):
        # The outermost application would be Django's static file server; here WhiteNoise serves them.
        server = LiveServerThread("127.0.0.1", static_handler=lambda application: application)
        server.daemon = True
        server.start()
        server.is_ready.wait()
        if server.error:
            raise server.error
        yield Site(f"http://127.0.0.1:{server.port}")
        server.terminate()


@pytest.fixture
def account(site: Site, transactional_db: None, context: BrowserContext) -> User:
    """A sample account of the test's own, logged in."""
    user = create_sample_account(now=now())
    context.add_cookies([site.session_of(user)])
    return user


def _serving_from(directory: Path) -> override_settings:
    storage = f"{__name__}.{GzippedStaticFilesStorage.__name__}"
    return override_settings(STATIC_ROOT=directory, STORAGES={**settings.STORAGES, "staticfiles": {"BACKEND": storage}})
