"""A mail server that goes wrong by the dice, one way at a time, and knows what it accepted before it says so."""

import random
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

# What goes wrong, and at which word of the conversation.
FAULTS = {
    "451 at RCPT": "RCPT",
    "550 at RCPT": "RCPT",
    "drop at RCPT": "RCPT",
    "garbage at RCPT": "RCPT",
    "451 at DATA": "DATA",
    "554 at DATA": "DATA",
    "drop at DATA": "DATA",
    "drop in the message": "BODY",
    "451 after the dot": "DOT",
    "554 after the dot": "DOT",
    "accept, then drop": "DOT",
    "accept, answer too late": "DOT",
    "accept, answer garbage": "DOT",
    "no banner": "BANNER",
    "421 after a few": "MAIL",
    "silence at QUIT": "QUIT",
}
TOO_LATE = 1.4  # the workers wait for one second


@dataclass
class Sink:
    """Every message it said yes to, or would have, in `accepted`. `fault` is lifted by making it empty."""

    chance: random.Random
    fault: str = ""
    likelihood: float = 0.25
    port: int = 0
    accepted: list[EmailMessage] = field(default_factory=list)
    faults_done: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def goes_wrong_at(self, word: str) -> str:
        """The fault that happens now, or an empty string."""
        with self.lock:
            fault = self.chance.choice(list(FAULTS)) if self.fault == "any" else self.fault
            if FAULTS.get(fault) != word or self.chance.random() >= self.likelihood:
                return ""
            self.faults_done += 1
            return fault

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

    def _talk(self, sink: Sink) -> None:
        if sink.goes_wrong_at("BANNER"):
            time.sleep(TOO_LATE)
            return
        self._say("220 sink")
        for line in self.rfile:
            match line[:4].upper():
                case b"MAIL" | b"RCPT" as word:
                    self._answer(sink.goes_wrong_at(word.decode()), "250 fine")
                case b"DATA":
                    self._take(sink)
                case b"QUIT":
                    if sink.goes_wrong_at("QUIT"):
                        time.sleep(TOO_LATE)
                    self._say("221 bye")
                    return
                case _:
                    self._say("250 sink")

    def _take(self, sink: Sink) -> None:
        if fault := sink.goes_wrong_at("DATA"):
            self._answer(fault, "")
            return
        self._say("354 go on")
        lines = []
        cut = sink.goes_wrong_at("BODY")
        for line in self.rfile:
            if line == b".\r\n":
                break
            lines.append(line[1:] if line.startswith(b".") else line)
            if cut and len(lines) > 5:
                raise _Dropped
        else:
            return
        fault = sink.goes_wrong_at("DOT")
        if not fault or fault.startswith("accept"):
            sink.keep(b"".join(lines))
        self._answer(fault, "250 kept")

    def _answer(self, fault: str, fine: str) -> None:
        """Say what the fault calls for."""
        if not fault:
            self._say(fine)
        elif fault[:3].isdigit():
            self._say(f"{fault[:3]} no")
            if fault.startswith("421"):
                raise _Dropped
        elif "too late" in fault:
            time.sleep(TOO_LATE)
            self._say(fine)
        elif "garbage" in fault:
            self._say("banana split")
        else:
            raise _Dropped

    def _say(self, line: str) -> None:
        self.wfile.write(line.encode() + b"\r\n")


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
