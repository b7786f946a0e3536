"""Every page of the sample account answers in under ten queries, session and user included."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from offers.models import ChecklistItem, Decline, Interaction, Involvement, Message, Offer, OwnPhrase
from offers.services.sample import create_sample_account
from tests.factories import NOW
from tests.test_access import BY_OFFER, ROWS, WITH_ROW, WITHOUT_ROW

BUDGET = 10

# Which row of the sample account each kind of URL is asked with: the one with the most hanging on it.
BUSIEST: dict[type, Callable[[User], Any]] = {
    Offer: lambda user: Decline.objects.for_user(user).in_progress().get().offer,
    Decline: lambda user: Decline.objects.for_user(user).in_progress().get(),
    Involvement: lambda user: Involvement.objects.for_user(user).earliest("pk"),
    Interaction: lambda user: Interaction.objects.for_user(user).earliest("pk"),
    Message: lambda user: Message.objects.for_user(user).earliest("pk"),
    ChecklistItem: lambda user: ChecklistItem.objects.for_user(user).earliest("pk"),
    OwnPhrase: lambda user: OwnPhrase.objects.for_user(user).earliest("pk"),
    Contact: lambda user: Contact.objects.for_user(user).earliest("pk"),
    Affiliation: lambda user: Affiliation.objects.for_user(user).earliest("pk"),
    Organization: lambda user: Organization.objects.for_user(user).earliest("pk"),
}


@pytest.fixture
def sample(db: None) -> User:
    return create_sample_account(now=NOW)


@pytest.mark.parametrize("name", [*WITH_ROW, *WITHOUT_ROW, "home"])
def test_a_page_takes_fewer_than_ten_queries(client: Client, sample: User, name: str) -> None:
    client.force_login(sample)
    url = sample_url(name, sample)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get(url)

    assert response.status_code in (200, 302, 405), url
    assert len(queries) < BUDGET, "\n".join(query["sql"][:150] for query in queries)


def sample_url(name: str, user: User) -> str:
    if name not in ROWS:
        return reverse(name)
    model = ROWS[name]._meta.model
    row = BUSIEST[model](user)
    return reverse(name, args=[(row.offer if name in BY_OFFER else row).uuid])
