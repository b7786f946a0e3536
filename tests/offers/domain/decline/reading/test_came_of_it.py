"""What came of a kindness is told of the deed that it came of, and only as the user's own good."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("note", "said", "effect"),
    [
        (
            "great advice on how to ask for references, used it the next day",
            "your advice on how to ask for references",
            "I used it the next day.",
        ),
        (
            "Taught me two knots. Used both that weekend!",
            "teaching me two knots",
            "I used both that weekend.",
        ),
        (
            "gave me a sample of her glaze (on my desk rn)",
            "giving me a sample of your glaze",
            "It's on my desk now.",
        ),
        (
            "Let me pick a marbled sheet to take home, it's over my desk now",
            "letting me pick a marbled sheet to take home",
            "It's over my desk now.",
        ),
        (
            "gave me three names of dairies that were hiring, one rang me back the next day",
            "giving me three names of dairies that were hiring",
            "One of them rang me back the next day.",
        ),
        (
            "Taught me to read the tide tables; used them all week",
            "teaching me to read the tide tables",
            "I used them all week.",
        ),
        (
            "Let my daughter ring the ship's bell. She's still talking about it",
            "letting my daughter ring the ship's bell",
            "She's still talking about it.",
        ),
        (
            "let me hold the torch - big trust for a 2nd meeting",
            "letting me hold the torch",
            "That was a lot of trust.",
        ),
        ("drove me to the chemist at 11pm. Life-saver.", "driving me to the chemist at 11 pm", "It was a lifesaver."),
        (
            "gave me a tour of the seed vault, highlight of the day",
            "giving me a tour of the seed vault",
            "It was the highlight of my day.",
        ),
        (
            "took us out to the seal rocks at dawn. Best morning of the trip",
            "taking us out to the seal rocks at dawn",
            "It was the best morning of the trip.",
        ),
        (
            "showed me how to damp the clay, which saved the whole thing",
            "showing me how to damp the clay",
            "It saved the whole thing.",
        ),
        (
            "told me they always ask about the tide tables (they did!!)",
            "telling me you always ask about the tide tables",
            "It did come up.",
        ),
    ],
)
def test_it_is_told_after_the_deed(note, said, effect):
    assert [(act.for_form, act.effect) for act in acts(note)] == [(said, effect)]


@pytest.mark.parametrize(
    "note",
    [
        "read my slides line by line, used them the next day",
        "gave me two names of landlords, both rang me back to say no",
        "drove me to the ferry, one rang me back the next day",
        "cooked supper for us (on my desk now)",
        "Let my son ring the ship's bell. She's still talking about it",
        "gave me advice on lawn care, used it against me the next day",
        "told me the board would ask about my marriage, and they did",
        "showed me the mill. They did, she said.",
        "drove me home, big trust fund, nice car",
    ],
)
def test_what_came_of_something_else_is_not(note):
    assert all(act.effect == "" for act in acts(note))


def test_what_made_my_day_is_said_once():
    assert [(act.for_form, act.effect) for act in acts("Tiny thing, made my day")] == [("making my day", "")]


def test_what_came_of_it_names_whom_it_came_to():
    found = acts("Gave my husband two names of boatyards, one rang him back that week")
    assert [act.effect for act in found] == ["One of them rang my husband back that week."]
