"""Three ways to send many mails, each a process of its own: ours, a bare smtplib loop, and Django's `send_mail`.

A process gets ready, says so, waits to be let go, and says when it has ended.
"""

import multiprocessing
import smtplib
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from multiprocessing.process import BaseProcess
from typing import Any

import psutil

from benchmarks.mail_sink import Accepted, Sink

SAMPLE_SECONDS = 0.1
READY_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Sending:
    """What came of sending with some processes. `memory` has one list of megabytes per process, over time.

    `processor` has the seconds of processor time, by whose they are. They depend least on what else the machine does.
    """

    started_at: float
    accepted: list[Accepted]
    memory: list[list[float]] = field(default_factory=list)
    processor: dict[str, float] = field(default_factory=dict)

    @property
    def lateness(self) -> list[float]:
        """Seconds from the moment when all were due to each acceptance, the shortest first."""
        return sorted(one.at - self.started_at for one in self.accepted)

    @property
    def per_second(self) -> float:
        return len(self.accepted) / self.lateness[-1]

    def later_than_all_but(self, share: float) -> float:
        """The lateness that only `share` of the mails exceed."""
        return self.lateness[min(len(self.accepted) - 1, int(len(self.accepted) * (1 - share)))]


def send(sink: Sink, work: Callable[..., None], parts: list[tuple[Any, ...]]) -> Sending:
    """Do the work in one process for each of the parts, all let go at one moment."""
    sink.take()
    spent: Any = multiprocessing.get_context("spawn").SimpleQueue()
    others_before = _processor_of_others(sink)
    with _ready(work, parts, sink.port, spent) as (processes, go):
        watched = [psutil.Process(process.pid) for process in processes]
        memory: list[list[float]] = [[] for _process in processes]
        started_at = time.monotonic()
        go.set()
        while any(process.is_alive() for process in processes):
            for process, samples in zip(watched, memory, strict=True):
                _sample(process, samples)
            time.sleep(SAMPLE_SECONDS)
    if failed := [process.exitcode for process in processes if process.exitcode]:
        raise SystemExit(f"a sender ended with {failed}")
    processor = {"senders": sum(spent.get() for _process in processes)}
    processor |= {name: after - others_before[name] for name, after in _processor_of_others(sink).items()}
    return Sending(started_at=started_at, accepted=sink.take(), memory=memory, processor=processor)


def _processor_of_others(sink: Sink) -> dict[str, float]:
    """Seconds of processor time so far, those of ended children included."""
    servers = [one for one in psutil.Process().children(recursive=True) if one.name().startswith("postgres")]
    return {
        "mail server": sum(psutil.Process(sink.pid).cpu_times()[:4]),
        "PostgreSQL": sum(sum(server.cpu_times()[:4]) for server in servers),
    }


@contextmanager
def _ready(
    work: Callable[..., None], parts: list[tuple[Any, ...]], port: int, spent: Any
) -> Iterator[tuple[list[BaseProcess], Any]]:
    context = multiprocessing.get_context("spawn")
    go, here = context.Event(), context.Semaphore(0)
    processes = [
        context.Process(target=_when_let_go, args=[here, go, spent, work, port, *part], daemon=True) for part in parts
    ]
    for process in processes:
        process.start()
    for process in processes:
        if not here.acquire(timeout=READY_SECONDS):
            raise SystemExit(f"a sender is not ready: {process.exitcode}")
    try:
        yield list(processes), go
    finally:
        for process in processes:
            process.join()


def _when_let_go(here: Any, go: Any, spent: Any, work: Callable[..., None], port: int, *part: Any) -> None:
    import django

    django.setup()
    from django.conf import settings
    from django.db import connection

    settings.MAILERS["default"]["OPTIONS"] |= {"host": "127.0.0.1", "port": port}
    started = 0.0

    def wait() -> None:
        nonlocal started
        here.release()
        go.wait()
        started = time.process_time()

    work(wait, port, *part)
    spent.put(time.process_time() - started)
    connection.close()
    connection.close_pool()  # type: ignore[attr-defined]


def _sample(process: psutil.Process, samples: list[float]) -> None:
    try:
        megabytes = process.memory_info().rss / 1e6
    except psutil.NoSuchProcess:
        return
    if megabytes:  # none is left to one that has ended and was not waited for yet
        samples.append(megabytes)


def by_our_engine(wait: Callable[[], object], port: int, now: datetime, mails: int) -> None:
    """What the worker does: take back, plan, send, until every mail has ended, whoever sent it and however."""
    from django.urls import reverse

    from offers.models import Reminder
    from offers.services.reminders.run import run

    # A worker has been at it before: its connection is open, and it knows the addresses of pages.
    Reminder.objects.exists()
    reverse("home")
    wait()
    while Reminder.objects.exclude(state__in=["queued", "sending", "handover"]).count() < mails:
        run(now=now)


def by_bare_smtplib(wait: Callable[[], object], port: int, sender: str, recipients: list[str], data: bytes) -> None:
    """One connection, bytes made ready before."""
    wait()
    with smtplib.SMTP("127.0.0.1", port) as connection:
        for recipient in recipients:
            connection.sendmail(sender, [recipient], data)


def by_send_mail(
    wait: Callable[[], object], port: int, subject: str, text: str, html: str, sender: str, recipients: list[str]
) -> None:
    """What a Django project does first: no ledger, no templates, no retries."""
    from django.core.mail import send_mail

    wait()
    for recipient in recipients:
        send_mail(subject, text, sender, [recipient], html_message=html)
