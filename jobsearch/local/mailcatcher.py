"""An SMTP server that delivers nothing: it keeps each message as a file, for the page at `/mailbox/`.

Run as `python -m jobsearch.local.mailcatcher PORT DIRECTORY`; listens on 127.0.0.1 only.
"""

import asyncio
import os
import secrets
import signal
import sys
import time
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

HOST = "127.0.0.1"
BIGGEST_MESSAGE = 10 * 1024 * 1024


class Keep:
    """Writes each message to a file whose name sorts by time of arrival."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        content = envelope.original_content or b""
        try:
            keep(self.directory, content)
        except OSError as error:
            return f"451 Could not be kept: {error.strerror}"
        return "250 Kept"


def keep(directory: Path, content: bytes) -> Path:
    """Store one message; it is there whole or not at all."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = f"{time.time_ns():020d}-{secrets.token_hex(4)}"
    unfinished = directory / f".{name}.part"
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return unfinished.rename(directory / f"{name}.eml")


async def serve(port: int, directory: Path) -> None:
    """Serve until SIGTERM or SIGINT."""
    loop = asyncio.get_running_loop()
    ended = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, ended.set)
    handler = Keep(directory)
    server = await loop.create_server(
        lambda: SMTP(handler, hostname="localhost", data_size_limit=BIGGEST_MESSAGE, enable_SMTPUTF8=True),
        host=HOST,
        port=port,
    )
    print(f"Keeping mail for {HOST}:{port} in {directory}", flush=True)
    async with server:
        await ended.wait()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), Path(sys.argv[2])))
