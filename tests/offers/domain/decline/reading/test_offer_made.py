"""The offer is declined, and the way it came may have been a kindness of its own."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("phoned w/ the offer between 2 builds", "phoning with the offer between two builds"),
        ("Offered me the job, in Irish! She'd learned it.", "making me the offer in Irish"),
        ("Made the offer herself from the airport", "making me the offer yourself, from the airport"),
        ("Wrote the offer out by hand, two pages, w/ a sketch", "writing out the offer by hand"),
        ("wrote the offer mail herself at 5 am Tokyo time", "writing out the offer yourself, at 5 am Tokyo time"),
        ("Called in person with the offer, from the airport", "calling in person with the offer from the airport"),
        ("rang with the offer during her son's graduation", "ringing with the offer during your son's graduation"),
    ],
)
def test_how_the_offer_came_is_thanked_for(note, expected):
    assert expected in thanked(note)


@pytest.mark.parametrize(
    "note",
    [
        "Made the offer over the phone",
        "Rang with the offer from the agency",
        "Offered me the job from the start",
        "Called with the offer in May",
        "made the offer",
        "Called with the offer and pushed for an answer",
    ],
)
def test_that_it_just_came_is_not(note):
    assert not any("offer" in act for act in thanked(note))
