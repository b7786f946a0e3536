"""A Valkey of a run's own, that can be killed."""

from collections.abc import Iterator
from contextlib import contextmanager

import redis

from jobsearch.local.valkey import Valkey
from tests.faults.run import Run


@contextmanager
def broker(run: Run, *, durable: bool) -> Iterator[Valkey]:
    """A Valkey of the run's own: nobody else's tasks in it, and nobody else to take ours."""
    valkey = Valkey(
        run.place / "valkey", sockets=run.place, lock=run.place / "valkey.lock", log=run.place / "valkey.log",
        durable=durable,
    )  # fmt: skip
    valkey.start()
    try:
        run.broker = valkey.url.replace("unix://", "redis+socket://", 1)
        with redis.from_url(valkey.url) as client:
            assert client.dbsize() == 0
            assert len(client.client_list()) == 1
        yield valkey
    finally:
        run.stop()
        valkey.stop()


def kill_broker(valkey: Valkey) -> None:
    assert valkey.child is not None
    valkey.child.kill()
    valkey.child.wait(10)
