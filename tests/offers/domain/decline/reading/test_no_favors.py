"""What has the verb of a favor and was none."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    "note",
    [
        "typed on her laptop through the entire interview",
        "left us a mess in the flat",
        "rushed tour of the floor",
        "forwarded my CV by accident",
        "30 min in her office, mostly her on the phone",
    ],
)
def test_nobody_is_thanked_for_it(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("showed me the plan on her laptop", "showing me the plan on your laptop"),
        ("did validate my parking", "validating my parking"),
        ("did both my forms", "doing both my forms"),
        ("phoned to ask whether I'd any questions", "phoning to ask whether I'd any questions"),
        ("hugged me bye", "hugging me goodbye"),
        ("answered like 30 texts abt the ehr", "answering some 30 texts about the EHR"),
        ("read side by side an hr", "reading side by side with me for an hour"),
        ("made sure everything on 1 table was halal", "making sure everything on one table was halal"),
        ("timed the drive to the clinic, for real", "timing the drive to the clinic"),
        ("drove me to Moline herself so I'd make the 5pm", "driving me to Moline yourself so I'd make the 5 pm"),
    ],
)
def test_what_was_one_is_told(note, told):
    assert thanked(note) == [told]


@pytest.mark.parametrize(
    "note",
    [
        "told me so I'd understand why she wants this settled",
        "rang to ask what's keeping me",
        "wrote back 'You just made my Thanksgiving.'",
    ],
)
def test_what_tells_of_nothing_or_only_asks_is_left_out(note):
    assert thanked(note) == []


def test_a_child_that_is_carried_is_not_the_one_who_carries():
    note = "Carried Zora up the steps at one of them when she conked out"
    assert thanked(note) == ["carrying Zora up the steps"]
    assert thanked("found an Igbo family in Stoke for us") == thanked("found a Igbo family in Stoke for us")
