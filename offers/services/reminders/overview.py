"""All of a user's reminders in sight: what comes next by the policy, and what became of those before."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4

from django.db import models

from accounts.models import User
from offers.domain.reminders import ReminderFacts, ReminderKind
from offers.domain.stages import OPEN_STAGES, Stage
from offers.domain.staleness import ReminderPolicy
from offers.models import Offer, Reminder
from offers.services.reminders.facts import reminder_facts_of, with_reminder_facts
from offers.services.reminders.preview import coming

# So many offers are worked out for one page: those the planner looks at first, since what comes soonest is theirs.
OFFERS_AT_MOST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Upcoming:
    """One mail that will be written if nothing is logged until then."""

    offer: Offer
    kind: ReminderKind
    due_at: datetime

    @property
    def about(self) -> str:
        return str(Reminder.Kind(self.kind).label)


def upcoming(*, offers: "models.QuerySet[Offer]", policy: ReminderPolicy, now: datetime, each: int) -> list[Upcoming]:
    """The next mails about these offers of one user, the soonest first, at most `each` about one of them.

    The policy is the one given, saved or not, whether or not all reminders are paused. Two queries.
    """
    may_come = offers.filter(archived_at=None, reminders_stopped_at=None)
    may_come = may_come.filter(models.Q(stage__in=OPEN_STAGES) | models.Q(decline__isnull=False))
    found: list[Upcoming] = []
    soonest = with_reminder_facts(may_come).order_by("next_look_at", "pk")[:OFFERS_AT_MOST]
    for offer, facts in reminder_facts_of(soonest, now):
        own = policy.adjusted(quiet_days=offer.quiet_days, repeat_days=offer.repeat_days)
        found += _of_offer(offer, replace(facts, is_paused=False), own, now)[:each]
    return sorted(found, key=lambda one: (one.due_at, one.offer.pk))


def first_moments(mails: list[Upcoming], most: int) -> list[Upcoming]:
    """Those at the first `most` moments, however many fall on one."""
    moments = sorted({mail.due_at for mail in mails})[:most]
    return [mail for mail in mails if mail.due_at in moments]


def example(*, policy: ReminderPolicy, now: datetime, most: int) -> list[datetime]:
    """When we would write about an offer on the table that was touched just now and then left alone. No query."""
    facts = ReminderFacts(offer=uuid4(), stage=Stage.OFFERED, last_activity_at=now)
    return [occurrence.due_at for occurrence in coming(facts, policy, now)[:most]]


def _of_offer(offer: Offer, facts: ReminderFacts, policy: ReminderPolicy, now: datetime) -> list[Upcoming]:
    try:
        occurrences = coming(facts, policy, now)
    except (OverflowError, ValueError):
        return []  # dates that cannot be reckoned with: the planner writes nothing either, and logs it
    return [Upcoming(offer=offer, kind=occurrence.kind, due_at=occurrence.due_at) for occurrence in occurrences]


def history(user: User) -> models.QuerySet[Reminder]:
    """Every reminder of the ledger, the newest first. Of a digest, what it carries: each says what became of it."""
    told = Reminder.objects.for_user(user).exclude(kind=Reminder.Kind.DIGEST)
    return told.select_related("offer__organization", "carried_by").order_by("-due_at", "-pk")
