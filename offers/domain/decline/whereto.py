"""Where the user goes next, to whoever asks on the phone though the reason has said it."""

from __future__ import annotations

import re

from offers.domain.decline.prose import words
from offers.domain.decline.reasons import Ahead, Reason, Shape, ahead
from offers.domain.decline.said_anew import said_anew

# A place, a firm by its name, or home: whoever asks where has heard it.
_SAYS_WHERE = re.compile(
    r"\b(?:in|at|to|near|with|for|joining|join|of|leave) (?:the )?[A-Z][a-z]|"
    r"\b(?:stay\w*|remain\w*|back) (?:at |to )?home\b|\bgo(?:ing)? (?:freelance|self-employed|solo)\b|"
    r"\bwork\w* from home\b"
)
_OF_THE_USER = re.compile(r"(?:I|we|my|our)\b", re.IGNORECASE)
# "I'm staying in Lisbon" is as plain as it can be said.
_PLAIN = re.compile(r"(?:I'm|I am|we're|we are)\b", re.IGNORECASE)
_LONGEST_AGAIN = 22
# "I have decided to come ashore and work near home in Gdynia"
_DECIDED_TO = re.compile(
    r"\b(?:decided|chosen|chose|going|plan|about) to (?:come|go|work|move|live|teach|practi[cs]e|train|study|fly|cook|"
    r"farm|sail|write|run|lead)\b",
    re.IGNORECASE,
)
# "I'm not able to leave Melbourne this year"
_BOUND = re.compile(
    r"\b(?:cannot|can't|could not|couldn't|(?:not|un) ?able to) leave\b|\b(?:need|have) to (?:stay|remain|be)\b",
    re.IGNORECASE,
)
# Who works for several has said nothing of a house of their own.
_FOR_SEVERAL = re.compile(r"\bself-employed\b|\bfreelanc\w+|\bfor myself\b", re.IGNORECASE)


def told_ahead(reason: Reason) -> Ahead:
    """What the reason has told whoever asks where; "something of my own" only where it said so."""
    found = ahead(reason.text)
    if found is Ahead.UNTOLD and (_DECIDED_TO.search(reason.text) or _BOUND.search(reason.text)):
        return Ahead.TOLD
    return Ahead.TOLD if found is Ahead.OWN and _FOR_SEVERAL.search(reason.text) else found


def where_again(reason: Reason) -> str:
    """The user's own reason, told once more to whoever asks where they go, if it says so; "" where it does not."""
    says_it = _OF_THE_USER.match(reason.text) and _SAYS_WHERE.search(reason.text) and told_ahead(reason) is Ahead.TOLD
    if reason.shape is Shape.PHRASE or not says_it or len(words(reason.text)) > _LONGEST_AGAIN:
        return ""
    if _PLAIN.match(reason.text):
        return reason.text
    return said_anew(reason.text) or reason.text
