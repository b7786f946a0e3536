"""Where the local servers keep their things. One directory, `var/` in the project, holds all of it."""

import hashlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path

from jobsearch.local.process import LocalError

PROJECT = Path(__file__).resolve().parent.parent.parent

# macOS allows 104 bytes for the path of a unix socket, its closing zero included; Linux 108.
LONGEST_SOCKET_PATH = 103
BIG_LOG = 10 * 1024 * 1024
LONGEST_SOCKET_NAME = len(".s.PGSQL.5432.lock")


@dataclass(frozen=True)
class Var:
    """The directory of one installation."""

    root: Path

    @property
    def run(self) -> Path:
        """Locks and other things that mean nothing when nobody runs."""
        return self.root / "run"

    @property
    def log(self) -> Path:
        return self.root / "log"

    @property
    def mail(self) -> Path:
        return self.root / "mail"

    def prepare(self) -> None:
        for directory in (self.root, self.run, self.log, self.mail):
            directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        for log in self.log.glob("*.log"):
            if log.stat().st_size > BIG_LOG:
                log.replace(log.with_suffix(".log.old"))

    def sockets(self) -> Path:
        """A directory for unix sockets that only we can enter, with a path short enough for them.

        Raises LocalError when the fallback in the temporary directory belongs to somebody else.
        """
        if len(os.fsencode(self.run)) + 1 + LONGEST_SOCKET_NAME <= LONGEST_SOCKET_PATH:
            return self.run
        mark = hashlib.sha256(os.fsencode(self.root)).hexdigest()[:12]
        for base in dict.fromkeys((tempfile.gettempdir(), "/tmp")):  # noqa: S108
            short = Path(base) / f"goodterms-{mark}"
            if len(os.fsencode(short)) + 1 + LONGEST_SOCKET_NAME <= LONGEST_SOCKET_PATH:
                short.mkdir(mode=0o700, exist_ok=True)
                found = short.lstat()
                if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o077:
                    raise LocalError(
                        f"{short} belongs to somebody else. Remove it, or move the project to a short path."
                    )
                return short
        raise LocalError(
            f"{self.root} is too long a path for unix sockets. Move the project, or set TMPDIR to a short one."
        )
