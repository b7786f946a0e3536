"""Servers, settings and fixtures that every test shares.

Django's settings read the environment, so the environment is filled here, before anything imports a model. The servers
are started once, by the process that was called; the workers of pytest-xdist inherit where they are.
"""

import atexit
import os
import shutil
from collections.abc import Iterator
from typing import Any

import django
import pytest

from tests.servers import TestServers, running_in_xdist_worker

SERVERS = None if running_in_xdist_worker() else TestServers()
if SERVERS is not None:
    os.environ |= SERVERS.environment()
    atexit.register(SERVERS.stop)  # also when pytest gives up before it is configured
os.environ["DJANGO_SETTINGS_MODULE"] = "jobsearch.settings"
# Playwright's synchronous API keeps an event loop running in the thread of the tests.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
django.setup()


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    from django.conf import settings

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    # Unit tests must not depend on `collectstatic`, nor browser tests on files of an earlier run.
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    if SERVERS is not None and not config.option.collectonly and not config.option.help:
        SERVERS.start()


def pytest_unconfigure(config: pytest.Config) -> None:
    if SERVERS is not None:
        SERVERS.stop()


@pytest.fixture(autouse=True)
def _a_cache_of_its_own(settings: Any, request: pytest.FixtureRequest) -> Iterator[None]:
    """Rate limits are counted in the cache by address, and every test has the same address."""
    from django.core.cache import cache

    settings.CACHES = {
        "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": request.node.nodeid}
    }
    yield
    cache.clear()


@pytest.fixture(scope="session")
def chromium() -> str | None:
    """The Chromium to drive: one on PATH; None leaves the choice to Playwright, which then uses its own download."""
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if path := shutil.which(name):
            return path
    return None


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any], chromium: str | None) -> dict[str, Any]:
    arguments = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")
    return {
        **browser_type_launch_args,
        "args": arguments,
        **({"executable_path": chromium} if chromium else {}),
    }
