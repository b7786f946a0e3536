"""The decline from start to end: starting, sleeping on it, recording the decision, sharing, calling it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from offers.domain.decline.facts import AcceptanceStatus, Kind
from offers.domain.decline.steps import Progress, Wizard, next_morning
from offers.domain.stages import Stage, goodbye_kind, outcome_of
from offers.models import Activity, ChecklistItem, Decline, Feedback, FeedbackAudience, Involvement, Offer, Reason
from offers.services import activity
from offers.services.decline.errors import NothingToDecline, PeopleWereTold
from offers.services.stages import record_outcome

_STARTED = {
    Kind.DECLINE: gettext_lazy("Began to say no"),
    Kind.WITHDRAW: gettext_lazy("Began to withdraw"),
    Kind.RESCINDED: gettext_lazy("Began to say goodbye"),
}


@dataclass(frozen=True, slots=True)
class GivenReason:
    text: str
    is_shareable: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """What step Decide asks."""

    acceptance_status: AcceptanceStatus = AcceptanceStatus.NONE
    chosen_summary: str = ""
    chosen_employer: str = ""
    may_name_employer: bool = False
    reasons: tuple[GivenReason, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenFeedback:
    """`heard_by` are uuids of involvements; an empty one means that nobody hears it."""

    text: str
    heard_by: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sharing:
    """What step Share asks."""

    feedback: tuple[GivenFeedback, ...] = ()
    keep_in_touch: bool = False
    would_reconsider: bool = False


def progress_of(decline: Decline) -> Progress:
    return Progress(
        furthest=decline.step,
        is_decided=decline.decided_at is not None,
        is_planned=decline.planned_at is not None,
        is_closed=decline.closed_at is not None,
    )


def locked(decline: Decline) -> Decline:
    """The same decline as it is now, held until the transaction ends, with its offer, organization and owner."""
    return (
        Decline.objects.for_user(decline.offer.owner)
        .select_related("offer__organization", "offer__owner")
        .select_for_update(of=("self",))
        .get(pk=decline.pk)
    )


@transaction.atomic
def start(*, offer: Offer, now: datetime) -> Decline:
    """The decline of this offer: a new one, or the one begun earlier.

    Raises NothingToDecline at a stage where no goodbye is left to say.
    """
    kind = goodbye_kind(offer.current_stage)
    begun = Decline.objects.for_user(offer.owner).filter(offer=offer).first()
    if begun is None and kind is None:
        raise NothingToDecline(offer.stage)
    decline, is_new = Decline.objects.get_or_create(
        offer=offer, defaults={"kind": kind or Kind.DECLINE, "started_at": now}
    )
    if is_new:
        activity.log(offer=offer, kind=Activity.Kind.DECLINE, text=str(_STARTED[Kind(decline.kind)]), now=now)
    elif decline.decided_at is None and kind is not None and decline.kind != kind:
        decline.kind = kind
        decline.save(update_fields=["kind"])
    return decline


def suggested_choice(decline: Decline) -> dict[str, str]:
    """What was chosen instead, as long as nothing is said of it: the offer that was accepted last, if there is one."""
    if decline.decided_at or decline.chosen_summary or decline.chosen_employer:
        return {}
    mine = Offer.objects.for_user(decline.offer.owner).exclude(pk=decline.offer.pk)
    accepted = mine.filter(stage=Stage.ACCEPTED, archived_at=None)
    latest = accepted.select_related("organization").order_by("-stage_changed_at", "-pk").first()
    return {"chosen_summary": latest.job_title, "chosen_employer": latest.organization.name} if latest else {}


@transaction.atomic
def sleep_on_it(*, offer: Offer, decision: Decision | None, now: datetime) -> Decline:
    """Put the question off until the user's next morning. The decision is not recorded; what was typed is kept."""
    decline = locked(start(offer=offer, now=now))
    if decision is not None:
        _keep_answers(decline, decision)
    user = offer.owner
    decline.sleep_until = next_morning(now.astimezone(user.zone), user.reminder_hour)
    decline.save(update_fields=["sleep_until"])
    return decline


@transaction.atomic
def record_decision(*, decline: Decline, decision: Decision, now: datetime) -> Decline:
    """Keep the answers of step Decide, and the first time give the offer its outcome."""
    decline = locked(decline)
    _keep_answers(decline, decision)
    if decline.decided_at is None:
        kind = goodbye_kind(decline.offer.current_stage)
        if kind is None:
            raise NothingToDecline(decline.offer.stage)
        decline.kind, decline.decided_at, decline.sleep_until = kind, now, None
        decline.step = Wizard(progress_of(decline)).furthest_with("people")
        decline.save(update_fields=["kind", "decided_at", "sleep_until", "step"])
        record_outcome(offer=decline.offer, to=outcome_of(kind), now=now)
        activity.log(offer=decline.offer, kind=Activity.Kind.DECLINE, text=_("The decision is made"), now=now)
    return decline


def _keep_answers(decline: Decline, decision: Decision) -> None:
    decline.acceptance_status = decision.acceptance_status
    decline.chosen_summary = decision.chosen_summary
    decline.chosen_employer = decision.chosen_employer
    decline.may_name_employer = decision.may_name_employer
    decline.save(update_fields=["acceptance_status", "chosen_summary", "chosen_employer", "may_name_employer"])
    decline.reasons.all().delete()
    Reason.objects.bulk_create(
        Reason(decline=decline, text=reason.text, is_shareable=reason.is_shareable) for reason in decision.reasons
    )


@transaction.atomic
def save_sharing(*, decline: Decline, sharing: Sharing) -> Decline:
    """Keep the answers of step Share. A person of another offer never hears anything."""
    decline = locked(decline)
    decline.keep_in_touch = sharing.keep_in_touch
    decline.would_reconsider = sharing.would_reconsider
    decline.step = Wizard(progress_of(decline)).furthest_with("words")
    decline.save(update_fields=["keep_in_touch", "would_reconsider", "step"])
    decline.feedback.all().delete()
    rows = Feedback.objects.bulk_create(Feedback(decline=decline, text=given.text) for given in sharing.feedback)
    people = {str(row.uuid): row for row in Involvement.objects.filter(offer=decline.offer)}
    FeedbackAudience.objects.bulk_create(
        FeedbackAudience(feedback=row, involvement=people[uuid])
        for row, given in zip(rows, sharing.feedback, strict=True)
        for uuid in sorted(given.heard_by & people.keys())
    )
    return decline


def reach(*, decline: Decline, step: str) -> None:
    """Remember that `step` was opened, so that another device resumes there."""
    furthest = Wizard(progress_of(decline)).furthest_with(step)
    if furthest != decline.step:
        decline.step = furthest
        decline.save(update_fields=["step"])


def told(items: Iterable[ChecklistItem]) -> list[ChecklistItem]:
    """The items that stand for a person who was called or written to."""
    to_people = {"call", "confirm", "send"}
    skipped = ChecklistItem.DoneAs.SKIPPED
    return [item for item in items if item.done_on and item.done_as != skipped and item.kind in to_people]


@transaction.atomic
def call_off(*, decline: Decline, now: datetime, even_if_told: bool = False) -> Decline:
    """“I changed my mind”: the offer returns to where it stood; everything typed is kept.

    Raises PeopleWereTold once somebody was called or written to, unless `even_if_told`.
    """
    decline = locked(decline)
    if decline.decided_at is None:
        return decline
    if not even_if_told and told(decline.items.all()):
        raise PeopleWereTold
    change = decline.offer.stage_changes.filter(changed_at=decline.decided_at, undone_at=None).first()
    decline.decided_at = decline.planned_at = decline.closed_at = decline.sleep_until = None
    decline.step = Decline.Step.DECIDE
    decline.save(update_fields=["decided_at", "planned_at", "closed_at", "sleep_until", "step"])
    decline.items.not_done().delete()
    offer = decline.offer
    if change is not None and offer.stage == change.to_stage:
        offer.enter_stage(
            Stage(change.from_stage), since=change.from_since or change.changed_at, offered_on=change.from_offered_on
        )
        change.mark_undone(now)
    activity.log(offer=offer, kind=Activity.Kind.DECLINE, text=_("You changed your mind; nothing is decided"), now=now)
    return decline
