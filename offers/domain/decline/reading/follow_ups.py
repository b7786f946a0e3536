"""What makes sense only with the act before it: "marked it up", of the paper that somebody read."""

from __future__ import annotations

import re

from offers.domain.decline.prose import words
from offers.domain.decline.reading import kindness, verbs
from offers.domain.decline.reading.act_readers import TAIL
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.notes import HOLE

_MAY_FOLLOW_UP = re.compile(r"[ ,.:]*[\w-]+ (?:to work )?(?:it|them|each|all|everything)\b")
_FOLLOW_UP = re.compile(
    r"^(?!meant it|(?:got|moved|bumped|talked) them (?:up|to)\b)([\w-]+) (?:to work )?(?:it|them|each|all of (?:it|"
    r"them)|everything$)\b"
)
# "proofread my menu, cut it in half"
_CUT_DOWN = re.compile(r"cut (?:it|them) (?:in half|down|by half)\b")
_LONGEST_FOLLOW_UP = 14


def follow_up(clause: Clause) -> Act | None:
    """ "marked it up": an act only together with the one before it."""
    if clause.subject != "contact" or not _MAY_FOLLOW_UP.match(clause.text):
        return None
    text = TAIL(clause.text).strip(" ,.:")
    found = _FOLLOW_UP.match(text)
    verb = verbs.as_past(found[1].lower()) if found else ""
    is_kind = kindness.may_be_kind(verb) or _CUT_DOWN.match(text)
    if not found or not verb or not is_kind or len(words(text)) > _LONGEST_FOLLOW_UP or HOLE in text:
        return None
    if re.match(r"\w+ (?:it|them) back\b(?! with\b)", text):
        # What was lent went back: the user's doing.
        return None
    told = clause.to_you(text[found.end(1) :].strip())
    return Act(f"{verbs.gerund(verb)} {told}", f"you {verb} {told}")
