"""Who slept or ate at somebody's place was the user, and had there by whose place it is."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "stayed 3 nights in Holland Village at hers, drove me to the panel in a thunderstorm",
            ["putting me up for three nights in Holland Village", "driving me to the panel in a thunderstorm"],
        ),
        ("stayed two nights in Leith at hers", ["putting me up for two nights in Leith"]),
        ("Stayed at hers in Leith 2 nights", ["putting me up for two nights in Leith"]),
        ("Slept two nights in Fremantle at their place", ["putting me up for two nights in Fremantle"]),
        ("crashed in Oakland at his for a weekend", ["putting me up for a weekend in Oakland"]),
        ("spent the weekend in Bergen at hers", ["putting me up for the weekend in Bergen"]),
        ("stayed w/ her 2 nights in Tromso", ["putting me up for two nights in Tromso"]),
        ("bunked in their attic for three nights", ["putting me up for three nights in your attic"]),
        ("kipped on his sofa in Leeds", ["putting me up on your sofa in Leeds"]),
        ("camped in his yard two nights", ["letting me camp for two nights in your yard"]),
        ("stayed two nights in her sister's flat", ["putting me up for two nights in your sister's flat"]),
        ("Stayed at Jane's place 2 nights", ["putting me up for two nights at your place"]),
        ("Stayed two nights with Jane in Leith", ["putting me up for two nights in Leith"]),
        ("I stayed a week at theirs in Bergen", ["putting me up for a week in Bergen"]),
        ("ate at theirs twice", ["having me over for a meal twice"]),
        ("Ate at hers in Leith, she showed me the maps", ["having me over for a meal in Leith", "showing me the maps"]),
        ("had dinner in Leith at hers", ["dinner at your place in Leith"]),
        ("Had lunch at his cabin, he lit the stove for us", ["lunch at your cabin", "lighting the stove for us"]),
        ("dropped by hers for tea", ["having me over for tea"]),
        ("popped round to theirs on Sunday for pancakes", ["having me over on Sunday for pancakes"]),
    ],
)
def test_a_guest_is_had_there_by_the_host(note, expected):
    assert thanked(note) == expected


def test_it_can_be_told_either_way():
    [act] = acts("stayed two nights in Leith at hers")
    assert act.that_form == "you put me up for two nights in Leith"


@pytest.mark.parametrize(
    "note",
    [
        "stayed two nights in Leith",
        "Stayed two nights in Bergen before my interview",
        "stayed two nights in Bergen at the hotel he owns",
        "stayed at the hotel, theirs was full",
        "He stayed two nights in Bergen",
        "She stayed at ours",
        "slept at her desk",
        "ate at his desk during my interview",
        "crashed my interview",
        # Nobody may have been in.
        "dropped by hers but she was out",
        "popped round to hers, nobody in",
        "went to his house for the interview",
        "came by her house with the contract",
    ],
)
def test_where_nobody_was_had_nobody_is_thanked(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("stayed late at the office to help me", ["staying late at the office to help me"]),
        ("stayed two nights to look after my kids", ["staying two nights to look after my kids"]),
        ("spent two days explaining the grants to me", ["the two days you spent explaining the grants to me"]),
        ("stayed on for my questions", ["staying on for my questions"]),
        ("stayed on the phone with me for an hour", ["staying with me on the phone for an hour"]),
        ("slept on the floor so we could have his bed", ["sleeping on the floor so we could have your bed"]),
    ],
)
def test_staying_for_the_user_is_a_deed_all_the_same(note, expected):
    assert thanked(note) == expected
