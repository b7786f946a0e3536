"""A note of slights gives no thanks but for what was plainly given, and what only sounds like a slight is none."""

import pytest

from offers.domain.decline.reading.chill import slights
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    "note",
    [
        "1h50 late, not a word of sorry. Shouted at the boy w the ladder. Went thru my portfolio w his pen",
        "walked out during my Q&A. Drew the org chart on the tablecloth",
        "yawned twice. Drew the org chart on the tablecloth and asked if I could make coffee",
        "Not a warm lunch. Corrected my grammar twice and drew the org chart on the tablecloth",
        "Threw my plate in the bin. Tasted my sauce with his finger",
        "Forty min late, no apology. Told me about his boat",
        "Showed us round in ten minutes, checked his watch at every door",
        "left me standing in the yard. Sent me off with a lad",
        "Took another call in the middle of mine. Went through my references one by one",
        "didn't look up once. Looked at every one of my photos",
        "no hello. Went over my figures line by line as if I'd stolen them",
        "kept calling me love. Walked me round the stockroom",
        "barely looked up. Sent me off w a postdoc",
        "ate a sandwich all through. Told me about the grants",
        "left w/o a goodbye. Showed me the drawings in the store",
        "half drunk by 8. Told me about the old days of the yard",
        "lost my file. Read my letter to the others",
        "Grilled me about money. No pudding, no thanks. Told me about the town",
        "Put the phone down on me once. Explained the rota to me",
        "Kept glancing at the door. Showed me the loading dock",
        "never wrote down an answer. Walked out to take a call. Handed me my coat at the end",
        "called me by the wrong name twice. Introduced me to the team",
        "frosty. tea in the kitchen while they had theirs in the drawing room",
        "Chilly. Sandwich in the corridor while the others ate in the dining room",
        "gave me a glass of water while they drank wine",
        "Seated me with the children at the small table",
        "Sniffy about my school. Showed me the roof garden",
    ],
)
def test_nobody_is_thanked_in_a_note_of_slights(note):
    assert slights(note)
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Ignored me all lunch. Lent me an umbrella when it poured", ["lending me an umbrella when it poured"]),
        ("Late, talked over me. Did explain the rota to me", ["explaining the rota to me"]),
        ("Kept me waiting. Had the orangery unlocked for me tho", ["having the orangery unlocked for me"]),
        ("Talked over me twice. In fairness he drove me to the station", ["driving me to the station"]),
    ],
)
def test_what_was_given_all_the_same_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("No handshake, a hug! Showed me the old library", ["showing me the old library"]),
        ("No goodbyes, see you soon. Showed me the old library", ["showing me the old library"]),
        ("Not a word of complaint when I dropped the tray. Showed me the pass", ["showing me the pass"]),
        ("Never said a cross word. Showed me the kiln twice", ["showing me the kiln twice"]),
        (
            "Never once looked at the clock. Drew the plan on the whiteboard",
            ["never once looking at the clock", "drawing the plan on the whiteboard"],
        ),
        ("Checked her watch so I'd make my train", ["checking your watch so I'd make my train"]),
        ("Late because of a calving, said sorry five times. Showed me the parlour", ["showing me the parlour"]),
        ("Would take no thanks. Showed me the ward", ["showing me the ward"]),
        ("Drove 40 min to bring me my charger, never said", ["driving 40 minutes to bring me my charger"]),
        ("The baby yawned. Showed me the ward", ["showing me the ward"]),
        ("Read to the kids in a silly voice. Showed me the ward", ["showing me the ward"]),
        ("No apology needed, she said. Showed me the ward", ["showing me the ward"]),
        ("She shouted at the driver. Showed me the ward", ["showing me the ward"]),
        ("Walked me round the yard with his hand on my back", ["walking me round the yard"]),
        ("Flicked through my portfolio with his thumb", []),
        ("Showed me the loading dock for about a minute", []),
    ],
)
def test_what_is_no_slight_to_the_user_takes_no_thanks_away(note, expected):
    assert thanked(note) == expected


def test_who_never_looked_at_the_time_slighted_nobody():
    assert not slights("6 calls in a month, never once looked at the time")


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Made me lunch at the lake while the others went in the boat", ["making me lunch at the lake"]),
        (
            "tea on the terrace, she stayed with me while the others had theirs in the house",
            ["the tea on the terrace", "staying with me while the others had theirs in the house"],
        ),
        ("Gave me a glass of water while they had a meeting", ["giving me a glass of water"]),
        ("frosty morning, gave me a flask of tea for the road", ["giving me a flask of tea for the road"]),
    ],
)
def test_who_was_given_a_meal_in_good_company_was_not_slighted(note, expected):
    assert thanked(note) == expected
