"""Planning: what is due becomes a row. Any number of planners may run, at once, twice or late."""

import logging
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import batched

from django.db import models, transaction
from django.db.models.functions import Coalesce

from offers.domain.reminders import SLEEP_OVER_WINDOW, Occurrence, ReminderFacts, planned_occurrences
from offers.domain.stages import OPEN_STAGES
from offers.models import ChecklistItem, Offer, Reminder, ReminderEvent
from offers.services.reminders.facts import facts_of, policy_for, with_reminder_facts
from offers.services.reminders.ledger import DATABASE_CLOCK

logger = logging.getLogger(__name__)
BATCH = 500
# The longest notice before a deadline that a user can choose.
LONGEST_NOTICE = timedelta(days=91)
ONE_DAY = timedelta(days=1)


def plan(*, now: datetime) -> int:
    """Write a row for every occurrence that is due and has none yet; return how many were written.

    State decides, not the tick: a late or repeated run finds the same occurrences, and the unique key keeps one row.
    """
    return sum(_plan_batch(list(pks), now) for pks in batched(_may_be_due(now), BATCH))


def _may_be_due(now: datetime) -> Iterator[int]:
    """Offers that may have an occurrence due, by cutoffs that hold in every time zone; the domain then decides."""
    listening = Offer.objects.filter(
        archived_at=None, reminders_stopped_at=None, owner__reminders_paused_at=None, owner__is_active=True
    ).filter(models.Q(snoozed_until=None) | models.Q(snoozed_until__lte=now))
    undecided = listening.undecided()
    quiet = undecided.alias(
        days=models.ExpressionWrapper(
            (Coalesce("quiet_days", "owner__quiet_days") - 1) * models.Value(ONE_DAY),
            output_field=models.DurationField(),
        )
    ).filter(
        models.Q(last_activity_at__lte=now - models.F("days"))
        | models.Q(snoozed_until__gt=models.F("last_activity_at"))
    )
    near_deadline = undecided.filter(
        deadline_on__gte=(now - ONE_DAY).date(), deadline_on__lte=(now + LONGEST_NOTICE + ONE_DAY).date()
    )
    slept = listening.filter(
        stage__in=OPEN_STAGES,
        decline__decided_at=None,
        decline__sleep_until__lte=now,
        decline__sleep_until__gt=now - SLEEP_OVER_WINDOW,
    )
    open_items = ChecklistItem.objects.not_done().filter(due_on__lte=now.date())
    unsaid = listening.exclude(stage__in=OPEN_STAGES).filter(
        models.Exists(open_items.filter(decline__offer=models.OuterRef("pk"), decline__closed_at=None))
        | models.Q(decline__decided_at__lte=now, decline__planned_at=None, decline__closed_at=None)
    )
    pks = quiet.values_list("pk").union(*(offers.values_list("pk") for offers in (near_deadline, slept, unsaid)))
    return (pk for (pk,) in pks.order_by("pk"))


def _plan_batch(pks: list[int], now: datetime) -> int:
    rows = [
        _row(offer, occurrence, now)
        for offer, facts in facts_of(with_reminder_facts(Offer.objects.filter(pk__in=pks)), now)
        for occurrence in _occurrences(offer, facts, now)
    ]
    if not rows:
        return 0
    with transaction.atomic():
        Reminder.objects.bulk_create(rows, ignore_conflicts=True)
        written = Reminder.objects.filter(uuid__in=[row.uuid for row in rows])
        events = [
            ReminderEvent(
                reminder=row, from_state="", to_state=row.state, detail=row.outcome, happened_at=DATABASE_CLOCK
            )
            for row in written
        ]
        ReminderEvent.objects.bulk_create(events)
    return len(events)


def _occurrences(offer: Offer, facts: ReminderFacts, now: datetime) -> tuple[Occurrence, ...]:
    """One offer whose dates cannot be reckoned with must not keep the others from being planned."""
    try:
        return planned_occurrences(facts, policy_for(offer), now)
    except (OverflowError, ValueError):
        logger.exception("reminders of offer %s cannot be planned", offer.pk)
        return ()


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
