"""What the planner and the precondition know about offers, read from the rows in a constant number of queries."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.db import models

from accounts.models import User
from offers.domain.reminders import ReminderFacts
from offers.domain.stages import Stage
from offers.domain.staleness import ReminderPolicy
from offers.models import ChecklistItem, Decline, Offer, Reminder

# Reminders older than the longest policy cannot be planned again.
REMEMBERED = timedelta(days=100)
_OVER = (
    Reminder.State.HANDOVER,
    Reminder.State.SENT,
    Reminder.State.FAILED,
    Reminder.State.UNCERTAIN,
    Reminder.State.CANCELLED,
    Reminder.State.SKIPPED,
)
_WRITTEN = (Reminder.State.HANDOVER, Reminder.State.SENT, Reminder.State.UNCERTAIN)


def policy_of(user: User) -> ReminderPolicy:
    """The user's reminder policy. A time zone that is no longer known counts as UTC."""
    try:
        zone = user.zone
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")
    return ReminderPolicy(
        quiet_days=user.quiet_days,
        repeat_days=user.repeat_days,
        deadline_days=tuple(user.deadline_days),
        hour=user.reminder_hour,
        zone=zone,
    )


def policy_for(offer: Offer) -> ReminderPolicy:
    """The owner's policy with this offer's own adjustments."""
    return policy_of(offer.owner).adjusted(quiet_days=offer.quiet_days, repeat_days=offer.repeat_days)


def with_reminder_facts(offers: "models.QuerySet[Offer]") -> "models.QuerySet[Offer]":
    """The offers with everything that `facts_of` reads, except their earlier reminders."""
    open_items = (
        ChecklistItem.objects.not_done()
        .filter(decline__offer=models.OuterRef("pk"), decline__decided_at__isnull=False, decline__closed_at=None)
        .order_by("due_on")
        .values("due_on")[:1]
    )
    declines = Decline.objects.filter(offer=models.OuterRef("pk"), closed_at=None)
    return offers.select_related("owner", "organization").annotate(
        goodbye_due_on=models.Subquery(open_items),
        goodbye_unplanned_since=models.Subquery(declines.filter(planned_at=None).values("decided_at")[:1]),
        sleeps_until=models.Subquery(declines.filter(decided_at=None).values("sleep_until")[:1]),
    )


def facts_of(
    offers: Iterable[Offer], now: datetime, *, except_for: Reminder | None = None
) -> list[tuple[Offer, ReminderFacts]]:
    """Each offer with its facts; one query for all their earlier reminders, leaving out the one named.

    The offers must come from `with_reminder_facts`.
    """
    offers = list(offers)
    recorded: defaultdict[int, set[str]] = defaultdict(set)
    written_at: defaultdict[int, list[datetime]] = defaultdict(list)
    earlier = Reminder.objects.filter(offer__in=offers, state__in=_OVER, created_at__gt=now - REMEMBERED)
    if except_for is not None:
        earlier = earlier.exclude(pk=except_for.pk)
    for offer_id, key, state, due_at, sent_at in earlier.values_list(
        "offer_id", "occurrence_key", "state", "due_at", "sent_at"
    ):
        recorded[offer_id].add(key)
        if state in _WRITTEN:
            written_at[offer_id].append(sent_at or due_at)
    return [
        (offer, _facts(offer, frozenset(recorded[offer.pk]), max(written_at[offer.pk], default=None)))
        for offer in offers
    ]


def _facts(offer: Offer, recorded: frozenset[str], last_written_at: datetime | None) -> ReminderFacts:
    owner = offer.owner
    goodbye_due_on: date | None = offer.goodbye_due_on  # type: ignore[attr-defined]
    unplanned_since: datetime | None = offer.goodbye_unplanned_since  # type: ignore[attr-defined]
    if goodbye_due_on is None and unplanned_since:
        goodbye_due_on = policy_of(owner).local_day(unplanned_since)
    return ReminderFacts(
        offer=offer.uuid,
        stage=Stage(offer.stage),
        last_activity_at=offer.last_activity_at.astimezone(UTC),
        deadline_on=offer.deadline_on,
        snoozed_until=offer.snoozed_until,
        sleeps_until=offer.sleeps_until,  # type: ignore[attr-defined]
        goodbye_due_on=goodbye_due_on,
        is_stopped=offer.reminders_stopped_at is not None,
        is_archived=offer.archived_at is not None,
        is_paused=owner.reminders_paused_at is not None or not owner.is_active,
        recorded=recorded,
        last_written_at=last_written_at,
    )
