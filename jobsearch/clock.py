"""The one clock. Views, tasks and commands read it once at the edge; everything below takes `now` as a parameter."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import connection


def now() -> datetime:
    """The present instant, aware, in UTC.

    In local mode the file named by CLOCK_OFFSET_FILE holds a number of seconds to add, so that running web, worker
    and beat processes can be moved to a later day together. A missing or unreadable offset counts as zero.
    """
    return datetime.now(UTC) + _offset()


def shared_now() -> datetime:
    """The present instant by the clock of the database, moved by the same offset.

    For work that several machines share: they agree on the time although the clock of one of them is wrong.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        moment: datetime = cursor.fetchone()[0]
    return moment.astimezone(UTC) + _offset()


def _offset() -> timedelta:
    path = settings.CLOCK_OFFSET_FILE
    if not (settings.LOCAL_MODE and path):
        return timedelta()
    try:
        return timedelta(seconds=float(Path(path).read_text()))
    except (OSError, ValueError):
        return timedelta()
