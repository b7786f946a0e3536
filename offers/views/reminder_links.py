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

from accounts.models import User
from jobsearch.clock import now
from jobsearch.http import PublicRequest
from offers.domain.reminders import ReminderKind
from offers.forms.reminders import USUAL_SNOOZE, SnoozeForm
from offers.models import Offer, Reminder
from offers.services.reminders import actions
from offers.services.reminders.links import BadToken, LinkAction, is_too_soon, read_token


# The token is the authority, and a mail program that unsubscribes has no cookie to take a CSRF token from.
@csrf_exempt
@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def reminder_link(request: PublicRequest, token: str) -> HttpResponse:
    """Put off or stop the reminders that a mail was about, or take that back."""
    try:
        uuid, action = read_token(token)
        reminder = _reminder(uuid)
    except (BadToken, Reminder.DoesNotExist):
        return _private(render(request, "offers/reminder_link_gone.html", status=404))
    if reminder.offer is None or action is LinkAction.PAUSE:
        return _private(_of_no_offer(request, reminder, action))
    return _private(_of_offer(request, reminder, reminder.offer, action))


def _of_offer(request: PublicRequest, reminder: Reminder, offer: Offer, action: LinkAction) -> HttpResponse:
    is_asked = action is LinkAction.SNOOZE and not {"days", "on"}.isdisjoint(request.POST)
    form = SnoozeForm(request.POST if is_asked else None, today=reminder.owner.local_date(now()))
    status, result = 200, ""
    if request.method == "POST":
        if form.is_bound and not form.is_valid():
            status = 422
        elif _is_too_soon(request, reminder):
            result = "again"
        else:
            days = form.cleaned_data["days"] if form.is_bound else USUAL_SNOOZE
            result = _act(offer, action, days, is_undo="undo" in request.POST)
            offer.refresh_from_db(fields=["snoozed_until", "reminders_stopped_at"])
    context = {"offer": offer, "action": action, "form": form, "usual": USUAL_SNOOZE, "result": result}
    with timezone.override(reminder.owner.zone):
        return render(request, "offers/reminder_link.html", context, status=status)


def _of_no_offer(request: PublicRequest, mail: Reminder, action: LinkAction) -> HttpResponse:
    """The digest's button pauses all reminders, the summary's ends the summary."""
    result = ""
    if request.method == "POST":
        result = "again" if _is_too_soon(request, mail) else _act_on_all(mail.owner, action, "undo" in request.POST)
    return render(request, "offers/reminder_link_all.html", {"action": action, "result": result})


def _act_on_all(owner: User, action: LinkAction, is_undo: bool) -> str:
    if action is LinkAction.PAUSE:
        actions.pause_all(user=owner, now=None if is_undo else now())
    else:
        actions.mute(user=owner, kind=ReminderKind.WEEKLY, is_muted=not is_undo)
    return "undone" if is_undo else "done"


def _is_too_soon(request: PublicRequest, reminder: Reminder) -> bool:
    """A mail program that unsubscribes for its reader, as RFC 8058 has it, may: nobody would see a question."""
    return request.POST.get("List-Unsubscribe") != "One-Click" and is_too_soon(reminder.uuid)


def _reminder(uuid: UUID) -> Reminder:
    owned = Reminder.objects.filter(owner__is_active=True)
    return owned.select_related("owner", "offer__organization", "offer__owner").get(uuid=uuid)


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
