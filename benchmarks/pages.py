"""`make bench-pages`: how long every page takes, of the sample account and of one with thousands of rows.

Each is asked for over HTTP from the web server of production, one request after another, beside a bare Django page
that renders fifty rows on that server. They take turns, so that what else the machine does weighs on all alike.
"""

import http.client
import os
import statistics
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from jobsearch.local.supervisor import free_port
from tests.servers import TestServers

if TYPE_CHECKING:
    from accounts.models import User

WARM_UP = 3
AIM = 3
MANY = 5_000
ORGANIZATIONS = 500


def main() -> None:
    parser = ArgumentParser(prog="make bench-pages", description=__doc__)
    parser.add_argument("--requests", type=int, default=40, help="of each page")
    parser.add_argument("--rows", type=int, default=MANY, help="offers, and contacts, of the large account")
    asked = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}, {asked.requests} requests each", flush=True)
    with _servers() as port:
        from jobsearch.clock import now
        from offers.services.sample import create_sample_account

        small, large = create_sample_account(now=now()), create_sample_account(now=now())
        _fill(large, asked.rows)
        _settle()
        for title, user in (("the sample account", small), (f"{asked.rows:,} offers and contacts", large)):
            _print(title, _measure(user, port, asked.requests))


@contextmanager
def _servers() -> Iterator[int]:
    """PostgreSQL, Valkey and the web server; yields the web server's port."""
    servers = TestServers()
    os.environ |= servers.environment() | {"DJANGO_SETTINGS_MODULE": "jobsearch.settings", "LOG_LEVEL": "ERROR"}
    servers.start()
    port = free_port()
    web = None
    try:
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        call_command("collectstatic", interactive=False, verbosity=0)
        options = ["--host", "127.0.0.1", "--port", str(port), "--workers", "1", "--blocking-threads", "4", "--no-ws"]
        server = [sys.executable, "-m", "granian", "--interface", "wsgi", *options]
        web = subprocess.Popen(
            [*server, "benchmarks.bare:application"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        _wait_for(port)
        yield port
    finally:
        if web:
            web.terminate()
            web.wait(10)
        servers.stop()


def _wait_for(port: int) -> None:
    for _ in range(200):
        try:
            _ask(http.client.HTTPConnection("127.0.0.1", port, timeout=10), "/healthz", {})
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("The web server did not start.")


def _fill(user: "User", number: int) -> None:
    """As many people and offers as a lifetime of searching would not bring together."""
    from contacts.models import Contact, Organization
    from jobsearch.clock import now
    from offers.models import Involvement, Offer

    moment = now()
    organizations = Organization.objects.bulk_create(
        [Organization(owner=user, name=f"Blue Ridge Family Physicians {n}") for n in range(ORGANIZATIONS)]
    )
    people = Contact.objects.bulk_create(
        [Contact(owner=user, given="Mara", family=f"Hodges {n}", emails=[f"m{n}@example.org"]) for n in range(number)]
    )
    offers = Offer.objects.bulk_create(
        [
            Offer(
                owner=user,
                organization=organizations[n % ORGANIZATIONS],
                job_title=f"Family physician {n}",
                stage="interviewing" if n % 4 else "lead",
                last_activity_at=moment - timedelta(minutes=n),
                stage_changed_at=moment - timedelta(days=1, minutes=n),
                created_at=moment - timedelta(days=1, minutes=n),
            )
            for n in range(number)
        ],
        batch_size=1_000,
    )
    Involvement.objects.bulk_create(
        [
            Involvement(offer=offer, contact=person, role="partner", created_at=moment)
            for offer, person in zip(offers, people, strict=True)
        ]
    )


def _settle() -> None:
    """What autovacuum and the planner of the reminders see to within a minute or two of so many new rows."""
    from django.db import connection

    from jobsearch.clock import now
    from offers.models import Offer

    Offer.objects.update(next_look_at=now() + timedelta(days=1))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one page over all its requests, and the bytes of its compressed answer."""

    name: str
    times: tuple[float, ...]
    size: int

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def p95(self) -> float:
        return statistics.quantiles(self.times, n=20)[-1]


def _measure(user: "User", port: int, requests: int) -> list[Timing]:
    from django.conf import settings
    from django.test import Client

    client = Client()
    client.force_login(user)
    headers = {
        "Cookie": f"{settings.SESSION_COOKIE_NAME}={client.cookies[settings.SESSION_COOKIE_NAME].value}",
        "Accept-Encoding": "gzip",
    }
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    sizes: dict[str, int] = {}
    paths = dict(_pages(user))
    for name, path in paths.items():
        status, size = _ask(connection, path, headers)
        if status == http.HTTPStatus.OK:  # the others take a POST only, or lead elsewhere
            sizes[name] = size
    times: dict[str, list[float]] = {name: [] for name in sizes}
    for turn in range(WARM_UP + requests):
        for name in sizes:
            begun = time.perf_counter()
            _ask(connection, paths[name], headers)
            if turn >= WARM_UP:
                times[name].append((time.perf_counter() - begun) * 1000)
    return [Timing(name, tuple(times[name]), size) for name, size in sizes.items()]


def _pages(user: "User") -> Iterator[tuple[str, str]]:
    from tests.test_access import WITH_ROW, WITHOUT_ROW
    from tests.test_query_budget import sample_url

    yield "bare", "/bare/"
    for name in ("home", *WITHOUT_ROW, *WITH_ROW):
        yield name, sample_url(name, user)


def _ask(connection: http.client.HTTPConnection, path: str, headers: dict[str, str]) -> tuple[int, int]:
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, len(answer.read())


def _print(title: str, timings: list[Timing]) -> None:
    bare = timings[0]
    print(f"\n{title}\n{'page':34}{'median ms':>10}{'p95 ms':>9}{'x bare':>8}{'KB':>7}")
    for one in [bare, *sorted(timings[1:], key=lambda timing: -timing.median)]:
        ratio = one.median / bare.median
        print(
            f"{one.name:34}{one.median:10.1f}{one.p95:9.1f}{ratio:8.1f}{one.size / 1024:7.1f}{' *' * (ratio > AIM)}",
            flush=True,
        )
    median = statistics.median(timing.median for timing in timings[1:])
    print(f"median of the pages: {median:.1f} ms, {median / bare.median:.1f} times the bare page (aim {AIM})")


if __name__ == "__main__":
    main()
