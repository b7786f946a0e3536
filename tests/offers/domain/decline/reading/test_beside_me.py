"""What somebody did beside the user, tried of the user's, or saw to in a turn that no verb alone shows."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Beside the user.
        ("Ate at the bar w/ me till closing", ["eating at the bar with me till closing"]),
        ("Ate in the canteen with me both days", ["eating in the canteen with me both days"]),
        ("She washed pans with me after", ["washing pans with me"]),
        ("He swept the shop floor with me at closing", ["sweeping the shop floor with me at closing"]),
        ("She weeded the herb beds with me", ["weeding the herb beds with me"]),
        ("Sat us beside him at the game", ["sitting us beside you at the game"]),
        (
            "Sat me next to him in the clinic all morning, let the families ask me things",
            ["sitting me next to you in the clinic all morning", "letting the families ask me things"],
        ),
        ("Let the crew teach me the knots", ["letting the crew teach me the knots"]),
        # Of the user's own.
        (
            "Sat in the back of my demo lesson on torque, tried the broom-balancing himself",
            ["sitting in on my demo lesson on torque", "trying the broom-balancing yourself"],
        ),
        ("Tried my recipe herself", ["trying my recipe yourself"]),
        ("She'd dug out the old paper I trained on", ["digging out the old paper I trained on"]),
        ("He'd found the thesis I published", ["finding the thesis I published"]),
        ("Asked what I actually wanted to do all day", ["asking what I actually wanted to do all day"]),
        ("Asked what we needed before we flew out", ["asking what we needed before we flew out"]),
        (
            "Called on a Sunday to ask whether I had any worries",
            ["calling on a Sunday to ask whether I had any worries"],
        ),
        ("Called on Saturday to ask if we had found a flat", ["calling on Saturday to ask if we had found a flat"]),
        ("Put the 1482 herbal in my hands", ["putting the 1482 herbal in my hands"]),
        # Seen to.
        ("Train fare refunded in two days", ["refunding my train fare in two days"]),
        ("My taxi was reimbursed the same day", ["refunding my taxi the same day"]),
        (
            "Got them to move the start date to August so our kids can finish school",
            ["getting the start date moved to August so our kids could finish school"],
        ),
        (
            "Sent the packet; had already filled in half of it from my CV",
            ["sending me the packet", "filling in half of the packet from my CV"],
        ),
        ("Answered at 11 pm which door to use", ["telling me at 11 pm which door to use"]),
        ("Offered to read my grant whatever I decide", ["offering to read my grant whatever I decided"]),
        ("Board froze the position; said he'd fought for it", ["fighting for the position"]),
        ("Reset the stage without being asked", ["resetting the stage without being asked"]),
        (
            "Two houses, crawled under one to check the pipes for us",
            ["crawling under one of the houses to check the pipes for us"],
        ),
        ("Learned our dogs' names", ["learning our dogs' names"]),
        ("Backed me up in the panel when they went after my gap", ["backing me up in the panel"]),
        ("Asked the panel to slow down when I got nervous", ["asking the panel to slow down"]),
        ("Had already spoken to the union about my leave", ["speaking to the union about my leave"]),
        ("Left her Saturday market to show us the flat", ["leaving your Saturday market to show us the flat"]),
        ("Checked the tides for us", ["checking the tides for us"]),
        ("Remembered I don't eat pork", ["remembering I don't eat pork"]),
        (
            "Swapped shifts so she could show me the night ward",
            ["swapping shifts so you could show me the night ward"],
        ),
        ("Then an honest hr about the budget", ["the honest hour you gave me"]),
        ("A frank half hour on nights and pay", ["the frank half hour you gave me"]),
        # Who was at table, and how it was cooked.
        ("Lunch with her & 2 grad students", ["lunch with you and two grad students"]),
        ("Dinner with him and 2 line cooks", ["dinner with you and two line cooks"]),
        ("Husband grilled walleye in a parka", ["the walleye your husband grilled in a parka"]),
        ("Wife barbecued ribs in the snow", ["the ribs your wife barbecued in the snow"]),
        ("Wife made chicken in a mustard sauce", ["the chicken in a mustard sauce your wife made"]),
    ],
)
def test_a_deed_beside_the_user_is_told_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Ate by himself",
        "Ate at her desk with me waiting",
        "She washed her hands",
        "He washed his hands of it with me there",
        "Sat in the back of the room",
        "Sat in the back of my talk checking email",
        "Tried the case himself for four years",
        "Tried the door himself",
        "Asked what I wanted to be paid",
        "Asked what we wanted in pay",
        "Called to ask whether I'd decided",
        "Called to ask if I would start in May",
        "Called on a Sunday to ask for my answer",
        "Put the decision in my hands",
        "Put a pen in my hand",
        "Train fare not refunded",
        "Fare refunded after two reminders",
        "Expenses refunded in six months",
        "Let the residents grill me",
        "Let the staff go early",
        "Fought for the parking spot",
        "Backed me into a corner",
        "Told the board to wait for my answer",
        "Spoke to the dean about my attitude",
        "Left his wife to run a farm",
        "Checked the references for us",
        "Learned my name wrong",
        "Made a face",
        "Had questions",
    ],
)
def test_what_was_done_for_nobody_is_not(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("walked the dog over to the vet herself", []),
        ("walked the wards for an hour", []),
        ("walked the samples down to pathology with me", ["walking the samples down to pathology with me"]),
        ("walked through the ward with me", ["walking through the ward with me"]),
    ],
)
def test_nobody_walked_along_with_what_was_taken_somewhere(note, expected):
    assert thanked(note) == expected
