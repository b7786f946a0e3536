"""What was written to send, told by its name, and whoever could always be reached."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Parking, schedule, a map with the good coffee marked.",
            ["arranging the parking, the schedule, and the map with the good coffee marked"],
        ),
        ("benefits pdf", ["sending me the benefits information"]),
        ("Offer letter as PDF + benefits grid", ["sending me the benefits grid"]),
        ("relocation guide pdf, same day", ["sending me the relocation guide the same day"]),
        ("List of nurseries w/ waiting times", ["sending me the list of nurseries with waiting times"]),
        ("Photos of the flat next door", ["sending me the photos of the flat next door"]),
        (
            "Maps, parking pass and a list of places to eat",
            ["sending me the maps, the parking pass, and the list of places to eat"],
        ),
        ("Reference letter overnight.", ["writing my reference overnight"]),
        ("she sent list of nurseries", ["sending me a list of nurseries"]),
        ("badge, laissez-passer, parking.", ["arranging the badge, the laissez-passer, and the parking"]),
        ("pics of the new wash basins", ["sending me the pictures of the new wash basins"]),
        ("Her own lesson plans", ["sending me your own lesson plans"]),
    ],
)
def test_papers_in_an_email_were_sent(note, expected):
    assert thanked(note, kind="email") == expected


@pytest.mark.parametrize(
    "note",
    [
        "Offer letter as PDF",
        "Contract + noncompete",
        "Pay grid",
        "Forms, more forms, and a drug test.",
        "Wrong hotel, wrong date",
        "generic welcome pack",
        "my slides, my list of questions",
        "Listings way over budget",
        "Reminder no. 4",
        "Photos of his boat",
        "hotel",
        "asked for a list of my references",
        "check schedule",
        "still waiting on itinerary",
    ],
)
def test_what_is_no_gift_is_not_said_to_be_sent(note):
    assert thanked(note, kind="email") == []


def test_papers_shown_on_a_visit_were_not_sent():
    assert thanked("Schedule, a map of the site", kind="site visit") == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Always picked up", ["always picking up"]),
        ("she always answered within the hour", ["always answering within the hour"]),
        ("always picked me up", ["picking me up"]),
        ("Never picked up", []),
        ("Always late", []),
    ],
)
def test_whoever_could_always_be_reached_is_thanked_for_it(note, expected):
    assert thanked(note, kind="phone") == expected
