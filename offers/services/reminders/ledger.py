"""The ledger: every change of a reminder's state, each one conditional and each one recorded.

Leases are measured by the database's clock alone, `due_at` and `sent_at` by the `now` of the caller. Whoever claims a
row gets a token; every later write names it, so a worker that was away too long finds that its writes no longer count.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection, models, transaction
from django.db.models.functions import Now

from offers.models import Reminder, ReminderEvent

State = Reminder.State
BATCH = 10
SENDING_LEASE = timedelta(seconds=120)  # rendering, connecting and waiting for a turn in the batch
HANDOVER_LEASE = timedelta(seconds=360)  # longer than the wait for the server's answer after the last byte
RESENDS = 1

_CLAIM = """
WITH picked AS (
    SELECT id FROM offers_reminder
    WHERE state = 'queued' AND due_at <= %(now)s
    ORDER BY due_at, id LIMIT %(limit)s FOR UPDATE SKIP LOCKED
), claimed AS (
    UPDATE offers_reminder AS r
    SET state = 'sending', claim = %(claim)s, attempts = r.attempts + 1,
        lease_until = clock_timestamp() + make_interval(secs => %(lease)s)
    FROM picked WHERE r.id = picked.id
    RETURNING r.id, r.due_at
), told AS (
    INSERT INTO offers_reminderevent (reminder_id, from_state, to_state, claim, detail, happened_at)
    SELECT id, 'queued', 'sending', %(claim)s, '', clock_timestamp() FROM claimed
)
SELECT id FROM claimed ORDER BY due_at, id
"""

_REAP = """
WITH stranded AS (
    SELECT id, state, claim, uncertain_count FROM offers_reminder
    WHERE state IN ('sending', 'handover') AND lease_until < clock_timestamp()
    FOR UPDATE SKIP LOCKED
), moved AS (
    UPDATE offers_reminder AS r
    SET state = CASE WHEN s.state = 'handover' AND s.uncertain_count >= %(resends)s THEN 'uncertain' ELSE 'queued' END,
        uncertain_count = s.uncertain_count + (s.state = 'handover')::int,
        outcome = CASE WHEN s.state = 'handover' THEN 'the mail server''s answer was lost' ELSE r.outcome END,
        claim = NULL, lease_until = NULL
    FROM stranded AS s WHERE r.id = s.id
    RETURNING r.id, s.state AS was, r.state AS became, s.claim
)
INSERT INTO offers_reminderevent (reminder_id, from_state, to_state, claim, detail, happened_at)
SELECT id, was, became, claim,
       CASE WHEN was = 'handover' THEN 'answer lost' ELSE 'lease over, provably unsent' END, clock_timestamp()
FROM moved
"""


class _ClockTimestamp(Now):
    """The database's clock at this instant, not at the start of the transaction."""

    def as_postgresql(self, compiler, connection, **context):  # type: ignore[no-untyped-def]
        return self.as_sql(compiler, connection, template="CLOCK_TIMESTAMP()", **context)


DATABASE_CLOCK = _ClockTimestamp()


class ClaimLost(Exception):
    """The lease ran out and the row is somebody else's now, or nobody's. Nothing may be sent or written under it."""


def claim_batch(*, now: datetime, limit: int = BATCH) -> tuple[UUID, list[int]]:
    """Claim up to `limit` due reminders for the caller: the token and the primary keys, the longest due first."""
    claim = uuid4()
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"now": now, "limit": limit, "claim": claim, "lease": SENDING_LEASE.total_seconds()})
        return claim, [pk for (pk,) in cursor.fetchall()]


def reap() -> int:
    """Take back what dead workers left behind; return how many rows moved.

    Before the handover nothing can have been sent, so the row is queued again at no risk. After it nobody knows: it is
    sent once more with the same Message-ID, and the second time it stays `uncertain` for the user to see.
    """
    with connection.cursor() as cursor:
        cursor.execute(_REAP, {"resends": RESENDS})
        return cursor.rowcount


def hand_over(pk: int, claim: UUID) -> None:
    """Record that the mail server is about to get the bytes. Raises ClaimLost unless claim and lease still hold."""
    _move(
        pk, claim, State.SENDING, State.HANDOVER,
        still=models.Q(lease_until__gt=DATABASE_CLOCK), lease_until=DATABASE_CLOCK + HANDOVER_LEASE,
    )  # fmt: skip


def sent(pk: int, claim: UUID, *, now: datetime, code: int) -> None:
    _move(pk, claim, State.HANDOVER, State.SENT, sent_at=now, smtp_code=code, outcome="", **_RELEASED)


def finish(pk: int, claim: UUID, from_state: State, to_state: State, *, outcome: str, code: int | None = None) -> None:
    """End a claim in `failed`, `skipped` or `uncertain`, and say why."""
    _move(pk, claim, from_state, to_state, outcome=outcome[:200], smtp_code=code, **_RELEASED)


def requeue(
    pk: int, claim: UUID, from_state: State, *, due_at: datetime | None, outcome: str, code: int | None = None
) -> None:
    """Put a claimed row back, to be tried at `due_at`; None for a row whose turn did not come: it costs no attempt."""
    values: dict[str, Any] = {"outcome": outcome[:200], "smtp_code": code, **_RELEASED}
    if due_at is None:
        values["attempts"] = models.F("attempts") - 1
    else:
        values["due_at"] = due_at
    _move(pk, claim, from_state, State.QUEUED, **values)


def cancel_queued(offer_id: int, *, reason: str) -> int:
    """Cancel what is planned and not yet claimed for an offer; return how many."""
    with transaction.atomic():
        rows = list(
            Reminder.objects.select_for_update(skip_locked=True)
            .filter(offer=offer_id, state=State.QUEUED)
            .values_list("pk", flat=True)
        )
        Reminder.objects.filter(pk__in=rows).update(state=State.CANCELLED, outcome=reason[:200])
        ReminderEvent.objects.bulk_create(
            ReminderEvent(
                reminder_id=pk, from_state=State.QUEUED, to_state=State.CANCELLED, detail=reason[:200],
                happened_at=DATABASE_CLOCK,
            )
            for pk in rows
        )  # fmt: skip
    return len(rows)


_RELEASED: Mapping[str, None] = {"claim": None, "lease_until": None}


def _move(
    pk: int, claim: UUID, from_state: State, to_state: State, /, *, still: models.Q | None = None, **values: Any
) -> None:
    with transaction.atomic():
        rows = Reminder.objects.filter(pk=pk, claim=claim, state=from_state)
        if not rows.filter(still or models.Q()).update(state=to_state, **values):
            raise ClaimLost
        ReminderEvent.objects.create(
            reminder_id=pk, from_state=from_state, to_state=to_state, claim=claim,
            detail=str(values.get("outcome", "")), happened_at=DATABASE_CLOCK,
        )  # fmt: skip
