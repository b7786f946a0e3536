"""How long do 1,000 goodbyes of five people take on one core, and how much memory?

Run with `python -m benchmarks.compose` from the project root. The aim: under 5 seconds on an idle core.
"""

from __future__ import annotations

import json
import resource
import time
from dataclasses import replace
from pathlib import Path

from offers.domain.decline.case_file import read_case
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Case

ROOT = Path(__file__).resolve().parent.parent
BUNDLES, PEOPLE = 1_000, 5


def five_people_each() -> list[Case]:
    """The cases of the test suite, cut or filled up to five people."""
    cases = [
        read_case(json.loads(path.read_text("utf-8")))
        for path in sorted((ROOT / "tests").rglob("decline/cases/*.json"))
    ]
    everybody = [contact for case in cases for contact in case.contacts]
    found = []
    for turn, case in enumerate(cases):
        more = [replace(person, id=f"x{place}") for place, person in enumerate(everybody[turn : turn + PEOPLE])]
        found.append(replace(case, contacts=(*case.contacts, *more)[:PEOPLE]))
    return found


def main() -> None:
    cases = five_people_each()
    started = time.process_time()
    for turn in range(BUNDLES):
        compose(cases[turn % len(cases)])
    seconds = time.process_time() - started
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{BUNDLES} bundles of {PEOPLE} people: {seconds:.2f} s of processor time, peak memory {megabytes:.0f} MB")


if __name__ == "__main__":
    main()
