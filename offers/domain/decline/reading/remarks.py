"""What the writer of a note thought of an act, where the note shows it: "(!!)", "bless her", "which I appreciated".

A remark is never said; it tells which of several acts the user is likely to thank for first.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.effects import effect_in
from offers.domain.decline.text.prose import AnyCase

# Stands where the note shouted for joy.
STRESS = "\ufffb"
_SHOUT = re.compile(r"\s*\(!!+\)|\s*!!+")
_ASIDE = re.compile(r"\([^()]*\)")
_PRAISE = AnyCase(
    r"\b(?:life ?saver|godsend|legend|a (?:star|saint|hero|gem)|class act|dream|bless (?:her|him|them)|"
    r"(?:so|super|really|very|incredibly|extremely|v) (?:kind|sweet|thoughtful|generous|gracious|helpful|useful|"
    r"touched|grateful|nice of (?:her|him))|i (?:really |so |truly )?appreciated|above and beyond|spot on|"
    r"(?:she|he) was (?:so |absolutely )?right|never happens|made (?:me|us) (?:laugh|feel)|"
    r"felt (?:\w+ )?(?:heard|seen|respected|welcome|valued)|feel (?:awful|terrible|guilty)|"
    r"(?:the )?best \w+(?: \w+)? (?:ever|in (?:years|months|ages)|of the|i'?ve)|(?:nobody|no ?one) (?:(?:has )?ever|"
    r"(?:else )?(?:asks?|does|reads?|bothers?|notices?)(?= (?:me|about|that|this|those|them|it|with)\b|$))|"
    r"(?:i )?(?:won't|wont|will never|will not) forget|un(?:prompted|asked)|didn'?t have to|never made (?:me|us) feel|"
    r"no questions asked|owe (?:her|him|them)|(?:me|i|we|wife|husband|kids) (?:\w+ )?(?:loved|adored)|"
    r"meant (?:a lot|so much|the world)|(?:so much|great|such) fun|made my (?:day|week)|priceless|what a (?:gem|joy|"
    r"treat))\b"
)


def stressed(text: str) -> str:
    """The text with a mark for every "!!" and for every aside that praises."""
    if "!!" in text:
        text = _SHOUT.sub(_kept_apart, text)
    return _ASIDE.sub(_praised, text) if "(" in text else text


def _kept_apart(found: re.Match[str]) -> str:
    return STRESS if found[0].strip().startswith("(") else f"{STRESS};"


def _praised(aside: re.Match[str]) -> str:
    return STRESS if _PRAISE.search(aside[0]) else aside[0]


def is_remarked(text: str) -> bool:
    return STRESS in text or _PRAISE.search(text) is not None


def only_remarks(text: str) -> bool:
    """Whether a clause that tells of no act does nothing but remark on the one before it."""
    return len(text.split()) <= _LONGEST and (is_remarked(text) or effect_in(text) != "")


_LONGEST = 10
