"""`make faults`: every fault with as many seeds as asked for, and the table of what came of it.

What a run came to is written down at once, in `var/faults/`. With --resume the runs that passed are not run again.
"""

import json
import os
import subprocess
import sys
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from jobsearch.local.paths import PROJECT

COLUMNS = (
    "Fault",
    "Runs",
    "Reminders",
    "Lost or stuck",
    "Silent duplicates",
    "In doubt",
    "Listed duplicates",
    "Failed",
)
PLACE = PROJECT / "var" / "faults"


def main() -> int:
    parser = ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--due", type=int, default=10_000, help="how many are due in one second, with the first seed")
    parser.add_argument("rest", nargs="*", help="goes to pytest")
    asked = parser.parse_args()
    PLACE.mkdir(parents=True, exist_ok=True)
    report, passed = PLACE / "runs", PLACE / "passed"
    if not asked.resume:
        report.unlink(missing_ok=True)
        passed.unlink(missing_ok=True)
    told = {
        "FAULT_SEEDS": str(asked.seeds),
        "FAULT_REPORT": str(report),
        "FAULT_PASSED": str(passed),
        "FAULT_DUE": str(asked.due),
        "FAULT_LOOKS": "1000",
    }
    command = [sys.executable, "-m", "pytest", "tests/faults", "-n", "auto", "-q", *asked.rest]
    code = subprocess.run(command, env={**os.environ, **told}, check=False).returncode
    print(*table(entries(report)), sep="\n")
    return code


def entries(report: Path) -> list[dict[str, Any]]:
    """One for each run; of a run that was repeated, the last."""
    lines = report.read_text().splitlines() if report.exists() else []
    return list({(entry["kind"], entry["seed"]): entry for entry in map(json.loads, lines)}.values())


def table(runs: Iterable[dict[str, Any]]) -> list[str]:
    """In Markdown, one line for each kind of fault, and the sum."""
    by_kind: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for run in runs:
        by_kind[run["kind"]].append(run)
    lines = ["| " + " | ".join(COLUMNS) + " |", "| --- " + "| ---: " * (len(COLUMNS) - 1) + "|"]
    everything = [run for kind in by_kind.values() for run in kind]
    for name, kind in [*sorted(by_kind.items()), ("**All**", everything)]:
        sums = [sum(run[column] for run in kind) for column in ("owed", "lost", "silent", "window", "listed")]
        failed = sum(run["states"].get("failed", 0) for run in kind)
        lines.append(f"| {name} | " + " | ".join(f"{number:,}" for number in (len(kind), *sums, failed)) + " |")
    return lines


if __name__ == "__main__":
    sys.exit(main())
