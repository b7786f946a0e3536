import pytest
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from tests.factories import AffiliationFactory, ContactFactory, OrganizationFactory, UserFactory


@pytest.fixture
def operator(db: None) -> Client:
    client = Client()
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    return client


def page_of(row: Model, action: str = "change") -> str:
    return reverse(f"admin:contacts_{row._meta.model_name}_{action}", args=[row.pk])


@pytest.mark.parametrize("model", [Organization, Contact, Affiliation])
def test_an_operator_can_look_and_not_write(operator: Client, owner: User, model: type[Model]) -> None:
    job = AffiliationFactory(contact=ContactFactory(owner=owner), organization=OrganizationFactory(owner=owner))
    row = model._default_manager.get()

    assert operator.get(page_of(row)).status_code == 200
    assert operator.get(reverse(f"admin:contacts_{row._meta.model_name}_add")).status_code == 403
    assert operator.post(page_of(row), {"given": "Other", "name": "Other", "job_title": "Other"}).status_code == 403
    for before in (job, job.contact, job.organization):
        assert str(type(before).objects.get(pk=before.pk)) == str(before)


def test_somebody_who_asks_to_be_erased_is_found_by_name_and_erased(operator: Client, owner: User) -> None:
    walter = ContactFactory(owner=owner, given="Walter", family="Hodges")

    assert "Hodges" in operator.get(reverse("admin:contacts_contact_changelist"), {"q": "hodges"}).text
    assert operator.post(page_of(walter, "delete"), {"post": "yes"}).status_code == 302
    assert not Contact.objects.exists()


def test_what_is_private_is_not_shown(operator: Client, owner: User) -> None:
    walter = ContactFactory(
        owner=owner,
        emails=["private@example.org"],
        phones=["540 555 0100"],
        postal_address="7 Private Lane",
        linkedin="https://linkedin.com/in/private",
        note="Said in private",
        preferred_channel="handwritten_note",
    )
    clinic = OrganizationFactory(owner=owner, website="https://private.example.org", note="A private matter")

    for row in (walter, clinic):
        text = operator.get(page_of(row)).text.lower()
        for hidden in ("private", "540 555", "card or letter"):
            assert hidden not in text, hidden
