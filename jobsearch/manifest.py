"""What a phone needs to know to put Good Terms on its home screen (W3C Web Application Manifest)."""

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language, get_language_bidi
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

# The paper of static/css/tokens.css in light mode.
PAPER = "#f8f5ef"


@login_not_required
@require_safe
def manifest(request: HttpRequest) -> JsonResponse:
    """The same for everybody, so that a browser may fetch it without a cookie."""
    return JsonResponse(
        {
            "id": reverse("home"),
            "name": "Good Terms",
            "short_name": "Good Terms",
            "description": _("Tracks a job search, and helps you say no well."),
            "lang": get_language(),
            "dir": "rtl" if get_language_bidi() else "ltr",
            "start_url": reverse("home"),
            "scope": reverse("home"),
            "display": "standalone",
            "background_color": PAPER,
            "theme_color": PAPER,
            "icons": [_icon("img/icon.svg", "any"), _icon("img/icon-maskable.svg", "maskable")],
            "shortcuts": [
                {"name": _("New offer"), "url": reverse("offers:create")},
                {"name": _("Open goodbyes"), "url": reverse("offers:open_goodbyes")},
            ],
        },
        content_type="application/manifest+json",
    )


def _icon(path: str, purpose: str) -> dict[str, str]:
    return {"src": static(path), "type": "image/svg+xml", "sizes": "any", "purpose": purpose}
