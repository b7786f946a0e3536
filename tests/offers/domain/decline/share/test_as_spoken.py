"""A reason is said as one speaks, to somebody one knows (rule 25)."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ShareableReason
from offers.domain.decline.roles import Role
from offers.domain.decline.share.as_spoken import as_spoken, begun

from ..make import case_of, person


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "I have been given a bigger job where I am and I am going to stay and do it",
            "I've been given a bigger job where I am, and I'm going to stay and do it",
        ),
        ("I am needed at the yard and cannot leave it", "I'm needed at the yard and can't leave it"),
        ("we do not want to live apart", "we don't want to live apart"),
        (
            "she has only just settled and I will not move her again",
            "she has only just settled, and I won't move her again",
        ),
        ("I want to teach and this would be admin", "I want to teach, and this would be admin"),
        ("I will be opening my own bakery", "I'll be opening my own bakery"),
        ("My partner and I have decided to stay", "My partner and I have decided to stay"),
        ("I have a family to think of", "I have a family to think of"),
        ("I have mixed feelings", "I have mixed feelings"),
        ("this is where I am and where we are at home", "this is where I am and where we are at home"),
        ("my work and my people are here", "my work and my people are here"),
    ],
)
def test_a_reason_is_contracted(typed, said):
    assert as_spoken(typed) == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Moving to Halifax to be near our grandchild", "I am moving to Halifax to be near our grandchild"),
        ("taking a job with a shorter commute", "I am taking a job with a shorter commute"),
        ("staying put for the kids' schools", "I am staying put for the kids' schools"),
        ("decided to go freelance", "I decided to go freelance"),
        ("Moving to Halifax was too big a step", "Moving to Halifax was too big a step"),
        ("Staying here suits the children", "Staying here suits the children"),
        ("being closer to my mum", "being closer to my mum"),
    ],
)
def test_a_reason_that_begins_with_what_the_user_does_is_a_sentence(typed, said):
    assert begun(typed) == said


def test_to_whoever_is_not_on_first_name_terms_it_is_spelled_out():
    reasons = (ShareableReason("I have decided to stay in Leeds."),)
    texts = [
        compose(case_of(person(extended_offer=True, first_name_basis=known), reasons=reasons)).messages["c1"].body
        for known in (True, False)
    ]
    assert "I've decided to stay in Leeds." in texts[0]
    assert "I have decided to stay in Leeds." in texts[1]


def test_a_partner_who_was_spoken_to_hears_a_short_reason():
    lead = person(extended_offer=True, first_name_basis=True)
    partner = person("c2", Role.PARTNER, first_name_basis=True)
    for text, hears in [
        ("We want to stay in Leeds.", True),
        (f"We want to stay in Leeds, {'very ' * 9}near her.", False),
    ]:
        body = compose(case_of(lead, partner, reasons=(ShareableReason(text),))).messages["c2"].body
        assert ("Leeds" in body) is hears
