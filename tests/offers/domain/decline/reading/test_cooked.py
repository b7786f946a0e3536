"""What somebody cooked, in whatever words, is told as what they made; and no verb stands after "the"."""

import pytest

from offers.domain.decline.reading.grammar import has_verb_after_the
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("supper at the Rectory, did a lamb stew", ["supper at the Rectory", "making a lamb stew"]),
        ("supper at the Rectory, knocked up a curry", ["supper at the Rectory", "making a curry"]),
        ("Lunch at hers, threw together a frittata", ["lunch at your place", "making a frittata"]),
        ("rustled up an omelette for me at midnight", ["making an omelette for me at midnight"]),
        ("she whipped up a carbonara", ["making a carbonara"]),
        ("whipped up pancakes for the kids", ["making pancakes for the kids"]),
        ("cooked up a big pot of gumbo", ["making a big pot of gumbo"]),
        ("had us round, did us a roast chicken", ["having us round", "making us a roast chicken"]),
        ("did the lamb chops himself", ["making the lamb chops yourself"]),
        ("did a mean paella", ["making a paella"]),
        ("did me a packed lunch", ["making me a packed lunch"]),
        ("Her mother in law cooked for nine. dal, then pie", ["the meal your mother-in-law made"]),
        ("her husband cooked for us all", ["the meal your husband made"]),
        ("Had me stop for tea. Cried a bit", ["having me in for tea"]),
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
