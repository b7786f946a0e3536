"""What the plan asks for, as items of the checklist: each with the person it is for, and none of them twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils.text import Truncator
from django.utils.translation import gettext as _

from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind
from offers.models import ChecklistItem
from offers.services.decline.case import Goodbye
from offers.services.facts import Person

type Key = tuple[str, int | None, str]
DoneAs = ChecklistItem.DoneAs
_PER_PERSON = frozenset({EntryKind.CALL, EntryKind.CONFIRM, EntryKind.SEND})
_WRITTEN = frozenset({EntryKind.CONFIRM, EntryKind.SEND})
RECONNECT_AFTER = timedelta(days=42)  # one to two months (rule 82)
# Worth knowing but nothing to do: where nobody picks up, people who left or are not to be contacted, the deadline,
# with whom the user is not kept in touch, confidences, a better offer after the no.
_APART = 30
_NOTES = frozenset({3, 13, 14, 18, _APART, 47, 79})


@dataclass(frozen=True, slots=True)
class Task:
    """One thing to do, before it is a row."""

    kind: EntryKind
    text: str
    due_on: date
    person: Person | None = None

    @property
    def key(self) -> Key:
        person = self.person.involvement.pk if self.person else None
        return (self.kind, person, "" if self.kind in _PER_PERSON and person else self.text)


def key_of(item: ChecklistItem) -> Key:
    per_person = item.kind in _PER_PERSON and item.involvement_id
    return (item.kind, item.involvement_id, "" if per_person else item.text)


def settled(items: Iterable[ChecklistItem]) -> set[Key]:
    """What is done. A text that went out is not sent again because the plan now calls it by another name."""
    done = [item for item in items if item.done_on]
    sent = [item for item in done if item.kind in _WRITTEN and item.done_as != DoneAs.SKIPPED]
    return {key_of(item) for item in done} | {(kind, item.involvement_id, "") for item in sent for kind in _WRITTEN}


def wanted(goodbye: Goodbye, today: date) -> list[Task]:
    """What the plan asks for: what the bundle lists, and a call, confirmation or message for each person to be told."""
    tasks: dict[Key, Task] = {}
    for entry in goodbye.bundle.checklist:
        person = goodbye.by_id.get(entry.contact_id or "")
        if _is_note(entry, goodbye):
            continue
        due_on = entry.due_on or (today + RECONNECT_AFTER if entry.kind is EntryKind.RECONNECT else today)
        task = Task(_kind(entry, goodbye), entry.text[:500], due_on, person)
        tasks.setdefault(task.key, task)
    for contact_id, step in goodbye.steps.items():
        person = goodbye.by_id[contact_id]
        for kind in _needs(goodbye, contact_id):
            task = Task(kind, _text(kind, step.channel, person), today, person)
            tasks.setdefault(task.key, task)
    if hear_from := " ".join(goodbye.decline.hear_from.split()):
        text = _("You would like to hear from: %(whom)s Do they all hear from you?") % {"whom": _quoted(hear_from)}
        tasks.setdefault((EntryKind.CHECK, None, text), Task(EntryKind.CHECK, text, today))
    return list(tasks.values())


def _quoted(text: str) -> str:
    return f"“{Truncator(text).chars(_LONGEST_QUOTE)}”."


_LONGEST_QUOTE = 300


def left_out(goodbye: Goodbye) -> list[str]:
    """Wishes for later that the texts do not follow, each with its reason (rule 30)."""
    return [entry.text for entry in goodbye.bundle.checklist if entry.kind is EntryKind.CHECK and entry.rule == _APART]


def notes(goodbye: Goodbye) -> list[str]:
    """Entries of the bundle that say something worth knowing and ask for nothing."""
    return [entry.text for entry in goodbye.bundle.checklist if _is_note(entry, goodbye)]


def _is_note(entry: ChecklistEntry, goodbye: Goodbye) -> bool:
    """Advice rather than a task; a call entry for a person who is not called says what to do should they call back."""
    if entry.kind is EntryKind.CALL:
        step = goodbye.steps.get(entry.contact_id or "")
        return step is not None and not step.channel.is_live
    return entry.kind is EntryKind.CHECK and entry.rule in _NOTES


def _kind(entry: ChecklistEntry, goodbye: Goodbye) -> EntryKind:
    """What goes to a person in writing follows a call where there is one."""
    step = goodbye.steps.get(entry.contact_id or "")
    if step is None or entry.kind not in _PER_PERSON:
        return entry.kind
    if step.channel.is_live:
        return EntryKind.CALL if entry.kind is EntryKind.CALL else EntryKind.CONFIRM
    return EntryKind.SEND


def _needs(goodbye: Goodbye, contact_id: str) -> list[EntryKind]:
    channel = goodbye.steps[contact_id].channel
    has_message = contact_id in goodbye.bundle.messages
    if channel.is_live:
        return [EntryKind.CALL, EntryKind.CONFIRM] if has_message else [EntryKind.CALL]
    return [EntryKind.SEND] if channel is not Channel.NONE and has_message else []


def _text(kind: EntryKind, channel: Channel, person: Person) -> str:
    name = {"name": person.contact.name}
    if kind is EntryKind.CALL:
        return _("Call %(name)s") % name
    if kind is EntryKind.CONFIRM:
        return _("Confirm the call with %(name)s in writing") % name
    if channel is Channel.HANDWRITTEN_NOTE:
        return _("Write the card to %(name)s") % name
    return _("Send the message to %(name)s") % name


def is_outdated(goodbye: Goodbye, items: Iterable[ChecklistItem], today: date) -> bool:
    """The plan asks for something else than the checklist holds, or the last open item went with its person."""
    items = list(items)
    keys = {task.key for task in wanted(goodbye, today)}
    done = settled(items)
    left = [item for item in items if not item.done_on]
    if goodbye.decline.closed_at is None and all(item.kind == EntryKind.RECONNECT for item in left):
        return True
    return keys - done != {key_of(item) for item in left} - done
