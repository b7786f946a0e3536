"""The numbers that a reminder tells about its offer, as of now."""

from datetime import datetime

from offers.domain.decline.bundle import EntryKind
from offers.domain.reminders import ReminderFacts
from offers.emails import ReminderDays
from offers.models import ChecklistItem, Offer
from offers.services.reminders.facts import policy_for


def days_of(offer: Offer, facts: ReminderFacts, now: datetime) -> ReminderDays:
    """The offer and its facts in days. One query where a goodbye is open."""
    policy = policy_for(offer)
    today = policy.local_day(now)
    left = offer.days_to_deadline(today)
    return ReminderDays(
        quiet=policy.days_since(facts.last_activity_at, now),
        undecided=offer.days_undecided(policy, now),
        left=left if left is not None and left >= 0 else None,
        deadline_on=offer.deadline_on,
        goodbyes=_open_goodbyes(offer) if facts.goodbye_due_on else 0,
        silent=(today - facts.heard_on).days if facts.heard_on else 0,
        since_no=(today - facts.reconsider_since).days if facts.reconsider_since else 0,
        unreached_on=facts.unreached_on,
    )


def _open_goodbyes(offer: Offer) -> int:
    return ChecklistItem.objects.open().filter(decline__offer=offer).exclude(kind=EntryKind.RECONNECT).count()
