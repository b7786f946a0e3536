"""What the planner and the precondition know about offers, read from the rows in a constant number of queries."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta

from django.db import models

from accounts.models import User
from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.facts import Kind
from offers.domain.reminders import TOO_LATE, ReminderFacts, ReminderKind, Verdict, verdict
from offers.domain.stages import Stage
from offers.domain.staleness import ReminderPolicy
from offers.models import ChecklistItem, Decline, Interaction, Offer, Participation, Reminder

# Reminders older than the longest policy, or than anything is worth saying, cannot be planned again.
REMEMBERED = timedelta(days=100)
# A mail that takes its day, as the database has it in `reminder_one_mail_a_day`.
TAKES_ITS_DAY = (
    Reminder.State.QUEUED,
    Reminder.State.SENDING,
    Reminder.State.HANDOVER,
    Reminder.State.SENT,
    Reminder.State.UNCERTAIN,
)
_NOT_YET_SENT = (Reminder.State.QUEUED, Reminder.State.SENDING, Reminder.State.HANDOVER)
_EVERY_DAY = frozenset(range(7))
_FAILED = Interaction.Kind.FAILED_CALL


def policy_of(user: User) -> ReminderPolicy:
    return ReminderPolicy(
        quiet_days=user.quiet_days,
        repeat_days=user.repeat_days,
        deadline_days=tuple(user.deadline_days),
        hour=user.reminder_hour,
        quiet_hours=user.quiet_hours,
        mail_weekdays=frozenset(user.mail_weekdays) or _EVERY_DAY,
        muted=frozenset(user.muted_kinds),
        zone=user.zone,
    )


def policy_for(offer: Offer) -> ReminderPolicy:
    """The owner's policy with this offer's own adjustments."""
    return policy_of(offer.owner).adjusted(quiet_days=offer.quiet_days, repeat_days=offer.repeat_days)


def with_reminder_facts(offers: "models.QuerySet[Offer]") -> "models.QuerySet[Offer]":
    """The offers with everything that `reminder_facts_of` reads, except their earlier reminders."""
    offer = models.OuterRef("pk")
    declines = Decline.objects.filter(offer=offer)
    decided = declines.filter(decided_at__isnull=False)
    items = ChecklistItem.objects.open().filter(decline__offer=offer)
    due_first = items.order_by("due_on").values("due_on")
    heard = Interaction.objects.filter(offer=offer).exclude(kind=_FAILED).order_by("-happened_on")
    reconsidered = decided.filter(would_reconsider=True, kind=Kind.DECLINE)
    return offers.select_related("owner", "organization").annotate(
        goodbye_due_on=models.Subquery(due_first.filter(decline__closed_at=None).exclude(kind=EntryKind.RECONNECT)[:1]),
        goodbye_unplanned_since=models.Subquery(
            declines.filter(closed_at=None, planned_at=None).values("decided_at")[:1]
        ),
        sleeps_until=models.Subquery(declines.filter(closed_at=None, decided_at=None).values("sleep_until")[:1]),
        reconnect_on=models.Subquery(due_first.filter(kind=EntryKind.RECONNECT)[:1]),
        reconsider_since=models.Subquery(reconsidered.values("decided_at")[:1]),
        last_heard_on=models.Subquery(heard.values("happened_on")[:1]),
        unreached_on=models.Subquery(_unreached(offer).order_by("-happened_on").values("happened_on")[:1]),
    )


def _unreached(offer: models.OuterRef) -> "models.QuerySet[Interaction]":
    """Calls that reached nobody, to people with whom nothing happened since and whose call is still to be made."""
    call = models.OuterRef("pk")
    since = models.Q(interaction__happened_on__gt=models.OuterRef("happened_on")) | models.Q(
        interaction__happened_on=models.OuterRef("happened_on"), interaction__gt=call
    )
    reached = Participation.objects.filter(since, involvement__participations__interaction=call).exclude(
        interaction__kind=_FAILED
    )
    called = ChecklistItem.objects.filter(
        kind=EntryKind.CALL, done_on__isnull=False, involvement__participations__interaction=call
    )
    failed = Interaction.objects.filter(offer=offer, kind=_FAILED)
    return failed.filter(models.Exists(Participation.objects.filter(interaction=call))).exclude(
        models.Exists(reached) | models.Exists(called)
    )


def reminder_facts_of(
    offers: Iterable[Offer],
    now: datetime,
    *,
    except_for: Collection[int] = (),
    mailed_on: Mapping[int, frozenset[date]] | None = None,
) -> list[tuple[Offer, ReminderFacts]]:
    """Each offer with its facts; one query for all their earlier reminders, leaving out those named.

    The offers must come from `with_reminder_facts`. One more query unless the owners' days with mail are known already.
    """
    offers = list(offers)
    recorded: defaultdict[int | None, set[str]] = defaultdict(set)
    earlier = Reminder.objects.filter(offer__in=offers, created_at__gt=now - REMEMBERED).exclude(pk__in=except_for)
    for offer_id, key in earlier.values_list("offer_id", "occurrence_key"):
        recorded[offer_id].add(key)
    if mailed_on is None:
        mailed_on = days_with_mail({offer.owner_id for offer in offers}, now, except_for=except_for)
    return [
        (offer, _facts(offer, frozenset(recorded[offer.pk]), mailed_on.get(offer.owner_id, frozenset())))
        for offer in offers
    ]


def days_with_mail(
    owners: Collection[int], now: datetime, *, except_for: Collection[int] = ()
) -> dict[int, frozenset[date]]:
    """By owner: the days, of late and to come, on their calendar that have their mail."""
    found: defaultdict[int, set[date]] = defaultdict(set)
    since = now.date() - timedelta(days=2)
    mails = Reminder.objects.filter(owner__in=owners, mail_on__gte=since, state__in=TAKES_ITS_DAY)
    for owner_id, day in mails.exclude(pk__in=except_for).values_list("owner_id", "mail_on"):
        if day:
            found[owner_id].add(day)
    return {owner_id: frozenset(days) for owner_id, days in found.items()}


def days_not_free(
    owners: Collection[int], now: datetime, *, except_for: Collection[int] = ()
) -> dict[int, frozenset[date]]:
    """The same for new mail, which does not take the present day from one that waits to be sent, or sent again.

    That one may be of an earlier day, and would give way to the new mail of every day.
    """
    days = days_with_mail(owners, now, except_for=except_for)
    before = Reminder.objects.filter(owner__in=owners, mail_on__isnull=False, state__in=_NOT_YET_SENT)
    for mail in before.filter(not_after__gt=now).exclude(pk__in=except_for).select_related("owner"):
        days[mail.owner_id] = days.get(mail.owner_id, frozenset()) | {policy_of(mail.owner).local_day(now)}
    return days


def judge(row: Reminder, offer: Offer, facts: ReminderFacts, now: datetime) -> Verdict:
    """Whether a planned reminder about the offer still holds, and from when it may be sent."""
    if now >= row.not_after:
        return Verdict(TOO_LATE, now)
    return verdict(ReminderKind(row.kind), row.occurrence_key, facts, policy_for(offer), now)


def _facts(offer: Offer, recorded: frozenset[str], mailed_on: frozenset[date]) -> ReminderFacts:
    owner = offer.owner
    goodbye_due_on: date | None = offer.goodbye_due_on  # type: ignore[attr-defined]
    unplanned_since: datetime | None = offer.goodbye_unplanned_since  # type: ignore[attr-defined]
    reconsider_since: datetime | None = offer.reconsider_since  # type: ignore[attr-defined]
    policy = policy_of(owner)
    if goodbye_due_on is None and unplanned_since:
        goodbye_due_on = policy.local_day(unplanned_since)
    return ReminderFacts(
        offer=offer.uuid,
        stage=Stage(offer.stage),
        last_activity_at=offer.last_activity_at.astimezone(UTC),
        deadline_on=offer.deadline_on,
        snoozed_until=offer.snoozed_until,
        sleeps_until=offer.sleeps_until,  # type: ignore[attr-defined]
        goodbye_due_on=goodbye_due_on,
        heard_on=_heard_on(offer, policy),
        unreached_on=offer.unreached_on,  # type: ignore[attr-defined]
        reconnect_on=offer.reconnect_on,  # type: ignore[attr-defined]
        reconsider_since=policy.local_day(reconsider_since) if reconsider_since else None,
        is_stopped=offer.reminders_stopped_at is not None,
        is_archived=offer.archived_at is not None,
        is_paused=owner.reminders_paused_at is not None or not owner.is_active,
        is_refused=owner.mail_refused_at is not None,
        recorded=recorded,
        mailed_on=mailed_on,
    )


def _heard_on(offer: Offer, policy: ReminderPolicy) -> date:
    """When they last moved, as far as is known: something happened between us, or the offer came to its stage."""
    last_heard_on: date | None = offer.last_heard_on  # type: ignore[attr-defined]
    return max(filter(None, (policy.local_day(offer.stage_changed_at), offer.applied_on, last_heard_on)))
