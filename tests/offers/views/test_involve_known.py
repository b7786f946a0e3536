from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from offers.models import Involvement, Offer
from tests.factories import AffiliationFactory, ContactFactory, InvolvementFactory, OfferFactory

pytestmark = pytest.mark.django_db


def involve_url(offer: Offer) -> str:
    return reverse("offers:involve", args=[offer.uuid])


def people_in(answer: Any) -> list[tuple[str, str]]:
    """Name and description of everybody to choose from, in the order of the page."""
    return [(person.name, person.about) for person in answer.context["form"].found.people]


def test_the_list_tells_two_people_of_one_name_apart(signed_in: Client, offer: Offer) -> None:
    at_blue_ridge = ContactFactory(owner=offer.owner, given="Chris", family="Lee")
    AffiliationFactory(contact=at_blue_ridge, organization=offer.organization, job_title="HR director")
    elsewhere = OfferFactory(owner=offer.owner, organization__name="Riverbend")
    InvolvementFactory(
        offer=elsewhere, contact=ContactFactory(owner=offer.owner, given="Chris", family="Lee"), role="coordinator"
    )

    answer = signed_in.get(involve_url(offer))

    assert people_in(answer) == [("Chris Lee", "HR director, Blue Ridge"), ("Chris Lee", "Coordinator, Riverbend")]
    assert "Coordinator, Riverbend" in answer.content.decode()


def test_namesakes_with_the_same_job_are_told_apart_by_address(signed_in: Client, offer: Offer) -> None:
    for email in ("one@example.org", "two@example.org"):
        contact = ContactFactory(owner=offer.owner, given="Chris", family="Lee", emails=[email])
        AffiliationFactory(contact=contact, organization=offer.organization, job_title="Nurse")

    assert people_in(signed_in.get(involve_url(offer))) == [
        ("Chris Lee", "Nurse, Blue Ridge · one@example.org"),
        ("Chris Lee", "Nurse, Blue Ridge · two@example.org"),
    ]


def test_people_of_the_organization_come_first_and_the_others_are_a_search_away(
    signed_in: Client, offer: Offer
) -> None:
    for number in range(30):
        ContactFactory(owner=offer.owner, given="Ann", family=f"Abbot {number:02}")
    AffiliationFactory(contact=ContactFactory(owner=offer.owner, given="Zoe", family="Zuse"), job_title="Nurse")
    colleague = ContactFactory(owner=offer.owner, given="Walter", family="Zuse")
    AffiliationFactory(contact=colleague, organization=offer.organization, job_title="Partner")

    offered = signed_in.get(involve_url(offer))
    searched = signed_in.get(involve_url(offer), {"q": " abbot ann "})
    nobody = signed_in.get(involve_url(offer), {"q": "Hodges\x00"})

    assert [name for name, _about in people_in(offered)] == ["Walter Zuse", *(f"Ann Abbot {n:02}" for n in range(3))]
    assert "4 of 32 people you know." in offered.content.decode()
    assert len(people_in(searched)) == 20
    assert "30 people found, 20 shown." in searched.content.decode()
    assert people_in(nobody) == []
    assert "You know nobody by that name yet." in nobody.content.decode()
    assert people_in(signed_in.get(involve_url(offer), {"q": "wal blue"})) == [("Walter Zuse", "Partner, Blue Ridge")]


def test_htmx_gets_those_found_and_their_number_only(signed_in: Client, offer: Offer) -> None:
    ContactFactory(owner=offer.owner, given="Walter", family="Hodges")

    headers = {"HX-Request": "true", "HX-Target": "found"}
    content = signed_in.get(involve_url(offer), {"q": "hod"}, headers=headers).content.decode()

    assert "Walter Hodges" in content
    assert "1 person found." in content
    assert "<html" not in content


def test_the_button_find_searches_and_keeps_everything_typed(signed_in: Client, offer: Offer) -> None:
    chosen = ContactFactory(owner=offer.owner, given="Maeve", family="Byrne")
    ContactFactory(owner=offer.owner, given="Walter", family="Hodges")
    typed = {"contact": str(chosen.uuid), "phone": "555-0127", "role": "host", "extended_offer": "on"}

    answer = signed_in.post(involve_url(offer), {"q": "Hodges", "find": "1", **typed})

    assert answer.status_code == 200
    assert [name for name, _about in people_in(answer)] == ["Maeve Byrne", "Walter Hodges"]
    page = answer.content.decode()
    assert f'value="{chosen.uuid}" checked' in page
    assert 'value="555-0127"' in page
    assert '<option value="host" selected' in page
    assert answer.context["form"]["extended_offer"].value() == "on"
    assert not Involvement.objects.exists()


@pytest.mark.parametrize(("described", "status"), [({}, 200), ({"given": "Maeve"}, 302)])
def test_enter_searches_only_while_nobody_is_named(
    signed_in: Client, offer: Offer, described: dict[str, str], status: int
) -> None:
    answer = signed_in.post(involve_url(offer), {"q": "Hodges", "enter": "1", **described})

    assert answer.status_code == status


def test_somebody_chosen_stays_chosen_when_something_else_is_wrong(signed_in: Client, offer: Offer) -> None:
    chosen = ContactFactory(owner=offer.owner, given="Walter", family="Hodges")

    answer = signed_in.post(involve_url(offer), {"q": "nobody", "contact": str(chosen.uuid), "role": "emperor"})

    assert answer.status_code == 422
    assert f'value="{chosen.uuid}" checked' in answer.content.decode()


def test_people_in_the_offer_are_left_out_of_the_list(signed_in: Client, offer: Offer) -> None:
    inside = InvolvementFactory(offer=offer).contact
    outside = ContactFactory(owner=offer.owner)

    page = signed_in.get(involve_url(offer)).content.decode()

    assert f'value="{outside.uuid}"' in page
    assert str(inside.uuid) not in page
