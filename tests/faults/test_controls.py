"""Can these tests fail? Take a safeguard away, and the books must show it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from accounts.models import User
from offers.models import Reminder
from tests.faults.accidents import PLANNING_SECONDS
from tests.faults.books import days_given_twice
from tests.faults.run import Run


@pytest.mark.parametrize(
    ("mistake", "failpoint", "accident", "breach"),
    [
        ("no fencing", "P1", "pause", "history"),
        ("no fencing", "P2", "pause", "history"),
        ("no handover", "P4", "crash", "duplicate"),
        ("no handover", "P5", "crash", "duplicate"),
    ],
)
def test_without_a_safeguard_the_books_show_it(
    run: Run, mistake: str, failpoint: str, accident: str, breach: str
) -> None:
    run.owe()
    run.start(failpoint=failpoint, accident=accident, hits=(1, 2), mistake=mistake)
    run.until_accident()
    run.start(mistake=mistake)
    run.until_done()
    books = run.books()
    print(books)
    assert run.accidents
    assert books.count(breach)


def test_without_the_unique_key_and_the_planners_locks_the_books_show_it(run: Run) -> None:
    with no_unique_key(), no_unique_day():
        more = run.owe_in_waves(5, 6)
        run.start(mistake="no locks")
        run.start(mistake="no locks")
        run.until(lambda: Reminder.objects.count() > len(run.owed), more)
        assert run.books().count("doubled")


def test_without_the_unique_day_and_the_planners_locks_the_books_show_it(run: Run) -> None:
    """Somebody's second offer comes due while their first is being planned."""
    owners: list[User] = []

    def two_for_one() -> None:
        if len(owners) < 10:
            (offer,) = run.owe(1, owner__repeat_days=30)
            owners.append(offer.owner)
            time.sleep(PLANNING_SECONDS / 2)
            run.owe_more(offer.owner)

    with no_unique_day():
        run.start(mistake="no locks")
        run.start(mistake="no locks")
        run.until(lambda: bool(days_given_twice()), two_for_one)
        assert run.books().count("twice a day")


def test_with_a_clock_of_its_own_the_books_show_it(run: Run) -> None:
    """It writes about tomorrow."""
    run.owe(owner__repeat_days=1, days_ago=7)
    run.start(mistake="own clock", drift=25 * 3600)
    run.until(lambda: Reminder.objects.filter(state="sent").count() >= len(run.owed))
    assert run.books().count("lost")


@contextmanager
def no_unique_day() -> Iterator[None]:
    (unique,) = (found for found in Reminder._meta.constraints if found.name == "reminder_one_mail_a_day")
    with connection.schema_editor() as editor:
        editor.remove_constraint(Reminder, unique)
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE offers_reminder CASCADE")
        with connection.schema_editor() as editor:
            editor.add_constraint(Reminder, unique)


@contextmanager
def no_unique_key() -> Iterator[None]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT conname FROM pg_constraint WHERE conrelid = 'offers_reminder'::regclass"
            " AND contype = 'u' AND pg_get_constraintdef(oid) LIKE '%%occurrence_key%%'"
        )
        ((name,),) = cursor.fetchall()
        cursor.execute(f'ALTER TABLE offers_reminder DROP CONSTRAINT "{name}"')
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE offers_reminder CASCADE")
            cursor.execute(f'ALTER TABLE offers_reminder ADD CONSTRAINT "{name}" UNIQUE (occurrence_key)')
