"""The mail server goes wrong in every way it can: refuses, stalls, hangs up, says yes and is not heard."""

import time
from collections.abc import Callable

import pytest

from tests.faults.books import Books
from tests.faults.conftest import Run
from tests.faults.sink import FAULTS, Sink, listening

# After these the client cannot know whether the server has the message. After the last it does not.
DOUBTFUL = {
    "accept, then drop",
    "accept, answer too late",
    "accept, answer garbage",
    "drop in the message",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_the_server_does_the_books_balance(run: Run, balance: Callable[[str], Books], fault: str) -> None:
    run.owe()
    run.is_patient = fault not in DOUBTFUL
    run.sink.fault = fault
    run.start()
    run.start()
    run.until_done()
    books = balance(fault)
    if fault not in ("no banner", "silence at QUIT"):  # said once a connection, and there are few
        assert run.sink.faults_done
    if fault not in DOUBTFUL:
        assert (books.entered_the_window, books.listed_duplicates) == (0, 0)
    if fault == "drop in the message":
        assert books.listed_duplicates == 0
    assert (books.states["failed"] > 0) == fault.startswith("5")


def test_a_server_that_is_away_for_a_while_delays_and_costs_nothing(
    run: Run, balance: Callable[[str], Books], monkeypatch: pytest.MonkeyPatch
) -> None:
    run.owe()
    run.is_patient = True
    here, run.sink = run.sink, Sink(chance=run.chance)
    with listening(run.sink):
        pass
    run.start()
    run.start()
    time.sleep(2)
    with listening(run.sink):
        run.until_done()
        books = balance("refuses connections for 2 s")
    assert here.accepted == []
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)
