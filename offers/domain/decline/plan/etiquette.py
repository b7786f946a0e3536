"""Whom to tell how, and in which order: each recommendation carries the rule that decided."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.circles import is_recruiter
from offers.domain.decline.facts import Case, Contact, Kind, Medium
from offers.domain.decline.log import logged
from offers.domain.decline.people.titles import is_elder, is_of_standing
from offers.domain.decline.plan.landlines import takes_texts, texts
from offers.domain.decline.plan.new_address import has_new_address
from offers.domain.decline.plan.order import MANY_HOURS, Choice, rank
from offers.domain.decline.reading import attempts
from offers.domain.decline.roles import Role
from offers.domain.decline.standing import is_spouse_of_lead
from offers.domain.decline.undoing.in_motion import begun_for_you


def plan(
    case: Case, overrides: Mapping[str, Channel] | None = None, order: Sequence[str] | None = None
) -> tuple[PlannedStep, ...]:
    """The steps in the order of telling; people who are not to be contacted come last, as "none"."""
    recommended = {contact.id: choose(contact, case) for contact in case.contacts}
    chosen = dict(recommended)
    for contact_id, channel in (overrides or {}).items():
        if contact_id in chosen and chosen[contact_id].code != "barred":
            chosen[contact_id] = Choice(channel, 16, "own")
    wanted = {contact_id: place for place, contact_id in enumerate(order or ())}
    people = sorted(
        case.contacts,
        key=lambda person: (
            chosen[person.id].channel is Channel.NONE,
            wanted.get(person.id, len(wanted)),
            rank(person, case, recommended[person.id]),
        ),
    )
    return tuple(
        PlannedStep(
            contact_id=person.id,
            channel=chosen[person.id].channel,
            order=place,
            rule=chosen[person.id].rule,
            code=chosen[person.id].code,
        )
        for place, person in enumerate(people, start=1)
    )


def choose(contact: Contact, case: Case) -> Choice:
    """The channel for one contact (rules 1-5 and 8-15)."""
    if logged.is_barred(contact):
        return Choice(Channel.NONE, 14, "barred")
    if logged.has_left(contact):
        if contact.addresses.linkedin:
            return Choice(Channel.LINKEDIN, 13, "left")
        is_new = has_new_address(contact, case)
        return Choice(Channel.EMAIL, 15, "moved") if is_new else Choice(Channel.NONE, 13, "left")
    if logged.has_moved(contact, case):
        return _written(contact, "moved", 15)
    if case.kind is Kind.RESCINDED:
        return _by_card(contact) or _by_text(contact, case) or _written(contact, "rescinded", 77)
    if logged.is_decision_maker(contact):
        return _for_decision_maker(contact, case)
    return _for_others(contact, case)


def _for_decision_maker(contact: Contact, case: Case) -> Choice:
    preferred = preference(contact)
    if attempts.are_enough(contact, case) and contact.addresses.email:
        return Choice(Channel.EMAIL, 3, "attempts")
    if not case.acceptance.is_promise:
        if preferred is Channel.EMAIL and contact.addresses.email:
            return Choice(Channel.EMAIL, 1, "prefers")
        by_email = case.offer_medium is Medium.EMAIL or not logged.spoke_live(contact)
        if by_email and logged.is_thin(contact) and contact.addresses.email:
            return Choice(Channel.EMAIL, 5, "thin")
    if preferred is Channel.VIDEO_CALL and (contact.addresses.email or contact.addresses.phone):
        return Choice(Channel.VIDEO_CALL, 1, "prefers")
    if case.offer_medium is Medium.VIDEO and contact.extended_offer and contact.addresses.email and preferred is None:
        return Choice(Channel.VIDEO_CALL, 1, "lead")
    if contact.addresses.phone:
        return Choice(Channel.PHONE, 8 if contact.role is Role.AGENCY_RECRUITER else 1, "lead")
    seen_on_video = any("video" in entry.kind.lower() for entry in contact.interactions)
    if contact.addresses.email and seen_on_video and not attempts.is_pressed(case, days_left=1):
        return Choice(Channel.VIDEO_CALL, 12, "no_phone_video")
    return _written(contact, "no_phone", 12)


def may_be_written_unheard(contact: Contact, case: Case) -> bool:
    """Whether the confirmation of a call that is still open may go as the answer itself (rule 3).

    On the eve of the deadline the plan asks for one more call, and does not hold the e-mail back until it came about.
    """
    has_way = bool(contact.addresses.email) or not logged.is_decision_maker(contact)
    return has_way and attempts.are_enough(contact, case, days_left=1)


def _for_others(contact: Contact, case: Case) -> Choice:
    preferred = preference(contact)
    if by_card := _by_card(contact):
        is_too_slow = _is_too_slow_by_card(contact, case) and preferred is None
        return Choice(Channel.PHONE, 7, "too_slow") if is_too_slow else by_card
    if texted := _by_text(contact, case):
        return texted
    if preferred is not None and preferred is not Channel.TEXT and _is_on_file(contact, preferred):
        return Choice(preferred, 11, "prefers")
    if preferred is None and _talks_by_phone(contact):
        return Choice(Channel.PHONE, 8, "habit")
    return _written(contact, "role", 10 if logged.hosted_at_home(contact) else 11)


def _talks_by_phone(contact: Contact) -> bool:
    """A recruiter who gave the user hours, mostly on the phone, expects to hear it there."""
    gave_hours = is_recruiter(contact) and contact.hours_spent >= MANY_HOURS
    return gave_hours and bool(contact.addresses.phone) and logged.last_spoke_by_phone(contact)


def _by_card(contact: Contact) -> Choice | None:
    """A card to somebody who had the user at home, did not decide, and did not ask for anything else (rule 10)."""
    prefers_else = preference(contact) not in {None, Channel.HANDWRITTEN_NOTE}
    if prefers_else or logged.is_decision_maker(contact) or not contact.addresses.postal:
        return None
    return Choice(Channel.HANDWRITTEN_NOTE, 10, "host") if logged.hosted_at_home(contact) else None


def _is_too_slow_by_card(contact: Contact, case: Case) -> bool:
    """Whether somebody in the house who counted on a yes would learn that it is taken back days later (rule 7)."""
    by_phone_only = bool(contact.addresses.phone and not contact.addresses.email)
    counted_on_it = case.acceptance.is_promise and logged.is_inside(contact, case)
    return by_phone_only and counted_on_it and not is_spouse_of_lead(contact, case)


def _by_text(contact: Contact, case: Case) -> Choice | None:
    """A text to somebody who prefers one, did not decide, and did not have the user at home (rule 11).

    Whoever has charge of others is texted where that was the habit, and nobody looks to them for the decision.
    """
    if preference(contact) is not Channel.TEXT or not takes_texts(contact):
        return None
    is_texted = contact.role in _IN_CHARGE and texts(contact) and contact not in logged.leads(case)
    if contact.role not in _MAY_TEXT and not is_texted:
        return None
    may_be = not (logged.hosted_at_home(contact) or logged.is_decision_maker(contact))
    return Choice(Channel.TEXT, 11, "prefers") if may_be else None


_IN_CHARGE = frozenset({Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR})
_MAY_TEXT = frozenset(
    {Role.REALTOR, Role.FUTURE_COLLEAGUE, Role.COORDINATOR, Role.FAMILY_HELPER, Role.OTHER, Role.REFEREE, Role.PARTNER}
    | {Role.PRACTICE_ADMINISTRATOR, Role.IN_HOUSE_RECRUITER, Role.HR_DIRECTOR}
)


# Where only a phone number is on file, one text is less ado than a call and a text; not after a talk on the phone.
_TEXT_FIRST = frozenset({Role.FUTURE_COLLEAGUE, Role.OTHER, Role.REALTOR, Role.COORDINATOR})


# Whoever did a kindness from home, and has nothing to stop.
_FROM_HOME = frozenset({Role.FAMILY_HELPER, Role.HOST})


def _written(contact: Contact, code: str, rule: int) -> Choice:
    """E-mail, else the next best that is on file (rule 12)."""
    addresses = contact.addresses
    if addresses.email:
        return Choice(Channel.EMAIL, rule, code)
    by_post = is_of_standing(contact) or (_is_owed_a_card(contact) and not logged.last_spoke_by_phone(contact))
    if addresses.postal and by_post and not (logged.only_by_text(contact) or begun_for_you(contact)):
        return Choice(Channel.HANDWRITTEN_NOTE, 12, "no_email")
    in_role = contact.role in _TEXT_FIRST and not logged.last_spoke_by_phone(contact)
    text_first = logged.only_by_text(contact) or in_role
    if addresses.postal and text_first and not takes_texts(contact) and not begun_for_you(contact):
        return Choice(Channel.HANDWRITTEN_NOTE, 12, "no_email")
    if takes_texts(contact) and text_first and not logged.is_decision_maker(contact) and contact.role in _MAY_TEXT:
        return Choice(Channel.TEXT, 12, "no_email")
    by_card = contact.role in _FROM_HOME and not begun_for_you(contact) and not logged.last_spoke_by_phone(contact)
    if addresses.phone and not (addresses.postal and by_card):
        return Choice(Channel.PHONE, 12, "no_email")
    if addresses.postal:
        return Choice(Channel.HANDWRITTEN_NOTE, 12, "no_email")
    if addresses.linkedin:
        return Choice(Channel.LINKEDIN, 12, "no_email")
    return Choice(Channel.NONE, 12, "nothing")


def _is_owed_a_card(contact: Contact) -> bool:
    """Whoever is retired or old, and of those who hire nobody, whoever the user is not on first-name terms with."""
    is_formal = contact.role in {Role.OTHER, Role.REFEREE} and not contact.first_name_basis
    return is_of_standing(contact) or is_elder(contact) or is_formal


def written_medium(contact: Contact, channel: Channel) -> Channel:
    """In what a call is confirmed: by e-mail, else by card to a host, to whoever spoke up for the user or helped at
    home, and to whoever is owed more than a text (rule 2), else by text.
    """
    if not channel.is_live:
        return channel
    if contact.addresses.email:
        return Channel.EMAIL
    unasked = contact.role in {Role.FAMILY_HELPER, Role.REFEREE} and not logged.only_by_text(contact)
    owed_more = logged.is_decision_maker(contact) or (_is_owed_a_card(contact) and not logged.only_by_text(contact))
    owed_more = owed_more or unasked or logged.hosted_at_home(contact) or not takes_texts(contact)
    by_card = contact.addresses.postal and owed_more
    return Channel.HANDWRITTEN_NOTE if by_card else Channel.TEXT


def _is_on_file(contact: Contact, channel: Channel) -> bool:
    addresses = contact.addresses
    return bool(
        {
            Channel.PHONE: addresses.phone,
            Channel.TEXT: addresses.phone,
            Channel.VIDEO_CALL: addresses.email or addresses.phone,
            Channel.EMAIL: addresses.email,
            Channel.HANDWRITTEN_NOTE: addresses.postal,
            Channel.LINKEDIN: addresses.linkedin,
        }.get(channel, "")
    )


_PREFERENCES = [
    (r"video|zoom|teams|facetime", Channel.VIDEO_CALL),
    (r"text|sms|whatsapp|message", Channel.TEXT),
    (r"e-?mail", Channel.EMAIL),
    (r"phone|call", Channel.PHONE),
    (r"hand|note|card|letter|post", Channel.HANDWRITTEN_NOTE),
    (r"linkedin", Channel.LINKEDIN),
]


def preference(contact: Contact) -> Channel | None:
    if not contact.preferred_channel:
        return None
    for pattern, channel in _PREFERENCES:
        if re.search(pattern, contact.preferred_channel, re.IGNORECASE):
            return channel
    return None
