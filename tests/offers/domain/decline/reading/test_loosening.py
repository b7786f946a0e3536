"""What makes a deed worth its thanks stays with it, in other words where the note's own would be too many in a row."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Waited in the cold while I FaceTimed my dad through the last one.",
            ["waiting in the cold as I FaceTimed my dad through the last one"],
        ),
        (
            "Held the ladder for an hour while I measured every window in the loft for curtains.",
            ["holding the ladder for an hour as I measured every window in the loft for curtains"],
        ),
        (
            "Stood outside in the sleet while I rang my husband about the second flat.",
            ["standing outside in the sleet as I rang my husband about the second flat"],
        ),
        (
            "Moved two people round so I'd have my daughter's first communion off in May.",
            ["moving two people round so that I'd have my daughter's first communion off in May"],
        ),
        (
            "Rearranged the rota so that I'd be free for my brother's graduation day in Leeds in June.",
            ["rearranging the rota so I would be free for my brother's graduation day in Leeds in June"],
        ),
        (
            "Rang round every vet in the valley so that my old dog could come with us in June.",
            ["ringing round every vet in the valley so my old dog could come with us in June"],
        ),
        (
            "Swapped two of her own nights so I could be at my sister's wedding on Saturday.",
            ["swapping two of your own nights so that I could be at my sister's wedding on Saturday"],
        ),
        (
            "Wrote to the school so our daughter could sit in on a lesson that Friday.",
            ["writing to the school so that our daughter could sit in on a lesson that Friday"],
        ),
        (
            "Let me sit on the book for Act 1 of The Crucible with cans on.",
            ["letting me sit on the book for Act 1 of The Crucible"],
        ),
        # What it was for has its date cut before it is cut itself.
        (
            "Kept the lights on so the children in my class could sing the second verse on Friday.",
            ["keeping the lights on so that the children in my class could sing the second verse"],
        ),
        (
            "Opened the archive early just to let my students see the old harbour maps before lessons on Monday.",
            ["opening the archive early to let my students see the old harbour maps before lessons"],
        ),
    ],
)
def test_what_a_deed_was_for_is_kept(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "got up at 5 both days to make me pap and lend me the bike",
            ["getting up at 5 both days to make me pap, and lending me the bike"],
        ),
        (
            "got up in the night to let me in and make me a hot milk",
            ["getting up in the night to let me in, and making me a hot milk"],
        ),
        (
            "stopped work at noon to show me the bay and the old harbour",
            ["stopping work at noon to show me the old harbour and the bay"],
        ),
        (
            "gave me a scion of the old Welsh pear wrapped in wet newspaper to take home",
            ["giving me a scion of the old Welsh pear"],
        ),
        (
            "gave me two jars of the apricot jam packed in straw to take on the plane with me",
            ["giving me two jars of the apricot jam packed in straw to take on the plane"],
        ),
        (
            "laminated a visual schedule for me so I'd know who was who",
            ["laminating a visual schedule for me so I'd know who was who"],
        ),
        (
            "drove to the next valley at 6 am to get me a charger and pick up fresh bread",
            ["driving to the next valley to get me a charger, and picking up fresh bread"],
        ),
        (
            "kept the stove in all night to dry our boots and warm the kids' room",
            ["keeping the stove in all night to dry our boots and warm the children's room"],
        ),
        ("labelled all the lockers so I'd know which was mine", []),
        ("walked me round the floor so I'd know which was the old press", ["walking me round the floor"]),
        ("saved me a seat so I wouldn't have to stand", ["saving me a seat so I wouldn't have to stand"]),
        ("made a list of names for me so I'd know who was on nights", ["making a list of names for me"]),
    ],
)
def test_both_of_two_purposes_are_told_alike_and_no_phrase_stops_in_its_midst(note, expected):
    assert thanked(note) == expected
