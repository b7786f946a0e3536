"""An act cut from its note says nothing that needs the rest of the note to be understood."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # The word it stands for is put in where the note has it.
        ("Ended at the bus stop, she waited with me until it came.", ["waiting with me until the bus came"]),
        (
            "The taxi was late, she stood outside with me until it arrived.",
            ["standing outside with me until the taxi arrived"],
        ),
        # Another of what, and which one, stood in what was cut.
        (
            "Met us on a Saturday. Flat already gone, so he phoned round & found another within the hour.",
            ["meeting us on a Saturday"],
        ),
        ("She asked about my grandfather's farm & remembered the village", []),
        ("Sends me cat memes still", ["sending me cat memes"]),
        # Whom it was for, and to whom it was told.
        ("Kept the good rota slots for me all the spring I was ill", ["keeping the good rota slots for me"]),
        ("Let me tell about the lab my boys built", ["letting me tell you about the lab my boys built"]),
        # "Him" would be the reader: to wake a man "without scaring him" is not to wake him.
        ("Taught me how to wake a man up without scaring him.", []),
        # Nobody is told their own age.
        ("Climbed up inside the organ case with me, at 81", ["climbing up inside the organ case with me"]),
        # What governs both nouns needs no article between them.
        ("Wrote down every cipher and dead note for me", ["writing down every cipher and dead note for me"]),
        # Of others just named, it is theirs.
        (
            "introduced me to the girls and boys on her corridor, one by one, w/ their dogs at home",
            ["introducing me to the girls and boys on your corridor, one by one, with their dogs at home"],
        ),
        (
            "Skied over w/ me to the base where the 5-year-olds have their Thursdays.",
            ["skiing over with me to the base where the five-year-olds have their Thursdays"],
        ),
        # After or before what, stands elsewhere.
        ("Drove me to the airport afterwards.", ["driving me to the airport"]),
        ("Dinner at hers the night before.", ["dinner at yours"]),
        ("Sent the mileage check anyway.", ["sending me the mileage check"]),
        ("Texts me bus jokes since.", ["texting me bus jokes"]),
        ("Bought pie at the diner after.", ["buying me pie at the diner"]),
        # Else the part that leans on it goes, or all of it.
        ("Waited with me until it came.", ["waiting with me"]),
        ("Stayed until it was done.", []),
        ("Lent me one.", []),
        ("Gave me one for the road.", []),
        ("Brought some when I was sick.", []),
        ("Walked me through it line by line.", []),
        ("Helped me with it until ten.", []),
        ("Sat with me through it.", []),
        ("Knew the trail closed early, took me up it before it did.", []),
        ("Taught me to sharpen them.", []),
        ("Took me there on her day off.", []),
        ("Let me stay there.", []),
        ("Introduced me to both of them.", []),
        ("Did the same for my wife.", []),
        ("Taught me that.", []),
        ("Called to explain that herself.", []),
        ("Let me drive.", []),
        ("Let me try.", []),
        ("Rewrote the top half.", []),
        ("Held up cards for me till I got the hang of it.", ["holding up cards for me"]),
        ("Marked the ones near the school.", []),
        # What holds its own word, and what needs none.
        ("Let me drive the tram.", ["letting me drive the tram"]),
        ("Rewrote the first page of my proposal.", ["rewriting the first page of my proposal"]),
        ("Let me use the lathe till I got the hang of it.", ["letting me use the lathe till I got the hang of it"]),
        ("Carried my bags till it stopped raining.", ["carrying my bags till it stopped raining"]),
        (
            "Printed out her readings and marked the ones which had gone wrong in red, rare honesty.",
            ["printing out your readings and marking the ones which had gone wrong in red"],
        ),
        (
            "Sent me the listings and starred the ones near the school.",
            ["sending me the listings and starring the ones near the school"],
        ),
        ("Sent me four flats and circled two of them.", ["sending me four flats and circling two of them"]),
        ("Printed my score, marked it up in pencil.", ["printing my score and marking it up in pencil"]),
        ("Found the book I wanted and lent it to me.", ["finding the book I wanted and lending it to me"]),
        ("Drove me home because it rained.", ["driving me home because it rained"]),
        ("Drove me there and back.", ["driving me there and back"]),
        ("Rang me afterwards to say how it went.", ["ringing me afterwards to say how it went"]),
        # Whom somebody brought together, and what those brought about.
        ("Made sure I met the two mothers who started it.", ["making sure I met the two mothers who started it"]),
        ("Introduced me to the women who founded the choir.", ["introducing me to the women who founded the choir"]),
        ("Introduced me to the two medics who cycle to work.", ["introducing me to two medics"]),
        # What somebody wrote is no matter they wrote about.
        ("Shared the feeding protocol she wrote.", ["sharing the feeding protocol you wrote"]),
        ("Texted me the bakery she raved.", ["texting me the bakery you raved about"]),
        # Who had left, and why, is not told back to those who told it.
        ("Straight about the two psychiatrists who had left.", ["being so straight with me"]),
        ("Candid about why the last registrar walked out.", ["being so candid"]),
        # An appointment kept is no kindness; one at dawn is.
        ("Met at the studio at nine.", []),
        ("Met at a conference.", []),
        ("Met at six before rounds.", ["meeting me at six before rounds"]),
        ("Met me at the station at five in the morning.", ["meeting me at the station at five in the morning"]),
    ],
)
def test_an_act_can_be_understood_by_itself(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "act", "promise"),
    [
        (
            "Ten minutes by the plotter, lent me her sedge key; still have it, must post it back.",
            "lending me your sedge key",
            "I'll see that you get it back.",
        ),
        ("Lent me his field coat. I still have it.", "lending me your field coat", "I'll see that you get it back."),
        ("Lent us snow boots, have to send them back.", "lending us snow boots", "I'll see that you get them back."),
        ("Lent me his spare key, to be returned.", "lending me your spare key", "I'll see that you get it back."),
        # Given back already, or nothing said of it.
        ("Lent me the handbook, mailed it back in May.", "lending me the handbook", ""),
        ("Lent me a loupe. Sent it back with a card.", "lending me a loupe", ""),
        ("Lent me his spare harness.", "lending me your spare harness", ""),
    ],
)
def test_what_is_lent_and_still_out_is_promised_back(note, act, promise):
    assert [(one.for_form, one.effect) for one in acts(note)] == [(act, promise)]
