from datetime import date
from threading import Barrier, Thread

import pytest
from django.db import DataError, connection

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from contacts.services import (
    add_affiliation,
    change_affiliation,
    create_contact,
    get_or_create_organization,
)
from tests.factories import AffiliationFactory, ContactFactory, OrganizationFactory, UserFactory


def test_a_known_name_is_used_again_whatever_its_case(owner: User) -> None:
    known = OrganizationFactory(owner=owner, name="St. Mary’s")
    assert get_or_create_organization(owner=owner, name="  ST. MARY’S ") == known


def test_a_new_name_is_kept_as_typed(owner: User) -> None:
    made = get_or_create_organization(owner=owner, name=" O’Brien & {{ 7*7 }} ", location=" Boston ")
    made.refresh_from_db()
    assert (made.name, made.location, made.owner) == ("O’Brien & {{ 7*7 }}", "Boston", owner)


def test_another_owners_organization_is_never_used(owner: User) -> None:
    theirs = OrganizationFactory(name="Mercy")
    made = get_or_create_organization(owner=owner, name="Mercy")
    assert made != theirs
    assert made.owner == owner


def test_a_name_at_another_place_is_another_organization(owner: User) -> None:
    boston = OrganizationFactory(owner=owner, name="Mercy", location="Boston")
    denver = get_or_create_organization(owner=owner, name="Mercy", location="Denver")
    assert denver != boston
    assert get_or_create_organization(owner=owner, name="mercy", location="BOSTON") == boston


def test_an_organization_of_unknown_place_may_be_the_one_meant(owner: User) -> None:
    unplaced = OrganizationFactory(owner=owner, name="Mercy")
    assert get_or_create_organization(owner=owner, name="Mercy", location="Denver") == unplaced
    denver = OrganizationFactory(owner=owner, name="Mercy", location="Denver")
    assert get_or_create_organization(owner=owner, name="Mercy", location="Denver") == denver
    assert get_or_create_organization(owner=owner, name="Mercy") == unplaced


def test_a_suggestion_with_its_place_means_that_very_organization(owner: User) -> None:
    OrganizationFactory(owner=owner, name="Mercy", location="Boston")
    denver = OrganizationFactory(owner=owner, name="Mercy", location="Denver")
    assert get_or_create_organization(owner=owner, name=denver.label) == denver


def test_a_known_name_costs_one_query(owner: User, django_assert_num_queries) -> None:
    OrganizationFactory(owner=owner, name="Mercy")
    with django_assert_num_queries(1):
        get_or_create_organization(owner=owner, name="mercy")


@pytest.mark.django_db(transaction=True)
def test_two_requests_at_the_same_moment_make_one_organization() -> None:
    owner = UserFactory()
    barrier = Barrier(2)
    made: list[int] = []

    def make() -> None:
        try:
            barrier.wait(timeout=10)
            made.append(get_or_create_organization(owner=owner, name="Mercy").pk)
        finally:
            connection.close()

    threads = [Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    assert made == [Organization.objects.get(owner=owner).pk] * 2


def test_a_person_arrives_with_their_job(owner: User) -> None:
    contact = create_contact(
        owner=owner, given="Dana", family="Whitfield", organization_name="Blue Ridge", job_title="HR director"
    )
    job = Affiliation.objects.get(contact=contact)
    assert (job.organization.name, job.job_title, job.started_on) == ("Blue Ridge", "HR director", None)


def test_a_person_needs_no_job(owner: User) -> None:
    contact = create_contact(owner=owner, given="Cher", organization_name="  ")
    assert (contact.name, contact.affiliations.count(), Organization.objects.count()) == ("Cher", 0, 0)


@pytest.mark.django_db(transaction=True)
def test_when_the_job_cannot_be_saved_the_person_is_not_saved_either() -> None:
    owner = UserFactory()
    with pytest.raises(DataError, match="NUL"):
        create_contact(owner=owner, given="Dana", organization_name="Blue Ridge", job_title="\x00")
    assert (Contact.objects.count(), Organization.objects.count()) == (0, 0)


def test_a_job_can_be_added_with_its_dates(owner: User) -> None:
    contact = ContactFactory(owner=owner)
    job = add_affiliation(
        contact=contact, organization_name="Mercy", started_on=date(2020, 1, 1), ended_on=date(2024, 6, 30)
    )
    job.refresh_from_db()
    assert (job.started_on, job.ended_on, job.organization.owner) == (date(2020, 1, 1), date(2024, 6, 30), owner)


def test_correcting_a_job_keeps_its_organization_unless_another_is_named(owner: User) -> None:
    OrganizationFactory(owner=owner, name="Mercy", location="Austin")
    denver = OrganizationFactory(owner=owner, name="Mercy", location="Denver")
    job = AffiliationFactory(contact=ContactFactory(owner=owner), organization=denver)
    details = {"job_title": "Chair", "started_on": None, "ended_on": None}
    change_affiliation(job, organization_name="Mercy", **details)
    job.refresh_from_db()
    assert (job.organization, job.job_title) == (denver, "Chair")
    change_affiliation(job, organization_name="Lakeside", **details)
    job.refresh_from_db()
    assert job.organization.name == "Lakeside"
