"""A date that somebody named for something beside the answer: until when it can be called off, or what falls on it."""

from __future__ import annotations

from offers.domain.decline.facts import Contact
from offers.domain.decline.text.prose import AnyCase
from offers.domain.decline.undoing.in_motion import CLAUSE, first_part
from offers.domain.decline.undoing.under_way import set_for_a_day

_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|tember|ober)?\b\.?"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}|{_MONTH} \d{{1,2}}|\d{{1,2}}/\d{{1,2}}|the \d{{1,2}}(?:st|nd|rd|"
    rf"th)|(?:mon|tues?|wednes|weds?|thurs?|fri|satur|sun)(?:day)?\b)"
)
_BY = r"(?:by|before|until|til+|no later than|after|from)"
_LOST = (
    r"(?:los(?:e|es|t)|gone|forfeit\w*|charg(?:e|es|ed)|bill(?:s|ed)?|lapses?|expires?|non-?refundable|owe|pay|"
    r"kept|keep)"
)
_DUE = AnyCase(
    # "tell him before 22 June or the fee's gone"
    rf"\b{_BY} {_DATE}[^.;]{{0,10}} or (?:else )?(?:(?:i|we|it|they|the|my|our) ?(?:'s|'ll)? ?(?:\w+ )?(?:'s )?){{0,3}}"
    rf"[^.;]{{0,20}}\b{_LOST}\b|"
    # "movers can be cancelled free until 4 June", "deposit due 3 May"
    rf"\b(?:refundable|refund|cancel(?:l?ed|lation|lable)?|call(?:ed)? (?:it |them )?off|(?:deposit|fee|rent|balance) "
    rf"(?:is )?due|penalty (?:is|if|applies)|(?:pull|back) out)\b[^.;]{{0,25}}\b(?:{_BY} |on )?{_DATE}|"
    # "starts talks Mar 3 - need to cancel"
    rf"\b{_DATE}[^.;]{{0,20}}\b(?:needs?|must|have|has|got) (?:to )?(?:be )?(?:cancel|call)"
)
# Without one of these no such date is named; to look for a few letters costs far less than to search.
_MARKS = (" or ", "efund", "ancel", "call", " due", "enalty", " out ")


def to_mind(contact: Contact) -> str:
    """The clause of the log that names such a date; "" for none."""
    if any(mark in entry.note for entry in contact.interactions for mark in _MARKS) and (
        named := first_part(contact, _DUE, CLAUSE)
    ):
        return named
    return set_for_a_day(contact)
