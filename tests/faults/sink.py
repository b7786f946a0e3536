"""A mail server that goes wrong by the dice, one way at a time, and knows what it accepted before it says so."""

import os
import random
import socketserver
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

# What goes wrong, and at which word of the conversation.
FAULTS = {
    "451 at RCPT": "RCPT",
    "550 at RCPT": "RCPT",
    "drop at RCPT": "RCPT",
    "garbage at RCPT": "RCPT",
    "half a line at RCPT": "RCPT",
    "silence at RCPT": "RCPT",
    "451 at DATA": "DATA",
    "554 at DATA": "DATA",
    "drop at DATA": "DATA",
    "drop in the message": "BODY",
    "451 after the dot": "DOT",
    "554 after the dot": "DOT",
    "accept, then drop": "DOT",
    "accept, answer too late": "DOT",
    "accept, answer garbage": "DOT",
    "accept, answer half a line": "DOT",
    "no banner": "BANNER",
    "421 after a few": "MAIL",
    "silence at QUIT": "QUIT",
}
# The same over TLS, begun with STARTTLS.
TLS_FAULTS = {
    "TLS: no handshake": "STAR",
    "TLS: broken in the message": "BODY",
    "TLS: accept, then broken": "DOT",
}
TOO_LATE = 1.4  # the workers wait for one second
# Made for these tests: its key is no secret, and nobody else trusts it.
CERTIFICATE = Path(__file__).with_name("localhost.pem")


@dataclass
class Sink:
    """Every message it said yes to, or would have, in `accepted`. `fault` is lifted by making it empty.

    `pause` is how long it takes to say yes, so that there is a time for accidents. With `pipelines` it takes
    commands in one go, with `speaks_tls` it offers STARTTLS. A mailbox once `unknown` stays so.
    """

    chance: random.Random
    fault: str = ""
    likelihood: float = 0.25
    pause: float = 0.0
    pipelines: bool = False
    speaks_tls: bool = False
    port: int = 0
    accepted: list[EmailMessage] = field(default_factory=list)
    faults_done: int = 0
    unknown: dict[bytes, str] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def goes_wrong_at(self, word: str) -> str:
        """The fault that happens now, or an empty string. At the first opportunity it always happens."""
        with self.lock:
            fault = self.chance.choice(list(FAULTS)) if self.fault == "any" else self.fault
            if (FAULTS | TLS_FAULTS).get(fault) != word:
                return ""
            if self.faults_done and self.chance.random() >= self.likelihood:
                return ""
            self.faults_done += 1
            return fault

    @property
    def extensions(self) -> list[str]:
        offered = {"PIPELINING": self.pipelines, "STARTTLS": self.speaks_tls}
        return [extension for extension, is_offered in offered.items() if is_offered]

    def keep(self, data: bytes) -> None:
        message = message_from_bytes(data, policy=policy.default)
        with self.lock:
            self.accepted.append(message)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    sink: Sink


class _Conversation(socketserver.StreamRequestHandler):
    timeout = 20
    server: _Server

    def handle(self) -> None:
        try:
            self._talk(self.server.sink)
        except (OSError, _Dropped):
            return

    def finish(self) -> None:
        super().finish()
        self.connection.close()

    def _talk(self, sink: Sink) -> None:
        if sink.goes_wrong_at("BANNER"):
            time.sleep(TOO_LATE)
            return
        self._say("220 sink")
        while line := self.rfile.readline():
            match line[:4].upper():
                case b"EHLO":
                    *more, last = ["sink", *sink.extensions]
                    for line_of_more in more:
                        self._say(f"250-{line_of_more}")
                    self._say(f"250 {last}")
                case b"STAR":
                    self._start_tls(sink)
                case b"MAIL" | b"RCPT" as word:
                    fault = sink.unknown.get(line) or sink.goes_wrong_at(word.decode())
                    if fault.startswith("550"):
                        sink.unknown[line] = fault
                    self._answer(fault, "250 fine")
                case b"DATA":
                    self._take(sink)
                case b"QUIT":
                    if sink.goes_wrong_at("QUIT"):
                        time.sleep(TOO_LATE)
                    self._say("221 bye")
                    return
                case _:
                    self._say("250 sink")

    def _start_tls(self, sink: Sink) -> None:
        self._say("220 go on")
        if sink.goes_wrong_at("STAR"):
            self._say("this is no handshake")
            raise _Dropped
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(CERTIFICATE)
        self.connection = context.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")

    def _take(self, sink: Sink) -> None:
        if fault := sink.goes_wrong_at("DATA"):
            self._answer(fault, "")
            return
        self._say("354 go on")
        lines = []
        cut = sink.goes_wrong_at("BODY")
        while (line := self.rfile.readline()) != b".\r\n":
            lines.append(line[1:] if line.startswith(b".") else line)
            if not line or (cut and len(lines) > 5):
                self._answer(cut, "")
                raise _Dropped
        fault = sink.goes_wrong_at("DOT")
        if not fault or "accept" in fault:
            sink.keep(b"".join(lines))
            time.sleep(sink.pause)
        self._answer(fault, "250 kept")

    def _answer(self, fault: str, fine: str) -> None:
        """Say what the fault calls for."""
        if not fault:
            self._say(fine)
        elif fault[:3].isdigit():
            self._say(f"{fault[:3]} no")
            if fault.startswith("421"):
                raise _Dropped
        elif "too late" in fault or "silence" in fault:
            time.sleep(TOO_LATE)
            self._say(fine)
        elif "garbage" in fault:
            self._say("banana split")
        elif "half a line" in fault:
            self.connection.sendall(b"25")
            raise _Dropped
        elif "TLS" in fault:
            os.write(self.connection.fileno(), b"this is not a record of TLS\r\n")
            raise _Dropped
        else:
            raise _Dropped

    def _say(self, line: str) -> None:
        self.connection.sendall(line.encode() + b"\r\n")


class _Dropped(Exception):
    """Hang up."""


@contextmanager
def listening(sink: Sink) -> Iterator[None]:
    """Accept connections on the sink's port, chosen at the first time, until the block ends."""
    server = _serve(sink)
    thread = threading.Thread(target=server.serve_forever, args=[0.05], daemon=True)
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


def _serve(sink: Sink) -> _Server:
    # Below the ports that clients are given, so that no client's connection can take it while we are closed.
    candidates: Any = [sink.port] if sink.port else random.SystemRandom().sample(range(20000, 32000), 50)
    for port in candidates:
        try:
            server = _Server(("127.0.0.1", port), _Conversation)
        except OSError:
            continue
        server.sink, sink.port = sink, port
        return server
    raise OSError("no port is free")
