"""Child processes that cannot outlive us unnoticed: start, recognize, lock, end."""

import contextlib
import ctypes
import fcntl
import json
import os
import pwd
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

ON_LINUX = sys.platform == "linux"
PR_SET_PDEATHSIG = 1

_libc = ctypes.CDLL(None) if ON_LINUX else None


class LocalError(Exception):
    """Something that the person at the keyboard has to know; its text is shown as it is."""


def start(
    command: Sequence[str | Path],
    *,
    log: Path,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    end_with_us: signal.Signals = signal.SIGTERM,
    lock: "Lock | None" = None,
    stdin: IO[bytes] | int = subprocess.DEVNULL,
    account: pwd.struct_passwd | None = None,
) -> subprocess.Popen[bytes]:
    """Start a child in a session of its own, its output appended to `log`.

    A ctrl-C in the terminal does not reach it (we stop children in order ourselves). Should we be killed, Linux sends
    it `end_with_us`; elsewhere the next start finds it by its lock. `lock` stays held while the child lives.
    `account` is whom to run it as, for a parent that is root.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        child = subprocess.Popen(
            [str(part) for part in command],
            stdin=stdin,
            stdout=output,
            stderr=output,
            env=None if env is None else dict(env),
            cwd=cwd,
            pass_fds=() if lock is None else (lock.fileno(),),
            start_new_session=True,
            user=None if account is None else account.pw_uid,
            group=None if account is None else account.pw_gid,
            extra_groups=None if account is None else [],
            preexec_fn=_tied_to(os.getpid(), end_with_us),
        )
    if lock is not None:
        lock.record(child.pid)
    return child


def _tied_to(parent: int, end_with_us: signal.Signals) -> Callable[[], None]:
    """What the child does before anything else: ask Linux for that signal when its parent is gone."""

    def tie() -> None:
        if _libc is not None:
            _libc.prctl(PR_SET_PDEATHSIG, int(end_with_us))
            if os.getppid() != parent:  # killed between fork and prctl
                os._exit(1)

    return tie


def started_at(pid: int) -> str | None:
    """When process `pid` started, as an opaque text that tells it from a later process with the same number."""
    if ON_LINUX:
        try:
            stat = Path(f"/proc/{pid}/stat").read_text()
        except (OSError, ValueError):
            return None
        fields = stat.rpartition(")")[2].split()
        return None if fields[0] == "Z" else fields[19]
    shown = subprocess.run(["ps", "-o", "lstart=", "-p", str(pid)], capture_output=True, text=True, check=False)
    return shown.stdout.strip() or None


def wait_until(condition: Callable[[], bool], *, seconds: float, every: float = 0.02) -> bool:
    """Poll `condition`; whether it came true in time."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(every)
    return True


def signal_group(pid: int, number: signal.Signals) -> None:
    """Signal the session that `pid` leads, or led; nobody there is not an error."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, number)


def stop(child: subprocess.Popen[bytes], *, with_signal: signal.Signals = signal.SIGTERM, grace: float = 10) -> None:
    """Ask the child to end, wait `grace` seconds, then kill it and whatever it left behind."""
    if child.poll() is None:
        with contextlib.suppress(ProcessLookupError):
            child.send_signal(with_signal)
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(grace)
    signal_group(child.pid, signal.SIGKILL)
    child.wait()


def end_strangers(pids: Sequence[int], *, grace: float = 10) -> None:
    """End processes that are not our children: SIGTERM, wait, SIGKILL."""
    started = {pid: moment for pid in pids if (moment := started_at(pid))}

    def alive() -> list[int]:
        return [pid for pid, moment in started.items() if started_at(pid) == moment]

    for number, patience in ((signal.SIGTERM, grace), (signal.SIGKILL, 5)):
        for pid in alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        if wait_until(lambda: not alive(), seconds=patience):
            return


def with_environment(name: str, value: str) -> list[int]:
    """Processes of ours, this one excepted, that were started with `name=value` (Linux; empty elsewhere)."""
    wanted = f"{name}={value}".encode()
    found = []
    for entry in Path("/proc").glob("[0-9]*/environ") if ON_LINUX else ():
        pid = int(entry.parent.name)
        with contextlib.suppress(OSError):
            if pid != os.getpid() and wanted in entry.read_bytes().split(b"\0"):
                found.append(pid)
    return found


@dataclass(frozen=True)
class Holder:
    """Who a lock file says holds it: the process, and the one that started it."""

    pid: int
    started: str
    parent: int
    parent_started: str
    note: str = ""

    @property
    def alive(self) -> bool:
        return started_at(self.pid) == self.started

    @property
    def orphan(self) -> bool:
        return started_at(self.parent) != self.parent_started


class Lock:
    """An flock on a file, inherited by the server it guards: held as long as we or that server live.

    So a server that survived its supervisor is found, and two never work on one directory.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("a+")

    def fileno(self) -> int:
        return self._file.fileno()

    def take(self) -> bool:
        """Whether the lock is ours now; never waits."""
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def holder(self) -> Holder | None:
        """The process that was recorded last; None when there is none or the file is damaged."""
        try:
            return Holder(**json.loads(self.path.read_text()))
        except (OSError, ValueError, TypeError):
            return None

    def record(self, pid: int, *, note: str = "") -> None:
        """Write down that process `pid`, started by us, holds the lock."""
        ours = os.getpid()
        holder = Holder(pid, started_at(pid) or "", ours, started_at(ours) or "", note)
        self._file.seek(0)
        self._file.truncate()
        self._file.write(json.dumps(asdict(holder)))
        self._file.flush()

    def take_from_orphan(self, *, with_signal: signal.Signals, grace: float) -> None:
        """Take the lock; if a server that lost its supervisor holds it, end that server first.

        Raises LocalError when somebody holds it who is looked after.
        """
        for number, patience in ((with_signal, grace), (signal.SIGKILL, 5)):
            if self.take():
                return
            holder = self.holder()
            if holder is not None and holder.alive:
                if not holder.orphan:
                    break
                signal_group(holder.pid, number)
            if wait_until(self.take, seconds=patience):
                return
        raise LocalError(f"Another process holds {self.path}. Stop it and try again.")

    def release(self) -> None:
        self._file.close()
