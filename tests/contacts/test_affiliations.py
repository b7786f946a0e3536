from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from contacts.models import Affiliation, Organization
from tests.factories import AffiliationFactory, ContactFactory, OrganizationFactory


def url_of(affiliation: Affiliation, name: str) -> str:
    return reverse(f"contacts:affiliation_{name}", args=[affiliation.uuid])


def test_a_job_can_be_added_at_a_new_organization(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner)
    response = client.post(
        reverse("contacts:affiliation_create", args=[contact.uuid]),
        {"organization": "O'Brien & <b>Sons</b>", "job_title": "Partner", "started_on": "2020-02-29", "ended_on": ""},
    )
    assert response.url == contact.get_absolute_url()
    job = Affiliation.objects.get()
    assert (job.contact, job.job_title, job.started_on, job.ended_on) == (contact, "Partner", date(2020, 2, 29), None)
    assert (job.organization.name, job.organization.owner) == ("O'Brien & <b>Sons</b>", owner)
    assert "O&#x27;Brien &amp; &lt;b&gt;Sons&lt;/b&gt;" in client.get(response.url).text


def test_the_form_suggests_organizations(client: Client, owner: User) -> None:
    page = client.get(reverse("contacts:affiliation_create", args=[ContactFactory(owner=owner).uuid])).text
    assert f'hx-get="{reverse("contacts:organization_suggest")}"' in page
    assert '<datalist id="organizations">' in page


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("organization", "", "Which organization is it? A name is enough."),
        ("organization", "x" * 10_000, "Please keep it to 200 characters"),
        ("organization", "Mer\x00cy", "Null characters are not allowed."),
        ("job_title", "x" * 10_000, "Please keep it to 120 characters"),
        ("started_on", "2026-02-30", "Enter a date such as 2026-11-20."),
        ("started_on", "yesterday", "Enter a date such as 2026-11-20."),
        ("started_on", "\x00", "Enter a date such as 2026-11-20."),
        ("ended_on", "x" * 10_000, "Enter a date such as 2026-11-20."),
        ("ended_on", "2019-12-31", "This is before the first day. Please check both dates."),
    ],
)
def test_what_cannot_be_kept_gets_a_message_beside_the_field(
    client: Client, owner: User, field: str, typed: str, message: str
) -> None:
    contact = ContactFactory(owner=owner)
    fields = {"organization": "Mercy", "job_title": "Chair", "started_on": "2020-01-01", "ended_on": ""}
    response = client.post(reverse("contacts:affiliation_create", args=[contact.uuid]), fields | {field: typed})
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert message in response.text
    assert f'id="id_{field}_error"' in response.text
    assert (Affiliation.objects.count(), Organization.objects.count()) == (0, 0)


def test_a_job_can_be_ended(client: Client, owner: User) -> None:
    hospital = OrganizationFactory(owner=owner, name="Mercy", location="Denver")
    job = AffiliationFactory(contact__owner=owner, organization=hospital, job_title="Chair", started_on="2020-01-01")
    page = client.get(url_of(job, "edit")).text
    assert 'value="Mercy · Denver"' in page
    assert 'value="2020-01-01"' in page
    response = client.post(
        url_of(job, "edit"),
        {"organization": "Mercy · Denver", "job_title": "Chair", "started_on": "2020-01-01", "ended_on": "2026-10-31"},
    )
    assert response.url == job.contact.get_absolute_url()
    job.refresh_from_db()
    assert (job.organization, job.ended_on) == (hospital, date(2026, 10, 31))


def test_a_job_at_an_organization_with_a_very_long_label_can_be_saved_as_it_is(client: Client, owner: User) -> None:
    long = OrganizationFactory(owner=owner, name="n" * 200, location="p" * 200)
    job = AffiliationFactory(contact__owner=owner, organization=long)
    shown = client.get(url_of(job, "edit")).context["form"]["organization"].value()
    assert client.post(url_of(job, "edit"), {"organization": shown}).status_code == 302
    job.refresh_from_db()
    assert job.organization == long


def test_removing_a_job_asks_first_and_keeps_person_and_organization(client: Client, owner: User) -> None:
    job = AffiliationFactory(contact__owner=owner, contact__given="O'Brien")
    asked = client.get(url_of(job, "delete")).text
    assert "O&#x27;Brien" in asked
    assert "&amp;#x27;" not in asked
    assert Affiliation.objects.count() == 1
    response = client.post(url_of(job, "delete"))
    assert response.url == job.contact.get_absolute_url()
    assert (Affiliation.objects.count(), Organization.objects.count()) == (0, 1)
    job.contact.refresh_from_db()


@pytest.mark.parametrize("name", ["edit", "delete"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_finds_nothing(stranger: Client, owner: User, name: str, method: str) -> None:
    job = AffiliationFactory(contact__owner=owner)
    assert getattr(stranger, method)(url_of(job, name), {"organization": "Mine"}).status_code == 404
    assert Affiliation.objects.count() == 1
