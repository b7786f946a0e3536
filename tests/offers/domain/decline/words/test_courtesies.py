"""What everybody gets who comes, a card or a seat: no thanks beside a kindness, and none after an improper question."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.roles import Role

from ..make import case_of, person


def written(*notes):
    entries = tuple(Interaction(kind="interview", note=note) for note in notes)
    panelist = person("c2", Role.OTHER, role_label="On the panel", interactions=entries)
    return compose(case_of(person(extended_offer=True), panelist)).messages["c2"].body


@pytest.mark.parametrize(
    "courtesy", ["Handed me her business card.", "gave me a brochure and a pen", "found me a seat"]
)
def test_a_courtesy_is_not_told_beside_a_kindness(courtesy):
    said = written("Read my poster beforehand.", courtesy)
    assert "poster" in said
    assert not any(thing in said for thing in ("card", "brochure", "seat"))


@pytest.mark.parametrize(
    "note",
    [
        "panel. THE question. gave me her card",
        "Asked if I plan on kids, then handed me her card",
        "asked THE question, then gave me a pen",
    ],
)
def test_nobody_is_thanked_for_one_after_an_improper_question(note):
    said = written(note)
    assert not any(thing in said for thing in ("card", "pen", "question"))
    assert "hank" in said or "grateful" in said or "ppreciate" in said
