"""Who of the house is asked to stop what is in motion there."""

from __future__ import annotations

from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase
from offers.domain.decline.undoing.under_way import to_stop_for


def office(case: Case, steps: tuple[PlannedStep, ...]) -> str:
    """The id of whoever handed over the papers, else whose work it is, else of who decides; "" for nobody."""
    of_the_house = [step.contact_id for step in steps if _is_of_the_office(case, step)]
    gave = (contact_id for contact_id in of_the_house if _gave_papers(case.contact(contact_id)))
    began = (step.contact_id for step in steps if _has_begun(case, step))
    leads = (lead.id for lead in logged.leads(case) if logged.is_inside(lead, case) and not logged.is_barred(lead))
    return next(gave, "") or next(iter(of_the_house), "") or next(began, "") or next(leads, "")


def _has_begun(case: Case, step: PlannedStep) -> bool:
    contact = case.contact(step.contact_id)
    if step.channel is Channel.NONE or contact.role not in _STAFF or logged.has_left(contact):
        return False
    is_placed = bool(contact.organization) or contact.role is not Role.OTHER
    return is_placed and _is_of_the_house(contact, case) and bool(to_stop_for(contact))


def _is_of_the_house(contact: Contact, case: Case) -> bool:
    """Whether they work there: a landlord or a driver is nobody of the house that hires."""
    return logged.is_inside(contact, case) and not _OF_NO_HOUSE.search(contact.role_label)


_OF_NO_HOUSE = AnyCase(
    r"\b(?:landlord|landlady|lets?|letting|owner of the (?:flat|house|cottage|cabin|room)|neighbou?r|host|hostess|"
    r"supplier|vendor|driver|taxi|friend|clients?|customer|interpreter|realtor|estate agent|movers?|childminder)\b"
)


def _gave_papers(contact: Contact) -> bool:
    return any(_PAPERS.search(entry.note) for entry in contact.interactions)


_PAPERS = AnyCase(
    r"\b(?:forms?|keys|pension|payroll|onboarding|paperwork|tenancy|enrol\w*|background check|badge|credential\w*)\b"
)


def _is_of_the_office(case: Case, step: PlannedStep) -> bool:
    """Whether this step reaches somebody whose work it is to take the user on."""
    contact = case.contact(step.contact_id)
    takes_on = contact.role in _OFFICES or _TAKES_ON.search(contact.role_label)
    if step.channel is Channel.NONE or logged.has_left(contact):
        return False
    return bool(takes_on) and _is_of_the_house(contact, case)


_STAFF = frozenset({Role.COORDINATOR, Role.OTHER, Role.FUTURE_COLLEAGUE})
_OFFICES = frozenset({Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER, Role.PRACTICE_ADMINISTRATOR})
_TAKES_ON = AnyCase(r"\b(?:credential|onboarding|personnel|hr\b|human resources|bursar|business manager|payroll)")
