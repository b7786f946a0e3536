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
_COOKED = re.compile(
    r"^(?:her|his|their) (husband|wife|spouse|partner|mother|father|daughter|son) (?:also )?(?:made|cooked|baked|"
    r"brought|served|grilled)"
    r" (?:(?:me|us) )?(?P<dish>[\w\s'-]{3,40})$",
    re.IGNORECASE,
)


def companion_dish(text: str) -> Act | None:
    """ "his wife made tarte flambée" """
    found = _COOKED.match(_FURTHER.sub("", text).strip(" ,."))
    if not found:
        return None
    dish = re.sub(r"^(?:a|an|the|some|her|his) ", "", found["dish"].strip())
    return Act(f"the {dish} your {found[1].lower()} made", sort=Sort.HOSPITALITY)
