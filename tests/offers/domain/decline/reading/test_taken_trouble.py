"""Trouble taken for the user: what somebody went back for, came early for, or had them do until it was right."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Drove back to get the glasses I'd left at lunch.", ["driving back to get the glasses I'd left at lunch"]),
        ("Went back for my laptop charger.", ["going back for my laptop charger"]),
        ("Came in before dawn to practise with me.", ["coming in before dawn to practise with me"]),
        ("Emailed her whole year of lesson plans.", ["emailing me your whole year of lesson plans"]),
        (
            "Sat btw me & the loud one so I could eat.",
            ["sitting between me and the loud one so I could eat"],
        ),
        (
            "Let me sit in her office to feed the baby btw interviews.",
            ["letting me sit in your office to feed the baby between interviews"],
        ),
        ("Found my scarf & posted it back to me.", ["finding my scarf and posting it back to me"]),
        (
            "Gave me the three cases the GC always asks about, all three came up.",
            ["giving me the three cases the GC always asks about"],
        ),
        (
            "Pencilled his bowings into my part overnight, on the Thursday drove me to the ferry.",
            ["pencilling your bowings into my part overnight", "driving me to the ferry"],
        ),
        ("Let me teach a 20 min piece to the juniors.", ["letting me teach a 20-minute piece to the juniors"]),
        ("Showed where the leveller on dock 7 sticks.", ["showing me where the leveller on dock 7 sticks"]),
        ("Showed me the guest book he still gets cards from.", ["showing me the guest book you still get cards from"]),
        ("She showed me this one bc she was proud of it.", []),
        (
            "She sat on hold w/ the state for an hour so I wouldn't have to.",
            ["sitting on hold with the state for an hour so I wouldn't have to"],
        ),
        ("Walked me to Busan station.", ["walking me to Busan station"]),
        (
            "Fixed the gating on my maquette without making me feel stupid, wrapped it in his own scarf.",
            ["fixing the gating on my maquette without making me feel stupid and wrapping it in your own scarf"],
        ),
        ("Rang me every other day even with no news.", ["ringing me every other day"]),
        ("Dinner at theirs w wife Mai and twin girls.", ["dinner at your place"]),
        ("Wrote the letter by hand then his grandson typed it.", ["writing the letter by hand"]),
        ("Rang me after about the panel question.", []),
        ("called back with a lower offer", []),
        ("told me I wouldn't have to pay", []),
        ("Broken chair in the lobby, fixed it.", []),
        (
            "stopped the forklift line 10 min to hear my idea for the cold chamber",
            ["stopping the forklift line 10 minutes to hear my idea for the cold chamber"],
        ),
        (
            "spent till 9pm w/ me finding a cold leak that wasn't even my problem",
            ["staying with me till 9 pm finding a cold leak that wasn't even my problem"],
        ),
        ("Fish by the lake, wouldn't let me pay.", ["picking up the bill"]),
        (
            "Moved his class so I could see the kids drum.",
            ["moving your class so I could see the kids drum"],
        ),
        ("Made lamb for the five of us.", ["making lamb for the five of us"]),
        ("Moved all rounds to evenings for me because of my kids' drop off.", ["moving all rounds to evenings for me"]),
        ("Let me sit in on a hearing, then asked what I'd have done.", ["letting me sit in on a hearing"]),
        (
            "took the reference call mid friday service",
            ["taking the reference call in the middle of Friday service"],
        ),
        ("Sent the rig plot as vectorworks AND pdf.", ["sending me the rig plot as vectorworks and pdf"]),
        ("spent the afternoon at his bench", ["the afternoon at your bench"]),
        ("spent the afternoon at his bench, he'd laid out paste recipes to try", ["the afternoon at your bench"]),
        ("Pressed my buttons all day.", []),
        ("Left me a mess.", []),
        ("Went back to fetch the contract.", []),
        ("Made me redo the form until I cried.", []),
        ("Showed up at 9 to watch me.", []),
        ("Emailed her on Friday.", []),
        ("btw parents loved it", []),
    ],
)
def test_trouble_taken_is_thanked_for(note, expected):
    assert thanked(note) == expected
