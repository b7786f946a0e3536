"""The user as a guest: who "stayed two nights at hers" or "had supper at theirs" was had there by the contact.

Nobody writes of their hosts that these slept in their own house. Such a clause without a subject is the user's.
"""

from __future__ import annotations

import re

from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.clauses import Clause
from offers.domain.decline.reading.second_person import address
from offers.domain.decline.text.prose import word_set

_ROOM = (
    r"(?:\w+ ){0,2}(?:place|house|home|flat|apartment|cabin|couch|sofa ?bed|sofa|spare (?:room|bed)|guest ?room|farm|"
    r"attic room|attic|basement|annex|loft|barn|boat|cottage|guest ?house|yard|garden|floor)"
)
_KIN = r"(?:family|parents|husband|wife|partner|kids|flatmates?)"
_SPAN = (
    r"(?:for )?(?P<span>(?:an?|the|one|two|three|four|five|six|\d+|several|a few|a couple of) (?:whole )?"
    r"(?:nights?|days|weekend|weeks?))"
)
# What a note says of a stay, in any order: how long, in what town, at whose place, with whom.
_PIECE = (
    rf"(?:over|on(?! (?:her|his|their)\b)|overnight|the night|back|{_SPAN}|(?P<town>(?:(?:up|down|out|over) )?in "
    r"(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}))|"
    rf"(?P<where>(?:at|in|on) (?:her|his|their) (?:\w+'s? )?{_ROOM})|"
    rf"(?P<with>with (?:her|him|them|his|their)\b(?: (?:and )?(?:(?:her|his) )?{_KIN})?))"
)
_STAYED = re.compile(
    rf"(?:stayed|slept|crashed|lodged|kipped|bunked|dossed|camped|overnighted|spent)(?P<how>(?: {_PIECE}(?![\w']))+)",
    re.IGNORECASE,
)
_SPENT_THERE = re.compile(
    r"spent (?:an?|the|my|most of the) (?P<span>(?:\w+ )?(?:day|weekend|afternoon|morning|evening)) "
    rf"(?P<where>(?:at|in|on) (?:her|his|their) (?:{_ROOM}|archive|studio|workshop|garden|kitchen|library|lab))$",
    re.IGNORECASE,
)
_REFRESHMENT = (
    r"(?:tea|coffee|pie|cake|dinner|supper|lunch|brunch|breakfast|drinks?|wine|beers?|soup|pancakes|pizza|barbecue|"
    r"dessert|bite|meal|evening|roast)"
)
_AT_THEIRS = rf"(?:(?:her|his|their) {_ROOM}|hers|theirs)"
_WHEN = r"(?: (?:on (?:\w+ )?\w+day(?: \w+)?|twice))*"
# Without what there was to eat or drink it may have been to find nobody in.
_DROPPED_BY = re.compile(
    r"(?:(?:dropped|popped|stopped|called|swung|came|went|was|were|got invited) (?:by|in|round|over|around|back)?"
    rf"(?: ?(?:at|to))? ?{_AT_THEIRS}(?P<how>{_WHEN} for (?:an? |some )?(?:[a-z]+ )?{_REFRESHMENT}{_WHEN}))(?!\w)",
    re.IGNORECASE,
)
_TOLD = r"(?: (?:in (?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)|on (?:\w+ )?\w+day(?: \w+)?|twice))*"
_HAD_A_MEAL = re.compile(
    r"(?:ate|dined|feasted|(?:had|shared|got|went for|went to) (?:an? |some )?(?:[a-z]+ )?"
    r"(?P<meal>lunch|dinner|breakfast|coffee|tea|brunch|supper|barbecue|meal|roast))"
    rf"(?P<before>{_TOLD}) at (?P<home>{_AT_THEIRS})(?P<how>{_TOLD})"
    r"(?=$|,| (?:after|before|when|with|to|and|for)\b)",
    re.IGNORECASE,
)
# Where somebody slept is no deed, whoever slept there; to stay the night to help somebody is one.
_SLEPT_THERE = re.compile(
    rf"(?:went (?:round |over |back )?to {_AT_THEIRS}|"
    rf"(?:stayed|slept|crashed|lodged|spent) (?:{_SPAN}|over(?=$|,| at | in )|the night|overnight|"
    r"with (?:her|him|them|his|their)|"
    rf"(?:in|at|on) (?:her|his|their) (?:\w+'s? )?{_ROOM}))(?=$|,| (?:in|at|on|over|with|for|near|by|before|after)\b)"
    r"(?! (?:(?:with|beside|by) (?:\w+ ){0,3}?(?:me|us|my|our)|on the (?:phone|line))\b)"
    r"(?!.*(?: to [a-z]+|ing) (?:\w+ ){0,3}?(?:me|us|my|our)\b)",
    re.IGNORECASE,
)
SLEPT = word_set("stayed slept crashed lodged kipped bunked dossed camped overnighted spent")
GUESTS = SLEPT | word_set("dropped popped stopped called swung came went was were ate dined feasted had shared got")


def hosted(clause: Clause) -> Act | None:
    """What the user was given under the contact's roof, None where the clause tells of no such thing."""
    if clause.named or clause.subject == "other":
        return None
    text = clause.speaker.renamed(clause.text, "her", "her")
    return _stay(text, clause) or _visit(text, clause)


def ate_there(text: str) -> bool:
    return _HAD_A_MEAL.match(text) is not None


def slept_there(text: str) -> bool:
    return _SLEPT_THERE.match(text) is not None


def _stay(text: str, clause: Clause) -> Act | None:
    """ "stayed two nights in her spare room" is "putting me up for two nights in your spare room"."""
    spent = _SPENT_THERE.match(text)
    if spent:
        return Act(f"the {spent['span'].lower()} I spent {_to_you(spent['where'], clause)}", sort=Sort.TIME)
    found = _STAYED.match(text)
    if not found or not (found["where"] or (found["with"] and _is_at_home(found, text))):
        return None
    doing, did = ("letting me camp", "you let me camp") if _camped(found) else ("putting me up", "you put me up")
    told = " ".join(filter(None, [found["span"] and f"for {found['span'].lower()}", _whereabouts(found, clause)]))
    return Act(f"{doing} {told}", f"{did} {told}", Sort.HOSPITALITY)


def _is_at_home(stay: re.Match[str], text: str) -> bool:
    """Whether a stay "with her" was under her roof: "two nights with her", but not "two days with her team"."""
    span = (stay["span"] or "").lower()
    is_long = bool(span) and (not text.lower().startswith("spent") or "night" in span)
    return is_long and _GOES_ON.match(text, stay.end()) is not None


# What may follow "with her": any other word would be whom or what of hers.
_GOES_ON = re.compile(r"$|[,.]| (?:after|before|when|while|and|during|since|because|for|instead|till|until|on)\b")


def _camped(stay: re.Match[str]) -> bool:
    return stay[0][:6].lower() == "camped"


def _whereabouts(stay: re.Match[str], clause: Clause) -> str:
    """The town is enough where the note says no more of the place than whose it was."""
    town, where = stay["town"] or "", _to_you(stay["where"] or "", clause)
    if town and where in {"at your place", "at your house", "at your home"}:
        return town
    return " ".join(filter(None, [where, town]))


def _visit(text: str, clause: Clause) -> Act | None:
    """ "had supper at theirs" is "supper at your place", "popped round to hers for tea" is "having me over for tea"."""
    meal = _HAD_A_MEAL.match(text)
    if meal and (meal["meal"] or "meal").lower() != "meal":
        home = "your place" if meal["home"].endswith("rs") else _to_you(meal["home"], clause)
        return Act(f"{meal['meal'].lower()} at {home}{meal['before']}{meal['how']}", sort=Sort.HOSPITALITY)
    if meal:
        told = f"for a meal{meal['before']}{meal['how']}"
        return Act(f"having me over {told}", f"you had me over {told}", Sort.HOSPITALITY)
    visit = _DROPPED_BY.match(text)
    if visit:
        return Act(f"having me over{visit['how']}", f"you had me over{visit['how']}", Sort.HOSPITALITY)
    return None


def _to_you(where: str, clause: Clause) -> str:
    return address(where, clause.speaker, with_companion=True)
