"""Handing one message to the mail server, with a moment to write down that it is about to get the bytes.

After the server's 354 the caller's `before_bytes` runs, and only then do bytes flow. So a failure before that moment is
provably unsent, and one after it is uncertain until the server has answered.
"""

import re
import smtplib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Protocol

from django.conf import settings
from django.core.mail import EmailMessage, mailers
from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.backends.smtp import EmailBackend

from offers.services.reminders.wire import is_plain_address, wire_bytes

# RFC 5321 4.5.3.2.6 asks for ten minutes; five keeps within the lease and the time limits of a task.
ANSWER_TIMEOUT = 300.0
QUIT_TIMEOUT = 5.0
END = "."
TOO_LARGE = 552


def is_unknown_mailbox(code: int, text: str) -> bool:
    return 500 <= code < 600 and re.match(r"5\.1\.(0|1|2|3|6|10)\b", text.strip()) is not None


class Refused(Exception):
    """The server answered no, for now (4xx) or for good (5xx). `at` is the word of ours that it answered."""

    def __init__(self, code: int, text: str, *, at: str) -> None:
        super().__init__(f"{code} {text}")
        self.code, self.text, self.at = code, text, at

    @property
    def after_bytes(self) -> bool:
        return self.at == END

    @property
    def is_permanent(self) -> bool:
        return 500 <= self.code < 600 and not self.is_of_the_server

    @property
    def is_of_the_server(self) -> bool:
        """The server wants no mail from us, whoever it is for: for now, or until its settings or ours are put right.

        A mail that is too large for it (552) is refused at the same word and for good.
        """
        return self.code == 421 or (self.at == "MAIL" and self.code != TOO_LARGE)

    @property
    def is_unknown_mailbox(self) -> bool:
        """There is no such mailbox or no such domain, as the server says in an enhanced status code (RFC 3463)."""
        return self.at == "RCPT" and is_unknown_mailbox(self.code, self.text)


class Unreachable(Exception):
    """No connection, or it broke before the bytes: nothing was sent. `is_of_the_server` as with Refused."""

    def __init__(self, text: str, *, is_of_the_server: bool = False) -> None:
        super().__init__(text)
        self.is_of_the_server = is_of_the_server


class AnswerLost(Exception):
    """The bytes may have gone out and no answer came back. Nobody knows whether the server has the message."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A message made ready before the conversation starts, so that nothing about it can fail half-way."""

    sender: str
    recipient: str
    data: bytes
    message: EmailMessage


class Transport(Protocol):
    def deliver(self, envelope: Envelope, before_bytes: Callable[[], None]) -> int:
        """Hand the message over and return the server's 2xx code.

        Raises Refused, Unreachable or AnswerLost; what `before_bytes` raises comes through, and nothing is sent then.
        """
        ...

    def close(self) -> None: ...


def open_transport() -> Transport:
    """The transport for the default mailer: SMTP with the pause before the bytes, any other backend as it is."""
    backend = mailers["default"]
    if isinstance(backend, EmailBackend):
        options: dict[str, Any] = settings.MAILERS["default"].get("OPTIONS", {})  # type: ignore[assignment]
        return SmtpTransport(HandoverBackend(alias="default", **options))
    return BackendTransport(backend)


def envelope_for(message: EmailMessage) -> Envelope:
    """Raise ValueError when an address or a header cannot be written."""
    (recipient,) = message.recipients()
    return Envelope(
        sender=_bare_address(message.from_email),
        recipient=_bare_address(recipient),
        data=wire_bytes(message),
        message=message,
    )


@lru_cache(maxsize=8)
def _bare_address(address: str) -> str:
    """The address without a name, fit for the conversation. Raises ValueError without naming it, as that is logged."""
    if is_plain_address(address):
        return address
    try:
        return HandoverBackend(alias="default", host="localhost").prep_address(address)
    except ValueError:
        raise ValueError("the address cannot be written") from None


class SmtpTransport:
    """One connection, opened when needed, kept for the next message and dropped after trouble."""

    def __init__(self, backend: "HandoverBackend") -> None:
        self.backend = backend

    def deliver(self, envelope: Envelope, before_bytes: Callable[[], None]) -> int:
        connection = self._connection()
        try:
            return connection.hand_over(envelope, before_bytes)
        except Refused as refusal:
            if refusal.code == 421:
                self._drop()
            else:
                self._reset(connection)
            raise
        except BaseException:
            self._drop()
            raise

    def close(self) -> None:
        connection = self.backend.connection
        if connection is None:
            return
        try:
            connection.wait_at_most(QUIT_TIMEOUT)
            self.backend.close()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _connection(self) -> "_Handover":
        if self.backend.connection is None:
            try:
                self.backend.open()
            except (OSError, smtplib.SMTPException) as error:
                with suppress(OSError, smtplib.SMTPException):
                    self.backend.close()  # which is still connected where the password was refused
                raise _unreachable(error) from error
        assert self.backend.connection is not None  # noqa: S101 `open` either sets it or raises
        return self.backend.connection

    def _reset(self, connection: "_Handover") -> None:
        try:
            connection.rset()
        except (OSError, smtplib.SMTPException):
            self._drop()

    def _drop(self) -> None:
        if connection := self.backend.connection:
            connection.close()
        self.backend.connection = None


class BackendTransport:
    """Any other Django backend: from here on it is one step, so it is recorded as handed over before it begins."""

    def __init__(self, backend: BaseEmailBackend) -> None:
        self.backend = backend

    def deliver(self, envelope: Envelope, before_bytes: Callable[[], None]) -> int:
        before_bytes()
        try:
            self.backend.send_messages([envelope.message])
        except Exception as error:
            raise AnswerLost(str(error)) from error
        return 250

    def close(self) -> None:
        self.backend.close()


class _Handover(smtplib.SMTP):
    """smtplib's conversation, with the pause between 354 and the bytes."""

    def hand_over(self, envelope: Envelope, before_bytes: Callable[[], None]) -> int:
        try:
            self._announce(envelope)
        except (OSError, smtplib.SMTPException) as error:
            raise _unreachable(error) from error
        before_bytes()
        return self._send_and_wait(envelope.data)

    def wait_at_most(self, seconds: float) -> None:
        if self.sock is not None:
            self.sock.settimeout(seconds)

    def _announce(self, envelope: Envelope) -> None:
        """Up to the server's 354, in one go where it takes commands in one go (RFC 2920)."""
        self.ehlo_or_helo_if_needed()
        size = f" size={len(envelope.data)}" if self.has_extn("size") else ""
        commands = (
            ("MAIL", f"MAIL FROM:{smtplib.quoteaddr(envelope.sender)}{size}", (250,)),
            ("RCPT", f"RCPT TO:{smtplib.quoteaddr(envelope.recipient)}", (250, 251)),
            ("DATA", "DATA", (354,)),
        )
        if self.has_extn("pipelining"):
            self.send("".join(f"{command}\r\n" for _word, command, _codes in commands))
            self._read_answers([(word, codes) for word, _command, codes in commands])
            return
        for word, command, codes in commands:
            self.putcmd(command)
            _expect(self.getreply(), word, *codes)

    def _read_answers(self, expected: list[tuple[str, tuple[int, ...]]]) -> None:
        """Raise for the first answer that is not the one expected, with the line left fit for the next message.

        A server may say 354 although it refused the recipient. Then only hanging up keeps it from waiting for bytes.
        """
        for number, (word, codes) in enumerate(expected):
            try:
                _expect(self.getreply(), word, *codes)
            except Refused:
                self._skip_answers(len(expected) - number - 1)
                raise

    def _skip_answers(self, count: int) -> None:
        try:
            codes = [self.getreply()[0] for _answer in range(count)]
            if 354 in codes:
                self.close()
        except (OSError, smtplib.SMTPException):
            self.close()

    def _send_and_wait(self, data: bytes) -> int:
        try:
            self.wait_at_most(ANSWER_TIMEOUT)
            self.send(_dotted(data))
            code, text = self.getreply()
            self.wait_at_most(self.timeout)
        except (OSError, smtplib.SMTPException) as error:
            raise AnswerLost(str(error) or type(error).__name__) from error
        if 200 <= code < 300:
            return code
        if 400 <= code < 600:
            raise Refused(code, text.decode("utf-8", "replace"), at=END)
        raise AnswerLost(f"unexpected answer {code}")


class _HandoverTLS(_Handover, smtplib.SMTP_SSL):
    """The same over TLS from the first byte."""


class HandoverBackend(EmailBackend):
    """Django's SMTP backend (settings, TLS, login), opening our kind of connection."""

    connection: _Handover | None

    @property
    def connection_class(self) -> type[_Handover]:
        return _HandoverTLS if self.use_ssl else _Handover


def _unreachable(error: Exception) -> Unreachable:
    """A no at the door, at the greeting or at the password is meant for us, whoever the mail is for."""
    says_no = isinstance(error, smtplib.SMTPResponseException) and 400 <= error.smtp_code < 600
    return Unreachable(str(error) or type(error).__name__, is_of_the_server=says_no)


def _expect(answer: tuple[int, bytes], word: str, *codes: int) -> None:
    code, text = answer
    if code in codes:
        return
    if 400 <= code < 600:
        raise Refused(code, text.decode("utf-8", "replace"), at=word)
    raise Unreachable(f"unexpected answer {code}")


def _dotted(data: bytes) -> bytes:
    """The message as it goes over the wire: leading dots doubled, closed by a dot on a line of its own."""
    ended = data if data.endswith(b"\r\n") else data + b"\r\n"
    return (b"\r\n" + ended).replace(b"\r\n.", b"\r\n..")[2:] + b".\r\n"
