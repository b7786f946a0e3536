"""What the tests of the reminder engine share."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from offers.models import Reminder
from tests.factories import OfferFactory
from tests.smtp import MailServer, mail_server

# An offer logged on Monday, November 2 at 10:00 in New York goes stale on Monday, November 9 at 8:00 there.
LOGGED = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
DUE = datetime(2026, 11, 9, 13, 0, tzinfo=UTC)


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


def stale_offer(**fields: Any) -> Any:
    """An undecided offer whose first reminder is due at DUE."""
    return OfferFactory(last_activity_at=LOGGED, stage_changed_at=LOGGED, created_at=LOGGED, **fields)


def history(reminder: Reminder) -> list[str]:
    """The states the reminder went through, from its events."""
    return list(reminder.events.order_by("pk").values_list("to_state", flat=True))
