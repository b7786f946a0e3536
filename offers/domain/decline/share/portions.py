"""What each reader gets of a point of feedback: to a second one it is said in other words (rule 63)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from offers.domain.decline.reading.infinitives import base_of
from offers.domain.decline.reading.verbs import gerund_of_base, past_of_gerund
from offers.domain.decline.share.as_help import to_suggest
from offers.domain.decline.share.feedback import begins_with_praise
from offers.domain.decline.share.halves import halves
from offers.domain.decline.share.proposals import suggested, what_would_help
from offers.domain.decline.share.statements import is_sentence
from offers.domain.decline.text.first_words import lowered
from offers.domain.decline.text.prose import words


@dataclass(frozen=True, slots=True)
class Portion:
    """What one reader gets of a point. `is_old` tells that somebody else has these very words, `is_suggestion` that it
    names what the user would suggest and is no sentence.
    """

    text: str
    is_old: bool = False
    is_suggestion: bool = False


class Shared:
    """Points already given in this bundle: the next reader gets a half that stands, in other words (rule 63)."""

    def __init__(self, others: Iterable[str] = ()) -> None:
        self._given: dict[str, int] = {}
        self._others = [other.casefold() for other in others]

    def portion(self, point: str) -> Portion:
        """The point as this reader gets it."""
        parts = halves(_without_praise(point))
        before = sum(any(part.casefold() in other for part in parts or (point,)) for other in self._others)
        turn = self._given.get(point, before)
        self._given[point] = turn + 1
        if turn == 0:
            return _as_suggested(point) or Portion(point)
        part = parts[(turn - 1) % len(parts)] if parts else point
        part = _with_its_cause(part, point)
        ways = _said_again(part)
        return ways[(turn - 1) % len(ways)] if ways else Portion(_first_of_two(part), is_old=True)


def _first_of_two(part: str) -> str:
    """ "the car came late and the mileage cap is low": of two facts in one sentence the next reader gets one."""
    found = _AND_THE.search(part)
    head, rest = (part[: found.start()], part[found.end() - len("the ") :]) if found else (part, "")
    return f"{head}." if rest and is_sentence(head) and is_sentence(rest) and " would " not in part else part


_AND_THE = re.compile(r",? and the ")


def _without_praise(point: str) -> str:
    """What comes behind it, unless that points back: "help with a guarantor after that"."""
    rest = point.partition(". ")[2] if begins_with_praise(point) else ""
    return _TOO.sub("", rest) if rest and not _OF_BEFORE.search(rest) else point


_OF_BEFORE = re.compile(r"\b(?:that|this|it|them|then|there)\b(?! (?:are|is|we|I|you)\b)")
_TOO = re.compile(r",? (?:too|as well)(?=\.?$)")


def _as_suggested(point: str) -> Portion | None:
    """What was typed as an order is suggested; what comes behind it stays."""
    head, _, rest = point.partition("; ")
    thing = to_suggest(head).rstrip(".")
    return Portion(f"{thing}; {rest}" if rest else f"{thing}.", is_suggestion=True) if thing else None


def _with_its_cause(part: str, point: str) -> str:
    """What is suggested with what it is to mend, where the point says that first: "capping new hires at three" alone
    is no help.
    """
    cause, _, rest = point.rstrip(".").partition("; ")
    is_told = rest == part and cause[0].islower() and is_sentence(cause)
    return f"{part}; {cause}" if is_told and len(words(point)) <= _LONGEST_WITH_CAUSE else part


_LONGEST_WITH_CAUSE = 30


def _said_again(part: str) -> tuple[Portion, ...]:
    head, _, why = part.partition("; ")
    if why and (thing := suggested(head)) and why[0].islower():
        thing = thing.partition("; ")[0].partition(", which would ")[0].rstrip(".")
        joint = "since" if " as " in why else "as"
        return (Portion(_twin(f"{thing}, {joint} {why.rstrip('.')}."), is_suggestion=True),)
    suggestion, what = to_suggest(part) or suggested(part), what_would_help(part)
    return (
        *[Portion(_twin(suggestion), is_suggestion=True)] * bool(suggestion),
        *map(Portion, in_other_words(part)),
        *[Portion(what)] * bool(what),
    )


def in_other_words(point: str) -> tuple[str, ...]:
    """The same sense in other words: by a twin of a turn of ours, or with what it comes to put first, or last."""
    ways = dict.fromkeys((_twin(point), _turned_round(point), _turned_back(point)))
    return tuple(way for way in ways if way != point)


def _twin(point: str) -> str:
    for turn, other in _TWINS:
        point = turn.sub(other, point)
    return point


def _turned_round(point: str) -> str:
    """ "it would have helped me to meet the team earlier", of something done and never of people who would do it."""
    found = _WOULD.match(point)
    if not found or len(words(found["thing"])) > _LONGEST_THING:
        return point
    if _NO_THING.match(found["thing"]) or _A_CLAUSE.search(found["thing"]) or _WOULD_AGAIN.search(found["does"]):
        return point
    doing, _, what = lowered(found["thing"]).partition(" ")
    does = _TO_WHAT_END.sub("", found["does"])
    if not doing.endswith("ing") or _STRANDED.search(does) or _INFINITIVE.search(does):
        return point
    base = base_of(past_of_gerund(doing))
    return f"{found['before'] or ''}it {does} to {base} {what}" if base else point


def _turned_back(point: str) -> str:
    """ "seeing the rota before the visit would have helped me" of "it would have helped me to see it before"."""
    found = _IT_WOULD_HELP.fullmatch(point)
    return f"{gerund_of_base(found['do'])} {found['what']} {found['helped']}" if found else point


_IT_WOULD_HELP = re.compile(
    r"it (?P<helped>would (?:have helped|help|have meant (?:a lot|much))(?: me| us| the next (?:person|candidate))?) "
    r"to (?P<do>(?!be\b)[a-z]+) (?P<what>[^,;:.]+)\.?"
)
_WOULD = re.compile(
    r"(?P<before>(?:with|for|in|after|on|at) [^,;:.]{3,60}, )?(?P<thing>[^,;:.]+?(?:, (?:or|and|not) [^,;:.]+?)?),? "
    r"(?P<does>(?:would|could|might) (?:have )?(?:help|ma[dk]e|widen|be(?:en)? (?!the )|save|ease|let |give|go |draw|"
    r"bring|"
    r"attract|keep|kept|open|answer|spare|mean|matter|count|solve|lighten|speed|allow|lower|reduce|"
    r"improve)[^,;:.]*)\.?$"
)
_NO_THING = re.compile(
    r"(?:it|that|this|these|those|they|there|you|we|i|he|she|which|what|who|nobody|nothing|everyone|anyone|if|when)\b|"
    r"(?:(?:the|most|many|some|new|other|good|senior|young|more) )*(?:candidates?|people|famil(?:y|ies)|parents|hires?|"
    r"applicants?|staff|nurses|teachers|engineers|doctors|physicians|others|colleagues|team|partners)\b",
    re.IGNORECASE,
)
_A_CLAUSE = re.compile(
    r"(?<!that )(?<!which )(?<!who )\b(?:is|are|was|were|has|had|feels?|felt|took|seems?)\b|\bwould\b"
)
_WOULD_AGAIN = re.compile(r" (?:would|could|might|but|because|if)\b")
# "would help anybody with a family to judge it": what for, whoever hears of the thing can see.
_TO_WHAT_END = re.compile(r"(?<=\w) to (?:judge|plan|decide|weigh|picture)(?: (?:it|on it|ahead|sooner))?$")
# "easier to say yes to" wants what it is said of right before it.
_STRANDED = re.compile(r" (?:to|with|for|on|in|at|about|of|into|by|from|over|up|down|out|off|through|under)$")
# "it would make it easier to plan to publish the schedule": of two infinitives nobody sees which is which.
_INFINITIVE = re.compile(r" to [a-z]+")
_LONGEST_THING = 14


_TWINS = [
    (re.compile(rf"\b{turn}\b"), twin)
    for turn, twin in [
        ("instead of", "rather than"),
        (
            r"would (have made|make) (?:it|the (?:job|offer|role|position|post|move)) easier to (?:say yes to|accept)",
            r"would \1 it an easier yes",
        ),
        (r"were a lot(?! (?:to|of|for)\b)", "are a lot to ask"),
        (r"was a lot(?! (?:to|of|for)\b)", "is a lot to take on"),
        ("gave me pause", "made me hesitate"),
        ("worried me", "gave me pause"),
        (r"would help(?=$|[.,;]| (?:with|in|here|there|too|next time)\b)", "would make a difference"),
        (
            r"would help (?=(?:(?:the|a) (?:next|new|young)|any|new|other|young) [a-z-]+(?:$|[.,;]))",
            "would be a help to ",
        ),
        (
            (
                r"would help (families|candidates|people|parents) (?:to )?"
                r"(?=(?!(?:to|from|in|with|who|on|of|at|like|\w+ing)\b)\w)"
            ),
            r"would make it easier for \1 to ",
        ),
        (r"would make the (job|role|post|position) easier to fill", r"would help you fill the \1"),
        ("in the first year", "in year one"),
        ("ahead of time", "in advance"),
        ("early on", "at an early stage"),
        ("the next candidate", "whoever you talk to next"),
        ("was long", "took a while"),
        ("mattered to me", "counted for me"),
        ("was the hardest term for me", "is the term I found hardest"),
    ]
]
