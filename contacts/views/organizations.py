from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from contacts.forms.organizations import OrganizationForm
from contacts.models import Affiliation, Organization
from jobsearch.clock import now
from jobsearch.http import AppRequest, render_partial

PER_PAGE = 25
SUGGESTIONS = 10
PARTS_SHOWN = 10


def _organization(request: AppRequest, uuid: UUID) -> Organization:
    own = Organization.objects.for_user(request.user).select_related("owner", "parent")
    return get_object_or_404(own, uuid=uuid)


@require_safe
def organization_list(request: AppRequest) -> HttpResponse:
    """All organizations, or with `part_of` those that belong to one of them."""
    text = request.GET.get("q", "").strip()
    today = request.user.local_date(now())
    found = Organization.objects.for_user(request.user).suggest(text).with_people_count(today).select_related("parent")
    network = None
    if part_of := request.GET.get("part_of"):
        network = get_object_or_404(Organization.objects.for_user(request.user), uuid=_uuid(part_of))
        found = found.filter(parent=network)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "text": text, "network": network}
    return render_partial(request, "contacts/organizations.html", "results", context)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise Http404 from error


@require_safe
def suggest(request: AppRequest) -> HttpResponse:
    """Options for a datalist. Takes the text from `q`, or from whatever single box htmx sends."""
    text = request.GET.get("q") or next(iter(request.GET.dict().values()), "")
    found = Organization.objects.for_user(request.user).suggest(text)[:SUGGESTIONS]
    return render(request, "contacts/organization_options.html", {"organizations": found})


@require_safe
def detail(request: AppRequest, uuid: UUID) -> HttpResponse:
    organization = _organization(request, uuid)
    jobs = Affiliation.objects.for_user(request.user).filter(organization=organization)
    page = Paginator(jobs.select_related("contact").newest_first(), PER_PAGE).get_page(request.GET.get("page"))
    today = request.user.local_date(now())
    parts = list(organization.children.by_name()[: PARTS_SHOWN + 1])
    context = {
        "organization": organization,
        "page": page,
        "jobs": [(job, job.is_current(today)) for job in page],
        "parts": parts[:PARTS_SHOWN],
        "has_more_parts": len(parts) > PARTS_SHOWN,
    }
    return render(request, "contacts/organization.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: AppRequest, uuid: UUID) -> HttpResponse:
    organization = _organization(request, uuid)
    context: dict[str, object] = {"organization": organization, "name": organization.name}  # before the form changes it
    form = OrganizationForm(request.POST if request.method == "POST" else None, instance=organization)
    if request.method == "POST" and form.is_valid() and form.change():
        messages.success(request, _("Saved."))
        return redirect(organization)
    context["form"] = form
    return render(request, "contacts/organization_form.html", context, status=422 if form.is_bound else 200)
