"""Small gifts and rescues: what somebody ran after, went without, paid or carried for the user."""

import pytest

from offers.domain.decline.roles import Role
from tests.offers.domain.decline.reading.test_by_kin import thanked_by
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What was left behind and brought after.
        (
            "I left my noise cancelling headphones in the mtg room; she ran after the taxi",
            ["running after the taxi with my noise cancelling headphones"],
        ),
        ("Forgot my passport at reception, he biked it to the station", ["biking my passport to the station"]),
        (
            "I left my folder on the tram, he cycled after it and brought it to the hotel",
            ["bringing my folder to the hotel"],
        ),
        ("ran down the street in her heels with my phone", ["running down the street in your heels with my phone"]),
        (
            "turned round after 20 km because I'd left my knife roll",
            ["turning round after 20 km because I'd left my knife roll"],
        ),
        (
            "held the torch, then took off his own hat and put it on my head",
            ["holding the torch", "putting your own hat on my head"],
        ),
        (
            "went and stood in the corridor so I wouldn't feel watched",
            ["standing in the corridor so I wouldn't feel watched"],
        ),
        (
            "said we can have her spare room for first two weeks",
            ["offering us your spare room for the first two weeks"],
        ),
        ("says I can use their garden flat till May", ["inviting me to use your garden flat till May"]),
        # At what hour, and how far.
        ("came 5am in the rain to get me to the park", ["coming at 5 am in the rain to get me to the park"]),
        ("4am pickup in a blizzard", ["picking me up at 4 am in a blizzard"]),
        (
            "Collected me at Halifax himself, 2 hrs each way in freezing rain, thermos & oatcakes.",
            ["driving two hours each way in the freezing rain to collect me at Halifax with a thermos and oatcakes"],
        ),
        (
            "He got out of bed, found me a room at the Lenox & paid the cab out of his own pocket",
            ["getting out of bed to find me a room at the Lenox", "paying the cab out of your own pocket"],
        ),
        # What they went without.
        (
            "found me dry gloves; kept her own break short to help me restock the truck",
            ["finding me dry gloves", "keeping your own break short to help me restock the truck"],
        ),
        ("let her train go rather than cut me off", ["letting your train go rather than cut me off"]),
        ("missed her own tea to finish my questions", ["missing your own tea to finish my questions"]),
        ("pulled over on the motorway to take my call", ["pulling over on the motorway to take my call"]),
        # What made it needed.
        (
            (
                "Slipped me a granola bar when she saw I'd had no lunch. stayed past 6 to show how they've rigged up "
                "the log so nobody can fudge it. Rolled her eyes at P., bless her"
            ),
            [
                "slipping me a granola bar when you saw I'd had no lunch",
                "staying past 6 to show me how you've rigged up the log",
            ],
        ),
        (
            "shared his dinner cos I'd left mine on the train",
            ["sharing your dinner because I'd left mine on the train"],
        ),
        (
            "put a staff meal aside for me under cling film w my name on. msgd to see if I got to the airport ok",
            [
                "putting a staff meal aside for me under cling film with my name on",
                "messaging me to see if I got to the airport all right",
            ],
        ),
        # For the family, its beasts and its load.
        (
            "put us in adjoining rooms w/ a lake view and had them leave a pizza menu for the kids",
            ["putting us in adjoining rooms with a lake view and having them leave a pizza menu for the kids"],
        ),
        (
            "had colouring books left in the room for the kids",
            ["having colouring books left in the room for the children"],
        ),
        ("Kept the kids all afternoon", ["keeping the kids all afternoon"]),
        ("she carried the car seat up 4 flights", ["carrying the car seat up four flights"]),
        ("Fed the cat all week", ["feeding the cat all week"]),
        (
            "sat with the dog all day so we could both go",
            ["sitting with the dog all day so that we could both go"],
        ),
        (
            "stayed open 40 min late to do the dog's papers",
            ["staying open 40 minutes longer to do the dog's papers"],
        ),
        (
            "kept Bruno in overnight for nothing so we could make the flight",
            ["keeping Bruno in overnight free of charge so we could make the flight"],
        ),
        ("Ravi held my bag. Brought his own duvet from home", ["bringing your own duvet from home"]),
        ("had us both to theirs", ["having us both over"]),
        ("came out on Christmas Eve for the cat", ["coming out on Christmas Eve for the cat"]),
        ("jump started our van at 6am in his pyjamas", ["jump-starting our van at 6 am in your pyjamas"]),
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


def test_who_was_found_something_and_had_to_join_in_is_named_once():
    found = thanked_by("found Tasha a viola to borrow and had her sit in for the whole rehearsal, 2nd desk")
    assert found == ["finding Tasha a viola to borrow", "having Tasha sit in for the whole rehearsal"]


def test_what_was_kept_for_a_child_is_kept_for_the_user():
    assert thanked_by("kept a place for Zosia in the reception class till Friday") == [
        "keeping a place for Zosia in the reception class till Friday"
    ]


def test_whom_a_helper_had_round_is_named():
    found = thanked_by("had Tomek round to meet the other carpenters", role=Role.FAMILY_HELPER)
    assert found == ["having Tomek round to meet the other carpenters"]
