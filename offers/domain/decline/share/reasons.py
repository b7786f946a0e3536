"""The user's reasons and feedback, made ready to stand in a sentence. Only shareable ones come in here."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from offers.domain.decline.facts import Case, Contact, ShareableReason
from offers.domain.decline.private.discretion import PAY, Discretion
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.rewrites.signs import WITH
from offers.domain.decline.roles import Role
from offers.domain.decline.share.as_spoken import as_spoken, begun
from offers.domain.decline.share.statements import (
    AFTER_A_CLAUSE,
    VERB,
    as_consequence,
    as_phrase,
    as_wish,
    is_statement,
    of_kin,
    of_the_choice,
    with_its_article,
)
from offers.domain.decline.text.first_words import lowered
from offers.domain.decline.text.markup import without_markup
from offers.domain.decline.text.prose import AnyCase, capitalize, plain, sentences, words


class Shape(StrEnum):
    CLAUSE = "clause"
    CHOICE = "choice"
    PHRASE = "phrase"
    THEIRS = "theirs"


@dataclass(frozen=True, slots=True)
class Reason:
    """`text` has no full stop; a clause starts in lower case unless with a name or "I"."""

    text: str
    shape: Shape


_HARSH = AnyCase(
    r"\b(?:toxic|disorgani[sz]ed|unprofessional|low-?ball\w*|insult\w*|red flags?|bad vibes?|vibes?|underwhelm\w*|"
    r"chaotic|burn(?:ed|t) out|better (?:offer|job|opportunity|employer|practice|position)|superior|inferior|waste of|"
    r"mismanag\w*|"
    r"dysfunction\w*|not good enough|sketchy|rude|arrogan\w*|condescend\w*|incompeten\w*|terrible|awful|horrible|"
    r"ridiculous|"
    r"unfair|greedy|lazy|stupid|hated|attitude|his manner|her manner|personality|temper)\b"
)


def is_harsh(text: str) -> bool:
    """Wording that would hurt, or remarks on a person's manner (rules 53 and 54)."""
    return bool(_HARSH.search(text))


def reason_for(case: Case, contact: Contact, discretion: Discretion) -> Reason | None:
    """One sentence, and the same for everyone who gets one (rules 25 and 40): what all may hear comes first."""
    for reason in sorted(case.reasons, key=lambda reason: not reason.audience.everyone):
        if not reason.audience.includes(contact.id):
            continue
        shaped = _kindly_shaped(reason)
        if shaped and contact.role in _NO_PAY_TALK and PAY.search(shaped.text):
            continue
        if shaped and discretion.allows(shaped.text):
            return shaped
    return None


@asked_once
def _kindly_shaped(reason: ShareableReason) -> Reason | None:
    shaped = as_shaped(reason)
    return None if shaped is None or is_harsh(shaped.text) else replace(shaped, text=as_spoken(shaped.text))


@asked_once
def as_shaped(reason: ShareableReason) -> Reason | None:
    return shape(reason.text)


_SO = re.compile(r"so (?:that )?(?=I\b|we\b)", re.IGNORECASE)
_MINUTES = re.compile(r"(?<=\d) ?mins?\b\.?")
# "a 20 min bike ride away", and not "20 minutes bike ride".
_A_RIDE = re.compile(r"(?<=\d)[ -]?min(?:ute)?s? (?=(?:[a-z]+ )?(?:ride|walk|drive|commute|cycle|journey|trip)\b)")
_TURNS_OUT = re.compile(r"^(?:it )?turns out,? (?:that )?(?=\w)", re.IGNORECASE)
_NO_PAY_TALK = frozenset(
    {Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER, Role.PRACTICE_ADMINISTRATOR, Role.PARTNER, Role.HOST}
)
_CHOICE = re.compile(
    r"^i(?:'ve| have|'m|am| am)? ?(?:just |now )?(?:been )?(?:accept\w*|tak\w*|took|chosen|chose|joining|going|signed|"
    r"staying|decided|starting|agreed|committed)\b",
    re.IGNORECASE,
)


def shape(text: str) -> Reason | None:
    """Fits the first sentence of a reason into the grammar of our frames; None when nothing is left of it."""
    first = next(iter(sentences(without_asides(text))), "")
    first = first.rstrip(".!?;,: ").strip()
    if not 1 <= len(words(first)) <= 38:
        return None
    first = _A_RIDE.sub("-minute ", _TURNS_OUT.sub("It turns out that ", first))
    first = _in_two_halves(_MINUTES.sub(" minutes", re.sub(r"\bi(?=\b|')", "I", first)))
    opened = _opened(first)
    if opened:
        return opened
    if found := _SO.match(first):
        return Reason(f"this way {first[found.end() :]}", Shape.CLAUSE)
    if not AFTER_A_CLAUSE.match(first):
        first = re.sub(r"^(?:because(?: of)?|since|as|due to|so that)\s+", "", first, flags=re.IGNORECASE)
    first = begun(first)
    if _CHOICE.match(plain(first)):
        return Reason(capitalize(first) if first.lower().startswith("i ") else first, Shape.CHOICE)
    if told := of_kin(first):
        return Reason(told, Shape.CLAUSE)
    if is_statement(first):
        return Reason(as_consequence(lowered(with_its_article(of_the_choice(first)))), Shape.CLAUSE)
    if told := as_wish(first):
        return Reason(told, Shape.CLAUSE)
    return Reason(as_phrase(first), Shape.PHRASE)


# "I'm stopping where I am, they have changed my hours": two sentences of their own.
_ANEW = re.compile(
    r"(?<=[a-z]), (?=(?:I|we|they|he|she|it|this|that|there|(?:my|our|the|her|his) [a-z]+(?: [a-z]+)?)"
    r"(?:'(?:s|m|re|ve|d|ll)\b| (?:\w+ly |never |always |also )?(?:am|is|are|was|were|have|has|had|will|would|can|"
    r"cannot|can't|could|do|don't|does|did|needs?|wants?|took|takes?|got|made|lives?|works?|starts?|retires?|comes?|misse?s?|"
    r"\w{3,}ed)\b))"
)


def _in_two_halves(text: str) -> str:
    found = _ANEW.search(plain(text)) if ", " in text else None
    head = text[: found.start()] if found else ""
    if not found or not is_statement(head) or _LEADS_ON.search(head):
        return text
    return f"{head}; {text[found.end() :]}"


# "The job I want is the one where, if they let me, ...": what comes next belongs to it.
_LEADS_ON = re.compile(r", (?:and|but|or|if|when|as|since|because|which|who|where)\b|\b(?:if|when|that|where|unless)$")


# "After a long talk at home I am staying", "To be honest, we love it here": what comes before the subject.
_OPENING = re.compile(
    r"^(?P<opening>(?:after|with|given|in the end|ultimately|finally|honestly|to be (?:honest|frank)|frankly|"
    r"because of|due to|since|as|now that|when|once|although|while|following|having|over|at this|right now|this "
    r"(?:year|spring|summer|fall|autumn|winter|week|month)|last (?:year|week|month)|for|in|at|on|on balance|sadly|"
    r"happily|luckily|fortunately|unfortunately|as it (?:turns|turned) out|considering|thinking)\b[^,;]*?)"
    r"(?:(?P<comma>,)\s+(?=(?:I|we|my|our)\b)|\s+(?=(?:I|we|(?:my|our) \w+ (?:has|have|is|are|was|needs?|wants?|chose|"
    r"decided))\b))(?P<main>.+)$",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"^(?:I|we|(?:my|our) \w+)(?:(?:'m|'re|'ll| am| are| will| decided| chose| took| accepted| agreed| signed)\b|"
    r"(?:'ve| have| has) (?:\w+ )?(?:decided|chosen|accepted|taken|agreed|come|made|found|been|signed|settled)\b)",
    re.IGNORECASE,
)
_AT_AGE = re.compile(
    r"at (?:almost |nearly )?(?:(?:my|our) age|[2-8]\d|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty)(?:-\w+)?)$",
    re.IGNORECASE,
)
_REASONS = re.compile(r"for (?:\w+ ){0,2}reasons$", re.IGNORECASE)
# "the city where I am at home" and "the job I have" carry on and do not begin anew.
_CARRIES_ON = re.compile(
    r"\b(?:that|which|where|who|when|what|how|why|because|if|as|than|so|since|while|and|or|but|place|job|work|role|"
    r"of|the|city|town|house|people|team|kind)$",
    re.IGNORECASE,
)


def _opened(text: str) -> Reason | None:
    """A sentence that reaches its subject after an opening phrase, with the comma that it needs."""
    found = _OPENING.match(plain(text))
    if not found or _CARRIES_ON.search(found["opening"]):
        return None
    main = found["main"]
    in_the_end = re.match(r"in the end$", found["opening"], re.IGNORECASE)
    is_plain = found["comma"] or in_the_end or _REASONS.match(found["opening"]) or _AT_AGE.match(found["opening"])
    if not VERB.search(main):
        return None
    if not is_plain and re.match(r"(?:for|in|at|on)\b|(?:since|as)$", found["opening"], re.IGNORECASE):
        return None
    # "Given the garden we have" never gets to its subject.
    is_sure = is_plain or _SETTLED.match(main)
    if not is_sure and len(words(main)) < _SHORTEST_MAIN:
        return None
    shape = Shape.CHOICE if _CHOICE.match(main) else Shape.CLAUSE
    return Reason(f"{found['opening'][0].lower()}{found['opening'][1:]}{',' if is_sure else ''} {main}", shape)


_SHORTEST_MAIN = 4


# "for now" would leave the door ajar (rule 32).
_AJAR = re.compile(
    r",?\s*\b(?:for now|at this (?:time|point|stage)(?! (?:in|of) (?:my|our)\b)|at the moment|for the time being|"
    r"right now|at present|for the moment)\b",
    re.IGNORECASE,
)


def without_asides(text: str) -> str:
    text = _AJAR.sub("", re.sub(r"\s*[(\[][^)\]]*[)\]]", "", WITH(plain(text))))
    text = re.sub(r"[{}\"]", "", without_markup(text))
    return re.sub(r"\s+", " ", text).strip()


class Ahead(StrEnum):
    """What the user's own reason already tells of what comes next."""

    UNTOLD = "untold"
    STAYING = "staying"
    OWN = "own"
    TOLD = "told"


_WORKPLACE = (
    r"(?:team|employer|job|school|group|company|hospital|practice|lab|department|firm|district|crew|unit|role|"
    r"position|post|clinic|college|university|church|office|choir|parish|congregation|clients|patients|pupils|students|"
    r"kitchen|bakery|restaurant|paper|newsroom|orchestra|theat(?:re|er)|ship|farm|museum|library|bank|station|ward|"
    r"surgery|depot|workshop|garage|brigade|quartet|quintet|trio|ensemble|band|troupe|studio|salon|yard|shop|stall|"
    r"bench|regiment|squadron|parlou?r|nursery|council|charity|class)(?:s|es)?"
)
_STAYING = re.compile(
    r"\b(?:job|role|position|project|post|promotion|one)\b[^.;]{0,20}\bwhere I am\b(?! (?:at home|happ))|"
    r"\b(?:stay\w*|remain\w*|stopping)\b[^.;]{0,20}\b(?:where I am|put)\b|\bwhere I (?:already |now )work\b|"
    r"\b(?:I(?:'m| am)|we(?:'re| are)) staying(?=\W*$)|"
    r"\b(?:stay\w*|remain\w*)\b[^.;]{0,15} in the (?:navy|army|air force|marines|coast guard|service|force|reserve)\b|"
    # "stay in England while our son finishes school" is of no school they work at.
    rf"\b(?:stay|remain)\w*\b(?:(?!while|until|till|because)[^.;]){{0,20}}\b(?:my|our) (?:\w+ ){{0,2}}{_WORKPLACE}\b|"
    rf"\b(?:stay\w*|remain\w*)\b[^.;]{{0,50}} (?:at|with|on) (?:my|our) (?:(?!while|until|till|because|and)\w+ ){{0,2}}"
    rf"{_WORKPLACE}\b|"
    rf"\b(?:stay\w*|remain\w*)\b[^.;]{{0,40}} (?:at|with|in) the (?:\w+ ){{0,2}}{_WORKPLACE} (?:I (?:have|run|lead)|"
    rf"where I|that trained me)\b|\b(?:cannot|can't|couldn't|could not|(?:not|un) ?able to) leave (?:my|"
    rf"our) (?:\w+ ){{0,2}}{_WORKPLACE}\b|"
    rf"\b(?:(?:current|present) (?:\w+ )?|(?:at|with|in) my own ){_WORKPLACE}\b",
    re.IGNORECASE,
)
_OWN = re.compile(
    r"\b(?:open\w*|start\w*|found\w*|launch\w*|set\w* up|buy\w*|build\w*)\b[^.;]{0,40}\b(?:my|our) own\b|"
    r"\b(?:open|start|found|launch|setting|set|build)(?:ing|ed)? (?:up )?(?:a|an|our|my) (?:[\w-]+ ){0,3}"
    r"(?:business|bakery|bakehouse|caf[eé]|restaurant|shop|store|studio|salon|clinic|practice|company|firm|"
    r"consultancy|agency|start-?up|school|nursery|farm|brewery|workshop|bindery|forge|"
    r"pottery|joinery|boatyard|food truck|nonprofit)\b"
    r"(?! (?:manage|role|job|position|post|program|director|lead|owner|partner|assistant|nurse|teacher))|"
    r"\bof my own\b|"
    r"\bwork\w* for myself\b|\bself-employed\b|\bfreelanc\w+",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"\b(?:accept\w*|took|taking|taken?|joining|joined|called to|staying|stay|remain\w*|chose|chosen|"
    r"going (?:to|into|back)|starting|moving (?:to|back|into)|came through|offered me|return\w*)\b",
    re.IGNORECASE,
)


def ahead(text: str) -> Ahead:
    """Read from what may be said, never from anything private."""
    said = plain(text)
    if _OWN.search(said):
        return Ahead.OWN
    if _STAYING.search(said):
        return Ahead.STAYING
    return Ahead.TOLD if _NEXT.search(said) else Ahead.UNTOLD


def stays(chosen: str) -> bool:
    """Whether the user chose to stay where they work, for good: "Staying with Foothill", "staying put"."""
    said = plain(chosen)
    return bool(_STAYING.search(said) or _STAYS_ON.search(said)) and not _FOR_NOW.search(said)


_STAYS_ON = re.compile(
    r"^\W*(?:(?:I(?:'m| am|'ll| will)|we(?:'re| are)) )?(?:just )?(?:go|carry|keep)(?:ing)? on with (?:my|our)\b|"
    r"^\W*(?:(?:I(?:'m| am|'ll| will)|we(?:'re| are)) )?(?:just )?(?:stay|remain|keep|carry|continu)(?:e|ing)? "
    r"(?:(?:on )?(?:with|at) (?:the )?(?-i:[A-Z])|on\b(?! (?:the|a|my|our)\b)|put\b)|"
    r"\bkeep(?:ing)? (?:my|our) (?:\w+ )?(?:job|post|position|role)\b",
    re.IGNORECASE,
)
_FOR_NOW = re.compile(
    r"\bfor (?:now|the (?:moment|time being)|a while)\b|\b(?:looking|talks|conversation|interview)", re.IGNORECASE
)
