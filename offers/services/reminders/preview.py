"""What would be written about an offer if nothing more were logged."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from offers.domain.reminders import Occurrence, ReminderFacts, planned_occurrences, silence_reason
from offers.domain.staleness import ReminderPolicy
from offers.models import Offer
from offers.services.reminders.facts import policy_of, reminder_facts_of, with_reminder_facts

# Farther than the longest policy: ninety quiet days, or ninety days of notice before a deadline.
HORIZON = timedelta(days=120)
MOST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The next reminders, the nearest first. `silence` says why there are none although something would be due."""

    occurrences: tuple[Occurrence, ...]
    silence: str
    is_awaited: bool


def preview(*, offer: Offer, quiet_days: int | None, repeat_days: int | None, now: datetime) -> Preview:
    """The next reminders with these days, whether saved or not. Two queries."""
    ((offer, facts),) = reminder_facts_of(with_reminder_facts(Offer.objects.filter(pk=offer.pk)), now)
    policy = policy_of(offer.owner).adjusted(quiet_days=quiet_days, repeat_days=repeat_days)
    return Preview(
        occurrences=tuple(coming(facts, policy, now)[:MOST]),
        silence=silence_reason(facts),
        is_awaited=facts.stage.awaits_my_word or facts.goodbye_due_on is not None,
    )


def coming(facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> list[Occurrence]:
    """What would be written from now on, the nearest first, without what is said in another mail of its day."""
    return [
        occurrence
        for occurrence in planned_occurrences(facts, policy, now, horizon=HORIZON)
        if occurrence.due_at > now and occurrence.folded_into is None
    ]
