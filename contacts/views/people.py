from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from contacts.forms.people import ContactForm, NewContactForm
from contacts.models import Contact
from jobsearch.clock import now
from jobsearch.http import AppRequest, next_url, render_partial

PER_PAGE = 25


def _contact(request: AppRequest, uuid: UUID) -> Contact:
    return get_object_or_404(Contact.objects.for_user(request.user), uuid=uuid)


@require_safe
def contact_list(request: AppRequest) -> HttpResponse:
    text = request.GET.get("q", "").strip()
    status = request.GET.get("status", "")
    people = Contact.objects.for_user(request.user).search(text)
    if status in Contact.Status.values:
        people = people.filter(status=status)
    people = people.with_current_affiliation(request.user.local_date(now())).by_name()
    page = Paginator(people, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "text": text, "status": status, "statuses": Contact.Status.choices}
    return render_partial(request, "contacts/list.html", "results", context)


@require_http_methods(["GET", "HEAD", "POST"])
def create(request: AppRequest) -> HttpResponse:
    form = NewContactForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        contact = form.create(request.user)
        messages.success(request, _("%(name)s is in your list.") % {"name": contact.name})
        return redirect(contact)
    return render(request, "contacts/new.html", {"form": form}, status=422 if form.is_bound else 200)


@require_safe
def detail(request: AppRequest, uuid: UUID) -> HttpResponse:
    contact = _contact(request, uuid)
    jobs = contact.affiliations.select_related("organization").newest_first()
    page = Paginator(jobs, PER_PAGE).get_page(request.GET.get("page"))
    today = request.user.local_date(now())
    context = {"contact": contact, "page": page, "jobs": [(job, job.is_current(today)) for job in page]}
    return render(request, "contacts/detail.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    contact = _contact(request, uuid)
    context: dict[str, object] = {"contact": contact, "name": contact.name}  # a bad form may change contact.name
    form = ContactForm(request.POST if request.method == "POST" else None, instance=contact)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("Saved."))
        return redirect(next_url(request, contact.get_absolute_url()))
    return render(request, "contacts/edit.html", context | {"form": form}, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: AppRequest, uuid: UUID) -> HttpResponse:
    contact = _contact(request, uuid)
    if request.method == "POST":
        contact.delete()
        messages.success(request, _("%(name)s is gone from your list.") % {"name": contact.name})
        return redirect("contacts:list")
    return render(request, "contacts/delete.html", {"contact": contact})
