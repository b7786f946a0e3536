"""What changes several rows at once: people with their jobs, organizations made on the way."""

from datetime import date
from typing import Any

from django.db import transaction

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization


def get_or_create_organization(*, owner: User, name: str, location: str = "") -> Organization:
    """The owner's organization that `name` means (see `known_as`), made if there is none yet.

    Two requests at the same moment get the same row: the unique index decides, and the second one waits for the first.
    """
    name, location = name.strip(), location.strip()
    known = Organization.objects.for_user(owner).known_as(name, location)
    if organization := known.first():
        return organization
    Organization.objects.bulk_create([Organization(owner=owner, name=name, location=location)], ignore_conflicts=True)
    return known[0]


@transaction.atomic
def create_contact(
    *, owner: User, given: str, organization_name: str = "", job_title: str = "", **details: Any
) -> Contact:
    """A new person, with the job they have now if an organization is named. `details` are further fields of Contact."""
    contact = Contact.objects.create(owner=owner, given=given, **details)
    if organization_name.strip():
        add_affiliation(contact=contact, organization_name=organization_name, job_title=job_title)
    return contact


@transaction.atomic
def add_affiliation(
    *,
    contact: Contact,
    organization_name: str,
    job_title: str = "",
    started_on: date | None = None,
    ended_on: date | None = None,
) -> Affiliation:
    """One more job of `contact`. The organization is found by its name, or made."""
    organization = get_or_create_organization(owner=contact.owner, name=organization_name)
    return Affiliation.objects.create(
        contact=contact, organization=organization, job_title=job_title, started_on=started_on, ended_on=ended_on
    )


@transaction.atomic
def change_affiliation(
    affiliation: Affiliation,
    *,
    organization_name: str,
    job_title: str,
    started_on: date | None,
    ended_on: date | None,
) -> None:
    """Correct a job. An organization spelled as before stays the same row."""
    if organization_name.strip() not in (affiliation.organization.label, affiliation.organization.name):
        affiliation.organization = get_or_create_organization(owner=affiliation.contact.owner, name=organization_name)
    affiliation.job_title = job_title
    affiliation.started_on = started_on
    affiliation.ended_on = ended_on
    affiliation.save(update_fields=["organization", "job_title", "started_on", "ended_on"])


@transaction.atomic
def change_organization(organization: Organization, *, parent_name: str) -> None:
    """Save an organization and what it is part of, which is found by its name, or made.

    A parent spelled as before stays the same row.
    """
    name, parent = parent_name.strip(), organization.parent
    if not name:
        organization.parent = None
    elif parent is None or name not in (parent.label, parent.name):
        organization.parent = get_or_create_organization(owner=organization.owner, name=name)
    organization.save()
