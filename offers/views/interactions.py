"""What happened on an offer: log it, correct it, forget it."""

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from jobsearch.clock import now
from jobsearch.http import AppRequest, next_url
from offers.forms.interactions import InteractionForm
from offers.models import Interaction, Offer
from offers.services import interactions as service
from offers.services.record import entries, rows_of

PER_PAGE = 20


@require_safe
def interactions(request: AppRequest, uuid: UUID) -> HttpResponse:
    """The whole record of an offer, newest first."""
    offer = get_object_or_404(Offer.objects.for_user(request.user).select_related("organization"), uuid=uuid)
    page = Paginator(rows_of(offer, request.user.zone), PER_PAGE).get_page(request.GET.get("page"))
    context = {"offer": offer, "page": page, "record": entries(offer, page.object_list)}
    return render(request, "offers/interactions.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def create(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Log something that happened. `?who=` ticks a person, `?kind=` chooses what, so that a link can start halfway."""
    offer = get_object_or_404(Offer.objects.for_user(request.user).select_related("organization"), uuid=uuid)
    moment = now()
    today = request.user.local_date(moment)
    initial: dict[str, object] = {"happened_on": today, "who": request.GET.getlist("who")}
    if request.GET.get("kind") in Interaction.Kind.values:
        initial["kind"] = request.GET["kind"]
    people = list(offer.involvements.with_people())
    form = InteractionForm(
        request.POST if request.method == "POST" else None, people=people, today=today, initial=initial
    )
    if request.method == "POST" and form.is_valid():
        service.log(offer=offer, entry=form.entry, now=moment)
        messages.success(request, _("Logged."))
        return _to_interactions(request, offer)
    context = {"offer": offer, "form": form}
    return render(request, "offers/interaction_form.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    interaction = _interaction(request, uuid)
    offer = interaction.offer
    moment = now()
    form = InteractionForm(
        request.POST if request.method == "POST" else None,
        instance=interaction,
        people=list(offer.involvements.with_people()),
        today=request.user.local_date(moment),
    )
    if request.method == "POST" and form.is_valid():
        service.change(interaction=interaction, entry=form.entry, now=moment)
        messages.success(request, _("Saved."))
        return _to_interactions(request, offer)
    context = {"offer": offer, "interaction": interaction, "form": form}
    return render(request, "offers/interaction_form.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest, uuid: UUID) -> HttpResponse:
    """Forget an interaction, after asking."""
    interaction = _interaction(request, uuid)
    offer = interaction.offer
    if request.method == "POST":
        service.delete(interaction=interaction, now=now())
        messages.success(request, _("Deleted."))
        return _to_interactions(request, offer)
    return render(request, "offers/interaction_delete.html", {"offer": offer, "interaction": interaction})


def _interaction(request: AppRequest, uuid: UUID) -> Interaction:
    found = Interaction.objects.for_user(request.user).select_related("offer__organization")
    return get_object_or_404(found, uuid=uuid)


def _to_interactions(request: AppRequest, offer: Offer) -> HttpResponseRedirect:
    return redirect(next_url(request, reverse("offers:detail", args=[offer.uuid]) + "#interactions"))
