"""The user's feedback, made ready to be said, and said again to a second reader in other words."""

from __future__ import annotations

import re

from offers.domain.decline.circles import Circle
from offers.domain.decline.discretion import MONEY, Discretion
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.prose import decapitalize, words
from offers.domain.decline.reasons import is_harsh, without_asides
from offers.domain.decline.roles import Role

# What everyone may hear is still said only to those who can act on it.
_CAN_ACT = frozenset({Circle.LEAD, Circle.AGENCY})
_CAN_ACT_ROLES = frozenset({Role.IN_HOUSE_RECRUITER, Role.HR_DIRECTOR})


def sayable_feedback(case: Case, contact: Contact, circle: Circle, discretion: Discretion) -> tuple[str, ...]:
    """At most two points this reader was cleared for, without asides and figures (rules 42, 44, 51)."""
    points = []
    for item in case.feedback:
        if item.audience.everyone and circle not in _CAN_ACT and contact.role not in _CAN_ACT_ROLES:
            continue
        if item.audience.includes(contact.id) and (said := feedback_text(item.text)) and discretion.allows(said):
            points.append(said)
    return tuple(points[:2])


_FIGURE = re.compile(
    r"\s*(?:by|of|about|around|over)?\s*(?:" + MONEY.pattern + r")(?:\s*(?:per|a|an)\s+\w+)?\s*", re.IGNORECASE
)


def feedback_text(text: str) -> str:
    """The point as it may be said; "" where it is harsh or nothing is left of it."""
    said = _FIGURE.sub(" ", without_asides(text))
    said = re.sub(r"\s+([,;.])", r"\1", re.sub(r"\s+", " ", said)).strip()
    if len(words(said)) < 2 or is_harsh(said):
        return ""
    return said[0].lower() + said[1:] if re.match(r"[A-Z][a-z]+ing [a-z]", said) else decapitalize(said)


def halves(point: str) -> tuple[str, ...]:
    """A point cut at its semicolon or between its sentences, so that two readers need not get the same words.

    Only what would help, where a half says it: a complaint alone helps nobody.
    """
    parts = [part.strip(" .") for part in re.split(r";\s+|(?<=\.)\s+", point)]
    parts = [part for part in parts if len(words(part)) >= _SHORTEST_HALF]
    telling = [part for part in parts if _MENDS.search(part)] or parts
    standing = [part for part in telling if part == parts[0] or not (_LEANS.match(part) or _POINTS_BACK.search(part))]
    return tuple(standing) or (point,) * bool(parts)


def in_other_words(point: str) -> str:
    """The point for its second reader: the same sense where a turn of ours has a twin, else as it is (rule 63)."""
    for turn, twin in _TWINS:
        point = turn.sub(twin, point)
    return point


_TWINS = [
    (re.compile(rf"\b{turn}\b"), twin)
    for turn, twin in [
        ("were a lot", "are a lot to ask"),
        ("was a lot", "is a lot to take on"),
        ("gave me pause", "made me hesitate"),
        ("worried me", "gave me pause"),
        (r"would help(?=$|[.,;]| (?:with|in|here|there|too|next time)\b)", "would make a difference"),
        (
            r"would help (?=(?:(?:the|a) (?:next|new|young)|any|new|other|young) [a-z-]+(?:$|[.,;]))",
            "would be a help to ",
        ),
        (
            r"would help (?=(?:families|candidates|people|parents) (?!(?:from|in|with|who|on|of|at|like)\b)[a-z])",
            "would let ",
        ),
        ("in the first year", "in year one"),
        ("ahead of time", "in advance"),
        ("early on", "at an early stage"),
        ("the next candidate", "whoever you talk to next"),
        ("was long", "took a while"),
        ("mattered to me", "counted for me"),
        ("was the hardest term for me", "is the term I found hardest"),
    ]
]
_SHORTEST_HALF = 4
# "fewer days would help": of what, the other half says.
_LEANS = re.compile(
    r"(?:and |but |or )?(?:(?:a few )?(?:fewer|more|less)|a (?:third|second|fourth|\w+er)|one (?:more|would|could|of)|"
    r"it|that|this|these|"
    r"those|they|such|doing so)\b",
    re.IGNORECASE,
)
# "2 days a month would do it": it is in the other half.
_POINTS_BACK = re.compile(r"\b(?:it|them|that|this)$|\bwould do\b", re.IGNORECASE)
# The half that says what would help is the one worth repeating.
_MENDS = re.compile(
    r"\b(?:would|could|should|might|help\w*|easier|instead|rather|shorter|longer|earlier|clearer|"
    r"fewer|more|split|shared)\b",
    re.IGNORECASE,
)
