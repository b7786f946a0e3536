"""The checklist: kept up to date with the plan, done one by one, and the loop that closes with the last."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.plan.etiquette import may_be_written_unheard
from offers.models import Activity, ChecklistItem, Decline, Interaction, Message, Participation
from offers.services import activity
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.errors import CallFirst, NothingDecided
from offers.services.decline.todo import Task, key_of, settled, wanted
from offers.services.decline.words import prepare, words_for
from offers.services.decline.workflow import locked, reach

DoneAs = ChecklistItem.DoneAs
_ATTEMPTS = frozenset({DoneAs.VOICEMAIL, DoneAs.NO_ANSWER})


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
    done = settled(rows)
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
    so that a form sent twice logs once. Raises CallFirst for a confirmation that waits for its call, and NothingDecided
    once the goodbye was called off.
    """
    decline, item = _held(item)
    if item.done_on:
        return item
    if item.kind == EntryKind.CALL and done_as in _ATTEMPTS:
        _log_attempt(decline, item, done_as, on, now, attempt)
        return item
    if item.kind == EntryKind.CONFIRM and done_as != DoneAs.SKIPPED and _waits_for_call(decline, item, now):
        raise CallFirst
    item.done_on, item.done_as = on, done_as
    item.save(update_fields=["done_on", "done_as"])
    if item.kind in (EntryKind.SEND, EntryKind.CONFIRM) and done_as != DoneAs.SKIPPED:
        _mark_sent(decline, item, on, now)
    activity.log(offer=decline.offer, kind=Activity.Kind.MESSAGE, text=_told(item), now=now)
    _close_or_reopen(decline, now)
    return item


def _held(item: ChecklistItem) -> tuple[Decline, ChecklistItem]:
    """The decline and its item as they are now, held until the transaction ends."""
    decline = locked(item.decline)
    if decline.decided_at is None:
        raise NothingDecided
    return decline, decline.items.select_related("involvement__contact").get(pk=item.pk)


def _told(item: ChecklistItem) -> str:
    if item.done_as == DoneAs.REACHED and item.involvement:
        return _("Reached %(name)s") % {"name": item.involvement.contact.name}
    if item.done_as == DoneAs.SKIPPED:
        return _("Not needed: %(text)s") % {"text": item.text}
    return _("Done: %(text)s") % {"text": item.text}


def _log_attempt(
    decline: Decline, item: ChecklistItem, done_as: str, on: date, now: datetime, attempt: int | None
) -> None:
    if item.involvement is None or (attempt is not None and attempt != failed_calls(item)):
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


def failed_calls(item: ChecklistItem) -> int:
    """How often whom the item concerns was called about this offer without being reached."""
    return _failed_calls(item).count()


def _failed_calls(item: ChecklistItem) -> QuerySet[Interaction]:
    return Interaction.objects.filter(
        offer=item.decline.offer_id,
        kind=Interaction.Kind.FAILED_CALL,
        participations__involvement=item.involvement_id,
    )


def _waits_for_call(decline: Decline, item: ChecklistItem, now: datetime) -> bool:
    if not decline.items.not_done().filter(kind=EntryKind.CALL, involvement=item.involvement_id).exists():
        return False
    case = goodbye_of(decline, now=now).case
    return item.involvement is None or not may_be_written_unheard(case.contact(str(item.involvement.uuid)), case)


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
def undo(*, item: ChecklistItem, now: datetime, attempts: int | None = None) -> ChecklistItem:
    """Untick an item, or take back the last logged attempt of an open call. Undoing twice is undoing once.

    `attempts` is how many the page showed, the one to take back included, so that a form sent twice takes back one.
    Raises NothingDecided once the goodbye was called off.
    """
    decline, item = _held(item)
    if item.done_on is None:
        if item.kind == EntryKind.CALL and attempts in (None, failed_calls(item)):
            _forget_attempt(decline, item, now)
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


def _forget_attempt(decline: Decline, item: ChecklistItem, now: datetime) -> None:
    call = _failed_calls(item).filter(created_at__gte=decline.decided_at).order_by("-created_at", "-pk").first()
    if call is None or item.involvement is None:
        return
    call.delete()
    text = _("Taken back: called %(name)s, not reached") % {"name": item.involvement.contact.name}
    activity.log(offer=decline.offer, kind=Activity.Kind.INTERACTION, text=text, now=now)


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
