"""Time spent with whomever the note is of: the user was with them, and nobody is thanked for their own company."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Spent most of Friday with Tamika: sat second chair", ["spending most of Friday with me"]),
        ("Most of Wednesday with Tamika", ["spending most of Wednesday with me"]),
        ("spent half a day with Tamika in the archive", ["spending half a day with me"]),
        ("Spent all morning with her in the lab", ["spending all morning with me"]),
        ("spent nearly all afternoon with Tamika and her deputy", ["spending nearly all afternoon with me"]),
        ("Spent the whole afternoon w/ Tamika", ["the whole afternoon you spent with me"]),
        ("Spent Friday with Ms. Boyd in court", ["the Friday you spent with me"]),
        ("spent an hour with Tamika Boyd on the budget", ["the hour you spent with me"]),
        ("Tamika spent most of Thursday with me", ["spending most of Thursday with me"]),
        ("worked with Tamika all morning", ["letting me work with you all morning"]),
        ("walked the site with Tamika", ["walking the site with me"]),
        ("spent two nights with her in Leith", ["putting me up for two nights in Leith"]),
    ],
)
def test_the_user_was_with_them(note, expected):
    assert thanked(note, name=("Tamika", "Boyd")) == expected


@pytest.mark.parametrize(
    "note",
    [
        "spent two days with Tamika's team",
        "spent most of the day with Tamika's clerk",
        "Spent most of the meeting with Tamika arguing",
        "spent an hour with Tamika waiting for the dean",
        "fixed the printer with Tamika",
        "planned the visit with Tamika",
    ],
)
def test_nobody_is_thanked_for_their_own_company(note):
    assert thanked(note, name=("Tamika", "Boyd")) == []
