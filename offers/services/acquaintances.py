"""Whom the user knows and may add to an offer: found by name, the likeliest first, told apart where names are alike."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from django.db.models import Case, Prefetch, Q, QuerySet, When
from django.db.models.functions import Lower

from contacts.models import LABEL_SEPARATOR, Affiliation, Contact, ContactQuerySet
from offers.models import Involvement, Offer

# A few are offered before anything is typed; a search shows as many as one reads at a glance.
OFFERED = 4
FOUND_AT_MOST = 20


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """One to choose from. `about` is their job, else their latest part in an offer, else an address."""

    uuid: UUID
    name: str
    about: str


@dataclass(frozen=True, slots=True)
class Found:
    """The first of all that match, `total` in number, and whoever was chosen before, whatever is searched for."""

    people: list[Acquaintance]
    total: int


def find(*, offer: Offer, text: str, chosen: UUID | None, today: date) -> Found:
    """The owner's contacts without a part in the offer whose names or organizations have every word of `text`.

    Three queries, however many people.
    """
    known = Contact.objects.for_user(offer.owner).exclude(involvements__offer=offer)
    matching = known.search(text)
    shown = matching | known.filter(uuid=chosen) if chosen else matching
    contacts = _likeliest_first(shown, offer, chosen, today)[: FOUND_AT_MOST if text else OFFERED]
    return Found(_told_apart(contacts), matching.count())


def _likeliest_first(contacts: ContactQuerySet, offer: Offer, chosen: UUID | None, today: date) -> QuerySet[Contact]:
    """Who is chosen, then who works at the organization of the offer, then everybody by name."""
    works_there = Affiliation.objects.filter(organization=offer.organization_id).current(today).values("contact")
    likeliness = Case(When(uuid=chosen, then=0), When(Q(pk__in=works_there), then=1), default=2)
    parts = Involvement.objects.select_related("offer__organization").order_by("-created_at", "-pk")
    return (
        contacts.with_current_affiliation(today)
        .prefetch_related(Prefetch("involvements", parts))
        .order_by(likeliness, Lower("family"), Lower("given"), "pk")
    )


def _told_apart(contacts: Iterable[Contact]) -> list[Acquaintance]:
    """Namesakes who do the same at the same place get their address as well."""
    people = [(contact, Acquaintance(contact.uuid, contact.name, _about(contact))) for contact in contacts]
    times = Counter((person.name, person.about) for _contact, person in people)
    return [
        replace(person, about=f"{person.about}{LABEL_SEPARATOR}{contact.email or contact.phone or contact.entered}")
        if times[person.name, person.about] > 1
        else person
        for contact, person in people
    ]


def _about(contact: Contact) -> str:
    part = next(iter(contact.involvements.all()), None)
    if contact.job or part is None:
        return contact.about
    return f"{part.role_name}, {part.offer.organization}"
