import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
import time_machine
from django.test import Client

from accounts.models import User
from offers.models import Offer
from tests.factories import OfferFactory, UserFactory
from tests.smtp import MailServer, mail_server

TUESDAY = datetime.fromisoformat("2026-11-24T15:00:00+00:00")  # 10:00 in New York


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


@pytest.fixture
def on_a_tuesday() -> Iterator[None]:
    with time_machine.travel(TUESDAY, tick=False):
        yield


@pytest.fixture
def server(settings: Any) -> Iterator[MailServer]:
    """A real mail server, and the settings that lead to it."""
    with mail_server() as running:
        settings.MAILERS = smtp_on(running.port)
        yield running


def smtp_on(port: int) -> dict[str, Any]:
    options = {"host": "127.0.0.1", "port": port, "timeout": 5}
    return {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend", "OPTIONS": options}}


def text_of(response: Any) -> str:
    """What the reader sees of the page."""
    plain = re.sub(r"<[^>]+>", " ", response.content.decode().partition("<main")[2] or response.content.decode())
    return re.sub(r"\s+([,.:)])", r"\1", " ".join(plain.replace("&nbsp;", " ").split()))
