"""What the tests of the reminder engine share."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from django.db import connection

from accounts.models import User
from offers.models import Reminder
from tests.factories import OfferFactory, UserFactory
from tests.smtp import MailServer, mail_server

# An offer logged on Monday, November 2 at 10:00 in New York goes stale on Monday, November 9 at 8:00 there.
LOGGED = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
DUE = datetime(2026, 11, 9, 13, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


@pytest.fixture
def smtp(settings: Any) -> Iterator[MailServer]:
    """A mail server of our own, and the settings that lead to it."""
    with mail_server() as server:
        settings.MAILERS = {
            "default": {
                "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                "OPTIONS": {"host": "127.0.0.1", "port": server.port, "timeout": 5},
            }
        }
        yield server


@pytest.fixture
def priya() -> User:
    return UserFactory()


def stale_offer(**fields: Any) -> Any:
    """An undecided offer whose first reminder is due at DUE."""
    return OfferFactory(last_activity_at=LOGGED, stage_changed_at=LOGGED, created_at=LOGGED, **fields)


def stale(owner: User, name: str, **fields: Any) -> Any:
    """The same, at an organization of that name."""
    return stale_offer(owner=owner, organization__name=name, organization__owner=owner, **fields)


def digest() -> Reminder:
    """The only mail that carries several."""
    return Reminder.objects.get(kind=Reminder.Kind.DIGEST)


def body(message: EmailMessage) -> str:
    text: str = message.get_body(("plain",)).get_content()  # type: ignore[union-attr]
    return text


def only() -> Reminder:
    """The only reminder there is."""
    return Reminder.objects.get()


def history(reminder: Reminder) -> list[str]:
    """The states the reminder went through, from its events."""
    return list(reminder.events.order_by("pk").values_list("to_state", flat=True))


def expire(*pks: int) -> None:
    """Let the lease run out, by the database's clock."""
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE offers_reminder SET lease_until = clock_timestamp() - interval '1 second' WHERE id = ANY(%s)",
            [list(pks)],
        )
