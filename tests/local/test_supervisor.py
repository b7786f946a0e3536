"""`make run` as real processes: what it says when it cannot start, and how it comes back."""

import contextlib
import json
import os
import signal
import smtplib
import socket
import urllib.request
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import psycopg
import pytest

from jobsearch.local.process import wait_until
from tests.processes import RunningApp

pytestmark = pytest.mark.processes


@pytest.fixture
def app(place: Path) -> Iterator[RunningApp]:
    app = RunningApp(place / "var")
    yield app
    if app.process is not None and app.process.poll() is None:
        app.stop()


def answers(app: RunningApp) -> bool:
    try:
        with urllib.request.urlopen(f"{app.url}/readyz", timeout=5) as response:  # noqa: S310
            return bool(response.status == 200)
    except OSError:
        return False


def processes_of(app: RunningApp) -> list[psutil.Process]:
    """Every process of the installation: the supervisor and all that descend from it."""
    assert app.process is not None
    supervisor = psutil.Process(app.process.pid)
    return [supervisor, *supervisor.children(recursive=True)]


def program(app: RunningApp, *words: str) -> psutil.Process | None:
    """The child of the supervisor whose command has all these words."""
    assert app.process is not None
    for child in psutil.Process(app.process.pid).children():
        # The command of one that has just died cannot be read any more.
        with contextlib.suppress(psutil.NoSuchProcess):
            if set(words) <= set(child.cmdline()):
                return child
    return None


def database(app: RunningApp) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(host=str(app.var / "run"), user="goodterms", dbname="goodterms", autocommit=True)


def gone(processes: list[psutil.Process]) -> bool:
    return not any(_lives(process) for process in processes)


def _lives(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def test_after_everything_was_killed_the_next_start_has_all_data_and_ends_in_order(app: RunningApp) -> None:
    app.start()
    with database(app) as connection:
        connection.execute("CREATE TABLE note (text text)")
        connection.execute("INSERT INTO note VALUES ('kept')")
    for process in processes_of(app):
        # Some end by themselves with what they depend on, before their turn.
        with contextlib.suppress(psutil.NoSuchProcess):
            process.kill()
    assert app.process is not None
    app.process.wait()

    app.start()

    assert answers(app)
    with database(app) as connection:
        assert connection.execute("SELECT text FROM note").fetchall() == [("kept",)]
    everything = processes_of(app)
    assert app.stop() == 0
    assert gone(everything)
    assert not (app.var / "postgres" / "postmaster.pid").exists()


def test_when_only_the_supervisor_is_killed_the_next_start_ends_what_it_left(app: RunningApp) -> None:
    app.start()
    left_behind = processes_of(app)
    assert app.process is not None
    app.process.kill()
    app.process.wait()

    app.start()

    assert answers(app)
    assert gone(left_behind)


def test_a_taken_port_is_named_with_the_way_around_it(app: RunningApp) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", app.port))
        taken.listen()

        assert app.launch().wait(timeout=30) == 1

    assert f"Port {app.port} cannot be used" in app.output
    assert "make run PORT=" in app.output
    assert not (app.var / "postgres").exists()


def test_a_second_start_says_where_the_first_one_runs(running_app: RunningApp, place: Path) -> None:
    second = RunningApp(running_app.var, output_path=place / "output")

    assert second.launch().wait(timeout=30) == 1

    assert second.output.startswith(f"Good Terms is already running in this directory at {running_app.url}")
    assert answers(running_app)


@pytest.mark.parametrize("words", [["granian"], ["worker"], ["beat"], ["jobsearch.local.mailcatcher"]])
def test_a_program_that_dies_is_started_again(running_app: RunningApp, words: list[str]) -> None:
    assert wait_until(lambda: program(running_app, *words) is not None, seconds=30)
    died = program(running_app, *words)
    assert died is not None
    died.kill()

    assert wait_until(lambda: program(running_app, *words) not in (None, died), seconds=30)
    assert wait_until(lambda: answers(running_app), seconds=30)


def test_a_killed_database_is_started_again(running_app: RunningApp) -> None:
    pid = int((running_app.var / "postgres" / "postmaster.pid").read_text().splitlines()[0])
    os.kill(pid, signal.SIGKILL)

    assert wait_until(lambda: "postgres ended unexpectedly" in running_app.output, seconds=30)
    assert wait_until(lambda: answers(running_app), seconds=30)


def test_mail_is_kept_and_shown_in_the_mailbox(running_app: RunningApp) -> None:
    message = EmailMessage()
    message["Subject"] = "Über O'Brien & <script>"
    message["From"], message["To"] = "hello@localhost", "ada@example.org"
    message.set_content("Go to http://127.0.0.1/somewhere")
    settings = json.loads((running_app.var / "run" / "environment.json").read_text())
    assert wait_until(lambda: can_connect(settings["EMAIL_URL"]), seconds=30)
    catcher = urlsplit(settings["EMAIL_URL"])
    with smtplib.SMTP(catcher.hostname or "", catcher.port or 0) as client:
        client.send_message(message)

    kept = running_app.wait_for_mail(lambda mail: mail["To"] == "ada@example.org")
    with urllib.request.urlopen(f"{running_app.url}/mailbox/", timeout=10) as response:  # noqa: S310
        page = response.read().decode()

    assert kept["Subject"] == "Über O'Brien & <script>"
    assert "Über O&#x27;Brien &amp; &lt;script&gt;" in page


def can_connect(url: str) -> bool:
    place = urlsplit(url)
    with socket.socket() as probe:
        return probe.connect_ex((place.hostname or "", place.port or 0)) == 0
