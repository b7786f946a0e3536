"""Every page of the sample account answers in under ten queries, session and user included."""

from collections.abc import Callable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from offers.models import GOODBYE, ChecklistItem, Decline, Interaction, Involvement, Message, Offer, OwnPhrase
from offers.services.decline.closing import plan
from offers.services.sample import create_sample_account
from tests.factories import NOW, LetterFactory, UserFactory
from tests.made_once import made_once
from tests.test_access import BY_OFFER, ROWS, WITH_ROW, WITHOUT_ROW

BUDGET = 10

# No pages: they answer 405 to a GET.
POST_ONLY = {
    "offers:decline_sleep",
    "offers:item_done",
    "offers:item_undo",
    "offers:message_bring_back",
    "offers:message_review",
    "offers:message_sent",
    "offers:message_undo_sent",
    "offers:move",
    "offers:reminder_test_mail",
    "offers:thanks",
    "offers:undo_move",
}
PAGES = sorted({*WITH_ROW, *WITHOUT_ROW, "home"} - POST_ONLY)

# Which row of the sample account each kind of URL is asked with: the one with the most hanging on it.
BUSIEST: dict[type, Callable[[User], Any]] = {
    Offer: lambda user: Decline.objects.for_user(user).in_progress().get().offer,
    Decline: lambda user: Decline.objects.for_user(user).in_progress().get(),
    Involvement: lambda user: Involvement.objects.for_user(user).earliest("pk"),
    Interaction: lambda user: Interaction.objects.for_user(user).earliest("pk"),
    Message: lambda user: Message.objects.for_user(user).filter(purpose=GOODBYE).earliest("pk"),
    ChecklistItem: lambda user: ChecklistItem.objects.for_user(user).earliest("pk"),
    OwnPhrase: lambda user: OwnPhrase.objects.for_user(user).earliest("pk"),
    Contact: lambda user: Contact.objects.for_user(user).earliest("pk"),
    Affiliation: lambda user: Affiliation.objects.for_user(user).earliest("pk"),
    Organization: lambda user: Organization.objects.for_user(user).earliest("pk"),
}


@pytest.fixture(scope="module")
def account(django_db_setup: None, django_db_blocker: Any) -> Iterator[User]:
    with made_once(sample_further_along, django_db_blocker) as user:
        yield user


@pytest.fixture
def sample(db: None, account: User) -> User:
    return User.objects.get(pk=account.pk)


def sample_further_along() -> User:
    """With a checklist that is open, words of the user's own, and a letter."""
    user = create_sample_account(now=NOW)
    decline = BUSIEST[Decline](user)
    plan(decline=decline, now=NOW)
    Message.objects.filter(pk=BUSIEST[Message](user).pk).update(state=Message.State.EDITED, body="My own words.")
    LetterFactory(involvement=decline.offer.involvements.earliest("pk"))
    return user


@pytest.mark.parametrize("name", PAGES)
def test_a_page_takes_fewer_than_ten_queries(client: Client, sample: User, name: str) -> None:
    client.force_login(sample)
    url = sample_url(name, sample)

    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get(url)

    assert response.status_code == 200, url
    assert len(queries) < BUDGET, "\n".join(query["sql"][:150] for query in queries)


@pytest.mark.django_db
def test_what_is_no_page_is_asked_for_by_post_only(client: Client) -> None:
    client.force_login(UserFactory())
    for name in sorted(POST_ONLY):
        url = reverse(name, args=[uuid4()] if name in ROWS else [])
        assert client.get(url).status_code == 405, url


def sample_url(name: str, user: User) -> str:
    if name not in ROWS:
        return reverse(name)
    if ROWS[name] is LetterFactory:
        return reverse(name, args=[Message.objects.for_user(user).letters().earliest("pk").uuid])
    model = ROWS[name]._meta.model
    row = BUSIEST[model](user)
    return reverse(name, args=[(row.offer if name in BY_OFFER else row).uuid])
