"""What was made in one breath and given in the next: "stitched the film that night & put it on a drive for me"."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading import kindness
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.handiwork import is_handiwork

_FOR_ME = " for me"
_GIVEN = re.compile(
    r"(?:then |also |even )?(?:put|saved|sent|posted|brought|left|e-?mailed|mailed|loaded|wrapped|packed|handed|gave) "
    r"(?:it|them) (?:[\w' -]{2,30} )?(?:for|to) (?:me|us)$",
    re.IGNORECASE,
)


def made_to_give(clause: Clause, following: str) -> Clause | None:
    """The clause with whom the thing was made for, where the one after it says so; None where it does not."""
    if clause.subject != "contact" or not following.endswith((" me", " us")) or not _GIVEN.match(following):
        return None
    verb, _, rest = clause.text.partition(" ")
    verb = verb.lower()
    if not rest or not (is_handiwork(verb) or verb in kindness.KIND_ACTS):
        return None
    return replace(clause, text=clause.text + _FOR_ME)


def as_made(form: str) -> str:
    """The form of such an act without the words that were lent to it."""
    return form.removesuffix(_FOR_ME)
