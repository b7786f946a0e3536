"""By what words an employer that may not be named is known, and by which it is not."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ChosenAlternative, ShareableReason
from offers.domain.decline.private.discretion import discretion_for

from ..make import case_of, person


def may_be_said(text, employer, *, summary="", reason=""):
    case = case_of(
        person(extended_offer=True),
        alternative=ChosenAlternative(summary=summary, employer=employer),
        reasons=(ShareableReason(reason),) if reason else (),
    )
    return discretion_for(case).allows(text)


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("I accepted a role that lets us stay in Illinois", "University of Illinois"),
        ("I accepted a role that lets us stay in Illinois", "Illinois Office of Rural Health"),
        ("we stay in New York", "New York Harbor Museum"),
        ("I took a university post", "University of Leeds"),
        ("it is closer to the hospital", "Hospital of the Good Hope"),
        ("we moved for the community", "Community Health Partners"),
        ("sandwiches with mayo, in the duke's old kitchen", "Mayo Clinic"),
    ],
)
def test_a_place_or_a_kind_of_house_gives_nobody_away(text, employer):
    assert may_be_said(text, employer)


@pytest.mark.parametrize(
    ("text", "employer"),
    [
        ("I'm going to the University of Illinois", "University of Illinois"),
        ("I'm going to Northgate", "Northgate Health"),
        ("I'm going to Como Park", "Como Park Family Dentistry"),
        ("I'm going to Genentech", "Genentech"),
        ("I accepted a post at Mayo", "Mayo Clinic"),
        ("I'll be teaching at Duke", "Duke University"),
        ("I start at the Illinois office soon", "Illinois Office of Rural Health"),
        ("I accepted a job at Madison", "Madison Anesthesia"),
        ("I'll be with Ohio", "Ohio"),
    ],
)
def test_the_whole_name_and_what_is_its_own_give_it_away(text, employer):
    assert not may_be_said(text, employer)


def test_a_town_that_the_user_writes_of_as_a_place_is_no_name():
    summary = "Accepted a position in Madison"
    assert may_be_said("closer to my sister in Madison", "Madison Anesthesia", summary=summary)


def test_a_reason_with_a_state_in_it_reaches_the_letter_and_the_call():
    reasons = (ShareableReason("I accepted a role that lets us stay in Illinois."),)
    chosen = ChosenAlternative(summary="State agency", employer="Illinois Office of Rural Health")
    bundle = compose(case_of(person(extended_offer=True), alternative=chosen, reasons=reasons))
    assert "stay in Illinois" in bundle.messages["c1"].body
    assert "stay in Illinois" in bundle.scripts["c1"].spoken
