"""What the log says of somebody, for the plan, where no deed can be told of them in so many words (rule 16)."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.log.coolness import is_cool
from offers.domain.decline.private.sensitive import is_confidence, is_known_to_few, is_their_own_affair
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.reading.verbs import is_past
from offers.domain.decline.text.prose import AnyCase, as_quoted, open_quotes, parts, words
from offers.domain.decline.undoing.in_motion import CLAUSE, SENTENCE


def noted(contact: Contact, case: Case) -> str:
    """ "you noted: 'whole warehouse tour, cold chain to loading dock'"; "" where nothing may be shown or says much."""
    if is_cool(contact):
        return ""
    named = {name.lower() for one in case.contacts for name in (one.given, one.goes_by, one.family)}
    for entry in contact.interactions:
        if entry.thank and not (_is_kept(entry) or named & {*words(entry.note.lower())}):
            note = clean(entry.note, as_typed=True)
            for part in (part for parting in (SENTENCE, CLAUSE) for part in parts(note, parting)):
                if _FEWEST <= len(words(part)) <= _MOST and HOLE not in part and _tells_of_a_deed(part):
                    return f"you noted: '{as_quoted(part.strip(' ,'))}'"
    return ""


def _tells_of_a_deed(part: str) -> bool:
    first = _FIRST.match(part)
    is_done = first is not None and is_past(first[1].lower())
    return open_quotes(part) == 0 and (is_done or _MEETING.search(part) is not None) and not _NO_DEED.search(part)


def _is_kept(entry: Interaction) -> bool:
    """What was told in confidence, or is theirs to tell, is not repeated, not even to the user."""
    return is_confidence(entry) or is_known_to_few(entry) or is_their_own_affair(entry)


_FEWEST, _MOST = 4, 16
_FIRST = re.compile(
    r"\W*(?:(?:she|he|they|also|then|has|had|already|even|only|actually|kindly) )*([A-Za-z'-]+)", re.IGNORECASE
)
_MEETING = AnyCase(
    r"^\W*(?:[\w'-]+ ){0,4}(?:tour|dinner|lunch|supper|breakfast|feast|walk|drive|pages?|flats?|houses?|condos?)\b"
)
# What the user did or thought, what comes with every offer, and what speaks against somebody or is theirs alone.
_NO_DEED = AnyCase(
    r"^\W*(?:i|we|my|our|i'\w+|we'\w+)\b|\b(?:offer(?:ed)?|contract|letter|deadline|reminder|nudged?|voicemail|vm|"
    r"answer|machine|signed|i said yes|salary|fee|bonus|remarks?|question|wrong|never|wanted|wrote it down|sweetie|"
    r"sold|didn'?t|forgot|mistake|"
    r"mispron\w+|spelled|late|nothing|pregnant|complain\w*|commented|ill|sick|(?:it|them)$|"
    r"asked (?!after|for me|(?!me\b|us\b)[a-z]+ for\b)|"
    r"talked about (?:him|her|them)sel(?:f|ves)|grilled|quizzed|was (?:reluctant|on time))\b"
)
