from datetime import UTC, datetime
from pathlib import Path

import pytest
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


def test_outside_local_mode_nothing_moves_it(tmp_path: Path, settings: Settings) -> None:
    offset = tmp_path / "offset"
    offset.write_text("86400")
    settings.CLOCK_OFFSET_FILE = str(offset)
    settings.LOCAL_MODE = False

    assert seconds_ahead() == pytest.approx(0, abs=2)
