"""The way into the guided decline and out of it: begun, slept on, called off."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.domain.decline.steps import Wizard
from offers.domain.stages import goodbye_kind
from offers.forms.decline import DecideForm, reason_rows
from offers.models import Decline, decline_of
from offers.services.decline import workflow
from offers.services.decline.errors import PeopleWereTold
from offers.views.decline_steps import decide_page, kind_of
from offers.views.messages import offer_of


@require_http_methods(["GET", "HEAD", "POST"])
def start(request: AppRequest, uuid: UUID) -> HttpResponse:
    """What will happen, and the way in or back in."""
    offer = offer_of(request, uuid)
    decline = decline_of(offer)
    kind = kind_of(decline) if decline else goodbye_kind(offer.current_stage)
    if kind is None:
        messages.info(request, _("They have said no, so there is nothing left to decline."))
        return redirect(offer)
    if request.method == "POST":
        return redirect(_resume_url(workflow.start(offer=offer, now=now())))
    resume = Decline.Step(Wizard(workflow.progress_of(decline)).resume()) if decline else None
    context = {"offer": offer, "decline": decline, "kind": kind, "resume": resume}
    return render(request, "offers/decline/start.html", context)


def _resume_url(decline: Decline) -> str:
    step = Wizard(workflow.progress_of(decline)).resume()
    return reverse(f"offers:decline_{step}", args=[decline.offer.uuid])


@require_POST
def sleep(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Sleep on it: ask again tomorrow morning. What was typed is kept; nothing is recorded as decided."""
    offer, moment = offer_of(request, uuid), now()
    decline = decline_of(offer)
    kind = kind_of(decline) if decline else goodbye_kind(offer.current_stage)
    if kind is None:
        messages.info(request, _("They have said no, so there is nothing left to decline."))
        return redirect(offer)
    if decline and decline.decided_at:
        messages.info(request, _("This is decided already. You can still change your mind below."))
        return redirect("offers:decline", uuid)
    decision = None
    if "reasons-TOTAL_FORMS" in request.POST:
        form = DecideForm(request.POST, kind=kind)
        rows = reason_rows([], request.POST)
        if not (form.is_valid() & rows.is_valid()):
            decline = decline or workflow.start(offer=offer, now=moment)
            return decide_page(request, decline, moment, request.POST, status=422)
        decision = form.decision(rows.given())
    decline = workflow.sleep_on_it(offer=offer, decision=decision, now=moment)
    assert decline.sleep_until is not None  # noqa: S101  just set
    when = date_format(timezone.localtime(decline.sleep_until), "WEEKDAY_TIME_FORMAT")
    messages.success(request, _("Nothing is decided. Sleep well; we will ask you again on %(when)s.") % {"when": when})
    return redirect(offer)


@require_http_methods(["GET", "HEAD", "POST"])
def call_off(request: AppRequest, uuid: UUID) -> HttpResponse:
    """I changed my mind. Asks on a page of its own, in earnest once somebody was told."""
    offer = offer_of(request, uuid)
    decline = decline_of(offer)
    if decline is None or decline.decided_at is None:
        return redirect("offers:decline", uuid)
    if request.method == "POST":
        try:
            workflow.call_off(decline=decline, now=now(), even_if_told=request.POST.get("confirm") == "yes")
        except PeopleWereTold:
            return redirect("offers:decline_call_off", uuid)
        messages.success(request, _("Nothing is decided. What you typed is kept, in case you need it."))
        return redirect(offer)
    told = workflow.told(decline.items.in_order())
    return render(request, "offers/decline/call_off.html", {"offer": offer, "decline": decline, "told": told})
