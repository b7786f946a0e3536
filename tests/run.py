"""`make test`: see that there is a Chromium, then run pytest with one process per core."""

import os
import shutil
import subprocess
import sys

from tests.chromium import find_on_path

NO_CHROMIUM = "GOODTERMS_NO_CHROMIUM"


def main() -> int:
    if find_on_path() is None and (reason := _fetch_chromium()):
        os.environ[NO_CHROMIUM] = reason
    os.execv(sys.executable, [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "loadgroup", *sys.argv[1:]])  # noqa: S606


def _fetch_chromium() -> str:
    """Install Debian's package, or have Playwright download its own; the reason in words when neither works."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium ...", flush=True)
        quietly = {"DEBIAN_FRONTEND": "noninteractive", **os.environ}
        for command in (["update"], ["install", "--yes", "--no-install-recommends", "chromium", "fonts-liberation"]):
            subprocess.run(["apt-get", "-qq", *command], env=quietly, stdout=subprocess.DEVNULL, check=False)
        if find_on_path():
            return ""
    print("Fetching the Chromium of Playwright ...", flush=True)
    fetched = subprocess.run(
        [sys.executable, "-m", "playwright", "install", "chromium"], capture_output=True, text=True, check=False
    )
    if fetched.returncode == 0:
        return ""
    reasons = [line for line in (fetched.stdout + fetched.stderr).splitlines() if line.startswith("Error: ")]
    if reasons:
        return reasons[0].removeprefix("Error: ").removesuffix(", caused by")
    return f"playwright install ended with {fetched.returncode}"


if __name__ == "__main__":
    sys.exit(main())
