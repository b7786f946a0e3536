"""What hosts, teachers and trades do for somebody on a visit, in the words in which a tired person types it."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Where they took the user along.
        ("had me along on the dawn count, both mornings", "having me along on the dawn count"),
        # Rung and written from a place where they need not.
        # Told or done to the user, meanwhile.
        ("talked me through the tide tables while we waited", "talking me through the tide tables while we waited"),
        ("explained the sluices while we waited", "explaining the sluices while we waited"),
        (
            "taught me two knots while I waited for the taxi",
            "teaching me two knots while I waited for the taxi",
        ),
        # Tried to the last.
        # Asked as one who wants to know.
        # Granted before it was asked for.
        ("found money for a postdoc before I even asked", "finding money for a postdoc before I even asked"),
        # Without a verb.
        # A dish that no list knows.
        ("fried us whitebait on the quay", "frying us whitebait on the quay"),
        # Put down for what a newcomer needs.
        ("enrolled me for Welsh lessons", "enrolling me for Welsh lessons"),
        ("began the residence permit the same day", "beginning the residence permit the same day"),
        # Their own plans let go.
        ("moved a client call to meet me", "moving a client call to meet me"),
        ("cancelled a board mtg to hear my pitch", "cancelling a board meeting to hear my pitch"),
        ("postponed his own trip to show me round", "postponing your own trip to show me round"),
        # A thing somebody else made.
        (
            "read me the card her first pupil sent her",
            "reading me the card that your first pupil sent",
        ),
        ("showed me the quilt his grandmother made", "showing me the quilt that your grandmother made"),
        # Offered, allowed, advised.
        ("let me log 30m of core with her (alone)", "letting me log 30 meters of core with you"),
        ("rode the night shift with her", "letting me ride the night shift with you"),
        ("flew the survey leg w/ him", "letting me fly the survey leg with you"),
        ("I sat second chair with him", "letting me sit the second chair with you"),
        # Argued for the joy of it.
        ("debated soil with me til midnight", "debating soil with me until midnight"),
        # Moved at the user's wish.
        # Small things that take the trouble of thinking of them.
        ("popped by with soup", "popping by with soup"),
        ("ran back for my coat", "running back for my coat"),
        ("pressed a jar of plums on me", "pressing a jar of plums on me"),
        ("saw us safely home", "seeing us safely home"),
        ("left a lamp on for me", "leaving a lamp on for me"),
        ("changed my tyre in the rain", "changing my tyre in the rain"),
        ("bandaged my thumb", "bandaging my thumb"),
        ("put a good word in with the bank", "putting a good word in with the bank"),
        ("took the wheel so I could look", "taking the wheel so I could look"),
        ("thanked me by name in front of the crew", "thanking me by name in front of the crew"),
        ("insisted on paying for my taxi", "insisting on paying for my taxi"),
        ("knocked me up a jig", "knocking me up a jig"),
        ("rescued my slides at midnight", "rescuing my slides at midnight"),
        ("came out to the island to meet me", "coming out to the island to meet me"),
        ("gave his Saturday to my van", "giving your Saturday to my van"),
        ("took the early boat to meet me", "taking the early boat to meet me"),
        ("kept my dog for the day", "keeping my dog for the day"),
        ("cut me a key", "cutting me a key"),
        ("turned the heating up bc I was blue", "turning the heating up when I was blue"),
        ("made calls all morning to get me a room", "making calls all morning to get me a room"),
    ],
)
def test_an_everyday_kindness_is_thanked_for(note: str, expected: str) -> None:
    assert thanked(note) == [expected]


@pytest.mark.parametrize(
    "note",
    [
        "had me out of the room in five minutes",
        "had me out in the cold for an hour",
        "had me in tears",
        "had me over a barrel on the start date",
        "had me in on a Sunday to explain myself",
        "had me in to HR about my contract",
        "rang from her holiday to complain about my invoice",
        "called from the train to ask for my answer",
        "emailed from his holiday with a deadline",
        "talked over me while we waited",
        "made calls while we waited",
        "ate his lunch while I watched",
        "tasted my sauce and spat it out",
        "watched my every move",
        "asked about my age like she meant it",
        "asked about the kids as if it mattered",
        "asked if I was married",
        "agreed to nothing before I'd asked twice",
        "agreed to a lower salary before I'd asked",
        "said yes to another candidate at once",
        "cut the budget before I'd even asked",
        "in at 9 to sign his own contract",
        "in on her day off to watch me fail",
        "up early to catch her own train",
        "a whole week at the desk waiting for her",
        "two hours in the lobby beside him",
        "made me cry afterwards",
        "made me redo the test",
        "made us late",
        "made me sweat in the kitchen",
        "made us guess",
        "made me enemies",
        "made me blasé",
        "enrolled himself for the course",
        "put me down for the night shift",
        "signed me up for a newsletter I never wanted",
        "moved my interview to suit himself",
        "moved the meeting to catch me out",
        "cancelled a meeting to make me wait",
        "skipped lunch to tell me off",
        "read me the riot act",
        "started the meeting without me",
        "offered me the night shift",
        "offered me the lowest band",
        "told me to smile more",
        "told me to bring my own lunch",
        "told me to read the manual",
        "told me to start with the basics",
        "argued with me over my salary",
        "sat the exam with her",
        "sat second chair at her own trial years ago",
        "moved start date to Jan without asking me",
        "popped in to check my references",
        "pressed a contract on me",
        "saw me off the premises",
        "waved me off",
        "knocked me up",
        "left the washing up for me",
        "thanked me in front of everyone with a smirk",
        "insisted on calling my boss",
        "gave my desk away so I could share",
        "sent me home so she could leave",
        "came over to tell me no",
        "came to the door with a bill",
        "took a day off to avoid me",
        "kept my things as a deposit",
        "kept quiet for me on Monday",
        "cut me a deal",
        "turned the lights off because I was late",
        "made calls to check on my references",
        "had her assistant tell me no",
        "skipped rounds to see my file",
        "backed me into a corner",
        "said I could use her name",
        "an hour a day on my nerves",
        "wanted to see every page of my passport",
        "two hours in the car with her",
        "drove the getaway car with him",
    ],
)
def test_what_only_sounds_like_it_is_not(note: str) -> None:
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Introduced me to Priya, rode the night shift with her", ["introducing me to Priya"]),
        ("lunch with Sam; worked the stall with him", ["lunch with Sam"]),
        ("showed me round with his deputy; two days on the boat with her", ["showing me round with your deputy"]),
    ],
)
def test_whoever_else_was_named_may_have_been_at_the_users_side(note: str, expected: list[str]) -> None:
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Picked the twins up at noon.", ["picking the twins up at noon"]),
        ("Picked the kids up late and complained.", []),
        ("Watched the kids play.", []),
        (
            "Stayed on the line while I waited for the bank.",
            ["staying on the line while I waited for the bank"],
        ),
        ("Made calls while I waited.", []),
        ("Taught me to splice rope.", ["teaching me to splice rope"]),
        ("Showed me how to splice rope.", ["showing me how to splice rope"]),
        (
            "Left the room so I could talk to the nurses alone.",
            ["leaving the room so that I could talk to the nurses alone"],
        ),
        ("Left the room in the middle of my talk.", []),
        ("Brought in her predecessor so I could ask why she left.", ["bringing in your predecessor for me"]),
        ("Let me stand in on two heart cases.", ["letting me stand in on two heart cases"]),
        ("Let me stand in the lobby.", []),
        ("Put my mistakes on the board.", []),
        ("Got my son crying.", []),
        ("Paid my travel claim anyway.", ["paying my travel claim"]),
        ("Rehearsed the partner interview with me.", ["rehearsing the partner interview with me"]),
        ("Called on Sunday to ask for my answer.", []),
        ("Spoke to the dean for me.", ["speaking to the dean for me"]),
        ("Spoke to my old boss for me.", ["speaking to my old boss for me"]),
        ("Spoke to my boss for me.", []),
        ("Spoke to the police for me.", []),
        ("Fought HR for the right to fire me.", []),
        ("Had a tracker put in the car for us.", []),
        ("Held the post two weeks so I would sign.", []),
        ("Got out her own knife and cut my cake.", []),
        ("Had me scrub in on a hip.", ["having me scrub in on a hip"]),
    ],
)
def test_what_was_done_in_plain_words_is_read(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Held the offer open an extra week for me.", ["holding the offer open an extra week for me"]),
        ("Kept the offer open over my head as a threat.", []),
        ("Sent the offer letter with a kind note.", ["sending me the offer letter with a kind note"]),
        ("Sent the offer letter.", []),
        (
            "Went through the contract with me clause by clause.",
            ["going through the contract with me clause by clause"],
        ),
        ("Took me through every page of the offer.", ["taking me through every page of the offer"]),
        ("Went over the contract she wanted me to sign.", []),
        ("Sent me the contract.", []),
    ],
)
def test_the_offer_and_the_contract_are_named_only_for_the_help_with_them(note, expected):
    assert thanked(note) == expected


def test_what_somebody_else_had_said_is_not_made_their_own_word():
    assert thanked("Rang my old head to hear about me, then told me what she'd said.") == []
