"""What somebody outside the house fought for was the user's: nobody else had terms to win."""

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role

from ..make import case_of, person


def _thanked(note, role):
    contact = person(role=role, organization="Saltpan", interactions=(Interaction(kind="phone", note=note),))
    return [act.for_form for act in acts_of(contact, discretion_for(case_of(contact)), inside=False)]


@pytest.mark.parametrize(
    ("note", "thanked"),
    [
        ("fought for Sundays off", "fighting for Sundays off"),
        ("pushed hard for a later start", "pushing hard for a later start"),
        ("haggled for a lower deposit", "haggling for a lower deposit"),
    ],
)
@pytest.mark.parametrize("role", [Role.AGENCY_RECRUITER, Role.REALTOR])
def test_an_outsider_is_thanked_for_what_they_fought_for(note, thanked, role):
    assert _thanked(note, role) == [thanked]


@pytest.mark.parametrize("note", ["pushed for an answer by Friday", "pushed for her commission", "argued for a yes"])
def test_but_not_for_what_was_asked_of_the_user(note):
    assert _thanked(note, Role.AGENCY_RECRUITER) == []


def test_inside_the_house_it_may_have_been_for_anybody():
    note = Interaction(kind="phone", note="fought for Sundays off")
    contact = person(interactions=(note,))
    assert acts_of(contact, discretion_for(case_of(contact)), inside=True) == ()


def test_an_agency_is_thanked_for_what_it_talked_the_house_into():
    thanked = "getting them to swap the take-home for a talk"
    assert _thanked(thanked.replace("getting", "got"), Role.AGENCY_RECRUITER) == [thanked]
