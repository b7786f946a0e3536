"""The processes of the fault tests: `manage.py send_due --loop`, Celery's worker and beat, impatient, with an accident.

Run as a module it loads Django once and then forks a process for every line it reads, so that a test can afford to kill
many. Each leads a process group of its own, as under a supervisor.
"""

import contextlib
import ctypes
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path

import psutil

from jobsearch.local.process import ON_LINUX, PR_SET_PDEATHSIG
from tests.faults.accidents import MISTAKES, arrange, poison

# So that no process need import them again.
PRELOADED = (
    *("celery.apps.beat", "celery.apps.worker", "celery.bin.celery", "celery.concurrency.prefork"),
    *("kombu.transport.redis", "time_machine", "jobsearch.celery", "offers.tasks"),
    *("offers.management.commands.send_due", "offers.services.reminders.run"),
)
LEASE_SECONDS = 2.0
# Other flags are as in the supervisor of `make run` and in docker-compose.yml.
CELERY = {
    "worker": ["worker", "--concurrency", "2", "--loglevel", "INFO", "--without-gossip", "--without-mingle"],
    "beat": ["beat", "--loglevel", "INFO", "--pidfile", ""],
}


@dataclass(frozen=True, kw_only=True)
class Orders:
    """What one process is, and what it is to do wrong, if anything. `hits` counts how often the failpoint was passed.

    A patient worker waits long for answers and keeps its handovers long: where no fault leaves a doubt, a busy machine
    must not leave one either. `drift` is how many seconds the clock of its machine is wrong.
    """

    database: str
    database_host: str
    smtp_port: int
    log: str
    clock: str
    program: str = "send_due"
    broker: str = ""
    tick: float = 0.1
    failpoint: str = ""
    accident: str = ""
    hits: tuple[int, ...] = ()
    mistake: str = ""
    is_patient: bool = False
    drift: float = 0.0
    certificate: str = ""

    @property
    def without_accident(self) -> "Orders":
        return replace(self, failpoint="", accident="", hits=())


@dataclass(frozen=True)
class Worker:
    """One running process, and those that it started."""

    pid: int
    orders: Orders

    @property
    def is_running(self) -> bool:
        return psutil.pid_exists(self.pid)

    @property
    def pool(self) -> list[int]:
        """The children in which a Celery worker does its work."""
        try:
            return [child.pid for child in psutil.Process(self.pid).children()]
        except psutil.NoSuchProcess:
            return []

    def signal(self, number: int) -> None:
        send(self.pid, number)

    def signal_group(self, number: int) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)

    def wait(self, seconds: float) -> bool:
        """Whether it ended in time, and all that it started."""
        deadline = time.monotonic() + seconds
        while self.is_running or self._group_lives():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True

    def _group_lives(self) -> bool:
        try:
            os.killpg(self.pid, 0)
        except ProcessLookupError:
            return False
        return any(_lives_in(process, self.pid) for process in psutil.process_iter())


def _lives_in(process: psutil.Process, group: int) -> bool:
    try:
        return os.getpgid(process.pid) == group and process.status() != psutil.STATUS_ZOMBIE
    except (OSError, psutil.NoSuchProcess):
        return False


def send(pid: int, number: int) -> None:
    """Signal one process; nobody there is not an error."""
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, number)


class Workers:
    """Starts workers by way of the forking process."""

    def __init__(self, forker: "subprocess.Popen[str]") -> None:
        self.forker = forker

    def start(self, orders: Orders) -> Worker:
        assert self.forker.stdin is not None
        assert self.forker.stdout is not None
        self.forker.stdin.write(json.dumps(asdict(orders)) + "\n")
        self.forker.stdin.flush()
        return Worker(int(self.forker.stdout.readline()), orders)


@contextmanager
def workers() -> Iterator[Workers]:
    command = [sys.executable, "-m", "tests.faults.worker"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as forker:
        yield Workers(forker)
        assert forker.stdin is not None
        forker.stdin.close()


def main() -> None:
    import django

    django.setup()
    for module in PRELOADED:
        import_module(module)
    _write_a_mail()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the workers; they are gone when they end
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _work(Orders(**json.loads(line)))
        # Also here, as we cannot know who comes first: before we return it can be signalled as a group.
        with contextlib.suppress(PermissionError, ProcessLookupError):
            os.setpgid(pid, pid)
        print(pid, flush=True)


def _write_a_mail() -> None:
    """Addresses, languages, templates and styles are read once for all: it takes each process half a second."""
    from accounts.models import User
    from contacts.models import Organization
    from offers.emails import ReminderDays, reminder_email
    from offers.models import Offer, Reminder
    from offers.services.reminders.links import links_for
    from offers.services.reminders.smtp import envelope_for

    owner = User(email="first@example.org")
    offer = Offer(owner=owner, organization=Organization(name="Blue Ridge"), job_title="Physician")
    reminder = Reminder(owner=owner, offer=offer, kind=Reminder.Kind.STALE)
    days = ReminderDays(quiet=9, undecided=9, left=None, deadline_on=None)
    envelope_for(reminder_email(reminder, offer, days, links_for(reminder, offer)))


def _work(orders: Orders) -> None:
    """Never returns."""
    os.setpgid(0, 0)
    if ON_LINUX:  # whoever kills the tests ends these too
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with Path(orders.log).open("ab") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    code = 1
    try:
        _prepare(orders)
        _run(orders)
        code = 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _run(orders: Orders) -> None:
    if orders.program == "send_due":
        from django.core.management import call_command

        call_command("send_due", "--loop")
        return
    from jobsearch.celery import app

    arguments = list(CELERY[orders.program])
    if orders.program == "beat":
        arguments += ["--schedule", f"{orders.log}.{os.getpid()}.schedule"]
    app.start(arguments)


def _prepare(orders: Orders) -> None:
    from django.conf import settings
    from django.db import connection

    from offers.services.reminders import deliver, ledger, relay, smtp

    connection.settings_dict["NAME"] = orders.database
    connection.settings_dict["OPTIONS"]["host"] = orders.database_host
    settings.CLOCK_OFFSET_FILE = orders.clock
    settings.REMINDER_TICK_SECONDS = orders.tick
    settings.CELERY_BROKER_URL = orders.broker
    settings.CELERY_BEAT_SCHEDULE["plan-and-send-reminders"]["schedule"] = orders.tick
    options = settings.MAILERS["default"]["OPTIONS"]
    options |= {"host": "127.0.0.1", "port": orders.smtp_port, "timeout": 1.0}
    if orders.certificate:
        options |= {"host": "localhost", "use_tls": True}
        os.environ["SSL_CERT_FILE"] = orders.certificate
    ledger.SENDING_LEASE = timedelta(seconds=60 if orders.accident == "wait" else LEASE_SECONDS)
    ledger.HANDOVER_LEASE = timedelta(seconds=60 if orders.is_patient else LEASE_SECONDS)
    deliver.BATCH_SECONDS = LEASE_SECONDS / 2  # as in earnest
    smtp.ANSWER_TIMEOUT, smtp.QUIT_TIMEOUT = 30.0 if orders.is_patient else 1.0, 0.3
    relay.FIRST_PAUSE = relay.LONGEST_PAUSE = timedelta(seconds=0.5)
    deliver.BACKOFF_MINUTES = (0.005,)
    if orders.drift:
        import time_machine

        time_machine.travel(datetime.now(UTC) + timedelta(seconds=orders.drift), tick=True).start()
    poison()
    if orders.mistake:
        MISTAKES[orders.mistake]()
    if orders.failpoint:
        arrange(orders.failpoint, orders.accident, orders.hits, gate=f"{orders.log}.gate")


if __name__ == "__main__":
    main()
