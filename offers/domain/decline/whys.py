"""The one-line reason of each step, always naming something that was logged (rule 16). Only the user reads it."""

from __future__ import annotations

from datetime import date

from offers.domain.decline import logged
from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.names import full_name
from offers.domain.decline.roles import Role

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day(value: date) -> str:
    """November 21"""
    return f"{_MONTHS[value.month - 1]} {value.day}"


def because(contact: Contact, channel: Channel, code: str, case: Case) -> str:
    facts = _facts(contact)
    name = full_name(contact)
    how = _HOW.get(channel, channel.label.lower())
    if code == "barred":
        return f"{name} is marked 'do not contact': no call, no message."
    if code == "own":
        return f"Your own choice for {name}; {facts}."
    if code == "left":
        end = "a short LinkedIn note" if channel is Channel.LINKEDIN else "nothing to send"
        return f"{name} has left, so the old address stays unused; {end}."
    if code == "moved":
        return f"{name} is now at {contact.organization}: thanks only, nothing about this offer's terms."
    if code == "nothing":
        return f"No address of any kind is on file for {name}; {facts}."
    if code == "attempts":
        count = len(logged.attempts(contact))
        return f"{_COUNTS.get(count, str(count))} logged calls to {name} went unanswered, so e-mail may now carry the answer."
    if code == "prefers":
        return f"{name} prefers {how}, as logged; {facts}."
    if code == "thin":
        return f"{_capital(facts)} and contact was thin, so an e-mail is right and a call would be forced."
    if code in {"no_phone", "no_phone_video"}:
        return f"{_capital(facts)}: this deserves a call, but no phone number is on file, so {how}."
    if code == "no_email":
        return f"No e-mail address is on file for {name}, so {how}; {facts}."
    if code == "rescinded":
        return f"They took the offer back, so {how} is enough: thanks, and no decision to deliver; {facts}."
    if code == "host":
        return f"{name} had you at home and a postal address is on file: a handwritten note fits."
    if code == "lead":
        return f"{_capital(facts)}: hears it in person{_first(contact, case)}."
    return f"{_ROLE_WORDS[contact.role]}: a separate {how}, after the decision has been told; {facts}."


_COUNTS = {2: "Two", 3: "Three", 4: "Four", 5: "Five"}
_HOW = {
    Channel.PHONE: "the phone",
    Channel.VIDEO_CALL: "a video call",
    Channel.EMAIL: "e-mail",
    Channel.TEXT: "a text",
    Channel.HANDWRITTEN_NOTE: "handwritten note",
    Channel.LINKEDIN: "LinkedIn",
}
_ROLE_WORDS = {
    Role.HEAD_OF_GROUP: "Leads the group",
    Role.DEPARTMENT_CHAIR: "Chairs the department",
    Role.PARTNER: "Partner you got to know",
    Role.HOST: "Hosted you",
    Role.IN_HOUSE_RECRUITER: "Recruiter in the house",
    Role.AGENCY_RECRUITER: "Outside recruiter",
    Role.HR_DIRECTOR: "HR",
    Role.PRACTICE_ADMINISTRATOR: "Administration",
    Role.COORDINATOR: "Coordinated your visit",
    Role.REALTOR: "Realtor, an outsider to the offer",
    Role.FUTURE_COLLEAGUE: "Would have been a colleague",
    Role.FAMILY_HELPER: "Helped your family, an outsider to the offer",
    Role.REFEREE: "Spoke up for you",
    Role.OTHER: "Took part in your search",
}


def _first(contact: Contact, case: Case) -> str:
    agency = logged.conveyed_by_agency(case)
    if contact.role is Role.AGENCY_RECRUITER:
        return ", first of all, and passes it on"
    if agency is not None:
        return ", once the agency has been told"
    return ", before anyone else" if contact.extended_offer else ""


def _facts(contact: Contact) -> str:
    """ "made the offer, 7 hours with you, last by phone on October 16" """
    facts = []
    if contact.extended_offer:
        facts.append("conveyed the offer" if contact.role is Role.AGENCY_RECRUITER else "made the offer")
    if contact.recruited_heavily:
        facts.append("recruited you heavily")
    if contact.hours_spent >= 1:
        hours = f"{contact.hours_spent:g}"
        facts.append(f"{hours} hour{'' if hours == '1' else 's'} with you")
    met = [entry for entry in logged.reached(contact) if entry.kind]
    if met:
        last = max(met, key=lambda entry: entry.on or date.min)
        when = f" on {day(last.on)}" if last.on else ""
        facts.append(f"last logged: {last.kind.lower()}{when}")
    elif not facts:
        facts.append("nothing is logged yet")
    return ", ".join(facts)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
