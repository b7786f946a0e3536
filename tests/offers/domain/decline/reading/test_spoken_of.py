"""Whether "he" or "she" in a note is its contact, where the note has both."""

import pytest

from offers.domain.decline.reading.second_person import NEITHER
from offers.domain.decline.reading.spoken_of import pronoun_of
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sat w/ me while he was late, gave me half her burrito. Apologised for him",
            ["giving me half your burrito"],
        ),
        (
            "Made me tea while he finished his call, showed me her spreadsheet of the rota",
            ["making me tea", "showing me your spreadsheet of the rota"],
        ),
        ("Waited with me until he turned up, walked me in herself", ["waiting with me", "walking me in yourself"]),
        ("Rang me on her day off because he wouldn't.", ["calling me on your day off"]),
        ("Showed me the pass as he shouted. She fed me after", ["showing me the pass"]),
        ("Let me in when he'd locked the gate, found me a seat next to her", []),
        ("sent me the handbook he should have sent. Her own notes in the margin", []),
        ("Lent me his boots when he saw mine. He drove me home", ["lending me your boots when you saw mine"]),
        ("She met me. Kept me company after he left in his van", ["keeping me company"]),
    ],
)
def test_the_other_of_a_note_is_never_you(note, expected):
    found = thanked(note, name=("Vreni", "Ammann"))
    assert [form for form in found if form in expected or "you" in form] == expected


@pytest.mark.parametrize(
    ("notes", "title", "expected"),
    [
        ("sat with me while he was late, gave me half her burrito", "", "she"),
        ("drove me back after she left, in his own van", "", "he"),
        ("let me in when he'd locked the gate, sat next to her", "", NEITHER),
        ("lent me his boots when he saw mine", "", "he"),
        ("over tacos he laid out the year, introduced me to her", "", "he"),
        ("sat with me while he was late", "Mrs", "she"),
        ("walked me round", "Mrs", ""),
    ],
)
def test_whose_pronoun_it_is_tells_what_they_did_and_had(notes, title, expected):
    assert pronoun_of(notes, title) == expected
