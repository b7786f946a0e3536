from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Contact
from offers.models import Involvement, Offer
from tests.factories import (
    AffiliationFactory,
    ContactFactory,
    InteractionFactory,
    InvolvementFactory,
    OfferFactory,
    OrganizationFactory,
    ParticipationFactory,
)

pytestmark = pytest.mark.django_db


def involve_url(offer: Offer) -> str:
    return reverse("offers:involve", args=[offer.uuid])


def test_the_part_of_a_person_can_be_changed(signed_in: Client, offer: Offer) -> None:
    part = InvolvementFactory(offer=offer, role="partner")

    answer = signed_in.post(
        reverse("offers:involvement_edit", args=[part.uuid]),
        {"role": "head_of_group", "role_label": "President", "extended_offer": "on"},
    )

    assert answer["Location"] == f"{offer.get_absolute_url()}#people"
    part.refresh_from_db()
    assert (part.role, part.role_label, part.extended_offer, part.recruited_heavily) == (
        "head_of_group",
        "President",
        True,
        False,
    )


def test_a_part_that_is_filled_in_wrongly_is_not_changed(signed_in: Client, offer: Offer) -> None:
    part = InvolvementFactory(offer=offer, role="partner")

    answer = signed_in.post(reverse("offers:involvement_edit", args=[part.uuid]), {"role": "emperor"})

    assert answer.status_code == 422
    part.refresh_from_db()
    assert part.role == "partner"


def test_removing_asks_first_and_keeps_the_contact_and_the_interaction(signed_in: Client, offer: Offer) -> None:
    part = InvolvementFactory(offer=offer)
    interaction = InteractionFactory(offer=offer)
    ParticipationFactory(interaction=interaction, involvement=part)
    url = reverse("offers:involvement_remove", args=[part.uuid])

    page = signed_in.get(url).content.decode()
    assert "The interaction they took part in stays too" in page
    assert Involvement.objects.filter(pk=part.pk).exists()

    answer = signed_in.post(url)

    assert answer["Location"] == f"{offer.get_absolute_url()}#people"
    assert not Involvement.objects.filter(pk=part.pk).exists()
    assert Contact.objects.filter(pk=part.contact.pk).exists()
    assert interaction.participations.count() == 0
    assert offer.interactions.count() == 1


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", ["involvement_edit", "involvement_remove"])
def test_a_stranger_finds_no_part(signed_in: Client, method: str, name: str) -> None:
    theirs = InvolvementFactory()

    assert getattr(signed_in, method)(reverse(f"offers:{name}", args=[theirs.uuid])).status_code == 404
    assert Involvement.objects.filter(pk=theirs.pk).exists()


@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_adds_nobody_to_an_offer(signed_in: Client, method: str) -> None:
    theirs = OfferFactory()

    assert getattr(signed_in, method)(involve_url(theirs), {"given": "Eve"}).status_code == 404
    assert not Involvement.objects.exists()


def test_a_stranger_does_not_see_what_a_contact_did(signed_in: Client) -> None:
    assert signed_in.get(reverse("offers:for_contact", args=[ContactFactory().uuid])).status_code == 404


def test_a_contact_shows_their_parts_and_what_happened_with_them(signed_in: Client, priya: User) -> None:
    contact = ContactFactory(owner=priya, given="Marcus", family="Bell")
    riverbend = OfferFactory(owner=priya, job_title="Hospitalist", organization__name="Riverbend", stage="interviewing")
    part = InvolvementFactory(offer=riverbend, contact=contact, role="agency_recruiter")
    ParticipationFactory(
        interaction=InteractionFactory(
            offer=riverbend, happened_on=date(2026, 10, 20), note="Straight about the nights."
        ),
        involvement=part,
        thanks_for="being straight with me",
    )
    url = reverse("offers:for_contact", args=[contact.uuid])

    page = signed_in.get(url).content.decode()
    assert "Hospitalist · Riverbend" in page
    assert "Agency recruiter" in page
    assert "stage-interviewing" in page
    assert "Straight about the nights." not in page

    happened = signed_in.get(url, {"show": "interactions"}).content.decode()
    assert "Straight about the nights." in happened
    assert "being straight with me" in happened

    partial = signed_in.get(url, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in partial
    assert "Hospitalist · Riverbend" in partial
    assert "Straight about the nights." in partial


def test_parts_of_a_contact_are_paginated(signed_in: Client, priya: User) -> None:
    contact = ContactFactory(owner=priya)
    organization = OrganizationFactory(owner=priya)
    for _number in range(21):
        InvolvementFactory(offer=OfferFactory(owner=priya, organization=organization), contact=contact)
    url = reverse("offers:for_contact", args=[contact.uuid])

    assert len(signed_in.get(url).context["parts"].object_list) == 20
    assert len(signed_in.get(url, {"page": "2"}).context["parts"].object_list) == 1


def _fill(priya: User, offer: Offer, contact: Contact, rows: int) -> None:
    for _number in range(rows):
        part = InvolvementFactory(offer=OfferFactory(owner=priya), contact=contact)
        ParticipationFactory(interaction=InteractionFactory(offer=part.offer), involvement=part)
        other = InvolvementFactory(offer=OfferFactory(owner=priya), contact=ContactFactory(owner=priya))
        AffiliationFactory(contact=other.contact)


@pytest.mark.parametrize("page", ["involve", "for_contact", "for_contact?show=interactions", "partial"])
def test_the_number_of_queries_does_not_grow_with_the_rows(
    signed_in: Client, priya: User, offer: Offer, django_assert_num_queries: Any, page: str
) -> None:
    contact = ContactFactory(owner=priya)
    of_contact = reverse("offers:for_contact", args=[contact.uuid])
    url, headers = {
        "involve": (f"{involve_url(offer)}?contact={contact.uuid}", {}),
        "for_contact": (of_contact, {}),
        "for_contact?show=interactions": (f"{of_contact}?show=interactions", {}),
        "partial": (of_contact, {"HX-Request": "true"}),
    }[page]
    _fill(priya, offer, contact, 1)
    with CaptureQueriesContext(connection) as with_one:
        assert signed_in.get(url, headers=headers).status_code == 200
    _fill(priya, offer, contact, 2)

    with django_assert_num_queries(len(with_one)):
        assert signed_in.get(url, headers=headers).status_code == 200
    assert len(with_one) < 10
