"""The texts: drafts follow the facts until the user touches them, then they are the user's own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from django.db import transaction

from offers.domain.decline.bundle import Blocker, Channel, DraftMessage, PlannedStep, PlanWarning, ScriptBlock
from offers.domain.decline.calls.script_text import read_blocks
from offers.domain.decline.letters.review import OUT_OF_PLACE
from offers.domain.decline.review import Finding
from offers.domain.decline.text.placeholders import YOUR_NAME, left_over
from offers.models import CallScript, Decline, Message
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.proofreading import critical, findings_in, worth_showing
from offers.services.decline.workflow import locked
from offers.services.facts import Person


@dataclass(frozen=True, slots=True)
class Words:
    """Everything to be said to one person. `subject` and `body` are as they would be sent now.

    `step` is that of the plan; a letter has none.
    """

    person: Person
    step: PlannedStep | None
    message: Message | None
    channel: Channel
    subject: str
    body: str
    gaps: tuple[str, ...]
    has_script: bool = False
    notes: tuple[Blocker | PlanWarning, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def needs_consent(self) -> bool:
        """Something grave was found, so the text goes out only with an explicit yes."""
        return bool(critical(self.findings))

    @property
    def lacks_name(self) -> bool:
        return YOUR_NAME in self.gaps

    @property
    def is_out_of_place(self) -> bool:
        """It says what is not so, where the offer stands."""
        return any(finding.code == OUT_OF_PLACE for finding in self.findings)

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
        before = (message.channel, message.subject, message.body, message.drafted_body)
        message.channel, message.subject, message.body = words.channel, words.subject[:200], words.body
        if message.state == Message.State.DRAFT:
            message.drafted_body = words.body
        if words.message is None:
            new.append(message)
        elif before != (message.channel, message.subject, message.body, message.drafted_body):
            changed.append(message)
    Message.objects.bulk_create(new, ignore_conflicts=True)
    Message.objects.bulk_update(changed, ["channel", "subject", "body", "drafted_body"])


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


@dataclass(frozen=True, slots=True)
class Script:
    """What to say on the phone: our script, or the user's edit of it."""

    blocks: tuple[ScriptBlock, ...]
    text: str
    is_edited: bool

    @property
    def lacks_name(self) -> bool:
        return YOUR_NAME in self.text


def script_for(goodbye: Goodbye, message: Message) -> Script | None:
    """The script for the person of this message; None when that person is not phoned and never had one."""
    return all_scripts(goodbye).get(str(message.involvement.uuid))


def all_scripts(goodbye: Goodbye) -> dict[str, Script]:
    """What to say to each person who is phoned or was to be, by the id of the person."""
    scripts = {key: Script(found.blocks, found.text, False) for key, found in goodbye.bundle.scripts.items()}
    own = {person.id: person.own_script for person in goodbye.people if person.own_script}
    return scripts | {key: Script(read_blocks(text), text, True) for key, text in own.items()}


@transaction.atomic
def save_script(*, message: Message, body: str) -> None:
    """Keep the user's own script; an empty one returns to ours. Only a goodbye has one."""
    decline = locked(cast(Decline, message.decline))
    if not body.strip():
        CallScript.objects.filter(decline=decline, involvement=message.involvement_id).delete()
        return
    CallScript.objects.update_or_create(
        decline=decline, involvement_id=message.involvement_id, defaults={"body": body, "is_edited": True}
    )
