"""What was put ready or on the table for the user, told without saying who did it."""

from __future__ import annotations

import re

from offers.domain.decline import verbs
from offers.domain.decline.acts import Act, Sort
from offers.domain.decline.clauses import Clause

_READY = re.compile(
    r"^(?P<things>(?:a |an |the |some )?[a-z][a-z ]{2,30}?)(?: in my size| size \w+)? (?:waiting|"
    r"ready)(?: for (?:me|us))?"
    r"(?P<where> (?:at|in|on) (?:the|my|our) [a-z]+)$"
)


def left_ready(clause: Clause) -> Act | None:
    """ "boots and a map waiting at the hotel" """
    found = _READY.match(clause.text)
    if not found or clause.subject != "contact" or verbs.is_past(found["things"].split()[0]):
        return None
    what = f"{found['things']} waiting{found['where']}"
    return Act(f"having {what}", f"you had {what}", Sort.GIFT)


_FURTHER = re.compile(r",.*$")
_AT_THEIRS = re.compile(
    r"^(?P<dish>(?:[a-z-]+ ){0,2}(?:soup|stew|ribs|tacos|pizza|curry|pasta|paella|pie|pancakes|"
    r"barbecue|pierogi|dumplings|"
    r"noodles|rice|roast|cake|bread|fish|steaks?|chili|salmon|waffles|soup dumplings)) at (?:her|his|"
    r"their)s? (?:place|house|home|"
    r"cabin|farm|kitchen)\b",
    re.IGNORECASE,
)


def at_theirs(clause: Clause) -> Act | None:
    """ "fish soup at his place" """
    found = _AT_THEIRS.match(clause.text)
    if not found or clause.subject == "user":
        return None
    where = clause.to_you(found[0][found.end("dish") - found.start() :])
    return Act(f"the {found['dish'].lower()}{where}", sort=Sort.HOSPITALITY)


_SENT_HOME = re.compile(
    r"^(?:her|his|their) (husband|wife|spouse|partner|mother|father|daughter|son)(?: [A-Z][a-z]+)? "
    r"(?P<how>sent (?:me|us) home) with (?P<what>[\w\s'-]{3,40})$",
    re.IGNORECASE,
)
_COOKED = re.compile(
    r"^(?:her|his|their) (husband|wife|spouse|partner|mother|father|daughter|son) (?:also )?(?:made|cooked|baked|"
    r"brought|served|grilled)"
    r" (?:(?:me|us) )?(?P<dish>[\w\s'-]{3,40})$",
    re.IGNORECASE,
)


def companion_dish(text: str) -> Act | None:
    """ "his wife made tarte flambée" """
    sent = _SENT_HOME.match(_FURTHER.sub("", text).strip(" ,."))
    if sent:
        what = re.sub(r"^(?:a|an|the|some) ", "", sent["what"].strip())
        return Act(f"the {what} your {sent[1].lower()} {sent['how']} with", sort=Sort.GIFT)
    found = _COOKED.match(_FURTHER.sub("", text).strip(" ,."))
    if not found:
        return None
    dish = re.sub(r"^(?:a|an|the|some|her|his) ", "", found["dish"].strip())
    return Act(f"the {dish} your {found[1].lower()} made", sort=Sort.HOSPITALITY)
