"""The offers at one organization, as its page loads them."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Organization
from tests.factories import OfferFactory, OrganizationFactory

pytestmark = pytest.mark.django_db
PARTIAL = {"HX-Request": "true"}


@pytest.fixture
def riverbend(priya: User) -> Organization:
    return OrganizationFactory(owner=priya, name="Riverbend & Sons")


def offers_url(organization: Organization) -> str:
    return reverse("offers:for_organization", args=[organization.uuid])


def create_url(organization: Organization) -> str:
    return f"{reverse('offers:create')}?organization={organization.uuid}"


def test_the_page_of_an_organization_leads_to_its_offers_with_and_without_javascript(
    signed_in: Client, riverbend: Organization
) -> None:
    page = signed_in.get(riverbend.get_absolute_url()).text

    assert f'hx-get="{offers_url(riverbend)}"' in page
    assert f'<a href="{offers_url(riverbend)}">See your offers here</a>' in page
    assert f'href="{create_url(riverbend)}"' in page


def test_the_way_to_a_new_offer_fills_in_that_organization_and_not_its_namesake(
    signed_in: Client, priya: User, riverbend: Organization
) -> None:
    OrganizationFactory(owner=priya, name=riverbend.name, location="Boise")
    Organization.objects.filter(pk=riverbend.pk).update(location="Asheville")
    page = signed_in.get(create_url(riverbend))

    assert page.context["form"]["organization_name"].value() == "Riverbend & Sons · Asheville"


@pytest.mark.parametrize("asked", ["nobody", "somebody else's"])
def test_an_organization_that_is_not_ones_own_is_not_found(signed_in: Client, asked: str) -> None:
    uuid = "nobody" if asked == "nobody" else OrganizationFactory().uuid

    assert signed_in.get(reverse("offers:create"), {"organization": uuid}).status_code == 404


@pytest.mark.parametrize("headers", [{}, PARTIAL])
def test_the_offers_at_an_organization_are_shown_with_their_stage_and_no_others(
    signed_in: Client, priya: User, riverbend: Organization, headers: dict[str, str]
) -> None:
    OfferFactory(owner=priya, organization=riverbend, job_title="Hospitalist", stage="interviewing")
    OfferFactory(owner=priya, job_title="Teacher")

    text = signed_in.get(offers_url(riverbend), headers=headers).text

    assert "Hospitalist" in text
    assert "stage-interviewing" in text
    assert "Teacher" not in text
    assert ("<html" in text) is (headers != PARTIAL)


def test_where_there_is_no_offer_it_says_so(signed_in: Client, riverbend: Organization) -> None:
    assert "No offer here yet." in signed_in.get(offers_url(riverbend), headers=PARTIAL).text


def test_many_offers_come_in_pages_and_the_start_of_them_leads_to_all(
    signed_in: Client, priya: User, riverbend: Organization
) -> None:
    for _number in range(26):
        OfferFactory(owner=priya, organization=riverbend)
    url = offers_url(riverbend)

    assert len(signed_in.get(url).context["page"].object_list) == 25
    assert len(signed_in.get(url, {"page": "2"}).context["page"].object_list) == 1
    start = signed_in.get(url, headers=PARTIAL).text
    assert f'<a href="{url}">See all of them</a>' in start
    assert "Page 1 of 2" not in start


def test_a_stranger_does_not_see_the_offers_of_an_organization(signed_in: Client) -> None:
    assert signed_in.get(offers_url(OrganizationFactory())).status_code == 404


@pytest.mark.parametrize("headers", [{}, PARTIAL])
def test_the_number_of_queries_does_not_grow_with_the_offers(
    signed_in: Client, priya: User, riverbend: Organization, headers: dict[str, str], django_assert_num_queries: Any
) -> None:
    OfferFactory(owner=priya, organization=riverbend)
    with CaptureQueriesContext(connection) as with_one:
        assert signed_in.get(offers_url(riverbend), headers=headers).status_code == 200
    for _number in range(2):
        OfferFactory(owner=priya, organization=riverbend)

    with django_assert_num_queries(len(with_one)):
        assert signed_in.get(offers_url(riverbend), headers=headers).status_code == 200
    assert len(with_one) < 10
