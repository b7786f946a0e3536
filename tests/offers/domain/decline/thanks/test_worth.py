"""What a deed came to, told only where the deed itself says so."""

from dataclasses import replace

import pytest

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.people.registers import Register
from offers.domain.decline.phrases.gratitude import EFFECTS
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.thanks.worth import effects_of
from offers.domain.decline.words.gratitude import thanks

from ..make import reader

PEER = reader(Circle.PEER)


@pytest.mark.parametrize(
    ("thanked", "first"),
    [
        ("spending your weekend showing us cottages", "own time"),
        ("picking me up at the station at midnight, with a coffee", "hour"),
        ("setting up calls for my husband", "both"),
        ("leaving soup at the hotel", "gift"),
    ],
)
def test_a_deed_has_the_effect_that_it_tells_of(thanked, first):
    assert next(effects_of(Act(thanked))) == first


@pytest.mark.parametrize(
    "thanked",
    [
        "showing us five houses on a Sunday",
        "answering me at 9 pm",
        "answering me at midnight",
        "meeting me at 6 am",
        "explaining the benefits packet",
        "the whole day you spent with me",
        "dinner at your house",
        "letting me shadow you",
        "picking me up",
        "your time",
    ],
)
def test_an_effect_that_nobody_logged_is_not_made_up(thanked):
    assert list(effects_of(Act(thanked))) == []


def test_every_effect_has_a_phrase_and_every_phrase_an_effect():
    texts = ["day off", "driving me home at midnight", "for my wife", "cookies"]
    assert {kind for text in texts for kind in effects_of(Act(text))} == set(EFFECTS)


def test_a_gift_that_it_was_kind_of_somebody_to_give_is_not_called_thoughtful_again():
    soup = Act("leaving me soup unasked at the hotel", "you left me soup unasked at the hotel", Sort.GIFT)
    reader = replace(PEER, acts=(soup,))
    praised = [
        said
        for register in (Register.WARM, None)
        for turn in range(9)
        if " of you" in (said := thanks(reader, Deck(f"{register}{turn}"), register=register))[0]
    ]
    assert praised
    assert all(len(said) == 1 or said[1] not in EFFECTS["gift"] for said in praised)
