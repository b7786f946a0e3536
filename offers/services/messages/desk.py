"""Where one message is written: what is known, how the draft would sound, and what the review finds."""

from __future__ import annotations

from abc import ABC, abstractmethod
from copy import copy
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from offers.domain.decline.bundle import Channel, DraftMessage
from offers.domain.decline.letters.problems import CannotWrite
from offers.domain.decline.letters.requests import LetterRequest, Purpose
from offers.domain.decline.letters.review import LetterReviewer, out_of_place
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register
from offers.domain.decline.review import Finding
from offers.domain.decline.text.placeholders import left_over
from offers.models import Message, Offer, decline_of
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.errors import AlreadySent
from offers.services.decline.proofreading import SHOWN_AS_GAPS, findings_in, worth_showing
from offers.services.decline.words import Words, all_words, checked, words_for
from offers.services.decline.workflow import locked
from offers.services.facts import Facts, Person, facts_of
from offers.services.messages.details import request_for


@dataclass(frozen=True)
class Desk(ABC):
    """`message` comes with its involvement."""

    message: Message
    facts: Facts

    @property
    def person(self) -> Person:
        return self.facts.by_id[str(self.message.involvement.uuid)]

    @abstractmethod
    def draft_in(self, register: Register | None) -> DraftMessage | None:
        """How we would write it; None where there is nothing to write any more."""

    @abstractmethod
    def words(self) -> Words:
        """The text as it would be sent now."""

    @abstractmethod
    def checked(self, words: Words) -> Words:
        """The same with what the review finds, compared with what the others read."""

    @abstractmethod
    def findings(self, body: str) -> tuple[Finding, ...]:
        """What is wrong with a text by itself, the gravest first."""

    @cached_property
    def draft(self) -> DraftMessage | None:
        return self.draft_in(self.message.chosen_register)

    def gaps(self, subject: str, body: str) -> tuple[str, ...]:
        return left_over(f"{subject}\n{body}", self.facts.known_names)

    def as_typed(self, subject: str, body: str) -> Words:
        """The text that is being typed, before anything of it is kept. What went out stays as it was."""
        words = self.words()
        if self.message.is_sent or (subject, body) == (words.subject, words.body):
            return words
        message = copy(self.message)
        message.state = Message.State.EDITED
        return replace(words, message=message, subject=subject, body=body, gaps=self.gaps(subject, body))


@dataclass(frozen=True)
class GoodbyeDesk(Desk):
    """The goodbye to one person, which differs from what the others read."""

    facts: Goodbye

    def draft_in(self, register: Register | None) -> DraftMessage | None:
        return self.facts.draft_in(register, self.person.id)

    def words(self) -> Words:
        return words_for(self.facts, self.person, self.message)

    def checked(self, words: Words) -> Words:
        return checked(self.facts, words, all_words(self.facts, list(self.facts.decline.messages.all())))

    def findings(self, body: str) -> tuple[Finding, ...]:
        channel = Channel(self.message.channel)
        return findings_in(body, goodbye=self.facts, contact_id=self.person.id, channel=channel)


@dataclass(frozen=True)
class LetterDesk(Desk):
    """A message of its own; what was written to others of the same offer is not said again."""

    @cached_property
    def _others(self) -> tuple[str, ...]:
        return others_read(self.message, self.facts.offer)

    def _request(self, register: Register | None) -> LetterRequest | None:
        return request_for(self.message, self.facts, register=register, others=self._others)

    def draft_in(self, register: Register | None) -> DraftMessage | None:
        request = self._request(register)
        try:
            return write(request, self.facts.case) if request else None
        except CannotWrite:
            return None

    def words(self) -> Words:
        """An untouched letter says what the facts say now; any other says what it says."""
        message, draft = self.message, None
        if message.state == Message.State.DRAFT:
            draft = self.draft
        subject, body = (draft.subject, draft.body) if draft else (message.subject, message.body)
        return Words(
            person=self.person,
            step=None,
            message=message,
            channel=Channel(message.channel),
            subject=subject,
            body=body,
            gaps=self.gaps(subject, body),
        )

    def checked(self, words: Words) -> Words:
        if self.message.is_sent:
            return words
        return replace(words, findings=worth_showing(self.findings(words.body), words.state))

    def findings(self, body: str) -> tuple[Finding, ...]:
        misplaced = out_of_place(Purpose(self.message.purpose), self.facts.offer.current_stage)
        request = self._request(self.message.chosen_register)
        if request is None or not body.strip():
            return misplaced
        found = LetterReviewer(self.facts.case).review(body, request)
        return (*misplaced, *(finding for finding in found if finding.code != SHOWN_AS_GAPS))


def desk_for(message: Message, *, now: datetime) -> Desk:
    """`message` comes with its involvement, its offer, and that offer's organization, owner and decline."""
    offer = message.involvement.offer
    decline = decline_of(offer)
    if message.is_letter:
        return LetterDesk(message, facts_of(offer, decline, now=now))
    assert decline is not None  # noqa: S101  by constraint
    return GoodbyeDesk(message, goodbye_of(decline, now=now))


def others_read(message: Message, offer: Offer) -> tuple[str, ...]:
    """What was written to the other people of the offer."""
    written = Message.objects.of_offer(offer).exclude(involvement=message.involvement_id)
    return tuple(written.values_list("body", flat=True))


def open_desk(message: Message, *, now: datetime) -> Desk:
    """The same as it is now, held until the transaction ends. Raises AlreadySent."""
    if message.decline is not None:
        locked(message.decline)
    rows = Message.objects.select_for_update(of=("self",)).select_related(
        "involvement__offer__organization", "involvement__offer__owner", "involvement__offer__decline"
    )
    message = rows.get(pk=message.pk)
    if message.is_sent:
        raise AlreadySent
    return desk_for(message, now=now)
