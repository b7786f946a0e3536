"""The review of a letter: the rules of every text, and what must and must not stand in a letter of its purpose."""

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.domain.decline.circles import circle_of
from offers.domain.decline.facts import Case
from offers.domain.decline.letters.purposes import fits
from offers.domain.decline.letters.requests import CallConfirmed, LetterRequest, MonthsLater, Purpose
from offers.domain.decline.letters.rivals import hint_in
from offers.domain.decline.log import logged
from offers.domain.decline.review import DECISION, Audience, Finding, Reviewer, Severity
from offers.domain.decline.text.prose import plain, sentences
from offers.domain.stages import Stage


class LetterReviewer:
    """Checks letters of one case; made once, asked often, also while the user types."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._reviewer = Reviewer(case)

    def review(self, text: str, letter: LetterRequest) -> tuple[Finding, ...]:
        """All findings, the gravest first. `letter.others` are looked through for shared sentences."""
        contact = self._case.contact(letter.contact_id)
        audience = Audience(
            contact=contact,
            circle=circle_of(contact, self._case, {lead.id for lead in logged.leads(self._case)}),
            channel=letter.channel,
            states_decision=_states_no(letter),
        )
        others = {str(place): other for place, other in enumerate(letter.others)}
        general = self._reviewer.review(text, audience, others)
        found = [finding for finding in general if finding.code not in _NOT_FOR.get(letter.purpose, ())]
        found += _of_purpose(plain(text), letter)
        return tuple(sorted(found, key=lambda finding: -finding.severity))


def _states_no(letter: LetterRequest) -> bool:
    if isinstance(letter.details, CallConfirmed):
        return letter.details.said_no
    return letter.purpose is Purpose.COUNTER_OFFER


# Before a decision nothing can reopen; after a yes no offer is refused.
_NOT_FOR = {
    Purpose.MORE_TIME: ("reopens",),
    Purpose.INTERVIEW_THANKS: ("reopens",),
    Purpose.CALL_CONFIRMED: ("reopens",),
    Purpose.ACCEPTANCE: ("no_offer", "reopens"),
}


def _of_purpose(body: str, letter: LetterRequest) -> Iterator[Finding]:
    if letter.purpose in {Purpose.MORE_TIME, Purpose.INTERVIEW_THANKS}:
        yield from _undecided(body)
    if letter.purpose is Purpose.MORE_TIME:
        yield from _one_date(body)
        yield from _pressure(body)
    if letter.purpose is Purpose.ACCEPTANCE:
        yield from _one_yes(body)
    if isinstance(letter.details, MonthsLater):
        yield from _no_ask(body, may_hear=letter.details.would_hear)


def out_of_place(purpose: Purpose, stage: Stage) -> tuple[Finding, ...]:
    """An old draft whose time is over, or a letter ahead of its time: what it says is not so."""
    if fits(purpose, stage):
        return ()
    what = f"This letter does not fit where the offer stands: “{stage.label}”."
    mend = "Leave it unsent, or change where the offer stands first."
    return (Finding(code=OUT_OF_PLACE, severity=Severity.CRITICAL, what=what, where="", mend=mend, rule=23),)


OUT_OF_PLACE = "out of place"


_PROMISE = re.compile(
    r"\bI(?:'m| am| will|'ll|'ve| have|'d| would)? (?:\w+ ){0,2}"
    r"(?:accept(?:ed|ing)?|say(?:ing)? yes|sign(?:ing)?|join(?:ing)?)\b|"
    r"\blook(?:ing)? forward to (?:joining|working (?:with|for|at))\b|\bmy answer is (?:yes|no)\b|\bcount me in\b",
    re.IGNORECASE,
)


def _undecided(body: str) -> Iterator[Finding]:
    """Nothing is decided in it, either way."""
    if found := DECISION.search(body) or _PROMISE.search(body):
        yield Finding(
            code="decides",
            severity=Severity.HIGH,
            what="This reads as your answer, and you have not given one yet.",
            where=found[0],
            mend="Leave it open: thank them, and say no more than is settled.",
            rule=23,
        )


_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(rf"\b{_MONTH} \d{{1,2}}\b|\b\d{{1,2}} {_MONTH}\b|\b\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?\b")


def _one_date(body: str) -> Iterator[Finding]:
    dates = list(dict.fromkeys(found[0] for found in _DATE.finditer(body)))
    if not dates:
        what, mend = "Nowhere does it say until when.", "Name one date: it is easier to say yes to."
        yield Finding(code="no_date", severity=Severity.HIGH, what=what, where="", mend=mend, rule=18)
    elif len(dates) > 1:
        what, mend = "It names more than one date.", "Name only the date you ask for."
        yield Finding(code="two_dates", severity=Severity.LOW, what=what, where=dates[1], mend=mend, rule=18)


_PRESSURE = re.compile(
    r"\botherwise\b|\bor else\b|\bforced to\b|\bno choice\b|\b(?:have|need) to (?:decline|withdraw|walk away|look)\b|"
    r"\bI expect you\b|\bdemand\w*|\bultimatum\b|"
    r"\bif you (?:do not|don't|can't|cannot)\b[^.]{0,60}\bI(?:'ll| will| would)\b",
    re.IGNORECASE,
)


def _pressure(body: str) -> Iterator[Finding]:
    if rival := hint_in(body):
        what, mend = "It speaks of other offers or interviews.", "Leave them out: they read as pressure."
        yield Finding(code="other_offers", severity=Severity.HIGH, what=what, where=rival, mend=mend, rule=48)
    if found := _PRESSURE.search(body):
        what, mend = "This can be read as a threat.", "Ask, and thank them whichever way they answer."
        yield Finding(code="pressure", severity=Severity.MEDIUM, what=what, where=found[0], mend=mend, rule=54)


_YES = re.compile(r"\baccept(?:ed|ing)?\b|\bsa(?:y|id|ying) yes\b|\bI(?:'m| am) taking\b", re.IGNORECASE)
_NO = re.compile(
    r"\bdeclin\w+|\bwithdr\w+|\bturn(?:ed|ing)? (?:\w+ ){0,3}down\b|\b(?:not|won't|cannot|can't) (?:be )?(?:accept|tak|"
    r"join)\w*",
    re.IGNORECASE,
)


def _one_yes(body: str) -> Iterator[Finding]:
    if found := _NO.search(body):
        what, mend = "This reads as a no.", "Say yes plainly, once."
        yield Finding(code="decides", severity=Severity.HIGH, what=what, where=found[0], mend=mend, rule=23)
    said = [sentence for sentence in sentences(body) if _YES.search(sentence)]
    if not said:
        what, mend = "Nowhere does it say that you accept.", "Say it once, early, in one plain sentence."
        yield Finding(code="no_yes", severity=Severity.HIGH, what=what, where="", mend=mend, rule=23)
    elif len(said) > 1:
        what, mend = "It says yes more than once.", "Once is enough, and stronger."
        yield Finding(code="yes_twice", severity=Severity.LOW, what=what, where=said[1], mend=mend, rule=23)


_ASK = re.compile(
    r"[^.!?\n]*\?|\b(?:let me know|keep me in mind|put in a (?:good )?word|send me|looking for (?:a|my next|another) "
    r"(?:job|position|role))\b",
    re.IGNORECASE,
)
_OPENING = re.compile(r"\b(?:opening|vacancy|vacancies|hiring|position (?:that|opens))\b", re.IGNORECASE)


def _no_ask(body: str, *, may_hear: bool) -> Iterator[Finding]:
    """A light note asks for nothing; a word about openings stands only where the user wants to hear of them."""
    found = _ASK.search(body) or (None if may_hear else _OPENING.search(body))
    if found:
        what, mend = "A light note asks for nothing.", "Take it out; a greeting is remembered better than a request."
        yield Finding(code="asks", severity=Severity.LOW, what=what, where=found[0].strip(), mend=mend, rule=82)
