"""Deeds told without their verb, or as something that came about, and what looks like one and is none."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("A whole Tuesday in her ICU.", ["giving me a whole Tuesday in your ICU"]),
        ("Full Sunday on the boat with him.", ["giving me a whole Sunday on the boat with you"]),
        ("Handwritten letter from their lawyer.", []),
    ],
)
def test_what_is_told_without_its_verb_is_thanked_for(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Fondue at theirs.", ["the fondue at your place"]),
    ],
)
def test_a_meal_or_a_feast_at_somebody_s_home_is_thanked_for_however_it_is_told(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected


@pytest.mark.parametrize(
    "note",
    [
        "A whole Tuesday wasted in her ICU.",
        "A whole Tuesday in her waiting room.",
        "A whole Sunday with him moaning about the dean.",
        "A whole Sunday with him. Wasted.",
        "14 questions on my private life answered by return.",
        "14 questions answered with a shrug.",
        "His own invoice arrived next morning.",
        "Her rejection arrived next day.",
        "Up at 5 a.m. to catch my train.",
        "Up at 5 so he could catch his flight.",
        "Late call to talk me into signing.",
        "Late call to explain why I was wrong.",
        "Late call to sort out his mess.",
        "Dry run for the launch next week.",
        "Mock interview for my talk, he mocked me.",
        "Office party at hers, nobody talked to me.",
        "Crayfish party at hers, got food poisoning.",
        "Had the four of us waiting in the cold.",
        "Had the two of us over a barrel.",
    ],
)
def test_what_cost_the_user_or_was_for_others_is_not_thanked_for(note: str) -> None:
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Went along so he wasn't alone.", []),
        (
            "Gave up her Sunday night to go thru how fees get split. Asked me to keep the figures to myself.",
            ["giving up your Sunday night"],
        ),
        ("Gave up her Sunday to tell me, between us, that she is leaving.", ["giving up your Sunday"]),
    ],
)
def test_what_was_done_for_another_or_told_in_confidence_keeps_the_deed(note: str, expected: list[str]) -> None:
    assert thanked(note) == expected
