"""How a call opens and comes to the decision, for whoever calls and whoever is called."""

from dataclasses import replace
from datetime import date

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Applicant, Dates, ShareableReason
from offers.domain.decline.roles import Role

from ..make import case_of, person


def said(case, key, to="c1"):
    return next(part for part in compose(case).scripts[to].blocks if part.key == key).lines[0]


def test_a_late_answer_to_an_agency_is_told_whatever_the_reason_says():
    agency = person(role=Role.AGENCY_RECRUITER, extended_offer=True, organization="Search & Co")
    reasons = (ShareableReason("I have decided to stay at my firm."),)
    case = case_of(agency, reasons=reasons, today=date(2026, 6, 14), dates=Dates(deadline=date(2026, 6, 12)))
    for number in range(4):
        assert "nurse position" in said(replace(case, id=f"a{number}"), "decision")


def test_a_friend_hears_the_short_name_that_the_user_signs_with_and_whoever_made_the_offer_the_whole():
    maker = person(extended_offer=True, first_name_basis=True)
    friend = person("c2", goes_by="Deco", first_name_basis=True, recruited_heavily=True)
    applicant = Applicant(name="Ubiratan Lopes", given="Ubiratan", family="Lopes", signature="Bira")
    case = replace(case_of(maker, friend), applicant=applicant)
    assert "Deco" in said(case, "open", "c2")
    assert "Bira" in said(case, "open", "c2")
    assert "Ubiratan Lopes" in said(case, "open")
