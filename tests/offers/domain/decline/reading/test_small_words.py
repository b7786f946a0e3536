"""Small words that a hurried note leaves out, and the noun that "one" stands for."""

import pytest

from offers.domain.decline.share.said_anew import said_anew
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("found one with a garage", []),
        ("found us a flat w/o deposit", ["finding us a flat without a deposit"]),
        ("Explained how 7 on 7 off works.", ["explaining how 7 on 7 off works"]),
        ("Showed me the 4 on 4 off roster.", ["showing me the 4 on 4 off roster"]),
        (
            "Chased Norwegian flag endorsement with the embassy.",
            ["chasing the Norwegian flag endorsement with the embassy"],
        ),
        ("Chased medical clearance with the agency.", ["chasing the medical clearance with the agency"]),
        ("lent me the car for first week", ["lending me the car for the first week"]),
        (
            "took me out on the boat, showed how he casts",
            ["taking me out on the boat", "showing me how you cast"],
        ),
        (
            "freed my crate that was stuck in customs since May",
            ["freeing my crate that had been stuck in customs since May"],
        ),
        (
            "chatted w/ my wife 40 mins about schools",
            ["chatting with my wife for 40 minutes about schools"],
        ),
        (
            "rang my wife and talked with her 40 minutes",
            ["ringing my wife", "talking with my wife for 40 minutes"],
        ),
    ],
)
def test_small_words_are_put_in(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("reason", "expected"),
    [
        (
            "I've decided to stay in York and teach, with some playing.",
            "I'm staying in York and teaching, with some playing.",
        ),
        ("I've decided to stay in Glasgow and keep working.", "I'm going to stay in Glasgow and keep working."),
        ("I've decided to stay near my parents and friends.", "I'm staying near my parents and friends."),
        ("I decided to stay for work and family.", "I'm staying for work and family."),
    ],
)
def test_two_decisions_stay_alike(reason, expected):
    assert said_anew(reason) == expected
