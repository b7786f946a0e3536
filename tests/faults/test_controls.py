"""Can these tests fail? Take a safeguard away, and the books must show it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from tests.faults.run import Run
from tests.faults.test_processes import note_something


@pytest.mark.parametrize(
    ("mistake", "failpoint", "accident", "breach"),
    [
        ("no fencing", "P1", "pause", "duplicate"),
        ("no fencing", "P2", "pause", "duplicate"),
        ("no handover", "P4", "crash", "duplicate"),
        ("no handover", "P5", "crash", "duplicate"),
    ],
)
def test_without_a_safeguard_the_books_show_it(
    run: Run, mistake: str, failpoint: str, accident: str, breach: str
) -> None:
    run.owe()
    run.start(failpoint=failpoint, accident=accident, hits=(1, 2), mistake=mistake)
    run.start(mistake=mistake)
    run.until_done()
    books = run.books()
    print(books)
    assert run.accidents
    assert books.count(breach)


def test_without_the_unique_key_the_books_show_it(run: Run) -> None:
    with no_unique_key():
        run.owe(40)
        run.sink.fault = "451 at RCPT"  # keeps rows queued while planners look again
        for _worker in range(3):
            run.start()
        run.until_done(lambda: note_something(run))
        assert run.books().count("doubled")


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
