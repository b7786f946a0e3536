"""What a user does about reminders of one offer. Each action can be repeated without harm, and undone."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from offers.domain.reminders import ReminderKind
from offers.models import Activity, Offer
from offers.services import activity
from offers.services.reminders.facts import policy_for
from offers.services.reminders.ledger import cancel_queued

SNOOZE_DAYS = (1, 3, 7)


@transaction.atomic
def snooze(*, offer: Offer, days: int, now: datetime) -> datetime:
    """Write nothing about the offer for `days` days, then write. Return the instant.

    Where a decision deadline comes sooner, we write the day before it. Postponing is not an activity on the offer.
    """
    offer = _locked(offer)
    policy = policy_for(offer)
    today = policy.local_day(now)
    until = policy.reminder_at(_not_past_deadline(today + timedelta(days=days), offer.deadline_on, today))
    if offer.snoozed_until != until:
        offer.snoozed_until = until
        offer.save(update_fields=["snoozed_until"])
        cancel_queued(offer.pk, reason="snoozed")
        _note(offer, _("Reminders put off"), now)
    return until


@transaction.atomic
def unsnooze(*, offer: Offer, now: datetime) -> None:
    """Take "remind me later" back."""
    offer = _locked(offer)
    if offer.snoozed_until and offer.snoozed_until > now:
        offer.snoozed_until = None
        offer.save(update_fields=["snoozed_until"])
        _note(offer, _("Reminders no longer put off"), now)


@transaction.atomic
def stop(*, offer: Offer, now: datetime) -> None:
    """No more reminders about this offer, until `resume`."""
    offer = _locked(offer)
    if offer.reminders_stopped_at is None:
        offer.reminders_stopped_at = now
        offer.save(update_fields=["reminders_stopped_at"])
        cancel_queued(offer.pk, reason="reminders are stopped for this offer")
        _note(offer, _("Reminders stopped for this offer"), now)


@transaction.atomic
def resume(*, offer: Offer, now: datetime) -> None:
    offer = _locked(offer)
    if offer.reminders_stopped_at is not None:
        offer.reminders_stopped_at = None
        offer.save(update_fields=["reminders_stopped_at"])
        _note(offer, _("Reminders resumed for this offer"), now)


@transaction.atomic
def adjust(*, offer: Offer, quiet_days: int | None, repeat_days: int | None) -> None:
    """Give the offer its own days; None means as in the settings."""
    offer = _locked(offer)
    offer.quiet_days, offer.repeat_days = quiet_days, repeat_days
    offer.save(update_fields=["quiet_days", "repeat_days"])


@transaction.atomic
def pause_all(*, user: User, now: datetime | None) -> None:
    """No reminders at all; None for `now` takes that back."""
    user = User.objects.select_for_update(no_key=True).get(pk=user.pk)
    if (user.reminders_paused_at is None) != (now is None):
        user.reminders_paused_at = now
        user.save(update_fields=["reminders_paused_at"])


@transaction.atomic
def mute(*, user: User, kind: ReminderKind, is_muted: bool) -> None:
    """Switch one kind of reminder off, or on again."""
    user = User.objects.select_for_update(no_key=True).get(pk=user.pk)
    muted = [other for other in user.muted_kinds if other != kind] + [kind.value] * is_muted
    if set(muted) != set(user.muted_kinds):
        user.muted_kinds = muted
        user.save(update_fields=["muted_kinds"])


@transaction.atomic
def mute_only(*, user: User, kinds: Iterable[ReminderKind]) -> None:
    """Switch exactly these kinds of reminder off."""
    user = User.objects.select_for_update(no_key=True).get(pk=user.pk)
    user.muted_kinds = sorted(kind.value for kind in kinds)
    user.save(update_fields=["muted_kinds"])


def _locked(offer: Offer) -> Offer:
    return Offer.objects.select_for_update(no_key=True, of=("self",)).select_related("owner").get(pk=offer.pk)


def _not_past_deadline(wanted: date, deadline_on: date | None, today: date) -> date:
    if deadline_on is None or deadline_on <= today:
        return wanted
    return min(wanted, max(deadline_on - timedelta(days=1), today + timedelta(days=1)))


def _note(offer: Offer, text: str, now: datetime) -> None:
    activity.note(offer=offer, kind=Activity.Kind.REMINDER, text=text, now=now)
