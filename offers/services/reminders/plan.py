"""Planning: what is due becomes a row. Any number of planners may run, at once, twice or late."""

import logging
from datetime import datetime

from django.db import connection, transaction

from offers.domain.reminders import LOOK_AGAIN, Occurrence, ReminderFacts, next_look_at, planned_occurrences
from offers.models import Offer, Reminder, ReminderEvent
from offers.services.reminders.facts import facts_of, policy_for, with_reminder_facts
from offers.services.reminders.ledger import DATABASE_CLOCK

logger = logging.getLogger(__name__)
# Few enough that whoever changes one of these offers meanwhile waits for a blink.
BATCH = 200

# Locked, so that a change of the facts comes either before we read them or after we have said when to look again.
# What somebody else holds is left: their change asks for a look of its own. The owner may not be deleted meanwhile.
_PICK = """
SELECT o.id FROM offers_offer AS o JOIN accounts_user AS u ON u.id = o.owner_id
WHERE o.next_look_at <= %(now)s AND o.archived_at IS NULL AND o.reminders_stopped_at IS NULL
ORDER BY o.next_look_at, o.id LIMIT %(limit)s
FOR NO KEY UPDATE OF o SKIP LOCKED FOR KEY SHARE OF u SKIP LOCKED
"""
_LOOKED = """
UPDATE offers_offer AS o SET next_look_at = look.at
FROM unnest(%(pks)s::bigint[], %(moments)s::timestamptz[]) AS look (id, at) WHERE o.id = look.id
"""


def plan(*, now: datetime) -> int:
    """Write a row for every occurrence that is due and has none yet; return how many were written.

    State decides, not the tick: a late or repeated run finds the same occurrences, and the unique key keeps one row.
    """
    planned = 0
    while (written := _plan_batch(now)) is not None:
        planned += written
    return planned


@transaction.atomic
def _plan_batch(now: datetime) -> int | None:
    """Plan for some of the offers that are to be looked at; None when there are none."""
    with connection.cursor() as cursor:
        cursor.execute(_PICK, {"now": now, "limit": BATCH})
        pks = [pk for (pk,) in cursor.fetchall()]
        if not pks:
            return None
        looked_at = facts_of(with_reminder_facts(Offer.objects.filter(pk__in=pks)), now)
        looks = [(offer, *_look(offer, facts, now)) for offer, facts in looked_at]
        written = _write([_row(offer, occurrence, now) for offer, found, _at in looks for occurrence in found])
        cursor.execute(_LOOKED, {"pks": [offer.pk for offer, _, _ in looks], "moments": [at for _, _, at in looks]})
    return written


def _look(offer: Offer, facts: ReminderFacts, now: datetime) -> tuple[tuple[Occurrence, ...], datetime]:
    """What is due, and when to look again.

    One offer whose dates cannot be reckoned with must not keep the others from being planned.
    """
    policy = policy_for(offer)
    try:
        return planned_occurrences(facts, policy, now), next_look_at(facts, policy, now)
    except (OverflowError, ValueError):
        logger.exception("reminders of offer %s cannot be planned", offer.pk)
        return (), now + LOOK_AGAIN


def _write(rows: list[Reminder]) -> int:
    if not rows:
        return 0
    Reminder.objects.bulk_create(rows, ignore_conflicts=True)
    written = Reminder.objects.filter(uuid__in=[row.uuid for row in rows])
    events = [
        ReminderEvent(reminder=row, from_state="", to_state=row.state, detail=row.outcome, happened_at=DATABASE_CLOCK)
        for row in written
    ]
    ReminderEvent.objects.bulk_create(events)
    return len(events)


def _row(offer: Offer, occurrence: Occurrence, now: datetime) -> Reminder:
    folded = occurrence.folded_into
    return Reminder(
        owner_id=offer.owner_id,
        offer=offer,
        kind=occurrence.kind,
        occurrence_key=occurrence.key,
        state=Reminder.State.SKIPPED if folded else Reminder.State.QUEUED,
        outcome=f"folded into the {folded} reminder" if folded else "",
        due_at=occurrence.due_at,
        not_after=occurrence.not_after,
        created_at=now,
    )
