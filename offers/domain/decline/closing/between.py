"""What is left between the user and one person: talks elsewhere, an offer, a question, money, a loan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from offers.domain.decline.bundle import ChecklistEntry, EntryKind
from offers.domain.decline.facts import AcceptanceStatus, Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.log.candidacy import has_a_say
from offers.domain.decline.undoing.in_motion import left_open, offered_to_you, paid_ahead, paid_to_them, to_be_repaid
from offers.domain.decline.undoing.moot import Matter, moot
from offers.domain.decline.undoing.signed import to_be_signed
from offers.domain.decline.undoing.to_return import is_to_go_back, lent_to_you


def candidacy(case: Case, contact: Contact, name: str) -> Iterator[ChecklistEntry]:
    """Where the user is in talks elsewhere with this person, or with their new house."""
    if has_a_say(contact) and logged.is_elsewhere(contact, case):
        text = (
            f"{name} has a say where you are still a candidate: write no more than thanks, or wait "
            f"until that is decided; nothing about this offer, or about those talks."
        )
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=15, contact_id=contact.id)
    if logged.interviews_there(contact, case) and not logged.is_where_the_user_goes(contact, case):
        is_there = not logged.same(contact.organization, case.organization.name)
        there = (contact.organization if is_there else "") or "the other place"
        text = f"If what you chose is final, call off your talks at {there} yourself."
        yield ChecklistEntry(text=text, kind=EntryKind.STOP, rule=48, contact_id=contact.id)


def left_between_you(case: Case, contact: Contact, name: str) -> Iterator[ChecklistEntry]:
    """An offer of help, a question, money or a loan that waits for somebody."""
    if offered := offered_to_you(contact):
        text = f"Answer what {name} offered you, yes or no; your log says: '{offered}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=82, contact_id=contact.id)
    is_answered = any(each.matter is Matter.QUESTION for each in moot(contact, case))
    if (question := left_open(contact)) and not is_answered:
        text = f"A question is open with {name}: answer it, or let it go; your log says: '{question}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=81, contact_id=contact.id)
    if repaid := to_be_repaid(contact):
        text = f"Follow up with {name} on what you are to be paid back; your log says: '{repaid}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=81, contact_id=contact.id)
    if lent := lent_to_you(contact):
        is_theirs = is_to_go_back(contact)
        ask = f"Return to {name} what is theirs" if is_theirs else f"See whether anything goes back to {name}"
        yield stop(contact, f"{ask}; your log says: '{lent}'.")
    if case.acceptance is AcceptanceStatus.VERBAL and (unsigned := to_be_signed(contact)):
        yield stop(contact, f"Sign nothing that {name} sent you; your log says: '{unsigned}'.")
    if not logged.is_barred(contact) and (paid := paid_to_them(contact)):
        text = f"Settle with {name} what becomes of the money you paid; your log says: '{paid}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=76, contact_id=contact.id)
    if case.acceptance.is_promise and (paid := paid_ahead(contact)):
        text = f"Agree with {name} in writing on how the money goes back; your log says: '{paid}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=76, contact_id=contact.id)


def stop(contact: Contact, text: str, due_on: date | None = None) -> ChecklistEntry:
    return ChecklistEntry(text=text, kind=EntryKind.STOP, rule=76, contact_id=contact.id, due_on=due_on)
