"""Servers, settings and fixtures that every test shares.

Django's settings read the environment, so the environment is filled here, before anything imports a model. The servers
are started once, by the process that was called; the workers of pytest-xdist inherit where they are.
"""

import atexit
import os
from collections.abc import Iterator
from typing import Any

import django
import pytest

from tests.chromium import launch_options
from tests.processes import running_app  # noqa: F401 (a fixture)
from tests.run import NO_CHROMIUM
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
    # Threads of one test must not wait for connections that another's left behind. The processes of the product, in the
    # end-to-end and fault tests, have their pools.
    settings.DATABASES["default"]["OPTIONS"].pop("pool")
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


@pytest.fixture(scope="session", autouse=True)
def _rows_are_deleted() -> Iterator[None]:
    """A test that commits leaves rows in a few tables. To truncate them all costs far more than to delete these."""
    from django.db.backends.postgresql.operations import DatabaseOperations

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(DatabaseOperations, "sql_flush", _delete_all)
        yield


def _delete_all(operations: Any, style: Any, tables: list[str], **_options: bool) -> list[str]:
    """Once nobody writes to any, and in any order, as the keys from one to another are not looked at meanwhile."""
    names = [operations.quote_name(table) for table in tables]
    return [
        f"LOCK TABLE {', '.join(names)} IN SHARE ROW EXCLUSIVE MODE",
        "SET session_replication_role = replica",
        *(f"{style.SQL_KEYWORD('DELETE FROM')} {name}" for name in names),
        "SET session_replication_role = DEFAULT",
    ]


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """They go with the server that holds them. To drop them at the end, everybody would have to have hung up."""
    return True


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
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    return {**browser_type_launch_args, **launch_options()}


@pytest.hookimpl(tryfirst=True)  # before pytest-xdist reads the groups
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        # The tests of a module that share running processes run in one worker, so that they are started once.
        if item.get_closest_marker("processes"):
            item.add_marker(pytest.mark.xdist_group(item.nodeid.partition("::")[0]))
    if reason := os.environ.get(NO_CHROMIUM):
        for item in items:
            if item.get_closest_marker("browser"):
                item.add_marker(pytest.mark.skip(reason=f"no Chromium: {reason}"))


def pytest_terminal_summary(terminalreporter: Any) -> None:
    if skipped := _skipped_browser_tests(terminalreporter):
        reason = os.environ.get(NO_CHROMIUM)
        terminalreporter.write_line(
            f"Skipped {len(skipped)} browser tests: no Chromium here, none to be had ({reason})"
        )


def pytest_sessionfinish(session: pytest.Session) -> None:
    """On the build server a browser test that was skipped is a browser test that failed."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") and reporter is not None and _skipped_browser_tests(reporter):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _skipped_browser_tests(reporter: Any) -> list[str]:
    return [report.nodeid for report in reporter.stats.get("skipped", ()) if "browser" in report.keywords]
