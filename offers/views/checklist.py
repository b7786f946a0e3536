"""The checklist: ticking and unticking, and every goodbye that is still open."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.forms.checklist import DoneForm
from offers.models import ChecklistItem, Decline
from offers.services.decline import closing
from offers.services.decline.errors import CallFirst, NothingDecided
from offers.views.decline_steps import close_page

PER_PAGE = 30
MOST_HALF_DONE = 20
_MOST_DIGITS = 4


def _item(request: AppRequest, uuid: UUID) -> ChecklistItem:
    rows = ChecklistItem.objects.for_user(request.user).select_related(
        "decline__offer__organization", "decline__offer__owner"
    )
    return get_object_or_404(rows, uuid=uuid)


def _page_of(item: ChecklistItem) -> str:
    return reverse("offers:decline_close", args=[item.decline.offer.uuid]) + f"#item-{item.uuid}"


@require_POST
def done(request: AppRequest, uuid: UUID) -> HttpResponse:
    item, moment = _item(request, uuid), now()
    form = DoneForm(request.POST, today=request.user.local_date(moment))
    if not form.is_valid():
        return close_page(request, item.decline, moment, refused={"item": item, "form": form}, status=422)
    data = form.cleaned_data
    done_as = ChecklistItem.DoneAs(data["done_as"])
    try:
        item = closing.mark_done(item=item, done_as=done_as, on=data["done_on"], attempt=data["attempt"], now=moment)
    except CallFirst:
        messages.info(request, _("The confirmation follows the call. Mark the call as reached first."))
        return redirect(_page_of(item))
    except NothingDecided:
        return _called_off(request, item)
    query = {} if item.done_on else {"attempts": closing.failed_calls(item)}
    undo_url = reverse("offers:item_undo", args=[item.uuid], query=query)
    messages.success(request, _said(done_as), extra_tags=f"undo::{undo_url}")
    return redirect(_page_of(item))


def _called_off(request: AppRequest, item: ChecklistItem) -> HttpResponse:
    messages.info(request, _("You called this goodbye off, so its checklist is closed. Nothing is decided."))
    return redirect("offers:decline", item.decline.offer.uuid)


def _said(done_as: ChecklistItem.DoneAs) -> str:
    ways = ChecklistItem.DoneAs
    return {
        ways.REACHED: _("You reached them. The written confirmation is next."),
        ways.VOICEMAIL: _("Logged. The call stays open until you have spoken."),
        ways.NO_ANSWER: _("Logged. The call stays open until you have spoken."),
        ways.SKIPPED: _("Set aside."),
    }.get(done_as, _("Done."))


@require_POST
def undo(request: AppRequest, uuid: UUID) -> HttpResponse:
    item = _item(request, uuid)
    shown = request.GET.get("attempts", "")[:_MOST_DIGITS]
    try:
        closing.undo(item=item, now=now(), attempts=int(shown) if shown.isdecimal() else None)
    except NothingDecided:
        return _called_off(request, item)
    messages.success(request, _("Open again."))
    return redirect(_page_of(item))


@require_safe
def open_goodbyes(request: AppRequest) -> HttpResponse:
    """Every open checklist item, offer by offer, and the declines whose checklist is yet to be made."""
    moment = now()
    mine = ChecklistItem.objects.for_user(request.user).open().filter(decline__closed_at=None)
    rows = mine.select_related("decline__offer__organization", "involvement__contact")
    page = Paginator(rows.order_by("decline__decided_at", "decline", "due_on", "position", "pk"), PER_PAGE).get_page(
        request.GET.get("page")
    )
    half_done = (
        Decline.objects.for_user(request.user)
        .in_progress()
        .filter(decided_at__isnull=False, planned_at=None)
        .select_related("offer__organization")
        .order_by("decided_at", "pk")[:MOST_HALF_DONE]
    )
    context = {"page": page, "half_done": half_done, "today": request.user.local_date(moment)}
    return render(request, "offers/open_goodbyes.html", context)
