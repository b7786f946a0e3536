"""What was undertaken or asked for the user's sake and need not go on: a word, letters, a handover (rule 76)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.private.confidences import is_marked
from offers.domain.decline.questions import asked_once_in
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, parts, plain
from offers.domain.decline.undoing.in_motion import CLAUSE, PART, SENTENCE, first_part


class Matter(StrEnum):
    WORD = "word"
    LETTERS = "letters"
    HANDOVER = "handover"
    QUESTION = "question"


@dataclass(frozen=True, slots=True)
class Moot:
    """`what` as it may be said to them: "the three heads you wrote to", "the movers"; `quoted` from the log."""

    matter: Matter
    what: str
    quoted: str


_TO_SPEAK = (
    r"(?:also |even )?(?:put in a (?:good )?word|put a (?:good )?word in|have a (?:quiet )?word|ask (?:around|about)|"
    r"make (?:a (?:phone )?call|some (?:phone )?calls)|introduce (?:me|us|him|her)|"
    r"put (?:my|our|his|her) name (?:in|forward|about)|pass (?:my|our|his|her) (?:name|cv) on)\b"
)
_SAID_THAT = r"\b(?:said|says|promised|told me) (?:that )?(?:she|he|they)"
_WORD = AnyCase(
    rf"{_SAID_THAT}(?:'d|'ll| would| will) {_TO_SPEAK}|\b(?:promised|going|means|happy|meaning) to {_TO_SPEAK}"
)
# "he'd stop on a week to hand over"
_HANDOVER = AnyCase(
    r"(?:\b(?:she|he|they)(?:'d| would)|\b(?:offered|promised|happy|willing|prepared|ready) to) "
    r"(?:gladly |happily )?(?:stop|stay|hang|keep|work) on\b(?! (?:the|top|site|call|at)\b)"
    r"(?=[^.;!]{0,30} (?:to (?:hand|show|help|train|teach|settle)|for (?:me|us|a)|an? |another|till|until))"
)
_SOME = r"(?:two|three|four|five|six|seven|eight|\d+|a few|several|some|half a dozen|a couple of)"
_LETTERS = AnyCase(
    rf"\b(?P<how>e-?mailed|wrote to|written to|messaged|rang|called|phoned|contacted|approached) (?P<whom>{_SOME} "
    r"(?:of (?:her|his|their) )?(?:[a-z-]+ ){0,2}(?:[a-z]{3,}s|people|families))"
    r"(?= (?:about (?:me|us|my|him|it)|for (?:me|us|him)|on|re (?:me|us)|to see|to ask|asking|(?:s?he|they) knows?)\b)"
)
_BY_PHONE = frozenset({"rang", "called", "phoned"})
_BY_USER = re.compile(r"\b(?:I|[Ww]e|[Mm]y (?:husband|wife|partner))(?:'ve|'d| have| had)? ?$")
_THINGS = (
    r"movers|moving (?:company|firm|date|van|quotes?)|removals?|removal firm|relocation|housing|accommodation|laptop|"
    r"uniform(?: sizes?)?|boot size|shoe size|scrubs? size|parking(?: permit)?|diploma|bank details|school places?|"
    r"induction|name badge|business cards|"
    r"(?<=size )(?:scrubs|boots|shoes|gloves|coat|whites|overalls|jacket|gown|tunic)"
)
_ASKED = AnyCase(
    r"\b(?:ask(?:ed|s|ing)|wants? to know|wanted to know|check(?:ed|ing)|chas(?:ed|ing) me|nudg(?:ed|ing) me|"
    r"pinged me|reminded me|e-?mailed|texted|wrote)(?: me)?(?: again| twice| once more| a second time)? "
    rf"(?:(?:about|abt|re|on|for|which|what) |(?<=to know ))(?:my |our |the |a |any |i'd |we'd )?"
    rf"(?:\w+ )?(?P<what>{_THINGS})\b"
)
_WAITS = AnyCase(
    r"\b(?:ask\w* again|again (?:about|abt|re)|twice|(?:have|had)(?:n't| not) (?:answered|replied|responded)|"
    r"(?:havent|hadnt|didnt|never) (?:answer\w*|repl\w+)|did(?:n't| not) (?:answer|reply)|"
    r"owe (?:her|him|them)|no reply|unanswered|still (?:to|need to) (?:answer|reply))\b"
)
_ARRANGES = frozenset(
    {Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER, Role.PRACTICE_ADMINISTRATOR, Role.COORDINATOR, Role.REALTOR, Role.OTHER}
)
_NO_FRIENDS = frozenset({Role.REFEREE, Role.AGENCY_RECRUITER})


@asked_once_in
def moot(contact: Contact, case: Case) -> tuple[Moot, ...]:
    """Of people of the house, only a question waits: whom they wrote to about the user hears from themselves."""
    found = []
    if contact.role not in _NO_FRIENDS and not logged.is_inside(contact, case):
        found += _undertaken(contact, _WORD, Matter.WORD) + _letters(contact)
    found += _undertaken(contact, _HANDOVER, Matter.HANDOVER)
    if contact.role in _ARRANGES and case.kind is not Kind.RESCINDED:
        found += _question(contact, case)
    return tuple(found)


def _undertaken(contact: Contact, pattern: AnyCase, matter: Matter) -> list[Moot]:
    """Quoted as it was typed: in a cleaned note "she'd put" reads as "she had put"."""
    notes = [note for note in (plain(entry.note) for entry in contact.interactions) if pattern.search(note)]
    told = (part.strip() for note in notes for part in parts(note, CLAUSE))
    quoted = next((part for part in told if pattern.search(part)), "")
    is_fit = quoted and not is_marked(quoted) and HOLE not in clean(quoted, as_typed=True)
    return [Moot(matter, "", quoted.replace('"', "'"))] if is_fit else []


def _letters(contact: Contact) -> list[Moot]:
    quoted = first_part(contact, _LETTERS, CLAUSE, PART, SENTENCE)
    found = _LETTERS.search(quoted)
    if not found or _BY_USER.search(quoted[: found.start()]):
        return []
    whom = _OF_THEIRS.sub("", _THE_ONES.sub("", found["whom"]))
    did = "called" if found["how"] in _BY_PHONE else "wrote to"
    return [Moot(Matter.LETTERS, f"the {whom} you {did}", quoted)]


_THE_ONES = re.compile(r"^(?:a few|several|some|half a dozen|a couple of) ")
_OF_THEIRS = re.compile(r"\bof (?:her|his|their) ")


def _question(contact: Contact, case: Case) -> list[Moot]:
    quoted = first_part(contact, _ASKED, SENTENCE, CLAUSE, PART)
    found = _ASKED.search(quoted)
    waits = case.acceptance.is_promise or any(_WAITS.search(entry.note) for entry in contact.interactions)
    return [Moot(Matter.QUESTION, f"the {found['what']}", quoted)] if found and waits else []
