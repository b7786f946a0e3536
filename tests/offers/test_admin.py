import pytest
from django.contrib import admin
from django.db.models import Model
from django.test import Client
from django.urls import reverse

from offers.models import Decline, Interaction, Offer, Reminder, StageChange
from tests.factories import (
    DeclineFactory,
    InteractionFactory,
    OfferFactory,
    ReminderFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

SHOWN = [Offer, StageChange, Interaction, Decline, Reminder]


@pytest.fixture
def operator(client: Client) -> Client:
    client.force_login(UserFactory(is_staff=True, is_superuser=True))
    return client


@pytest.mark.parametrize("model", SHOWN)
def test_an_operator_can_look_and_not_write(operator: Client, model: type[Model]) -> None:
    name = f"admin:offers_{model._meta.model_name}"
    assert operator.get(reverse(f"{name}_changelist")).status_code == 200
    assert operator.get(reverse(f"{name}_add")).status_code == 403


@pytest.mark.parametrize(
    ("factory", "private"),
    [
        (OfferFactory, {"note": "They may lose the contract"}),
        (InteractionFactory, {"note": "Said in confidence"}),
        (DeclineFactory, {"chosen_summary": "A position near my parents", "hear_from": "Walter"}),
    ],
)
def test_what_is_private_is_not_shown(operator: Client, factory: type, private: dict[str, str]) -> None:
    row = factory(**private)
    answer = operator.get(reverse(f"admin:offers_{row._meta.model_name}_change", args=[row.pk]))
    assert answer.status_code == 200
    for text in private.values():
        assert text not in answer.content.decode()


def test_a_reminder_can_be_looked_at(operator: Client) -> None:
    path = reverse("admin:offers_reminder_change", args=[ReminderFactory().pk])
    assert operator.get(path).status_code == 200


def test_people_reasons_and_drafts_are_nowhere_in_the_admin() -> None:
    shown = {model for model in admin.site._registry if model._meta.app_label == "offers"}
    assert shown == set(SHOWN)
