from collections.abc import Callable

import pytest
from django.apps import apps
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests import factories

DELETE = reverse("accounts:delete")


def rows() -> dict[str, int]:
    """How many rows each of our tables holds."""
    ours = (model for app in ("accounts", "contacts", "offers") for model in apps.get_app_config(app).get_models())
    return {model.__name__: count for model in ours if (count := model.objects.count())}


def fill(user: User) -> None:
    offer = factories.OfferFactory(owner=user)
    contact = factories.ContactFactory(owner=user)
    factories.AffiliationFactory(contact=contact)
    involvement = factories.InvolvementFactory(offer=offer, contact=contact)
    factories.ParticipationFactory(interaction__offer=offer, involvement=involvement)
    decline = factories.DeclineFactory(offer=offer)
    factories.ReasonFactory(decline=decline)
    factories.FeedbackFactory(decline=decline).share_with.add(involvement)
    factories.MessageFactory(decline=decline, involvement=involvement)
    factories.ChecklistItemFactory(decline=decline, involvement=involvement)
    factories.ReminderFactory(offer=offer)


def test_deleting_asks_first(client: Client, user: User) -> None:
    page = client.get(DELETE).text
    assert "cannot be undone" in page
    assert "Delete your account?" in page
    assert User.objects.filter(pk=user.pk).exists()


def test_deleting_takes_everything_and_nothing_of_anyone_else(client: Client, user: User) -> None:
    neighbor = factories.UserFactory()
    fill(neighbor)
    theirs = rows()
    fill(user)
    assert client.post(DELETE, {"email": user.email}).url == reverse("home")
    theirs["User"] = 1
    assert rows() == theirs
    assert User.objects.get() == neighbor


@pytest.mark.parametrize("typed", ["", " ", "yes", "somebody.else@example.org"])
def test_a_hurried_tap_deletes_nothing(client: Client, user: User, typed: str) -> None:
    answer = client.post(DELETE, {"email": typed})
    assert answer.status_code == 422
    assert f"Type {user.email} here. Until then nothing is deleted." in answer.text
    assert client.get(reverse("accounts:settings")).status_code == 200


@pytest.mark.parametrize("change", [str.upper, str.title, lambda email: f"  {email} "])
def test_the_address_may_be_typed_as_a_phone_types_it(client: Client, user: User, change: Callable[[str], str]) -> None:
    assert client.post(DELETE, {"email": change(user.email)}).status_code == 302
    assert not User.objects.exists()


def test_deleting_signs_out_on_every_device(client: Client, user: User) -> None:
    phone = Client()
    phone.force_login(user)
    client.post(DELETE, {"email": user.email})
    for device in (client, phone):
        assert device.get(reverse("accounts:settings")).status_code == 302


def test_a_sample_account_is_removed_in_the_same_way(client: Client, user: User) -> None:
    User.objects.filter(pk=user.pk).update(is_sample=True)
    assert "Remove the sample data?" in client.get(DELETE).text
    client.post(DELETE)
    assert not User.objects.exists()


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_only_a_post_deletes(client: Client, user: User, method: str) -> None:
    assert getattr(client, method)(DELETE).status_code == 405
    assert User.objects.filter(pk=user.pk).exists()
