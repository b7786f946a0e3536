"""Deeds with something beside them: who stood by, what went amiss, whose dish it was, what somebody was spared."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Let me run the desk for the second act, her own deputy moved over.",
            ["letting me run the desk for the second act"],
        ),
        (
            "Let me fly the approach from the left seat, her regular co-pilot sat behind.",
            ["letting me fly the approach from the left seat"],
        ),
        ("Let me run the council meeting, his clerk took notes.", ["letting me run the council meeting"]),
        # What they wrote is nobody that could have done the rest.
        (
            "Read my essay, her notes ran to two pages, and drove me home.",
            ["reading my essay", "driving me home"],
        ),
    ],
)
def test_whoever_stood_by_takes_no_deed_away(note, expected):
    assert thanked(note) == expected


def test_what_follows_somebody_else_is_not_put_down_to_the_contact():
    assert thanked("Let me run the desk, her own deputy moved over, fetched me a headset.") == [
        "letting me run the desk"
    ]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Fish and chips on the quay after the show, nearly 2am, she paid.",
            ["buying me fish and chips on the quay after the show"],
        ),
        ("Beers after my demo, nearly 11pm, he paid.", ["buying me beers after my demo"]),
        ("Dim sum with the crew, she paid.", ["buying me dim sum with the crew"]),
        ("Pizza on the pier, I paid.", ["the pizza on the pier"]),
        ("Fed me after, tripe, his grandmother's.", ["feeding me your grandmother's tripe"]),
        ("Made us after, pozole, her mother's recipe.", ["making your mother's pozole"]),
        ("Grilled whitefish on the deck in a parka.", ["grilling whitefish on the deck in a parka"]),
        ("Grilled me on the deck for an hour.", []),
        ("Grilled candidates on the patio.", []),
    ],
)
def test_what_somebody_put_on_the_table_is_theirs(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Dinner at their place on the lake, he grilled trout outside. Colette sent me home with cherry preserves.",
            ["the way Colette sent me home with cherry preserves"],
        ),
        (
            "Had me over for supper. Jonas sent me home with rhubarb.",
            ["having me over for supper", "the way Jonas sent me home with rhubarb"],
        ),
        # Without a home that they have been in, a name is anybody's.
        ("Colette sent me home with a jar of pickles.", []),
    ],
)
def test_who_sends_a_guest_home_with_a_jar_is_of_the_house(note, expected):
    assert thanked(note)[-2:] == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Train was cancelled, she got me on the night bus + a hotel within 20 min",
            ["getting me onto the night bus and into a hotel within 20 minutes when my train was cancelled"],
        ),
        (
            "Airline lost my bag, he lent me a suit for the interview.",
            ["lending me a suit for the interview when the airline lost my bag"],
        ),
        (
            "Missed my connection, she rebooked me the same night.",
            ["rebooking me the same night when I missed my connection"],
        ),
        (
            "Hotel lost my booking, she put me up at her place.",
            ["putting me up at your place when the hotel lost my booking"],
        ),
        ("Train was late, she was annoyed.", []),
        ("Train was cancelled, she said it happens.", []),
        ("Flight was delayed, he laughed at me.", []),
        ("Got me on the defensive.", []),
    ],
)
def test_what_went_amiss_is_told_after_what_was_done_about_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Rearranged the template so I'd never have Friday call. Ran it past the other two first.",
            ["rearranging the template so I'd never have Friday call and running it past the other two first"],
        ),
        ("Rearranged the rota so I'd never work Sundays.", ["rearranging the rota so I'd never work Sundays"]),
        (
            "Moved the clinic to Tuesdays so I'd never miss choir.",
            ["moving the clinic to Tuesdays so I'd never miss choir"],
        ),
        ("Changed the rota so I'd never see him again.", []),
        ("Reworked the schedule so I'd never be alone with patients.", []),
        (
            "Put me on pasta for a Saturday double, didn't hover.",
            ["putting me on pasta for a Saturday double without hovering"],
        ),
        ("Put me on the mixing desk for a set.", ["putting me on the mixing desk for a set"]),
        ("Put me on dishes for a Saturday double.", []),
        ("Put me on nights for a trial week.", []),
        ("Put me on the spot for an hour.", []),
    ],
)
def test_what_was_changed_for_the_user_is_told_with_what_it_spared_them(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Turned my two edits to the LOI around overnight. Term sheet is confidential (para 6), don't quote it.",
            ["turning my two edits to the letter of intent around overnight"],
        ),
        ("Turned round my contract questions overnight.", ["turning round my contract questions overnight"]),
        ("Turned my answers around on me.", []),
        ("Turned around and left in the middle of my lesson.", []),
        ("Got the references done in two days.", ["getting the references done in two days"]),
        ("Got my expenses processed the same day.", ["getting my expenses processed the same day"]),
        ("Got my reference calls done behind my back in two days.", []),
        (
            "Added a line of her own saying she was sorry.",
            ["adding a line of your own to say how sorry you were"],
        ),
        ("Added a line of her own about my gap.", []),
        ("Added a note of his own saying I'd made a mistake.", []),
        (
            "Wrote to say she's glad I'm coming, asked how I like my rooms set up.",
            ["writing to say how glad you were that I was coming", "asking how I like my rooms set up"],
        ),
        ("Asked how I like my boss.", []),
        ("Found me on GitHub via my lint PR.", ["finding me on GitHub via my lint PR"]),
        ("Found me on Instagram.", []),
        (
            "First message was about the code not the job.",
            ["writing to me about the code before any job"],
        ),
        ("Second Zoom, the contracts. Straight answers.", ["giving me straight answers"]),
        ("No straight answers.", []),
    ],
)
def test_what_an_office_did_sooner_or_more_kindly_than_it_need_is_found(note, expected):
    assert thanked(note) == expected
