"""`make faults`: every fault with as many seeds as asked for, and the table of what came of it."""

import json
import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

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


def main() -> int:
    parser = ArgumentParser(prog="make faults", description=__doc__)
    parser.add_argument("--seeds", type=int, default=2)
    parser.add_argument("rest", nargs="*", help="goes to pytest")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        report = Path(directory) / "runs"
        told = {**os.environ, "FAULT_SEEDS": str(asked.seeds), "FAULT_REPORT": str(report)}
        command = [sys.executable, "-m", "pytest", "tests/faults", "-n", "auto", "-q", *asked.rest]
        code = subprocess.run(command, env=told, check=False).returncode
        print(*table([json.loads(line) for line in report.read_text().splitlines()]), sep="\n")
    return code


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
        lines.append("| " + " | ".join(str(cell) for cell in (name, len(kind), *sums, failed)) + " |")
    return lines


if __name__ == "__main__":
    sys.exit(main())
