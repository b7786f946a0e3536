"""People's parts in offers."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from contacts.models import Contact
from jobsearch.clock import now
from jobsearch.http import AppRequest, is_partial, next_url, render_partial
from offers.forms.people import InvolveForm, PartForm
from offers.models import Involvement, Offer, Participation
from offers.services import people as service

PER_PAGE = 20


@require_http_methods(["GET", "HEAD", "POST"])
def involve(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Add a person to an offer: somebody known, or somebody new."""
    offer = get_object_or_404(Offer.objects.for_user(request.user).select_related("organization"), uuid=uuid)
    offer.owner = request.user
    moment = now()
    sent = request.POST if request.method == "POST" else request.GET
    searches = request.method != "POST" or _only_searches(request.POST)
    form = InvolveForm(
        None if searches else sent,
        offer=offer,
        today=request.user.local_date(moment),
        text=sent.get("q", "").strip(),
        initial=request.POST.dict() or {"contact": request.GET.get("contact", "")},
    )
    if form.is_bound and form.is_valid():
        try:
            if person := form.new_person:
                involvement = service.involve_new(offer=offer, person=person, part=form.part, now=moment)
            else:
                involvement = service.involve(
                    offer=offer, contact=form.cleaned_data["contact"], part=form.part, now=moment
                )
        except service.AlreadyInvolved:
            form.add_error("contact", _("This person already has a part in this offer."))
        else:
            messages.success(request, _("Added: %(person)s.") % {"person": involvement})
            if "another" in request.POST:
                return redirect(request.get_full_path())
            return _to_people(request, offer)
    context = {"offer": offer, "form": form, "crossings": _crossings(request, offer, form.chosen)}
    partial = "found" if request.htmx.target == "found" else "paths"
    return render_partial(request, "offers/involve.html", partial, context, status=422 if form.is_bound else 200)


def _only_searches(data: QueryDict) -> bool:
    """Find was pressed, or Enter (which presses the first button) before anybody was chosen or described."""
    is_somebody_named = any(data.get(name) for name in ("contact", *InvolveForm.PERSON_FIELDS))
    return "find" in data or ("enter" in data and bool(data.get("q")) and not is_somebody_named)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Change somebody's part in an offer."""
    involvement = _involvement(request, uuid)
    form = PartForm(
        request.POST if request.method == "POST" else None,
        initial={
            "role": involvement.role,
            "role_label": involvement.role_label,
            "extended_offer": involvement.extended_offer,
            "recruited_heavily": involvement.recruited_heavily,
        },
    )
    if request.method == "POST" and form.is_valid():
        service.change_part(involvement=involvement, part=form.part, now=now())
        messages.success(request, _("Saved: %(person)s.") % {"person": involvement})
        return _to_people(request, involvement.offer)
    context = {"involvement": involvement, "offer": involvement.offer, "form": form}
    return render(request, "offers/involvement_form.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Take somebody off an offer, after asking. The contact stays."""
    involvement = _involvement(request, uuid)
    offer = involvement.offer
    if request.method == "POST":
        person = str(involvement)
        service.remove(involvement=involvement, now=now())
        messages.success(request, _("Removed: %(person)s.") % {"person": person})
        return _to_people(request, offer)
    context = {
        "involvement": involvement,
        "offer": offer,
        "took_part": involvement.participations.count(),
        "has_messages": hasattr(offer, "decline") or involvement.messages.exists(),
    }
    return render(request, "offers/involvement_remove.html", context)


@require_safe
def for_contact(request: AppRequest, uuid: UUID) -> HttpResponse:
    """A contact's parts in offers and what happened with this person: a page, or the start of it for another page."""
    contact = get_object_or_404(Contact.objects.for_user(request.user), uuid=uuid)
    parts = (
        Involvement.objects.for_user(request.user)
        .filter(contact=contact)
        .select_related("offer__organization")
        .order_by("-offer__last_activity_at", "-pk")
    )
    happened = (
        Participation.objects.filter(involvement__contact=contact, interaction__offer__owner=request.user)
        .select_related("interaction", "involvement__offer__organization")
        .order_by("-interaction__happened_on", "-interaction_id")
    )
    shows_interactions = request.GET.get("show") == "interactions" and not is_partial(request)
    number = request.GET.get("page")
    context = {
        "contact": contact,
        "shows_interactions": shows_interactions,
        "parts": Paginator(parts, PER_PAGE).get_page(None if shows_interactions else number),
        "happened": Paginator(happened, PER_PAGE).get_page(number if shows_interactions else None),
    }
    return render_partial(request, "offers/for_contact.html", "parts", context)


def _involvement(request: AppRequest, uuid: UUID) -> Involvement:
    found = Involvement.objects.for_user(request.user).select_related("contact", "offer__organization")
    return get_object_or_404(found, uuid=uuid)


def _crossings(request: AppRequest, offer: Offer, chosen: UUID | None) -> list[Involvement]:
    """The parts that the chosen contact has in the user's other offers."""
    if chosen is None:
        return []
    return list(
        Involvement.objects.for_user(request.user)
        .filter(contact__uuid=chosen)
        .exclude(offer=offer)
        .select_related("contact", "offer__organization")
        .order_by("-offer__last_activity_at", "-pk")[:5]
    )


def _to_people(request: AppRequest, offer: Offer) -> HttpResponseRedirect:
    return redirect(next_url(request, reverse("offers:detail", args=[offer.uuid]) + "#people"))
