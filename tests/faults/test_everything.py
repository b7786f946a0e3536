"""Everything at once, by a random schedule."""

import signal
from collections.abc import Callable

import redis

from tests.faults.accidents import FAILPOINTS
from tests.faults.books import Books
from tests.faults.broker import broker
from tests.faults.run import Run
from tests.faults.test_database import terminate_backends
from tests.faults.test_processes import note_something
from tests.faults.worker import Worker, send


def test_everything_at_once(run: Run, balance: Callable[[str], Books]) -> None:
    """Celery, and the command beside it, on one machine whose clock is wrong; mail server, database and broker too."""

    def kill_a_child(worker: Worker) -> None:
        for pid in worker.pool[:1]:
            send(pid, signal.SIGKILL)

    with broker(run, durable=True) as valkey, redis.from_url(valkey.url) as client:
        more = run.owe_in_waves(3, 8)
        run.start_celery()
        point = run.chance.choice(list(FAILPOINTS))
        drift = run.chance.uniform(-90_000, 90_000)
        run.start(failpoint=point, accident=run.chance.choice(["crash", "pause"]), hits=run.hits(4), drift=drift)
        run.sink.fault, run.sink.likelihood = "any", 0.5
        numbers = [signal.SIGKILL, signal.SIGTERM]
        run.until_done(
            more,
            lambda: note_something(run),
            run.at_random(lambda worker: worker.signal(run.chance.choice(numbers)), once_in=8),
            run.at_random(kill_a_child, once_in=12, program="worker"),
            run.at_random(lambda worker: worker.signal_group(signal.SIGKILL), once_in=20, program="worker"),
            run.at_random(lambda _beat: client.flushall(), once_in=10, program="beat"),
            run.at_random(lambda _beat: terminate_backends(run), once_in=12, program="beat"),
        )
        balance("everything at once")
