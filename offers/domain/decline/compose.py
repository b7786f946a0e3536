"""From facts to a bundle."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from offers.domain.decline.bundle import Bundle, Channel, PlannedStep
from offers.domain.decline.facts import Case, Contact, ContactStatus


def compose(
    case: Case, *, overrides: Mapping[str, Channel] | None = None, order: Sequence[str] | None = None
) -> Bundle:
    """The bundle for a case; the same case always gives the same bundle.

    `overrides` maps a contact id to the channel the user chose instead of the recommended one.
    `order` lists contact ids in the order the user chose; contacts it does not name follow in the recommended order.
    A contact marked "do not contact" stays without a message whatever the overrides say (rule 14).
    """
    chosen = overrides or {}
    position = {contact_id: place for place, contact_id in enumerate(order or ())}
    people = sorted(case.contacts, key=lambda contact: position.get(contact.id, len(position)))
    plan = tuple(
        PlannedStep(contact_id=person.id, channel=_channel(person, chosen), order=place, why=person.role_label, rule=16)
        for place, person in enumerate(people, start=1)
    )
    return Bundle(case_id=case.id, plan=plan)


def _channel(contact: Contact, chosen: Mapping[str, Channel]) -> Channel:
    if contact.status is ContactStatus.DO_NOT_CONTACT:
        return Channel.NONE
    if contact.id in chosen:
        return chosen[contact.id]
    return Channel.EMAIL if contact.addresses.email else Channel.NONE
