"""What was stood everybody there, lent to be worn, or left to the user without hovering."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("bought the whole crew lunch", ["buying the whole crew lunch"]),
        ("ordered pizza for the whole team", ["ordering pizza for the whole team"]),
        ("treated all of us to pho", ["treating all of us to pho"]),
        ("let me close the incision and didnt interfere once", ["letting me close the incision without interfering"]),
    ],
)
def test_the_user_had_their_share(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "bought everybody's silence",
        "bought the whole company",
        "bought the team new laptops",
        "told everybody I was hired",
        "made everybody wait",
        "made all of us stand",
        "gave everybody a lecture",
        "didn't hover",
        "panel, then two hours round the yard in the rain",
        "interview, then an hour round the site in her boots",
    ],
)
def test_what_was_no_share_gives_nothing(note):
    assert thanked(note) == []
