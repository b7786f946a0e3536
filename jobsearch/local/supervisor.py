"""What `make run` runs: every server and process of one installation, started in order, watched, and ended in order."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from jobsearch.local.environment import remember
from jobsearch.local.paths import PROJECT, Var
from jobsearch.local.postgres import Postgres
from jobsearch.local.prepare import is_prepared
from jobsearch.local.process import LocalError, Lock, end_strangers, start, stop, wait_until, with_environment
from jobsearch.local.valkey import Valkey

MARK = "GOODTERMS_VAR"
HEALTHY_SECONDS = 120  # what cannot start is noticed sooner; a busy machine needs its time
STOP_SECONDS = 15
LONGEST_PAUSE = 30.0
STEADY_SECONDS = 60  # who ran that long and dies is restarted without a pause
LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Options:
    """What the person at the keyboard may choose."""

    var: Path = PROJECT / "var"
    host: str = LOOPBACK
    port: int = 8000

    @property
    def url(self) -> str:
        host = LOOPBACK if self.host in ("0.0.0.0", "::") else self.host  # noqa: S104
        return f"http://{f'[{host}]' if ':' in host else host}:{self.port}"


@dataclass
class Program:
    """One process of ours besides the servers: how to start it, and how it is doing."""

    name: str
    command: list[str]
    child: subprocess.Popen[bytes] | None = None
    started: float = 0
    failures: int = 0
    not_before: float = field(default=0, repr=False)


class Supervisor:
    """Runs one installation in the foreground. `run()` returns the exit code."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.var = Var(options.var.resolve())
        self.environment: dict[str, str] = {}
        self.servers: dict[str, Postgres | Valkey] = {}
        self.programs: list[Program] = []
        self.asked_to_stop = False
        self._lock: Lock | None = None

    def run(self) -> int:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self._on_signal)
        try:
            self.start()
            print(f"Good Terms is running at {self.options.url}   (ctrl-C stops it)", flush=True)
            self._watch()
        except LocalError as error:
            print(error, file=sys.stderr, flush=True)
            return 1
        except _StopAsked:
            pass
        finally:
            self.stop()
        return 0

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        if not self.asked_to_stop:
            self.asked_to_stop = True
            raise _StopAsked

    def start(self) -> None:
        """Raises LocalError, with the reason in words, when something cannot be started."""
        self.var.prepare()
        self._be_the_only_one()
        end_strangers(with_environment(MARK, str(self.var.root)), grace=5)
        self._check_port()
        self.environment = self._base_environment()
        self._start_servers()
        remember(self.environment, self.var.run)
        self.programs = self._programs()
        mail, web, *background = self.programs
        self._start_program(mail)
        self._prepare_database_and_files()
        self._start_program(web)
        self._wait_until_healthy(web)
        for program in background:  # only now, so that they do not compete with what somebody is waiting for
            self._start_program(program)

    def stop(self) -> None:
        """End everything that runs, in order: who takes work first, who keeps data last."""
        order = {"web": 0, "beat": 1, "worker": 2, "mail": 3}
        for program in sorted(self.programs, key=lambda program: order[program.name]):
            if program.child is not None:
                stop(program.child, grace=STOP_SECONDS)
                program.child = None
        for name in ("valkey", "postgres"):
            if server := self.servers.pop(name, None):
                server.stop()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _be_the_only_one(self) -> None:
        self._lock = Lock(self.var.run / "supervisor.lock")
        if not self._lock.take():
            holder = self._lock.holder()
            where = f" at {holder.note} (process {holder.pid})" if holder else ""
            raise LocalError(f"Good Terms is already running in this directory{where}.")
        self._lock.record(os.getpid(), note=self.options.url)

    def _check_port(self) -> None:
        family = socket.AF_INET6 if ":" in self.options.host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((self.options.host, self.options.port))
            except OSError as error:
                raise LocalError(
                    f"Port {self.options.port} cannot be used ({error.strerror}). Choose another one:"
                    f" make run PORT={self.options.port + 1}"
                ) from None

    def _base_environment(self) -> dict[str, str]:
        port = free_port()
        hosts = ["localhost", LOOPBACK, "[::1]", *([] if self.options.host == LOOPBACK else ["*"])]
        return {
            "ALLOWED_HOSTS": ",".join(hosts),
            "SITE_URL": self.options.url,
            **os.environ,
            MARK: str(self.var.root),
            "GOODTERMS_LOCAL": "1",
            "GOODTERMS_MAIL_DIR": str(self.var.mail),
            "MAIL_PORT": str(port),
            "EMAIL_URL": os.environ.get("EMAIL_URL") or f"smtp://{LOOPBACK}:{port}",
            "SECRET_KEY": os.environ.get("SECRET_KEY") or secret_key(self.var.root / "secret_key"),
            "STATIC_ROOT": str(self.var.root / "static"),
            "CLOCK_OFFSET_FILE": str(self.var.root / "clock_offset"),
            "DJANGO_SETTINGS_MODULE": "jobsearch.settings",
            "PYTHONUNBUFFERED": "1",
        }

    def _start_servers(self) -> None:
        sockets = self.var.sockets()
        if not os.environ.get("DATABASE_URL"):
            postgres = Postgres(
                self.var.root / "postgres",
                lock=self.var.run / "postgres.lock",
                log=self.var.log / "postgres.log",
                sockets=sockets,
            )
            self.servers["postgres"] = postgres
            self.environment["DATABASE_URL"] = postgres.url
        if not os.environ.get("REDIS_URL"):
            valkey = Valkey(
                self.var.root / "valkey",
                lock=self.var.run / "valkey.lock",
                log=self.var.log / "valkey.log",
                sockets=sockets,
            )
            self.servers["valkey"] = valkey
            self.environment["REDIS_URL"] = valkey.url
        for server in self.servers.values():
            server.start()

    def _programs(self) -> list[Program]:
        options = self.options
        commands = {
            "mail": ["jobsearch.local.mailcatcher", self.environment["MAIL_PORT"], str(self.var.mail)],
            "web": [
                *("granian", "--interface", "wsgi", "--host", options.host, "--port", str(options.port)),
                *("--workers", "1", "--blocking-threads", "4", "--no-ws"),
                # It ends when its worker dies, and we start it again: what cannot start is reported at once.
                *("--workers-kill-timeout", "10", "jobsearch.wsgi:application"),
            ],
            "worker": [
                *("celery", "-A", "jobsearch", "worker", "--concurrency", "2", "--loglevel", "INFO"),
                *("--without-gossip", "--without-mingle"),
            ],
            "beat": [
                *("celery", "-A", "jobsearch", "beat", "--loglevel", "INFO", "--pidfile", ""),
                *("--schedule", str(self.var.run / "beat-schedule")),
            ],
        }
        return [Program(name, [sys.executable, "-m", *command]) for name, command in commands.items()]

    def _start_program(self, program: Program) -> None:
        program.child = start(
            program.command, log=self.var.log / f"{program.name}.log", env=self.environment, cwd=PROJECT
        )
        program.started = time.monotonic()

    def _prepare_database_and_files(self) -> None:
        if is_prepared(self.environment):
            return
        log = self.var.log / "prepare.log"
        child = start([sys.executable, "-m", "jobsearch.local.prepare"], log=log, env=self.environment, cwd=PROJECT)
        try:
            if child.wait() != 0:
                raise LocalError(f"The database or the static files could not be prepared:\n{tail(log)}\nMore in {log}")
        finally:
            stop(child)

    def _wait_until_healthy(self, web: Program) -> None:
        wait_until(lambda: self._is_healthy() or _has_ended(web), seconds=HEALTHY_SECONDS, every=0.05)
        if _has_ended(web) or not self._is_healthy():
            log = self.var.log / "web.log"
            raise LocalError(f"The web process did not start:\n{tail(log)}\nMore in {log}")

    def _is_healthy(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.options.url}/healthz", timeout=5) as response:  # noqa: S310
                return bool(response.status == 200)
        except OSError:
            return False

    def _watch(self) -> None:
        while True:
            for name, server in self.servers.items():
                if server.child is not None and server.child.poll() is not None:
                    print(f"{name} ended unexpectedly; starting it again. See {server.log}", flush=True)
                    server.start()
            for program in self.programs:
                self._look_after(program)
            time.sleep(0.2)

    def _look_after(self, program: Program) -> None:
        now = time.monotonic()
        if program.child is None:
            if now >= program.not_before:
                self._start_program(program)
            return
        code = program.child.poll()
        if code is None:
            return
        stop(program.child)  # it may have left children behind
        program.child = None
        program.failures = 0 if now - program.started > STEADY_SECONDS else program.failures + 1
        pause = min(0.5 * 2**program.failures, LONGEST_PAUSE)
        program.not_before = now + pause
        log = self.var.log / f"{program.name}.log"
        print(f"{program.name} ended (exit code {code}); starting it again in {pause:g} s. See {log}", flush=True)


class _StopAsked(BaseException):
    """ctrl-C or SIGTERM came."""


def _has_ended(program: Program) -> bool:
    return program.child is None or program.child.poll() is not None


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        return int(probe.getsockname()[1])


def secret_key(path: Path) -> str:
    """The key of this installation, made once."""
    if not path.exists():
        fresh = path.with_suffix(".new")
        fresh.touch(mode=0o600)
        fresh.write_text(secrets.token_urlsafe(64))
        fresh.rename(path)
    return path.read_text().strip()


def tail(log: Path, lines: int = 15) -> str:
    try:
        return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])
    except FileNotFoundError:
        return ""
