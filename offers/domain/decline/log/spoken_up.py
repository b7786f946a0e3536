"""Who spoke up for the user though their part in the offer has no name of its own: a tutor, a judge, a guild."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.questions import asked_once_in
from offers.domain.decline.text.prose import AnyCase, plain, words

_BY_LABEL = AnyCase(
    r"\b(?:referee|referrer|(?:gave|wrote) (?:me )?(?:a|the|my) (?:\w+ )?reference|my reference|recommended me|"
    r"referred me|introduced me to (?:them|the)|vouched|put (?:in )?(?:a|my|me) (?:good )?(?:word|name|forward|up)\b)"
)
_BY_NOTE = AnyCase(
    r"\b(?:(?:wrote|gave|sent|filled in) (?:me |them )?(?:a|the|my) (?:\w+ ){0,2}(?:reference|recommendation)|"
    r"vouched for me|(?:recommended|referred) me(?: to (?!read|try|go|see|look|visit|an?\b)| for|$|[,.;])|"
    r"put (?:in a (?:good |kind )?word|my name forward|me forward|me up) (?:for|with|to))\b"
)
# To somebody by name: "told Weiss about me", and "rang Gideon for me" where Gideon is one of the house.
_TO_SOMEBODY = re.compile(
    r"\b(?:[Tt]old|[Rr]ang|[Cc]alled|[Pp]honed|[Ww]rote to|[Ee]-?mailed|[Ss]poke to|[Tt]alked to) "
    r"(?P<whom>(?!I\b)[A-Z][\w' -]{2,30}) (?P<how>about|for) me\b"
)


@asked_once_in
def has_spoken_up(contact: Contact, case: Case) -> bool:
    """By their label, or by what was logged of them and not told in confidence."""
    if _BY_LABEL.search(plain(contact.role_label)):
        return True
    notes = [plain(one.note) for one in contact.interactions if one.thank and not is_confidence(one)]
    return any(_BY_NOTE.search(note) or _is_to_one_of_the_house(note, case) for note in notes)


def _is_to_one_of_the_house(note: str, case: Case) -> bool:
    found = _TO_SOMEBODY.search(note)
    if not found or found["how"] == "about":
        return found is not None
    names = {name for one in case.contacts if logged.is_inside(one, case) for name in (one.given, one.family) if name}
    return not names.isdisjoint(words(found["whom"]))
