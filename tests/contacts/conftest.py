import pytest
from django.test import Client

from accounts.models import User
from tests.factories import UserFactory


@pytest.fixture
def owner(db: None) -> User:
    return UserFactory()


@pytest.fixture
def client(owner: User) -> Client:
    client = Client()
    client.force_login(owner)
    return client


@pytest.fixture
def stranger(db: None) -> Client:
    client = Client()
    client.force_login(UserFactory())
    return client
