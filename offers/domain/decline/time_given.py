"""What somebody had said of the time that the answer might take, where it comes too late all the same (rule 20)."""

from __future__ import annotations

from enum import StrEnum

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.prose import AnyCase, plain


class TimeGiven(StrEnum):
    NONE = "none"
    UNHURRIED = "unhurried"
    MORE = "more"


_NO_HURRY = AnyCase(
    r"\b(?:take (?:your|my|all the|as much) time|the time (?:you|i|we) need|"
    r"no (?:hurry|rush)|whenever (?:i|you)(?:'m| am|'re| are) ready)\b"
)
_AMOUNT = r"(?:\w+ ){0,2}(?:more|extra|another) (?:\w+ )?(?:days?|weeks?|time)|an extension|a later (?:date|deadline)"
_DATE = r"(?:\w+ )?(?:deadline|due date|decision date)"
_NOT = r"(?<!not )(?<!n't )(?<!never )(?<!be )(?<!have )"
_YES = r"(?:fine|ok|okay|yes|sure|granted|agreed|no problem|of course|gladly|gave|got)"
_MORE = AnyCase(
    rf"{_NOT}\b(?:extended|moved|pushed|postponed) (?:me |us )?(?:(?:the|my|our|their) )?{_DATE}\b"
    r"(?! (?:up|forward|in)\b)|"
    rf"{_NOT}\b(?:gave|given|allowed|granted) (?:me |us )?(?:{_AMOUNT})\b|"
    rf"\basked for (?:{_AMOUNT})\b[^.;]{{0,20}}\b{_YES}\b"
)


def outstayed(contact: Contact, case: Case) -> TimeGiven:
    """The time that this person had given, of an answer that is late."""
    if case.days_to_deadline is None or case.days_to_deadline >= 0:
        return TimeGiven.NONE
    notes = [plain(entry.note) for entry in contact.interactions]
    if any(_NO_HURRY.search(note) for note in notes):
        return TimeGiven.UNHURRIED
    return TimeGiven.MORE if any(_MORE.search(note) for note in notes) else TimeGiven.NONE
