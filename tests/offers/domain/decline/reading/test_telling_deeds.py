"""What tells one visit from all others is read, however much it sounds like an interviewer's business."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Drilled me on tort law all the way to the station.", ["drilling me on tort law all the way to the station"]),
        (
            "had a car seat put in the rental without me asking",
            ["having a car seat put in the rental without my asking"],
        ),
        (
            "Read me the offer over the phone because the email bounced.",
            ["reading me the offer over the phone because the email bounced"],
        ),
        ("Put me in the cab for the last mile", ["putting me in the cab for the last mile"]),
        (
            "Had halal food brought in from across town without my asking",
            ["having halal food brought in from across town without my asking"],
        ),
        (
            "Had the heating turned on in the flat before we came",
            ["having the heating turned on in the flat before we came"],
        ),
        ("Brought a flask of tea and a spare umbrella", ["bringing a flask of tea and a spare umbrella"]),
        ("Talked my wife through the winters, an hour", ["talking my wife through the winters"]),
    ],
)
def test_a_deed_that_could_be_nobody_elses_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Quizzed me for an hour.",
        "Quizzed me on my gap years the night before.",
        "Quizzed me on pay the night before the interview.",
        "Quizzed me on my family the night before.",
        "Put me on hold.",
        "Put me on the spot.",
        "Put me on the rota for Sunday.",
        "Interview was scheduled for an hour, he talked for two hours about himself.",
        "Sailing with my brother.",
        "Had me sing for my supper.",
        "Brought her boots.",
        "Sent me home with a warning.",
        "Brought her lunch.",
        "Brought some cake for himself.",
        "Put me in the corner.",
        "Tested me on dosages.",
        "Made me guess how old she was.",
        "Made me guess the salary.",
        "Had a camera put in the room.",
        "Had the police sent to my house.",
        "Gave my slot away.",
    ],
)
def test_a_test_or_a_trick_is_none(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Never actually read my CV.",
        "Hadn't really read my thesis.",
        "He knew my old boss.",
        "Knew my salary.",
        "Great questions about my kids.",
        "Good questions about my visa.",
        "Good questions about my disability.",
        "Asked good questions about why I left my last job.",
        "An hour going through my bank statements.",
        "Grand rounds, good questions about my data.",
        "The residents had good questions about my data.",
    ],
)
def test_whoever_did_not_or_pried_or_was_the_audience_is_not(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Argued with me about anonymous sources.",
        "Argued with me about pay, enjoyed it.",
        "Argued with me about my accent, loved it.",
        "Debate about my surgery, enjoyed it.",
        "Argued with me about the bill, he enjoyed it himself.",
        "Had an argument with her about my start date.",
        "Argued about the rota with her boss, enjoyed it.",
    ],
)
def test_any_other_argument_is_none(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "We fixed the start date together.",
        "We cooked the books together.",
        "We cooked in the rental.",
        "We fixed a time.",
    ],
)
def test_an_appointment_or_what_the_user_did_with_others_is_not(note):
    assert thanked(note) == []


def test_who_still_talks_about_what_else_is_nobodys_business():
    told = acts("Showed us five houses. Sam still talks about the divorce.", kind="tour")
    assert [act.effect for act in told] == [""]
