"""One thing to do per entry, one person, one date: until the loop is closed (rules 18, 75, 76, 78, 81, 84)."""

from __future__ import annotations

import re
from datetime import date, timedelta

from offers.domain.decline import attempts, logged
from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind, PlannedStep
from offers.domain.decline.facts import AcceptanceStatus, Case, Kind
from offers.domain.decline.in_motion import begun_for_you, buyer_agreement, lent_to_you, to_stop
from offers.domain.decline.names import display_names, full_name
from offers.domain.decline.roles import Role
from offers.domain.decline.sensitive import DISCRIMINATION, filing_limits, is_confidence, was_asked_amiss
from offers.domain.decline.whys import day

_A_WORD = 0.5
_RECONNECT_AFTER = timedelta(days=42)
_MOST = 25


def checklist(case: Case, steps: tuple[PlannedStep, ...]) -> tuple[ChecklistEntry, ...]:
    """In the order of doing. `due_on` is None where the case has no date to count from."""
    names = display_names(case.contacts)
    active = [step for step in steps if step.channel is not Channel.NONE]
    entries = [
        *_first(case),
        *_deadline(case),
        *_by_person(case, active, names),
        *_for_others(case, steps, names),
        *_in_motion(case, steps, names),
        *_afterwards(case, active, names),
    ]
    return tuple(entries[:_MOST])


def _by_person(case: Case, active: list[PlannedStep], names: dict[str, str]) -> list[ChecklistEntry]:
    """Everybody in the order of telling; nobody in the house before the agency says that it has passed the "
    "word on."""
    agency = logged.conveyed_by_agency(case)
    entries = []
    for step in active:
        entries += _for_step(case, step, names, active)
        if agency is not None and step.contact_id == agency.id and case.kind is not Kind.RESCINDED:
            text = (
                f"Ask {names[agency.id]} to confirm that the employer has been told; only then call or write to the "
                f"people there."
            )
            entries.append(_entry(text, EntryKind.CHECK, 8, contact_id=agency.id, due_on=case.today))
            if case.dates.deadline and case.today and (case.dates.deadline - case.today).days <= 1:
                text = (
                    f"No word from {names[agency.id]} by four o'clock: call or write to the employer yourself, in time."
                )
                entries.append(_entry(text, EntryKind.CALL, 18, contact_id=agency.id, due_on=case.today))
    return entries


def _entry(
    text: str, kind: EntryKind, rule: int, *, contact_id: str | None = None, due_on: date | None = None
) -> ChecklistEntry:
    return ChecklistEntry(text=text, kind=kind, contact_id=contact_id, due_on=due_on, rule=rule)


def _first(case: Case) -> list[ChecklistEntry]:
    entries = []
    signed = {
        AcceptanceStatus.LOI_SIGNED: "the letter of intent you signed",
        AcceptanceStatus.CONTRACT_SIGNED: "the contract you signed",
    }
    if case.acceptance in signed:
        text = (
            f"Have a lawyer read {signed[case.acceptance]} before the first call: what binds you, what is "
            f"confidential, what it costs."
        )
        entries.append(_entry(text, EntryKind.LEGAL, 75, due_on=case.today))
    elif case.acceptance is AcceptanceStatus.VERBAL:
        text = (
            "Check whether you signed anything when you said yes; if so, have a lawyer read it before the first call."
        )
        entries.append(_entry(text, EntryKind.LEGAL, 75, due_on=case.today))
    if logged.is_kept_from_others(case):
        lead = next((full_name(lead) for lead in logged.leads(case)), "them")
        text = f"Ask {lead} when the others may know; until then write to nobody there about it."
        entries.append(_entry(text, EntryKind.CHECK, 47, due_on=case.today))
    if case.kind is Kind.RESCINDED:
        text = (
            "Save every message about the offer and its withdrawal; if you gave notice or moved because of it, "
            "ask a lawyer."
        )
        entries.append(_entry(text, EntryKind.LEGAL, 80, due_on=case.today))
    elif case.kind is Kind.DECLINE and case.alternative.summary:
        text = "Make sure what you chose instead is confirmed in writing before you tell anyone."
        entries.append(_entry(text, EntryKind.CHECK, 19, due_on=case.today))
    if _mentions(case, DISCRIMINATION) or any(was_asked_amiss(contact) for contact in case.contacts):
        text = "For yourself only: write down what was asked or said, with dates and names, while it is fresh."
        entries.append(_entry(text, EntryKind.LEGAL, 78, due_on=case.today))
        text = f"Ask an employment lawyer soon whether to act on it; {filing_limits(case)}."
        entries.append(_entry(text, EntryKind.LEGAL, 78))
    return entries


def _deadline(case: Case) -> list[ChecklistEntry]:
    deadline, today = case.dates.deadline, case.today
    if deadline is None or case.kind is Kind.RESCINDED:
        return []
    when = f"{day(deadline)}, {deadline.year}"
    if today and today > deadline and case.acceptance.is_promise:
        accepted = case.dates.signed or case.dates.verbal_acceptance
        kept = ", but you had answered before it" if accepted and accepted <= deadline else ""
        text = f"The deadline ({when}) has passed{kept}: what counts now is telling them today."
    elif today and today > deadline:
        text = f"The deadline ({when}) has passed: give your answer today, and own the delay in one line."
    elif today and (deadline - today).days <= 1:
        text = (
            f"The deadline is {'today' if deadline == today else 'tomorrow'} ({when}): everyone who decides hears "
            f"from you today."
        )
    else:
        text = f"Deadline {when}: start today rather than then, and have the last message out well before it."
    return [_entry(text, EntryKind.CHECK, 18, due_on=today or deadline)]


_VERBS = {
    Channel.EMAIL: "E-mail {name}",
    Channel.TEXT: "Text {name}",
    Channel.HANDWRITTEN_NOTE: "Write {name} by hand and post it",
    Channel.LINKEDIN: "Send {name} a short LinkedIn message",
}


def _leads(case: Case) -> set[str]:
    return {contact.id for contact in logged.leads(case)}


def _decider(steps: list[PlannedStep]) -> str:
    return steps[0].contact_id


def _for_step(case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep]) -> list[ChecklistEntry]:
    contact, name, today = case.contact(step.contact_id), names[step.contact_id], case.today
    if step.channel.is_live:
        how = f"Call {name}" if step.channel is Channel.PHONE else f"Tell {name} by video call"
        number = f" at {contact.addresses.phone}" if step.channel is Channel.PHONE and contact.addresses.phone else ""
        agency = logged.conveyed_by_agency(case)
        first = ", before anyone else hears" if step.order == 1 else f", once {names[_decider(steps)]} has heard"
        first = "" if contact.id in _leads(case) and step.order != 1 else first
        if agency is not None and agency.id != contact.id and logged.is_inside(contact, case):
            first = f", once {names[agency.id]} has passed the word on"
        written = "by e-mail" if contact.addresses.email else "by text"
        confirm = f"Send {name} the same answer in writing {written} the same day."
        if case.acceptance.is_signed and not contact.addresses.email and contact.id in _leads(case):
            confirm = (
                f"Post {name} the same answer the same day: what was signed is not undone by text."
                if contact.addresses.postal
                else f"Ask {name} in the call where to send your answer: what was signed is not undone by text alone."
            )
        return [
            _entry(
                f"{how}{number} today, in working hours{first}.",
                EntryKind.CALL,
                step.rule,
                contact_id=contact.id,
                due_on=today,
            ),
            _entry(
                confirm,
                EntryKind.CONFIRM,
                4,
                contact_id=contact.id,
                due_on=today,
            ),
        ]
    text = _VERBS[step.channel].replace("{name}", name)
    ending = _when(case, step, names, steps)
    entries = [_entry(text + ending, EntryKind.SEND, step.rule, contact_id=contact.id, due_on=today)]
    if attempts.failed_calls(contact) and contact.addresses.phone:
        text = f"If {name} calls back, use the call script; the message then serves as the confirmation."
        entries.append(_entry(text, EntryKind.CALL, 3, contact_id=contact.id, due_on=today))
    return entries


def _when(case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep]) -> str:
    if step.order == 1:
        return " today."
    if case.kind is Kind.RESCINDED:
        return "."
    agency = logged.conveyed_by_agency(case)
    if agency is not None and agency.id == steps[0].contact_id:
        return " once the employer has been told."
    return f" once {names[_decider(steps)]} has heard."


def _for_others(case: Case, steps: tuple[PlannedStep, ...], names: dict[str, str]) -> list[ChecklistEntry]:
    entries = []
    for step in steps:
        contact, name = case.contact(step.contact_id), names[step.contact_id]
        if step.channel is not Channel.NONE:
            continue
        if logged.is_barred(contact):
            text = f"Send nothing to {name}: marked 'do not contact'."
            entries.append(_entry(text, EntryKind.CHECK, 14, contact_id=contact.id))
        elif logged.has_left(contact):
            text = f"Leave the old address of {name} unused; look for a new one only if you want to stay in touch."
            entries.append(_entry(text, EntryKind.CHECK, 13, contact_id=contact.id))
        elif not contact.interactions or 0 < contact.hours_spent < _A_WORD:
            text = f"Nothing to send to {name}: no address is on file, and there was little between you."
            entries.append(_entry(text, EntryKind.CHECK, 12, contact_id=contact.id))
        else:
            text = f"Find an address for {name}; none is on file."
            entries.append(_entry(text, EntryKind.CHECK, 12, contact_id=contact.id, due_on=case.today))
    return entries


def _in_motion(case: Case, steps: tuple[PlannedStep, ...], names: dict[str, str]) -> list[ChecklistEntry]:
    entries = []
    if case.acceptance.is_promise:
        text = f"Ask them to stop what is in motion: {to_stop(case)}."
        entries.append(_entry(text, EntryKind.STOP, 76, due_on=case.today))
    entries += _set_going(case, steps, names)
    for step in steps:
        contact = case.contact(step.contact_id)
        agreement = buyer_agreement(contact) if contact.role is Role.REALTOR else ""
        if agreement and step.channel is not Channel.NONE:
            text = (
                f"End the buyer agreement you signed with {names[contact.id]}, in writing."
                if agreement == "signed"
                else f"If you signed a buyer agreement with {names[contact.id]}, end it in writing."
            )
            entries.append(_entry(text, EntryKind.STOP, 76, contact_id=contact.id))
    if _mentions(case, r"\bnda\b|non-?disclosure|under embargo"):
        text = (
            "Keep to the NDA: nothing you learned under it goes into a call or message; return or delete the documents."
        )
        entries.append(_entry(text, EntryKind.STOP, 47))
    elif told := [c.id for c in case.contacts if any(is_confidence(entry.note) for entry in c.interactions)]:
        who = " and ".join(names[contact_id] for contact_id in told[:3])
        text = f"Some things were told to you in confidence, by {who}: keep them out of every call and message."
        entries.append(_entry(text, EntryKind.CHECK, 47))
    return entries


def _set_going(case: Case, steps: tuple[PlannedStep, ...], names: dict[str, str]) -> list[ChecklistEntry]:
    """What the log says was begun, lent or fixed elsewhere, person by person."""
    entries = []
    for step in steps:
        contact = case.contact(step.contact_id)
        if logged.interviews_there(contact):
            there = contact.organization or "the other place"
            text = f"If what you chose is final, call off your talks at {there} yourself."
            entries.append(_entry(text, EntryKind.STOP, 48, contact_id=contact.id))
        begun, lent = begun_for_you(contact), lent_to_you(contact)
        if step.channel is Channel.NONE or case.kind is Kind.RESCINDED:
            continue
        if begun and contact.role is not Role.REFEREE:
            text = f"Ask {names[contact.id]} to stop what was set going; your log says: {begun}."
            entries.append(_entry(text, EntryKind.STOP, 76, contact_id=contact.id, due_on=case.today))
        if lent:
            text = f"See whether anything goes back to {names[contact.id]}; your log says: {lent}."
            entries.append(_entry(text, EntryKind.STOP, 76, contact_id=contact.id))
    return entries


def _afterwards(case: Case, active: list[PlannedStep], names: dict[str, str]) -> list[ChecklistEntry]:
    today = case.today
    text = "Record for each person the channel, the date, what you said and the reason you gave."
    entries = [_entry(text, EntryKind.RECORD, 81, due_on=today)]
    if case.kind is Kind.DECLINE and any(step.channel.is_live for step in active):
        text = "Should a new number come after your answer: thank them, say that it is final, and stop there."
        entries.append(_entry(text, EntryKind.CHECK, 79))
    leads = [step for step in active if step.contact_id in {contact.id for contact in logged.leads(case)}]
    if case.keep_in_touch and leads and not was_asked_amiss(case.contact(leads[0].contact_id)):
        text = f"In about six weeks, send {names[leads[0].contact_id]} a short hello that asks for nothing."
        later = today + _RECONNECT_AFTER if today else None
        entries.append(_entry(text, EntryKind.RECONNECT, 82, contact_id=leads[0].contact_id, due_on=later))
    if case.would_reconsider and leads:
        text = (
            f"For yourself: should things change, call {names[leads[0].contact_id]}, and say truthfully what changed."
        )
        entries.append(_entry(text, EntryKind.RECONNECT, 83, contact_id=leads[0].contact_id))
    return entries


def _mentions(case: Case, pattern: str) -> bool:
    """Looks only at what the user kept private and at notes of unease, never at friendly small talk."""
    texts = [reason.content.text for reason in case.private_reasons]
    if pattern is not DISCRIMINATION:
        texts += [entry.note for contact in case.contacts for entry in contact.interactions]
        texts += [text for _, text in case.offer_terms]
    return any(re.search(pattern, text, re.IGNORECASE) for text in texts)
