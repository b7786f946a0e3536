"""What goes wrong inside a worker: accidents at six points of a delivery, and mistakes that somebody might make.

All of it is put into the processes of the tests; the product holds no switch for any of it.
"""

import os
import re
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PAUSE_SECONDS = 3.0  # a zombie's sleep: well beyond the lease, and the reaper and the next worker have had their turn
WAIT_SECONDS = 20.0
PLANNING_SECONDS = 0.4
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


def arrange(failpoint: str, accident: str, hits: tuple[int, ...], gate: str) -> None:
    """Let the accident happen at the failpoint: a crash, a pause, or a wait until the gate's file is there."""
    from offers.services.reminders import deliver, ledger, smtp

    passed = 0

    def trip(look: Any = None) -> None:
        nonlocal passed
        passed += 1
        if passed not in hits:
            return
        row = getattr(look, "reminder", look)
        os.write(2, f"{ACCIDENT} {failpoint}, row {getattr(row, 'pk', None)}\n".encode())
        match accident:
            case "crash":
                os._exit(CRASHED)
            case "pause":
                time.sleep(PAUSE_SECONDS)
            case "wait":
                _wait_for(Path(f"{gate}.{row.pk}"))

    match failpoint:
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


def _wait_for(gate: Path) -> None:
    deadline = time.monotonic() + WAIT_SECONDS
    while not gate.exists() and time.monotonic() < deadline:
        time.sleep(0.02)


def _before(call: Callable[..., Any], trip: Callable[[Any], None]) -> Any:
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        trip(args[0])
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
    from offers.services.reminders import ledger

    ledger.FENCE = ledger.IN_TIME = "true"


def _without_handover() -> None:
    """Nothing is written between 354 and the bytes."""
    from offers.services.reminders import deliver, ledger

    move = ledger._move

    def move_straight_to_sent(changes: str, pk: int, claim: Any, was: Any, becomes: Any, **values: Any) -> None:
        move(changes, pk, claim, "sending" if becomes == "sent" else was, becomes, **values)

    deliver._hand_over = lambda look, claim, now: None
    ledger._move = move_straight_to_sent


def _trusting_its_own_clock() -> None:
    """The time is what this machine says, not what all of them agree on."""
    from jobsearch import clock

    clock.shared_now = clock.now


def _without_locks_of_the_planner() -> None:
    """Planners do not wait for each other, and each takes its time between reading and writing."""
    from offers.services.reminders import plan

    plan._PICK_OWNERS = re.sub(r"FOR NO KEY UPDATE OF u SKIP LOCKED", "", plan._PICK_OWNERS)
    plan._PICK_OFFERS = re.sub(r"FOR NO KEY UPDATE SKIP LOCKED", "", plan._PICK_OFFERS)
    plan._write = _before(plan._write, lambda _batch: time.sleep(PLANNING_SECONDS))


MISTAKES: dict[str, Callable[[], None]] = {
    "no fencing": _without_fencing,
    "no handover": _without_handover,
    "own clock": _trusting_its_own_clock,
    "no locks": _without_locks_of_the_planner,
}


def poison() -> None:
    """Some recipients' mail cannot be written, or is very large. What the database can hold cannot bring this about."""
    from offers.services.reminders import deliver

    write = deliver.envelope_for

    def poisoned(message: Any) -> Any:
        if spoil := POISONS.get(message.to[0].partition("@")[0]):
            spoil(message)
        return write(message)

    deliver.envelope_for = poisoned


def _cannot_be_rendered(message: Any) -> None:
    raise LookupError("no such template")


def _has_half_a_character(message: Any) -> None:
    message.body += "\ud800"


def _has_a_megabyte(message: Any) -> None:
    message.body += "A long note, told in full. " * 50_000


POISONS: dict[str, Callable[[Any], None]] = {
    "render": _cannot_be_rendered,
    "surrogate": _has_half_a_character,
    "megabyte": _has_a_megabyte,
}
