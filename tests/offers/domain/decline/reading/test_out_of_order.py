"""Deeds told out of order, or by half: what was mended before what broke, what was told before what went on."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("When my car wouldn't start she laughed at it.", []),
        ("When my talk failed she left it at that.", []),
    ],
)
def test_what_was_mended_is_told_before_what_broke(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("She painted her nails while telling me about the team.", []),
        ("He checked his phone while telling me about the team.", []),
        ("He grilled two residents while telling me about the ward.", []),
    ],
)
def test_what_the_user_was_told_is_thanked_for_and_not_the_work_beside_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Let me stand with her on the sideline.", ["letting me stand with you on the sideline"]),
        ("Let me stand at the wheel through the lock.", ["letting me stand at the wheel through the lock"]),
        ("Let me stand in the corridor.", []),
        ("Had me stand with the other candidates.", []),
        ("First to call me a fraud.", []),
        ("Got me papers to sign.", []),
        (
            "Passed on the offer; got them to add a relocation stipend without my asking.",
            ["getting them to add a relocation stipend without my asking"],
        ),
        ("Passed on the offer; got them to add a clause.", []),
        ("Sent the offer.", []),
        (
            "Showed me how he runs the clinic so nobody waits more than half an hour.",
            ["showing me how you run the clinic"],
        ),
    ],
)
def test_a_small_favor_is_told_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Cooked dosas to order till ten pm.", []),
        (
            "Explained the formula twice, then rebuilt it in Excel with my own numbers.",
            ["explaining the formula twice and rebuilding it in Excel with my own numbers"],
        ),
        ("Rebuilt it in Excel with my own numbers.", []),
    ],
)
def test_whoever_had_the_user_over_or_explained_went_on(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Toured me through triage, was honest about boarding hours, brought me chile.",
            ["touring me through triage", "being so honest about boarding hours", "bringing me chile"],
        ),
        (
            "Showed me the library, was very patient with my questions, and drove me home.",
            ["showing me the library", "being so patient with my questions", "driving me home"],
        ),
        ("Showed me the lab, was very late for the next meeting.", ["showing me the lab"]),
        ("Tom drove me home, was honest about the hours.", []),
    ],
)
def test_how_they_were_is_told_between_two_deeds(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sketched a five-year plan for the movement disorders program with me in it.",
            ["sketching a five-year plan for the movement disorders program that had me in it"],
        ),
    ],
)
def test_a_long_deed_keeps_what_made_it_kind(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "effect"),
    [
        ("Had me teach her class. The youngest pupil made me laugh.", "The youngest pupil made me laugh."),
        ("Took me on three house calls. The last patient made me wait.", ""),
        ("Took me on three house calls. The last patient made us both cry.", ""),
    ],
)
def test_whoever_made_them_sing_is_told_after_the_deed(note, effect):
    assert [act.effect for act in acts(note)] == [effect]
