"""What to settle first, and what to look at twice."""

from datetime import date

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import EVERYONE, ChosenAlternative, Dates, Feedback, Kind, ShareableReason
from offers.domain.decline.roles import Role

from ..make import case_of, person

LEAD = person(extended_offer=True)
TODAY = date(2026, 3, 9)


def codes(*people, **facts):
    return [warning.code for warning in compose(case_of(*(people or (LEAD,)), **facts)).warnings]


def test_an_unconfirmed_alternative_is_questioned_but_blocks_nothing():
    answer = compose(case_of(LEAD, alternative=ChosenAlternative(summary="Another post")))
    assert [(warning.code, warning.rule) for warning in answer.warnings] == [("unconfirmed", 19)]
    assert answer.blockers == ()


def test_a_deadline_near_or_gone_is_said():
    assert codes(today=TODAY, dates=Dates(deadline=date(2026, 3, 10))) == ["deadline"]
    assert codes(today=TODAY, dates=Dates(deadline=date(2026, 3, 8))) == ["late"]
    assert codes(today=TODAY, dates=Dates(deadline=date(2026, 4, 8))) == []
    assert codes(today=TODAY, dates=Dates(deadline=date(2026, 3, 8)), kind=Kind.RESCINDED) == []


def test_people_of_one_first_name_are_told_apart():
    twins = [person("c1", extended_offer=True, goes_by="Chris"), person("c2", Role.PARTNER, goes_by="Chris")]
    warning = compose(case_of(*twins)).warnings[0]
    assert warning.code == "same_name"
    assert warning.text == "C1 Roe and C2 Roe share a first name."


def test_somebody_who_works_elsewhere_now_is_pointed_out():
    moved = person("c2", Role.PARTNER, organization="Bay Heart", role_label="Partner, now at Bay Heart")
    assert codes(LEAD, moved) == ["moved"]


def test_words_that_were_left_out_are_said():
    assert codes(feedback=(Feedback("The director was rude.", EVERYONE),)) == ["harsh_feedback"]
    employer = ChosenAlternative(employer="Bay Heart")
    assert codes(feedback=(Feedback("At Bay Heart nights are shorter.", EVERYONE),), alternative=employer) == [
        "private_feedback"
    ]
    assert codes(reasons=(ShareableReason("I chose Bay Heart."),), alternative=employer) == ["private_reason"]
    assert codes(feedback=(Feedback("The director was rude."),)) == []
