"""Reminders: those of one offer, and all of them at a glance."""

from datetime import datetime
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.models import User
from jobsearch.clock import now
from jobsearch.http import AppRequest, next_url, render_partial
from offers.forms.reminders import KindsForm, OfferPolicyForm, PolicyPreviewForm, SnoozeForm
from offers.models import Offer
from offers.services.reminders import actions, relay
from offers.services.reminders.facts import policy_of
from offers.services.reminders.heartbeat import last_run
from offers.services.reminders.overview import example, first_moments, history, upcoming
from offers.services.reminders.preview import preview
from offers.services.reminders.trial import NotSent, send_trial
from offers.services.reminders.words import in_words

PER_PAGE = 25
# What comes next: one mail of each offer, or the next few about one offer, and no more lines than this.
NEXT_OF_ONE = 4
NEXT_SHOWN = 10
# In the settings: the first few moments. So many of each offer, too, or a later moment would hide an earlier one.
PREVIEW_SHOWN = 4


@require_safe
def reminder_list(request: AppRequest) -> HttpResponse:
    """What comes next and what became of every reminder before; `?offer=` narrows it to one offer."""
    moment = now()
    offers, past = Offer.objects.for_user(request.user), history(request.user)
    offer = _offer_asked_for(request)
    if offer:
        offers, past = offers.filter(pk=offer.pk), past.filter(offer=offer)
    page = Paginator(past, PER_PAGE).get_page(request.GET.get("page"))
    is_paused = request.user.reminders_paused_at is not None
    coming = []
    if page.number == 1 and not is_paused:
        each, policy = NEXT_OF_ONE if offer else 1, policy_of(request.user)
        coming = upcoming(offers=offers, policy=policy, now=moment, each=each)
    context = {
        "offer": offer,
        "is_paused": is_paused,
        "coming": coming[:NEXT_SHOWN],
        "coming_later": len(coming[NEXT_SHOWN:]),
        "page": page,
        "past": [in_words(reminder, moment) for reminder in page],
        "last_run": last_run(moment, expected_since=request.user.date_joined),
        "mail_server_waits_until": relay.paused_until(),
    }
    return render(request, "offers/reminder_list.html", context)


def _offer_asked_for(request: AppRequest) -> Offer | None:
    if not (uuid := request.GET.get("offer")):
        return None
    try:
        return get_object_or_404(Offer.objects.for_user(request.user).select_related("organization"), uuid=uuid)
    except ValidationError as error:
        raise Http404 from error


@require_http_methods(["GET", "HEAD", "POST"])
def kinds(request: AppRequest) -> HttpResponse:
    """What we write about, kind by kind."""
    form = KindsForm(request.POST if request.method == "POST" else None, user=request.user)
    if form.is_bound and form.is_valid():
        actions.mute_only(user=request.user, kinds=form.muted)
        messages.success(request, _("Saved."))
        return redirect("offers:reminder_kinds")
    return render(request, "offers/reminder_kinds.html", {"form": form}, status=422 if form.is_bound else 200)


@require_safe
def reminder_preview(request: AppRequest) -> HttpResponse:
    """When we would write under the settings, or under those in the query, which are not saved."""
    moment = now()
    # A row of its own: the form writes what it reads into it, and the page around it shows request.user.
    user = User.objects.get(pk=request.user.pk)
    form = PolicyPreviewForm(request.GET if "quiet_days" in request.GET else None, instance=user, now=moment)
    context: dict[str, object] = {"form": form, "is_paused": user.reminders_paused_at is not None}
    if form.is_bound and form.is_valid():
        context["is_paused"] = form.cleaned_data["reminders_paused"]
    policy = policy_of(user)
    if not form.errors:
        offers = Offer.objects.for_user(request.user)
        coming = upcoming(offers=offers, policy=policy, now=moment, each=PREVIEW_SHOWN)
        context["coming"] = first_moments(coming, PREVIEW_SHOWN)
        context["example"] = [] if coming else example(policy=policy, now=moment, most=PREVIEW_SHOWN)
    with timezone.override(policy.zone):
        return render_partial(request, "offers/reminder_preview.html", "preview", context)


@require_POST
def test_mail(request: AppRequest) -> HttpResponse:
    """Send the user one mail and say what happened."""
    try:
        send_trial(user=request.user, now=now())
    except NotSent as reason:
        messages.error(request, str(reason))
    else:
        sent = _("A test mail is on its way to %(address)s. If it is not there in a few minutes, look among the spam.")
        messages.success(request, sent % {"address": request.user.email})
    return redirect(next_url(request, reverse("offers:reminder_list")))


@require_http_methods(["GET", "HEAD", "POST"])
def policy(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Show and change one offer's reminders. A GET with days in its query shows what they would mean."""
    offer = get_object_or_404(Offer.objects.for_user(request.user).select_related("organization"), uuid=uuid)
    moment = now()
    if request.method == "POST" and "quiet_days" not in request.POST:
        return _act(request, offer, moment)
    typed = request.POST if request.method == "POST" else request.GET if "quiet_days" in request.GET else None
    form = _policy_form(request, offer, typed)
    if request.method == "POST" and form.is_valid():
        actions.adjust(offer=offer, **form.cleaned_data)
        messages.success(request, _("Saved."))
        return redirect("offers:reminder_policy", uuid=offer.uuid)
    return _policy_page(request, offer, moment, form=form)


def _policy_form(request: AppRequest, offer: Offer, typed: QueryDict | None = None) -> OfferPolicyForm:
    saved = {"quiet_days": offer.quiet_days, "repeat_days": offer.repeat_days}
    return OfferPolicyForm(typed, owner=request.user, initial=saved)


def _policy_page(
    request: AppRequest,
    offer: Offer,
    moment: datetime,
    *,
    form: OfferPolicyForm | None = None,
    snooze_form: SnoozeForm | None = None,
) -> HttpResponse:
    """The page with the forms as they were left; a POST that comes here was refused."""
    form = form or _policy_form(request, offer)
    days = form.cleaned_data if form.is_bound and form.is_valid() else form.initial
    context = {
        "offer": offer,
        "form": form,
        "snooze_form": snooze_form or SnoozeForm(today=request.user.local_date(moment)),
        "is_snoozed": offer.snoozed_until is not None and offer.snoozed_until > moment,
        "preview": preview(offer=offer, **days, now=moment),
    }
    status = 422 if request.method == "POST" else 200
    return render_partial(request, "offers/reminder_policy.html", "preview", context, status=status)


def _act(request: AppRequest, offer: Offer, moment: datetime) -> HttpResponse:
    match request.POST.get("action"):
        case "snooze":
            form = SnoozeForm(request.POST, today=request.user.local_date(moment))
            if not form.is_valid():
                return _policy_page(request, offer, moment, snooze_form=form)
            until = actions.snooze(offer=offer, days=form.cleaned_data["days"], now=moment)
            day = date_format(until.astimezone(request.user.zone), "WEEKDAY_FORMAT")
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
