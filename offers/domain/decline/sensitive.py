"""Notes of things that must be handled with care: confidences, and questions nobody should have been asked."""

from __future__ import annotations

import re

from offers.domain.decline.discretion import is_marked
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.prose import plain
from offers.domain.decline.roles import Role

DISCRIMINATION = (
    r"\b(?:asked|asking|question\w*|wanted to know|remark\w*|comment\w*|joked|hinted|said|told)\b[^.]{0,80}"
    r"\b(?:pregnan\w*|children|kids|married|marriage|husband|wife|age|old|young|religion|religious|church|race|accent|"
    r"ethnic\w*|country|born|disab\w*|gay|lesbian|gender|women|woman|maternity|childcare|headscarf|hijab|"
    r"nationality)\b|"
    r"\bdiscriminat\w*|\bsexis[tm]\b|\bracis[tm]\b|\bharass\w*|\billegal question"
)


def is_confidence(note: str) -> bool:
    return is_marked(plain(note))


# A question about the user's own faith, family plans, age or origin, put by somebody who had a say.
_ASKED = re.compile(
    r"\basked\b[^.;]{0,25}\b(?:(?:what|which) (?:church|religion|parish|faith|temple|mosque)|how old I|my age|"
    r"my religion|where (?:I'm|I am) (?:really|originally) from|about my (?:accent|age|faith|religion|marriage|"
    r"pregnancy))\b|"
    r"\basked\b[^.;]{0,15}\b(?:if|whether|when) (?:I|I'm|I am|we|we're|we are) ?(?:\w+ ){0,3}(?:kids|children|"
    r"pregnan\w*|a family|married|babies|church|disab\w*)\b",
    re.IGNORECASE,
)
_HAD_A_SAY = frozenset(
    {Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR, Role.PARTNER, Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER, Role.OTHER}
)


def was_asked_amiss(contact: Contact) -> bool:
    has_a_say = contact.role in _HAD_A_SAY or contact.extended_offer
    return has_a_say and any(_ASKED.search(plain(entry.note)) for entry in contact.interactions)


_IN_US = re.compile(
    r"\b(?:USA?|United States|Ala(?:bama|ska)|Arizona|Arkansas|California|Colorado|Connecticut|"
    r"Delaware|Florida|Georgia|Hawaii|"
    r"Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|"
    r"Minnesota|Mississippi|Missouri|"
    r"Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|(?:North|South) (?:Carolina|"
    r"Dakota)|Ohio|Oklahoma|Oregon|"
    r"Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|"
    r"Wisconsin|Wyoming)\b|, [A-Z]{2}$"
)


def filing_limits(case: Case) -> str:
    """The filing limits where they are known; elsewhere only that there are some (rules 78 and 80)."""
    where = case.organization.location or case.applicant.location
    if not where or _IN_US.search(where):
        return "in the US, filing limits are often 180 or 300 days"
    return "time limits can be short, in some places a few weeks"
