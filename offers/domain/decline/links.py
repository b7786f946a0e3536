"""Links that open the user's own mail, message or phone app, filled in. The user sends; we never do."""

from __future__ import annotations

import re
from urllib.parse import quote

from offers.domain.decline.bundle import Channel


def mailto(address: str, subject: str, body: str) -> str:
    """RFC 6068: everything percent-encoded, line breaks as CRLF."""
    lines = "\r\n".join(body.splitlines())
    return f"mailto:{quote(address, safe='@')}?subject={quote(subject, safe='')}&body={quote(lines, safe='')}"


def sms(phone: str, body: str) -> str:
    """RFC 5724. To the main number: an extension gets no text."""
    number, _ = _dialable(phone)
    return f"sms:{number}?body={quote(body, safe='')}"


def tel(phone: str) -> str:
    """RFC 3966."""
    number, extension = _dialable(phone)
    return f"tel:{number};ext={extension}" if extension else f"tel:{number}"


def send_link(channel: Channel, *, email: str, phone: str, subject: str, body: str) -> str:
    """The link that opens the right app for `channel`, or an empty string where there is none."""
    if channel is Channel.EMAIL and email:
        return mailto(email, subject, body)
    if channel is Channel.TEXT and phone:
        return sms(phone, body)
    return ""


def _dialable(phone: str) -> tuple[str, str]:
    """The number and its extension ("" for none), reduced to what a phone can dial."""
    number, *extension = _EXTENSION.split(phone, maxsplit=1)
    digits = re.sub(r"[^\d*#]", "", number)
    plus = "+" if number.strip().startswith("+") else ""
    return f"{plus}{digits}", re.sub(r"\D", "", extension[0]) if extension else ""


_EXTENSION = re.compile(r"[\s,;]*(?:extension|extn?|x|#(?=\s*\d+\s*$))[.:=\s]*(?=\d)", re.IGNORECASE)
