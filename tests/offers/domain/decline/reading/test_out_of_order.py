"""Deeds told out of order, or by half: what was mended before what broke, what was told before what went on."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Explained the rota, and when my car wouldn't start she jumped it herself in the rain.",
            ["explaining the rota", "jumping my car yourself in the rain"],
        ),
        (
            "When our stroller came apart he fixed it with duct tape.",
            ["fixing our stroller with duct tape when it came apart"],
        ),
        (
            "when my van broke down he towed it to his own barn",
            ["towing my van to your own barn when it broke down"],
        ),
        (
            "When my slides wouldn't load she restarted them from her own laptop.",
            ["restarting my slides from your own laptop"],
        ),
        ("When my car wouldn't start she laughed at it.", []),
        ("When my talk failed she left it at that.", []),
    ],
)
def test_what_was_mended_is_told_before_what_broke(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "She taped three ankles while telling me about every kid's injury history.",
            ["telling me about every kid's injury history while you taped three ankles"],
        ),
        (
            "He glazed forty tiles while teaching me how to mix slip.",
            ["teaching me how to mix slip while you glazed forty tiles"],
        ),
        (
            "She iced forty buns while telling me about the lease.",
            ["telling me about the lease while you iced forty buns"],
        ),
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
        ("First to call me.", ["calling me before anybody else did"]),
        ("Was the very first to ring us back.", ["calling us before anybody else did"]),
        ("First to call me a fraud.", []),
        (
            "Called the insurer herself to check our daughter's allergist was in network.",
            ["calling the insurer yourself to check that our daughter's allergist was in network"],
        ),
        (
            "Rang the school to make sure our son's place was still open.",
            ["ringing the school to make sure that our son's place was still open"],
        ),
        ("Got me scrubs, a locker and a decent coffee.", ["getting me scrubs, a locker and a decent coffee"]),
        ("Got us earplugs and blankets.", ["getting us earplugs and blankets"]),
        ("Got me papers to sign.", []),
        (
            "Passed on the offer; got them to add a relocation stipend without my asking.",
            ["getting them to add a relocation stipend without my asking"],
        ),
        ("Passed on the offer; got them to add a clause.", []),
        ("Sent the offer packet.", ["sending me the packet"]),
        ("Sent the offer.", []),
        (
            "Showed me how he runs the clinic so nobody waits more than half an hour.",
            ["showing me how you run the clinic"],
        ),
        (
            "Told me which nights are the worst and how the group swaps shifts.",
            ["telling me which nights are hardest and how the group swaps shifts"],
        ),
    ],
)
def test_a_small_favor_is_told_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Had me over with the whole group; cooked dosas to order till ten pm.",
            ["having me over with the whole group", "cooking me dosas to order till ten in the evening"],
        ),
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
        (
            "Picked us up at the Portland jetport at midnight when our flight was late, car seat already installed.",
            [
                (
                    "picking us up at the Portland jetport at midnight when our flight ran late with the car seat "
                    "already installed"
                )
            ],
        ),
    ],
)
def test_a_long_deed_keeps_what_made_it_kind(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "effect"),
    [
        (
            "Took me on three house calls. The last patient, 101, made us both sing.",
            "The last patient made us both sing.",
        ),
        ("Had me teach her class. The youngest pupil made me laugh.", "The youngest pupil made me laugh."),
        ("Took me on three house calls. The last patient made me wait.", ""),
        ("Took me on three house calls. The last patient made us both cry.", ""),
    ],
)
def test_whoever_made_them_sing_is_told_after_the_deed(note, effect):
    assert [act.effect for act in acts(note)] == [effect]
