"""The database hangs up on single connections, or ends at once and comes back."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from django.db import connection

from jobsearch.local.postgres import Postgres, find_binaries
from tests.faults.books import Books
from tests.faults.run import Run


def terminate_backends(run: Run) -> None:
    """Cut some of the workers' connections to the database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        for (pid,) in cursor.fetchall():
            if run.chance.random() < 0.5:
                cursor.execute("SELECT pg_terminate_backend(%s)", [pid])


def test_connections_to_the_database_cut_at_random(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(30)
    run.sink.pause = 0.02
    run.start()
    run.start()
    run.until_done(run.at_random(lambda _worker: terminate_backends(run), once_in=2))
    balance("PostgreSQL: pg_terminate_backend at random")


@pytest.fixture(scope="module")
def durable_database(django_db_setup: None) -> Iterator[Postgres]:
    """A server that forgets nothing it committed, unlike the one of the other tests; and nobody else's to stop."""
    template = connection.settings_dict
    with TemporaryDirectory(prefix="gt-fault-pg-") as directory:
        place = Path(directory)
        server = Postgres(
            place / "data", sockets=place, lock=place / "lock", log=place / "log", settings={"fsync": "off"}
        )
        server.start()
        dump = [find_binaries() / "pg_dump", "--schema-only", "--no-owner", "-U", "goodterms", str(template["NAME"])]
        schema = subprocess.run([*dump, "-h", template["OPTIONS"]["host"]], capture_output=True, check=True).stdout
        load = [find_binaries() / "psql", "-q", "-v", "ON_ERROR_STOP=1", "-U", "goodterms", "goodterms"]
        subprocess.run([*load, "-h", directory], input=schema, check=True, stdout=subprocess.DEVNULL)
        yield server
        server.stop()


@pytest.fixture
def elsewhere(durable_database: Postgres, transactional_db: None) -> Iterator[Postgres]:
    """The rows of this test are in that server."""
    settings = connection.settings_dict
    before = settings["NAME"], settings["OPTIONS"]["host"]
    connection.close()
    settings["NAME"], settings["OPTIONS"]["host"] = "goodterms", str(durable_database.sockets)
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE accounts_user CASCADE")
    yield durable_database
    connection.close()
    settings["NAME"], settings["OPTIONS"]["host"] = before


def test_a_database_that_ends_at_once_and_comes_back_twice_knows_all_it_committed(
    elsewhere: Postgres, run: Run, balance: Callable[[str], Books]
) -> None:
    run.owe(40)
    run.sink.pause = 0.05
    run.start()
    run.start()
    for share in (4, 20):
        run.until_accepted(share)
        assert elsewhere.child is not None
        elsewhere.child.send_signal(signal.SIGQUIT)  # PostgreSQL's immediate shutdown
        elsewhere.child.wait(30)
        time.sleep(run.chance.uniform(0.1, 1.0))
        elsewhere.start()
        connection.close()
    run.until_done()
    balance("PostgreSQL: immediate shutdown, restarted")
