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
        ("Kept two places in Y4 past the closing date", ["keeping two places in Y4 past the closing date"]),
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
        (
            "sat on the kerb with our 3 yr old & a bag of crisps while we looked upstairs",
            ["sitting on the kerb with our three-year-old and a bag of crisps while we looked upstairs"],
        ),
        # Plain words.
        (
            "opened the kiln early so E could finish the bowl",
            ["opening the kiln early so one of mine could finish the bowl"],
        ),
        ("marked up my slides over breakfast", ["marking up my slides over breakfast"]),
        ("brought a tape measure & a picnic", ["bringing a tape measure and a picnic"]),
        ("stopped at the mosque without my asking and waited", ["stopping at the mosque without my asking"]),
        ("had the window fixed before I got there", ["having the window fixed before I got there"]),
        ("has turned two people away for us", ["turning two people away for us"]),
        ("got the seller to leave the piano!", ["getting the seller to leave the piano"]),
        ("found me a flight that wasn't at 5am", ["finding me a flight"]),
        ("saved me a fortune she said, laughing", ["saving me a fortune"]),
        ("had a sign with my name spelt right on the door", ["having a sign with my name spelt right on the door"]),
        ("She had my name on a card w a smiley", ["having my name on a card with a smiley"]),
        (
            "Sat on hold w the airline for an hour so I didn't have to, got my mum onto the same flight",
            [
                "sitting on hold with the airline for an hour so I didn't have to",
                "getting my mum onto the same flight",
            ],
        ),
        ("had me sit beside her on the bench", ["having me sit beside you on the bench"]),
        (
            "seated me between her sons so I'd never be w/o someone to talk to",
            ["seating me between your sons so I'd never be without someone to talk to"],
        ),
        (
            "Read my whole draft on the train to her mother's",
            ["reading my whole draft on the train to your mother's"],
        ),
        ("left the porch light on, I got in at 2", ["leaving the porch light on"]),
        (
            "put a desk in the room because I'd said I had a talk to finish",
            ["putting a desk in the room because I'd said that I had a talk to finish"],
        ),
        ("Told me not to buy the one I loved bc of the roof", ["being so honest with me"]),
        ("had both flats open for us the same evening", ["having both flats open for us the same evening"]),
        ("changed my flights 3 times", ["changing my flights three times"]),
        ("worked out w/ the union how I could start in May", ["working out with the union how I could start in May"]),
        ("dropped everything to ring them", ["dropping everything to ring them"]),
        ("asked about my dad before anything else every time", ["asking about my dad before anything else every time"]),
        (
            "she'd brought porridge in a thermos. took the coast road so I'd see the lighthouse",
            ["bringing porridge in a thermos", "taking the coast road so I'd see the lighthouse"],
        ),
        ("kept the rent where it was even tho someone offered her more", ["keeping the rent where it was"]),
        ("labelled a bench w/ my name for the day", ["labelling a bench with my name for the day"]),
        ("charged my phone, told me a joke about the lift", ["charging my phone", "telling me a joke about the lift"]),
        ("stopped the meeting when I went white", ["stopping the meeting when I went white"]),
        (
            "found out about Zoe's school bus without my asking",
            ["finding out about Zoe's school bus without my asking"],
        ),
        ("put me on to the job in the first place", ["putting me on to the job in the first place"]),
        ("put in the bit about the strike because she knew I wouldn't", ["putting in the bit about the strike"]),
        ("dug out my old appraisals from the archive", ["digging out my old appraisals from the archive"]),
        ("came out on a Sunday to measure the piano", ["coming out on a Sunday to measure the piano"]),
        ("had me hold the lamb while she stitched it", ["having me hold the lamb while you stitched it"]),
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
