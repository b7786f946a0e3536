"""What somebody did beside a kindness, told with it: "put me on her own mare and named every valley on the way".

By itself it may say nothing; beside a deed that counts it is the rest of the scene, and tells the one who did it that
the user was looking.
"""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.kindness import NEVER
from offers.domain.decline.reading.notes import HOLE
from offers.domain.decline.reading.plain_deeds import FOR_OTHERS, THEIR_OWN, is_amiss, of_them
from offers.domain.decline.reading.soundness import sound
from offers.domain.decline.text.prose import word_set

_FEWEST_SPACES, _MOST_SPACES = 1, 13
# What was said, thought or felt, what somebody had, and what was only done on the way out.
_NO_SCENE = word_set(
    "added admitted answered apologised apologized believed called claimed complained confessed confided cried "
    "cut decided dictated didn't ended expected explained felt forgot got guessed had hinted hoped interviewed "
    "joined joked knew left liked listened looked lost loved mentioned moaned needed offered praised promised "
    "pulled quit ran remarked repeated reported said saw seemed sent sighed sounded started stood stopped "
    "suggested thanked thought tried turned understood wanted warned was went were wished wondered worked worried"
)
# Where what was asked or told went to the user, and nothing is asked that is none of anybody's business.
_ONLY_WITH = {
    "asked": re.compile(
        r"(?:me )?(?:what|how|where|which) (?:I|we)(?:'d| would) (?!earn|ask for|need to|want to earn)"
    ),
    "told": re.compile(
        r"(?:me|us) (?:to take|to keep|to photograph|to help myself|how (?:they|it|the)|about the|which)\b"
    ),
    "sat": re.compile(r"(?:among|with|next|beside|through|on the)\b"),
    "laughed": re.compile(r"(?:in|at) (?:all )?the right|with (?:me|us)\b"),
    "argued": re.compile(r"(?:with (?:me|us)|about|over) .*\b(?:till|until)\b"),
    "refused": re.compile(r"(?:to let me pay|any (?:money|payment)|to take)\b"),
}


# "wrapped in wet newspaper" is how it was, "kept it" what the user did, and "bowed to the pitch" what they did.
_NO_DEED = re.compile(r"(?:(?:up|out|off) )?(?:in|by|with|from|right|and|on|as|to|it|them|an? call)\b|$")
_OF_THEMSELVES = word_set("argued bowed came chatted laughed navigated quoted sang sat stayed")
# "made his year": another's.
_HIS = re.compile(r"(?:his|her|their) (?:day|week|month|year|price|terms)\b")


def rest_of_scene(clause: Clause) -> Act | None:
    """What the clause tells of the contact, as it goes on after a kindness of theirs; None where it is none of it."""
    text = of_them(clause.text.partition(HOLE)[0], clause.speaker).strip(" ,.:")
    head, _, rest = text.partition(" ")
    past = verbs.as_past(head.lower())
    if clause.subject != "contact" or not past or not _FEWEST_SPACES <= text.count(" ") <= _MOST_SPACES:
        return None
    if (
        past in _NO_SCENE
        or (past in NEVER and past not in _ONLY_WITH)
        or (past in _ONLY_WITH and not _ONLY_WITH[past].match(rest))
    ):
        return None
    if is_amiss(past, rest) or FOR_OTHERS.search(rest) or THEIR_OWN.match(rest) or _HIS.match(rest):
        return None
    if past not in _OF_THEMSELVES and _NO_DEED.match(rest):
        return None
    said = clause.to_you(rest)
    beside = Act(f"{verbs.gerund(past)} {said}", f"you {past} {said}")
    # "quoting from it" is whole only beside the deed.
    return beside if _IT.search(said) else sound(beside)


_IT = re.compile(r"\b(?:it|them)\b")


def as_one(first: Act, rest: Act) -> Act:
    """Both as one deed: "opening the cottage and lighting the stove", "riding along, reading the map and singing"."""
    that = f"{_and(first.that_form)}{rest.that_form.removeprefix('you ')}" if first.that_form and rest.that_form else ""
    return replace(first, for_form=f"{_and(first.for_form)}{rest.for_form}", that_form=that)


def _and(form: str) -> str:
    """The form up to what is told with it."""
    *before, last = _AND_DID.split(form)
    listed = ", ".join([*before, last])
    return f"{listed}, and " if "," in last else f"{listed} and "


_AND_DID = re.compile(r"(?<!,) and (?=[a-z-]+(?:ing|ed)\b(?! and\b))")
