"""What somebody did beside a kindness is told with it, and what was done to a thing or against somebody is not."""

import pytest

from .test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Read my article and quoted from it twice",
            ["reading my article and quoting from it twice"],
        ),
        (
            "Drove me out to the coast, named every village on the way and sang",
            ["driving me out to the coast and naming every village on the way"],
        ),
        (
            "Opened the vault for me and unrolled the great tapestry by herself",
            ["opening the vault for me", "unrolling the great tapestry by yourself"],
        ),
        (
            "Lent me her coat, walked me down to the pier and bought chips for everybody",
            ["lending me your coat", "walking me down to the pier and buying chips for everybody"],
        ),
    ],
)
def test_the_rest_of_a_scene_is_told_with_the_deed(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "rest",
    [
        "wrapped in wet newspaper",
        "labelled by hand",
        "told her assistant off",
        "kept it",
        "left early",
        "asked what I earned",
        "made his day",
        "said it was nothing",
        "named his price",
        "was late for the next one",
    ],
)
def test_what_is_no_part_of_the_kindness_is_not(rest):
    assert thanked(f"Drove me out to the coast, {rest}") == ["driving me out to the coast"]
