"""The first page: what needs you today, or what this is for."""

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from jobsearch.clock import now
from jobsearch.http import PublicRequest
from offers.models import Offer
from offers.services.home import needs_today
from offers.services.reminders.heartbeat import last_run
from offers.services.sample import create_sample_account

PER_PAGE = 25


@login_not_required
@require_safe
def home(request: PublicRequest) -> HttpResponse:
    """What needs the user today in one list; a stranger reads what the product does."""
    if not request.user.is_authenticated:
        return render(request, "home/start.html")
    moment = now()
    page = Paginator(needs_today(user=request.user, now=moment), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "today": request.user.local_date(moment),
        "open_offers": None if page.object_list else Offer.objects.for_user(request.user).open().count(),
        "has_offers": bool(page.object_list) or Offer.objects.for_user(request.user).exists(),
        "last_run": last_run(moment, expected_since=request.user.date_joined),
    }
    return render(request, "home/home.html", context)


@login_not_required
@require_POST
def sample_account(request: PublicRequest) -> HttpResponse:
    """Make an account filled with a believable search and log into it. Local mode only."""
    if not settings.LOCAL_MODE:
        raise Http404
    user = create_sample_account(now=now())
    login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return redirect("home")
