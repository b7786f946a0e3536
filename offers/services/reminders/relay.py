"""A mail server that asks us to wait or refuses us as senders is left alone by all workers, for longer each time.

Only what concerns the server as a whole counts. A refusal of one recipient or of one mail is that mail's own affair.
"""

from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.db import connection, models

from offers.models import RelayPause
from offers.services.reminders.ledger import DATABASE_CLOCK

FIRST_PAUSE = timedelta(seconds=60)
LONGEST_PAUSE = timedelta(hours=1)

# Workers that are told at the same moment are told once: who comes while a pause lasts does not lengthen it.
_PAUSE = """
INSERT INTO offers_relaypause AS p (relay, paused_until, pauses)
VALUES (%(relay)s, clock_timestamp() + make_interval(secs => %(first)s), 1)
ON CONFLICT (relay) DO UPDATE SET
    pauses = least(p.pauses + 1, 30),
    paused_until = clock_timestamp() + make_interval(secs => least(%(first)s * 2.0 ^ least(p.pauses, 30), %(longest)s))
WHERE p.paused_until <= clock_timestamp()
"""


def pause() -> None:
    """The mail server of reminders said that it wants none for now."""
    values: dict[str, Any] = {
        "relay": _relay(), "first": FIRST_PAUSE.total_seconds(), "longest": LONGEST_PAUSE.total_seconds(),
    }  # fmt: skip
    with connection.cursor() as cursor:
        cursor.execute(_PAUSE, values)


def is_paused() -> bool:
    return RelayPause.objects.filter(relay=_relay(), paused_until__gt=DATABASE_CLOCK).exists()


def has_taken_a_mail() -> None:
    """It works again: the next pause, if there is one, is a short one."""
    RelayPause.objects.filter(relay=_relay()).delete()


def paused_until() -> datetime | None:
    """When we ask the mail server again; None when it is not left alone."""
    found = RelayPause.objects.filter(relay=_relay(), paused_until__gt=DATABASE_CLOCK)
    return found.aggregate(until=models.Max("paused_until"))["until"]


def _relay() -> str:
    mailer = settings.MAILERS["default"]
    options: dict[str, object] = mailer.get("OPTIONS", {})  # type: ignore[assignment]
    return f"{options.get('host', mailer['BACKEND'])}:{options.get('port', '')}"[:300]
