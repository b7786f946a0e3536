"""How long do 1,000 goodbyes of five people take on one core, and how much memory?

Run with `python -m benchmarks.compose` from the project root. The aim: under 5 seconds of processor time. Nothing is
composed twice: the cases are those of the test suite, but every turn has names and notes of its own, so that nothing
which remembers an earlier case could look fast here. It also says what the review of one message takes, which is
asked for while the user types.
"""

from __future__ import annotations

import json
import re
import resource
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from offers.domain.decline.bundle import Bundle
from offers.domain.decline.case_file import read_case
from offers.domain.decline.circles import Circle
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.review import Audience, Reviewer

ROOT = Path(__file__).resolve().parent.parent
BUNDLES, PEOPLE = 1_000, 5
_SYLLABLES = "ba den dor fel gar hol ker lin mar nor pel ros sen tal ver win".split()


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


def one_after_another(cases: list[Case]) -> Iterator[Case]:
    """As many cases as are to be composed, no two of them alike."""
    for turn in range(BUNDLES):
        case = cases[turn % len(cases)]
        contacts = tuple(_as_met(person, turn) for person in case.contacts)
        yield replace(case, id=f"{case.id} {turn}", contacts=contacts)


def _as_met(person: Contact, turn: int) -> Contact:
    """The person under another surname, also where the notes speak of them, and with where it was in every note."""
    surname = person.family and _word(turn).capitalize()

    def renamed(text: str) -> str:
        return re.sub(rf"\b{re.escape(person.family)}\b", surname, text) if surname else text

    told = tuple(
        replace(entry, note=renamed(entry.note) and f"{renamed(entry.note)} (in {_word(turn + place + 1)})")
        for place, entry in enumerate(person.interactions)
    )
    return replace(person, name=renamed(person.name), family=renamed(person.family), interactions=told)


def _word(number: int) -> str:
    """Another made-up word for every number up to 4,096."""
    size = len(_SYLLABLES)
    return "".join(_SYLLABLES[number // size**place % size] for place in range(3))


def seconds_a_review(case: Case, bundle: Bundle) -> float:
    """What it takes to look at one message of the bundle, beside all the others."""
    bodies = {contact_id: message.body for contact_id, message in bundle.messages.items()}
    started = time.process_time()
    reviewer = Reviewer(case)
    for contact_id, body in bodies.items():
        others = {other: text for other, text in bodies.items() if other != contact_id}
        reviewer.review(body, Audience(contact=case.contact(contact_id), circle=Circle.LEAD), others)
    return (time.process_time() - started) / len(bodies)


def main() -> None:
    cases = five_people_each()
    waiting = list(one_after_another(cases))
    started = time.process_time()
    for case in waiting:
        compose(case)
    seconds = time.process_time() - started
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    reviewed = [seconds_a_review(case, compose(case)) for case in cases]
    print(
        f"{BUNDLES} bundles of {PEOPLE} people, from {len(cases)} cases each told anew: {seconds:.2f} s of processor "
        f"time, peak memory {megabytes:.0f} MB; a review {1000 * sum(reviewed) / len(reviewed):.1f} ms"
    )


if __name__ == "__main__":
    main()
