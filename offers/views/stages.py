"""Moving an offer to another stage, and back."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.stages import Stage
from offers.models import Offer, StageChange
from offers.services.stages import MoveRefused, UndoRefused, move_offer
from offers.services.stages import undo_move as undo


@require_POST
def move(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Move the offer to the posted stage; the message that says so can undo it."""
    offer = get_object_or_404(Offer.objects.for_user(request.user), uuid=uuid)
    try:
        change = move_offer(offer=offer, to=_stage(request.POST.get("stage", "")), now=now())
    except MoveRefused as refused:
        messages.error(request, str(refused))
        return redirect(offer)
    undo_url = reverse("offers:undo_move", args=[offer.uuid])
    moved = _("Moved to %(stage)s.") % {"stage": _(offer.current_stage.label)}
    messages.success(request, moved, extra_tags=f"undo:{change.uuid}:{undo_url}")
    return redirect(offer)


@require_POST
def undo_move(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Take back the move named by `change`."""
    offer = get_object_or_404(Offer.objects.for_user(request.user), uuid=uuid)
    change = get_object_or_404(StageChange, offer=offer, uuid=_uuid(request.POST.get("change", "")))
    try:
        offer = undo(change=change, now=now())
    except UndoRefused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, _("Back to %(stage)s.") % {"stage": _(offer.current_stage.label)})
    return redirect(offer)


def _stage(value: str) -> Stage:
    try:
        return Stage(value)
    except ValueError:
        raise Http404("There is no such stage.") from None


def _uuid(value: str) -> UUID:
    try:
        return UUID(value)
    except ValueError:
        raise Http404("There is no such change.") from None
