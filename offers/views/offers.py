"""Offers: the list, one offer's page, logging, editing, deleting, and the decision deadline."""

from datetime import date
from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from contacts.forms.fields import typed_as
from contacts.models import Organization
from jobsearch.clock import now
from jobsearch.http import AppRequest, is_partial, render_partial
from offers.forms.offers import DeadlineForm, EditOfferForm, NewOfferForm, first_people
from offers.models import Offer
from offers.services import offers as service
from offers.services.offer_page import OfferLine, offer_page
from offers.services.reminders.facts import with_reminder_facts

PER_PAGE = 25
SUGGESTED_ORGANIZATIONS = 20


@require_safe
def offer_list(request: AppRequest) -> HttpResponse:
    """The user's offers by stage: open ones unless `show` says otherwise; `q` searches."""
    mine = Offer.objects.for_user(request.user)
    show = request.GET.get("show", "")
    show = show if show in ("decided", "all") else "open"
    chosen = {"open": mine.open(), "decided": mine.decided(), "all": mine}[show]
    query = request.GET.get("q", "").strip()[:200]
    found = chosen.search(query).by_stage().select_related("organization")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    moment = now()
    context = {
        "page": page,
        "lines": [OfferLine.of(offer, user=request.user, now=moment) for offer in page.object_list],
        "show": show,
        "query": query,
        "has_offers": bool(page.object_list) or mine.exists(),
    }
    return render_partial(request, "offers/list.html", "offers", context)


@require_safe
def detail(request: AppRequest, uuid: UUID) -> HttpResponse:
    mine = with_reminder_facts(Offer.objects.for_user(request.user)).select_related("decline")
    offer = get_object_or_404(mine, uuid=uuid)
    context = {"offer": offer, "page": offer_page(offer=offer, now=now())}
    return render(request, "offers/detail.html", context)


@require_safe
def for_organization(request: AppRequest, uuid: UUID) -> HttpResponse:
    """The offers at one organization: a page, or the start of it for another page."""
    organization = get_object_or_404(Organization.objects.for_user(request.user), uuid=uuid)
    found = Offer.objects.for_user(request.user).filter(organization=organization).newest_first()
    is_part_of_a_page = is_partial(request)
    page = Paginator(found, PER_PAGE).get_page(None if is_part_of_a_page else request.GET.get("page"))
    context = {"organization": organization, "page": page, "is_part_of_a_page": is_part_of_a_page}
    return render_partial(request, "offers/for_organization.html", "offers", context)


@require_http_methods(["GET", "HEAD", "POST"])
def create(request: AppRequest) -> HttpResponse:
    """Log an offer: an organization and a job title are enough. `?organization=` fills in one that is on file."""
    moment = now()
    data = request.POST if request.method == "POST" else None
    initial = {"organization_name": _organization_asked_for(request)}
    form = NewOfferForm(data, initial=initial, today=request.user.local_date(moment))
    people = first_people(data)
    if data is not None and form.is_valid() & people.is_valid():
        new = form.new_offer(people.people)
        offer = service.log_offer(owner=request.user, new=new, now=moment)
        messages.success(request, _("Logged. People, dates and notes can be added any time."))
        return redirect(offer)
    context = {"form": form, "people": people, "organizations": _organizations(request)}
    return render(request, "offers/create.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Change an offer's details, or put it away."""
    offer = _offer(request, uuid)
    moment = now()
    data = request.POST if request.method == "POST" else None
    form = EditOfferForm(data, offer=offer, today=request.user.local_date(moment))
    if data is not None and form.is_valid():
        service.edit_offer(offer=offer, details=form.details, is_archived=form.cleaned_data["is_archived"], now=moment)
        messages.success(request, _("Saved."))
        return redirect(offer)
    context = {"offer": offer, "form": form, "organizations": _organizations(request)}
    return render(request, "offers/edit.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Delete an offer with all that belongs to it, after saying what that is."""
    offer = _offer(request, uuid)
    if request.method == "POST":
        name = str(offer)
        offer.delete()
        messages.success(request, _("Deleted: %(offer)s.") % {"offer": name})
        return redirect("offers:list")
    context = {"offer": offer, "goes_too": service.goes_with(offer=offer)}
    return render(request, "offers/delete.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def deadline(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Set, extend, correct or remove the decision deadline. `?day=` fills one in, so that a link can start halfway."""
    offer = _offer(request, uuid)
    moment = now()
    if request.method == "POST" and "remove" in request.POST:
        service.clear_deadline(offer=offer, now=moment)
        messages.success(request, _("The deadline is gone."))
        return redirect(offer)
    data = request.POST if request.method == "POST" else None
    day = _day(request.GET.get("day", ""))
    form = DeadlineForm(data, offer=offer, today=request.user.local_date(moment), day=day)
    if data is not None and form.is_valid():
        service.set_deadline(offer=offer, now=moment, **form.values)
        if form.is_past:
            messages.warning(request, _("Saved. That day has passed already; a short word to them today helps."))
        else:
            messages.success(request, _("Deadline saved. We will remind you in time."))
        return redirect(offer)
    return render(request, "offers/deadline.html", {"offer": offer, "form": form}, status=422 if form.is_bound else 200)


def _offer(request: AppRequest, uuid: UUID) -> Offer:
    """The user's offer of that uuid, with its organization and decline, or 404."""
    mine = Offer.objects.for_user(request.user).select_related("organization", "decline")
    offer = get_object_or_404(mine, uuid=uuid)
    offer.owner = request.user  # known already: saves a query
    return offer


def _organizations(request: AppRequest) -> list[Organization]:
    """Names to choose from before anything is typed, also without JavaScript."""
    return list(Organization.objects.for_user(request.user).by_name()[:SUGGESTED_ORGANIZATIONS])


def _organization_asked_for(request: AppRequest) -> str:
    if not (uuid := request.GET.get("organization")):
        return ""
    try:
        return typed_as(get_object_or_404(Organization.objects.for_user(request.user), uuid=uuid))
    except ValidationError as error:
        raise Http404 from error


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
