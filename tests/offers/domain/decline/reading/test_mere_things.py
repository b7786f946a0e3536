"""A bad word about a thing is none about whoever is in the note."""

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.log.coolness import is_cool
from tests.offers.domain.decline.reading.test_thanks import thanked

from ..make import person


def cool(note):
    return is_cool(person(interactions=(Interaction(kind="visit", note=note),)))


@pytest.mark.parametrize(
    "note",
    [
        "took me out on the tug and that awful bulk carrier",
        "Showed me the ward over a bad sandwich",
        "drove me home in his terrible old van",
        "his bad knee and all, climbed the tower with me",
        "his knee's bad, climbed the tower with me anyway",
        "the ferry was horrible, she held my bag",
        "walked me through the dirty little mill",
        "put me up in the shabby hotel next door",
        "told me the wifi is awful up there",
        "poor signal, rang back three times",
        "said he's had two complaints about it",
    ],
)
def test_a_thing_may_be_awful_and_nobody_else(note):
    assert not cool(note)


@pytest.mark.parametrize(
    "note",
    [
        "an awful man",
        "made an awful remark about the nurses",
        "bad manners",
        "was terrible to the porter",
        "awful in the car",
        "he was horrible about the ferry crew",
        "complained about me",
        "dirty jokes over lunch, awful",
        "a terrible listener",
        "told me in the bad old days he'd have hit them",
    ],
)
def test_a_person_is_still_a_person(note):
    assert cool(note)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("drove me home in her awful little car", ["driving me home in your little car"]),
        (
            "Gave me her own tide tables with the bad crossings marked in pencil",
            ["giving me your own tide tables with the difficult crossings marked in pencil"],
        ),
        ("gave me a bad map", []),
        ("showed me the mess nobody knows about", []),
        ("walked me through the horrible old mill", ["walking me through the old mill"]),
        ("drew me the whole network over a terrible curry", ["drawing me the whole network over a curry"]),
        # What was given and was bad is no favor.
        ("booked me a horrible hotel", []),
        ("gave me a terrible map", []),
    ],
)
def test_it_is_thanked_for_without_the_bad_word(note, expected):
    assert thanked(note) == expected
