"""Verbs of kind deeds that a word or two more make unkind."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    "note",
    [
        "Threw me out.",
        "Threw us off the site.",
        "Threw me under the bus.",
        "Gave up on me.",
        "Gave up halfway through the interview.",
        "Shifted the blame to me.",
        "Squared up to me.",
        "Messaged me every night to press me for an answer.",
        "Tipped me off that I'd lost the job.",
        "Let me trail behind her all day.",
        "Did a number on my CV.",
    ],
)
def test_a_verb_turned_against_the_user_is_no_act(note: str) -> None:
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Threw us a welcome party.", ["throwing us a welcome party"]),
        ("Gave up her lunch break to walk me round.", ["giving up your lunch break to walk me round"]),
        ("Shifted my interview to the Monday.", ["shifting my interview to the Monday"]),
    ],
)
def test_the_kind_sister_stays(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected
