"""`make bench-reminders`: what the reminder engine costs, on a PostgreSQL and a mail server of its own.

Sending many that are due at once, beside a bare smtplib loop and beside Django's `send_mail`; planning and sending
what is due among few and among many offers; and a look when nothing is due.
"""

import os
import statistics
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from jobsearch.local.postgres import Postgres

FEW = 10_000
DUE = 1_000
ROUNDS = 7
PROCESSES = 2
LOOKS = 50


def main() -> None:
    parser = ArgumentParser(prog="make bench-reminders", description=__doc__)
    parser.add_argument("--offers", type=int, default=100_000, help="offers that exist, each with a planned reminder")
    parser.add_argument("--mails", type=int, default=10_000, help="mails due at once; 0 leaves sending out")
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {_load()} at the start", flush=True)
    with _database():
        if asked.mails:
            _compare_sending(asked.mails)
        _compare_numbers(asked.offers)
        _look_for_nothing()
    print(f"load {_load()} at the end")


def _load() -> str:
    return " ".join(f"{load:.1f}" for load in os.getloadavg())


@contextmanager
def _database() -> Iterator[None]:
    """A server that keeps what it is told, as in production; rows that die are left, for the same work every time."""
    with TemporaryDirectory(prefix="gt-bench-") as directory:
        place = Path(directory)
        postgres = Postgres(
            place / "postgres", sockets=place, lock=place / "lock", log=place / "log", settings={"autovacuum": "off"}
        )
        postgres.start()
        try:
            _configure(postgres.url)
            from django.core.management import call_command

            call_command("migrate", verbosity=0)
            yield
        finally:
            from django.db import connection

            connection.close()
            connection.close_pool()  # type: ignore[attr-defined]
            postgres.stop()


def _configure(url: str) -> None:
    os.environ |= {
        "GOODTERMS_LOCAL": "1",
        "SECRET_KEY": "benchmark",
        "DATABASE_URL": url,
        "REDIS_URL": "redis://127.0.0.1:9",
        "EMAIL_URL": "smtp://127.0.0.1:9",
        "SITE_URL": "https://good-terms.example.org",
        "DJANGO_SETTINGS_MODULE": "jobsearch.settings",
        "LOG_LEVEL": "ERROR",
    }
    import django

    django.setup()


def _compare_sending(mails: int) -> None:
    """The same number of mails, of the same size, to the same server, by as many processes, in three ways."""
    from benchmarks.mail_sink import running_sink
    from benchmarks.rows import NOW, add_stale_offers
    from benchmarks.senders import by_bare_smtplib, by_our_engine, by_send_mail, send

    addresses = add_stale_offers(mails)
    subject, text, html, sender, data = _a_mail_of_ours()
    shares = [addresses[number::PROCESSES] for number in range(PROCESSES)]
    with running_sink() as sink:
        ours = send(sink, by_our_engine, [(NOW, mails)] * PROCESSES)
        bare = send(sink, by_bare_smtplib, [(sender, share, data) for share in shares])
        plain = send(sink, by_send_mail, [(subject, text, html, sender, share) for share in shares])
    print(f"\n{mails:,} mails of {len(data):,} bytes, due at once, by {PROCESSES} processes")
    print(f"{'':24}{'a second':>10}{'of bare':>9}{'p50 late':>10}{'p99 late':>10}  each process, MB over time")
    for name, way in {"Good Terms": ours, "bare smtplib": bare, "Django's send_mail": plain}.items():
        if len({one.recipient for one in way.accepted}) != mails or len(way.accepted) != mails:
            sys.exit(f"{name}: {len(way.accepted):,} accepted, not {mails:,}")
        share = way.per_second / bare.per_second
        late = f"{way.later_than_all_but(0.5):>8.1f} s{way.later_than_all_but(0.01):>8.1f} s"
        memory = "; ".join(_over_time(samples) for samples in way.memory)
        print(f"{name:24}{way.per_second:>10,.0f}{share:>9.0%}{late}  {memory}", flush=True)
        processor = ", ".join(f"{whose} {seconds / mails * 1000:.2f}" for whose, seconds in way.processor.items())
        print(f"{'':24}milliseconds of processor time for a mail: {processor}", flush=True)


def _over_time(samples: list[float]) -> str:
    """Memory when let go, after a tenth, in the middle and at the end."""
    chosen = (0, len(samples) // 10, len(samples) // 2, len(samples) - 1)
    return " ".join(f"{samples[number]:.0f}" for number in chosen) if samples else "-"


def _a_mail_of_ours() -> tuple[str, str, str, str, bytes]:
    """Subject, text, HTML, sender and bytes of one of the mails that are due."""
    from django.core import mail
    from django.test.utils import override_settings

    from benchmarks.rows import NOW
    from offers.models import Reminder
    from offers.services.reminders.deliver import dispatch
    from offers.services.reminders.plan import plan
    from offers.services.reminders.smtp import envelope_for

    mail.outbox = []
    kept = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
    with _undone(), override_settings(MAILERS=kept):
        plan(now=NOW)
        Reminder.objects.exclude(pk=Reminder.objects.earliest("pk").pk).delete()
        dispatch(now=NOW)
    (message,) = mail.outbox
    html, _type = message.alternatives[0]
    envelope = envelope_for(message)
    return message.subject, message.body, html, envelope.sender, envelope.data


@contextmanager
def _undone() -> Iterator[None]:
    from django.db import transaction

    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def _compare_numbers(offers: int) -> None:
    """The same number of due reminders among few and among many offers."""
    from accounts.models import User
    from benchmarks.rows import add_planned_offers

    User.objects.all().delete()
    add_planned_offers(FEW)
    small = min(_plan_due() for _round in range(ROUNDS))
    add_planned_offers(offers - FEW)
    large = min(_plan_due() for _round in range(ROUNDS))
    print(f"\n{DUE:,} due, planned and claimed, best of {ROUNDS}")
    print(f"among {FEW:>9,} offers {small * 1000:>8,.0f} ms")
    print(f"among {offers:>9,} offers {large * 1000:>8,.0f} ms, {large / small:.2f} times as long", flush=True)


def _plan_due() -> float:
    """Seconds to plan and claim when DUE of the offers have something due."""
    from benchmarks.rows import NOW
    from offers.models import Offer, Reminder
    from offers.models.offer import AT_ONCE
    from offers.services.reminders.ledger import claim_batch
    from offers.services.reminders.plan import plan

    Reminder.objects.all().delete()
    due = Offer.objects.order_by("pk").values_list("pk", flat=True)[:DUE]
    Offer.objects.filter(pk__in=list(due)).update(next_look_at=AT_ONCE)
    started = time.perf_counter()
    planned, claimed = plan(now=NOW), 0
    while batch := claim_batch(now=NOW)[1]:
        claimed += len(batch)
    seconds = time.perf_counter() - started
    if (planned, claimed) != (DUE, DUE):
        sys.exit(f"{planned} were planned and {claimed} claimed, not {DUE}")
    return seconds


def _look_for_nothing() -> None:
    """What a run costs when all is planned and nothing is due."""
    from benchmarks.rows import NOW, add_planned_reminders
    from offers.models import Offer, Reminder
    from offers.services.reminders import ledger
    from offers.services.reminders.plan import plan
    from offers.services.reminders.run import run

    Reminder.objects.all().delete()
    add_planned_reminders()
    Offer.objects.filter(next_look_at__lte=NOW).update(next_look_at=NOW + timedelta(hours=1))
    run(now=NOW)
    print(f"\nnothing due, {Offer.objects.count():,} offers, {Reminder.objects.count():,} planned reminders,")
    print(f"{LOOKS} looks: median and slowest")
    steps: dict[str, Callable[[], object]] = {
        "take back": ledger.reap,
        "plan": lambda: plan(now=NOW),
        "claim": lambda: ledger.claim_batch(now=NOW),
        "the whole run": lambda: run(now=NOW),
    }
    for name, step in steps.items():
        times = sorted(_seconds(step) for _look in range(LOOKS))
        print(f"{name:16}{statistics.median(times) * 1000:>8.2f} ms{times[-1] * 1000:>8.2f} ms")


def _seconds(step: Callable[[], object]) -> float:
    started = time.perf_counter()
    step()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
