from datetime import timedelta

import pytest

from contacts.models import Contact
from offers.domain.decline.roles import Role
from offers.models import Activity, Involvement
from offers.services import people
from offers.services.people import NewPerson, Part
from tests.factories import NOW, ContactFactory, InvolvementFactory, OfferFactory

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(days=3)


def test_nobody_gets_two_parts_in_one_offer() -> None:
    part = InvolvementFactory(role="partner")

    with pytest.raises(people.AlreadyInvolved):
        people.involve(offer=part.offer, contact=part.contact, part=Part(role=Role.HOST), now=LATER)

    assert Involvement.objects.get().role == "partner"
    assert not Activity.objects.exists()


def test_a_contact_of_another_user_never_gets_a_part() -> None:
    offer, contact = OfferFactory(), ContactFactory()

    with pytest.raises(ValueError, match="different people"):
        people.involve(offer=offer, contact=contact, part=Part(), now=LATER)

    assert not Involvement.objects.exists()


def test_a_new_person_without_addresses_has_none() -> None:
    offer = OfferFactory()

    people.involve_new(offer=offer, person=NewPerson(given="Cher"), part=Part(), now=LATER)

    contact = Contact.objects.get()
    assert (contact.owner, contact.name, contact.emails, contact.phones) == (offer.owner, "Cher", [], [])


@pytest.mark.parametrize("action", ["involve", "change", "remove"])
def test_whatever_is_done_about_a_person_touches_the_offer(action: str) -> None:
    part = InvolvementFactory(contact__given="Chris", contact__family="Lee", role="realtor")
    offer = part.offer

    if action == "involve":
        contact = ContactFactory(owner=offer.owner, given="Chris", family="Lee")
        people.involve(offer=offer, contact=contact, part=Part(role=Role.REALTOR), now=LATER)
    elif action == "change":
        people.change_part(involvement=part, part=Part(role=Role.HOST), now=LATER)
    else:
        people.remove(involvement=part, now=LATER)

    offer.refresh_from_db()
    assert offer.last_activity_at == LATER
    line = {
        "involve": "Added Chris Lee · Realtor",
        "change": "Changed the part of Chris Lee · Host",
        "remove": "Removed Chris Lee · Realtor",
    }[action]
    assert list(Activity.objects.values_list("kind", "text", "happened_at")) == [(Activity.Kind.PERSON, line, LATER)]
