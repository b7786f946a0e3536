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
        (
            "sat at the kitchen table with us an hour going thru well log",
            ["the hour you spent with us at the kitchen table going through well log"],
        ),
        ("stayed two nights in her spare room", ["putting me up for two nights in your spare room"]),
        ("spent an hr w/ me on the loom", ["the hour you spent with me on the loom"]),
        ("spent an hr on the numbers w/ me", ["the hour you spent with me on the numbers"]),
        ("spent day 2 with me in the lab", ["the day you spent with me in the lab"]),
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
        ("90 min in his office, case conference after", ["the 90 minutes you spent with me in your office"]),
        (
            "An hour in the dye lab comparing mordants, swatches everywhere",
            ["the hour you spent with me in the dye lab comparing mordants"],
        ),
        ("Morning in the greenhouse with her, notebooks open", ["the morning you spent with me in the greenhouse"]),
        ("a day in the field, waders and all", ["the day in the field"]),
        ("Forty minutes on what nights are like", ["the forty minutes you spent with me on what nights are like"]),
        ("one hour on how they split cases", ["the hour you spent with me on how you split cases"]),
        ("Whole morning on rounds with her", ["the whole morning you gave me on rounds"]),
        (
            "Half an hour on what a Tuesday is really like there. Quit two weeks later.",
            ["the half hour you spent with me on what a Tuesday is really like there"],
        ),
        (
            "An hour after my talk on where the field is going",
            ["the hour you spent with me after my talk on where the field is going"],
        ),
        ("Coffee, half an hour on his syllabus", ["the coffee", "the half hour you spent with me on your syllabus"]),
    ],
)
def test_an_hour_given_is_thanked_for_with_what_it_was_about(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "40 minutes on hold about benefits",
        "half an hour about nothing",
        "90 minutes on his own career",
        "My talk, 50 min, then questions",
        "Intro, then silence for weeks",
        "Half an hour on why everyone leaves",
        "Half an hour in the lobby, nobody there",
        "2 hrs in the hotel looking at the ceiling",
        "3 hrs in the emergency room with my son",
        "Two hours in traffic",
        "45 minutes late",
        "15 min in his office, then a call came",
        "1 hr on Zoom",
        "sat in the break room 20 min scrolling her phone",
        "sat at the head of the table 2 hours talking about himself",
        "Called from his car about the start date",
    ],
)
def test_an_hour_that_was_no_gift_is_not_thanked_for(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("kind", "note", "expected"),
    [
        (
            "video",
            "Half hour; showed me their protocol on screen",
            ["the half hour you gave me by video", "showing me your protocol on screen"],
        ),
        (
            "phone",
            "20 min, very honest about the churn",
            ["the 20 minutes you gave me by phone", "being so honest about the churn"],
        ),
        ("video", "45 min, mostly about the rota", ["the 45 minutes you spent with me on the rota"]),
        (
            "video",
            "45 min, read my thesis, drew me the org chart",
            ["reading my thesis", "drawing me the org chart"],
        ),
        # The length and no more is told in general, and a first talk is no introduction.
        ("video", "intro, 30 min", []),
        ("phone", "First chat, 40 min", []),
        ("phone", "30 min, mostly gossip", []),
        ("video", "20 min screening, friendly.", []),
    ],
)
def test_the_length_of_a_talk_goes_before_what_was_done_in_it(kind, note, expected):
    assert thanked(note, kind=kind) == expected
