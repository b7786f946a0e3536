"""Homely deeds with the user's things and people, and what only looks like them."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Done to something of the user's.
        (
            "Hemmed my trousers in the staff room ten minutes before the interview.",
            ["hemming my trousers in the staff room ten minutes before the interview"],
        ),
        ("Salted our driveway before the movers came.", ["salting our driveway before the movers came"]),
        ("Hosed down our boots.", ["hosing down our boots"]),
        ("Repotted my mother's orchid.", ["repotting my mother's orchid"]),
        ("Rosined my bow, she said it was too dry.", ["rosining my bow"]),
        # Made for them, or with them.
        ("Whittled my son a whistle.", ["whittling my son a whistle"]),
        ("Ladled us some chili from her own pot.", ["ladling us some chili from your own pot"]),
        ("Planted a tree with our kids.", ["planting a tree with our kids"]),
        # They or theirs were taken somewhere, or minded.
        ("Shepherded us through the border clinic.", ["shepherding us through the border clinic"]),
        ("Whisked us off to the lake after the panel.", ["whisking us off to the lake after the panel"]),
        ("Taxied my parents to the station for us.", ["taxiing my parents to the station for us"]),
        (
            "Entertained our toddler during the second interview.",
            ["entertaining our toddler during the second interview"],
        ),
        # The verb was known, and now what it was done to is.
        ("Paid my cab from the station.", ["paying my cab from the station"]),
        ("Pushed through the spousal hire in a week.", ["pushing through the spousal hire in a week"]),
        ("Asked legal to redo the clause about my call.", ["asking legal to redo the clause about my call"]),
        ("Gave his seat to my mother on the shuttle.", ["giving your seat to my mother on the shuttle"]),
        ("She bumped me up to a suite.", ["bumping me up to a suite"]),
        ("Picked up whenever I called.", ["picking up whenever I called"]),
    ],
)
def test_a_homely_deed_with_something_or_somebody_of_the_users_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        # No handiwork, though of the same shape.
        "Frisked my bag.",
        "Cashed my deposit.",
        "Photocopied my passport.",
        "Panned my paper in a review.",
        "Flattened my bike with his truck.",
        "Razzed my husband about his tie.",
        "Eyeballed my wife.",
        "Frogmarched us through the clinic.",
        "Zinged me a one-liner.",
        # Handiwork, and nothing of theirs that could be worked on.
        "Chopped my budget.",
        "Ironed out my raise to nothing.",
        "Whipped up my fears.",
        "Tied my bonus to RVUs.",
        "Mixed up my name and Anna's.",
        "Painted me a rosy picture.",
        "Wiped the floor with us at chess.",
        "Fried our phones with a cheap charger.",
        "Wiped my files.",
        "Amused my kids with a crude joke.",
        "Bleached my jeans by accident.",
        "Salted my soup without asking.",
        "Ironed my shirt at the hotel.",
        # Not done, or not by this person.
        "Would've mended my tent.",
        "Never rebooted my laptop.",
        "Was supposed to walk our dog.",
        "My aunt hemmed my dress.",
        "I sharpened our skates.",
        "The valet polished our car.",
        # Said, thought or shared in confidence.
        "Reminded me of my uncle.",
        "Shared with me that her marriage is over.",
        "Shared an office with my sister.",
        "Trained with my mentor in Leeds.",
        "Worked with my wife at Mercy.",
        # To no use of the user's.
        "Yawned while I presented.",
        "Looked at me funny.",
        "Waited for me to finish.",
        "Read my email over my shoulder.",
        "Emailed me the standard form.",
        "Mailed me a rejection in 2019.",
        "Swapped my room for a smaller one.",
        "Pushed through my interview in ten minutes.",
        "Paid my fees late.",
        "Paid my old boss a compliment.",
        "Bumped me up to a harder exam.",
        "Gave his opinion to my wife.",
        "Asked HR to fix the start date at June 1.",
    ],
)
def test_what_only_looks_like_one_is_not(note):
    assert thanked(note) == []
