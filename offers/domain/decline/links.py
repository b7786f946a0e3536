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
    """RFC 5724."""
    return f"sms:{_dialable(phone)}?body={quote(body, safe='')}"


def tel(phone: str) -> str:
    return f"tel:{_dialable(phone)}"


def send_link(channel: Channel, *, email: str, phone: str, subject: str, body: str) -> str:
    """The link that opens the right app for `channel`, or an empty string where there is none."""
    if channel is Channel.EMAIL and email:
        return mailto(email, subject, body)
    if channel is Channel.TEXT and phone:
        return sms(phone, body)
    return ""


def _dialable(phone: str) -> str:
    """The number up to an extension, reduced to what a phone can dial."""
    number = re.split(r"(?i)\s*(?:ext|x)\.?\s*\d", phone)[0]
    digits = re.sub(r"[^\d*#]", "", number)
    return f"+{digits}" if number.strip().startswith("+") else digits
