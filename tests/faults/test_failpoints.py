"""A worker dies, or sleeps beyond its lease and wakes as a zombie, at each point of a delivery."""

from collections.abc import Callable

import pytest

from tests.faults.accidents import FAILPOINTS
from tests.faults.books import Books
from tests.faults.run import Run

# The server has every byte between these; elsewhere an accident cannot leave a doubt.
IN_THE_WINDOW = {"P3", "P4", "P5"}


@pytest.mark.parametrize("accident", ["crash", "pause"])
@pytest.mark.parametrize("failpoint", FAILPOINTS)
def test_an_accident_at_any_point_loses_nothing_and_doubles_nothing_in_silence(
    run: Run, balance: Callable[[str], Books], failpoint: str, accident: str
) -> None:
    run.owe()
    run.is_patient = failpoint not in IN_THE_WINDOW
    hits = run.hits(3 if failpoint == "P1" else 7)
    run.start(failpoint=failpoint, accident=accident, hits=hits)
    run.until_accident()
    run.start()
    run.until_done()
    books = balance(f"{failpoint} {accident}")
    assert run.accidents
    assert books.states["sent"] + books.states["uncertain"] == books.owed
    if failpoint not in IN_THE_WINDOW:
        assert (books.entered_the_window, books.listed_duplicates) == (0, 0)
