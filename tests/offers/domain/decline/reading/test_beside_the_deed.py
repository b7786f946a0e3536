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
            ["dinner at your place on the lake", "the way Colette sent me home with cherry preserves"],
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
        ("Rearranged the rota so I'd never work Sundays.", ["rearranging the rota so I'd never work Sundays"]),
        (
            "Moved the clinic to Tuesdays so I'd never miss choir.",
            ["moving the clinic to Tuesdays so I'd never miss choir"],
        ),
        ("Changed the rota so I'd never see him again.", []),
        ("Reworked the schedule so I'd never be alone with patients.", []),
        (
            "Put me on pasta for a Saturday double, didn't hover.",
            ["putting me on pasta for a Saturday double without hovering over me"],
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
        ("Added a line of her own about my gap.", []),
        ("Added a note of his own saying I'd made a mistake.", []),
        ("Asked how I like my boss.", []),
        ("Found me on GitHub via my lint PR.", ["finding me on GitHub via my lint PR"]),
        ("Found me on Instagram.", []),
        ("No straight answers.", []),
    ],
)
def test_what_an_office_did_sooner_or_more_kindly_than_it_need_is_found(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Dinner at their place on the lake, he smoked trout.",
            ["dinner at your place on the lake", "the smoked trout"],
        ),
        ("Lunch was on him.", ["buying me lunch"]),
        ("Ice cream on the pier, her treat.", ["buying me ice cream on the pier"]),
        ("Taxi was on her.", ["paying for my taxi"]),
        ("Coffee on his terrace.", ["the coffee on your terrace"]),
        ("The blame was on her.", []),
    ],
)
def test_a_meal_is_theirs_whoever_is_told_of_next(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Got my badge reprinted in an hour.", ["getting my badge reprinted in an hour"]),
        (
            "Split the role in two so I wouldn't have to drive.",
            ["splitting the role in two so I wouldn't have to drive"],
        ),
        ("Cold-emailed me about my essay.", ["writing to me out of the blue about my essay"]),
        ("Dropped the offer when I asked.", []),
        ("Rang to say he was sorry for the delay.", []),
        ("Had the offer rewritten overnight.", []),
        ("Put me on the last bus home.", []),
        ("Changed the rota so I wouldn't have to work with him.", []),
    ],
)
def test_a_way_made_easier_is_found(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Put me in the hot seat.", []),
        ("Put me on the phone for an hour.", []),
        ("Asked me for coffee.", []),
        ("Car died, he drove past me.", []),
        ("Added a line at the bottom to say how much I'd cost.", []),
        ("Stood at the back for my whole talk on his phone.", []),
        ("Told the board to let me go.", []),
        ("Stood at the back looking at his phone.", []),
        # What a nursing mother needed is hers to tell.
        ("Let me pump in her office.", []),
    ],
)
def test_small_things_done_for_the_user_are_found(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Paid my travel claim anyway.", ["paying my travel claim"]),
        ("Pointed me to a grant I didn't know about.", ["pointing me to a grant"]),
        ("Rang round three nurseries.", ["ringing round three nurseries"]),
        ("Told me over a drink what I should earn.", []),
        ("Told me over lunch about his divorce.", []),
        # Where it was, without what it was about, is nothing.
        ("Told me at the door about the layoffs.", []),
        ("Sent back my portfolio by courier, wrapped like a baby.", []),
        ("Paid my claim late.", []),
    ],
)
def test_a_help_told_in_passing_is_found(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("It poured, he drove me to the door.", ["driving me to the door"]),
        ("My voice broke, she laughed.", []),
        ("Sat me next to the toilets.", []),
        ("Moved the interview to Zoom.", []),
    ],
)
def test_a_mishap_is_met_by_what_it_needed(note, expected):
    assert thanked(note) == expected
