"""A mail server that takes everything at once and remembers when, so that it slows a benchmark as little as can be.

It runs in a process of its own. A message is in its books before the sender hears the 250.
"""

import asyncio
import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection

GREETING = b"220 sink\r\n"
# PIPELINING as every mail server in use offers it.
EXTENSIONS = b"250-sink\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 52428800\r\n"
END = b"\r\n.\r\n"


@dataclass(frozen=True, slots=True)
class Accepted:
    """When a message was accepted, by the clock that all processes share, and for whom."""

    at: float
    recipient: bytes


class Sink:
    """The sink as its user sees it, from another process."""

    def __init__(self, port: int, pid: int, books: Connection) -> None:
        self.port, self.pid, self._books = port, pid, books

    def take(self) -> list[Accepted]:
        """Everything accepted since the last time."""
        self._books.send("take")
        return [Accepted(at, recipient) for at, recipient in self._books.recv()]


@contextmanager
def running_sink() -> Iterator[Sink]:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_run, args=[there], daemon=True)
    process.start()
    try:
        yield Sink(here.recv(), process.pid or 0, here)
    finally:
        here.send("end")
        process.join(10)


def _run(books: Connection) -> None:
    asyncio.run(_serve(books))


async def _serve(books: Connection) -> None:
    accepted: list[tuple[float, bytes]] = []
    loop = asyncio.get_running_loop()
    ended = loop.create_future()

    def answer() -> None:
        if books.recv() == "end":
            ended.set_result(None)
        else:
            books.send(accepted)
            accepted.clear()

    server = await loop.create_server(lambda: _Conversation(accepted), "127.0.0.1", 0)
    books.send(server.sockets[0].getsockname()[1])
    loop.add_reader(books.fileno(), answer)
    await ended


class _Conversation(asyncio.Protocol):
    transport: asyncio.Transport

    def __init__(self, accepted: list[tuple[float, bytes]]) -> None:
        self.accepted = accepted
        self.waiting = b""
        self.recipient = b""
        self.is_in_message = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 so says create_server
        self.transport = transport
        transport.write(GREETING)

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        answers = []
        while answer := self._next_answer():
            answers.append(answer)
        if answers:
            self.transport.write(b"".join(answers))

    def _next_answer(self) -> bytes:
        """What to say to the next thing that is here whole; nothing when there is none."""
        _message, end, rest = self.waiting.partition(END if self.is_in_message else b"\r\n")
        if not end:
            return b""
        line, self.waiting = _message, rest
        if self.is_in_message:
            self.is_in_message = False
            self.accepted.append((time.monotonic(), self.recipient))
            return b"250 kept\r\n"
        match line[:4].upper():
            case b"EHLO":
                return EXTENSIONS
            case b"RCPT":
                self.recipient = line[line.index(b"<") + 1 : line.index(b">")]
            case b"DATA":
                self.is_in_message = True
                return b"354 go on\r\n"
            case b"QUIT":
                self.transport.close()
        return b"250 fine\r\n"
