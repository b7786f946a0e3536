"""The links in a reminder. They work without a login, so a GET shows one button and only a POST does anything.

Nor does a POST within seconds of the mail: programs that check mail press buttons too, so the page asks once more.
"""

from uuid import UUID

from django.contrib.auth.decorators import login_not_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from jobsearch.clock import now
from jobsearch.http import PublicRequest
from offers.forms.reminders import SnoozeForm
from offers.models import Offer, Reminder
from offers.services.reminders import actions
from offers.services.reminders.links import BadToken, LinkAction, is_too_soon, read_token


# The token is the authority, and a mail program that unsubscribes has no cookie to take a CSRF token from.
@csrf_exempt
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def reminder_link(request: PublicRequest, token: str) -> HttpResponse:
    """Put off or stop the reminders of the offer that a mail was about, or take that back."""
    try:
        reminder, action = read_token(token)
        offer = _offer(reminder)
    except (BadToken, Offer.DoesNotExist):
        return _private(render(request, "offers/reminder_link_gone.html", status=404))
    form = SnoozeForm(request.POST if action is LinkAction.SNOOZE and "days" in request.POST else None)
    status, result = 200, ""
    if request.method == "POST":
        if form.is_bound and not form.is_valid():
            status = 422
        elif not _is_one_click(request) and is_too_soon(reminder):
            result = "again"
        else:
            days = form.cleaned_data["days"] if form.is_bound else SnoozeForm.base_fields["days"].initial
            result = _act(offer, action, days, is_undo="undo" in request.POST)
            offer.refresh_from_db(fields=["snoozed_until", "reminders_stopped_at"])
    context = {"offer": offer, "action": action, "form": form, "result": result}
    with timezone.override(offer.owner.zone):
        return _private(render(request, "offers/reminder_link.html", context, status=status))


def _is_one_click(request: PublicRequest) -> bool:
    """A mail program that unsubscribes for its reader, as RFC 8058 has it: nobody would see a question."""
    return request.POST.get("List-Unsubscribe") == "One-Click"


def _offer(reminder: UUID) -> Offer:
    owned = Reminder.objects.filter(uuid=reminder, owner__is_active=True)
    return Offer.objects.select_related("organization", "owner").get(reminders__in=owned)


def _act(offer: Offer, action: LinkAction, days: int, *, is_undo: bool) -> str:
    moment = now()
    if is_undo:
        if action is LinkAction.STOP:
            actions.resume(offer=offer, now=moment)
        else:
            actions.unsnooze(offer=offer, now=moment)
        return "undone"
    if action is LinkAction.STOP:
        actions.stop(offer=offer, now=moment)
    else:
        actions.snooze(offer=offer, days=days, now=moment)
    return "done"


def _private(response: HttpResponse) -> HttpResponse:
    """The address is a key to the offer: it is not passed on, not kept and not indexed."""
    response["Referrer-Policy"] = "no-referrer"
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex, nofollow"
    return response
