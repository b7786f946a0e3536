"""`make test`: see that there is a Chromium, then run pytest with one process per core.

What tests time comes last, so that nothing else keeps the cores from it: first how fast pages are there, by itself;
then the faults. Those mostly wait, for leases to end and servers to come back, so they get more processes than cores.
"""

import os
import shutil
import subprocess
import sys

from tests.chromium import find_on_path

NO_CHROMIUM = "GOODTERMS_NO_CHROMIUM"
SPEED = "tests/browser/test_speed.py"
FAULTS = "tests/faults"
FAULTS_PER_CORE = 2


def main() -> int:
    if find_on_path() is None and (reason := _fetch_chromium()):
        os.environ[NO_CHROMIUM] = reason
    if asked := sys.argv[1:]:
        return _pytest("auto", *asked)
    most = _pytest("auto", "--ignore", SPEED, "--ignore", FAULTS)
    speed = _pytest("0", SPEED)
    faults = _pytest(str(FAULTS_PER_CORE * (os.cpu_count() or 1)), FAULTS)
    return most or speed or faults


def _pytest(processes: str, *arguments: str) -> int:
    command = [sys.executable, "-m", "pytest", "-n", processes, "--dist", "loadgroup", *arguments]
    return subprocess.run(command, check=False).returncode


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
