"""Running programs that refuse to run as root, when we are root."""

import os
import pwd
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from jobsearch.local.process import LocalError


class Runner:
    """How to run PostgreSQL's programs.

    An ordinary user just runs them. Root runs them in a user namespace in which it is somebody else: the files stay
    root's, no permission is changed, and a directory closed to others is no hindrance. Where namespaces are not to be
    had, root becomes another user, who must then be able to reach the directories.
    """

    def __init__(self, prefix: list[str] | None = None, account: pwd.struct_passwd | None = None) -> None:
        self.prefix = prefix or []
        self.account = account

    @classmethod
    def choose(cls, binaries: Path, *directories: Path) -> "Runner":
        """Raises LocalError when we are root and there is no way to be somebody else."""
        if os.geteuid() != 0:
            return cls()
        # Any number but root's will do; it must have a name, since initdb looks it up.
        nobody = min((entry for entry in pwd.getpwall() if entry.pw_uid), key=lambda entry: entry.pw_uid, default=None)
        if nobody is None:
            raise LocalError("PostgreSQL does not run as root. Run this as an ordinary user, or set DATABASE_URL.")
        prefix = ["unshare", "--user", f"--map-user={nobody.pw_uid}", f"--map-group={nobody.pw_gid}"]
        if not os.environ.get("GOODTERMS_NO_NAMESPACE") and shutil.which("unshare"):
            tried = subprocess.run([*prefix, "true"], capture_output=True, check=False)
            if tried.returncode == 0:
                return cls(prefix=prefix)._owning(directories)
        for name in ("postgres", "nobody"):
            try:
                account = pwd.getpwnam(name)
            except KeyError:
                continue
            runner = cls(account=account)
            for directory in directories:
                parent = directory.parent  # ours, and its other contents are closed each on their own
                parent.chmod(parent.stat().st_mode | 0o011)
            if all(runner._reaches(place) for place in (binaries, *(directory.parent for directory in directories))):
                return runner._owning(directories)
        raise LocalError(
            "PostgreSQL does not run as root, and no other user may enter this directory."
            " Run this as an ordinary user, move the project to a place that others can read, or set DATABASE_URL."
        )

    def command(self, parts: list[str]) -> list[str]:
        return [*self.prefix, *parts]

    def own(self, directory: Path) -> None:
        """Give a directory to the user whom PostgreSQL will run as; whole, if it is not that user's yet."""
        if os.geteuid() != 0 or not directory.exists():
            return
        user, group = (self.account.pw_uid, self.account.pw_gid) if self.account else (0, 0)
        if directory.stat().st_uid != user:
            for path in (*directory.rglob("*"), directory):
                os.chown(path, user, group, follow_symlinks=False)

    def _owning(self, directories: Iterable[Path]) -> "Runner":
        for directory in directories:
            self.own(directory)
        return self

    def _reaches(self, directory: Path) -> bool:
        if self.account is None:
            return True
        tried = subprocess.run(
            ["test", "-x", directory],
            user=self.account.pw_uid,
            group=self.account.pw_gid,
            extra_groups=[],
            check=False,
        )
        return tried.returncode == 0
