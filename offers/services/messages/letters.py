"""Letters: what could be written now and why, and the draft of one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from offers.domain.decline.bundle import Channel
from offers.domain.decline.letters.problems import CannotWrite, Problem
from offers.domain.decline.letters.purposes import Standing, Suggested, purposes_for
from offers.domain.decline.letters.requests import Purpose
from offers.domain.decline.letters.write import write
from offers.models import Involvement, Message, decline_of
from offers.services.facts import Facts, Person, facts_of
from offers.services.messages.desk import others_read
from offers.services.messages.details import request_for, stored
from offers.services.messages.texts import follow, is_own


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A letter worth writing to one person now. `begun` is the one that was begun already."""

    person: Person
    suggested: Suggested
    begun: Message | None = None

    @property
    def purpose(self) -> Purpose:
        return self.suggested.purpose


def suggestions(facts: Facts, messages: Iterable[Message]) -> list[Suggestion]:
    """What makes sense now, by person; what was said already since is left out. `messages` are all of the offer."""
    messages = list(messages)
    begun = {(row.involvement_id, row.purpose): row for row in messages if not row.is_sent}
    found: list[Suggestion] = []
    for person in facts.people:
        key = person.involvement.pk
        sent = [row for row in messages if row.involvement_id == key and row.sent_on]
        found += [
            Suggestion(person, one, begun.get((key, one.purpose.value)))
            for one in purposes_for(facts.case.contact(person.id), facts.case, _standing(facts, sent))
            if not _is_said(facts, one, messages if one.purpose in _ASKED_ONCE else sent)
        ]
    return found


def _standing(facts: Facts, sent: list[Message]) -> Standing:
    last = max((row.sent_on for row in sent if row.sent_on), default=None)
    return Standing(stage=facts.offer.current_stage, today=facts.today, last_word_on=last)


# Whoever was asked, nobody else is asked as well.
_ASKED_ONCE = frozenset({Purpose.MORE_TIME})


def _is_said(facts: Facts, suggested: Suggested, sent: list[Message]) -> bool:
    """A letter of that purpose went out since the day that it is about, or since the offer stands where it does."""
    since = suggested.since or facts.offer.owner.local_date(facts.offer.stage_changed_at)
    return any(row.purpose == suggested.purpose and row.sent_on and row.sent_on >= since for row in sent)


_DRAFTED = ("channel", "details", "subject", "body", "drafted_body", "state")


@transaction.atomic
def begin(
    *, involvement: Involvement, purpose: Purpose, channel: Channel, answers: Mapping[str, Any], now: datetime
) -> Message:
    """The letter, drafted from the answers. One begun earlier follows them, unless the user made it their own.

    `involvement` comes with its offer, and that offer's organization, owner and decline. Raises CannotWrite.
    """
    Involvement.objects.select_for_update().get(pk=involvement.pk)  # two devices begin one letter
    offer = involvement.offer
    facts = facts_of(offer, decline_of(offer), now=now)
    letters = Message.objects.filter(involvement=involvement, purpose=purpose)
    begun = letters.not_sent().select_for_update().first()  # nor is it changed while it is drafted anew
    message = begun or Message(involvement=involvement, purpose=purpose)
    message.channel, message.details = channel, stored(answers)
    request = request_for(message, facts, register=message.chosen_register, others=others_read(message, offer))
    if request is None:
        raise CannotWrite((Problem("interaction", "This meeting is no longer logged."),))
    draft = write(request, facts.case)
    if not is_own(message):
        follow(message, draft)
    message.save(update_fields=_DRAFTED if begun else None)
    return message
