"""Whoever held out more is answered in the call as somebody who did (rule 61)."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.log.would_bargain import would_bargain
from offers.domain.decline.phrases import calls

from ..make import case_of, person


def _told(note):
    return person(extended_offer=True, recruited_heavily=True, interactions=(Interaction(kind="phone", note=note),))


@pytest.mark.parametrize(
    "note",
    [
        "Said 'bring me any number and we will talk'.",
        "Told me to name my price",
        "Said they'd match whatever Leeds pays.",
        "there's wiggle room on the base, she says",
        "Asked what it would take to get me",
        "happy to negotiate",
        "told me to come to him before I say no",
        "wants a chance to counter",
    ],
)
def test_whoever_would_talk_about_terms_hears_that_it_was_heard(note):
    contact = _told(note)
    assert would_bargain(contact)
    assert any(line in str(compose(case_of(contact)).scripts["c1"]) for line in calls.MORE_INVITED)


@pytest.mark.parametrize(
    "note",
    [
        "Showed me the ward.",
        "We talked numbers of patients.",
        "Asked what it takes to run a ward",
        "gave me her number",
    ],
)
def test_whoever_held_out_nothing_does_not(note):
    contact = _told(note)
    assert not would_bargain(contact)
    assert not any(line in str(compose(case_of(contact)).scripts["c1"]) for line in calls.MORE_INVITED)
