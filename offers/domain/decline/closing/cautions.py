"""What to settle first and what to look at twice, as values that the page lists."""

from __future__ import annotations

from offers.domain.decline.bundle import Blocker, Channel, PlannedStep, PlanWarning
from offers.domain.decline.facts import Case, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.people.names import display_names, same_first_names, same_surnames
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.share.feedback import as_said
from offers.domain.decline.share.reasons import as_shaped, is_harsh


def blockers(case: Case, steps: tuple[PlannedStep, ...]) -> tuple[Blocker, ...]:
    found = []
    if case.acceptance.is_signed:
        text = "You signed something. Have a lawyer read it before you call anyone."
        found.append(Blocker(code="signed", text=text, rule=75))
    names = display_names(case.contacts)
    leads = {contact.id for contact in logged.leads(case)}
    for step in steps:
        contact = case.contact(step.contact_id)
        if step.channel is Channel.NONE and step.contact_id in leads and not logged.is_barred(contact):
            text = (
                f"Nothing is on file to reach {names[contact.id]}, who has to hear this first. Add a phone number "
                f"or an e-mail."
            )
            found.append(Blocker(code="unreachable", text=text, contact_id=contact.id, rule=12))
    return tuple(found)


def warnings(case: Case, steps: tuple[PlannedStep, ...], discretion: Discretion) -> tuple[PlanWarning, ...]:
    return (*_about_timing(case), *_about_people(case, steps), *_about_words(case, discretion))


def _about_timing(case: Case) -> list[PlanWarning]:
    found = []
    if case.kind is Kind.DECLINE and case.alternative.summary:
        text = "Is your alternative confirmed in writing? Until it is, you may be giving up more than you think."
        found.append(PlanWarning(code="unconfirmed", text=text, rule=19))
    deadline, today = case.dates.deadline, case.today
    if deadline and today and case.kind is Kind.DECLINE:
        if today > deadline:
            found.append(
                PlanWarning(
                    code="late", text="The deadline has passed. Call today and own the delay in one line.", rule=20
                )
            )
        elif (deadline - today).days <= 1:
            found.append(PlanWarning(code="deadline", text="The deadline is here. Tell them today.", rule=18))
    return found


def _about_people(case: Case, steps: tuple[PlannedStep, ...]) -> list[PlanWarning]:
    names = display_names(case.contacts)
    alike = [(group, "a first name") for group in same_first_names(case.contacts)]
    alike += [(group, "a title and a surname") for group in same_surnames(case.contacts)]
    found = []
    for group, what in alike:
        text = f"{' and '.join(names[person.id] for person in group)} share {what}."
        found.append(PlanWarning(code="same_name", text=text, rule=67))
    for step in steps:
        contact = case.contact(step.contact_id)
        if step.channel is Channel.NONE and not (logged.is_barred(contact) or logged.has_left(contact)):
            text = f"{names[contact.id]} would hear nothing: no address is on file."
            found.append(PlanWarning(code="no_address", text=text, contact_id=contact.id, rule=12))
        elif logged.has_moved(contact, case):
            text = f"{names[contact.id]} works elsewhere now. Say thanks only, and ask for nothing."
            found.append(PlanWarning(code="moved", text=text, contact_id=contact.id, rule=15))
    return found


def _about_words(case: Case, discretion: Discretion) -> list[PlanWarning]:
    found = []
    for item in case.feedback:
        if item.audience.is_empty:
            continue
        if not as_said(item):
            text = "One point of feedback reads harshly, so it was left out. Put it as what would help next time."
            found.append(PlanWarning(code="harsh_feedback", text=text, rule=54))
        elif not discretion.allows(as_said(item)):
            text = "One point of feedback touches something you marked private, so it was left out."
            found.append(PlanWarning(code="private_feedback", text=text, rule=41))
    for reason in case.reasons:
        shaped = as_shaped(reason)
        if shaped and (not discretion.allows(shaped.text) or is_harsh(shaped.text)):
            text = "One reason touches something private or reads harshly, so it was left out."
            found.append(PlanWarning(code="private_reason", text=text, rule=41))
    return found
