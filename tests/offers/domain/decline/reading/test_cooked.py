"""What somebody cooked, in whatever words, is told as what they made; and no verb stands after "the"."""

import pytest

from offers.domain.decline.reading.grammar import has_verb_after_the
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("smoked trout chowder", ["the smoked trout chowder"]),
        ("split pea soup", ["the split pea soup"]),
    ],
)
def test_a_dish_was_made(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "did pie charts",
        "did a fish pie stall at the fair",
        "did a runner",
        "burned the fish pie",
        "ordered the fish pie",
        "wanted a fish pie",
        "her mother cooked for nine years at a school",
        "his dad cooked on ships",
        "picked the pie",
        "carved the roast",
        # It may have been the user who brought it.
        "dropped by with cake",
    ],
)
def test_what_was_not_cooked_for_the_user_is_no_dish_of_theirs(note):
    assert thanked(note) == []


@pytest.mark.parametrize("text", ["the did a fish pie", "supper and the carved our roast", "the ran me home"])
def test_an_article_stands_before_no_verb(text):
    assert has_verb_after_the(text)


@pytest.mark.parametrize("text", ["the smoked trout", "showing me the hidden door", "the story he told a friend"])
def test_a_participle_may_stand_there(text):
    assert not has_verb_after_the(text)
