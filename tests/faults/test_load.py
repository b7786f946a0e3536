"""Very many at once. `make test` has a small number; `make faults` sends ten thousand with its first seed."""

import os
from collections.abc import Callable

import pytest

from tests.faults.books import Books
from tests.faults.run import Run

FEW = 100
MANY = int(os.environ.get("FAULT_DUE", FEW))
SECONDS_EACH = 0.3  # on a busy machine


@pytest.mark.timeout(120 + SECONDS_EACH * MANY)
def test_however_many_are_due_in_one_second(run: Run, balance: Callable[[str], Books], seed: int) -> None:
    run.is_patient = True
    count = MANY if seed == 1 else FEW
    run.owe_many(count)
    run.start()
    run.start()
    run.until_done(seconds=75 + SECONDS_EACH * count)
    books = balance("due in the same second")
    assert (books.states, books.accepted, books.entered_the_window) == ({"sent": count}, count, 0)
