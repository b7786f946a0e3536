"""What the user takes over from the draft is told as the draft told it; what they typed themselves stands as typed."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role

from ..make import case_of, person

NOTE = "Repaired my bag strap with a bit of sail thread during the tour"
TOLD = "During the tour, you repaired my bag strap with a bit of sail thread."


def _body(thanks_for):
    tour = Interaction(kind="tour", note=NOTE, thanks_for=thanks_for)
    realtor = person("c2", Role.REALTOR, first_name_basis=True, interactions=(tour,))
    return compose(case_of(person(extended_offer=True), realtor)).messages["c2"].body


def test_what_was_kept_changes_nothing():
    assert TOLD in _body("")
    assert TOLD in _body("repairing my bag strap")


@pytest.mark.parametrize("own", ["mending my bag", "repairing my bag strap so neatly", "the sail thread"])
def test_what_was_typed_stands(own):
    assert own in _body(own)
    assert "with a bit of sail thread" not in _body(own)


def test_the_users_own_words_are_not_joined_by_the_same_in_the_notes():
    own = Interaction(
        kind="visit", note="Showed me the robot", thanks_for="letting me spend half a day at your counter"
    )
    read = Interaction(kind="visit", note="Let me shadow at her branch half a day. Fed me piroshki.")
    them = person(interactions=(read, own))
    discretion = discretion_for(case_of(them))
    told = [act.for_form for act in acts_of(them, discretion, inside=True)]
    assert "letting me spend half a day at your counter" in told
    assert not any("shadow" in form for form in told)
    assert any("piroshki" in form for form in told)
