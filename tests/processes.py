"""The whole product as running processes, started as `make run` starts it, for tests that go through the front door."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from jobsearch.local.supervisor import free_port

START_SECONDS = 110
# What the tests' own Django is told; the processes get servers and secrets of their own.
OURS = ("DATABASE_URL", "REDIS_URL", "EMAIL_URL", "SECRET_KEY", "SITE_URL", "ALLOWED_HOSTS", "STATIC_ROOT")


@dataclass
class RunningApp:
    """One running installation in a directory of its own."""

    var: Path
    port: int = field(default_factory=free_port)
    process: subprocess.Popen[bytes] | None = None
    output_path: Path | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def mail_dir(self) -> Path:
        return self.var / "mail"

    @property
    def output(self) -> str:
        """What the supervisor printed."""
        return self._output_path.read_text() if self._output_path.exists() else ""

    @property
    def _output_path(self) -> Path:
        return self.output_path or self.var / "output"

    def start(self) -> None:
        """Return once the product answers. Fails with what was printed when it does not."""
        self.launch()
        deadline = time.monotonic() + START_SECONDS
        while "is running at" not in self.output:
            if self.process is None or self.process.poll() is not None or time.monotonic() > deadline:
                raise AssertionError(f"The product did not start:\n{self.output}")
            time.sleep(0.05)

    def launch(self) -> subprocess.Popen[bytes]:
        """Start the supervisor without waiting for it."""
        self.var.mkdir(parents=True, exist_ok=True)
        environment = {name: value for name, value in os.environ.items() if name not in OURS}
        # Beat ticks every second instead of every minute, so that no test waits for it.
        environment |= {"REMINDER_TICK_SECONDS": "1"}
        command = [sys.executable, "-m", "jobsearch.local", "run", "--var", str(self.var), "--port", str(self.port)]
        with self._output_path.open("wb") as output:
            self.process = subprocess.Popen(command, env=environment, stdout=output, stderr=subprocess.STDOUT)
        return self.process

    def stop(self) -> int:
        """Ask the supervisor to end, as ctrl-C does; its exit code."""
        assert self.process is not None
        self.process.terminate()
        return self.process.wait(timeout=60)

    def advance_clock(self, **kwargs: float) -> None:
        """Move web, worker and beat together: `advance_clock(days=8)`. Adds to earlier moves."""
        path = self.var / "clock_offset"
        fresh = path.with_suffix(".new")
        fresh.write_text(str((self._offset + timedelta(**kwargs)).total_seconds()))
        fresh.rename(path)

    def advance_clock_to(self, hour: int, *, days: int) -> None:
        """As many days on, to that hour of the day in UTC by the clock of the processes, whatever it is here."""
        self.advance_clock(days=days, hours=hour - (datetime.now(UTC) + self._offset).hour)

    @property
    def _offset(self) -> timedelta:
        path = self.var / "clock_offset"
        return timedelta(seconds=float(path.read_text())) if path.exists() else timedelta()

    def mails(self) -> list[EmailMessage]:
        """Everything that was sent, oldest first."""
        paths = sorted(self.mail_dir.glob("*.eml"))
        return [message_from_bytes(path.read_bytes(), policy=policy.default) for path in paths]

    def wait_for_mail(self, wanted: Callable[[EmailMessage], bool], *, seconds: float = 30) -> EmailMessage:
        """The newest mail that `wanted` accepts; waits until it arrives."""
        deadline = time.monotonic() + seconds
        while True:
            found = [mail for mail in self.mails() if wanted(mail)]
            if found:
                return found[-1]
            if time.monotonic() > deadline:
                raise AssertionError(f"No such mail came in {seconds} s. Came: {[m['Subject'] for m in self.mails()]}")
            time.sleep(0.1)

    def log(self, name: str) -> str:
        return (self.var / "log" / f"{name}.log").read_text(errors="replace")


@pytest.fixture(scope="module")
def running_app() -> Iterator[RunningApp]:
    """Web, worker, beat, PostgreSQL, Valkey and the mail catcher, started once for all tests of a module."""
    with TemporaryDirectory(prefix="gt-app-") as directory:
        app = RunningApp(Path(directory) / "var")
        app.start()
        yield app
        app.stop()
