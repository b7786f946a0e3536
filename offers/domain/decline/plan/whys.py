"""The one-line reason of each step, always naming something that was logged (rule 16). Only the user reads it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import candidacy, logged
from offers.domain.decline.people.names import full_name
from offers.domain.decline.plan.noted import noted
from offers.domain.decline.reading import attempts
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.days import MONTH_NAMES
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, fill, plain
from offers.domain.decline.thanks.deeds import as_noted, deed_of


def day(value: date) -> str:
    """November 21"""
    return f"{MONTH_NAMES[value.month - 1]} {value.day}"


def with_whys(case: Case, steps: Sequence[PlannedStep], acts: Mapping[str, tuple[Act, ...]]) -> tuple[PlannedStep, ...]:
    """The steps with the reason of each; what somebody did for the user is named where it can be told in short.

    `acts` are what each may be thanked for, by contact id.
    """
    deeds = {contact_id: deed_of(done) for contact_id, done in acts.items()}
    logs = {contact.id: " ".join(plain(entry.note) for entry in contact.interactions) for contact in case.contacts}
    told = {contact_id: as_noted(deed, logs[contact_id]) for contact_id, deed in deeds.items()}
    return tuple(replace(step, why=_why(case, step, told.get(step.contact_id, ""))) for step in steps)


def _why(case: Case, step: PlannedStep, deed: str) -> str:
    """What decided, from the log; and a warning where the user is in talks with the person's new house."""
    contact = case.contact(step.contact_id)
    if step.code == "barred":
        return f"{full_name(contact)} is marked 'do not contact': no call, no message."
    said = _because(contact, step, deed, case)
    if logged.interviews_there(contact, case):
        where = "Has a say where you are in talks yourself" if candidacy.has_a_say(contact) else _IN_TALKS
        said += f" {where}: thanks only, and not a word about either job."
    elif logged.is_where_the_user_goes(contact, case):
        said += " Works now where you are going: thanks only, and not a word about this offer."
    return said


_IN_TALKS = "You are in talks there yourself"


def _because(contact: Contact, step: PlannedStep, deed: str, case: Case) -> str:
    facts, name, channel = _facts(contact, deed, case), full_name(contact), step.channel
    how = HOW.get(channel, channel.label.lower())
    if not channel.is_live:
        # "You last spoke by phone. A separate e-mail" would sound like a slip.
        facts = facts.replace(" spoke by phone", " spoke").replace(" spoke by video", " spoke")
    if step.code == "own":
        return f"Your own choice. {facts}."
    if step.code in _IN_GENERAL:
        return f"{facts}. {fill(_IN_GENERAL[step.code], {'how': how})}"
    if step.code == "left":
        end = "a short LinkedIn note at most" if channel is Channel.LINKEDIN else "nothing to send"
        since = f"{_capital(deed)}. Has left since" if deed else f"{name} has left"
        return f"{since}, so the old address stays unused: {end}."
    if step.code == "moved":
        now = f"{_capital(deed)}. Is now" if deed else f"{name} is now"
        return f"{now} at {contact.organization}: thanks only, not a word about the terms."
    if step.code == "attempts":
        calls = f"logged call{'s' if attempts.count(contact) > 1 else ''}"
        calls = f"{attempts.told(contact).capitalize()} {calls}"
        return f"{calls} to {name} went unanswered, so an e-mail may now carry the answer."
    if step.code == "rescinded":
        end = (
            f"They took the offer back, so there is no decision to deliver: {how} is enough."
            if logged.is_decision_maker(contact)
            else f"A thank-you by {how.removeprefix('a ')}; the offer is gone, so there is nothing else to tell."
        )
        return f"{facts}. {end}"
    if step.code == "lead":
        tried = _before_the_date(contact, case) or _tried(contact)
        return f"{facts}. Should hear it by voice{_first(step, case)}.{tried}"
    if not contact.interactions and contact.hours_spent < 1:
        facts = f"{_part(contact)}; nothing is logged between you yet"
    return f"{facts}. {_SEPARATE.get(channel, _capital(how))}, {_after(contact, case)}."


# What follows from the facts, whoever it is; {how} is the channel.
_IN_GENERAL = {
    "nothing": "No address of any kind is on file.",
    "prefers": "Prefers {how}, as logged.",
    "habit": "You two talk by phone, so ring as soon as those who decide have heard.",
    "thin": "With so little contact an e-mail is right, and a call would feel forced.",
    "no_phone": "This deserves a call, but no phone number is on file; {how} is the next best.",
    "no_phone_video": "This deserves a call, but no phone number is on file; {how} is the next best.",
    "no_email": "No e-mail address is on file; {how} is the next best.",
    "too_slow": "A card takes days, and you had said yes: call, and let the card follow.",
    "host": "Had you at home and has a postal address on file: a handwritten note fits best.",
}


def _before_the_date(contact: Contact, case: Case) -> str:
    """What a failed call comes to on the eve of the deadline."""
    if not contact.addresses.email or not attempts.are_enough(contact, case, days_left=1):
        return ""
    return (
        " One call has failed and the deadline is near: try once more, and after that an e-mail may carry the answer."
    )


def _tried(contact: Contact) -> str:
    """The calls that failed and are not enough to write instead."""
    many = attempts.count(contact) > 1
    return f" {attempts.told(contact).capitalize()} calls have failed: try once more at another hour." if many else ""


_SEPARATE = {
    Channel.EMAIL: "A separate e-mail",
    Channel.TEXT: "A text",
    Channel.HANDWRITTEN_NOTE: "A handwritten note",
    Channel.LINKEDIN: "A note on LinkedIn",
    Channel.PHONE: "A call",
    Channel.VIDEO_CALL: "A video call",
}


def _after(contact: Contact, case: Case) -> str:
    """ "once Dr. Hodges has heard", by name where one person decides."""
    agency = logged.conveyed_by_agency(case)
    if agency is not None and logged.is_inside(contact, case):
        return f"once {full_name(agency)} has passed the word on"
    leads = [full_name(lead) for lead in logged.leads(case) if lead.id != contact.id]
    return f"once {leads[0]} has heard" if len(leads) == 1 else "once those who decide have heard"


_COUNTS = dict(enumerate("Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve".split(), start=2))
_UNHEARD = 1 / 30  # two minutes, in hours: nobody says "about" for them
HOW = {
    Channel.PHONE: "the phone",
    Channel.VIDEO_CALL: "a video call",
    Channel.EMAIL: "e-mail",
    Channel.TEXT: "a text",
    Channel.HANDWRITTEN_NOTE: "a handwritten note",
    Channel.LINKEDIN: "LinkedIn",
}
_PARTS = {
    Role.HEAD_OF_GROUP: "One of those in charge",
    Role.DEPARTMENT_CHAIR: "One of those in charge",
    Role.PARTNER: "A partner you got to know",
    Role.HOST: "Hosted you",
    Role.IN_HOUSE_RECRUITER: "Recruiter in the house",
    Role.AGENCY_RECRUITER: "Outside recruiter",
    Role.HR_DIRECTOR: "Personnel",
    Role.PRACTICE_ADMINISTRATOR: "Administration",
    Role.COORDINATOR: "Coordinator",
    Role.REALTOR: "Outside the organization",
    Role.FUTURE_COLLEAGUE: "Would have been a colleague",
    Role.FAMILY_HELPER: "Helped your family",
    Role.REFEREE: "Spoke up for you",
    Role.OTHER: "Took part in your search",
}


def _part(contact: Contact) -> str:
    """What the person does, in the user's own words where there are any."""
    own = contact.role_label.strip(" .:")
    return _FIRST_PERSON.sub(lambda found: _SECOND_PERSON[found[0].lower()], own) if own else _PARTS[contact.role]


_SECOND_PERSON = {"my": "your", "me": "you", "us": "you", "our": "your"}
_FIRST_PERSON = re.compile(r"\b(?:my|me|us|our)\b", re.IGNORECASE)


def _first(step: PlannedStep, case: Case) -> str:
    agency = logged.conveyed_by_agency(case)
    if case.contact(step.contact_id).role is Role.AGENCY_RECRUITER:
        return " and first of all, to pass it on"
    if agency is not None:
        return ", once the agency has been told"
    return ", before anyone else" if step.order == 1 else ""


def _facts(contact: Contact, deed: str, case: Case) -> str:
    """ "Walked every hallway with you; made the offer and gave you seven hours". Where no deed can be told the log is
    quoted; when they were last in touch is told where there is neither, or of whoever neither decides nor gave an hour.
    """
    facts = []
    if contact.extended_offer and " the offer" not in deed:
        facts.append("brought you the offer" if contact.role is Role.AGENCY_RECRUITER else "made the offer")
    if contact.recruited_heavily:
        facts.append("recruited you heavily")
    if contact.hours_spent >= 1 and "hour" not in deed:
        facts.append(f"gave you {time_given(contact.hours_spent)}")
    in_a_row = " and ".join(filter(None, [", ".join(facts[:-1]), *facts[-1:]]))
    told = [fact for fact in (deed or noted(contact, case), in_a_row) if fact]
    if len(told) < 2 and (last := _last(contact)):
        told.append(last)
    return _capital("; ".join(told)) or "Nothing is logged yet"


def time_given(hours: float) -> str:
    """ "about three and a half hours", for 3.4: to the nearest half hour, as one says it aloud."""
    half_hours = round(hours * 2)
    whole, half = divmod(half_hours, 2)
    about = "about " if abs(half_hours / 2 - hours) > _UNHEARD else ""
    if whole == 1:
        return f"{about}an hour{' and a half' if half else ''}"
    count = _COUNTS.get(whole, str(whole)).lower()
    return f"{about}{count}{' and a half' if half else ''} hours"


def _last(contact: Contact) -> str:
    """ "you last spoke by phone on October 16"; "" where nothing is logged."""
    met = [entry for entry in attempts.reached(contact) if entry.kind]
    last = max(met, key=lambda entry: entry.on or date.min, default=None)
    if last is None:
        return ""
    how = next((words for pattern, words in _CONTACTS if pattern.search(last.kind)), "you were last in touch")
    return f"{how}{f' on {day(last.on)}' if last.on else ''}"


_CONTACTS = [
    (AnyCase(pattern), words)
    for pattern, words in [
        (r"e-?mail", "you were last in touch by e-mail"),
        (r"text|sms|whatsapp|chat", "you were last in touch by text"),
        (r"video|zoom|teams|facetime", "you last spoke by video"),
        (r"phone|\bcall", "you last spoke by phone"),
        (
            r"visit|dinner|supper|lunch|breakfast|coffee|tour|shadow|meal|meet|interview|ride|stage|drive|in.person",
            "you last met",
        ),
    ]
]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
