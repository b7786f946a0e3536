"""One run: offers that are owed a reminder, processes, a mail server, an accident, and the books."""

import random
import re
import signal
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from django.db import InterfaceError, OperationalError, connection

from accounts.models import User
from contacts.models import Organization
from jobsearch import clock
from offers.domain.stages import Stage
from offers.models import Offer, Reminder
from tests.factories import OfferFactory
from tests.faults.accidents import ACCIDENT
from tests.faults.books import Books, reconcile
from tests.faults.sink import CERTIFICATE, Sink
from tests.faults.worker import Orders, Worker, Workers

OFFERS = 16
END_SECONDS = 75.0
STALE_DAYS = 7


@dataclass
class Run:
    """Sets the stage, lets things go wrong, and does the books. One seed is one schedule of accidents.

    It is noon when a run begins, so that mail may go out whatever the hour of the tests. The log, the offset of the
    clock and what else it needs are kept in `place`.
    """

    forker: Workers
    place: Path
    chance: random.Random
    sink: Sink
    broker: str = ""
    running: list[Worker] = field(default_factory=list)
    owed: dict[str, str] = field(default_factory=dict)
    quiet_from: dict[str, datetime] = field(default_factory=dict)
    forgiven: set[str] = field(default_factory=set)
    waves_left: int = 0
    worker_deaths: int = 0
    is_patient: bool = False

    @property
    def log(self) -> Path:
        return self.place / "log"

    @property
    def clock(self) -> Path:
        return self.place / "clock_offset"

    def owe(self, count: int = OFFERS, *, days_ago: int = 9, **fields: Any) -> list[Offer]:
        """Offers, each of an owner of its own, whose reminder became due two days ago and holds for a day more.

        The title names whose it is, so that a mail to somebody else would give itself away.
        """
        offers = []
        for _number in range(count):
            email = fields.get("owner__email", f"owed{len(self.owed)}@example.org")
            named = {"owner__time_zone": "UTC", "owner__email": email, "job_title": f"Physician to {email}", **fields}
            offer = OfferFactory(**touched(days_ago), **named)
            self._is_owed(offer, email)
            offers.append(offer)
        return offers

    def owe_more(self, owner: User) -> Offer:
        """One more offer of somebody who is owed already."""
        offer = OfferFactory(**touched(9), owner=owner, job_title=f"Physician to {owner.email}")
        self._is_owed(offer, owner.email)
        return offer

    def owe_in_waves(self, waves: int, of: int, **fields: Any) -> Callable[[], None]:
        """Owe more whenever most of it is sent, so that accidents cannot all come too late."""
        self.waves_left = waves

        def meanwhile() -> None:
            if self.waves_left and len(self.sink.accepted) >= len(self.owed) - of // 2:
                self.waves_left -= 1
                self.owe(of, **fields)

        meanwhile()
        return meanwhile

    def owe_many(self, count: int) -> None:
        """The same for so many that they have to be written at once."""
        emails = [f"owed{number}@example.org" for number in range(count)]
        users = User.objects.bulk_create(User(email=email, time_zone="UTC") for email in emails)
        places = Organization.objects.bulk_create(Organization(owner=user, name="Blue Ridge") for user in users)
        offers = Offer.objects.bulk_create(
            Offer(
                owner=user,
                organization=place,
                stage=Stage.OFFERED,
                job_title=f"Physician to {user.email}",
                **touched(9),
            )
            for user, place in zip(users, places, strict=True)
        )
        for offer, email in zip(offers, emails, strict=True):
            self._is_owed(offer, email)

    def _is_owed(self, offer: Offer, email: str) -> None:
        self.owed[f"stale:{offer.uuid}:{offer.last_activity_at.date() + timedelta(days=STALE_DAYS)}"] = email

    def forgive(self, offer: Offer) -> None:
        """What is deleted is owed no more, and whether it was accepted is nobody's business."""
        self.forgiven.add(self.owed.pop(self.key_of(offer)))

    def call_off(self, offer: Offer) -> None:
        """Something was committed that rules the reminder out."""
        self.quiet_from[self.key_of(offer)] = self.database_time()

    def key_of(self, offer: Offer) -> str:
        (key,) = [key for key in self.owed if str(offer.uuid) in key]
        return key

    def start(self, program: str = "send_due", **orders: Any) -> Worker:
        settled = Orders(
            database=str(connection.settings_dict["NAME"]),
            database_host=str(connection.settings_dict["OPTIONS"]["host"]),
            smtp_port=self.sink.port,
            log=str(self.log),
            clock=str(self.clock),
            program=program,
            broker=self.broker,
            is_patient=self.is_patient,
            certificate=str(CERTIFICATE) if self.sink.speaks_tls else "",
            **orders,
        )
        return self._run(settled)

    def start_celery(self, *, tick: float = 0.5) -> tuple[Worker, Worker]:
        """A worker with two children, and beat."""
        return self.start("worker", tick=tick), self.start("beat", tick=tick)

    def replace_the_dead(self) -> None:
        """As a supervisor does."""
        for worker in [worker for worker in self.running if not worker.is_running]:
            self.worker_deaths += 1
            self.running.remove(worker)
            worker.signal_group(signal.SIGKILL)
            self._run(worker.orders.without_accident)

    def _run(self, orders: Orders) -> Worker:
        worker = self.forker.start(orders)
        self.running.append(worker)
        return worker

    def at_random(
        self, deed: Callable[[Worker], None], *, once_in: int, program: str = "send_due"
    ) -> Callable[[], None]:
        """Does the deed to one of the processes at about one look in `once_in`, six times at most."""
        left = 6

        def meanwhile() -> None:
            nonlocal left
            victims = [worker for worker in self.running if worker.orders.program == program]
            if left and victims and self.chance.randrange(once_in) == 0:
                left -= 1
                deed(self.chance.choice(victims))

        return meanwhile

    def hits(self, most: int) -> tuple[int, ...]:
        return tuple(sorted(self.chance.sample(range(1, most + 1), 2)))

    def until_done(self, *meanwhile: Callable[[], object], seconds: float = END_SECONDS) -> None:
        """Wait until everything owed has ended, and replace what dies."""
        deadline = time.monotonic() + seconds
        while not self.is_done() and time.monotonic() < deadline:
            for deed in meanwhile:
                deed()
            self.replace_the_dead()
            time.sleep(0.1)

    def until(self, condition: Callable[[], bool], *meanwhile: Callable[[], object]) -> None:
        deadline = time.monotonic() + END_SECONDS
        while not condition() and time.monotonic() < deadline:
            for deed in meanwhile:
                deed()
            self.replace_the_dead()
            time.sleep(0.02)

    def until_accident(self) -> None:
        """Before this one else could do all the work, and leave none to go wrong."""
        self.until(lambda: self.accidents > 0)

    def until_accepted(self, count: int) -> None:
        """Wait until the mail server has so many."""
        self.until(lambda: len(self.sink.accepted) >= count)

    def seconds_until_accepted(self, offers: list[Offer]) -> float:
        """How long it takes until the mail server has something for each of their owners."""
        began = time.monotonic()
        wanted = {self.owed[self.key_of(offer)] for offer in offers}
        while wanted - {str(message["To"]) for message in self.sink.accepted}:
            assert time.monotonic() - began < END_SECONDS
            time.sleep(0.02)
        return time.monotonic() - began

    def names_by_address(self) -> dict[str, set[str]]:
        """The Message-IDs that each address got."""
        names: defaultdict[str, set[str]] = defaultdict(set)
        for message in self.sink.accepted:
            names[str(message["To"])].add(str(message["Message-ID"]))
        return names

    def is_done(self) -> bool:
        owed = set(self.owed) - set(self.quiet_from)
        under_way = Reminder.objects.filter(state__in=["queued", "carried", "sending", "handover"])
        if self.waves_left:
            return False
        try:
            planned = Reminder.objects.values_list("occurrence_key", flat=True)
            return owed <= set(planned) and not under_way.exists()
        except (OperationalError, InterfaceError):  # the fault is the database's
            connection.close()
            return False

    def kill_everything(self) -> None:
        """As when the machine loses its power. Nobody is told, and nobody is replaced."""
        for worker in self.running:
            worker.signal_group(signal.SIGKILL)
        for worker in self.running:
            assert worker.wait(10)
        self.running.clear()

    def stop(self) -> None:
        """Let the workers finish, zombies too, so that what they still do is in the books. Nobody is left behind."""
        for worker in self.running:
            worker.signal_group(signal.SIGCONT)
            worker.signal(signal.SIGTERM)
        for worker in self.running:
            if not worker.wait(20):
                worker.signal_group(signal.SIGKILL)
                assert worker.wait(10), f"{worker} cannot be killed"
        self.running.clear()

    def books(self) -> Books:
        self.stop()
        accepted = [message for message in self.sink.accepted if message["To"] not in self.forgiven]
        return reconcile(self.owed, accepted, self.quiet_from)

    @property
    def accidents(self) -> int:
        """How many of the accidents arranged did happen."""
        return self.log.read_text().count(ACCIDENT)

    def waiting(self) -> set[int]:
        """The rows at which an accident was met, by primary key."""
        return {int(pk) for pk in re.findall(rf"{ACCIDENT} P\d, row (\d+)", self.log.read_text())}

    def let_go(self, pk: int) -> None:
        """Let the process that waits at this row go on."""
        Path(f"{self.log}.gate.{pk}").touch()

    def move_clock_to(self, moment: datetime) -> None:
        self.move_clock(moment - datetime.now(UTC))

    def move_clock_by(self, **time: float) -> None:
        self.move_clock(timedelta(seconds=float(self.clock.read_text()), **time))

    def move_clock(self, offset: timedelta) -> None:
        """Every process's clock and ours."""
        fresh = self.clock.with_suffix(".new")
        fresh.write_text(str(offset.total_seconds()))
        fresh.rename(self.clock)

    def database_time(self) -> datetime:
        with connection.cursor() as cursor:
            cursor.execute("SELECT clock_timestamp()")
            moment: datetime = cursor.fetchone()[0]
            return moment


def touched(days_ago: int) -> dict[str, datetime]:
    return dict.fromkeys(("last_activity_at", "stage_changed_at", "created_at"), clock.now() - timedelta(days=days_ago))
