from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from offers.domain.decline.steps import KEYS, Progress, Wizard, next_morning

NEW_YORK = ZoneInfo("America/New_York")


def open_steps(progress: Progress) -> list[str]:
    return [key for key in KEYS if Wizard(progress).may_open(key)]


def test_only_decide_is_open_before_the_decision() -> None:
    assert open_steps(Progress()) == ["decide"]


def test_no_step_but_decide_is_open_without_a_decision_however_far_it_once_was() -> None:
    assert open_steps(Progress(furthest="close", is_planned=True)) == ["decide"]


def test_people_opens_with_the_decision() -> None:
    assert open_steps(Progress(furthest="people", is_decided=True)) == ["decide", "people"]


def test_words_opens_after_share() -> None:
    assert open_steps(Progress(furthest="words", is_decided=True)) == ["decide", "people", "share", "words"]


def test_close_opens_when_the_checklist_is_made() -> None:
    assert open_steps(Progress(furthest="close", is_decided=True, is_planned=True)) == list(KEYS)


def test_it_resumes_at_the_furthest_open_step() -> None:
    assert Wizard(Progress(furthest="close", is_decided=True)).resume() == "words"
    assert Wizard(Progress()).resume() == "decide"


def test_going_back_does_not_move_the_mark_back() -> None:
    assert Wizard(Progress(furthest="words", is_decided=True)).furthest_with("people") == "words"
    assert Wizard(Progress(furthest="people", is_decided=True)).furthest_with("share") == "share"


def test_the_line_of_steps_shows_what_is_done() -> None:
    wizard = Wizard(Progress(furthest="words", is_decided=True))
    assert [wizard.state(key, "people") for key in KEYS] == ["done", "current", "done", "todo", "todo"]


def test_close_is_done_when_the_loop_is_closed() -> None:
    assert Wizard(Progress("close", True, True, True)).state("close", "words") == "done"
    assert Wizard(Progress("close", True, True, False)).state("close", "words") == "todo"


def test_a_step_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(ValueError, match="tuple"):
        Wizard(Progress()).may_open("nowhere")


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-11-02T21:30-05:00", "2026-11-03T08:00-05:00"),
        ("2026-11-02T07:00-05:00", "2026-11-03T08:00-05:00"),
        ("2026-11-03T00:30-05:00", "2026-11-03T08:00-05:00"),
        ("2026-11-03T05:00-05:00", "2026-11-04T08:00-05:00"),
        ("2026-12-31T23:00-05:00", "2027-01-01T08:00-05:00"),
    ],
)
def test_one_sleeps_until_the_next_morning(now: str, morning: str) -> None:
    evening = datetime.fromisoformat(now).astimezone(NEW_YORK)
    assert next_morning(evening, 8) == datetime.fromisoformat(morning)


def test_the_night_of_the_clock_change_ends_at_the_same_hour() -> None:
    evening = datetime(2026, 10, 31, 22, 0, tzinfo=NEW_YORK)
    assert next_morning(evening, 8).astimezone(UTC) == datetime(2026, 11, 1, 13, 0, tzinfo=UTC)
