"""The checklist: made from the plan, done one by one, and the loop that closes with the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind
from offers.models import Activity, ChecklistItem, Decline, Interaction, Message, Participation
from offers.services import activity
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.errors import CallFirst
from offers.services.decline.words import prepare, words_for
from offers.services.decline.workflow import locked, reach
from offers.services.facts import Person

type Key = tuple[str, int | None, str]
DoneAs = ChecklistItem.DoneAs
_PER_PERSON = frozenset({EntryKind.CALL, EntryKind.CONFIRM, EntryKind.SEND})
RECONNECT_AFTER = timedelta(days=42)  # one to two months (rule 82)
# Worth knowing but nothing to do: where nobody picks up, people who left or are not to be contacted, the deadline,
# confidences, a new number after the no.
_NOTES = frozenset({3, 13, 14, 18, 47, 79})
_ATTEMPTS = frozenset({DoneAs.VOICEMAIL, DoneAs.NO_ANSWER})


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
    return list(tasks.values())


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
    done = {key_of(item) for item in items if item.done_on}
    left = [item for item in items if not item.done_on]
    if goodbye.decline.closed_at is None and all(item.kind == EntryKind.RECONNECT for item in left):
        return True
    return keys - done != {key_of(item) for item in left} - done


@transaction.atomic
def plan(*, decline: Decline, now: datetime) -> Decline:
    """Make the checklist, or bring its open items up to date with the plan. What is done stays done."""
    decline = locked(decline)
    prepare(decline=decline, now=now)
    goodbye = goodbye_of(decline, now=now)
    today = now.astimezone(decline.offer.owner.zone).date()
    if decline.planned_at is None:
        decline.planned_at = now
        decline.save(update_fields=["planned_at"])
    _loosen_texts(goodbye)
    _bring_up_to_date(decline, wanted(goodbye, today))
    reach(decline=decline, step=Decline.Step.CLOSE)
    _close_or_reopen(decline, now)
    return decline


def _bring_up_to_date(decline: Decline, tasks: list[Task]) -> None:
    rows = list(decline.items.all())
    done = {key_of(row) for row in rows if row.done_on}
    left = {key_of(row): row for row in rows if not row.done_on}
    new, kept = [], []
    for position, task in enumerate(tasks, start=1):
        if task.key in done:
            continue
        row = left.pop(task.key, None)
        if row is None:
            person = task.person.involvement if task.person else None
            row = ChecklistItem(decline=decline, involvement=person, kind=task.kind, due_on=task.due_on)
            new.append(row)
        else:
            kept.append(row)
        row.text, row.position = task.text, position
    ChecklistItem.objects.filter(pk__in=[row.pk for row in left.values()]).delete()
    ChecklistItem.objects.bulk_update(kept, ["text", "position"])
    ChecklistItem.objects.bulk_create(new)


def _loosen_texts(goodbye: Goodbye) -> None:
    """A confirmation that has become the first notice, or the reverse, is no longer ready as it stands.

    One that the user never changed follows the facts again; one in the user's words asks to be read again.
    """
    decline = goodbye.decline
    kinds = {item.involvement_id: item.kind for item in decline.items.not_done() if item.kind in ("confirm", "send")}
    for message in decline.messages.filter(state=Message.State.READY).select_related("involvement"):
        contact_id = str(message.involvement.uuid)
        step, before = goodbye.steps.get(contact_id), kinds.get(message.involvement_id)
        if step is None or before is None or (before == "confirm") == step.channel.is_live:
            continue
        untouched = message.body == message.drafted_body
        message.state = Message.State.DRAFT if untouched else Message.State.EDITED
        message.save(update_fields=["state"])


@transaction.atomic
def mark_done(
    *, item: ChecklistItem, done_as: ChecklistItem.DoneAs, on: date, now: datetime, attempt: int | None = None
) -> ChecklistItem:
    """Tick one item. Ticking it twice changes nothing.

    A call that reached nobody stays open and is logged; `attempt` is the number of earlier ones that the page showed,
    so that a form sent twice logs once. Raises CallFirst for a confirmation whose call is still open.
    """
    decline = locked(item.decline)
    item = decline.items.select_related("involvement__contact").get(pk=item.pk)
    if item.done_on:
        return item
    if item.kind == EntryKind.CALL and done_as in _ATTEMPTS:
        _log_attempt(decline, item, done_as, on, now, attempt)
        return item
    if item.kind == EntryKind.CONFIRM and done_as != DoneAs.SKIPPED and _call_is_open(item):
        raise CallFirst
    item.done_on, item.done_as = on, done_as
    item.save(update_fields=["done_on", "done_as"])
    if item.kind in (EntryKind.SEND, EntryKind.CONFIRM) and done_as != DoneAs.SKIPPED:
        _mark_sent(decline, item, on, now)
    activity.log(offer=decline.offer, kind=Activity.Kind.MESSAGE, text=_told(item), now=now)
    _close_or_reopen(decline, now)
    return item


def _told(item: ChecklistItem) -> str:
    if item.done_as == DoneAs.REACHED and item.involvement:
        return _("Reached %(name)s") % {"name": item.involvement.contact.name}
    if item.done_as == DoneAs.SKIPPED:
        return _("Not needed: %(text)s") % {"text": item.text}
    return _("Done: %(text)s") % {"text": item.text}


def _log_attempt(
    decline: Decline, item: ChecklistItem, done_as: str, on: date, now: datetime, attempt: int | None
) -> None:
    calls = Interaction.objects.filter(
        offer=decline.offer, kind=Interaction.Kind.FAILED_CALL, participations__involvement=item.involvement
    )
    if item.involvement is None or (attempt is not None and attempt != calls.count()):
        return
    call = Interaction.objects.create(
        offer=decline.offer,
        kind=Interaction.Kind.FAILED_CALL,
        happened_on=on,
        note=_("Left a voicemail.") if done_as == DoneAs.VOICEMAIL else _("No answer."),
        created_at=now,
    )
    Participation.objects.create(interaction=call, involvement=item.involvement)
    text = _("Called %(name)s, not reached") % {"name": item.involvement.contact.name}
    activity.log(offer=decline.offer, kind=Activity.Kind.INTERACTION, text=text, now=now)


def _call_is_open(item: ChecklistItem) -> bool:
    same = ChecklistItem.objects.filter(decline=item.decline_id, involvement=item.involvement_id)
    return same.filter(kind=EntryKind.CALL, done_on=None).exists()


def _mark_sent(decline: Decline, item: ChecklistItem, on: date, now: datetime) -> None:
    """The text is kept as it was when it went out."""
    message = decline.messages.filter(involvement=item.involvement_id).select_related("involvement").first()
    if message is None:
        return
    goodbye = goodbye_of(decline, now=now)
    words = words_for(goodbye, goodbye.by_id[str(message.involvement.uuid)], message)
    message.subject, message.body, message.channel = words.subject, words.body, words.channel
    message.state, message.sent_on = Message.State.SENT, on
    message.save(update_fields=["subject", "body", "channel", "state", "sent_on"])


@transaction.atomic
def undo(*, item: ChecklistItem, now: datetime) -> ChecklistItem:
    """Untick an item, or take back the last logged attempt of an open call. Undoing twice is undoing once."""
    decline = locked(item.decline)
    item = decline.items.get(pk=item.pk)
    if item.done_on is None:
        if item.kind == EntryKind.CALL:
            _forget_attempt(decline, item)
        return item
    if item.kind in (EntryKind.SEND, EntryKind.CONFIRM):
        decline.messages.filter(involvement=item.involvement_id, state=Message.State.SENT).update(
            state=Message.State.READY, sent_on=None
        )
    item.done_on, item.done_as = None, ""
    item.save(update_fields=["done_on", "done_as"])
    activity.log(
        offer=decline.offer, kind=Activity.Kind.MESSAGE, text=_("Open again: %(text)s") % {"text": item.text}, now=now
    )
    _close_or_reopen(decline, now)
    return item


def _forget_attempt(decline: Decline, item: ChecklistItem) -> None:
    call = (
        Interaction.objects.filter(offer=decline.offer, kind=Interaction.Kind.FAILED_CALL)
        .filter(participations__involvement=item.involvement_id, created_at__gte=decline.decided_at)
        .order_by("-created_at", "-pk")
        .first()
    )
    if call is not None:
        call.delete()


def _close_or_reopen(decline: Decline, now: datetime) -> None:
    """The loop is closed when nothing is left but to get in touch again one day."""
    is_open = decline.items.not_done().exclude(kind=EntryKind.RECONNECT).exists()
    if is_open and decline.closed_at is not None:
        decline.closed_at = None
        decline.save(update_fields=["closed_at"])
    elif not is_open and decline.closed_at is None and decline.planned_at is not None:
        decline.closed_at = now
        decline.save(update_fields=["closed_at"])
        text = _("Every goodbye is said; the loop is closed")
        activity.log(offer=decline.offer, kind=Activity.Kind.DECLINE, text=text, now=now)
