"""Other irons in the fire, which are never mentioned while the user's answer is open (rule 48)."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import plain, sentences

_RIVAL = re.compile(
    r"\b(?:other|another|competing|rival) (?:\w+ )?(?:offers?|employers?)\b|\bcompeting\b|\bcompetitors?\b",
    re.IGNORECASE,
)
# Read in a reason for more time, where nobody would name a further meeting with the same people.
_HINT = re.compile(
    r"\b(?:other|another|second|different|further|more|several|two|three) (?:\w+ )?"
    r"(?:offers?|interviews?|employers?|applications?|opportunit(?:y|ies)|positions?|jobs?|site visits?|processes)\b|"
    r"\ban (?:offer|interview) (?:from|with|at)\b|\binterview(?:s|ing) (?:with|at|somewhere)\b|"
    r"\bhear(?:d|ing)? (?:back )?from (?:another|other|the other)\b|\belsewhere\b",
    re.IGNORECASE,
)
# A wife's interview is a reason and no rival.
_KIN = re.compile(r"\b(?:wife|husband|spouse|partner|fianc[eé]e?|girlfriend|boyfriend)(?:'s)?\b", re.IGNORECASE)


def rival_in(text: str) -> str:
    """The stretch that names another offer or employer; "" where none does."""
    found = _RIVAL.search(plain(text))
    return found[0] if found else ""


def hint_in(text: str) -> str:
    """The stretch that lets another offer or interview be guessed, the user's family's aside."""
    for sentence in sentences(plain(text)):
        found = _HINT.search(sentence) or _RIVAL.search(sentence)
        if found and not _KIN.search(sentence):
            return found[0]
    return ""
