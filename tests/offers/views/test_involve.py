from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from contacts.models import Contact
from offers.domain.decline.roles import Role
from offers.forms.people import InvolveForm
from offers.models import Activity, Involvement, Offer
from tests.factories import ContactFactory, InvolvementFactory, OfferFactory

pytestmark = pytest.mark.django_db
STRANGE = ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "🐝 Bee", "שרה לוי", "100% %s %(x)s {0}"]


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
        ("given", "x" * 10_000, "Please keep it to 100 characters"),
        ("family", "x" * 10_000, "Please keep it to 100 characters"),
        ("title", "x" * 10_000, "Please keep it to 40 characters"),
        ("phone", "x" * 10_000, "Please keep it to 40 characters"),
        ("role_label", "x" * 10_000, "Please keep it to 120 characters"),
        ("email", "not an address", "Enter an e-mail address such as name@example.org."),
        ("role", "emperor", "Choose one from the list."),
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


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("email", "a" * 60 + "@" + ".".join(["b" * 60] * 4) + ".org"),
        ("email", "maeve"),
        ("phone", "call me"),
        ("phone", "1" * 21),
        ("phone", "5" * 5 + " " * 40 + "5"),
    ],
)
def test_an_address_is_checked_as_it_is_among_people(signed_in: Client, offer: Offer, field: str, value: str) -> None:
    answer = signed_in.post(involve_url(offer), {"given": "Maeve", field: value})

    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == [field]
    maeve = ContactFactory(owner=offer.owner)
    edited = signed_in.post(reverse("contacts:edit", args=[maeve.uuid]), {"given": "Maeve", f"{field}s": value})
    assert list(edited.context["form"].errors) == [f"{field}s", "status"]


@pytest.mark.parametrize(
    ("field", "value"), [("email", "maeve@example.org"), ("phone", "+1 (540) 555-0100 ext. 7"), ("phone", "112")]
)
def test_an_address_is_kept_as_typed(signed_in: Client, offer: Offer, field: str, value: str) -> None:
    assert signed_in.post(involve_url(offer), {"given": "Maeve", field: value}).status_code == 302
    assert getattr(Contact.objects.get(), f"{field}s") == [value]
