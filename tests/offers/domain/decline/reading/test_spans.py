"""Time that somebody gave, told by how long it was: "half an hour on Zoom, mostly about call"."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("90 min w her on hierarchical models", ["the 90 minutes you spent with me on hierarchical models"]),
        ("90 min w her on dye lots, best chat in months", ["the 90 minutes you spent with me on dye lots"]),
        ("two hours at her kitchen table with the rota", ["the two hours at your kitchen table"]),
        (
            "an hour on the phone about what the first year is like",
            ["the hour you spent with me on the phone talking about what the first year is like"],
        ),
        ("whole afternoon in the core w her", ["the whole afternoon you gave me in the core"]),
        ("stayed two nights in her spare room", ["putting me up for two nights in your spare room"]),
        ("spent an hr w/ me on the loom", ["the hour you spent with me on the loom"]),
        ("spent 2 hrs explaining how they chart", ["the two hours you spent explaining how you chart"]),
        ("spent an hour with my husband about farm jobs", ["the hour you spent with my husband about farm jobs"]),
        ("spent her Sat showing us daycares", ["the Saturday you spent showing us daycares"]),
        (
            "half hour on Zoom, mostly about call burden",
            ["the half hour you spent with me on Zoom talking about call burden"],
        ),
        (
            "half hour on zoom with her, all about the ICU",
            ["the half hour you spent with me on Zoom talking about the ICU"],
        ),
        ("1 hr video w/ her abt residents", ["the hour you spent with me by video talking about residents"]),
        (
            "45 min call about the curriculum",
            ["the 45 minutes you spent with me by phone talking about the curriculum"],
        ),
        (
            "sat in the stairwell 20 min explaining how he got the census cap down to 15",
            ["the 20 minutes you spent with me in the stairwell explaining how you got the census cap down to 15"],
        ),
        (
            "stood in the parking lot for half an hour answering my questions",
            ["the half hour you spent with me in the parking lot answering my questions"],
        ),
        (
            "Talked with me between cases for most of a morning",
            ["talking with me between cases for most of a morning"],
        ),
        ("Called with the offer from his car, on his day off", ["calling me on your day off"]),
    ],
)
def test_an_hour_given_is_thanked_for_with_what_it_was_about(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "40 minutes on hold about benefits",
        "half an hour about nothing",
        "1 hr on Zoom",
        "sat in the break room 20 min scrolling her phone",
        "sat at the head of the table 2 hours talking about himself",
        "Called from his car about the start date",
    ],
)
def test_an_hour_that_was_no_gift_is_not_thanked_for(note):
    assert thanked(note) == []
