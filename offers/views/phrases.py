"""The user's own sentences: saved, changed, deleted."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from jobsearch.clock import now
from jobsearch.http import AppRequest
from offers.forms.phrases import PhraseForm
from offers.models import OwnPhrase

PER_PAGE = 20


def _phrase(request: AppRequest, uuid: UUID) -> OwnPhrase:
    return get_object_or_404(OwnPhrase.objects.for_user(request.user), uuid=uuid)


@require_http_methods(["GET", "HEAD", "POST"])
def phrases(request: AppRequest) -> HttpResponse:
    """Every sentence by what it is for, and the form to save one more."""
    form = PhraseForm(request.POST if request.method == "POST" else None, owner=request.user)
    if request.method == "POST" and form.is_valid():
        form.keep(now())
        messages.success(request, _("Saved. Your drafts may use it from now on."))
        return redirect("offers:phrases")
    found = OwnPhrase.objects.for_user(request.user).by_move()
    context = {"form": form, "page": Paginator(found, PER_PAGE).get_page(request.GET.get("page"))}
    return render(request, "offers/phrases/list.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    phrase = _phrase(request, uuid)
    form = PhraseForm(request.POST if request.method == "POST" else None, owner=request.user, instance=phrase)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect("offers:phrases")
    context = {"form": form, "phrase": phrase}
    return render(request, "offers/phrases/edit.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest, uuid: UUID) -> HttpResponse:
    phrase = _phrase(request, uuid)
    if request.method == "POST":
        phrase.delete()
        messages.success(request, _("Deleted. Messages that you have edited keep it."))
        return redirect("offers:phrases")
    return render(request, "offers/phrases/delete.html", {"phrase": phrase})
