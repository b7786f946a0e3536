"""`make test`: see that there is a Chromium, then run pytest with one process per core.

The fault tests come last and by themselves. They mostly wait, for leases to end and servers to come back, so they get
more processes than there are cores; and nothing else may keep the cores from them meanwhile, as what they test is time.
"""

import os
import shutil
import subprocess
import sys

from tests.chromium import find_on_path

NO_CHROMIUM = "GOODTERMS_NO_CHROMIUM"
FAULTS = "tests/faults"
FAULTS_PER_CORE = 2


def main() -> int:
    if find_on_path() is None and (reason := _fetch_chromium()):
        os.environ[NO_CHROMIUM] = reason
    if asked := sys.argv[1:]:
        return _pytest("auto", *asked)
    most = _pytest("auto", "--ignore", FAULTS)
    faults = _pytest(str(FAULTS_PER_CORE * (os.cpu_count() or 1)), FAULTS)
    return most or faults


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
