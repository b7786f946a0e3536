"""Worker processes for the fault tests: `manage.py send_due --loop`, impatient, and with an accident arranged.

Run as a module it loads Django once and then forks a worker for every line it reads, so that a test can afford to kill
many. The accidents and the deliberate mistakes are put in here: the product itself holds none of them.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

LEASE_SECONDS = 2.0
PAUSE_SECONDS = 3.0  # a zombie's sleep: well beyond the lease, and the reaper and the next worker have had their turn
CRASHED = 9
ACCIDENT = "accident at"

FAILPOINTS = {
    "P1": "after the claim",
    "P2": "after 354, before the handover is written",
    "P3": "after the handover is written, before the bytes",
    "P4": "after the last byte, before the answer",
    "P5": "after the answer, before it is written",
    "P6": "after the answer is written",
}


@dataclass(frozen=True, kw_only=True)
class Orders:
    """What one worker is to do wrong, if anything. `hits` counts how often the failpoint was passed.

    A patient worker waits long for answers and keeps its handovers long: where no fault leaves a doubt, a busy machine
    must not leave one either.
    """

    database: str
    smtp_port: int
    log: str
    failpoint: str = ""
    accident: str = ""
    hits: tuple[int, ...] = ()
    mistake: str = ""
    is_patient: bool = False


class Worker:
    """One running worker process."""

    def __init__(self, pid: int, log: Path) -> None:
        self.pid, self.log = pid, log

    @property
    def is_running(self) -> bool:
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        return True

    def signal(self, number: int) -> None:
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            return

    def wait(self, seconds: float) -> bool:
        """Whether it ended in time."""
        deadline = time.monotonic() + seconds
        while self.is_running:
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True


class Workers:
    """Starts workers by way of the forking process."""

    def __init__(self, forker: "subprocess.Popen[str]") -> None:
        self.forker = forker

    def start(self, orders: Orders) -> Worker:
        assert self.forker.stdin is not None
        assert self.forker.stdout is not None
        self.forker.stdin.write(json.dumps(asdict(orders)) + "\n")
        self.forker.stdin.flush()
        return Worker(int(self.forker.stdout.readline()), Path(orders.log))


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
    from offers.management.commands import send_due  # noqa: F401 so that the workers need not import it
    from offers.services.reminders import run  # noqa: F401

    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the workers; they are gone when they end
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            _work(Orders(**json.loads(line)))
        print(pid, flush=True)


def _work(orders: Orders) -> None:
    """Never returns."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with Path(orders.log).open("ab") as log:
        os.dup2(log.fileno(), 1)
        os.dup2(log.fileno(), 2)
    code = 1
    try:
        _prepare(orders)
        from django.core.management import call_command

        call_command("send_due", "--loop")
        code = 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _prepare(orders: Orders) -> None:
    from django.conf import settings
    from django.db import connection

    from offers.services.reminders import deliver, ledger, smtp

    connection.settings_dict["NAME"] = orders.database
    settings.REMINDER_TICK_SECONDS = 0.1
    settings.MAILERS["default"]["OPTIONS"] |= {"host": "127.0.0.1", "port": orders.smtp_port, "timeout": 1.0}
    ledger.SENDING_LEASE = timedelta(seconds=LEASE_SECONDS)
    ledger.HANDOVER_LEASE = timedelta(seconds=60 if orders.is_patient else LEASE_SECONDS)
    smtp.ANSWER_TIMEOUT, smtp.QUIT_TIMEOUT = 30.0 if orders.is_patient else 1.0, 0.3
    deliver.BACKOFF_MINUTES = (0.005,)
    if orders.mistake:
        MISTAKES[orders.mistake]()
    if orders.failpoint:
        _arrange(orders)


def _arrange(orders: Orders) -> None:
    """Let the accident happen at the failpoint."""
    from offers.services.reminders import deliver, ledger, smtp

    passed = 0

    def trip() -> None:
        nonlocal passed
        passed += 1
        if passed not in orders.hits:
            return
        os.write(2, f"{ACCIDENT} {orders.failpoint}\n".encode())
        if orders.accident == "crash":
            os._exit(CRASHED)
        time.sleep(PAUSE_SECONDS)

    match orders.failpoint:
        case "P1":
            ledger.claim_batch = _after(ledger.claim_batch, trip, only_if=lambda claimed: claimed[1])
        case "P2":
            deliver._hand_over = _before(deliver._hand_over, trip)
        case "P3":
            deliver._hand_over = _after(deliver._hand_over, trip)
        case "P4":
            _before_the_answer(smtp._Handover, trip)
        case "P5":
            deliver._record_sent = _before(deliver._record_sent, trip)
        case "P6":
            deliver._record_sent = _after(deliver._record_sent, trip)
        case unknown:
            raise ValueError(unknown)


def _before(call: Callable[..., Any], trip: Callable[[], None]) -> Any:
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        trip()
        return call(*args, **kwargs)

    return wrapped


def _after(call: Callable[..., Any], trip: Callable[[], None], only_if: Callable[[Any], Any] = lambda _: True) -> Any:
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        result = call(*args, **kwargs)
        if only_if(result):
            trip()
        return result

    return wrapped


def _before_the_answer(conversation: Any, trip: Callable[[], None]) -> None:
    send_and_wait, getreply = conversation._send_and_wait, conversation.getreply

    def marked(self: Any, data: bytes) -> int:
        self.awaits_answer = True
        try:
            return int(send_and_wait(self, data))
        finally:
            self.awaits_answer = False

    def tripping(self: Any) -> Any:
        if getattr(self, "awaits_answer", False):
            trip()
        return getreply(self)

    conversation._send_and_wait, conversation.getreply = marked, tripping


def _without_fencing() -> None:
    """Whoever writes last is right: neither the claim nor the lease nor the state is asked for."""
    from offers.models import Reminder, ReminderEvent
    from offers.services.reminders import ledger

    def move(pk: int, claim: Any, from_state: str, to_state: str, /, *, still: Any = None, **values: Any) -> None:
        values |= {"claim": claim} if to_state == "handover" else {}
        Reminder.objects.filter(pk=pk).update(state=to_state, **values)
        ReminderEvent.objects.create(
            reminder_id=pk, from_state=from_state, to_state=to_state, claim=claim, happened_at=ledger.DATABASE_CLOCK
        )

    ledger._move = move


def _without_handover() -> None:
    """Nothing is written between 354 and the bytes."""
    from offers.services.reminders import deliver, ledger

    def sent(pk: int, claim: Any, *, now: Any, code: int) -> None:
        ledger._move(pk, claim, "sending", "sent", sent_at=now, smtp_code=code, outcome="", **ledger._RELEASED)

    deliver._hand_over = lambda reminder, claim, now: None
    ledger.sent = sent


MISTAKES: dict[str, Callable[[], None]] = {"no fencing": _without_fencing, "no handover": _without_handover}

if __name__ == "__main__":
    main()
