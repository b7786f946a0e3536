from datetime import date

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from offers.models import Offer
from tests.factories import NOW, InteractionFactory, OfferFactory, OrganizationFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("offers.views.offers.now", lambda: NOW)


def url(name: str, offer: Offer) -> str:
    return reverse(f"offers:{name}", args=[offer.uuid])


def test_editing_starts_from_what_is_known(signed_in: Client, offer: Offer) -> None:
    form = signed_in.get(url("edit", offer)).context["form"]
    assert (form["organization_name"].value(), form["job_title"].value()) == ("Blue Ridge", "Family physician")


def test_an_edit_is_saved(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(
        url("edit", offer),
        {"organization_name": "Blue Ridge", "job_title": "Chief", "location": "Asheville", "is_archived": "on"},
    )
    assert answer.headers["Location"] == offer.get_absolute_url()
    offer.refresh_from_db()
    assert (offer.job_title, offer.location, offer.archived_at) == ("Chief", "Asheville", NOW)


def test_a_wrong_edit_changes_nothing(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(
        url("edit", offer),
        {
            "organization_name": "Other",
            "job_title": "Chief",
            "applied_on": "2026-10-02",
            "offered_on": "2026-10-01",
        },
    )
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["offered_on"]
    offer.refresh_from_db()
    assert offer.job_title == "Family physician"


def test_a_deadline_is_set_and_later_extended(signed_in: Client, offer: Offer) -> None:
    signed_in.post(
        url("deadline", offer), {"deadline_on": "2026-11-12", "deadline_set_by": "Dana", "deadline_medium": "phone"}
    )
    answer = signed_in.post(url("deadline", offer), {"deadline_on": "2026-11-20"}, follow=True)
    offer.refresh_from_db()
    assert (offer.original_deadline_on, offer.deadline_on) == (date(2026, 11, 12), date(2026, 11, 20))
    assert "extended from Nov 12" in answer.content.decode()


def test_a_typing_mistake_in_a_deadline_leaves_no_trace(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, deadline_on=date(2026, 11, 2))
    signed_in.post(url("deadline", offer), {"deadline_on": "2026-11-22", "is_correction": "on"})
    offer.refresh_from_db()
    assert offer.original_deadline_on == date(2026, 11, 22)


def test_a_deadline_in_the_past_is_kept_with_a_gentle_word(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(url("deadline", offer), {"deadline_on": "2026-11-01"}, follow=True)
    offer.refresh_from_db()
    assert offer.deadline_on == date(2026, 11, 1)
    assert "That day has passed already" in answer.content.decode()


@pytest.mark.parametrize("day", ["", "yesterday", "2024-01-01", "2031-01-01"])
def test_a_wrong_deadline_is_answered_beside_its_field(signed_in: Client, offer: Offer, day: str) -> None:
    answer = signed_in.post(url("deadline", offer), {"deadline_on": day, "deadline_set_by": "Dana"})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["deadline_on"]
    assert answer.context["form"]["deadline_set_by"].value() == "Dana"


def test_an_old_deadline_does_not_hinder_noting_who_set_it(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, deadline_on=date(2024, 1, 1))
    answer = signed_in.post(url("deadline", offer), {"deadline_on": "2024-01-01", "deadline_set_by": "Dana"})
    assert answer.status_code == 302
    offer.refresh_from_db()
    assert offer.deadline_set_by == "Dana"


def test_a_deadline_can_be_removed(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, deadline_on=date(2026, 11, 12))
    signed_in.post(url("deadline", offer), {"remove": "1"})
    offer.refresh_from_db()
    assert (offer.deadline_on, offer.original_deadline_on) == (None, None)


def test_deleting_asks_first_and_names_what_goes(signed_in: Client, offer: Offer) -> None:
    InteractionFactory.create_batch(2, offer=offer)
    assert b"2 logged interactions" in signed_in.get(url("delete", offer)).content
    assert Offer.objects.filter(pk=offer.pk).exists()
    answer = signed_in.post(url("delete", offer), follow=True)
    assert answer.redirect_chain == [("/offers/", 302)]
    assert not Offer.objects.filter(pk=offer.pk).exists()


@pytest.mark.parametrize("location", ["", "Boston", "L" * 100, "L" * 200])
def test_an_edit_that_changes_nothing_can_be_saved(signed_in: Client, priya: User, location: str) -> None:
    offer = OfferFactory(owner=priya, organization=OrganizationFactory(owner=priya, name="N" * 150, location=location))
    form = signed_in.get(url("edit", offer)).context["form"]

    answer = signed_in.post(url("edit", offer), {name: value for name, value in form.initial.items() if value})

    assert answer.status_code == 302
    assert Offer.objects.get().organization == offer.organization
