"""Requests as our views see them, and the one helper that chooses between page and partial."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.http import url_has_allowed_host_and_scheme
from django_htmx.middleware import HtmxDetails

if TYPE_CHECKING:
    from accounts.models import User


class AppRequest(HttpRequest):
    """A request of a logged-in user, as it reaches every view that is not marked public."""

    user: "User"
    htmx: HtmxDetails


class PublicRequest(HttpRequest):
    """A request of a view that works without login."""

    user: "User | AnonymousUser"
    htmx: HtmxDetails


def is_partial(request: HttpRequest) -> bool:
    """True when htmx asks for a fragment rather than a page (a boosted link asks for the page)."""
    htmx: HtmxDetails = request.htmx  # type: ignore[attr-defined]
    return bool(htmx) and not htmx.boosted and not htmx.history_restore_request


def render_partial(
    request: HttpRequest, template: str, partial: str, context: Mapping[str, Any] | None = None, *, status: int = 200
) -> HttpResponse:
    """Render `template`, or only its `{% partialdef %}` named `partial` when htmx asks for a fragment."""
    name = f"{template}#{partial}" if is_partial(request) else template
    return render(request, name, context, status=status)


def next_url(request: HttpRequest, default: str) -> str:
    """Where the page that led here asked (`?next=`) to return to, when that is a path on this site; else `default`."""
    wanted = request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(wanted, allowed_hosts=None, require_https=request.is_secure())
    return wanted if wanted.startswith("/") and is_ours else default
