"""Fixtures of the fault tests, and how often each is run."""

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest

from tests.faults.books import Books
from tests.faults.run import Run
from tests.faults.sink import Sink, listening
from tests.faults.worker import Workers, workers
from tests.servers import running_in_xdist_worker

SEEDS = range(1, int(os.environ.get("FAULT_SEEDS", "2")) + 1)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", SEEDS)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `make faults RESUME=1` what passed is not run again."""
    record = Path(os.environ.get("FAULT_PASSED", os.devnull))
    passed = set(record.read_text().splitlines()) if record.exists() else set()
    if again := [item for item in items if item.nodeid in passed]:
        config.hook.pytest_deselected(items=again)
        items[:] = [item for item in items if item.nodeid not in passed]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "call" and report.passed and not running_in_xdist_worker():
        with Path(os.environ.get("FAULT_PASSED", os.devnull)).open("a") as record:
            record.write(f"{report.nodeid}\n")


@pytest.fixture(scope="session")
def forker() -> Iterator[Workers]:
    with workers() as started:
        yield started


@pytest.fixture
def run(
    request: pytest.FixtureRequest, forker: Workers, seed: int, transactional_db: None, settings: Any
) -> Iterator[Run]:
    chance = random.Random(f"{request.node.originalname} {seed}")
    sink = Sink(chance=random.Random(chance.random()), pipelines=chance.random() < 0.5)
    place = Path(mkdtemp(prefix="gt-fault-"))  # short, for the sockets in it
    run = Run(forker=forker, place=place, chance=chance, sink=sink)
    run.log.touch()
    settings.CLOCK_OFFSET_FILE = str(run.clock)
    run.move_clock_to(datetime.now(UTC).replace(hour=12, minute=0, second=0))
    try:
        with listening(sink):
            yield run
            run.stop()
    finally:
        run.stop()
        shutil.rmtree(place)


@pytest.fixture
def balance(run: Run, seed: int) -> Callable[..., Books]:
    """Does the books and expects no breach; notes the run for the table of `make faults`."""

    def close(kind: str) -> Books:
        books = run.books()
        if path := os.environ.get("FAULT_REPORT"):
            with Path(path).open("a") as report:
                report.write(json.dumps(entry(kind, seed, books)) + "\n")
        print(f"{kind}, seed {seed}: {books}")
        assert not books.breaches, f"{kind}, seed {seed}: {books.breaches}\n{run.log.read_text()[-6000:]}"
        return books

    return close


def entry(kind: str, seed: int, books: Books) -> dict[str, Any]:
    """For the table of `make faults`."""
    return {
        "kind": kind,
        "seed": seed,
        "owed": books.owed,
        "states": dict(books.states),
        "lost": books.count("lost", "stuck"),
        "silent": books.count("duplicate", "doubled"),
        "window": books.entered_the_window,
        "listed": books.listed_duplicates,
        "breaches": books.breaches,
    }
