"""A ship or an aircraft is "her" to whoever handles it, and never the person who is thanked."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Let me bring her alongside at Haugesund, stood back with his hands in his pockets.",
            ["letting me bring the vessel alongside at Haugesund"],
        ),
        (
            "Let me take the ferry out and bring her back in.",
            ["letting me take the ferry out and bring it back in"],
        ),
        ("She let me moor her myself at slack water.", ["letting me moor the vessel myself at slack water"]),
        ("Let me steer her through the lock.", ["letting me steer the vessel through the lock"]),
        ("He let my daughter sail her home.", ["letting my daughter sail the vessel home"]),
        ("Talked me through how to berth her.", ["talking me through how to berth the vessel"]),
        ("He let me land her at Goose Bay.", ["letting me land the aircraft at Goose Bay"]),
        ("Let me sail her boat.", ["letting me sail your boat"]),
        ("Let me shadow her in clinic.", ["letting me shadow you in clinic"]),
    ],
)
def test_a_craft_is_told_from_the_contact(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note", ["Let me hold her.", "Let me take her for a walk.", "Let me drive her up to the barn."]
)
def test_nobody_is_thanked_for_having_been_held_or_driven(note):
    assert thanked(note) == []


def test_her_before_a_word_of_place_is_you():
    assert thanked("Told me what keeps her here.") == ["telling me what keeps you here"]
