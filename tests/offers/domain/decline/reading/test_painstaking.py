"""Trouble taken at work: meetings put off, hours on hold, a lesson of every cut, and what nobody had asked for."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What was put off, shut or cut short so that the user could look on.
        (
            "Pushed back her own budget meeting so I could see the whole med pass",
            ["pushing back your own budget meeting so that I could see the whole med pass"],
        ),
        (
            "put off her own lecture twice so that I could try the loom",
            ["putting off your own lecture twice so that I could try the loom"],
        ),
        (
            "Shut the shop for an hour so she could teach me the lathe",
            ["shutting the shop for an hour so you could teach me the lathe"],
        ),
        (
            "moved the dept meeting so that the residents could come",
            ["moving the department meeting so that the residents could come"],
        ),
        ("moved the meeting so everyone could complain", []),
        # Read, put right, shown and got going for the user.
        ("he'd actually read both papers", ["reading both papers"]),
        ("read both reports", []),
        ("corrected my German for an hour", ["correcting my German for an hour"]),
        ("corrected my German in front of everyone", []),
        ("corrected my grammar", []),
        ("crawled into the bilge first", ["crawling into the bilge first"]),
        ("climbed into the tank", []),
        ("Explained each alarm twice", ["explaining each alarm twice"]),
        ("got my van started at -20", ["getting my van started"]),
        ("got the van going", []),
        ("Jane put Theo on the old horse and just walked with him round the corral", ["putting Theo on the old horse"]),
        ("Jane put Walter on the rota", []),
        ("showed me his logbooks since 1971", ["showing me your logbooks since 1971"]),
        ("sat an hour on the phone", []),
        # Put up, filled in and asked after for the user.
        ("put up a sign with our names at the gate", ["putting up a sign with our names at the gate"]),
        ("they put a sign with my name spelt wrong on the door", []),
        (
            "had the state licence forms filled in for me as far as she could",
            ["having the state licence forms filled in for me"],
        ),
        ("made me toast at 4am", ["making me toast at 4 am"]),
        ("curry in the crew mess w/ Jane", ["the curry in the crew mess"]),
        ("the place was a mess", []),
        (
            "curry in the crew mess with Jane. She told me how to sleep next to the generators",
            ["the curry in the crew mess", "telling me how to sleep next to the generators"],
        ),
        ("cooked for us. made a nasty crack about the French", ["cooking for us"]),
        ("kept her own break short to help me restock", ["keeping your own break short to help me restock"]),
        ("Moved the medical so it missed half term", ["moving the medical so it missed half term"]),
        (
            "Stayed back after her night shift to show me the drug round.",
            ["staying back after your night shift to show me the drug round"],
        ),
        # Gone after for the user.
        ("had gone back to the council to get me the permit", ["going back to the council to get me the permit"]),
        # With papers.
        (
            "redid the checklist w/ me twice and never once sighed",
            ["redoing the checklist with me twice"],
        ),
        (
            "Marked all the breaths into my part in pencil on the Monday",
            ["marking all the breaths into my part in pencil on the Monday"],
        ),
        (
            "counted my Krakow years as well although she didn't have to",
            ["counting my Krakow years as well when you didn't have to"],
        ),
        (
            "copied my passport in 3 goes on the old machine",
            ["copying my passport in three goes on the old machine"],
        ),
        ("did the whole form over after the embassy lost it", ["doing the entire form over after the embassy lost it"]),
        ("found the clause nobody uses", ["finding the clause nobody uses"]),
        ("Sorted DBS forms", ["sorting the DBS forms"]),
        (
            "wrote me two pages on my lesson plan, she wasn't asked to",
            ["writing me two pages on my lesson plan without being asked"],
        ),
        # In and around the interview.
        (
            "asked questions on ch. 4 nobody's ever asked",
            ["asking questions on chapter 4 that nobody had ever asked"],
        ),
        ("translated for me in a whisper the whole time", ["translating for me in a whisper the whole time"]),
        (
            "stood in the barn for half an hour to answer everything",
            ["standing in the barn for half an hour to answer everything"],
        ),
        (
            "Collected me in Oban herself, 2 hrs each way in freezing rain, thermos & oatcakes",
            ["collecting me in Oban yourself, two hours each way in the freezing rain"],
        ),
        (
            "Slipped me a granola bar when she saw I'd had no lunch.",
            ["slipping me a granola bar when you saw I'd had no lunch"],
        ),
        # For the job at all.
        ("Thought of me when it came up", ["thinking of me when the job came up"]),
        (
            "stayed on an hour after to explain how they scale the fermenters",
            ["staying on an hour afterwards to explain how you scale the fermenters"],
        ),
        # Terms and hours eased.
        ("Got the client to drop the 2nd test, knew I had exams.", ["getting the client to drop the second test"]),
        (
            "Rejigged the whole day so I'd be done before my daughter's recital",
            ["rejigging the entire day so I'd be done before my daughter's recital"],
        ),
        (
            "Argued my side on the tenure clock in front of the dean",
            ["arguing my side on the tenure clock in front of the dean"],
        ),
        ("lent me her good chisel & didn't watch", ["lending me your good chisel without watching me"]),
        ("came w/ me to see the flat", ["coming with me to see the flat"]),
        ("dug out my number from a calf school in 2019", ["digging out my number from a calf school in 2019"]),
        ("Phoned from the school gate on her half day", ["calling me on your half day"]),
    ],
)
def test_trouble_taken_at_work_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "pushed back my interview so she could see my rival",
        "put off the decision so I could stew",
        "left the meeting early so I could go home",
        "cut the interview short so she could catch her train",
        "went back to the board to get me off the list",
        "went to the dean to complain about my accent",
        "kept me on hold for 40 min",
        "counted my sick days twice",
        "counted my years abroad against me",
        "copied my emails to legal",
        "Photocopied my passport.",
        "marked all the mistakes into my score in red",
        "asked questions about my health nobody had ever asked",
        "Asked a kind question about my divorce",
        "told me in a whisper who was leaving",
        "explained in a whisper why the last one left",
        "Said she'd ring me back",
        "said she'd put my name on the list of late payers",
        "Talked of what she wants from her next hire",
        "came out to say how late I was",
        "drove over to say that the offer was off",
        "cut my 3 lines to 1 in the show",
        "let me wait though she didn't have to",
        "Showed up, wasn't asked to",
        "Asked the client to lower my rate",
        "got the client to drop my rate",
        "set it up so I'd have to come back twice",
        "argued my side was wrong",
        "came with me to the door",
        "my form was filled in for me wrongly",
    ],
)
def test_office_and_unkindness_are_not(note):
    assert thanked(note) == []
