"""A point of feedback cut in two, so that a second reader gets the half that says what would help."""

from __future__ import annotations

import re

from offers.domain.decline.text.prose import words


def halves(point: str) -> tuple[str, ...]:
    """A point cut at its semicolon or between its sentences, so that two readers need not get the same words.

    Only what would help, where a half says it: a complaint alone helps nobody. A half that compares with the other,
    "a shorter one would be easier", goes ahead of it.
    """
    parts = [part.strip(" .") for part in re.split(r";\s+|(?<=\.)\s+", point)]
    if len(parts) == 2:
        parts[1] = _of_what(*parts)
    parts = [part for part in parts if len(words(part)) >= _SHORTEST_HALF]
    telling = [part for part in parts if _WOULD_HELP.search(part)]
    telling = telling or [part for part in parts if _MENDS.search(part)] or parts
    standing = [part for part in telling if part == parts[0] or not (_LEANS.match(part) or _POINTS_BACK.search(part))]
    if len(parts) == 2 and standing == parts[1:] and _COMPARES.search(parts[1]):
        return (f"{parts[1]}; {parts[0]}",)
    if len(parts) == 2 and not standing and _MAY_GO_AHEAD.match(parts[1]):
        return (f"{parts[1]}; {parts[0]}",)
    if len(parts) == 2 and standing == parts[1:] and _IN_FEW_WORDS.fullmatch(parts[1]):
        return (f"{parts[1]}; {parts[0]}",)
    return tuple(standing) or (point,) * bool(parts)


def _of_what(first: str, second: str) -> str:
    """ "one in four would do", after "every other weekend", as "one weekend in four would do"."""
    often, rarer = _OFTEN.search(first), _RARER.match(second)
    return f"{rarer[1]} {often[1]} {second[rarer.end(1) + 1 :]}" if often and rarer else second


_OFTEN = re.compile(
    r"\bevery (?:other|second|third|fourth) (weekend|night|week|day|month|evening|holiday|shift)\b", re.IGNORECASE
)
_RARER = re.compile(r"(one) in (?:three|four|five|six|seven|eight|ten|\d+)\b", re.IGNORECASE)
# "a deputy would help": with what, the other half says.
_IN_FEW_WORDS = re.compile(
    r"(?:an?|another|some|hiring an?|having an?) (?:[\w'-]+ ){1,2}would (?:help|do|be \w+)", re.IGNORECASE
)
_COMPARES = re.compile(r"\bwould (?:be|have been|make it) (?:\w+ )?(?:easier|better|enough|simpler|kinder|lighter)\b")
_SHORTEST_HALF = 4
# "fewer days would help": of what, the other half says.
_LEANS = re.compile(
    r"(?:and |but |or )?(?:(?:two|three|four|five|six|eight|ten|twelve|\d+)"
    r"(?: (?:minutes|hours|days|weeks|months|years))? (?:would|could|might)|"
    r"(?:a few )?(?:fewer|more|less)|a (?:third|second|fourth|\w+er)|one (?:more|would|could|of|in)|"
    r"it|that|this|these|those|they|such|doing so|even (?:an?|one|two|half|some|the))\b",
    re.IGNORECASE,
)
# "2 days a month would do it": it is in the other half.
_POINTS_BACK = re.compile(r"\b(?:it|them|that|this)$|\bwould do\b|\bthe (?:two|latter|other)\b", re.IGNORECASE)
# "a further consultant at weekends would help" and "even a small stipend would" lean on the other half, and yet may go
# ahead of it: alone, the second would be a demand.
_MAY_GO_AHEAD = re.compile(
    rf"an? \w+er (?!one\b|would\b|could\b|might\b)[a-z]+|{_RARER.pattern}|"
    r"even (?:an?|one|two|half an?) [a-z-]+ (?!would\b|could\b|might\b)",
    re.IGNORECASE,
)
# "more than I could do" helps nobody.
_COULD = r"(?<!\bI )(?<!\bwe )could(?! not\b|n't)"
_WOULD_HELP = re.compile(rf"\b(?:would|{_COULD}|might|should|help\w*)\b", re.IGNORECASE)
# The half that says what would help is the one worth repeating.
_MENDS = re.compile(
    rf"\b(?:would|{_COULD}|should|might|help\w*|easier|instead|rather|shorter|longer|earlier|clearer|"
    r"fewer|more|split|shared)\b",
    re.IGNORECASE,
)
