"""The page at `/mailbox/`: every mail that this installation sent. Local mode only, and only for this machine."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from functools import wraps
from ipaddress import ip_address
from pathlib import Path

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.csp import CSP
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_safe

PER_PAGE = 25
NAME = re.compile(r"[0-9]{20}-[0-9a-f]{8}")

# The HTML of a mail carries its styles inline, and nothing in it may run, load or phone home.
MAIL_CSP: dict[str, list[str]] = {
    "default-src": [CSP.NONE],
    "style-src": [CSP.UNSAFE_INLINE],
    "img-src": ["data:"],
    "frame-ancestors": [CSP.SELF],
    "sandbox": ["allow-popups", "allow-popups-to-escape-sandbox"],
}


@dataclass(frozen=True)
class Mail:
    """One kept message. `id` is the name of its file and sorts by time of arrival."""

    id: str
    message: EmailMessage

    @property
    def received_at(self) -> datetime:
        return datetime.fromtimestamp(int(self.id.partition("-")[0]) / 1e9, UTC)

    @property
    def subject(self) -> str:
        return str(self.message["Subject"] or "")

    @property
    def sender(self) -> str:
        return str(self.message["From"] or "")

    @property
    def recipients(self) -> str:
        return str(self.message["To"] or "")

    @property
    def text(self) -> str:
        return self._body("plain")

    @property
    def html(self) -> str:
        return self._body("html")

    def _body(self, kind: str) -> str:
        part = self.message.get_body(preferencelist=(kind,))
        content = part.get_content() if part is not None else ""
        return content if isinstance(content, str) else ""


def _only_here(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Without a login, since the first mail anyone reads is the one that lets them log in; so only on this machine."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: str, **kwargs: str) -> HttpResponse:
        if not (settings.LOCAL_MODE and _is_loopback(request.META.get("REMOTE_ADDR", ""))):
            raise Http404
        return view(request, *args, **kwargs)

    return login_not_required(require_safe(wrapped))


def _is_loopback(address: str) -> bool:
    try:
        found = ip_address(address)
    except ValueError:
        return False
    mapped = getattr(found, "ipv4_mapped", None)
    return (mapped or found).is_loopback


@_only_here
def mailbox(request: HttpRequest) -> HttpResponse:
    page = Paginator(_names(), PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "mailbox/list.html", {"page": page, "mails": [_read(name) for name in page]})


@_only_here
def mailbox_message(request: HttpRequest, mail_id: str) -> HttpResponse:
    return render(request, "mailbox/message.html", {"mail": _read(mail_id)})


@_only_here
@xframe_options_sameorigin
@csp_override(MAIL_CSP)
def mailbox_html(request: HttpRequest, mail_id: str) -> HttpResponse:
    html = _read(mail_id).html
    if not html:
        raise Http404
    # A link opens beside the mailbox instead of inside the frame.
    return HttpResponse(f'<base target="_blank">{html}' if "<head>" not in html else _with_base(html))


def _with_base(html: str) -> str:
    return html.replace("<head>", '<head><base target="_blank">', 1)


def _names() -> list[str]:
    """Newest first."""
    return sorted(
        (path.stem for path in Path(settings.MAIL_DIR).glob("*.eml") if NAME.fullmatch(path.stem)), reverse=True
    )


def _read(name: str) -> Mail:
    if not NAME.fullmatch(name):
        raise Http404
    try:
        content = (Path(settings.MAIL_DIR) / f"{name}.eml").read_bytes()
    except FileNotFoundError:
        raise Http404 from None
    return Mail(name, message_from_bytes(content, policy=policy.default))
