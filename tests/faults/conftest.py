"""One run of the fault tests: offers that are owed a reminder, workers, a mail server, an accident, and the books."""

import json
import os
import random
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from jobsearch import clock
from offers.models import Offer, Reminder
from tests.factories import OfferFactory
from tests.faults.books import Books, reconcile
from tests.faults.sink import Sink, listening
from tests.faults.worker import ACCIDENT, Orders, Worker, Workers, workers

SEEDS = range(1, int(os.environ.get("FAULT_SEEDS", "2")) + 1)
OFFERS = 16
END_SECONDS = 75.0


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", SEEDS)


@pytest.fixture(scope="session")
def forker() -> Iterator[Workers]:
    with workers() as started:
        yield started


@dataclass
class Run:
    """Sets the stage, lets things go wrong, and does the books. One seed is one schedule of accidents."""

    forker: Workers
    log: Path
    chance: random.Random
    sink: Sink
    running: list[Worker] = field(default_factory=list)
    owed: dict[str, str] = field(default_factory=dict)
    quiet_from: dict[str, datetime] = field(default_factory=dict)
    forgiven: set[str] = field(default_factory=set)
    worker_deaths: int = 0
    is_patient: bool = False

    def owe(self, count: int = OFFERS, **fields: Any) -> list[Offer]:
        """Offers whose reminder became due two days ago and is worth sending for at least some hours more."""
        now = clock.now()
        touched = now - timedelta(days=9)
        offers = []
        for _number in range(count):
            email = f"owed{len(self.owed)}@example.org"
            times = dict.fromkeys(("last_activity_at", "stage_changed_at", "created_at"), touched)
            offer = OfferFactory(**times, owner__time_zone="UTC", owner__email=email, **fields)
            due_on = touched.date() + timedelta(days=7)
            self.owed[f"stale:{offer.uuid}:{due_on}"] = email
            offers.append(offer)
        return offers

    def forgive(self, offer: Offer) -> None:
        """What is deleted is owed no more, and whether it was accepted is nobody's business."""
        self.forgiven.add(self.owed.pop(self.key_of(offer)))

    def call_off(self, offer: Offer) -> None:
        """Something was committed that rules the reminder out."""
        self.quiet_from[self.key_of(offer)] = self.database_time()

    def key_of(self, offer: Offer) -> str:
        (key,) = [key for key in self.owed if str(offer.uuid) in key]
        return key

    def start(self, **orders: Any) -> Worker:
        settled = Orders(
            database=str(connection.settings_dict["NAME"]),
            smtp_port=self.sink.port,
            log=str(self.log),
            is_patient=self.is_patient,
            **orders,
        )
        worker = self.forker.start(settled)
        self.running.append(worker)
        return worker

    def hits(self, most: int) -> tuple[int, ...]:
        return tuple(sorted(self.chance.sample(range(1, most + 1), 2)))

    def until_done(self, meanwhile: Callable[[], None] = lambda: None) -> None:
        """Wait until everything owed has ended; replace what died, as a supervisor does."""
        deadline = time.monotonic() + END_SECONDS
        while not self.is_done() and time.monotonic() < deadline:
            meanwhile()
            for worker in [worker for worker in self.running if not worker.is_running]:
                self.worker_deaths += 1
                self.running.remove(worker)
                self.start()
            time.sleep(0.1)

    def is_done(self) -> bool:
        owed = set(self.owed) - set(self.quiet_from)
        planned = Reminder.objects.filter(occurrence_key__in=owed).values("occurrence_key").distinct().count()
        under_way = Reminder.objects.filter(state__in=["queued", "sending", "handover"])
        return planned == len(owed) and not under_way.exists()

    def stop(self) -> None:
        """Let the workers finish, zombies too, so that what they still do is in the books."""
        for worker in self.running:
            worker.signal(signal.SIGCONT)
            worker.signal(signal.SIGTERM)
        for worker in self.running:
            if not worker.wait(15):
                worker.signal(signal.SIGKILL)
                worker.wait(5)
        self.running.clear()

    def books(self) -> Books:
        self.stop()
        accepted = [message for message in self.sink.accepted if message["To"] not in self.forgiven]
        return reconcile(self.owed, accepted, self.quiet_from)

    @property
    def accidents(self) -> int:
        """How many of the accidents arranged did happen."""
        return self.log.read_text().count(ACCIDENT)

    def database_time(self) -> datetime:
        with connection.cursor() as cursor:
            cursor.execute("SELECT clock_timestamp()")
            moment: datetime = cursor.fetchone()[0]
            return moment


@pytest.fixture
def run(request: pytest.FixtureRequest, forker: Workers, tmp_path: Path, seed: int, transactional_db: None) -> Any:
    chance = random.Random(f"{request.node.originalname} {seed}")
    sink = Sink(chance=random.Random(chance.random()))
    with ExitStack() as stack:
        stack.enter_context(listening(sink))
        run = Run(forker=forker, log=tmp_path / "workers.log", chance=chance, sink=sink)
        stack.callback(run.stop)
        yield run


@pytest.fixture
def balance(run: Run, request: pytest.FixtureRequest, seed: int) -> Callable[..., Books]:
    """Does the books and expects no breach; notes the run for the table of `make faults`."""

    def close(kind: str) -> Books:
        books = run.books()
        if path := os.environ.get("FAULT_REPORT"):
            entry = {
                "kind": kind,
                "seed": seed,
                "owed": books.owed,
                "accepted": books.accepted,
                "states": dict(books.states),
                "deaths": run.worker_deaths,
                "faults": run.sink.faults_done,
                "lost": books.count("lost") + books.count("stuck"),
                "silent": books.count("duplicate") + books.count("doubled"),
                "other": books.count("late") + books.count("history") + books.count("message id"),
                "window": books.entered_the_window,
                "listed": books.listed_duplicates,
            }
            with Path(path).open("a") as report:
                report.write(json.dumps(entry) + "\n")
        print(f"{kind}, seed {seed}: {books}")
        assert not books.breaches, f"{kind}, seed {seed}: {books.breaches}\n{run.log.read_text()[-6000:]}"
        return books

    return close
