"""Workers killed, stopped and told to end at random, and too many of them; no Celery, no Valkey."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from os import environ
from typing import Any

from django.db import connection

from offers.models import Offer
from tests.faults.books import Books
from tests.faults.run import Run


def test_without_any_fault_each_is_sent_once_and_nothing_is_in_doubt(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    run.owe(40)
    run.start()
    run.start()
    run.until_done()
    books = balance("no fault")
    assert (books.states, books.accepted, books.entered_the_window) == ({"sent": 40}, 40, 0)


def test_workers_killed_at_random(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(30)
    run.sink.pause = 0.02
    run.start()
    run.start()
    run.until_done(run.at_random(lambda worker: worker.signal(signal.SIGKILL), once_in=2))
    balance("send_due: kill -9 at random")
    assert run.worker_deaths


def test_workers_stopped_at_random_for_longer_than_their_lease(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(30)
    run.start()
    run.start()
    frozen: dict[int, tuple[Any, float]] = {}

    def freeze_and_thaw() -> None:
        for pid, (worker, since) in list(frozen.items()):
            if time.monotonic() - since > 3:
                worker.signal(signal.SIGCONT)
                del frozen[pid]
        freeze()

    def stop_one(worker: Any) -> None:
        worker.signal(signal.SIGSTOP)
        frozen[worker.pid] = worker, time.monotonic()

    freeze = run.at_random(stop_one, once_in=4)
    run.until_done(freeze_and_thaw)
    balance("send_due: SIGSTOP at random")


def test_workers_told_to_end_finish_what_they_send(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    run.owe(30)
    run.start()
    run.start()
    run.until_done(run.at_random(lambda worker: worker.signal(signal.SIGTERM), once_in=2))
    books = balance("send_due: SIGTERM at random")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)


def test_four_planners_and_an_offer_that_keeps_changing_plan_each_occurrence_once(
    run: Run, balance: Callable[[str], Books]
) -> None:
    run.is_patient = True
    run.owe(30)
    for _worker in range(4):
        run.start()
    run.until_done(lambda: note_something(run))
    books = balance("four planners, offers touched")
    assert (books.states, books.accepted) == ({"sent": 30}, 30)


def note_something(run: Run) -> None:
    """A change that makes planners look again and changes nothing about what is owed."""
    Offer.objects.update(note=f"note {run.chance.random()}")


def test_the_command_itself_killed_and_started_again(run: Run, balance: Callable[[str], Books]) -> None:
    """`python manage.py send_due --loop` as an operator starts it: no leases shortened, nothing arranged."""
    run.owe(12)
    database = environ["DATABASE_URL"].replace("/goodterms?", f"/{connection.settings_dict['NAME']}?")
    assert str(connection.settings_dict["NAME"]) in database
    told = {
        **environ,
        "DATABASE_URL": database,
        "EMAIL_URL": f"smtp://127.0.0.1:{run.sink.port}",
        "CLOCK_OFFSET_FILE": str(run.clock),
    }
    command = [sys.executable, "manage.py", "send_due"]
    with run.log.open("ab") as log:
        killed = subprocess.Popen([*command, "--loop"], env=told, stdout=log, stderr=log)
        run.until_accepted(1)
        killed.kill()
        killed.wait(10)
        age_leases()
        subprocess.run(command, env=told, stdout=log, stderr=log, timeout=60, check=True)
    run.until_done()
    books = balance("manage.py send_due: kill -9")
    assert books.entered_the_window <= 1


def age_leases() -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE offers_reminder SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL")
