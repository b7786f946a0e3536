"""What is made of a hasty note reads as if somebody had written it."""

import pytest

from offers.domain.decline.reading.notes import clean
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("make the 4 a.m. start sustainable", "make the 4 am start sustainable"),
        ("dinner 4 the team", "dinner for the team"),
        ("a 12 hr shift, a 3 mo lease, a 6 yr old", "a twelve-hour shift, a three-month lease, a six-year-old"),
        ("takes babies at 3 mo", "takes babies at three months"),
        ("showed us round on Valentines", "showed us round on Valentine's Day"),
        ("the very same afternoon", "the very same afternoon"),
        ("moved it from 5th to 12th", "moved it from the fifth to the 12th"),
        ("sat next to the geneticist, by design I think.", "sat next to the geneticist, by design."),
        ("told me what I think", "told me what I think"),
    ],
)
def test_shorthand_is_written_out_as_it_is_said(note, expected):
    assert clean(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Whoever else "they" are, they are not the one who is thanked.
        (
            "She pulled six fifth-graders out of recess to tell me what they'd like.",
            ["pulling six fifth-graders out of recess to tell me what they'd like"],
        ),
        ("Phoned me to say what they'd told her.", []),
        ("Kid on her lap all the time; he counted to ten in Polish for me.", []),
        ("Had Peter out on the workboat and phoned round the yards on his behalf.", []),
        (
            "He pointed me to the bit of the code he's ashamed of.",
            ["pointing me to the bit of the code you're ashamed of"],
        ),
        (
            "Sharpened every chisel with me before she'd let me near a plank.",
            ["sharpening every chisel with me before you'd let me near a plank"],
        ),
    ],
)
def test_a_pronoun_is_whose_it_is(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Recalculated my pension for 32, 34 and 36 hrs without my asking.",
            ["recalculating my pension for 32, 34 and 36 hours without my asking"],
        ),
        ("Drew me the whole journey incl. the bits they don't have yet.", ["drawing me the whole journey"]),
        ("Interpreted for me with an elder whose dialect I couldn't follow.", ["interpreting for me with an elder"]),
        ("Walked me all the way.", []),
        (
            "Did the whole interview in Irish and then, God bless him, did it over in English.",
            ["doing the whole interview in Irish and doing it over in English"],
        ),
        (
            "Picked me up off the ferry at 6 am, then out on the boat to haul pots.",
            ["picking me up off the ferry at 6 am"],
        ),
    ],
)
def test_nothing_stops_half_way(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Put me up two nights in her box room.", ["putting me up for two nights in your box room"]),
        (
            "Put me up in her spare room night before the trial.",
            ["putting me up in your spare room the night before the trial"],
        ),
        (
            "Filled in the certificate of eligibility form for me.",
            ["filling in the certificate of eligibility form for me"],
        ),
        ("Showed us the valley by cargo bike.", ["showing us the valley by cargo bike"]),
        ("Prepped me 40 min before onsite.", ["prepping me for 40 minutes before the onsite"]),
        ("Swapped the panel for a walk on Swansea beach.", ["swapping the panel for a walk on Swansea beach"]),
        ("Opened the flat files for me, all afternoon.", ["opening the flat files for me all afternoon"]),
    ],
)
def test_small_words_stand_where_they_are_said(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Plural nouns are no verbs.
        ("trains + hotel sorted in one go", ["sorting the trains and hotel in one go"]),
        (
            "Explained dues, overtime, the whole contract in plain words.",
            ["explaining dues, overtime, and the whole contract in plain words"],
        ),
        ("Walked me through the lab, patient, thorough.", ["walking me through the lab"]),
        ("Pre-filled most of it to spare me.", []),
        ("Talked me through her own answer to it.", ["talking me through your own answer"]),
        ("Found out my MN one transfers without an exam.", []),
        (
            "Comped my hotel 2nd night when the train got cancelled.",
            ["covering my second night at the hotel when the train got cancelled"],
        ),
        ("Packed me a lunch in a paper bag with my name on it.", ["packing me a lunch in a paper bag"]),
        ("Thanked me for spotting the error.", []),
        ("Talked the landlord down to two months deposit.", ["talking the landlord down to two months' deposit"]),
    ],
)
def test_no_word_is_taken_for_another(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Sent again.", []),
        ("Extended the deadline by two weeks.", ["extending the deadline by two weeks"]),
        ("Kept me company till he came.", ["keeping me company"]),
        ("Sent kind words the day after.", ["sending kind words the day after"]),
        ("Furious on my behalf.", []),
        ("Introduced Jo to a trainer, vouched for her riding sight unseen.", ["introducing Jo to a trainer"]),
        (
            "Opened up the church at dawn so that I could sit in it alone for a while",
            ["opening up the church at dawn so I could sit in it alone for a while"],
        ),
    ],
)
def test_nothing_is_left_hanging(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Met me at the boat at 6 in sleet.", ["meeting me at the boat at six in the sleet"]),
        ("Drove me home at 2.", ["driving me home at two"]),
        ("Stayed up till 11 her time to go over my talk.", ["staying up till eleven your time to go over my talk"]),
        ("Drove me home at 2 am.", ["driving me home at 2 am"]),
        ("Sat with me at gate 4.", ["sitting with me at gate 4"]),
    ],
)
def test_an_hour_by_itself_is_told_in_words(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("One house only. Rang me 9 times since.", []),
        (
            "Rang me back three times as my signal kept dropping.",
            ["ringing me back three times as my signal kept dropping"],
        ),
        ("Talked up the one with the cracked wall.", []),
        ("Planted the first block in '61.", []),
        ("Demoed the robot, dropped 40 pills.", ["demoing the robot"]),
        ("Showed me where he sleeps.", []),
    ],
)
def test_what_was_no_favor_is_thanked_for_by_nobody(note, expected):
    assert thanked(note) == expected
