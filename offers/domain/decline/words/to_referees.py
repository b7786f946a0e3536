"""How it ended, to whoever spoke up for the user: in one sentence with why, as near as they are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.facts import Kind
from offers.domain.decline.phrases import decisions, withdrawals
from offers.domain.decline.share.reasons import Ahead, Reason
from offers.domain.decline.share.said_anew import said_anew
from offers.domain.decline.text.prose import words


def to_referee(reader: Reader, brief: Brief) -> Sequence[str]:
    """In one sentence with what comes next, where they may hear it; none where nothing more may be told."""
    at_home, why, family = _TO_REFEREE[ending_of(brief)]
    if reader.keeps_the_user:
        return at_home
    if reader.is_of_my_family:
        return [phrase for phrase in family if ("hy}" in phrase) is bool(reader.reason)]
    if _names_the_next(reader, brief):
        return decisions.REFEREE_NAMED
    return why if reader.reason else ()


def ending_of(brief: Brief) -> str:
    if brief.kind is not Kind.DECLINE:
        return "withdrawn" if brief.kind is Kind.WITHDRAW else "rescinded"
    return "broken" if brief.acceptance.is_promise else "declined"


# To one of the house where the user stays, to any other, and to one of the user's own family.
_TO_REFEREE: dict[str, tuple[Sequence[str], Sequence[str], Sequence[str]]] = {
    "declined": (decisions.AT_HOME, decisions.REFEREE_WHY, decisions.TO_MY_FAMILY),
    "withdrawn": (
        withdrawals.AT_HOME_WITHDRAWN,
        withdrawals.REFEREE_WITHDRAWN_WHY,
        withdrawals.TO_MY_FAMILY_WITHDRAWN,
    ),
    "broken": (withdrawals.AT_HOME_BROKEN, withdrawals.REFEREE_BROKEN_WHY, withdrawals.TO_MY_FAMILY_BROKEN),
}


def _names_the_next(reader: Reader, brief: Brief) -> bool:
    """Whether they hear where the user is going instead of why, which may have named it already."""
    if brief.kind is not Kind.DECLINE or brief.acceptance.is_promise or brief.ahead in {Ahead.STAYING, Ahead.OWN}:
        return False
    named = brief.named_employer.removeprefix("the ")
    return bool(named) and not (reader.reason and named in reader.reason.text)


def joined_on(text: str) -> str:
    """ ", and I've accepted a post in Leeds", " because I cannot leave my choirs", or "; our plans have changed"."""
    if _IS_A_CAUSE.match(text):
        return f" because {text}"
    if _OF_THE_USER.match(text) and not _GOES_ON.search(text):
        return f", and {text}"
    return f"; {text.replace('; ', ', and ', 1)}"


def ways_to_say(reason: Reason, *, formal: bool) -> list[str]:
    """The reason in other words than those who decide read, then its main clause; as it stands if there is no other."""
    anew = said_anew(reason.text, formal=formal)
    ways = [anew, main_clause(anew or reason.text), said_anew(anew, formal=formal) if anew else ""]
    return [*(way for way in ways if way and way != reason.text), reason.text]


def main_clause(text: str) -> str:
    """ "I'm staying in Leeds" of "we cannot move, so I'm staying in Leeds"; "" where it has no other."""
    found = _SO_I_DO.search(text)
    if found:
        return found["did"] if len(words(found["did"])) >= _FEWEST_WORDS else ""
    head = text[: found.start()] if (found := _WHAT_FOR.search(text)) else ""
    return head if _OF_THE_USER.match(head) and len(words(head)) >= _FEWEST_WORDS else ""


_FEWEST_WORDS = 4
_SO_I_DO = re.compile(r", (?:and )?so (?P<did>(?:I(?:'m| am|'ve| have)|we(?:'re| are|'ve| have)) [^,;]+)$")
_WHAT_FOR = re.compile(
    r",? (?:so (?:that )?(?:I|we|my|our|the)|because|since|as (?:I|we|my|our)|to be (?:near|close|with|home)|and "
    r"(?:be|work|keep|spend|see|finish|go on)) [^;]+$|, (?:close|closer|near|nearer|next) (?:to )?(?:my|our|the|"
    r"home) ?[^,;]*$"
)

# What held the user back, and not what they do now.
_IS_A_CAUSE = re.compile(
    r"I(?:'m| am| was) (?:not (?:able|ready)|unable|needed|tied)\b|I wasn't able\b|"
    r"I(?:'ve| have)? (?:realis|realiz|come to see|understood)|"
    r"I (?:can(?:not|'t)|could(?:n't| not)|need|want|have to|prefer|would (?:rather|miss)|love|"
    r"miss|do(?:n't| not)|did(?:n't| not))\b|"
    r"I'd (?:rather|miss|prefer|like)\b"
)


_OF_THE_USER, _GOES_ON = re.compile(r"I\b"), re.compile(r" and (?:I|we|my|our|this|it|that)\b")
