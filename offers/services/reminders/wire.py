"""Our mails as they go over the wire: a handful of headers and two parts, written in one go.

The standard library parses each header when it is set and again when it is written, and takes longer over a mail than
its templates do. It is still asked for every header that is not plain, and for a whole mail to an unusual address.
"""

import re
from binascii import b2a_qp
from datetime import UTC, datetime
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from functools import lru_cache
from uuid import uuid4

from django.core.mail import EmailMessage, EmailMultiAlternatives

LONGEST_LINE = 78
_PLAIN = re.compile(r"[\x21-\x7e]+(?: [\x21-\x7e]+)*")
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9_%+'-]+(?:\.[A-Za-z0-9_%+'-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")


class _MailPolicy(EmailPolicy):
    """Keeps the one-click address on one line: folding would encode it into something mail programs cannot read."""

    def fold_binary(self, name: str, value: str) -> bytes:
        if name.lower() == "list-unsubscribe":
            return f"{name}: {value}{self.linesep}".encode("ascii")
        return super().fold_binary(name, value)


MAIL_POLICY = _MailPolicy(linesep=SMTP.linesep)


def is_plain_address(address: str) -> bool:
    """An address that means the same to everybody, without names, quotes, comments or letters beyond ASCII."""
    return _PLAIN_ADDRESS.fullmatch(address) is not None


def wire_bytes(message: EmailMessage) -> bytes:
    """The message with CRLF line ends. Raises ValueError when an address or a header cannot be written."""
    if not isinstance(message, EmailMultiAlternatives) or not _is_simple(message):
        return message.message(policy=MAIL_POLICY).as_bytes()
    ((html, _html_type),) = message.alternatives
    boundary = f"=_{uuid4().hex}"  # no line of quoted-printable text can hold this
    headers = {
        "MIME-Version": "1.0",
        "Content-Type": f'multipart/alternative; boundary="{boundary}"',
        "Subject": message.subject,
        "Date": format_datetime(datetime.now(UTC)),
        "To": message.to[0],
        **message.extra_headers,
    }
    return b"".join(
        (
            _folded("From", message.from_email),
            *(_header(name, value) for name, value in headers.items()),
            _part(boundary, "text/plain", str(message.body)),
            _part(boundary, "text/html", str(html)),
            f"\r\n--{boundary}--\r\n".encode("ascii"),
        )
    )


def _is_simple(message: EmailMultiAlternatives) -> bool:
    """Text and HTML to one plain address: what all our own mails are."""
    return (
        [kind for _content, kind in message.alternatives] == ["text/html"]
        and message.recipients() == message.to
        and len(message.to) == 1
        and is_plain_address(message.to[0])
        and not message.attachments
        and not message.reply_to
    )


def _header(name: str, value: str) -> bytes:
    line = f"{name}: {value}"
    is_plain = _PLAIN.fullmatch(value) and "=?" not in value
    if is_plain and (len(line) <= LONGEST_LINE or name in ("Content-Type", "List-Unsubscribe")):
        return f"{line}\r\n".encode("ascii")
    return _folded(name, value)


@lru_cache(maxsize=64)
def _folded(name: str, value: str) -> bytes:
    return MAIL_POLICY.fold_binary(*MAIL_POLICY.header_store_parse(name, value))


def _part(boundary: str, content_type: str, text: str) -> bytes:
    head = (
        f'\r\n--{boundary}\r\nContent-Type: {content_type}; charset="utf-8"\r\n'
        "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    lines = b"\r\n".join(text.encode("utf-8").splitlines())
    return head.encode("ascii") + b2a_qp(lines + b"\r\n", istext=True)
