from datetime import date, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization, dialable, searchable_words
from tests.factories import AffiliationFactory, ContactFactory, OrganizationFactory, UserFactory

TODAY = date(2026, 11, 2)


def test_a_contact_without_a_given_name_is_refused_by_the_database(owner: User) -> None:
    with pytest.raises(IntegrityError, match="contact_has_a_given_name"):
        ContactFactory(owner=owner, given="")


def test_an_organization_without_a_name_is_refused_by_the_database(owner: User) -> None:
    with pytest.raises(IntegrityError, match="organization_has_a_name"):
        OrganizationFactory(owner=owner, name="")


def test_an_organization_cannot_be_part_of_itself(owner: User) -> None:
    organization = OrganizationFactory(owner=owner)
    with pytest.raises(IntegrityError, match="organization_not_its_own_parent"):
        Organization.objects.filter(pk=organization.pk).update(parent=organization)


def test_two_organizations_of_one_name_at_one_place_are_refused_whatever_the_case(owner: User) -> None:
    OrganizationFactory(owner=owner, name="Mercy Hospital", location="Boston")
    with pytest.raises(IntegrityError, match="organization_unique_per_owner_name_place"), transaction.atomic():
        OrganizationFactory(owner=owner, name="MERCY HOSPITAL", location="boston")
    OrganizationFactory(owner=owner, name="Mercy Hospital", location="Denver")
    OrganizationFactory(owner=UserFactory(), name="Mercy Hospital", location="Boston")
    assert Organization.objects.count() == 3


def test_an_affiliation_cannot_end_before_it_starts(owner: User) -> None:
    with pytest.raises(IntegrityError, match="affiliation_ends_after_it_starts"):
        AffiliationFactory(started_on=TODAY, ended_on=TODAY - timedelta(days=1))


def test_an_affiliation_may_end_on_its_first_day_or_have_one_date_only(owner: User) -> None:
    AffiliationFactory(started_on=TODAY, ended_on=TODAY)
    AffiliationFactory(started_on=TODAY)
    AffiliationFactory(ended_on=TODAY)
    assert Affiliation.objects.count() == 3


def test_a_job_is_current_until_its_last_day_has_passed() -> None:
    assert Affiliation(ended_on=None).is_current(TODAY) is True
    assert Affiliation(ended_on=TODAY).is_current(TODAY) is True
    assert Affiliation(ended_on=TODAY).is_current(TODAY + timedelta(days=1)) is False


def test_the_current_job_is_the_newest_one_that_has_not_ended(owner: User) -> None:
    contact = ContactFactory(owner=owner, given="Chris", family="Lee")
    clinic = OrganizationFactory(owner=owner, name="Blue Ridge")
    AffiliationFactory(contact=contact, organization=clinic, job_title="Clerk", started_on=date(2019, 1, 1))
    AffiliationFactory(contact=contact, organization=clinic, job_title="HR director", started_on=date(2024, 1, 1))
    AffiliationFactory(
        contact=contact, job_title="Student", started_on=date(2025, 1, 1), ended_on=TODAY - timedelta(days=1)
    )
    found = Contact.objects.for_user(owner).with_current_affiliation(TODAY).get()
    assert (found.job, found.about) == ("HR director, Blue Ridge", "HR director, Blue Ridge")


def test_a_job_that_ends_later_is_current_only_when_the_day_is_known(owner: User) -> None:
    AffiliationFactory(contact=ContactFactory(owner=owner), job_title="Locum", ended_on=TODAY + timedelta(days=9))
    people = Contact.objects.for_user(owner)
    assert people.with_current_affiliation(TODAY).get().current_job_title == "Locum"
    assert people.with_current_affiliation().get().current_job_title is None


def test_without_a_job_an_address_or_the_day_of_entry_tells_people_apart(owner: User) -> None:
    with_email = ContactFactory(owner=owner, given="Chris", family="Lee", emails=["chris@example.org"])
    with_phone = ContactFactory(owner=owner, given="Chris", family="Lee", emails=[], phones=["540 555 0100"])
    with_nothing = ContactFactory(owner=owner, given="Chris", family="Lee", emails=[])
    assert with_email.about == "chris@example.org"
    assert with_phone.about == "540 555 0100"
    assert with_nothing.about == f"added {with_nothing.created_at:%b} {with_nothing.created_at:%-d, %Y}"


@pytest.mark.parametrize(
    ("typed", "uri"),
    [
        ("540 555-0100", "5405550100"),
        ("+1 (540) 555-0100", "+15405550100"),
        ("540.555.0100 ext. 7", "5405550100;ext=7"),
        ("+44 20 7946 0018 x 12", "+442079460018;ext=12"),
        ("911", "911"),
    ],
)
def test_a_phone_number_is_dialed_without_what_stands_between_its_digits(typed: str, uri: str) -> None:
    assert dialable(typed) == uri


def test_search_finds_people_by_any_name_and_by_organization(owner: User) -> None:
    walter = ContactFactory(owner=owner, given="Walter", family="Hodges", goes_by="Walt")
    AffiliationFactory(contact=walter, organization=OrganizationFactory(owner=owner, name="Blue Ridge Clinic"))
    AffiliationFactory(contact=walter, organization=OrganizationFactory(owner=owner, name="Blue Ridge Hospital"))
    ContactFactory(owner=owner, given="Tasha", family="Greene")
    people = Contact.objects.for_user(owner)
    for text in ("walt", "hodges walter", "blue ridge", "hodges clinic", " HODGES "):
        assert list(people.search(text)) == [walter], text
    assert list(people.search("walter greene")) == []
    assert people.search("").count() == people.search("\x00").count() == 2


def test_percent_and_underscore_are_searched_for_as_typed(owner: User) -> None:
    OrganizationFactory(owner=owner, name="100% Health")
    OrganizationFactory(owner=owner, name="Plain Health")
    organizations = Organization.objects.for_user(owner)
    assert [found.name for found in organizations.suggest("%")] == ["100% Health"]
    assert list(organizations.suggest("_")) == []


def test_an_organization_can_be_part_of_any_but_itself_and_its_own_parts(owner: User) -> None:
    network = OrganizationFactory(owner=owner, name="A network")
    hospital = OrganizationFactory(owner=owner, name="B hospital", parent=network)
    clinic = OrganizationFactory(owner=owner, name="C clinic", parent=hospital)
    other = OrganizationFactory(owner=owner, name="D other")
    own = Organization.objects.for_user(owner)
    assert list(own.possible_parents(network)) == [other]
    assert list(own.possible_parents(hospital)) == [network, other]
    assert list(own.possible_parents(clinic)) == [network, hospital, other]


def test_a_circle_of_organizations_does_not_hang_the_search_for_parents(owner: User) -> None:
    first = OrganizationFactory(owner=owner)
    second = OrganizationFactory(owner=owner, parent=first)
    Organization.objects.filter(pk=first.pk).update(parent=second)
    assert list(Organization.objects.for_user(owner).possible_parents(first)) == []


def test_rows_know_their_pages(owner: User) -> None:
    contact = ContactFactory(owner=owner)
    organization = OrganizationFactory(owner=owner)
    assert contact.get_absolute_url() == reverse("contacts:detail", args=[contact.uuid])
    assert organization.get_absolute_url() == reverse("contacts:organization", args=[organization.uuid])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Walter  Hodges ", ["Walter", "Hodges"]),
        ("Blue Ridge Blue Ridge", ["Blue", "Ridge"]),
        ("a\x00b", ["a", "b"]),
        (" ".join(f"w{number}" for number in range(1000)), [f"w{number}" for number in range(10)]),
        ("x" * 5000, ["x" * 200]),
        ("", []),
    ],
)
def test_a_search_is_for_the_words_that_anybody_would_type(text: str, words: list[str]) -> None:
    assert searchable_words(text) == words
