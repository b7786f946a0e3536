"""A point of feedback cut in two, so that a second reader gets the half that says what would help."""

from __future__ import annotations

import re

from offers.domain.decline.text.first_words import lowered
from offers.domain.decline.text.prose import words


def halves(point: str) -> tuple[str, ...]:
    """A point cut at its semicolon or between its sentences, so that two readers need not get the same words.

    Only what would help, where a half says it: a complaint alone helps nobody. A half that compares with the other,
    "a shorter one would be easier", goes ahead of it.
    """
    parts = [part.strip(" .") for part in _PARTED.split(point)]
    named = ""
    if len(parts) == 2 and (said := _of_what(*parts)) != parts[1]:
        named = parts[1] = said
    long = [part for part in parts if len(words(part)) >= _SHORTEST_HALF]
    telling = [part for part in long if _WOULD_HELP.search(part)] or [part for part in long if _MENDS.search(part)]
    if not telling and len(parts) > 1:
        return (point,) * bool(long)
    parts, telling = long, telling or long
    standing = [part for part in telling if part in {parts[0], named} or not _leans(part)]
    if len(parts) == 2 and standing == parts[1:] and not named and _COMPARES.search(parts[1]):
        return (f"{parts[1]}; {parts[0]}",)
    if len(parts) == 2 and not standing and _MAY_GO_AHEAD.match(parts[1]):
        return (f"{parts[1]}; {parts[0]}",)
    if len(parts) == 2 and standing == parts[1:] and _IN_FEW_WORDS.fullmatch(parts[1]):
        return (f"{parts[1]}; {parts[0]}",)
    return tuple(standing) or (point,) * bool(parts)


_PARTED = re.compile(r";\s+|(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)(?<!\bMrs\.)(?<!\bSt\.)(?<=\.)\s+")


def _leans(part: str) -> bool:
    return bool(_LEANS.match(part) or _POINTS_BACK.search(part))


def _of_what(first: str, second: str) -> str:
    """ "one in four would do", after "every other weekend", as "one weekend in four would do"; and "putting them there"
    after "the evenings were not in the ad" as "putting the evenings in the ad".
    """
    often, rarer = _OFTEN.search(first), _RARER.match(second)
    if often and rarer:
        return f"{rarer[1]} {often[1]} {second[rarer.end(1) + 1 :]}"
    subject, place = _SUBJECT.match(first), _PLACE.search(first)
    if subject:
        thing = lowered(subject["thing"].rstrip())
        # "Rehearsals run late": a plural of one word is no name.
        thing = thing if " " in thing or subject["is"] in _OF_ONE else thing.lower()
        pronoun = _IT if subject["is"] in _OF_ONE else _THEM
        second = pronoun.sub(lambda found: f"{found[1]} {thing}", second, count=1)
    return _THERE.sub(lambda found: f"{found[1]} {place[0]}", second, count=1) if place else second


_SUBJECT = re.compile(
    r"(?P<thing>(?!it\b|this\b|that\b|there\b|they\b|I\b|we\b|you\b|\w+ing\b)(?:[\w'-]+ ){1,8}?)"
    r"(?:only |really |just )?(?P<is>is|isn't|was|wasn't|comes|takes|starts|runs|ends|are|aren't|were|weren't|"
    r"come|run|end|start|close|last)\b",
    re.IGNORECASE,
)
_OF_ONE = frozenset({"is", "isn't", "was", "wasn't", "comes", "takes", "starts", "runs", "ends"})
_PLACE = re.compile(r"\b(?:in|on) (?:the|your) [a-z-]+$")
_DOING = r"(?:half of|part of|some of|^[a-z]+ing)"
_IT, _THEM = (re.compile(rf"({_DOING}) {one}\b", re.IGNORECASE) for one in ("it", "them"))
_THERE = re.compile(r"(^(?:putting|having|saying|naming) [^;]+?) there\b", re.IGNORECASE)


_OFTEN = re.compile(
    r"\bevery (?:other|second|third|fourth) (weekend|night|week|day|month|evening|holiday|shift)\b", re.IGNORECASE
)
_RARER = re.compile(r"(one) in (?:three|four|five|six|seven|eight|ten|\d+)\b", re.IGNORECASE)
# "a deputy would help": with what, the other half says.
_IN_FEW_WORDS = re.compile(r"(?:an?|another|some|[a-z]+ing(?: an?)?) (?:[\w'-]+ ){1,2}would [^;]+", re.IGNORECASE)
_COMPARES = re.compile(r"\bwould (?:be|have been|make it) (?:\w+ )?(?:easier|better|enough|simpler|kinder|lighter)\b")
_SHORTEST_HALF = 4
# "fewer days would help": of what, the other half says.
_LEANS = re.compile(
    r"(?:and |but |or )?(?:(?:two|three|four|five|six|eight|ten|twelve|\d+)"
    r"(?: (?:minutes|hours|days|weeks|months|years))? (?:would|could|might)|"
    r"(?:a few )?(?:fewer|more|less)|a (?:third|second|fourth|\w+er)|one (?:more|would|could|of|in|on|off)|"
    r"(?:[a-z]+ly|once|twice) (?:would|could|might)|"
    r"it|that|this|these|those|they|such|doing so|even (?:an?|one|two|half|some|the))\b",
    re.IGNORECASE,
)
# "2 days a month would do it": it is in the other half.
_POINTS_BACK = re.compile(
    r"\b(?:it|them|that|this)$|\b(?:after|before) (?:that|this)\b|"
    r"\bwould do\b|\bthe (?:two|latter|other)\b|\bin between\b|\bopen(?:ed)? it\b|"
    r"\bwithout (?:it|them)\b|\b(?:ty|putt|say|do|hav)ing (?:it|them|so)\b|"
    r"^(?!it\b)[^,]*?\b(?:how|when|where|why|whether|what) (?:it|they) (?:is|are|was|were)\b",
    re.IGNORECASE,
)
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
