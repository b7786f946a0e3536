"""What is left once everybody has been told, as entries of the checklist: records, a hello, a way back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from offers.domain.decline.bundle import ChecklistEntry, EntryKind, PlannedStep
from offers.domain.decline.facts import Case, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.log.coolness import estranged
from offers.domain.decline.plan.apart import why_apart
from offers.domain.decline.plan.whys import day
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import join

_RECONNECT_AFTER = timedelta(days=42)


def afterwards(
    case: Case, active: Sequence[PlannedStep], names: Mapping[str, str], *, told_on: date | None
) -> Iterator[ChecklistEntry]:
    """For the steps that reach somebody, who are told on that day (rules 79 and 81 to 83)."""
    text = "Record for each person the channel, the date, what you said and the reason you gave."
    yield ChecklistEntry(text=text, kind=EntryKind.RECORD, due_on=told_on, rule=81)
    if case.kind is Kind.DECLINE and any(step.channel.is_live or step.code == "attempts" for step in active):
        text = "Should a better offer come after your answer: thank them, say that it is final, and stop there."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=79)
    reached, apart = {step.contact_id for step in active}, estranged(case)
    leads = [lead for lead in logged.leads(case) if lead.id in reached]
    warm = [lead.id for lead in leads if lead.id not in apart]
    of_the_house = [lead.id for lead in leads if lead.id in warm and lead.role is not Role.AGENCY_RECRUITER]
    if whom := next(iter(of_the_house or warm), ""):
        yield from _kept_up(case, whom, names[whom])
    for lead in leads:
        if lead.id in apart:
            yield from _left_out(case, names[lead.id], why_apart(lead, case))


def _kept_up(case: Case, contact_id: str, name: str) -> Iterator[ChecklistEntry]:
    if case.keep_in_touch:
        later = case.today + _RECONNECT_AFTER if case.today else None
        when = f"In about six weeks, around {day(later)}" if later else "In about six weeks"
        text = f"{when}, send {name} a short hello that asks for nothing."
        yield ChecklistEntry(text=text, kind=EntryKind.RECONNECT, contact_id=contact_id, due_on=later, rule=82)
    if case.would_reconsider:
        way = "call" if logged.spoke_live(case.contact(contact_id)) else "write to"
        text = f"For yourself: should things change, {way} {name}, and say truthfully what changed."
        yield ChecklistEntry(text=text, kind=EntryKind.RECONNECT, contact_id=contact_id, rule=83)


def _left_out(case: Case, who: str, why: str) -> Iterator[ChecklistEntry]:
    """That a wish of the user's was not followed, and why."""
    wanted = ["stay in touch"] * case.keep_in_touch + ["be able to come back"] * case.would_reconsider
    if wanted:
        text = f"You wanted to {join(wanted)}. We left that out with {who}, {why}. Put it in if you want it."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=30)
