"""Small gifts and rescues: what somebody ran after, went without, paid or carried for the user."""

import pytest

from tests.offers.domain.decline.reading.test_by_kin import thanked_by
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What was left behind and brought after.
        (
            "turned round after 20 km because I'd left my knife roll",
            ["turning round after 20 km because I'd left my knife roll"],
        ),
        (
            "went and stood in the corridor so I wouldn't feel watched",
            ["standing in the corridor so I wouldn't feel watched"],
        ),
        # At what hour, and how far.
        # What they went without.
        (
            "found me dry gloves; kept her own break short to help me restock the truck",
            ["finding me dry gloves", "keeping your own break short to help me restock the truck"],
        ),
        ("missed her own tea to finish my questions", ["missing your own tea to finish my questions"]),
        ("pulled over on the motorway to take my call", ["pulling over on the motorway to take my call"]),
        # What made it needed.
        (
            "shared his dinner cos I'd left mine on the train",
            ["sharing your dinner because I'd left mine on the train"],
        ),
        # For the family, its beasts and its load.
        ("she carried the car seat up 4 flights", ["carrying the car seat up four flights"]),
        (
            "sat with the dog all day so we could both go",
            ["sitting with the dog all day so that we could both go"],
        ),
        ("had us both to theirs", ["having us both over"]),
        (
            "walked the fingerprint cards over to the sheriff for me",
            ["walking the fingerprint cards over to the sheriff for me"],
        ),
        ("found a Tamil speaking girl for Kavya to sit with", ["finding a Tamil speaking girl for Kavya to sit with"]),
    ],
)
def test_a_rescue_is_told_with_what_made_it_one(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "I left my bag in the office, she drove home with it by mistake",
        "Left my keys at reception. She ran a tight meeting",
        "Lost my temper, he came after the meeting to apologise",
        "let his train go by and moaned about it",
        "missed her train so she was late and cross with me",
        "missed our meeting because her dog was ill",
        "put me in a hotel near the airport",
        "put me in a room with no window",
        "walked the contract over to HR himself",
        "came at 9am to get me to sign",
        "ran after me with my contract to sign",
        "fed the dog under the table",
        "carried the boxes to the skip",
        "got out of bed late, drove in and missed my slot",
        "stayed open late to the idea",
        "paid the staff late herself",
        "Saw me favouring the leg and moved a lamp so I shouldn't trip, never said a thing",
        "brought his own lunch from home",
        "turned back at the gate because I was late",
        "took off her coat and put it on the hook",
        "said I can have the job",
        "said we can use the weekend to think",
        "kept the books for nothing to look at",
    ],
)
def test_what_rescued_nobody_gives_nothing(note):
    assert thanked(note) == []


def test_what_has_a_childs_name_on_it_has_theirs():
    assert thanked_by("Gave Tasha a deckhand's jacket w/ her name stitched on - girl has not taken it off") == [
        "giving Tasha a deckhand's jacket with her name stitched on"
    ]


def test_what_was_kept_for_a_child_is_kept_for_the_user():
    assert thanked_by("kept a place for Zosia in the reception class till Friday") == [
        "keeping a place for Zosia in the reception class till Friday"
    ]
