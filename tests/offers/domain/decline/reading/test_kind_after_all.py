"""Kindness told after the trouble it met, without a subject, in a state or in the plainest words: all of it is read."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # The trouble first.
        (
            "no wifi so she walked me up to the neighbour's every evening",
            ["walking me up to the neighbour's every evening"],
        ),
        ("my phone was dead so she rang my wife to say I'd landed", ["ringing my wife to say I'd landed"]),
        # States, and what was borne in patience.
        (
            "Has kept her upstairs suite for me since then w/o a deposit",
            ["keeping your upstairs suite for me without a deposit"],
        ),
        ("Has held the 14th for us for three weeks, no deposit", ["holding the 14th for us for three weeks"]),
        ("moved my interview twice w/o a grumble", ["moving my interview twice without a grumble"]),
        # Time by its noun.
        ("up in the grid with me for three hours", ["staying up in the grid with me for three hours"]),
        ("an hour on the phone on her evening off", ["the hour you spent on the phone with me on your evening off"]),
        ("two hrs in the cold store with me", ["the two hours you spent with me in the cold store"]),
        ("an hour up the mast with me", ["the hour you spent with me up the mast"]),
        ("showed me the lab, never once looked at her watch", ["showing me the lab without looking at your watch"]),
        ("never once looked at the clock", ["never once looking at the clock"]),
        # Frankness.
        ("told me plainly what they think of late answers", ["being so straight with me"]),
        (
            "bought the teas, gave it me straight about the rosters",
            ["buying the teas", "being so straight with me about the rosters"],
        ),
        ("told me straight it wouldn't go up those stairs", ["being so straight with me"]),
        ("gave it to me straight about the pay bands", ["being so straight with me"]),
        (
            "told me straight what not to say at the consulate",
            ["telling me straight what not to say at the consulate"],
        ),
        # Theirs and the user's own.
        (
            "let A sit in w the second violins at the Thurs rehearsal",
            ["letting one of mine sit in with the second violins at the Thursday rehearsal"],
        ),
        ("let E. join in w the clay lesson", ["letting one of mine join in with the clay lesson"]),
        ("her husband let my boys milk the goats", ["the way your husband let my boys milk the goats"]),
        ("my son got to drive the mower", ["letting my son drive the mower"]),
        ("She's kept a desk by the window for O.", ["keeping a desk by the window for one of mine"]),
        ("kept crayons in her car for the kids", ["keeping crayons in your car for the kids"]),
        ("kept a place for our Ben past the deadline", ["keeping a place for our Ben"]),
        # Plain words.
        (
            "opened the kiln early so E could finish the bowl",
            ["opening the kiln early so one of mine could finish the bowl"],
        ),
        ("marked up my slides over breakfast", ["marking up my slides over breakfast"]),
        ("brought a tape measure & a picnic", ["bringing a tape measure and a picnic"]),
        ("stopped at the mosque without my asking and waited", ["stopping at the mosque without my asking"]),
        ("got the seller to leave the piano!", ["getting the seller to leave the piano"]),
        ("found me a flight that wasn't at 5am", ["finding me a flight"]),
        ("saved me a fortune she said, laughing", ["saving me a fortune"]),
        ("had me sit beside her on the bench", ["having me sit beside you on the bench"]),
        (
            "seated me between her sons so I'd never be w/o someone to talk to",
            ["seating me between your sons so I'd never be without someone to talk to"],
        ),
        (
            "Read my whole draft on the train to her mother's",
            ["reading my whole draft on the train to your mother's"],
        ),
        (
            "put a desk in the room because I'd said I had a talk to finish",
            ["putting a desk in the room because I'd said that I had a talk to finish"],
        ),
        ("asked about my dad before anything else every time", ["asking about my dad before anything else every time"]),
        ("labelled a bench w/ my name for the day", ["labelling a bench with my name for the day"]),
        (
            "found out about Zoe's school bus without my asking",
            ["finding out about Zoe's school bus without my asking"],
        ),
        ("Put an adze in my hand the first morning", ["putting an adze in my hand the first morning"]),
        ("showed me the short cut so I'd not be late", ["showing me the short cut so I'd not be late"]),
        ("brought up the 1911 minute book from the vault", ["bringing up the 1911 minute book from the vault"]),
    ],
)
def test_what_was_kind_is_read(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "plane 2 hrs late, she left without me",
        "my phone died and she laughed at it",
        "My hem came down, she noticed it",
        "my laptop went. she had hers",
        "no coffee so she told me to find some",
        "Has kept me waiting since May",
        "Has kept my deposit for weeks",
        "kept two places for others past the closing date",
        "moved the meeting without a word",
        "up in arms with me for an hour",
        "in a queue with me for an hour",
        "no houses in two days",
        "told me straight I was not what they wanted",
        "told me honestly my talk was dull",
        "told me honestly I'd no chance",
        "gave it me straight: no",
        "got the teas for herself",
        "let K show me the vault",
        "let A go",
        "her husband let my bags get wet",
        "kept a list of my mistakes for the board",
        "kept an eye on the clock for the team",
        "made trouble for me",
        "took the car so I'd have to walk",
        "brought biscuits for himself",
        "brought tea for the panel",
        "charged my card twice",
        "charged us for the phone",
        "told me a dirty joke",
        "stopped the interview when I mentioned my kids",
        "found out about my divorce without my asking",
        "found out about my ex for us",
        "put me on to the helpdesk",
        "dug out my old posts",
        "had me fill in the forms",
        "had me wait in the corridor",
        "asked for the forms again",
        "drove 40 minutes",
        "stopped my talk unasked",
        "had my file fixed before I came",
        "turned me away",
        "turned two people away",
        "got the seller to raise the price",
        "rang me right after",
        "I was late so she left",
        "I got to wait an hour",
        "told me not to bother applying",
        "told me not to take it personally",
        "had my name on the list of late payers",
        "had me sit in the corridor",
        "left the stove on all night",
        "put me in the corridor because I'd said I smoke",
        "told me plainly what they think of my age",
        "never once answered me",
        "never looked at me",
        "changed my flights without asking",
        "wouldn't leave till I'd signed",
        "would not go until my boss came",
        "dropped everything to yell at me",
        "key in the door, nobody there",
        "my laptop died, she had it in bits",
        "2 hours in the queue with me",
        "got my hopes up",
    ],
)
def test_what_was_not_stays_unsaid(note):
    assert acts(note) == []


def test_what_is_not_to_be_told_stays_a_secret():
    assert acts("told me not to tell the board about the merger") == []
    assert acts("told me what not to tell the board about the merger") == []
