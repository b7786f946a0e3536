import pytest
from django.test import Client

from accounts.models import User
from tests.factories import UserFactory


@pytest.fixture
def user(db: None) -> User:
    return UserFactory(name="Priya Raman", time_zone="America/New_York")


@pytest.fixture
def client(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client
