"""Our PostgreSQL launcher against real servers, real kills and real left-overs."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from jobsearch.local.not_root import Runner
from jobsearch.local.postgres import Postgres, find_binaries
from jobsearch.local.process import LocalError, wait_until


def server_in(place: Path) -> Postgres:
    """Without waiting for the disk: a killed process loses nothing by that, only a power cut does."""
    return Postgres(
        place / "data",
        sockets=place,
        lock=place / "postgres.lock",
        log=place / "postgres.log",
        settings={"fsync": "off"},
    )


@pytest.fixture
def server(place: Path) -> Iterator[Postgres]:
    server = server_in(place)
    server.start()
    yield server
    server.stop()


def execute(server: Postgres, statement: str) -> list[tuple[object, ...]]:
    with psycopg.connect(server.url, autocommit=True) as connection:
        cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


def note_something(server: Postgres) -> None:
    execute(server, "CREATE TABLE note (text text)")
    execute(server, "INSERT INTO note VALUES ('kept')")


def test_a_killed_server_comes_back_with_every_row(server: Postgres) -> None:
    note_something(server)
    assert server.child is not None
    os.kill(server.child.pid, signal.SIGKILL)
    server.child.wait()

    server.start()

    assert execute(server, "SELECT text FROM note") == [("kept",)]


def test_a_lock_file_that_names_a_stranger_is_cleared(server: Postgres, place: Path) -> None:
    note_something(server)
    assert server.child is not None
    os.kill(server.child.pid, signal.SIGKILL)
    server.child.wait()
    for path in (place / "data" / "postmaster.pid", place / ".s.PGSQL.5432.lock"):
        lines = path.read_text().splitlines()
        path.write_text("\n".join([str(os.getpid()), *lines[1:]]) + "\n")

    server.start()

    assert execute(server, "SELECT text FROM note") == [("kept",)]


@pytest.mark.parametrize("content", ["", "not a number\n", "\xff\xfe"])
def test_a_damaged_lock_file_is_cleared(server: Postgres, place: Path, content: str) -> None:
    server.stop()
    (place / "data" / "postmaster.pid").write_text(content, encoding="latin-1")

    server.start()

    assert execute(server, "SELECT 1") == [(1,)]


def test_a_server_that_lost_its_supervisor_is_replaced(place: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path; from tests.local.test_postgres import server_in, note_something;"
        "server = server_in(Path(sys.argv[1])); server.start(); note_something(server); os.kill(os.getpid(), 9)"
    )
    died = subprocess.run([sys.executable, "-c", program, place], check=False)
    assert died.returncode == -signal.SIGKILL

    server = server_in(place)
    server.start()

    assert execute(server, "SELECT text FROM note") == [("kept",)]
    server.stop()


def test_a_second_server_on_the_same_directory_is_refused_and_the_first_left_alone(
    server: Postgres, place: Path
) -> None:
    with pytest.raises(LocalError, match="Another process holds"):
        server_in(place).start()

    assert execute(server, "SELECT 1") == [(1,)]


def test_a_half_made_data_directory_is_thrown_away(place: Path) -> None:
    half_made = place / "data.new-abc"
    half_made.mkdir()
    (half_made / "PG_VERSION").write_text("18\n")
    server = server_in(place)

    server.start()

    assert not half_made.exists()
    assert execute(server, "SELECT 1") == [(1,)]
    server.stop()


def test_data_of_another_version_is_refused_with_a_way_out(server: Postgres, place: Path) -> None:
    server.stop()
    (place / "data" / "PG_VERSION").write_text("15\n")

    with pytest.raises(LocalError, match=r"written by PostgreSQL 15.*GOODTERMS_PG_BIN"):
        server.start()


def test_stopping_leaves_no_process_and_no_lock(server: Postgres, place: Path) -> None:
    assert server.child is not None
    pid = server.child.pid

    server.stop()

    assert not Path(f"/proc/{pid}").exists()
    assert not (place / "data" / "postmaster.pid").exists()


def test_letters_of_other_alphabets_have_their_upper_case(server: Postgres) -> None:
    assert execute(server, "SELECT upper('éà ñ ß')") == [("ÉÀ Ñ SS",)]


def test_binaries_that_do_not_run_are_named(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    monkeypatch.setenv("GOODTERMS_PG_BIN", str(place))

    with pytest.raises(LocalError, match=f"GOODTERMS_PG_BIN={place}"):
        find_binaries()


def test_a_directory_closed_to_others_is_no_hindrance_not_even_for_root(place: Path) -> None:
    place.chmod(0o700)
    server = server_in(place)

    server.start()

    assert execute(server, "SELECT 1") == [(1,)]
    assert (place / "data").stat().st_uid == os.geteuid()
    server.stop()


def test_root_without_any_way_to_be_somebody_else_is_told_so(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    monkeypatch.setenv("GOODTERMS_NO_NAMESPACE", "1")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(Runner, "_reaches", lambda runner, directory: False)

    with pytest.raises(LocalError, match="does not run as root"):
        Runner.choose(find_binaries(), place / "data")


def test_wait_until_gives_up_in_time() -> None:
    assert not wait_until(lambda: False, seconds=0.05)
