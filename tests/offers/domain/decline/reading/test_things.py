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


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "A reading list that got me through the second round",
            ["the reading list that got me through the second round"],
        ),
        ("Long reply to every one of my questions", ["the long reply to every one of my questions"]),
        ("A good word with the dean on my behalf", ["the good word with the dean on my behalf"]),
        ("Quiet corner of the lab before I even asked", ["the quiet corner of the lab before I even asked"]),
        ("Warm socks on my pillow", ["the warm socks on my pillow"]),
        ("Forty minutes of her Sunday on the pension", ["the forty minutes of your Sunday that you gave me"]),
        ("Half her lunch when the canteen shut", ["half your lunch when the canteen shut"]),
        ("Spare room for three nights, key under the pot", ["the spare room for three nights"]),
        ("Two extra weeks to decide, no questions", ["giving me two extra weeks to decide"]),
        ("A quiet desk by the window for the afternoon", ["the quiet desk by the window for the afternoon"]),
        ("Apprentice badge with my name", ["the apprentice badge with my name"]),
        ("Pep talk before the panel", ["the pep talk before the panel"]),
        ("A standing invitation to her Thursday choir", ["inviting me to your Thursday choir"]),
        (
            "three hours in her truck showing us the valley",
            ["the three hours you spent with us in your truck showing us the valley"],
        ),
    ],
)
def test_what_was_the_user_s_by_what_follows_is_thanked_for_whatever_it_is(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected


@pytest.mark.parametrize(
    "note",
    [
        "Bill on my desk by Monday",
        "Long lecture before I asked",
        "one-word replies to all of my questions",
        "Decision taken on my behalf",
        "Rat in my bed",
        "Hand on my knee",
        "Tickets I bought so I could see the play",
        "Half a day off work so I could make the interview",
        "An hour of her day, all about herself",
        "worst chair kept for me",
        "post kept for her nephew",
        "A lie that got me in trouble",
        "Love letter on my windowsill",
        "Kind text after each interview asking me out",
        "An hour of her Sunday on her own golf swing",
        "was given her own number",
        "Invitation to her room at the hotel",
        "A desk by the toilets for the day",
        "No extra days to decide",
        "Call from her lawyer to warn me",
        "was seated on her own table, alone",
    ],
)
def test_what_was_a_burden_or_none_of_theirs_is_left_out(note: str) -> None:
    assert acts(note) == []
