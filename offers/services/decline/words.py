"""The texts: drafts follow the facts until the user touches them, then they are the user's own."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from offers.domain.decline.bundle import Blocker, Channel, DraftMessage, PlannedStep, PlanWarning, ScriptBlock
from offers.domain.decline.placeholders import left_over
from offers.domain.decline.review import Finding
from offers.domain.decline.script_text import read_blocks
from offers.models import CallScript, Decline, Message
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.errors import AlreadySent, NotReady
from offers.services.decline.proofreading import critical, findings_in, worth_showing
from offers.services.decline.workflow import locked
from offers.services.facts import Person


@dataclass(frozen=True, slots=True)
class Words:
    """Everything to be said to one person. `subject` and `body` are as they would be sent now."""

    person: Person
    step: PlannedStep
    message: Message | None
    channel: Channel
    subject: str
    body: str
    gaps: tuple[str, ...]
    has_script: bool
    notes: tuple[Blocker | PlanWarning, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def needs_consent(self) -> bool:
        """Something grave was found, so the text goes out only with an explicit yes."""
        return bool(critical(self.findings))

    @property
    def is_written(self) -> bool:
        return bool(self.body) or self.channel is not Channel.NONE

    @property
    def state(self) -> str:
        return self.message.state if self.message else Message.State.DRAFT


def all_words(goodbye: Goodbye, messages: list[Message]) -> list[Words]:
    """What is to be said to each person, in order of telling; people who hear nothing are left out."""
    stored = {message.involvement_id: message for message in messages}
    told = [
        goodbye.by_id[contact_id]
        for contact_id in goodbye.steps
        if contact_id in goodbye.bundle.messages or contact_id in goodbye.bundle.scripts
    ]
    found = [words_for(goodbye, person, stored.get(person.involvement.pk)) for person in told]
    return [checked(goodbye, words, found) for words in found]


def checked(goodbye: Goodbye, words: Words, others: list[Words]) -> Words:
    """The same with what the review finds, compared with what the others will read."""
    texts = {other.person.id: other.body for other in others if other.person.id != words.person.id}
    if not words.body:
        return words
    found = findings_in(words.body, goodbye=goodbye, contact_id=words.person.id, channel=words.channel, others=texts)
    return replace(words, findings=worth_showing(found, words.state))


def as_typed(goodbye: Goodbye, words: Words, subject: str, body: str) -> Words:
    """The same with the text that is being typed, before anything of it is kept. What went out stays as it was."""
    if words.message is None or words.state == Message.State.SENT or (subject, body) == (words.subject, words.body):
        return words
    message = copy(words.message)
    message.state = Message.State.EDITED
    gaps = left_over(f"{subject}\n{body}", goodbye.known_names)
    return replace(words, message=message, subject=subject, body=body, gaps=gaps)


def words_for(goodbye: Goodbye, person: Person, message: Message | None) -> Words:
    draft = goodbye.bundle.messages.get(person.id)
    subject, body, channel = _text(message, draft)
    return Words(
        person=person,
        step=goodbye.steps[person.id],
        message=message,
        channel=channel,
        subject=subject,
        body=body,
        gaps=left_over(f"{subject}\n{body}", goodbye.known_names),
        has_script=person.id in goodbye.bundle.scripts,
        notes=goodbye.notes_for(person.id),
    )


def _text(message: Message | None, draft: DraftMessage | None) -> tuple[str, str, Channel]:
    """An untouched message says what the facts say now; any other says what it says."""
    if message is not None and message.state == Message.State.SENT:
        return message.subject, message.body, Channel(message.channel)
    if message is not None and (message.state != Message.State.DRAFT or draft is None):
        return message.subject, message.body, draft.channel if draft else Channel(message.channel)
    if draft is not None:
        return draft.subject, draft.body, draft.channel
    return "", "", Channel.NONE


@transaction.atomic
def prepare(*, decline: Decline, now: datetime) -> None:
    """Give each person who will hear something a message, and bring untouched ones up to date with the facts."""
    decline = locked(decline)
    goodbye = goodbye_of(decline, now=now)
    stored = {message.involvement_id: message for message in decline.messages.all()}
    new, changed = [], []
    for words in all_words(goodbye, list(stored.values())):
        message = words.message or Message(decline=decline, involvement=words.person.involvement)
        if message.state == Message.State.SENT:
            continue
        before = (message.channel, message.subject, message.body)
        message.channel, message.subject, message.body = words.channel, words.subject[:200], words.body
        if words.message is None:
            new.append(message)
        elif before != (message.channel, message.subject, message.body):
            changed.append(message)
    Message.objects.bulk_create(new, ignore_conflicts=True)
    Message.objects.bulk_update(changed, ["channel", "subject", "body"])


@transaction.atomic
def save_text(*, message: Message, subject: str, body: str, now: datetime) -> Message:
    """Keep the user's own words. A text equal to the draft stays a draft. Raises AlreadySent."""
    message, goodbye = _open(message, now)
    draft = _draft(goodbye, message)
    message.subject, message.body = subject, body
    untouched = draft is not None and (subject, body) == (draft.subject, draft.body)
    message.state = Message.State.DRAFT if untouched else Message.State.EDITED
    message.save(update_fields=["subject", "body", "state"])
    return message


@transaction.atomic
def mark_ready(*, message: Message, subject: str, body: str, now: datetime, anyway: bool = False) -> Message:
    """Keep the text and call it fit to send; `anyway` is the user's yes to something grave that was found.

    Raises NotReady for an empty text, one with gaps or one that needs that yes, AlreadySent for one that went out.
    """
    message, goodbye = _open(message, now)
    contact_id = str(message.involvement.uuid)
    gaps = left_over(f"{subject}\n{body}", goodbye.known_names)
    if gaps or not body.strip():
        raise NotReady(gaps=gaps, is_empty=not body.strip())
    found = findings_in(body, goodbye=goodbye, contact_id=contact_id, channel=Channel(message.channel))
    if critical(found) and not anyway:
        raise NotReady(needs_consent=True)
    message.subject, message.body, message.state = subject, body, Message.State.READY
    message.save(update_fields=["subject", "body", "state"])
    return message


@transaction.atomic
def mark_all_ready(*, decline: Decline, now: datetime) -> list[Words]:
    """Call every message fit to send that is; those that are not are returned as they were."""
    decline = locked(decline)
    prepare(decline=decline, now=now)
    goodbye = goodbye_of(decline, now=now)
    held = []
    for words in all_words(goodbye, list(decline.messages.all())):
        message = words.message
        if message is None or not words.is_written or message.state in (Message.State.READY, Message.State.SENT):
            continue
        if words.gaps or not words.body.strip() or words.needs_consent:
            held.append(words)
            continue
        message.subject, message.body, message.state = words.subject, words.body, Message.State.READY
        message.save(update_fields=["subject", "body", "state"])
    return held


@transaction.atomic
def start_again(*, message: Message, now: datetime) -> Message:
    """Forget the user's words and follow the facts again. Raises AlreadySent."""
    message, goodbye = _open(message, now)
    draft = _draft(goodbye, message)
    if draft is not None:
        message.subject, message.body = draft.subject, draft.body
    message.state = Message.State.DRAFT
    message.save(update_fields=["subject", "body", "state"])
    return message


def _open(message: Message, now: datetime) -> tuple[Message, Goodbye]:
    """The locked row and the facts as they are now. Raises AlreadySent."""
    decline = locked(message.decline)
    message = decline.messages.select_related("involvement").get(pk=message.pk)
    if message.state == Message.State.SENT:
        raise AlreadySent
    return message, goodbye_of(decline, now=now)


def _draft(goodbye: Goodbye, message: Message) -> DraftMessage | None:
    return goodbye.bundle.messages.get(str(message.involvement.uuid))


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on the phone: our script, or the user's edit of it."""

    blocks: tuple[ScriptBlock, ...]
    text: str
    is_edited: bool


def script_for(goodbye: Goodbye, message: Message) -> Script | None:
    """The script for the person of this message; None when that person is not phoned and never had one."""
    own = CallScript.objects.filter(decline=goodbye.decline, involvement=message.involvement_id).first()
    if own is not None and own.is_edited:
        return Script(read_blocks(own.body), own.body, True)
    composed = goodbye.bundle.scripts.get(str(message.involvement.uuid))
    return Script(composed.blocks, composed.text, False) if composed else None


@transaction.atomic
def save_script(*, message: Message, body: str) -> None:
    """Keep the user's own script; an empty one returns to ours."""
    decline = locked(message.decline)
    if not body.strip():
        CallScript.objects.filter(decline=decline, involvement=message.involvement_id).delete()
        return
    CallScript.objects.update_or_create(
        decline=decline, involvement_id=message.involvement_id, defaults={"body": body, "is_edited": True}
    )
