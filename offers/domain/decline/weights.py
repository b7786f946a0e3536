"""How much an act says: what cost the giver something, or could come from nobody else, before what was office."""

from __future__ import annotations

import re

from offers.domain.decline.acts import Act, Sort

_BY_SORT = {Sort.HOSPITALITY: 12, Sort.GIFT: 10, Sort.WORK: 6, Sort.GUIDANCE: 8, Sort.INTRODUCTION: 6, Sort.CANDOR: 10}
_OF_ANY_SORT = 9
# Up to this an act is said only where there is no other; up to the second plainly; from the third on it is dear.
SLIGHT, PLAIN, DEAR = 4, 14, 20
_OWN_WORDS, _EFFECT = 60, 12
_COST = re.compile(
    r"\b(?:your|my) own\b|\byourself\b|\b(?:day|night|weekend) off\b|\blate\b|\b(?:till|until|past|after|before) (?:\d|"
    r"midnight|hours|the end|closing|shift|dawn)|\bat (?:midnight|dawn|sunrise|\d{1,2}(?::\d\d)? ?[ap]m)|\bhours?\b|"
    r"\b(?:Satur|Sun)day\b|\bweekend\b|\bpay(?:ing)?\b|\bwithout (?:my|our) asking\b|\blen(?:ding|t)\b|\bdriv|"
    r"\bcarry|\bdug\b|\bwait(?:ing|ed) (?:with|for|\w+ hours)|\b(?:snow|storm|rain|sleet|cold)\b|"
    r"\bat your (?:home|house|"
    r"place|farm|table|kitchen)|\bkitchen table\b|\bhome for\b|\bspare room\b|\bfrom scratch\b|\bbabysit",
    re.IGNORECASE,
)
_PARTICULAR = re.compile(
    r"\b(?:line by line|page by page|one by one|step by step|customer by customer|week by week)\b|"
    r"\b(?:notes|comments|every|each|all)\b|\b(?:my|our) (?:husband|wife|partner|kids?|children|son|daughter|family|"
    r"mother|father|parents|thesis|dissertation|paper|manuscript|resume|talk|lesson|questions)\b",
    re.IGNORECASE,
)
# The office of whoever hires, and kindnesses that the decision has just made vain.
_OFFICE = re.compile(
    r"\b(?:found|finding) me\b|\b(?:sent|sending|emailed|emailing) (?:me )?(?:the |a )?(?:link|form|agenda|itinerary|"
    r"schedule|packet|contract|draft|listings?)|\bforms?\b|\bmet me at the door|\bmeeting me at the (?:front )?door|"
    r"\bpaperwork\b|\bcheck(?:ed|ing) me in\b|\bhandling\b|\bhost(?:ed|ing) the (?:visit|day|two days)",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"^(?:the |a )?(?:\w+ )?(?:chat|talk|call|tour|conversation|e-?mail|note|card|meeting)\b", re.IGNORECASE
)
_IN_VAIN = re.compile(
    r"\bmy name\b|\border(?:ed|ing)\b|\blocker\b|\bbadge\b|\bdesk for me\b|\bshelf\b|\bwelcome (?:e-?mail|note|card)\b|"
    r"\btimetable\b|\bcontract\b|\btransfer\b|\bonboard\w*|\buniform\b|\bscrubs\b|\bhard hat\b|\bto sign\b",
    re.IGNORECASE,
)


def weight(act: Act) -> int:
    """The user's own words weigh most; what the decision makes vain weighs least."""
    text = act.for_form
    return (
        _OWN_WORDS * act.own_words
        + _EFFECT * bool(act.effect)
        + _BY_SORT.get(act.sort, _OF_ANY_SORT)
        + 6 * bool(_COST.search(text))
        + 5 * bool(_PARTICULAR.search(text))
        + min(len(text.split()), 12) // 2
        - 8 * bool(_OFFICE.search(text))
        - 8 * bool(_MEETING.search(text))
        - 12 * bool(_IN_VAIN.search(text))
    )
