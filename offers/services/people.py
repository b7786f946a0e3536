"""Who has a part in an offer: someone already known, or somebody new."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from contacts.models import Contact
from offers.domain.decline.roles import Role
from offers.models import Activity, Involvement, Offer
from offers.services import activity


class AlreadyInvolved(Exception):
    """The contact has a part in this offer already."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What a contact does in an offer; `role_label` is the role in the user's own words."""

    role: Role = Role.OTHER
    role_label: str = ""
    extended_offer: bool = False
    recruited_heavily: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NewPerson:
    """Somebody who is not among the user's contacts yet. Names are kept as typed."""

    given: str
    family: str = ""
    title: str = ""
    family_first: bool = False
    first_name_basis: bool = False
    email: str = ""
    phone: str = ""


@transaction.atomic
def involve(*, offer: Offer, contact: Contact, part: Part, now: datetime) -> Involvement:
    """Give a contact a part in an offer. Raises AlreadyInvolved when it has one."""
    if contact.owner_id != offer.owner_id:
        raise ValueError("The contact and the offer belong to different people.")
    involvement, created = Involvement.objects.get_or_create(
        offer=offer,
        contact=contact,
        defaults={
            "role": part.role,
            "role_label": part.role_label,
            "extended_offer": part.extended_offer,
            "recruited_heavily": part.recruited_heavily,
            "created_at": now,
        },
    )
    if not created:
        raise AlreadyInvolved(contact.name)
    activity.log(offer=offer, kind=Activity.Kind.PERSON, text=_("Added %(person)s") % {"person": involvement}, now=now)
    return involvement


@transaction.atomic
def involve_new(*, offer: Offer, person: NewPerson, part: Part, now: datetime) -> Involvement:
    """Make a contact of somebody new and give it a part in the offer."""
    contact = Contact.objects.create(
        owner_id=offer.owner_id,
        title=person.title,
        given=person.given,
        family=person.family,
        family_first=person.family_first,
        first_name_basis=person.first_name_basis,
        emails=[person.email] if person.email else [],
        phones=[person.phone] if person.phone else [],
    )
    return involve(offer=offer, contact=contact, part=part, now=now)


@transaction.atomic
def change_part(*, involvement: Involvement, part: Part, now: datetime) -> None:
    """Replace what is recorded about a contact's part in an offer."""
    involvement.role = part.role
    involvement.role_label = part.role_label
    involvement.extended_offer = part.extended_offer
    involvement.recruited_heavily = part.recruited_heavily
    involvement.save(update_fields=["role", "role_label", "extended_offer", "recruited_heavily"])
    text = _("Changed the part of %(person)s") % {"person": involvement}
    activity.log(offer=involvement.offer, kind=Activity.Kind.PERSON, text=text, now=now)


@transaction.atomic
def remove(*, involvement: Involvement, now: datetime) -> None:
    """Take a person off an offer. The contact stays, and so do the interactions, without this person.

    Letters to the person, and what a decline holds for them (message, script, checklist items), go too.
    """
    text = _("Removed %(person)s") % {"person": involvement}
    offer = involvement.offer
    involvement.delete()
    activity.log(offer=offer, kind=Activity.Kind.PERSON, text=text, now=now)
