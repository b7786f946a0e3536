"""What the user overruled in the plan. Only deviations from the recommendation are rows."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import ContactStatus
from offers.models import Decline, PlanStep
from offers.services.decline.case import Goodbye, goodbye_of
from offers.services.decline.workflow import locked, reach
from offers.services.facts import Person


def channels_open_to(person: Person) -> list[Channel]:
    """The channels for which an address is on file, and none at all (rule 12)."""
    contact = person.contact
    if contact.status == contact.Status.DO_NOT_CONTACT:
        return [Channel.NONE]
    on_file = {
        Channel.PHONE: contact.phone,
        Channel.VIDEO_CALL: contact.email or contact.phone,
        Channel.EMAIL: contact.email,
        Channel.TEXT: contact.phone,
        Channel.HANDWRITTEN_NOTE: contact.postal_address,
        Channel.LINKEDIN: contact.linkedin,
        Channel.NONE: "always",
    }
    return [channel for channel in Channel if on_file[channel]]


@transaction.atomic
def save_people(
    *,
    decline: Decline,
    channels: Mapping[str, Channel | None],
    hear_from: str,
    now: datetime,
    move: tuple[str, int] | None = None,
    opened: str = "people",
) -> Goodbye:
    """Keep the chosen channels (None is “as recommended”), a move by one place up (-1) or down (1), and the answer.

    Ids that are no people of this offer, and channels without an address, are passed over.
    """
    decline = locked(decline)
    decline.hear_from = hear_from
    decline.save(update_fields=["hear_from"])
    reach(decline=decline, step=opened)
    goodbye = goodbye_of(decline, now=now)
    chosen = {person.id: _chosen(person, channels) for person in goodbye.people}
    order = _moved([step.contact_id for step in goodbye.bundle.plan], move) if move else goodbye.order
    recommended = {step.contact_id: step.channel for step in goodbye.recommended.plan}
    if order == list(recommended):
        order = []
    rows = []
    for person in goodbye.people:
        channel = chosen[person.id]
        if channel is not None and channel == recommended.get(person.id):
            channel = None
        position = order.index(person.id) + 1 if person.id in order else None
        if channel is not None or position is not None:
            rows.append(
                PlanStep(decline=decline, involvement=person.involvement, channel=channel or "", position=position)
            )
    decline.steps.all().delete()
    PlanStep.objects.bulk_create(rows)
    return goodbye_of(decline, now=now)


def _chosen(person: Person, channels: Mapping[str, Channel | None]) -> Channel | None:
    if person.id not in channels:
        return person.chosen_channel
    channel = channels[person.id]
    return channel if channel in channels_open_to(person) else None


def _moved(order: list[str], move: tuple[str, int]) -> list[str]:
    contact_id, places = move
    if contact_id not in order:
        return order
    here = order.index(contact_id)
    there = max(0, min(len(order) - 1, here + places))
    order[here], order[there] = order[there], order[here]
    return order


def hears_nothing(goodbye: Goodbye) -> list[Person]:
    """People of this offer to whom nothing would be said, those marked “do not contact” left aside."""
    silent = {step.contact_id for step in goodbye.bundle.plan if step.channel is Channel.NONE}
    closed = {contact.id for contact in goodbye.case.contacts if contact.status is ContactStatus.DO_NOT_CONTACT}
    return [person for person in goodbye.people if person.id in silent - closed]
