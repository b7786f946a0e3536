"""The ledger: every change of a reminder's state, each one conditional, each one recorded, each one statement.

Leases are measured by the database's clock alone, `due_at` and `sent_at` by the `now` of the caller. Whoever claims a
row gets a token; every later write names it, so a worker that was away too long finds that its writes no longer count.
The claim and what follows the server's yes are committed without waiting for the disk: after a crash of the database
the one is queued again and its token worthless, the other in doubt like any lost answer. The handover always waits.
"""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

from django.db import connection, models, transaction
from django.db.models.functions import Now

from offers.models import Reminder, ReminderEvent
from offers.services.reminders import prepared

State = Reminder.State
BATCH = 50  # reading as many at once takes little longer than reading one; should the worker die they wait a lease
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
SELECT id, set_config('synchronous_commit', 'off', true) FROM claimed ORDER BY due_at, id
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
), carried AS (
    UPDATE offers_reminder AS r SET state = 'uncertain', outcome = 'the mail server''s answer was lost'
    FROM moved WHERE moved.became = 'uncertain' AND r.carried_by_id = moved.id AND r.state = 'carried'
    RETURNING r.id, moved.claim
), carried_told AS (
    INSERT INTO offers_reminderevent (reminder_id, from_state, to_state, claim, detail, happened_at)
    SELECT id, 'carried', 'uncertain', claim, 'with its mail', clock_timestamp() FROM carried
)
INSERT INTO offers_reminderevent (reminder_id, from_state, to_state, claim, detail, happened_at)
SELECT id, was, became, claim,
       CASE WHEN was = 'handover' THEN 'answer lost' ELSE 'lease over, provably unsent' END, clock_timestamp()
FROM moved
"""


# What every write after the claim asks for: the token, and the state that the writer believes in.
FENCE = "r.claim = %(claim)s AND r.state = %(was)s"
IN_TIME = "r.lease_until > clock_timestamp()"

_MOVE = """
WITH moved AS (
    UPDATE offers_reminder AS r SET state = %(becomes)s, {changes}
    WHERE r.id = %(pk)s AND {condition} RETURNING r.id, r.offer_id
), told AS (
    INSERT INTO offers_reminderevent (reminder_id, from_state, to_state, claim, detail, happened_at)
    SELECT id, %(was)s, %(becomes)s, %(claim)s, %(outcome)s, clock_timestamp() FROM moved
)
"""
_HANDED_OVER = "claim = %(claim)s, lease_until = clock_timestamp() + make_interval(secs => %(lease)s)"
_ENDED = "outcome = %(outcome)s, smtp_code = %(code)s, claim = NULL, lease_until = NULL"
# What a mail carries ends as the mail ends.
_CARRIED = """, carried AS (
    UPDATE offers_reminder AS r
    SET state = %(becomes)s, outcome = %(outcome)s, smtp_code = %(code)s, sent_at = %(sent_at)s
    FROM moved WHERE r.carried_by_id = moved.id AND r.state = 'carried' RETURNING r.id, r.offer_id
), carried_told AS (
    INSERT INTO offers_reminderevent (reminder_id, from_state, to_state, claim, detail, happened_at)
    SELECT id, 'carried', %(becomes)s, %(claim)s, 'with its mail', clock_timestamp() FROM carried
)
"""
_NOTED = """, noted AS (
    INSERT INTO offers_activity (offer_id, kind, text, happened_at)
    SELECT offer_id, 'reminder', %(note)s, %(sent_at)s
    FROM (SELECT offer_id FROM moved UNION SELECT offer_id FROM carried) AS told WHERE offer_id IS NOT NULL
)
SELECT set_config('synchronous_commit', 'off', true) FROM moved
"""

# The rows that a mail about an offer rests on, each in its current version. Triggers touch the offer when anything
# changes that its reminders depend on (decision 9); its other reminders count beside it.
_STAMP = """
concat_ws('/',
    (SELECT concat_ws('.', o.ctid, o.xmin) FROM offers_offer AS o WHERE o.id = {offer}),
    (SELECT string_agg(concat_ws('.', other.id, other.ctid, other.xmin), ' ' ORDER BY other.id)
     FROM offers_reminder AS other WHERE other.offer_id = {offer} AND other.id <> {pk}))
"""
_STAMP_OF_ROW = _STAMP.format(offer="r.offer_id", pk="r.id")
_STAMPS = f"SELECT r.id, {_STAMP_OF_ROW} FROM offers_reminder AS r WHERE r.id = ANY(%(pks)s)"  # noqa: S608 our own words
_UNCHANGED = _STAMP.format(offer="%(offer)s", pk="%(pk)s") + " = %(stamp)s"
_LOCK = "SELECT FROM offers_offer WHERE id = %(offer)s FOR NO KEY UPDATE"


class _ClockTimestamp(Now):
    """The database's clock at this instant, not at the start of the transaction."""

    def as_postgresql(self, compiler, connection, **context):  # type: ignore[no-untyped-def]
        return self.as_sql(compiler, connection, template="CLOCK_TIMESTAMP()", **context)


DATABASE_CLOCK = _ClockTimestamp()


class ClaimLost(Exception):
    """The lease ran out and the row is somebody else's now, or nobody's. Nothing may be sent or written under it."""


def claim_batch(*, now: datetime, limit: int | None = None) -> tuple[UUID, list[int]]:
    """Claim a batch of due reminders for the caller: the token and the primary keys, the longest due first."""
    claim, lease = uuid4(), SENDING_LEASE.total_seconds()
    with connection.cursor() as cursor:
        cursor.execute(_CLAIM, {"now": now, "limit": limit or BATCH, "claim": claim, "lease": lease})
        return claim, [pk for pk, _setting in cursor.fetchall()]


def reap() -> int:
    """Take back what dead workers left behind; return how many rows moved.

    Before the handover nothing can have been sent, so the row is queued again at no risk. After it nobody knows: it is
    sent once more with the same Message-ID, and the second time it stays `uncertain` for the user to see.
    """
    with connection.cursor() as cursor:
        cursor.execute(_REAP, {"resends": RESENDS})
        return cursor.rowcount


def stamps(pks: list[int]) -> dict[int, str]:
    """What each reminder rests on, as it is now: read before the facts are, to be compared at the handover."""
    with connection.cursor() as cursor:
        cursor.execute(_STAMPS, {"pks": pks})
        return dict(cursor.fetchall())


def hand_over(pk: int, claim: UUID) -> None:
    """Record that the mail server is about to get the bytes. Raises ClaimLost unless claim and lease still hold."""
    lease = HANDOVER_LEASE.total_seconds()
    _move(_HANDED_OVER, pk, claim, State.SENDING, State.HANDOVER, condition=IN_TIME, lease=lease)


def hand_over_unchanged(pk: int, claim: UUID, *, offer: int, stamp: str) -> bool:
    """The same in one round trip, unless something has changed since the stamp was read: false, and nothing is done.

    The offer is locked first, so that a change either came before and is seen, or comes after the handover. The
    statements are one transaction, and the second sees what the first has waited for.
    """
    moved = _MOVE.format(changes=_HANDED_OVER, condition=f"{FENCE} AND {IN_TIME} AND {_UNCHANGED}")
    values: dict[str, Any] = {
        "pk": pk, "claim": claim, "was": str(State.SENDING), "becomes": str(State.HANDOVER), "outcome": "",
        "lease": HANDOVER_LEASE.total_seconds(), "offer": offer, "stamp": stamp,
    }  # fmt: skip
    with connection.cursor() as cursor:
        prepared.execute(cursor, (_LOCK, f"{moved} SELECT FROM moved"), values)
        cursor.nextset()
        return cursor.rowcount == 1


def sent(pk: int, claim: UUID, *, now: datetime, code: int, note: str) -> None:
    """The server said yes. The offer's record gets the note."""
    changes, then = f"sent_at = %(sent_at)s, {_ENDED}", _CARRIED + _NOTED
    _move(changes, pk, claim, State.HANDOVER, State.SENT, then=then, code=code, sent_at=now, note=note[:500])


def finish(pk: int, claim: UUID, from_state: State, to_state: State, *, outcome: str, code: int | None = None) -> None:
    """End a claim in `failed`, `skipped` or `uncertain`, and say why."""
    then = f"{_CARRIED} SELECT FROM moved"
    _move(_ENDED, pk, claim, from_state, to_state, then=then, outcome=outcome, code=code, sent_at=None)


def requeue(
    pk: int, claim: UUID, from_state: State, *, due_at: datetime | None, outcome: str, code: int | None = None
) -> None:
    """Put a claimed row back, to be tried at `due_at`; None for a row whose turn did not come: it costs no attempt."""
    when = "attempts = attempts - 1" if due_at is None else "due_at = %(due_at)s"
    _move(f"{when}, {_ENDED}", pk, claim, from_state, State.QUEUED, outcome=outcome, code=code, due_at=due_at)


def postpone(pk: int, claim: UUID, *, until: datetime) -> None:
    """Put a claimed row back until the hour for it has come: it costs no attempt."""
    changes = f"attempts = attempts - 1, due_at = %(until)s, {_ENDED}"
    _move(changes, pk, claim, State.SENDING, State.QUEUED, code=None, until=until)


def cancel_queued(offer_id: int, *, reason: str) -> int:
    """Cancel what is planned and not yet claimed for an offer; return how many.

    What is carried by a mail under way is left to that mail: it looks once more before the bytes.
    """
    planned = models.Q(state=State.QUEUED) | models.Q(state=State.CARRIED, carried_by__state=State.QUEUED)
    with transaction.atomic():
        rows = list(
            Reminder.objects.select_for_update(skip_locked=True, of=("self",))
            .filter(planned, offer=offer_id)
            .values_list("pk", "state")
        )
        pks = [pk for pk, _state in rows]
        Reminder.objects.filter(pk__in=pks).update(state=State.CANCELLED, outcome=reason[:200])
        ReminderEvent.objects.bulk_create(
            ReminderEvent(
                reminder_id=pk, from_state=state, to_state=State.CANCELLED, detail=reason[:200],
                happened_at=DATABASE_CLOCK,
            )
            for pk, state in rows
        )  # fmt: skip
    return len(rows)


def _move(
    changes: str, pk: int, claim: UUID, was: State, becomes: State, *,
    condition: str = "true", then: str = " SELECT FROM moved", outcome: str = "", **values: Any,
) -> None:  # fmt: skip
    statement = _MOVE.format(changes=changes, condition=f"{FENCE} AND {condition}") + then
    values |= {"pk": pk, "claim": claim, "was": str(was), "becomes": str(becomes), "outcome": outcome[:200]}
    with connection.cursor() as cursor:
        prepared.execute(cursor, (statement,), values)
        if cursor.rowcount != 1:
            raise ClaimLost
