"""How somebody made the offer, where that was a kindness of its own: "rang with it from the maternity ward".

The offer is what is declined, and as such nothing to dwell on; the way it came is what its giver did for the user.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.turns.by_verb import LANGUAGE
from offers.domain.decline.text.prose import word_set

_THEIR = r"(?:her|his|their|your)"
_PLACE = (
    rf"(?!(?:{_THEIR} )?(?:office|desk|board|company|team|agency|firm|HR|home|number|work|start|beginning|outset|"
    r"moment)\b)[\w' -]{3,40}"
)
# In what way, from where or when: what is said of most offers ("over the phone", "at 9") is no such thing.
HOW_IT_CAME = (
    r"(?:in person|face to face|by hand|"
    rf"in {_THEIR} own hand(?:writing)?|in (?:my (?:own )?(?:language|mother tongue)|{LANGUAGE})|"
    rf"(?:all the way )?from (?:the|an?|{_THEIR}) {_PLACE}|"
    r"between (?:two|three) [a-z][\w' -]{3,25}|"
    rf"(?:during|in the middle of) (?:the|an?|{_THEIR}) [a-z][\w' -]{{3,30}}|"
    rf"on {_THEIR} (?:(?:day|night|morning) off|way home|birthday|holidays?|vacation|honeymoon|lunch break)|"
    r"over (?!video|zoom|teams|skype|e-?mail|the (?:phone|line|air|wire)|lunch$)(?:(?:the|an?) )?[a-z][a-z' -]{2,30}|"
    r"at (?:midnight|dawn|[1-6] (?:am|in the morning))(?: [A-Z][a-z]+ time)?)"
)
_THE_OFFER = rf"(?:the|an|my|our|{_THEIR}) offer"
_WHOM = r"(?:(?P<whom>me|us) )?"
_SELF = r"(?: (?:her|him|them)self)?"
_CAME_WITH_IT = re.compile(
    rf"(?P<did>[a-z]+) {_WHOM}(?P<before>(?:in person|over|round|personally) )?with {_THE_OFFER}(?P<self>{_SELF}),? "
    rf"(?P<how>{HOW_IT_CAME})(?:, [a-z-]+ing)?$",
    re.IGNORECASE,
)
_MADE_IT = re.compile(
    rf"(?:made {_WHOM}{_THE_OFFER}|offered (?P<to>me|us)? ?(?:it|the (?:job|post|position|role)))(?P<self>{_SELF}),? "
    rf"(?P<how>{HOW_IT_CAME})$",
    re.IGNORECASE,
)
_WROTE_IT = re.compile(
    rf"wrote {_WHOM}(?:out )?{_THE_OFFER}(?: (?:out|letter|e-?mail|mail))*(?P<self>{_SELF}),? "
    rf"(?P<how>{HOW_IT_CAME})(?=$|, (?:two|three|four|five) pages\b)",
    re.IGNORECASE,
)
_CAME = word_set("called rang phoned telephoned drove came walked cycled flew texted wrote")


def how_the_offer_came(clause: Clause) -> Act | None:
    """ "calling with the offer between two builds", "making me the offer in Irish"; None where it just came."""
    if clause.subject != "contact" or "ffer" not in clause.text:
        return None
    text = clause.text.strip(" ,.:")
    if (found := _CAME_WITH_IT.match(text)) and found["did"].lower() in _CAME:
        did = found["did"].lower()
        whom = f"{found['whom']} " if found["whom"] else ""
        said = f"{whom}{found['before'] or ''}with the offer{found['self']}"
    elif found := _MADE_IT.match(text):
        did, said = "made", f"{found['whom'] or found['to'] or 'me'} the offer{found['self']}"
    elif found := _WROTE_IT.match(text):
        did, said = "wrote", f"out the offer{found['self']}"
    else:
        return None
    rest = clause.to_you(f"{said}{',' * bool(found['self'])} {found['how']}")
    return Act(f"{verbs.gerund(did)} {rest}", f"you {did} {rest}")
