"""Celery's processes and its broker die in every way. They are the doorbell only, so nothing depends on them."""

import signal
import time
from collections.abc import Callable
from uuid import uuid4

import pytest
import redis

from jobsearch.celery import app
from offers.tasks import run_reminders
from tests.faults.books import Books
from tests.faults.broker import broker, kill_broker
from tests.faults.run import Run
from tests.faults.test_processes import age_leases
from tests.faults.worker import Worker, send

WAVES = 4
A_WAVE = 6


def in_waves(run: Run) -> Callable[[], None]:
    run.sink.pause = 0.05
    return run.owe_in_waves(WAVES, A_WAVE)


@pytest.mark.parametrize("whom", ["a child of the pool", "the worker", "the worker and its children"])
def test_workers_killed_at_random(run: Run, balance: Callable[[str], Books], whom: str) -> None:
    killed = 0

    def kill(worker: Worker) -> None:
        nonlocal killed
        pool = worker.pool
        if whom == "a child of the pool" and pool:
            send(run.chance.choice(pool), signal.SIGKILL)
        elif whom == "the worker":
            worker.signal(signal.SIGKILL)
        elif whom == "the worker and its children":
            worker.signal_group(signal.SIGKILL)
        killed += 1

    with broker(run, durable=True):
        more = in_waves(run)
        run.start_celery()
        run.until_accepted(1)
        strike = run.at_random(kill, once_in=6, program="worker")
        run.until_done(more, strike)
        balance(f"Celery: kill -9 of {whom}")
    assert killed


def test_everything_killed_at_once_and_started_ten_minutes_later(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    with broker(run, durable=True):
        run.owe(30)
        run.sink.pause = 0.05
        run.start_celery()
        run.until_accepted(run.chance.randrange(3, 12))
        run.kill_everything()
        done = len(run.sink.accepted)
        run.move_clock_by(minutes=10)
        age_leases()
        run.start_celery()
        run.until_done()
        books = balance("Celery: all killed, started after 10 min")
    assert done < 30
    assert books.entered_the_window <= 2  # there were two who could have been waiting for an answer


def test_deploys_under_load_leave_nothing_in_doubt(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    with broker(run, durable=True):
        more = in_waves(run)
        run.start_celery()
        run.until_accepted(1)
        deploy = run.at_random(lambda worker: worker.signal(signal.SIGTERM), once_in=4, program="worker")
        run.until_done(more, deploy)
        books = balance("Celery: SIGTERM, deploys under load")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)
    assert run.worker_deaths


@pytest.mark.parametrize("durable", [True, False])
def test_a_broker_that_is_killed_and_comes_back(run: Run, balance: Callable[[str], Books], durable: bool) -> None:
    run.is_patient = True
    with broker(run, durable=durable) as valkey:
        more = in_waves(run)
        run.start_celery()
        run.until_accepted(run.chance.randrange(2, A_WAVE))
        kill_broker(valkey)
        time.sleep(run.chance.uniform(0.5, 3))
        valkey.start()
        run.until_done(more)
        books = balance(f"Valkey: kill -9, {'with' if durable else 'without'} an append-only file")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)


def test_without_a_broker_the_command_sends(run: Run, balance: Callable[[str], Books]) -> None:
    """A tick of the command is a second here and a minute in earnest; ten are allowed, as the machine may be busy."""
    run.is_patient = True
    with broker(run, durable=False) as valkey:
        more = in_waves(run)
        run.start_celery()
        run.start("send_due", tick=1.0)
        run.until_accepted(2)
        kill_broker(valkey)
        run.until_done(more)
        late = run.seconds_until_accepted(run.owe(1))
        books = balance("Valkey: dead, manage.py send_due")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)
    assert late < 10


def test_a_broker_that_forgets_everything_in_mid_run(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    with broker(run, durable=True) as valkey, redis.from_url(valkey.url) as client:
        more = in_waves(run)
        run.start_celery()
        run.until_accepted(1)
        flush = run.at_random(lambda _worker: client.flushall(), once_in=3, program="worker")
        run.until_done(more, flush)
        books = balance("Valkey: FLUSHALL in mid-run")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)


def test_three_beats_and_three_reapers(run: Run, balance: Callable[[str], Books]) -> None:
    """Two of the workers leave rows behind, and all of those left compete for them."""
    with broker(run, durable=True):
        run.owe(30)
        run.start(failpoint="P4", accident="crash", hits=(1, run.chance.randint(2, 4)))
        run.until_accident()
        run.start_celery(tick=0.2)
        run.start("beat", tick=0.2)
        run.start("beat", tick=0.2)
        run.until_done()
        balance("three beats, three reapers")
    assert run.accidents


def test_every_task_delivered_two_to_five_times_and_out_of_order(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    undelivered: list[str] = []
    delivered = 0

    with broker(run, durable=True), app.connection_for_write(run.broker) as connection:

        def deliver_some() -> None:
            nonlocal delivered
            undelivered.extend([str(uuid4())] * run.chance.randint(2, 5))
            run.chance.shuffle(undelivered)
            for _number in range(run.chance.randint(2, 4)):
                if undelivered:
                    run_reminders.apply_async(task_id=undelivered.pop(), connection=connection)
                    delivered += 1

        more = in_waves(run)
        run.start("worker")
        run.until_done(more, deliver_some)
        books = balance("every task 2 to 5 times, out of order")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)
    assert delivered > WAVES
