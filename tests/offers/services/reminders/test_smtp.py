"""The conversation with a mail server, word by word, and with servers that stray from the script."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.core.mail import EmailMessage

from offers.services.reminders import smtp
from offers.services.reminders.smtp import (
    END,
    AnswerLost,
    HandoverBackend,
    Refused,
    SmtpTransport,
    Transport,
    Unreachable,
    envelope_for,
    open_transport,
)

PIPELINING = "250-hello\r\n250 PIPELINING"
HELLOS = ["250 hello", PIPELINING]


@contextmanager
def scripted_server(**answers: str) -> Iterator[tuple[int, list[bytes]]]:
    """A server that answers each command as told (MAIL="450 no"), and hangs up where told "close"."""
    heard: list[bytes] = []
    script = {"EHLO": "250 hello", "MAIL": "250 ok", "RCPT": "250 ok", "DATA": "354 go", "DOT": "250 kept"} | answers

    def serve(listener: socket.socket) -> None:
        line, _address = listener.accept()
        with line, line.makefile("rwb") as wire:
            wire.write(b"220 ready\r\n")
            wire.flush()
            in_data = False
            for command in wire:
                heard.append(command)
                if in_data and command != b".\r\n":
                    continue
                word = "DOT" if in_data else command[:4].decode().upper()
                answer = script.get(word, "250 ok")
                if answer == "close":
                    return
                if answer != "silence":
                    wire.write(answer.encode() + b"\r\n")
                    wire.flush()
                in_data = word == "DATA" and answer.startswith("354")

    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=serve, args=[listener], daemon=True)
        thread.start()
        yield listener.getsockname()[1], heard
        thread.join(5)


def transport_to(port: int) -> SmtpTransport:
    return SmtpTransport(HandoverBackend(alias="default", host="127.0.0.1", port=port, timeout=2))


def deliver(transport: Transport, before_bytes: Callable[[], None] = lambda: None, body: str = "Hello") -> int:
    message = EmailMessage("Subject", body, "from@example.org", ["to@example.org"])
    return transport.deliver(envelope_for(message), before_bytes)


def test_nothing_of_the_message_leaves_before_the_handover_is_recorded() -> None:
    with scripted_server() as (port, heard):
        before: list[bytes] = []
        transport = transport_to(port)
        assert deliver(transport, lambda: before.extend(heard)) == 250
        transport.close()
    assert before[-1] == b"DATA\r\n"
    assert b"Hello\r\n" not in before
    assert b"Hello\r\n" in heard


def test_when_the_handover_cannot_be_recorded_not_one_byte_leaves() -> None:
    with scripted_server() as (port, heard), pytest.raises(ZeroDivisionError):
        deliver(transport_to(port), lambda: 1 / 0)  # type: ignore[arg-type,return-value]
    assert heard[-1] == b"DATA\r\n"


def test_lines_that_begin_with_a_dot_arrive_whole() -> None:
    with scripted_server() as (port, heard):
        transport = transport_to(port)
        deliver(transport, body=".\n..\n.hidden")
        transport.close()
    assert [line for line in heard if line.startswith(b".")] == [b"..\r\n", b"...\r\n", b"..hidden\r\n", b".\r\n"]


@pytest.mark.parametrize("hello", HELLOS)
@pytest.mark.parametrize("word", ["MAIL", "RCPT", "DATA"])
@pytest.mark.parametrize("code", [450, 550])
def test_a_refusal_before_the_bytes_says_so(hello: str, word: str, code: int) -> None:
    with scripted_server(**{"EHLO": hello, word: f"{code} no"}) as (port, _heard):
        transport = transport_to(port)
        with pytest.raises(Refused) as refusal:
            deliver(transport, lambda: pytest.fail("handed over"))
        transport.close()
    told = refusal.value
    assert (told.code, told.at, told.after_bytes) == (code, word, False)


@pytest.mark.parametrize(
    ("code", "word", "is_permanent", "is_of_the_server"),
    [
        (450, "RCPT", False, False),
        (550, "RCPT", True, False),
        (451, "DATA", False, False),
        (554, "DATA", True, False),
        (452, "MAIL", False, True),
        (530, "MAIL", False, True),
        (550, "MAIL", False, True),
        (552, "MAIL", True, False),
        (421, "DATA", False, True),
        (421, END, False, True),
        (554, END, True, False),
    ],
)
def test_who_is_refused_the_mail_or_all_of_ours_follows_from_the_code_and_the_word(
    code: int, word: str, is_permanent: bool, is_of_the_server: bool
) -> None:
    refusal = Refused(code, "no", at=word)
    assert (refusal.is_permanent, refusal.is_of_the_server) == (is_permanent, is_of_the_server)


@pytest.mark.parametrize("hello", HELLOS)
@pytest.mark.parametrize("answers", [{"RCPT": "299 what"}, {"DATA": "250 what"}, {"MAIL": "close"}, {"EHLO": "close"}])
def test_an_odd_answer_or_a_cut_line_before_the_bytes_is_out_of_reach(hello: str, answers: dict[str, str]) -> None:
    with scripted_server(**({"EHLO": hello} | answers)) as (port, _heard), pytest.raises(Unreachable):
        deliver(transport_to(port), lambda: pytest.fail("handed over"))


def test_a_server_that_takes_commands_in_one_go_gets_them_so_and_the_bytes_only_after_the_handover() -> None:
    with scripted_server(EHLO=PIPELINING) as (port, heard):
        before: list[bytes] = []
        transport = transport_to(port)
        assert deliver(transport, lambda: before.extend(heard)) == 250
        assert deliver(transport) == 250
        transport.close()
    assert [line[:4].upper() for line in before] == [b"EHLO", b"MAIL", b"RCPT", b"DATA"]
    assert heard.count(b"Hello\r\n") == 2


def test_a_server_that_refuses_the_one_recipient_and_asks_for_the_bytes_all_the_same_gets_none() -> None:
    with scripted_server(EHLO=PIPELINING, RCPT="550 5.1.1 nobody", DATA="354 go") as (port, heard):
        transport = transport_to(port)
        with pytest.raises(Refused, match="nobody"):
            deliver(transport, lambda: pytest.fail("handed over"))
    assert heard[-1] == b"DATA\r\n"


def test_after_a_refusal_the_next_mail_gets_its_own_answers() -> None:
    with scripted_server(EHLO=PIPELINING, RCPT="450 later", DATA="503 nobody to write to") as (port, heard):
        transport = transport_to(port)
        for _mail in range(2):
            with pytest.raises(Refused, match="450 later"):
                deliver(transport, lambda: pytest.fail("handed over"))
        transport.close()
    assert [line[:4].upper() for line in heard][-2:] == [b"RSET", b"QUIT"]


@pytest.mark.parametrize("answer", ["close", "silence", "garbage", "354 again", "199 hm"])
def test_after_the_bytes_anything_but_a_clear_answer_is_uncertain(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smtp, "ANSWER_TIMEOUT", 0.3)
    with scripted_server(DOT=answer) as (port, _heard), pytest.raises(AnswerLost):
        deliver(transport_to(port))


def test_a_server_that_closes_after_refusing_is_called_anew_for_the_next_mail() -> None:
    with scripted_server(MAIL="450 later", RSET="close") as (port, _heard):
        transport = transport_to(port)
        with pytest.raises(Refused):
            deliver(transport)
    with scripted_server() as (port, _heard):
        transport.backend.port = port
        assert deliver(transport) == 250
        transport.close()


@pytest.mark.parametrize("hello", HELLOS)
def test_a_server_that_says_it_is_closing_is_not_asked_again_on_that_line(hello: str) -> None:
    with scripted_server(EHLO=hello, MAIL="421 closing") as (port, heard), pytest.raises(Refused):
        deliver(transport_to(port))
    assert not any(line.upper().startswith(b"RSET") for line in heard)


@pytest.mark.parametrize("answer", ["silence", "close", "250 " + "x" * 9000])
def test_a_server_that_is_odd_about_goodbye_does_not_undo_the_delivery(
    monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    monkeypatch.setattr(smtp, "QUIT_TIMEOUT", 0.2)
    with scripted_server(QUIT=answer) as (port, _heard):
        transport = transport_to(port)
        assert deliver(transport) == 250
        transport.close()
        transport.close()


def test_hanging_up_on_a_line_that_is_gone_is_harmless() -> None:
    with scripted_server() as (port, _heard):
        transport = transport_to(port)
        deliver(transport)
        assert transport.backend.connection is not None
        transport.backend.connection.close()
        transport.close()


def test_over_tls_it_is_the_same_conversation(settings: Any) -> None:
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": 1, "use_ssl": True},
        }
    }
    transport = open_transport()
    assert isinstance(transport, SmtpTransport)
    assert issubclass(transport.backend.connection_class, smtp.smtplib.SMTP_SSL)
    assert hasattr(transport.backend.connection_class, "hand_over")
    with pytest.raises(Unreachable):
        deliver(transport)
