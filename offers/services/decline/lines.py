"""The checklist as the page shows it: each item with its text, its link, and what it waits for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.links import send_link, tel
from offers.domain.decline.plan.etiquette import may_be_written_unheard
from offers.models import ChecklistItem, Interaction, Message
from offers.services.decline.case import Goodbye
from offers.services.decline.words import Script, Words, all_scripts, words_for
from offers.services.facts import Person


@dataclass(frozen=True, slots=True)
class Line:
    """One item. `words` is the text that it sends, `message` leads to the text or to `script`, what a call says."""

    item: ChecklistItem
    person: Person | None = None
    words: Words | None = None
    message: Message | None = None
    script: Script | None = None
    is_locked: bool = False

    @property
    def is_call(self) -> bool:
        return self.item.kind == EntryKind.CALL and self.person is not None

    @property
    def text_id(self) -> str:
        """Of the hidden element that holds what is copied."""
        return f"text-{self.item.uuid}"

    @property
    def is_sending(self) -> bool:
        return self.words is not None

    @property
    def is_ready(self) -> bool:
        return self.words is not None and self.words.state in (Message.State.READY, Message.State.SENT)

    @property
    def needs_address(self) -> bool:
        """There is no way to write or call yet."""
        if self.person is None or self.item.kind != EntryKind.CHECK:
            return False
        return not self.person.contact.email and not self.person.contact.phone

    @property
    def attempts(self) -> tuple[Interaction, ...]:
        return self.person.failed_calls if self.person and self.is_call else ()

    @property
    def phone_link(self) -> str:
        return tel(self.person.contact.phone) if self.person and self.person.contact.phone else ""

    @property
    def link(self) -> str:
        """Opens the user's own app with the message filled in; empty for cards, or while it is not ready."""
        if self.words is None or not self.is_ready:
            return ""
        contact = self.words.person.contact
        return send_link(
            self.words.channel,
            email=contact.email,
            phone=contact.phone,
            subject=self.words.subject,
            body=self.words.body,
        )


@dataclass(frozen=True, slots=True)
class Group:
    """The items of one person, or those of nobody in particular: `person` is None and `key` says when."""

    key: str
    person: Person | None
    lines: tuple[Line, ...]

    @property
    def is_done(self) -> bool:
        return all(line.item.done_on for line in self.lines)


@dataclass(frozen=True, slots=True)
class Checklist:
    """`later` are items that do not keep the loop open."""

    groups: tuple[Group, ...]
    later: tuple[Line, ...]
    done: int
    total: int

    @property
    def next_up(self) -> ChecklistItem | None:
        """The first that can be said or sent now; its button stands out, and no other."""
        lines = (line for group in self.groups for line in group.lines)
        sayable = (line.item for line in lines if (line.is_call or line.is_sending) and not line.is_locked)
        return next((item for item in sayable if not item.done_on), None)


def checklist(goodbye: Goodbye, items: Iterable[ChecklistItem], messages: Iterable[Message]) -> Checklist:
    """The items by person in order of telling, between what comes before the first of them and what comes after."""
    stored = {message.involvement_id: message for message in messages}
    people = {person.involvement.pk: person for person in goodbye.people}
    items = list(items)
    scripts = all_scripts(goodbye)
    calls = {item.involvement_id for item in items if item.kind == EntryKind.CALL and not item.done_on}
    lines = [_line(goodbye, item, people, stored, scripts, calls) for item in items]
    now = [line for line in lines if line.item.kind != EntryKind.RECONNECT]
    first_call = min((line.item.position for line in now if line.person), default=0)
    groups = [
        Group("before", None, tuple(line for line in now if not line.person and line.item.position < first_call)),
        *(
            Group("person", person, tuple(line for line in now if line.person == person))
            for person in (goodbye.by_id[contact_id] for contact_id in goodbye.steps)
        ),
        Group("after", None, tuple(line for line in now if not line.person and line.item.position >= first_call)),
    ]
    return Checklist(
        groups=tuple(group for group in groups if group.lines),
        later=tuple(line for line in lines if line.item.kind == EntryKind.RECONNECT),
        done=sum(1 for line in now if line.item.done_on),
        total=len(now),
    )


def _line(
    goodbye: Goodbye,
    item: ChecklistItem,
    people: dict[int, Person],
    stored: dict[int, Message],
    scripts: dict[str, Script],
    calls: set[int | None],
) -> Line:
    person = people.get(item.involvement_id) if item.involvement_id else None
    if person is None:
        return Line(item)
    message = stored.get(person.involvement.pk)
    sends = item.kind in (EntryKind.SEND, EntryKind.CONFIRM) and message is not None
    waits = item.kind == EntryKind.CONFIRM and item.involvement_id in calls
    return Line(
        item=item,
        person=person,
        words=words_for(goodbye, person, message) if sends else None,
        message=message,
        script=scripts.get(person.id) if item.kind == EntryKind.CALL else None,
        is_locked=waits and not may_be_written_unheard(goodbye.case.contact(person.id), goodbye.case),
    )
