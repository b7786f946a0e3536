"""Those whom nothing reaches: left alone, without an address, or gone, as entries of the checklist."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind, PlannedStep
from offers.domain.decline.facts import Case
from offers.domain.decline.log import logged
from offers.domain.decline.reading.acts import Act
from offers.domain.decline.thanks.deeds import in_one_breath

_A_WORD = 0.5


def unreached_by_any(
    case: Case, steps: tuple[PlannedStep, ...], names: Mapping[str, str], unreached: Mapping[str, Sequence[Act]]
) -> list[ChecklistEntry]:
    """`unreached` are the acts for which they would be thanked, by contact id."""
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
            thanks = f": '{said}'" if (said := in_one_breath(unreached.get(contact.id, ()))) else "."
            text = (
                f"Find an address for {name}; none is on file. Else ask somebody there to pass on your thanks{thanks}"
            )
            entries.append(_entry(text, EntryKind.CHECK, 12, contact_id=contact.id, due_on=case.today))
        if any(contact.id in item.audience.contact_ids for item in case.feedback):
            text = f"Your feedback for {name} stays unsaid, as nothing reaches them; clear it for another if you like."
            entries.append(_entry(text, EntryKind.CHECK, 42, contact_id=contact.id))
    return entries


def _entry(text: str, kind: EntryKind, rule: int, *, contact_id: str, due_on: date | None = None) -> ChecklistEntry:
    return ChecklistEntry(text=text, kind=kind, contact_id=contact_id, due_on=due_on, rule=rule)
