"""What each reader may be told. This is all that the composing functions see: no note, no private reason, no figure."""

from __future__ import annotations

import re
from dataclasses import dataclass

from offers.domain.decline import attempts, logged
from offers.domain.decline.acts import Act, Sort
from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.circles import Circle
from offers.domain.decline.discretion import SOUR, Discretion
from offers.domain.decline.facts import AcceptanceStatus, Case, Contact, Kind
from offers.domain.decline.names import address_name, signature, spoken_name
from offers.domain.decline.prose import plain, words
from offers.domain.decline.reasons import Reason, reason_for, sayable_feedback
from offers.domain.decline.role_titles import role_phrase
from offers.domain.decline.roles import Role
from offers.domain.decline.thanks import acts_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One recipient and everything that may be said to them. `medium` is what the written words travel by."""

    contact_id: str
    circle: Circle
    channel: Channel
    medium: Channel
    greeting: str
    familiar: bool
    sign_as: str
    acts: tuple[Act, ...] = ()
    reason: Reason | None = None
    feedback: tuple[str, ...] = ()
    attempts: int = 0
    made_offer: bool = False
    is_first: bool = False
    soured: bool = False
    gave_many_hours: bool = False
    thanks_only: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The case as it may be spoken of. `role` is a phrase with its article, `title` the bare role title."""

    case_id: str
    kind: Kind
    acceptance: AcceptanceStatus
    role: str
    title: str
    organization: str
    caller: str
    is_late: bool
    keep_in_touch: bool
    named_employer: str
    readers: tuple[Reader, ...]


def brief(case: Case, steps: tuple[PlannedStep, ...], discretion: Discretion) -> Brief:
    """Everything sayable, for the steps that reach somebody, in the order of telling."""
    active = [step for step in steps if step.channel is not Channel.NONE]
    leads = {contact.id for contact in logged.leads(case)}
    readers = tuple(_reader(case, case.contact(step.contact_id), step, leads, discretion) for step in active)
    deadline, today = case.dates.deadline, case.today
    return Brief(
        case_id=case.id,
        kind=case.kind,
        acceptance=case.acceptance,
        role=role_phrase(case.role_title),
        title=case.role_title,
        organization=case.organization.name,
        caller=spoken_name(case.applicant),
        is_late=bool(deadline and today and today > deadline and case.kind is Kind.DECLINE),
        keep_in_touch=case.keep_in_touch,
        named_employer=case.alternative.employer if case.alternative.may_name else "",
        readers=readers,
    )


def _reader(case: Case, contact: Contact, step: PlannedStep, leads: set[str], discretion: Discretion) -> Reader:
    circle = circle_of(contact, case, leads)
    moved = logged.has_moved(contact, case) or logged.has_left(contact)
    hears_feedback = not moved and not circle.is_outside and contact.role is not Role.COORDINATOR
    acts = acts_of(contact, discretion, inside=logged.is_inside(contact, case))
    acts = tuple(act for act in acts if not (circle.is_outside and _TERMS.search(act.for_form)))
    acts = tuple(act for act in acts if not (moved and _ELSEWHERE.search(act.for_form)))
    hears_why = contact.id in leads or (circle is Circle.LEAD and logged.spoke_live(contact))
    hears_why = hears_why and not moved and not circle.is_outside and case.kind is not Kind.RESCINDED
    notes = " ".join(entry.note for entry in contact.interactions)
    return Reader(
        contact_id=contact.id,
        circle=circle,
        channel=step.channel,
        medium=written_medium(contact, step.channel),
        greeting=address_name(contact),
        familiar=contact.first_name_basis,
        sign_as=signature(case.applicant, familiar=contact.first_name_basis and contact.id not in leads),
        acts=acts or _from_kinds(contact),
        reason=reason_for(case, contact, discretion) if hears_why else None,
        feedback=sayable_feedback(case, contact, circle, discretion) if hears_feedback else (),
        attempts=len(attempts.failed_calls(contact)),
        made_offer=contact.extended_offer,
        is_first=contact.id in leads,
        soured=bool(SOUR.search(notes)) or _is_blamed(contact, case),
        gave_many_hours=contact.hours_spent >= _MANY_HOURS,
        thanks_only=moved,
    )


def written_medium(contact: Contact, channel: Channel) -> Channel:
    """In what a call is confirmed: by e-mail, or by text where no e-mail address is on file."""
    if not channel.is_live:
        return channel
    return Channel.EMAIL if contact.addresses.email else Channel.TEXT


_ELSEWHERE = re.compile(r"interview|offer|position|\bjob\b", re.IGNORECASE)


def _is_blamed(contact: Contact, case: Case) -> bool:
    """Whether a private reason speaks of this very person, by name or role; then nothing warm is said (rule 38)."""
    called = {contact.family, contact.goes_by or contact.given, *words(contact.role_label)}
    private = {word.lower() for reason in case.private_reasons for word in words(plain(reason.content.text))}
    return any(name.lower() in private for name in called if len(name) >= _TELLING_NAME)


_TELLING_NAME = 4
_MANY_HOURS = 6
_TERMS = re.compile(r"contract|buy-in|partnership track|terms|benefits|negotiat|call schedule|offer\b", re.IGNORECASE)

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


def circle_of(contact: Contact, case: Case, leads: set[str]) -> Circle:
    own = _CIRCLES.get(contact.role, Circle.PEER)
    if own in {Circle.AGENCY, Circle.REALTOR, Circle.FAMILY, Circle.REFEREE}:
        return own
    if contact.id in leads:
        return Circle.LEAD
    if contact.role is Role.HOST and not (contact.organization and logged.is_inside(contact, case)):
        return Circle.OTHER
    if own is Circle.PEER and contact.role in {Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR}:
        return Circle.LEAD
    return own


_KIND_THANKS = [
    (r"dinner|supper", "dinner", Sort.HOSPITALITY),
    (r"lunch", "lunch", Sort.HOSPITALITY),
    (r"breakfast", "breakfast", Sort.HOSPITALITY),
    (r"coffee", "the coffee we had", Sort.HOSPITALITY),
    (r"site visit|\bvisit", "your time during my visit", Sort.TIME),
    (r"tour", "the tour", Sort.TIME),
    (r"shadow", "letting me shadow you", Sort.TIME),
    (r"interview", "the time you gave to my interview", Sort.TIME),
    (r"video|zoom", "the time you gave me by video", Sort.TIME),
    (r"phone|call", "the time you gave me by phone", Sort.TIME),
    (r"reference", "the reference", Sort.WORK),
]


def _from_kinds(contact: Contact) -> tuple[Act, ...]:
    """Where no note gives an act, the kind of meeting is still a fact. An e-mail counts only if something is noted."""
    for pattern, thanked, sort in _KIND_THANKS:
        for entry in attempts.reached(contact):
            noted = entry.note.strip() or not re.search(r"mail|text", entry.kind, re.IGNORECASE)
            if re.search(pattern, entry.kind, re.IGNORECASE) and noted:
                return (Act(thanked, sort=sort, is_general=True),)
    return ()
