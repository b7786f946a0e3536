"""The weekly summary: who has something to sum up, and what it says. Counts only; nothing private is in it."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime

from django.db import models

from accounts.models import User
from offers.domain.reminders import WeeklyFacts
from offers.domain.stages import Stage
from offers.emails import Summary
from offers.models import ChecklistItem, Decline, Offer, Reminder
from offers.services.reminders.facts import REMEMBERED, days_with_mail


def weekly_facts_of(
    users: "models.QuerySet[User]",
    now: datetime,
    *,
    except_for: Collection[int] = (),
    mailed_on: Mapping[int, frozenset[date]] | None = None,
) -> list[tuple[User, WeeklyFacts]]:
    """Each user with the facts of their summary, leaving out the reminders named. Two queries, or three."""
    mine = models.OuterRef("pk")
    found = list(
        users.annotate(
            has_offers=models.Exists(Offer.objects.filter(owner=mine).open()),
            has_goodbyes=models.Exists(Decline.objects.in_progress().filter(offer__owner=mine)),
        )
    )
    recorded: defaultdict[int, set[str]] = defaultdict(set)
    earlier = Reminder.objects.filter(owner__in=found, kind=Reminder.Kind.WEEKLY, created_at__gt=now - REMEMBERED)
    for owner_id, key in earlier.exclude(pk__in=except_for).values_list("owner_id", "occurrence_key"):
        recorded[owner_id].add(key)
    if mailed_on is None:
        mailed_on = days_with_mail({user.pk for user in found}, now, except_for=except_for)
    return [
        (
            user,
            WeeklyFacts(
                owner=user.pk,
                has_something=user.has_offers or user.has_goodbyes,
                is_paused=user.reminders_paused_at is not None or not user.is_active,
                is_refused=user.mail_refused_at is not None,
                recorded=frozenset(recorded[user.pk]),
                mailed_on=mailed_on.get(user.pk, frozenset()),
            ),
        )
        for user in found
    ]


def summary_of(user: User, today: date) -> Summary:
    """How the search stands. Three queries."""
    offers = Offer.objects.for_user(user).open()
    by_stage = dict(offers.order_by().values_list("stage").annotate(number=models.Count("pk")))
    nearest = offers.undecided().filter(deadline_on__gte=today).select_related("organization").order_by("deadline_on")
    first = nearest.first()
    items = ChecklistItem.objects.for_user(user).open().filter(decline__closed_at=None)
    return Summary(
        undecided=by_stage.get(Stage.OFFERED, 0),
        interviewing=by_stage.get(Stage.INTERVIEWING, 0),
        applied=by_stage.get(Stage.APPLIED, 0),
        leads=by_stage.get(Stage.LEAD, 0),
        goodbyes=items.number_of_goodbyes(),
        deadline_on=first.deadline_on if first else None,
        deadline_of=first.organization.name if first else "",
    )
