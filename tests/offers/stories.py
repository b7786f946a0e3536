"""A believable offer with its people, for the tests of the guided decline."""

from datetime import date

from accounts.models import User
from offers.models import Decline, Involvement, Offer
from offers.services.decline.closing import plan
from offers.services.decline.words import mark_all_ready, prepare
from offers.services.decline.workflow import Decision, GivenReason, Sharing, record_decision, save_sharing, start
from tests.factories import (
    NOW,
    ContactFactory,
    InteractionFactory,
    InvolvementFactory,
    OfferFactory,
    OrganizationFactory,
    ParticipationFactory,
    UserFactory,
)


def an_offer(owner: User | None = None, *, people: int = 3, **fields: object) -> Offer:
    """An offer on the table with up to three people: the head who made it, a dinner host, a realtor."""
    owner = owner or UserFactory()
    name = "Blue Ridge Family Physicians"
    organization = owner.organizations.filter(name=name).first() or OrganizationFactory(owner=owner, name=name)
    offer: Offer = OfferFactory(owner=owner, organization=organization, offered_on=date(2026, 10, 26), **fields)
    for add in (add_head, add_host, add_realtor)[:people]:
        add(offer)
    return offer


def add_head(offer: Offer) -> Involvement:
    contact = ContactFactory(
        owner=offer.owner,
        title="Dr.",
        given="Walter",
        family="Hodges",
        emails=["whodges@example.org"],
        phones=["+1 540-555-0110"],
    )
    head: Involvement = InvolvementFactory(
        offer=offer, contact=contact, role="head_of_group", extended_offer=True, recruited_heavily=True
    )
    _took_part(head, "site visit", "Walked me through the clinic all morning.", 240)
    _took_part(head, "call", "Went over my contract questions line by line.", 45)
    return head


def add_host(offer: Offer) -> Involvement:
    contact = ContactFactory(
        owner=offer.owner, title="Dr.", given="Elena", family="Marchetti", emails=["emarchetti@example.org"]
    )
    host: Involvement = InvolvementFactory(
        offer=offer, contact=contact, role="host", role_label="Partner who hosted dinner"
    )
    _took_part(host, "meal", "Had me over for dinner at her home; made mushroom risotto.", 180)
    return host


def add_realtor(offer: Offer) -> Involvement:
    contact = ContactFactory(
        owner=offer.owner, given="Bill", family="Sutter", emails=["bill@example.org"], phones=["540-555-0164"]
    )
    realtor: Involvement = InvolvementFactory(offer=offer, contact=contact, role="realtor")
    _took_part(realtor, "tour", "Drove us through Grandin Village.", 240)
    return realtor


def _took_part(person: Involvement, kind: str, note: str, minutes: int) -> None:
    interaction = InteractionFactory(
        offer=person.offer, kind=kind, note=note, minutes=minutes, happened_on=date(2026, 10, 20)
    )
    ParticipationFactory(interaction=interaction, involvement=person)


def decided(offer: Offer, *reasons: GivenReason, **answers: object) -> Decline:
    """The decline of that offer with the decision recorded."""
    decline = start(offer=offer, now=NOW)
    return record_decision(decline=decline, decision=Decision(reasons=reasons, **answers), now=NOW)  # type: ignore[arg-type]


def with_words(offer: Offer, *reasons: GivenReason) -> Decline:
    """The decline of that offer as far as step Words."""
    decline = decided(offer, *reasons)
    decline = save_sharing(decline=decline, sharing=Sharing())
    prepare(decline=decline, now=NOW)
    return decline


def with_checklist(offer: Offer, *reasons: GivenReason) -> Decline:
    """The decline of that offer with every message ready and the checklist made."""
    decline = with_words(offer, *reasons)
    mark_all_ready(decline=decline, now=NOW)
    return plan(decline=decline, now=NOW)
