"""What somebody gave of their own, of many trades, and what has the same verbs and gives nothing."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Tried to the last, and more than once.
        ("Tasted every sauce I'd made", ["tasting every sauce I'd made"]),
        ("sampled my whole menu before the rush", ["sampling my whole menu before the rush"]),
        # Dropped and left where the user was sure to find it.
        ("dropped a lasagne at the airbnb", ["dropping a lasagne at the Airbnb"]),
        ("dropped a pot of stew round", ["dropping a pot of stew round"]),
        ("dropped my forgotten scarf back at the hotel", ["dropping my forgotten scarf back at the hotel"]),
        ("Left a sack of oranges on the step.", ["leaving a sack of oranges on the step"]),
        ("left a key under the pot for us", ["leaving a key under the pot for us"]),
        (
            "left her car keys under the mat so we could see the coast",
            ["leaving your car keys under the mat so that we could see the coast"],
        ),
        (
            "Left the key under a flowerpot so we could see the loft on our own time; waived his fee.",
            ["leaving the key under a flowerpot so that we could see the loft on our own time", "waiving your fee"],
        ),
        ("left a map and a torch in the hut", ["leaving a map and a torch in the hut"]),
        # What the user borrowed.
        ("Borrowed his evidence handbook, full of his pencil.", ["lending me your evidence handbook"]),
        # At their side, and what they had for a child.
        (
            "Had me beside her at counsel table for a suppression hearing",
            ["having me beside you at the counsel table for a suppression hearing"],
        ),
        ("dug out spare ear defenders for both my boys", ["digging out spare ear defenders for both my boys"]),
        # Without the errand it was for, and without what was cut short.
        ("Sent me the later slides so I could do the school run", ["sending me the later slides"]),
        (
            "Rebuilt the grid with me on screen so I could see 3 on / 4 off works",
            ["rebuilding the grid with me on screen"],
        ),
        ("kept the lab open after hours for me", ["keeping the lab open after hours for me"]),
        (
            "Rearranged the timetable so Fridays stay free for writing",
            ["rearranging the timetable so Fridays stay free for writing"],
        ),
        # Told by the dish alone, and by whoever of the house it was.
        ("Granddaughter Posy (9) turned pages for me", ["the way Posy turned pages for me"]),
        ("her son Tom (12) showed us the goats", ["the way Tom showed us the goats"]),
        ("Learned our kids' names before we came and used them all day", ["learning our kids' names before we came"]),
        # Found out for them.
        ("turned up five barns wanting a farrier", ["turning up five barns wanting a farrier"]),
        ("turned up three daycare places for us", ["turning up three daycare places for us"]),
        ("turned up a second-hand cello for my daughter", ["turning up a second-hand cello for my daughter"]),
        # Made ready.
        ("Marked up all his bowings for me in pencil", ["marking up all your bowings for me in pencil"]),
        ("marked up a trail map with her favourite stops", ["marking up a trail map with your favourite stops"]),
        ("mocked up a sample month afterwards", ["mocking up a sample month"]),
        ("mocked up my first week on the whiteboard", ["mocking up my first week on the whiteboard"]),
        # Opened and handed over.
        ("Opened the books to me back to 2009.", ["opening the books to me back to 2009"]),
        ("Did open the herd books to me", ["opening the herd books to me"]),
        ("Handed over her whole Year 9 scheme on a stick.", ["handing over your whole Year 9 scheme on a stick"]),
        ("handed over ten years of his field data", ["handing over ten years of your field data"]),
        ("Gave me her gloves for the day", ["lending me your gloves for the day"]),
        (
            "Gave me his late wife's copy of a field guide for the drive home",
            ["giving me your late wife's copy of a field guide for the drive home"],
        ),
        ("handed over the keys to her van for the weekend", ["handing over the keys to your van for the weekend"]),
        # On their way there.
        (
            "Drove out twice to photograph the Sycamore St house as we couldn't fly in again.",
            ["driving out twice to photograph the Sycamore Street house since we couldn't fly in again"],
        ),
        ("drove over on a Sunday to measure the rooms", ["driving over on a Sunday to measure the rooms"]),
        # Everybody else had to wait.
        (
            "Stopped the Brahms to ask what bowing I'd choose",
            ["stopping the Brahms to ask what bowing I'd choose"],
        ),
        ("paused the meeting to ask what I thought", ["pausing the meeting to ask what I thought"]),
        (
            "stopped the ambulance drill to let me try the winch",
            ["stopping the ambulance drill to let me try the winch"],
        ),
        ("Asked me what bowing I'd choose.", ["asking me what bowing I'd choose"]),
        # Said low, so as not to disturb.
        ("whispered me the steps during the dance", ["whispering me the steps during the dance"]),
        ("whispered me the hymn numbers", ["whispering me the hymn numbers"]),
        (
            "Shared her rosin & stand light, whispered me the cuts nobody had told me of.",
            ["sharing your rosin and stand light"],
        ),
        # Talked about what both care for.
        ("talked Hindemith for twenty minutes", ["talking Hindemith with me for twenty minutes"]),
        ("talked sourdough with me for an hour", ["talking sourdough with me for an hour"]),
        ("talked tractors with my dad for an hour", ["talking tractors with my dad for an hour"]),
        ("talked Welsh to my mother the whole way", ["talking Welsh to my mother the whole way"]),
        ("Talked over my VBAC numbers, properly read them", ["talking over my VBAC numbers with me"]),
        ("talked over our plan for the orchard", ["talking over our plan for the orchard with me"]),
        # At somebody's side, and told by the noun.
        (
            "Milked the noon shift next to her, taught me her way with the nervous ones.",
            ["letting me milk the noon shift next to you", "teaching me your way with the nervous ones"],
        ),
        ("worked the press next to him all morning", ["letting me work the press next to you all morning"]),
        ("Sunday night mock panel w/ me, 90 min", ["doing a mock panel with me on Sunday night"]),
        ("Practice panel with me, an hour", ["doing a practice panel with me"]),
        (
            "stopped the harvest to let my dad drive the combine",
            ["stopping the harvest to let my dad drive the combine"],
        ),
        ("turned up an old pram for the baby", ["turning up an old pram for the baby"]),
        ("talked grafting with my father till dark", ["talking grafting with my father till dark"]),
        ("mock interview with me on Sunday", ["doing a mock interview with me on Sunday"]),
        ("Docks at five with him, boats coming in; stood me a coffee.", ["the docks at five", "standing me a coffee"]),
        ("Dawn milking with her", ["the dawn milking with you"]),
        # Not a cent.
        ("Wouldn't let us see a bill.", ["refusing to let us see a bill"]),
        ("wouldn't let us pay", ["picking up the bill"]),
        (
            "took me round the mill herself, wouldn't hear of petrol money",
            ["taking me round the mill yourself", "not taking any petrol money"],
        ),
        ("drove me to the airport and wouldn't take a cent", ["driving me to the airport", "not taking any money"]),
        ("lunch at the diner, and he paid", ["buying me lunch at the diner"]),
        ("wouldn't charge us for the room", ["taking nothing for the room"]),
        ("refused to charge me", ["not taking any money"]),
        ("wouldn't let us wash up", ["refusing to let us wash up"]),
        ("waved away my card", ["waving away my card"]),
        ("tore up the bill", ["tearing up the bill"]),
        ("knocked fifty off the rent", ["knocking fifty off the rent"]),
        ("he got the bill", ["getting the bill"]),
        ("made room for the lot of us", ["making room for all of us"]),
        ("Grilled for the lot of us in his yard.", ["grilling for all of us in your yard"]),
        ("kept soup hot till midnight for us", ["keeping soup hot till midnight for us"]),
        # What was put on, in and out for them.
        ("turned the telescope on for me at midnight", ["turning the telescope on for me at midnight"]),
        ("put the heating on an hour before we came", ["putting the heating on an hour before we came"]),
        ("rewound the tape so I could hear it again", ["rewinding the tape so I could hear it again"]),
        ("put a hot brick in my bed", ["putting a hot brick in my bed"]),
        ("put the kids on the tractor", ["putting the kids on the tractor"]),
        ("set a place for my dad", ["setting a place for my dad"]),
        ("She rang. Lent my wife her good boots", ["lending my wife your good boots"]),
        ("spoke slowly for my mother-in-law", ["speaking slowly for my mother-in-law"]),
        # Told by the noun alone.
        ("Breakfast at theirs both days", ["breakfast at your place both days"]),
        ("Half a Saturday on the allotment with her", ["the half Saturday you spent with me on the allotment"]),
    ],
)
def test_what_was_given_is_thanked_for(note: str, expected: list[str]) -> None:
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "whispered me the names of who's going",
        "whispered me the words of the settlement",
        "talked fertility with me for an hour",
        "talked chemo with my dad for an hour",
        "stopped rounds to ask me how my wife was doing after surgery",
        "turned up two therapists who take our insurance",
        "wouldn't take anything for the pills",
        "Lift to the oncologist",
        "opened the books to me, off the record",
    ],
)
def test_what_is_private_is_told_by_none_of_these(note: str) -> None:
    assert acts(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Shared her rosin & stand light, whispered me the cuts. Ilse is off to Cologne in spring, mum's the word.",
        "Shared her rosin & stand light. Not for repeating: Ilse is off to Cologne.",
        "Shared her rosin & stand light; Ilse is off to Cologne, my lips are sealed",
    ],
)
def test_a_secret_told_beside_it_stays_one_and_the_gift_is_none(note: str) -> None:
    assert thanked(note) == ["sharing your rosin and stand light"]


@pytest.mark.parametrize(
    "note",
    ["Kept the shop open", "kept the line open for other candidates", "Father Brown drove me home", "Soup for lunch"],
)
def test_an_open_door_a_title_and_a_meal_of_nobody_are_no_gift(note: str) -> None:
    assert thanked(note) == []


def test_one_of_several_is_not_told_without_what_they_are() -> None:
    assert thanked("booked me onto the later one so I could do drop-off") == []


def test_a_stay_needs_no_more_than_its_length() -> None:
    assert thanked("Four nights. Kept supper warm for me", kind="stay") == [
        "putting me up for four nights",
        "keeping supper warm for me",
    ]
    assert thanked("Four nights.", kind="call") == []


@pytest.mark.parametrize(
    "note",
    [
        "left us waiting in the yard",
        "left me a voicemail about the deadline",
        "left a stack of forms on my desk",
        "left a mess in our flat",
        "left her coat in our room",
        "left the interview early",
        "dropped the subject",
        "dropped the ball on my hotel",
        "dropped me an email about the form",
        "dropped a hint about money",
        "dropped my cup on the step",
        "handed over to a junior",
        "handed me over to her assistant",
        "handed over a contract to sign",
        "handed over my CV to a rival",
        "turned up late",
        "turned up an hour late",
        "turned up three complaints about me",
        "turned up my old posts",
        "turned up with a contract",
        "marked up my salary slide as a joke",
        "marked up my essay in front of everyone",
        "marked up the price for us",
        "mocked my slides",
        "mocked up my accent",
        "stopped the interview to take a call",
        "stopped the interview to ask what I earned",
        "stopped the rehearsal to ask whether I could read music",
        "stopped the class to ask why I'd come",
        "asked what salary I'd accept",
        "asked which shift I'd choose",
        "opened my bag",
        "opened the meeting without me",
        "whispered that I wouldn't last",
        "whispered me the name of who's leaving",
        "whispered me the numbers they lost",
        "talked money for twenty minutes",
        "talked politics for an hour",
        "talked candidly for an hour",
        "talked over my answers",
        "talked over my husband",
        "talked down to me for an hour",
        "milked me for contacts",
        "pulled up my old tweets",
        "pulled me up on my grammar",
        "flagged my accent to HR",
        "flagged every mistake in my talk",
        "drove out before I arrived",
        "drove over to check my references",
        "tasted my soup and pulled a face",
        "tasted my dish in silence",
        "twelve hours at her desk",
        "Docks at five with the removal men",
        "wouldn't take a penny less",
        "wouldn't take no for an answer",
        "wouldn't hear of remote work",
        "wouldn't accept any money for my flights",
        "wouldn't let me speak",
        "refused any money for the trip",
        "wouldn't let us leave",
        "wouldn't take my card",
        "tore up my CV",
        "knocked ten thousand off my salary",
        "threw in a few insults as well",
        "got the wrong bill",
        "lent him my bike",
        "kept dinner warm for her kids",
        "Lift broken all day",
        "Lift to the third floor",
        "A bag of his laundry",
        "A list of complaints by return",
        "turned the heating off while I waited",
        "turned the conversation round to pay",
        "put the phone down on me",
        "put the blame on me for the delay",
        "put a bill in my room",
        "put a rat in my bed",
        "set a trap for me",
        "took out his phone and let me watch it",
    ],
)
def test_the_same_verbs_may_tell_of_no_gift(note: str) -> None:
    assert acts(note) == []
