"""Where a noun stands without its article, and a word beside it is no noun at all."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("brought me up to date on the campaign", ["bringing me up to date on the campaign"]),
        ("laid out whole 2026 wedding calendar for me", ["laying out the whole 2026 wedding calendar for me"]),
        (
            "gave me a tour incl. roof and the ghost stairs",
            ["giving me a tour including the roof and the ghost stairs"],
        ),
        ("walked me through entire estate map", ["walking me through the entire estate map"]),
        ("went over actual budget with me", ["going over the actual budget with me"]),
        ("fed us whole wheat pancakes", ["feeding us whole wheat pancakes"]),
        ("drove me home after shift", ["driving me home after the shift"]),
        ("helped me shift the piano", ["helping me shift the piano"]),
        ("kept track of my receipts for me", ["keeping track of my receipts for me"]),
        ("sent me the answer by letter", ["sending me the answer by letter"]),
        ("drove me to the airport by cab", ["driving me to the airport by cab"]),
        ("let me watch on camera", ["letting me watch on camera"]),
        ("let me sit at table with the family", ["letting me sit at table with the family"]),
        ("explained what was in store for me", ["explaining what was in store for me"]),
        ("gave me a tour in costume", ["giving me a tour in costume"]),
        ("sorted out of court the deposit for me", ["sorting out of court the deposit for me"]),
        ("drove us from door to door", ["driving us from door to door"]),
        ("walked me from room to room", ["walking me from room to room"]),
        ("put me in touch with her lawyer", ["putting me in touch with your lawyer"]),
        ("wrote me directions by hand", ["writing me directions by hand"]),
        ("showed us the city on foot", ["showing us the city on foot"]),
        ("explained in depth the pension plan", ["explaining in depth the pension plan"]),
        # What is done there has none either.
        ("stayed late to talk", ["staying late to talk"]),
        ("met me off shift to talk", ["meeting me off shift to talk"]),
        (
            "sacrificed her lunch hour to quiz me on labour law",
            ["sacrificing your lunch hour to quiz me on labour law"],
        ),
        ("walked me to talk at six", ["walking me to the talk at six"]),
        # One thing of several has its article all the same.
        ("drove me to campus in storm", ["driving me to campus in the storm"]),
        ("showed me out of store", ["showing me out of the store"]),
        ("prepped me before coding round", ["prepping me before the coding round"]),
        ("walked me from hotel to station", ["walking me from the hotel to the station"]),
    ],
)
def test_a_fixed_phrase_has_no_article(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("showed my husband round the school", ["showing my husband round the school"]),
        ("showed us past the queue", ["showing us past the queue"]),
        ("sent me ahead of time the questions", ["sending me ahead of time the questions"]),
        ("explained again the pension", ["explaining again the pension"]),
        # The noun after it has one.
        ("showed my husband round school", ["showing my husband round the school"]),
        ("explained pension", ["explaining the pension"]),
    ],
)
def test_a_word_that_is_no_noun_has_no_article(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("told me which posts come up in term 3", ["telling me which posts come up in term 3"]),
        ("showed me what we teach in week 2", ["showing me what we teach in week 2"]),
        ("let me read question 4 first", ["letting me read question 4 first"]),
        ("met me at stop 12", ["meeting me at stop 12"]),
        ("showed me round theatre 4", ["showing me round theatre 4"]),
        ("walked me through step 2 line by line", ["walking me through step 2 line by line"]),
        ("lent me book 3 of the series", ["lending me book 3 of the series"]),
        ("walked me round plots 3 and 4", ["walking me round plots 3 and 4"]),
        ("sent me the chapter 5 slides", ["sending me the chapter 5 slides"]),
        # What comes after the number is counted.
        ("gave our group 4 tickets", ["giving our group four tickets"]),
        ("showed me the flat 2 streets over", ["showing me the flat two streets over"]),
        ("walked us round the block 3 more times", ["walking us round the block three more times"]),
        ("took me round 2 labs", ["taking me round two labs"]),
        # A number of nothing says nothing.
        ("gave me lunch 4", ["giving me lunch"]),
        ("stayed 22", []),
    ],
)
def test_what_is_numbered_keeps_its_number(note, expected):
    assert thanked(note) == expected
