"""What the user takes over from the draft is told as the draft told it; what they typed themselves stands as typed."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
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
