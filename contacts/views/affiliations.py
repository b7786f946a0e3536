from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from contacts.forms.people import AffiliationForm
from contacts.models import Affiliation, Contact
from jobsearch.http import AppRequest


def _affiliation(request: AppRequest, uuid: UUID) -> Affiliation:
    own = Affiliation.objects.for_user(request.user).select_related("contact", "organization")
    return get_object_or_404(own, uuid=uuid)


@require_http_methods(["GET", "HEAD", "POST"])
def create(request: AppRequest, uuid: UUID) -> HttpResponse:
    contact = get_object_or_404(Contact.objects.for_user(request.user), uuid=uuid)
    form = AffiliationForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        form.create(contact)
        messages.success(request, _("Job added."))
        return redirect(contact)
    context = {"form": form, "contact": contact}
    return render(request, "contacts/affiliation_form.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    affiliation = _affiliation(request, uuid)
    form = AffiliationForm(request.POST if request.method == "POST" else None, instance=affiliation)
    if request.method == "POST" and form.is_valid():
        form.change()
        messages.success(request, _("Saved."))
        return redirect(affiliation.contact)
    context = {"form": form, "contact": affiliation.contact, "affiliation": affiliation}
    return render(request, "contacts/affiliation_form.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest, uuid: UUID) -> HttpResponse:
    affiliation = _affiliation(request, uuid)
    if request.method == "POST":
        affiliation.delete()
        messages.success(request, _("Job removed."))
        return redirect(affiliation.contact)
    return render(request, "contacts/affiliation_delete.html", {"affiliation": affiliation})
