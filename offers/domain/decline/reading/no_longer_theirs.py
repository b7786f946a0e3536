"""What belongs to a house that somebody has left: "their spray booths" are no longer "yours"."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact, ContactStatus
from offers.domain.decline.roles import Role

# A person's own, wherever they work.
_OWN = (
    r"(?:own|homes?|house|place|flat|kitchen|table|garden|farm|car|van|truck|boat|bike|cabin|lunch|dinner|supper|"
    r"breakfast|weekend|evening|morning|afternoon|day|night|way|time|break|holiday|vacation|famil(?:y|ies)|kids|"
    r"children|daughters?|sons?|husbands?|wife|wives|partners?|mothers?|fathers?|parents|dogs?|cats?|friends?|book|"
    r"thesis|recipe|notes|card|number|coat|boots|umbrella|story|stories|career|years|first|advice|thoughts|honest)\b"
)
_OF_THE_HOUSE = re.compile(rf"(?<=[a-z] )their (?!{_OWN})(?=[a-z])")


# What an employer has, and a consultant, a recruiter or a referee does not.
_OF_AN_EMPLOYER = re.compile(
    r"(?<=[a-z] )their (?=(?:[a-z-]+ )?(?:labs?|process|procedures?|systems?|set-?up|rotas?|equipment|plant|software|"
    r"fleet|herd|cellars?|vines|scheme|policy|policies|benefits|pension|budget|accounts|books|board|hiring|onboarding|shifts?|"
    r"wards?|theatres?|contracts?|backlog|codebase|stack|pipeline|curriculum|caseload|portal|forms?|paperwork)\b)"
)


def without_their_old_house(note: str, contact: Contact, *, inside: bool) -> str:
    """ "questions on their spray booths", of whoever works there no more, is "questions on the spray booths"."""
    if " their " not in note:
        return note
    if not inside and contact.role is not Role.HOST:
        note = _OF_AN_EMPLOYER.sub("the ", note)
    if contact.status is not ContactStatus.LEFT:
        return note
    return _OF_THE_HOUSE.sub("the ", note)
