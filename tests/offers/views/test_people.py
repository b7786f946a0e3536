from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Contact
from offers.domain.decline.roles import Role
from offers.forms.people import InvolveForm
from offers.models import Activity, Involvement, Offer
from tests.factories import (
    AffiliationFactory,
    ContactFactory,
    InteractionFactory,
    InvolvementFactory,
    OfferFactory,
    OrganizationFactory,
    ParticipationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def priya() -> User:
    return UserFactory()


@pytest.fixture
def offer(priya: User) -> Offer:
    return OfferFactory(owner=priya, organization__name="Blue Ridge")


@pytest.fixture
def signed_in(client: Client, priya: User) -> Client:
    client.force_login(priya)
    return client


def involve_url(offer: Offer) -> str:
    return reverse("offers:involve", args=[offer.uuid])


def test_somebody_new_becomes_a_contact_with_a_part_in_the_offer(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(
        involve_url(offer),
        {
            "title": "Dr.",
            "given": "Maeve",
            "family": "O'Brien",
            "email": "maeve@example.org",
            "phone": "555-0127",
            "first_name_basis": "on",
            "role": "host",
            "role_label": "Partner who hosted dinner",
            "recruited_heavily": "on",
        },
    )

    assert answer.status_code == 302
    assert answer["Location"] == f"{offer.get_absolute_url()}#people"
    part = Involvement.objects.get(offer=offer)
    assert (part.role, part.role_label, part.extended_offer, part.recruited_heavily) == (
        "host",
        "Partner who hosted dinner",
        False,
        True,
    )
    contact = part.contact
    assert (contact.owner, contact.name, contact.emails, contact.phones, contact.first_name_basis) == (
        offer.owner,
        "Dr. Maeve O'Brien",
        ["maeve@example.org"],
        ["555-0127"],
        True,
    )


def test_adding_a_person_counts_as_activity(signed_in: Client, offer: Offer) -> None:
    before = offer.last_activity_at

    signed_in.post(involve_url(offer), {"given": "Tasha", "family": "Greene", "role": "realtor"})

    offer.refresh_from_db()
    assert offer.last_activity_at > before
    line = Activity.objects.get(offer=offer)
    assert (line.kind, line.text) == (Activity.Kind.PERSON, "Added Tasha Greene · Realtor")


def test_somebody_known_gets_a_part_and_stays_one_contact(signed_in: Client, offer: Offer) -> None:
    contact = ContactFactory(owner=offer.owner)

    signed_in.post(involve_url(offer), {"contact": str(contact.uuid), "role": "partner", "extended_offer": "on"})

    part = Involvement.objects.get(offer=offer)
    assert (part.contact, part.role, part.extended_offer) == (contact, "partner", True)
    assert Contact.objects.count() == 1


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("HR director", Role.HR_DIRECTOR),
        ("our realtor", Role.REALTOR),
        ("Walter's neighbor", Role.OTHER),
        ("", Role.OTHER),
    ],
)
def test_without_a_chosen_role_the_own_words_decide(signed_in: Client, offer: Offer, words: str, role: Role) -> None:
    signed_in.post(involve_url(offer), {"given": "Chris", "role": "", "role_label": words})

    assert Involvement.objects.get(offer=offer).role == role


def test_add_and_add_another_comes_back_to_an_empty_form(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(involve_url(offer), {"given": "Tasha", "role": "realtor", "another": "1"})

    assert answer["Location"] == involve_url(offer)
    assert Involvement.objects.filter(offer=offer).count() == 1


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


def test_somebody_in_the_offer_already_is_refused_by_name(signed_in: Client, offer: Offer) -> None:
    part = InvolvementFactory(offer=offer, contact__given="Chris", contact__family="Lee")

    answer = signed_in.post(involve_url(offer), {"contact": str(part.contact.uuid), "role": "partner"})

    assert answer.status_code == 422
    assert answer.context["form"].errors == {"contact": ["Chris Lee already has a part in this offer."]}
    assert Involvement.objects.filter(offer=offer).count() == 1


def test_somebody_added_meanwhile_on_another_device_is_refused(
    signed_in: Client, offer: Offer, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = InvolvementFactory(offer=offer)
    monkeypatch.setattr(InvolveForm, "clean_contact", lambda form: form.cleaned_data["contact"])

    answer = signed_in.post(involve_url(offer), {"contact": str(part.contact.uuid), "role": "partner"})

    assert answer.status_code == 422
    assert answer.context["form"].errors == {"contact": ["This person already has a part in this offer."]}


@pytest.mark.parametrize("of_whom", ["another user", "nobody", "nonsense"])
def test_a_contact_that_is_not_mine_is_refused_in_the_same_words(signed_in: Client, offer: Offer, of_whom: str) -> None:
    stranger = ContactFactory(given="Secretive", family="Stranger")
    chosen = {"another user": stranger.uuid, "nobody": uuid4(), "nonsense": "nonsense"}[of_whom]

    answer = signed_in.post(involve_url(offer), {"contact": str(chosen), "role": "partner"})

    assert answer.status_code == 422
    assert answer.context["form"].errors == {
        "contact": ["That is not one of your people. Choose somebody from the list."]
    }
    assert "Secretive" not in answer.content.decode()
    assert not Involvement.objects.filter(offer=offer).exists()


@pytest.mark.parametrize("value", ["", "nonsense", "\x00"])
def test_a_link_with_a_wrong_contact_opens_the_plain_form(signed_in: Client, offer: Offer, value: str) -> None:
    answer = signed_in.get(involve_url(offer), {"contact": value})

    assert answer.status_code == 200
    assert answer.context["crossings"] == []


@pytest.mark.parametrize("known", [0, 1])
def test_neither_known_nor_new_is_asked_for(signed_in: Client, offer: Offer, known: int) -> None:
    ContactFactory.create_batch(known, owner=offer.owner)

    answer = signed_in.post(involve_url(offer), {"role": "partner"})

    assert answer.status_code == 422
    assert answer.context["form"].errors == {"given": ["Give at least a first name, or choose someone you know."]}


def test_known_and_new_at_once_is_asked_about(signed_in: Client, offer: Offer) -> None:
    contact = ContactFactory(owner=offer.owner)

    answer = signed_in.post(involve_url(offer), {"contact": str(contact.uuid), "given": "Maeve"})

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["contact"]
    assert 'value="Maeve"' in answer.content.decode()


def test_a_new_person_of_a_known_name_is_asked_about_once(signed_in: Client, offer: Offer) -> None:
    ContactFactory(owner=offer.owner, given="Chris", family="Lee")
    data = {"given": "chris", "family": "LEE", "role": "coordinator"}

    first = signed_in.post(involve_url(offer), data)

    assert first.status_code == 422
    assert "You already know Chris Lee." in first.content.decode()
    assert not Involvement.objects.filter(offer=offer).exists()

    signed_in.post(involve_url(offer), data | {"is_someone_else": "on"})

    assert Involvement.objects.get(offer=offer).contact.name == "chris LEE"
    assert Contact.objects.count() == 2


def test_a_new_person_of_the_name_of_somebody_in_the_offer_is_asked_about(signed_in: Client, offer: Offer) -> None:
    InvolvementFactory(offer=offer, contact__given="Chris", contact__family="Lee")

    answer = signed_in.post(involve_url(offer), {"given": "Chris", "family": "Lee"})

    assert answer.context["form"].errors == {
        "given": ["Chris Lee already has a part in this offer. Tick below if this is somebody else."]
    }
    assert 'name="is_someone_else"' in answer.content.decode()


def test_a_namesake_among_the_people_of_another_user_is_none_of_my_business(signed_in: Client, offer: Offer) -> None:
    ContactFactory(given="Chris", family="Lee")

    answer = signed_in.post(involve_url(offer), {"given": "Chris", "family": "Lee"})

    assert answer.status_code == 302


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("given", "x" * 10_000, "at most 100 characters"),
        ("family", "x" * 10_000, "at most 100 characters"),
        ("title", "x" * 10_000, "at most 40 characters"),
        ("phone", "x" * 10_000, "at most 40 characters"),
        ("role_label", "x" * 10_000, "at most 120 characters"),
        ("email", "not an address", "Enter a valid email address"),
        ("role", "emperor", "Select a valid choice"),
        ("family", "Lee\x00", "Null characters are not allowed"),
    ],
)
def test_what_cannot_be_stored_gets_a_message_beside_its_field(
    signed_in: Client, offer: Offer, field: str, value: str, message: str
) -> None:
    answer = signed_in.post(involve_url(offer), {"given": "Maeve", "role": "partner", field: value})

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    assert message in answer.context["form"].errors[field][0]
    assert f'id="id_{field}_error"' in answer.content.decode()
    assert not Contact.objects.exists()


STRANGE = ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "🐝 Bee", "שרה לוי", "100% %s %(x)s {0}"]


@pytest.mark.parametrize("text", STRANGE)
def test_names_and_roles_are_kept_and_shown_as_typed(signed_in: Client, offer: Offer, text: str) -> None:
    signed_in.post(involve_url(offer), {"given": text, "role": "partner", "role_label": text})

    part = Involvement.objects.get(offer=offer)
    assert (part.contact.given, part.role_label) == (text, text)
    page = signed_in.get(reverse("offers:involvement_edit", args=[part.uuid])).content.decode()
    assert "<script>alert" not in page
    escaped = text.replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#x27;")
    assert f'<h1 dir="auto">{escaped}</h1>' in page
    assert f'value="{escaped}"' in page


def test_choosing_somebody_shows_where_the_paths_crossed_before(signed_in: Client, offer: Offer) -> None:
    other = OfferFactory(owner=offer.owner, organization__name="Riverbend", job_title="Hospitalist")
    part = InvolvementFactory(offer=other, role="agency_recruiter", contact__given="Marcus", contact__family="Bell")

    page = signed_in.get(involve_url(offer), {"contact": str(part.contact.uuid)}).content.decode()
    partial = signed_in.get(
        involve_url(offer), {"contact": str(part.contact.uuid)}, headers={"HX-Request": "true", "HX-Target": "paths"}
    ).content.decode()

    for content in (page, partial):
        assert "Your paths cross again: Marcus Bell" in content
        assert "Hospitalist · Riverbend" in content
        assert "Agency recruiter" in content
    assert "<html" in page
    assert "<html" not in partial


def test_paths_that_crossed_for_another_user_stay_unseen(signed_in: Client, offer: Offer) -> None:
    theirs = InvolvementFactory()

    answer = signed_in.get(involve_url(offer), {"contact": str(theirs.contact.uuid)})

    assert answer.context["crossings"] == []


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
