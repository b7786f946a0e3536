"""Meals and their hosts, told without a verb: "walleye on the grill, kids put on a magic show"."""

import pytest

from offers.domain.decline.thanks.weights import weight
from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "He and Karin had us both over; walleye on the grill, kids showed my husband the sauna.",
            ["having us both over", "the walleye on the grill", "the sauna your kids showed my husband"],
        ),
        (
            "perch fry, kids put on a magic show; their daughter played the cello for us",
            ["the perch fry", "the magic show your kids put on", "the way your daughter played the cello for us"],
        ),
        (
            "Chili at his place with the whole science dept.",
            ["the chili at your place with the whole science department"],
        ),
        ("Had me over w/ the lab, grilled lamb", ["having me over with the lab", "the grilled lamb"]),
        ("Homemade ravioli, his mother's recipe", ["the homemade ravioli"]),
        ("Ramen with the two associates", ["the ramen with the two associates"]),
        (
            "Worked alongside him 4 hrs - he does his own glazes! - and then wings at Ricardo's",
            ["letting me work alongside you for four hours", "the wings at Ricardo's"],
        ),
        ("Had us over, jollof and far too much pepper", ["having us over", "the jollof"]),
        ("Cooked for us at her flat, nasi and way too much sambal", ["cooking for us at your flat"]),
        ("BBQ in the yard, neighbors, guitars", ["the barbecue in the yard"]),
        ("crab supper in their kitchen, 11 round the table", ["the crab supper in your kitchen"]),
        ("Lunch upstairs every day, never let me wash a plate", ["lunch upstairs every day"]),
        ("supper every evening with the boys", ["supper every evening with the boys"]),
        ("lunch outside with the whole crew", ["lunch outside with the whole crew"]),
        # One homely thing that was logged.
        (
            "Put me up in the attic room, hot water bottle!!, eggs at 7.",
            ["putting me up in the attic room", "the hot water bottle", "the eggs at seven"],
        ),
        ("put us up two nights, cinnamon toast", ["putting us up for two nights", "the cinnamon toast"]),
        # What only began its sentence has no capital, and a people, a day or a town keeps its own.
        ("Elk chili at her place.", ["the elk chili at your place"]),
        ("Moose stew, and a hot bath.", ["the moose stew"]),
        ("Thai curry at their house.", ["the Thai curry at your house"]),
        ("New England chowder at his place.", ["the New England chowder at your place"]),
        ("Had me to stay, porridge and marmalade", ["having me to stay", "the porridge and marmalade"]),
    ],
)
def test_a_meal_is_thanked_for_with_who_and_what_made_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        *("steak for them, salad for me", "kids played upstairs", "threw steaks on the grill and left", "kids sang"),
        *("a toast to the new hire", "bacon for them at 9", "no towels", "only toast", "cold porridge"),
        *("lunch every day is free", "lunch all week cost me 60", "drive every day", "fish shop next door"),
    ],
)
def test_what_was_not_for_the_user_is_no_thanks(note):
    assert thanked(note) == []


def test_to_be_had_over_outweighs_what_was_eaten():
    over, dish = acts("had us over, walleye on the grill")
    assert weight(over) > weight(dish)


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Skerpikjøt at hers with the whole team", ["the skerpikjøt at your place with the whole team"]),
        ("Boknafisk for eight at her kitchen table", ["the boknafisk for eight at your kitchen table"]),
        ("Crabs on newspaper in his backyard", ["the crabs on newspaper in your backyard"]),
        ("Cried at her kitchen table", []),
        ("Interview at her house", []),
        ("Mould in their kitchen", []),
    ],
)
def test_what_is_eaten_at_somebodys_table_needs_no_name_that_is_known(note, expected):
    assert thanked(note) == expected
