"""Who a reader is, seen from the decision: it decides what may be talked about and in which voice."""

from __future__ import annotations

from enum import StrEnum

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.log.spoken_up import has_spoken_up
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase


class Circle(StrEnum):
    LEAD = "lead"
    PEER = "peer"
    STAFF = "staff"
    AGENCY = "agency"
    REALTOR = "realtor"
    FAMILY = "family"
    REFEREE = "referee"
    OTHER = "other"

    @property
    def is_outside(self) -> bool:
        """Reads nothing about pay, contract or feedback (rule 43)."""
        return self in {Circle.REALTOR, Circle.FAMILY, Circle.REFEREE}


_CIRCLES = {
    Role.AGENCY_RECRUITER: Circle.AGENCY,
    Role.REALTOR: Circle.REALTOR,
    Role.FAMILY_HELPER: Circle.FAMILY,
    Role.REFEREE: Circle.REFEREE,
    Role.OTHER: Circle.OTHER,
    Role.HR_DIRECTOR: Circle.STAFF,
    Role.PRACTICE_ADMINISTRATOR: Circle.STAFF,
    Role.COORDINATOR: Circle.STAFF,
    Role.IN_HOUSE_RECRUITER: Circle.STAFF,
}


# Whoever brings people to houses, and no old chief who put in a word, or mentor, filed beside them.
_RECRUITS = AnyCase(
    r"^(?!.*\b(?:im)?migration|.*\bvisa)"
    r"(?:$|.*(?:recruit|agen|head ?hunt|search|placement|staffing|talent|crew|consult|sourc|locum))"
)

# ... or to homes; whoever helped somebody of the family to work may be filed there as well.
_FINDS_HOMES = AnyCase(
    r"^$|realt|estate|rent|lett|\blets?\b|apartment|flat|rooms?\b|hous|home|propert|relocat|accommod|broker|landl|agent|"
    r"lodg|real"
)


def circle_of(contact: Contact, case: Case, leads: set[str]) -> Circle:
    own = _CIRCLES.get(contact.role, Circle.PEER)
    if own is Circle.AGENCY and contact.id not in leads and not is_recruiter(contact):
        own = Circle.OTHER
    if own is Circle.REALTOR and not _FINDS_HOMES.search(contact.role_label):
        own = Circle.FAMILY
    if own in {Circle.AGENCY, Circle.REALTOR, Circle.FAMILY, Circle.REFEREE}:
        return own
    if contact.id in leads:
        return Circle.LEAD
    is_of_the_house = contact.organization and logged.same(contact.organization, case.organization.name)
    if own is Circle.OTHER and not is_of_the_house and has_spoken_up(contact, case):
        return Circle.REFEREE
    if logged.is_outsider(contact, case) or logged.is_private_host(contact):
        return Circle.OTHER
    if own is Circle.PEER and contact.role in {Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR}:
        return Circle.LEAD
    return own


def is_recruiter(contact: Contact) -> bool:
    """Whether it is their trade to bring people to houses that are not theirs."""
    return contact.role is Role.AGENCY_RECRUITER and _RECRUITS.search(contact.role_label) is not None
