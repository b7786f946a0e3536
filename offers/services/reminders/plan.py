"""Planning: what is due becomes a row. Any number of planners may run, at once, twice or late.

The owner's row is locked while everything that is due to them is planned together, so that a day has one mail.
"""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from django.db import connection, transaction

from accounts.models import User
from offers.domain.reminders import (
    LOOK_AGAIN,
    Mail,
    Occurrence,
    ReminderFacts,
    mail_of,
    next_look_at,
    next_summary_look_at,
    planned_occurrences,
    planned_summary,
)
from offers.domain.staleness import ReminderPolicy
from offers.models import Offer, Reminder
from offers.services.reminders import carrying
from offers.services.reminders.facts import days_not_free, policy_for, policy_of, reminder_facts_of, with_reminder_facts
from offers.services.reminders.weekly import weekly_facts_of

logger = logging.getLogger(__name__)
# Few enough that whoever changes one of these offers meanwhile waits for a blink.
BATCH = 200
State = Reminder.State

# Whoever has something to be looked at; whom somebody else plans for is left to them.
_PICK_OWNERS = """
WITH by_offer AS (
    SELECT u.id FROM offers_offer AS o JOIN accounts_user AS u ON u.id = o.owner_id
    WHERE o.next_look_at <= %(now)s AND o.archived_at IS NULL AND o.reminders_stopped_at IS NULL
    ORDER BY o.next_look_at, o.id LIMIT %(limit)s
    FOR NO KEY UPDATE OF u SKIP LOCKED
), by_week AS (
    SELECT u.id FROM offers_weeklylook AS w JOIN accounts_user AS u ON u.id = w.owner_id
    WHERE w.next_look_at <= %(now)s
    ORDER BY w.next_look_at LIMIT %(limit)s
    FOR NO KEY UPDATE OF u SKIP LOCKED
)
SELECT id FROM by_offer UNION SELECT id FROM by_week
"""
# Locked, so that a change of the facts comes either before we read them or after we have said when to look again.
# What somebody else holds is left: their change asks for a look of its own.
_PICK_OFFERS = """
SELECT id FROM offers_offer
WHERE owner_id = ANY(%(owners)s) AND next_look_at <= %(now)s
    AND archived_at IS NULL AND reminders_stopped_at IS NULL
FOR NO KEY UPDATE SKIP LOCKED
"""
_PICK_WEEKS = """
SELECT owner_id FROM offers_weeklylook WHERE owner_id = ANY(%(owners)s) AND next_look_at <= %(now)s
"""
_LOOKED = """
UPDATE offers_offer AS o SET next_look_at = look.at
FROM unnest(%(pks)s::bigint[], %(moments)s::timestamptz[]) AS look (id, at) WHERE o.id = look.id
"""
_LOOKED_WEEKLY = """
UPDATE offers_weeklylook AS w SET next_look_at = look.at
FROM unnest(%(pks)s::bigint[], %(moments)s::timestamptz[]) AS look (id, at) WHERE w.owner_id = look.id
"""


@dataclass(slots=True)
class _Due:
    """What is due to one owner."""

    policy: ReminderPolicy
    items: list[tuple[Occurrence, Offer | None]] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class _Batch:
    """The owners of one batch: the days that have their mail, the mails that wait and may be joined, what is due."""

    now: datetime
    mailed_on: Mapping[int, frozenset[date]]
    waiting: Mapping[int, Reminder]
    due: dict[int, _Due] = field(default_factory=dict)

    def add(self, owner: User, occurrence: Occurrence, offer: Offer | None) -> None:
        self.due.setdefault(owner.pk, _Due(policy_of(owner))).items.append((occurrence, offer))


def plan(*, now: datetime, is_told_to_end: Callable[[], bool] = lambda: False) -> int:
    """Write a row for every occurrence that is due and has none yet; return how many were written.

    State decides, not the tick: a late or repeated run finds the same occurrences, and the unique key keeps one row.
    """
    planned = 0
    while not is_told_to_end() and (written := _plan_batch(now)) is not None:
        planned += written
    return planned


@transaction.atomic
def _plan_batch(now: datetime) -> int | None:
    """Plan for some of the owners who have something to be looked at; None when there is nothing left."""
    if not (owners := _ids(_PICK_OWNERS, now=now, limit=BATCH)):
        return None
    offers = _ids(_PICK_OFFERS, now=now, owners=owners)
    weeks = _ids(_PICK_WEEKS, now=now, owners=owners)
    if not offers and not weeks:
        return None
    if waiting := carrying.waiting_mails(owners, now):
        carrying.look_again(waiting.values(), now)
    mailed_on = days_not_free(owners, now, except_for=[mail.pk for mail in waiting.values()])
    batch = _Batch(now=now, mailed_on=mailed_on, waiting=waiting)
    _look_at_offers(batch, offers)
    _look_at_weeks(batch, weeks)
    return _write(batch)


def _look_at_offers(batch: _Batch, pks: list[int]) -> None:
    if not pks:
        return
    looks: dict[int, datetime] = {}
    offers = with_reminder_facts(Offer.objects.filter(pk__in=pks))
    for offer, facts in reminder_facts_of(offers, batch.now, mailed_on=batch.mailed_on):
        occurrences, looks[offer.pk] = _look(offer, facts, batch.now)
        for occurrence in occurrences:
            batch.add(offer.owner, occurrence, offer)
    _looked(_LOOKED, looks)


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


def _look_at_weeks(batch: _Batch, owners: list[int]) -> None:
    if not owners:
        return
    looks: dict[int, datetime] = {}
    users = User.objects.filter(pk__in=owners)
    for user, facts in weekly_facts_of(users, batch.now, mailed_on=batch.mailed_on):
        policy = policy_of(user)
        looks[user.pk] = next_summary_look_at(facts, policy, batch.now)
        if occurrence := planned_summary(facts, policy, batch.now):
            batch.add(user, occurrence, None)
    _looked(_LOOKED_WEEKLY, looks)


def _write(batch: _Batch) -> int:
    """Write the rows of all that is due; return how many occurrences they are."""
    rows: list[Reminder] = []
    digests: list[Reminder] = []
    for owner_id, due in batch.due.items():
        mine = {occurrence.key: _row(owner_id, occurrence, offer, batch.now) for occurrence, offer in due.items}
        rows += mine.values()
        going = (occurrence for occurrence, _offer in due.items if occurrence.folded_into is None)
        if mail := mail_of(going, due.policy, batch.mailed_on.get(owner_id, ()), batch.now):
            items = [mine[occurrence.key] for occurrence in mail.items]
            digests += _put_together(mail, items, batch.waiting.get(owner_id), batch.now)
    carrying.begin(digests)
    return carrying.enter(rows)


def _put_together(mail: Mail, items: list[Reminder], waiting: Reminder | None, now: datetime) -> list[Reminder]:
    """One item is a mail of its own; a new digest carries several, or one that still waits from before joins them."""
    if mail.on is not None and waiting is not None:
        if waiting.kind == Reminder.Kind.DIGEST:
            digest = waiting
            carrying.take_day(digest, mail.on)
        else:
            digest = _digest([waiting, *items], mail.on, now)
            carrying.join(waiting, digest)
        new = []
    elif len(items) > 1:
        digest = _digest(items, mail.on, now)
        new = [digest]
    else:
        items[0].mail_on = mail.on
        return []
    for item in items:
        item.state, item.carried_by = Reminder.State.CARRIED, digest
    return new


def _digest(items: list[Reminder], on: date | None, now: datetime) -> Reminder:
    uuid = uuid4()
    return Reminder(
        owner_id=items[0].owner_id,
        uuid=uuid,
        kind=Reminder.Kind.DIGEST,
        occurrence_key=f"{Reminder.Kind.DIGEST}:{uuid}",
        due_at=min(max(item.due_at for item in items), now),
        not_after=max(item.not_after for item in items),
        mail_on=on,
        created_at=now,
    )


def _row(owner_id: int, occurrence: Occurrence, offer: Offer | None, now: datetime) -> Reminder:
    folded = occurrence.folded_into
    return Reminder(
        owner_id=owner_id,
        offer=offer,
        kind=occurrence.kind,
        occurrence_key=occurrence.key,
        state=Reminder.State.SKIPPED if folded else Reminder.State.QUEUED,
        outcome=f"folded into the {folded} reminder" if folded else "",
        due_at=occurrence.due_at,
        not_after=occurrence.not_after,
        created_at=now,
    )


def _ids(statement: str, **values: Any) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        return [pk for (pk,) in cursor.fetchall()]


def _looked(statement: str, looks: Mapping[int, datetime]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, {"pks": list(looks), "moments": list(looks.values())})
