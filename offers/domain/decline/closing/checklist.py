"""One thing to do per entry, one person, one date: until the loop is closed (rules 18, 75, 76, 78, 81, 84)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind, PlannedStep
from offers.domain.decline.closing.afterwards import afterwards
from offers.domain.decline.closing.beforehand import beforehand
from offers.domain.decline.closing.stops import to_be_stopped
from offers.domain.decline.closing.unreached import unreached_by_any
from offers.domain.decline.facts import Case, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.log.away import back_on
from offers.domain.decline.people.names import display_names, same_first_names, same_surnames
from offers.domain.decline.plan.etiquette import written_medium
from offers.domain.decline.plan.whys import HOW, day
from offers.domain.decline.reading import attempts
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.days import DAY_NAMES
from offers.domain.decline.share.their_reasons import has_other_plans

_MOST = 25
_SATURDAY = 5


def checklist(
    case: Case, steps: tuple[PlannedStep, ...], unreached: Mapping[str, Sequence[Act]]
) -> tuple[ChecklistEntry, ...]:
    """In the order of doing. `due_on` is None where the case has no date to count from.

    `unreached` are the acts of those whom nothing on file reaches, by contact id.
    """
    names = display_names(case.contacts)
    active = [step for step in steps if step.channel is not Channel.NONE]
    told_on = _first_day(case, active)
    urgent, deadline = _deadline(case, told_on)
    entries = [
        *(deadline if urgent else []),
        *beforehand(case),
        *([] if urgent else deadline),
        *_told_apart(case, names),
        *_by_person(case, active, names),
        *unreached_by_any(case, steps, names, unreached),
        *to_be_stopped(case, steps, names, told_on),
        *afterwards(case, active, names, told_on=told_on),
    ]
    return tuple(entries[:_MOST])


def _by_person(case: Case, active: list[PlannedStep], names: dict[str, str]) -> list[ChecklistEntry]:
    """Everybody in the order of telling; nobody in the house before the agency says that it passed the word on."""
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
            if case.dates.deadline and case.days_to_deadline is not None:
                others = (names[other.contact_id] for other in active if other.contact_id != agency.id)
                whom = next(others, "the employer")
                eve, is_near = case.dates.deadline - timedelta(days=1), case.days_to_deadline <= 1
                by, due_on = ("four o'clock", case.today) if is_near else (day(eve), eve)
                text = f"No word from {names[agency.id]} by {by}: call or write to {whom} yourself, in time."
                entries.append(_entry(text, EntryKind.CALL, 18, contact_id=agency.id, due_on=due_on))
    return entries


def _entry(
    text: str, kind: EntryKind, rule: int, *, contact_id: str | None = None, due_on: date | None = None
) -> ChecklistEntry:
    return ChecklistEntry(text=text, kind=kind, contact_id=contact_id, due_on=due_on, rule=rule)


def _told_apart(case: Case, names: dict[str, str]) -> list[ChecklistEntry]:
    """Two of one name are one mistake away from each other (rule 67)."""
    entries = []
    people = [person for person in case.contacts if not logged.is_barred(person)]
    alike = [(group, "a first name") for group in same_first_names(people)]
    alike += [(group, "a title and a surname") for group in same_surnames(people)]
    for group, what in alike:
        who = " and ".join(names[person.id] for person in group)
        entries.append(_entry(f"{who} share {what}: check the number and the address each time.", EntryKind.CHECK, 67))
    return entries


def _deadline(case: Case, told_on: date | None) -> tuple[bool, list[ChecklistEntry]]:
    """Whether it comes before everything else, and the entry, where the telling begins on that day."""
    deadline, today = case.dates.deadline, case.today
    if deadline is None or case.kind is Kind.RESCINDED:
        return False, []
    is_near = today is not None and (deadline - today).days <= 1 and not case.acceptance.is_promise
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
        first = "start today rather than then, and " if told_on == today else ""
        text = f"Deadline {when}: {first}have the last message out well before it."
    return is_near, [_entry(text, EntryKind.CHECK, 18, due_on=today or deadline)]


_VERBS = {
    Channel.EMAIL: "E-mail {name}",
    Channel.TEXT: "Text {name}",
    Channel.HANDWRITTEN_NOTE: "Write {name} by hand and post it",
    Channel.LINKEDIN: "Send {name} a short LinkedIn message",
}


def _leads(case: Case) -> set[str]:
    return {contact.id for contact in logged.leads(case)}


def _calling_day(case: Case) -> date | None:
    """Today, or Monday where that is still in time: nobody answers in working hours on a Sunday (rule 21)."""
    if case.today is None or case.today.weekday() < _SATURDAY:
        return case.today
    monday = case.today + timedelta(days=7 - case.today.weekday())
    deadline = case.dates.deadline
    return case.today if deadline is not None and deadline <= monday else monday


def _first_day(case: Case, steps: list[PlannedStep]) -> date | None:
    """On which the telling begins: everybody else waits for whoever is called first, and is back only then."""
    if not (steps and steps[0].channel.is_live):
        return case.today
    return back_on(case.contact(steps[0].contact_id), case) or _calling_day(case)


def _for_step(case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep]) -> list[ChecklistEntry]:
    start = _first_day(case, steps)
    if step.channel.is_live:
        return _calls(case, step, names, steps, start)
    contact, name = case.contact(step.contact_id), names[step.contact_id]
    text = _VERBS[step.channel].replace("{name}", name) + _when(case, step, names, steps)
    entries = [_entry(text, EntryKind.SEND, step.rule, contact_id=contact.id, due_on=start)]
    hears = case.kind is not Kind.RESCINDED and logged.hears_decision(contact, case)
    email, phone = contact.addresses.email, contact.addresses.phone
    is_slow = step.channel is Channel.HANDWRITTEN_NOTE and hears and bool(email or phone)
    if is_slow and logged.is_inside(contact, case):
        sooner = f"tell {name} in a line by e-mail" if email else f"call {name} at {phone}"
        when = _when(case, step, names, steps).rstrip(".")
        text = f"The card takes days: {sooner}{when}: '{_line_ahead(case)}'"
        entries.append(_entry(text, EntryKind.CHECK, 7, contact_id=contact.id, due_on=start))
    if attempts.failed_calls(contact) and contact.addresses.phone:
        use = "use the call script" if contact.id in _leads(case) else "say it in one sentence and thank them"
        text = f"If {name} calls back, {use}; the message then serves as the confirmation."
        entries.append(_entry(text, EntryKind.CALL, 3, contact_id=contact.id, due_on=start))
    elif case.kind is Kind.RESCINDED and contact.id in _leads(case):
        wait = "" if has_other_plans(case) else "; say neither yes nor no before it is in writing"
        text = f"If {name} calls, the call script has a few lines{wait}."
        entries.append(_entry(text, EntryKind.CALL, 77, contact_id=contact.id))
    return entries


def _line_ahead(case: Case) -> str:
    """What goes ahead of a card: the news alone."""
    no = f"I won't be taking the job{' after all' if case.acceptance.is_promise else ''}"
    told = "I've withdrawn my application" if case.kind is Kind.WITHDRAW else no
    return f"{told}, and wanted you to hear it from me. A card with my thanks is on its way."


def _calls(
    case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep], start: date | None
) -> list[ChecklistEntry]:
    """The call, what to do where nobody picks up and the deadline is here, and the same answer in writing."""
    contact, name = case.contact(step.contact_id), names[step.contact_id]
    is_lead, start = contact.id in _leads(case), back_on(contact, case) or start
    how = f"Call {name}" if step.channel is Channel.PHONE else f"Tell {name} by video call"
    number = f" at {contact.addresses.phone}" if step.channel is Channel.PHONE and contact.addresses.phone else ""
    agency = logged.conveyed_by_agency(case)
    first = ", before anyone else hears" if step.order == 1 else f", once {_told(case, names, steps)}"
    first = "" if case.kind is Kind.RESCINDED or (is_lead and step.order != 1) else first
    if agency is not None and agency.id != contact.id and logged.is_inside(contact, case):
        first = f", once {names[agency.id]} has passed the word on"
    hours = ", in working hours" if start is None or start.weekday() < _SATURDAY else ""
    text = f"{how}{number} {_dated(start, case)}{hours}{first}."
    entries = [_entry(text, EntryKind.CALL, step.rule, contact_id=contact.id, due_on=start)]
    written = f"by {HOW[written_medium(contact, step.channel)].removeprefix('a ')}"
    if attempts.count(contact) == 1:
        later = "try at another hour, and once more before you write instead."
        again = "try once more at another hour today." if _is_due(case) else later
        text = f"{name} was not reached the last time: {again}"
        entries.append(_entry(text, EntryKind.CHECK, 3, contact_id=contact.id, due_on=start))
    elif attempts.count(contact):
        text = f"{name} was not reached in {attempts.told(contact)} calls: try once more at another hour."
        entries.append(_entry(text, EntryKind.CHECK, 3, contact_id=contact.id, due_on=start))
        if is_lead and case.acceptance.is_promise:
            text = f"If that call fails too, {_after_all_calls(case, step, names, steps)}."
            entries.append(_entry(text, EntryKind.CHECK, 74, contact_id=contact.id, due_on=start))
    if is_lead and _is_due(case) and not case.acceptance.is_promise:
        in_time = "e-mail your answer all the same, to be in time" if contact.addresses.email else ""
        left = in_time or _to_be_called_back(case, step, names, steps)
        text = f"If {name} has not picked up by mid-afternoon, {left}."
        entries.append(_entry(text, EntryKind.CHECK, 3, contact_id=contact.id, due_on=start))
    confirm = f"Send {name} the same answer in writing {written} the same day."
    if written_medium(contact, step.channel) is Channel.HANDWRITTEN_NOTE:
        confirm = f"Post {name} the same answer in writing, by hand, the same day."
    if case.acceptance.is_signed and not contact.addresses.email and is_lead:
        confirm = (
            f"Post {name} the same answer the same day: what was signed is not undone by text."
            if contact.addresses.postal
            else f"Ask {name} in the call where to send your answer: what was signed is not undone by text alone."
        )
    return [*entries, _entry(confirm, EntryKind.CONFIRM, 4, contact_id=contact.id, due_on=start)]


def _to_be_called_back(case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep]) -> str:
    """What is left where no e-mail is on file: somebody of the house who has them call, and hears no more than that."""
    near = (other for other in steps if other.contact_id != step.contact_id)
    helps = next((other for other in near if _is_near(case, other)), None)
    if helps is None:
        return "leave word that you must talk today, and try again before the day ends"
    return f"ask {names[helps.contact_id]} to have them call you today; say no more than that"


def _after_all_calls(case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep]) -> str:
    """What is left of a call that reaches nobody, where a yes is taken back: the others wait for it all the same."""
    if case.contact(step.contact_id).addresses.email:
        return "send the e-mail the same day, with a line on the calls you made; nobody else hears before it has gone"
    return _to_be_called_back(case, step, names, steps)


def _is_near(case: Case, step: PlannedStep) -> bool:
    contact = case.contact(step.contact_id)
    return logged.is_inside(contact, case) and bool(contact.addresses.phone)


def _is_due(case: Case) -> bool:
    return case.days_to_deadline in {0, 1}


def _when(case: Case, step: PlannedStep, names: dict[str, str], steps: list[PlannedStep]) -> str:
    if step.order == 1:
        lead = case.contact(step.contact_id)
        return f" today: {attempts.told_as_failed(lead)}." if step.code == "attempts" else " today."
    if case.kind is Kind.RESCINDED:
        return "."
    agency = logged.conveyed_by_agency(case)
    if agency is not None and agency.id == steps[0].contact_id:
        return " once the employer has been told."
    return f" once {_told(case, names, steps)}."


def _told(case: Case, names: dict[str, str], steps: list[PlannedStep]) -> str:
    """For what everybody else waits: whoever could not be reached is not waited for, but written to."""
    first = steps[0]
    written = first.channel is Channel.EMAIL and attempts.failed_calls(case.contact(first.contact_id))
    return f"your e-mail to {names[first.contact_id]} has gone" if written else f"{names[first.contact_id]} has heard"


def _dated(start: date | None, case: Case) -> str:
    if start is None:
        return "today"
    if start == case.today:
        return f"today, {day(start)}"
    is_next_day = case.today is not None and start - case.today == timedelta(days=1) and start.weekday() > 0
    return f"{'tomorrow' if is_next_day else f'on {DAY_NAMES[start.weekday()]}'}, {day(start)}"
