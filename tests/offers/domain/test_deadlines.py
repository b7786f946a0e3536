from datetime import date, timedelta

import pytest

from offers.domain.deadlines import (
    DateProblem,
    Deadline,
    problem_with_deadline,
    problem_with_offered_on,
    problem_with_past_day,
)

TODAY = date(2026, 11, 2)
FIRST, LATER = date(2026, 11, 12), date(2026, 11, 20)


def test_a_first_deadline_is_its_own_original() -> None:
    assert Deadline().moved_to(FIRST, set_by="Dana", medium="phone") == Deadline(
        on=FIRST, original_on=FIRST, set_by="Dana", medium="phone"
    )


def test_an_extension_keeps_the_first_date_and_says_who_gave_it() -> None:
    deadline = Deadline(on=FIRST, original_on=FIRST, set_by="Dana", medium="phone")
    assert deadline.moved_to(LATER, set_by="Walter") == Deadline(on=LATER, original_on=FIRST, set_by="Walter")


def test_a_second_extension_still_keeps_the_first_date() -> None:
    deadline = Deadline(on=LATER, original_on=FIRST)
    assert deadline.moved_to(LATER + timedelta(7)).original_on == FIRST


def test_a_correction_forgets_the_wrong_date() -> None:
    deadline = Deadline(on=FIRST, original_on=FIRST)
    assert deadline.moved_to(LATER, is_correction=True) == Deadline(on=LATER, original_on=LATER)


@pytest.mark.parametrize(
    ("day", "problem"),
    [
        (TODAY, None),
        (TODAY - timedelta(days=3650), None),
        (TODAY + timedelta(days=1), DateProblem.IN_THE_FUTURE),
        (TODAY - timedelta(days=3651), DateProblem.LONG_AGO),
        (date(26, 11, 1), DateProblem.LONG_AGO),
    ],
)
def test_what_happened_lies_in_the_recent_past(day: date, problem: DateProblem | None) -> None:
    assert problem_with_past_day(day, TODAY) is problem


@pytest.mark.parametrize(
    ("offered_on", "applied_on", "problem"),
    [
        (TODAY, None, None),
        (TODAY, TODAY, None),
        (TODAY - timedelta(days=1), TODAY, DateProblem.BEFORE_APPLYING),
        (TODAY + timedelta(days=1), TODAY, DateProblem.IN_THE_FUTURE),
    ],
)
def test_an_offer_follows_the_application(
    offered_on: date, applied_on: date | None, problem: DateProblem | None
) -> None:
    assert problem_with_offered_on(offered_on, applied_on=applied_on, today=TODAY) is problem


@pytest.mark.parametrize(
    ("day", "offered_on", "problem"),
    [
        (TODAY, None, None),
        (TODAY - timedelta(days=1), None, None),
        (TODAY - timedelta(days=365), None, None),
        (TODAY - timedelta(days=366), None, DateProblem.LONG_PAST),
        (TODAY + timedelta(days=730), None, None),
        (TODAY + timedelta(days=731), None, DateProblem.FAR_AHEAD),
        (TODAY, TODAY, None),
        (TODAY - timedelta(days=1), TODAY, DateProblem.BEFORE_THE_OFFER),
    ],
)
def test_a_deadline_may_have_passed_but_not_long_ago(
    day: date, offered_on: date | None, problem: DateProblem | None
) -> None:
    assert problem_with_deadline(day, offered_on=offered_on, today=TODAY) is problem
