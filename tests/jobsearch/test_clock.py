from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine
from pytest_django.fixtures import Settings

from jobsearch import clock


def seconds_ahead() -> float:
    return (clock.now() - datetime.now(UTC)).total_seconds()


def test_it_is_the_present_in_utc() -> None:
    assert clock.now().tzinfo is UTC
    assert seconds_ahead() == pytest.approx(0, abs=2)


def test_the_offset_file_moves_it(tmp_path: Path, settings: Settings) -> None:
    offset = tmp_path / "offset"
    offset.write_text("86400")
    settings.CLOCK_OFFSET_FILE = str(offset)

    assert seconds_ahead() == pytest.approx(86_400, abs=2)


@pytest.mark.parametrize("content", ["", "tomorrow"])
def test_an_unreadable_offset_counts_as_none(content: str, tmp_path: Path, settings: Settings) -> None:
    offset = tmp_path / "offset"
    offset.write_text(content)
    settings.CLOCK_OFFSET_FILE = str(offset)

    assert seconds_ahead() == pytest.approx(0, abs=2)


@pytest.mark.django_db
def test_a_machine_whose_clock_is_wrong_shares_the_time_of_the_database() -> None:
    right = datetime.now(UTC)
    with time_machine.travel(right + timedelta(hours=25)):
        assert abs(clock.shared_now() - right) < timedelta(minutes=1)


@pytest.mark.django_db
def test_the_offset_file_moves_the_shared_clock_too(tmp_path: Path, settings: Settings) -> None:
    offset = tmp_path / "offset"
    offset.write_text("86400")
    settings.CLOCK_OFFSET_FILE = str(offset)

    assert clock.shared_now() - datetime.now(UTC) == pytest.approx(timedelta(days=1), abs=timedelta(seconds=5))
    assert clock.shared_now().tzinfo is UTC


def test_outside_local_mode_nothing_moves_it(tmp_path: Path, settings: Settings) -> None:
    offset = tmp_path / "offset"
    offset.write_text("86400")
    settings.CLOCK_OFFSET_FILE = str(offset)
    settings.LOCAL_MODE = False

    assert seconds_ahead() == pytest.approx(0, abs=2)
