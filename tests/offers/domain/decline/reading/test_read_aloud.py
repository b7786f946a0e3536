"""What an act sounds like when it is read to the person: whole, and clear about whose and with whom."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sat with me in the cafeteria after my talk bombed",
            ["sitting with me in the cafeteria after my talk bombed"],
        ),
        ("Walked with us to our car", ["walking with us to our car"]),
        ("Sat with me an hour over my slides", ["sitting with me for an hour over my slides"]),
    ],
)
def test_who_sat_or_walked_with_the_user_is_not_cut(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Found a locums gig for me for the gap months just because I mentioned it",
            ["finding a locums gig for me for the gap months"],
        ),
        ("offered to share all her templates whether I come or not", ["offering to share all your templates"]),
        ("Offered to write me a letter whether or not I take it", ["offering to write me a letter"]),
        ("talked about everything but medicine", ["talking with me about everything but medicine"]),
        ("talked about the clinic but only briefly", ["talking with me about the clinic"]),
    ],
)
def test_no_stump_is_left_where_an_act_ends(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("answered dad's farm questions", ["answering my dad's farm questions"]),
        ("drove wife to the clinic twice", ["driving my wife to the clinic twice"]),
        ("Found husb a lead at the college", ["finding my husband a lead at the college"]),
        ("let son ride the pony", ["letting my son ride the pony"]),
        ("sent tire shop's number", ["sending me the tire shop's number"]),
        ("gave me her mum's recipe", ["giving me your mum's recipe"]),
    ],
)
def test_bare_kin_are_the_users_and_a_shop_has_its_article(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize("note", ["Kind but a bit much", "helpful but slow", "was very patient, but tired"])
def test_praise_taken_back_in_the_same_breath_is_no_thanks(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Wrote up the whole loop feedback for me, two pages, which HR forbids",
        "Let me sit in on rounds, technically not allowed",
        "bent the rules and showed me the vault",
        "sent me the scorecard against company policy",
    ],
)
def test_what_somebody_was_not_allowed_to_do_is_never_put_in_writing(note):
    assert thanked(note) == []


def test_she_would_is_not_she_had():
    assert thanked("She'd get me a badge") == []
    assert thanked("She'd printed me a badge") == ["printing me a badge"]
