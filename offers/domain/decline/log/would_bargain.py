"""Whoever said that they would talk about terms: in a call that door is shut kindly (rule 61)."""

from __future__ import annotations

from offers.domain.decline.facts import Contact
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import AnyCase, plain


@asked_once
def would_bargain(contact: Contact) -> bool:
    """ "Said 'bring me any number and we will talk'", of whoever may come back with more."""
    return any(_WOULD_BARGAIN.search(plain(entry.note)) for entry in contact.interactions)


_HOLD_OUT = r"(?:she|he|they|we|i)(?:'d| would|'ll| will| can| could)(?: (?:always|probably|happily|try to))?"
_WOULD_BARGAIN = AnyCase(
    r"\b(?:(?:bring|give|name) (?:me|us|her|him|them) (?:any|a|my|your|the) (?:number|figure|price)|"
    r"name (?:my|your) (?:price|number|figure)|"
    rf"{_HOLD_OUT} (?:match|beat|better|top) (?:any|it|that|the|whatever)\b|"
    r"(?:what|whatever) it (?:would take|takes)(?= to (?:get|keep|bring|have|land|hire) me|$|[\"'.,;!])|"
    r"(?:room|open|happy|willing|ready|prepared) to (?:negotiate|move on (?:pay|terms|the)|"
    r"talk (?:money|numbers|terms))|"
    r"wiggle room|(?:there's|there is|there was) room (?:to move|in the budget|to talk)|"
    r"come back to (?:me|us|her|him|them) (?:if|on|about|with) [^.;]{0,20}\b(?:pay|terms|number|salary|figure|package)|"
    r"(?:talk|come|ring|call|go) to (?:me|her|him|us|them) before (?:i|you) (?:say|said|turn)|"
    r"(?:a|one|the) chance to (?:match|counter|beat))"
)
