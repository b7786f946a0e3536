import pytest
from django.test import Client

from accounts.models import User
from offers.models import Offer
from tests.factories import OfferFactory, UserFactory


@pytest.fixture
def priya() -> User:
    return UserFactory()


@pytest.fixture
def signed_in(client: Client, priya: User) -> Client:
    client.force_login(priya)
    return client


@pytest.fixture
def offer(priya: User) -> Offer:
    return OfferFactory(owner=priya, organization__name="Blue Ridge")
