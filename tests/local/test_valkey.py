"""Our Valkey launcher against real servers and real kills."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import redis

from jobsearch.local.process import LocalError
from jobsearch.local.valkey import Valkey


def server_in(place: Path) -> Valkey:
    return Valkey(place / "data", sockets=place, lock=place / "valkey.lock", log=place / "valkey.log")


@pytest.fixture
def server(place: Path) -> Iterator[Valkey]:
    server = server_in(place)
    server.start()
    yield server
    server.stop()


def test_a_killed_server_comes_back_with_what_it_had_for_a_second(server: Valkey) -> None:
    with redis.Redis.from_url(server.url) as client:
        client.set("kept", "yes")
    time.sleep(1.2)  # it writes to disk every second
    assert server.child is not None
    os.kill(server.child.pid, signal.SIGKILL)
    server.child.wait()

    server.start()

    with redis.Redis.from_url(server.url) as client:
        assert client.get("kept") == b"yes"


def test_two_never_work_on_one_directory(server: Valkey, place: Path) -> None:
    with pytest.raises(LocalError, match="Another process holds"):
        server_in(place).start()

    assert server.child is not None
    assert server.child.poll() is None


def test_it_refuses_rather_than_forgets(server: Valkey) -> None:
    with redis.Redis.from_url(server.url) as client:
        assert client.config_get("maxmemory-policy") == {"maxmemory-policy": "noeviction"}


def test_only_we_can_reach_it(server: Valkey) -> None:
    assert server.socket.stat().st_mode & 0o077 == 0
