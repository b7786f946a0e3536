"""PostgreSQL and Valkey for the tests: real ones, started once per pytest run, thrown away afterwards."""

import os
import shutil
import tempfile
from pathlib import Path

from jobsearch.local.postgres import Postgres
from jobsearch.local.valkey import Valkey

# Losing test data in a power cut is no loss.
FAST_AND_FORGETFUL = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "100",
}


class TestServers:
    """Both servers in a short temporary directory of their own. Never touches `var/`."""

    __test__ = False

    def __init__(self) -> None:
        self.directory = Path(tempfile.mkdtemp(prefix="gt-test-"))
        place = self.directory
        self.postgres = Postgres(
            place / "postgres",
            sockets=place,
            lock=place / "postgres.lock",
            log=place / "postgres.log",
            settings=FAST_AND_FORGETFUL,
        )
        self.valkey = Valkey(
            place / "valkey", sockets=place, lock=place / "valkey.lock", log=place / "valkey.log", durable=False
        )

    def environment(self) -> dict[str, str]:
        """What the settings module reads, filled in for tests. EMAIL_URL leads nowhere: tests use Django's outbox."""
        return {
            "GOODTERMS_LOCAL": "1",
            "SECRET_KEY": "only-for-tests-and-never-for-anything-else-0123456789",
            "DATABASE_URL": self.postgres.url,
            "REDIS_URL": self.valkey.url,
            "EMAIL_URL": "smtp://127.0.0.1:9",
            "SITE_URL": "http://testserver",
            "ALLOWED_HOSTS": "testserver,localhost,127.0.0.1,[::1]",
            "STATIC_ROOT": str(self.directory / "static"),
        }

    def start(self) -> None:
        (self.directory / "static").mkdir()
        self.postgres.start()
        self.valkey.start()

    def stop(self) -> None:
        self.valkey.stop()
        self.postgres.stop()
        shutil.rmtree(self.directory, ignore_errors=True)


def running_in_xdist_worker() -> bool:
    return "PYTEST_XDIST_WORKER" in os.environ
