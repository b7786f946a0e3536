"""Who hears before whom (rules 6 and 8)."""

from __future__ import annotations

from dataclasses import dataclass

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import is_recruiter
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.roles import Role
from offers.domain.decline.standing import heads_the_board, is_spouse_of_lead
from offers.domain.decline.undoing.counted_on import counted_on
from offers.domain.decline.undoing.in_motion import begun_for_you


@dataclass(frozen=True, slots=True)
class Choice:
    """A channel, the rule that decided it, and a code by which the reason is worded (see `whys`)."""

    channel: Channel
    rule: int
    code: str


_RANKS = {
    Role.HEAD_OF_GROUP: 20,
    Role.DEPARTMENT_CHAIR: 25,
    Role.AGENCY_RECRUITER: 28,
    Role.PARTNER: 32,
    Role.HOST: 34,
    # Whoever runs the search or prepares the start hears before word of it goes round.
    Role.IN_HOUSE_RECRUITER: 36,
    Role.HR_DIRECTOR: 38,
    Role.PRACTICE_ADMINISTRATOR: 40,
    Role.FUTURE_COLLEAGUE: 42,
    Role.COORDINATOR: 50,
    Role.OTHER: 60,
    Role.REFEREE: 70,
    Role.FAMILY_HELPER: 75,
    Role.REALTOR: 80,
}


def rank(contact: Contact, case: Case, choice: Choice) -> tuple[int, int]:
    """Lower hears earlier: an agency that brought the offer, who made it, who courted, the house, outsiders (6, 8).

    An office that only sent the offer by e-mail is answered so, and whoever courted the user is called before (rule 1).
    """
    within = _RANKS[contact.role]
    if contact.role is Role.AGENCY_RECRUITER and contact.extended_offer:
        return 0, within
    if logged.has_left(contact):
        return 3, _GONE
    if contact.extended_offer:
        return 2 if choice.code == "thin" else 1, within
    if contact.recruited_heavily and contact.role not in {Role.REALTOR, Role.FAMILY_HELPER, Role.REFEREE}:
        return 2, within
    if logged.has_moved(contact, case):
        return 5, within
    if is_recruiter(contact):
        # Whoever has to tell the house, or was asked by it to find somebody, hears as soon as those who decide have.
        return 2, within
    if is_spouse_of_lead(contact, case):
        # They hear it at home as soon as the one who decides has.
        return 3, _AT_ONCE
    is_of_the_house = bool(contact.organization) and logged.same(contact.organization, case.organization.name)
    if contact.role is Role.FAMILY_HELPER and is_of_the_house:
        # Whose work it is to help families hears with the office that they work in.
        return 3, _RANKS[Role.COORDINATOR]
    if within >= _RANKS[Role.REFEREE] or logged.is_outsider(contact, case) or logged.is_private_host(contact):
        return 4, within
    if heads_the_board(contact):
        return 3, _BEFORE_THE_OFFICES
    is_upset = case.acceptance.is_promise and bool(counted_on(contact) or begun_for_you(contact))
    return 3, within - (_MUCH_TIME if contact.hours_spent >= MANY_HOURS or is_upset else 0)


# After everybody who is still there, and before anybody else of the house.
_GONE, _AT_ONCE = 90, -90
# The chair of the board hears before anybody who works in the house, whatever work has to be stopped there (rule 6).
_BEFORE_THE_OFFICES = -60
# Whoever gave this many hours, has told others that the user comes, or is at work on it, hears before the offices.
MANY_HOURS, _MUCH_TIME = 4, 30
