"""Whoever did much for the user without an office to do it is wished more than well."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.phrases.closings import WISH_IN_RETURN
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import case_of, person

GREAT = "Lent me her car for the weekend when mine broke down on the pass, and drove three hours to fetch it"


def wished_in_return(note, role, *, familiar=True):
    them = person("c2", role, first_name_basis=familiar, interactions=(Interaction(kind="visit", note=note),))
    cases = [replace(case_of(person(extended_offer=True), them), id=f"case {number}") for number in range(8)]
    bodies = [compose(case).messages["c2"].body for case in cases]
    return any(wish in body for body in bodies for wish in WISH_IN_RETURN)


@pytest.mark.parametrize("role", [Role.FUTURE_COLLEAGUE, Role.PARTNER])
def test_whoever_did_so_much_may_hear_that_it_is_to_be_returned(role):
    assert wished_in_return(GREAT, role)


def test_not_for_a_tour_nor_for_what_an_office_does_nor_to_a_stranger():
    assert not wished_in_return("Showed me the ward", Role.FUTURE_COLLEAGUE)
    assert not wished_in_return(GREAT, Role.HR_DIRECTOR)
    assert not wished_in_return(GREAT, Role.FUTURE_COLLEAGUE, familiar=False)
