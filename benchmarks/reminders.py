"""`make bench-reminders`: what a run of the reminder engine costs, on a PostgreSQL of its own.

Planning with nothing to do, among many offers and planned reminders; planning 1,000 due ones among few and among many;
and sending to a mail server on loopback.
"""

import os
import statistics
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from jobsearch.local.postgres import Postgres

NOW = datetime(2026, 11, 9, 13, 30, tzinfo=UTC)
DUE = 1_000
ROUNDS = 7


def main() -> None:
    parser = ArgumentParser(prog="make bench-reminders", description=__doc__)
    parser.add_argument("--offers", type=int, default=100_000, help="offers that exist, each with a planned reminder")
    parser.add_argument("--mails", type=int, default=300)
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="gt-bench-") as directory:
        place = Path(directory)
        postgres = Postgres(
            place / "postgres", sockets=place, lock=place / "lock", log=place / "log", settings={"autovacuum": "off"}
        )
        postgres.start()
        try:
            _configure(postgres.url)
            _measure(asked.offers, asked.mails)
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
        "SITE_URL": "http://localhost",
        "DJANGO_SETTINGS_MODULE": "jobsearch.settings",
        "LOG_LEVEL": "ERROR",
    }
    import django

    django.setup()


def _measure(offers: int, mails: int) -> None:
    from django.core.management import call_command

    from offers.models import Offer

    call_command("migrate", verbosity=0)
    few = 10_000
    _add_offers(few)
    small = min(_plan_due() for _round in range(ROUNDS))
    _add_offers(offers - few)
    large = min(_plan_due() for _round in range(ROUNDS))
    print(f"planning {DUE:,} due among {few:,} offers: {small * 1000:,.0f} ms (best of {ROUNDS})")
    print(f"planning {DUE:,} due among {offers:,} offers: {large * 1000:,.0f} ms ({large / small:.2f} times as long)")
    _add_planned_reminders()
    _idle(Offer.objects.count())
    _send(mails)


def _add_offers(count: int) -> None:
    """Stale offers whose next reminder is planned and not due for hours."""
    from django.db import connection

    from offers.models import Offer
    from tests.factories import OfferFactory

    pattern = OfferFactory(
        owner__time_zone="UTC",
        last_activity_at=NOW - timedelta(days=9),
        created_at=NOW,
        stage_changed_at=NOW,
        next_look_at=NOW + timedelta(hours=1),
    )
    names = {field.column for field in Offer._meta.concrete_fields} - {"id", "uuid", "next_look_at"}
    columns = ", ".join(sorted(names))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO offers_offer (uuid, {columns}, next_look_at)"  # noqa: S608 names of our own columns
            f" SELECT gen_random_uuid(), {columns}, %(now)s + random() * interval '20 hours' + interval '1 hour'"
            " FROM offers_offer, generate_series(1, %(count)s)"
            " WHERE id = %(pattern)s",
            {"now": NOW, "count": count, "pattern": pattern.pk},
        )
        cursor.execute("VACUUM ANALYZE")


def _add_planned_reminders() -> None:
    """One queued reminder, not due yet, for every offer."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO offers_reminder (owner_id, offer_id, uuid, kind, occurrence_key, state, due_at, not_after,"
            " attempts, uncertain_count, outcome, created_at)"
            " SELECT owner_id, id, gen_random_uuid(), 'stale', 'planned:' || id, 'queued', %(later)s, %(after)s, 0, 0,"
            " '', %(now)s FROM offers_offer",
            {"now": NOW, "later": NOW + timedelta(days=2), "after": NOW + timedelta(days=5)},
        )
        cursor.execute("VACUUM ANALYZE")


def _plan_due() -> float:
    """Seconds to plan when DUE of the offers have something due."""
    from offers.models import Offer, Reminder
    from offers.models.offer import AT_ONCE
    from offers.services.reminders.plan import plan

    Reminder.objects.all().delete()
    due = Offer.objects.order_by("pk").values("pk")[:DUE]
    Offer.objects.filter(pk__in=list(due.values_list("pk", flat=True))).update(next_look_at=AT_ONCE)
    started = time.perf_counter()
    planned = plan(now=NOW)
    seconds = time.perf_counter() - started
    if planned != DUE:
        sys.exit(f"{planned} were planned, not {DUE}")
    return seconds


def _idle(offers: int) -> None:
    from offers.models import Offer, Reminder
    from offers.services.reminders import ledger
    from offers.services.reminders.plan import plan

    Offer.objects.filter(next_look_at__lte=NOW).update(next_look_at=NOW + timedelta(hours=1))
    queued = Reminder.objects.filter(state="queued").count()
    print(f"nothing due, {offers:,} offers, {queued:,} planned reminders (median and slowest of 50):")
    for name, step in {
        "plan": lambda: plan(now=NOW),
        "reap": ledger.reap,
        "claim": lambda: ledger.claim_batch(now=NOW),
    }.items():
        times = _times(step, 50)
        print(f"  {name}: {statistics.median(times) * 1000:.2f} ms, {max(times) * 1000:.2f} ms")


def _times(step: Callable[[], object], rounds: int) -> list[float]:
    times = []
    for _round in range(rounds):
        started = time.perf_counter()
        step()
        times.append(time.perf_counter() - started)
    return times


def _send(mails: int) -> None:
    """One process sends real mails, templates and all, to a mail server in the same process."""
    from django.conf import settings

    from offers.models import Reminder
    from offers.services.reminders.deliver import dispatch
    from offers.services.reminders.plan import plan
    from tests.factories import OfferFactory
    from tests.smtp import mail_server

    Reminder.objects.all().delete()
    for number in range(mails):
        OfferFactory(
            owner__time_zone="UTC", owner__email=f"to{number}@example.org", last_activity_at=NOW - timedelta(days=9),
            created_at=NOW, stage_changed_at=NOW,
        )  # fmt: skip
    plan(now=NOW)
    with mail_server() as server:
        settings.MAILERS["default"]["OPTIONS"] |= {"host": "127.0.0.1", "port": server.port}
        started = time.perf_counter()
        outcomes = dispatch(now=NOW)
        seconds = time.perf_counter() - started
    print(f"sent {outcomes['sent']} mails in {seconds:.1f} s: {outcomes['sent'] / seconds:.0f} a second by one process")


if __name__ == "__main__":
    main()
