"""The user's feedback, made ready to be said, and said again to a second reader in other words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact, Feedback
from offers.domain.decline.private.discretion import MONEY, Discretion
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.infinitives import base_of
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.reading.verbs import past_of_gerund
from offers.domain.decline.roles import Role
from offers.domain.decline.share.as_help import as_help, to_suggest
from offers.domain.decline.share.halves import halves
from offers.domain.decline.share.proposals import found_so, suggested, what_would_help, with_article
from offers.domain.decline.share.reasons import is_harsh, without_asides
from offers.domain.decline.text.figures import in_words
from offers.domain.decline.text.first_words import lowered
from offers.domain.decline.text.prose import Rewriting, words

# What everyone may hear is still said only to those who can act on it.
_CAN_ACT = frozenset({Circle.LEAD, Circle.AGENCY})
_CAN_ACT_ROLES = frozenset({Role.IN_HOUSE_RECRUITER, Role.HR_DIRECTOR})


def sayable_feedback(case: Case, contact: Contact, circle: Circle, discretion: Discretion) -> tuple[str, ...]:
    """At most two points this reader was cleared for, without asides and figures (rules 42, 44, 51)."""
    points = []
    for item in case.feedback:
        if item.audience.everyone and circle not in _CAN_ACT and contact.role not in _CAN_ACT_ROLES:
            continue
        if item.audience.includes(contact.id) and (said := as_said(item)) and discretion.allows(said):
            points.append(said)
    return tuple(points[:2])


@asked_once
def as_said(item: Feedback) -> str:
    return feedback_text(item.text)


_FIGURE = re.compile(
    r"\s*(?:by|of|about|around|over)?\s*(?:" + MONEY.pattern + r")(?:\s*(?:per|a|an)\s+\w+)?\s*", re.IGNORECASE
)


def feedback_text(text: str) -> str:
    """The point as it may be said; "" where it is harsh or nothing is left of it."""
    said = _FIGURE.sub(" ", clean(_WRITTEN_OUT(without_asides(text))))
    said = re.sub(r"\s+([,;.])", r"\1", re.sub(r"\s+", " ", said)).strip()
    if HOLE in said or len(words(said)) < 2 or is_harsh(said):
        return ""
    said = _SPLICED.sub(_set_apart, as_help(_SOFTENED(said)))
    said = said.replace(", it's ", "; it's ").replace(", that's ", "; that's ")
    said = _ADDED.sub(_set_apart, said)
    if not _OTHERS_IN_IT.search(said):
        said = _THEY.sub(_to_you, said)
    return with_article(found_so(_PLEASE.sub("", lowered(in_words(said)))))


_PLEASE = re.compile(r",? please(?=\W*$)", re.IGNORECASE)
_WRITTEN_OUT = Rewriting(
    ("-min", r"(\d)-min\b\.?", r"\1-minute"),
    (" min ", r"(?<=\d) min (?=(?!to\b|for\b|with\b|of\b|in\b|on\b|at\b|a\b|and\b)[a-z]+)", "-minute "),
    ("h ", r"\b(\d+) ?h(?:r|rs)? (?=(?:in-house|call|calls|shift|shifts|day|days)\b)", r"\1-hour "),
)
# What annoyed, said so that it helps the next person and hurts nobody (rules 51 and 54).
_SOFTENED = Rewriting(
    # A comparison tells that there are others, and perhaps which (rules 48 and 54).
    (
        "elsewhere|other|compet|rival|offer",
        (
            r"\b(is|are|was|were) (?:\w+ly )?(?:behind|below|under|lower than|less than|short of) [^.;,]*"
            r"\b(?:elsewhere|others?|another|offers?|competing|competitors?|rival)\b[^.;,]*"
        ),
        r"\1 on the low side",
    ),
    # "a real draw; say so in the ad": what is told to do becomes what the user would do.
    (
        "; ",
        (
            r"; (say|keep|put|tell|mention|lead|show|make|use|advertise|build|start|write|give|offer)"
            r"(?= (?:it|so|that|them|this|people|candidates|with|in|on|the|more|up)\b)(?!.*\bwould\b)"
        ),
        r", and I would \1",
    ),
    ("onsider ", r"^(?:[Pp]lease )?[Cc]onsider ([a-z]+ing\b[^.;]*)", r"\1 would help"),
    ("put me off", r"\bput me off(?: a (?:bit|little))?\b", "gave me pause"),
    ("turned me off", r"\bturned me off\b", "gave me pause"),
    ("too ", r",? which (?:was|is|felt) (?:far |way |much )?too (?:long|much|short|little)(?=[.,;]|$)", ""),
    ("too ", r"\b(?:way|far|much) too\b", "too"),
    ("too long", r"\btoo long\b(?! (?:to|for|a )\b)", "long"),
    ("airer", r"\bfairer\b", "easier"),
    ("deal", r"\b(?:a|the) deal-?\s?breaker\b", "the hardest part for me"),
    ("killed it", r"\bkilled it for me\b", "was the hardest part for me"),
)
# "It took a weekend, a shorter one would be easier": two sentences that a comma cannot join.
_SPLICED = re.compile(
    r"(?P<told>[^;.]*\b(?:(?:is|are|was|were|took|felt|seemed|gave|had|has|have|leaves?|makes|takes|keeps|means)\b|"
    # "a say, put into the contract, would help" has one verb, and that is the last.
    r"(?:made|put) (?:me|us|my|our|it|for)\b)[^;.]*), "
    r"(?P<more>(?!(?:which|who|whose|where|when|and|but|so|or|if|because|though|as|with|would|could|might)\b)[^,;.]*"
    r"\b(?:would|could|might)\b)"
)
# "It would help to hear of it first, it was the best part", the other way round.
_ADDED = re.compile(
    r"(?P<told>[^;.]*\b(?:would|could|might|should|is|are|was|were)\b[^;.]*?), (?P<more>(?:it (?:was|were|is|had|has|"
    r"costs|took|felt|made|makes|means|meant|would)|(?:that|this) (?:was|is|felt) (?:the|my|what|where)|"
    r"they (?:were|are|had|have|took|felt|made|make)|(?:I|we) (?:was|am|were|had|felt|found|loved|liked|missed)|"
    r"(?:nobody|no one|everyone|everybody) [a-z]+|one [a-z]+ is)\b)"
)
_SUBORDINATE = re.compile(r"(?:if|when|while|with|although|though|because|since|as|where|for)\b", re.IGNORECASE)


def _set_apart(found: re.Match[str]) -> str:
    return found[0] if _SUBORDINATE.match(found["told"].lstrip()) else f"{found['told']}; {found['more']}"


# "the best thing they have", said to the house itself, and of nobody else in the sentence.
_THEY = re.compile(r"\b(they(?:'re)?|their|them)\b", re.IGNORECASE)
_OTHERS_IN_IT = re.compile(
    r"\b(?!(?:this|always|hours|days|weeks|months|years|slots|shifts|rounds|was|is|as|has|unless)\b)[a-z]{3,}s\b|"
    r"\b(?:people|staff|faculty|children|team|family)\b",
    re.IGNORECASE,
)


def _to_you(found: re.Match[str]) -> str:
    word = found[0].lower()
    you = {"their": "your", "they're": "you're"}.get(word, "you")
    return you.capitalize() if found[0][0].isupper() else you


def stands_alone(point: str) -> bool:
    """Whether a point cannot follow a colon: it begins with a figure or perhaps a name, or holds a colon itself."""
    return ":" in point or point[0].isdigit() or (point[0].isupper() and not _I.match(point))


_I = re.compile(r"I(?:'|\b)")


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
        parts = halves(point)
        before = sum(any(part.casefold() in other for part in parts or (point,)) for other in self._others)
        turn = self._given.get(point, before)
        self._given[point] = turn + 1
        if turn == 0:
            return Portion(point)
        part = parts[(turn - 1) % len(parts)] if parts else point
        ways = _said_again(part)
        return ways[(turn - 1) % len(ways)] if ways else Portion(part, is_old=True)


def _said_again(part: str) -> tuple[Portion, ...]:
    head, _, why = part.partition("; ")
    if why and (thing := suggested(head)) and ";" not in thing and why[0].islower():
        return (Portion(f"{thing.rstrip('.')}, as {why.rstrip('.')}.", is_suggestion=True),)
    suggestion, what = to_suggest(part) or suggested(part), what_would_help(part)
    return (
        *[Portion(_twin(suggestion), is_suggestion=True)] * bool(suggestion),
        *map(Portion, in_other_words(part)),
        *[Portion(what)] * bool(what),
    )


def in_other_words(point: str) -> tuple[str, ...]:
    """The same sense in other words: by a twin of a turn of ours, or with what it comes to put first."""
    ways = dict.fromkeys((_twin(point), _turned_round(point)))
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


_WOULD = re.compile(
    r"(?P<before>(?:with|for|in|after|on|at) [^,;:.]{3,60}, )?(?P<thing>[^,;:.]+?(?:, (?:or|and|not) [^,;:.]+?)?),? "
    r"(?P<does>(?:would|could|might) (?:have )?(?:help|ma[dk]e|widen|be |been |save|ease|let |give|go |draw|bring|"
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
