"""The mail server goes wrong in every way it can: refuses, stalls, hangs up, says yes and is not heard."""

from collections.abc import Callable

import pytest

from tests.faults.books import Books
from tests.faults.run import Run
from tests.faults.sink import FAULTS, TLS_FAULTS, Sink, listening

# After these the client cannot know whether the server has the message.
DOUBTFUL = {
    "accept, then drop",
    "accept, answer too late",
    "accept, answer garbage",
    "accept, answer half a line",
    "TLS: accept, then broken",
}
# After these neither, and the server does not have it.
NEEDLESSLY_DOUBTFUL = {"drop in the message", "TLS: broken in the message"}
# Workers knock so often before a server that was away is there again.
TRIES = 5


@pytest.mark.parametrize("fault", FAULTS | TLS_FAULTS)
def test_whatever_the_server_does_the_books_balance(run: Run, balance: Callable[[str], Books], fault: str) -> None:
    run.owe()
    run.is_patient = fault not in DOUBTFUL | NEEDLESSLY_DOUBTFUL
    run.sink.fault = fault
    run.sink.speaks_tls = fault in TLS_FAULTS
    run.start()
    run.start()
    run.until_done()
    books = balance(f"SMTP: {fault}")
    assert run.sink.faults_done
    if run.is_patient:
        assert (books.entered_the_window, books.listed_duplicates) == (0, 0)
    elif fault in NEEDLESSLY_DOUBTFUL:
        assert books.listed_duplicates == 0
    else:
        assert books.entered_the_window
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
    run.until(lambda: run.log.read_text().count("out of reach") >= TRIES)
    with listening(run.sink):
        run.until_done()
        books = balance("SMTP: refuses connections for a while")
    assert run.log.read_text().count("out of reach") >= TRIES
    assert here.accepted == []
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)
