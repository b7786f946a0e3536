"""What was given or made, told by its name alone, and what only looks like a gift."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Handwritten card after my interview!!", ["the handwritten card after my interview"]),
        (
            "Good luck text on the morning of the panel, with an emoji",
            ["the good luck text on the morning of the panel"],
        ),
        (
            "2 pages of written feedback on my case log, line by line",
            ["the two pages of written feedback on my case log"],
        ),
        ("Detailed notes on my demo lesson, same evening.", ["the detailed notes on my demo lesson"]),
        ("Homemade lemon bars in the car!!", ["the homemade lemon bars in the car"]),
        ("Ginger biscuits for the swell; never once laughed at me.", ["the ginger biscuits for the swell"]),
        ("Croissants for the whole crew incl me", ["the croissants for the whole crew including me"]),
        ("Doughnuts for everybody on my trial day", ["the doughnuts for everybody on my trial day"]),
        ("A thermos of ginger tea for my throat.", ["the thermos of ginger tea for my throat"]),
        ("Roast lamb for all 5 of us", ["the roast lamb for all five of us"]),
        ("Chips at 3 am on her.", ["the chips at 3 am"]),
        ("Union League lunch, 2 hrs.", ["the Union League lunch"]),
        (
            "Printed map with the bus lines to campus highlighted",
            ["the printed map with the bus lines to campus highlighted"],
        ),
        ("Front seat of the ambulance all night.", ["the front seat of the ambulance all night"]),
    ],
)
def test_a_thing_by_its_name_alone_is_thanked_for(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected


@pytest.mark.parametrize(
    "note",
    [
        "Automated congratulations email before my second interview",
        "Thank-you card after my interview",
        "Kind card after my interview, from her assistant",
        "Stale sandwiches for the whole panel",
        "Lunch for the team, none for me",
        "Coffee for everyone but me",
        "Dinner on me",
        "2 pages of complaints on my case log",
        "Comments on my teaching, all harsh",
        "Feedback on my accent",
        "Burgers for the kids, cost me $40",
        "Working lunch",
    ],
)
def test_what_was_no_gift_of_theirs_is_left_out(note: str) -> None:
    assert acts(note) == []
