"""What a deed came to, told only where the deed itself says so."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.circles import Circle
from offers.domain.decline.people.registers import Register
from offers.domain.decline.phrases.gratitude import EFFECTS
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.thanks import worth
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
        ("making risotto when you heard I'm vegetarian", "gift"),
        ("staying until nine to finish the tour", "late"),
        ("opening the clinic for us at dawn", "early"),
        ("driving us three hours through the hills", "way"),
        ("rebooking my flight when the storm cancelled it", "need"),
        ("lending me your car when mine broke down", "need"),
        ("standing up for me in front of the panel", "cause"),
        ("opening the practice's books to me", "trust"),
        ("finding a riding school for our daughters", "all"),
        ("having us over for dinner", "home"),
        ("being so open about panel sizes", "candor"),
        ("going over my contract line by line", "care"),
        ("the whole day you spent with me", "time"),
        ("telling me how you built the clinic from scratch", "story"),
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
        "dinner at your house",
        "lending me your car when it rained",
        "telling me how the rota works",
        "being so open and driving me home",
        "reading my letter",
        "sorting the background check in two days",
        "driving us to the station",
        "letting me shadow you",
        "picking me up",
        "your time",
    ],
)
def test_an_effect_that_nobody_logged_is_not_made_up(thanked):
    assert list(effects_of(Act(thanked))) == []


def test_every_kind_has_phrases_and_none_thanks_once_more():
    kinds = {kind for kind, _ in worth._KINDS}
    assert kinds == set(EFFECTS)
    assert not [said for bank in EFFECTS.values() for said in bank if re.search(r"thank|grateful|appreciate", said)]


def test_what_more_is_to_be_said_of_is_thanked_for_last_so_that_it_is_clear_of_which():
    listed = Act("showing me the lab and the greenhouse", "you showed me the lab and the greenhouse", Sort.GUIDANCE)
    read = Act("going over my essay line by line", "you went over my essay line by line", Sort.GUIDANCE)
    said = thanks(replace(PEER, acts=(read, listed)), Deck("any"))
    assert "essay" in said[-2]
    assert said[-1] in EFFECTS["care"]


def test_nothing_more_is_said_twice_in_a_bundle():
    deck = Deck("any")
    day = Act("the whole day you spent with me", "you spent the whole day with me", Sort.TIME)
    said = [sentence for _ in range(6) for sentence in thanks(replace(PEER, acts=(day,)), deck)]
    told = [kind for kind in EFFECTS["time"] if any(kind in sentence for sentence in said)]
    assert told
    assert all(sum(kind in sentence for sentence in said) == 1 for kind in told)


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
