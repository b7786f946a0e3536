"""Reminders of one offer: how often, until when not, and whether at all."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jobsearch.clock import now
from jobsearch.http import AppRequest, render_partial
from offers.forms.reminders import OfferPolicyForm, SnoozeForm
from offers.models import Offer
from offers.services.reminders import actions
from offers.services.reminders.preview import preview


@require_http_methods(["GET", "POST"])
def policy(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Show and change one offer's reminders. A GET with days in its query shows what they would mean."""
    offer = get_object_or_404(Offer.objects.for_user(request.user).select_related("organization"), uuid=uuid)
    moment = now()
    if request.method == "POST" and "quiet_days" not in request.POST:
        return _act(request, offer, moment)
    saved = {"quiet_days": offer.quiet_days, "repeat_days": offer.repeat_days}
    trying = request.GET if "quiet_days" in request.GET else None
    form = OfferPolicyForm(request.POST if request.method == "POST" else trying, owner=request.user, initial=saved)
    if request.method == "POST" and form.is_valid():
        actions.adjust(offer=offer, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("offers:reminder_policy", uuid=offer.uuid)
    days = form.cleaned_data if form.is_bound and form.is_valid() else saved
    context = {
        "offer": offer,
        "form": form,
        "snooze_form": SnoozeForm(),
        "is_snoozed": offer.snoozed_until is not None and offer.snoozed_until > moment,
        "preview": preview(offer=offer, **days, now=moment),
    }
    return render_partial(
        request, "offers/reminder_policy.html", "preview", context, status=422 if request.method == "POST" else 200
    )


def _act(request: AppRequest, offer: Offer, moment: datetime) -> HttpResponse:
    match request.POST.get("action"):
        case "snooze":
            form = SnoozeForm(request.POST)
            if form.is_valid():
                until = actions.snooze(offer=offer, days=form.cleaned_data["days"], now=moment)
                day = date_format(until.astimezone(request.user.zone), "l, F j")
                messages.success(request, _("We will write on %(day)s at the earliest.") % {"day": day})
        case "unsnooze":
            actions.unsnooze(offer=offer, now=moment)
        case "stop":
            actions.stop(offer=offer, now=moment)
            messages.success(request, _("No more reminders for this offer."))
        case "resume":
            actions.resume(offer=offer, now=moment)
            messages.success(request, _("Reminders for this offer are on again."))
    return redirect("offers:reminder_policy", uuid=offer.uuid)
