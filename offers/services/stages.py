"""Moving an offer from stage to stage, and taking a move back."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _

from offers.domain.stages import Stage, moves_from
from offers.models import Activity, Decline, Offer, StageChange
from offers.services import activity


class MoveRefused(Exception):
    """The offer cannot go there from where it stands; the message says why, in words for the user."""


class UndoRefused(Exception):
    """The offer has moved on since; the message says so, in words for the user."""


@transaction.atomic
def move_offer(*, offer: Offer, to: Stage, now: datetime) -> StageChange:
    """Move the offer to a stage that one click may lead to.

    Raises MoveRefused where `moves_from` does not allow it, or a goodbye is decided.
    """
    offer.lock()
    stage = offer.current_stage
    if to not in moves_from(stage):
        raise MoveRefused(
            _("From “%(stage)s” this offer cannot move to “%(to)s”.") % {"stage": _(stage.label), "to": _(to.label)}
        )
    if _is_goodbye_decided(offer):
        raise MoveRefused(
            _("You have decided to say goodbye here. If you changed your mind, call the goodbye off first.")
        )
    return _enter(offer, to, now)


@transaction.atomic
def record_outcome(*, offer: Offer, to: Stage, now: datetime) -> StageChange | None:
    """Give the offer the outcome (or, when a goodbye is called off, the stage) that the decline workflow decided.

    Returns None when it stands there already.
    """
    offer.lock()
    return None if offer.current_stage is to else _enter(offer, to, now)


@transaction.atomic
def undo_move(*, change: StageChange, now: datetime) -> Offer:
    """Put the offer back where it stood before `change`, with the dates it had. Undoing twice is undoing once.

    Raises UndoRefused when the offer has moved again since, or a goodbye was decided.
    """
    offer = change.offer
    offer.lock()
    change.refresh_from_db()
    if change.undone_at is not None:
        return offer
    latest = offer.stage_changes.filter(undone_at=None).order_by("-changed_at", "-pk").first()
    if latest != change or offer.stage != change.to_stage or _is_goodbye_decided(offer):
        raise UndoRefused(_("This offer has moved on since, so there is nothing to undo."))
    offer.enter_stage(
        Stage(change.from_stage), since=change.from_since or change.changed_at, offered_on=change.from_offered_on
    )
    change.mark_undone(now)
    activity.log(
        offer=offer,
        kind=Activity.Kind.STAGE,
        text=_("Back to %(stage)s: the last move was undone") % {"stage": _(offer.current_stage.label)},
        now=now,
    )
    return offer


def _enter(offer: Offer, to: Stage, now: datetime) -> StageChange:
    change = StageChange.objects.create(
        offer=offer,
        from_stage=offer.stage,
        to_stage=to,
        changed_at=now,
        from_since=offer.stage_changed_at,
        from_offered_on=offer.offered_on,
    )
    offered_on = offer.offered_on
    if to is Stage.OFFERED and offered_on is None:
        offered_on = offer.owner.local_date(now)
    was = offer.current_stage
    offer.enter_stage(to, since=now, offered_on=offered_on)
    activity.log(
        offer=offer,
        kind=Activity.Kind.STAGE,
        text=_("Moved from %(was)s to %(to)s") % {"was": _(was.label), "to": _(to.label)},
        now=now,
    )
    return change


def _is_goodbye_decided(offer: Offer) -> bool:
    return Decline.objects.filter(offer=offer, decided_at__isnull=False).exists()
