"""What somebody won for the user, stepped in for, gave of their own or of their time off, in the words of a note."""

import pytest

from offers.domain.decline.reading.effects import effect_in
from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What others were spared goes without saying.
        ("sent the Qs ahead so nobody got ambushed", "sending me the questions ahead"),
        ("shared her slides early so nobody was caught out", "sharing your slides early"),
        ("walked me round the back way so no one stared", "walking me round the back way"),
        ("He then drove us back to the hotel", "driving us back to the hotel"),
        ("she then walked me to the tram", "walking me to the tram"),
        # Whom they won over.
        ("persuaded the board to relent", "persuading the board to relent"),
        ("got them to waive the deposit when I asked", "getting the deposit waived when I asked"),
        # What they gave of their own.
        # At what time.
        (
            "Spoke to Keystone for 40 min on my behalf even though she was on holiday",
            "speaking to Keystone for 40 minutes on my behalf even though you were on holiday",
        ),
        ("stayed late even though it was her birthday", "staying late even though it was your birthday"),
        (
            "gave me an hour even though it was his last day",
            "giving me an hour even though it was your last day",
        ),
        (
            "walked me round for 2 hours even though it was pouring",
            "walking me round for two hours even though it was pouring",
        ),
        # When somebody was hard on the user.
        ("stepped in when a parent got heated", "stepping in when a parent got heated"),
        # Encouraged, listened to and remembered.
        ("Found me via my paper", "finding me via my paper"),
        ("re-did dessert herself", "redoing dessert yourself"),
        # Worked on with the user, or for what they showed.
        ("plated next to me, 140 covers", "plating next to me"),
        ("took me under the viaduct in a snooper truck", "taking me under the viaduct in a snooper truck"),
        ("met me off the 7:52 himself", "meeting me off the 7:52 yourself"),
        ("lent me his 10in slicer when mine chipped", "lending me your ten-inch slicer when mine chipped"),
        (
            "Lunch was so-so, one of them dozed. Afternoon he went through the model line by line",
            "going through the model line by line",
        ),
        ("kneaded next to me all morning", "kneading next to me all morning"),
        ("got the dean to say yes to my start date", "getting the dean to say yes to my start date"),
        (
            "stayed on the call even though it was 2am for her",
            "staying on the call even though it was 2 am for you",
        ),
        ("gave me her cell for 'real talk'", "giving me your cell number"),
        # Left unanswered by the user, it was written all the same.
        ("Texted to see how I was leaning. Didn't reply", "texting me to see how I was leaning"),
        # Of a man, "about her" is about the partner.
        (
            "he asked what my partner does & had by 5pm emailed someone at the press about her",
            "emailing someone at the press about my partner",
        ),
        # At the talk, at the desk, in the kitchen.
        ("welded next to me till the bell", "welding next to me till the bell"),
        ("drove back from the coast to chat", "driving back from the coast to chat"),
        # By the clock, a day.
        # The user's mother by what the user calls her.
        ("spoke Spanish with Mami the entire evening", "speaking Spanish with my mother the entire evening"),
        ("booked flights for me + my mom", "booking the flights for my mom and me"),
        ("met me off the ferry with a sign saying 'organoids'", "meeting me off the ferry with a sign"),
    ],
)
def test_such_a_deed_is_thanked_for(note, expected):
    assert expected in thanked(note)


@pytest.mark.parametrize(
    "note",
    [
        "locked the gate so nobody could leave",
        "moved my talk to the basement so nobody came",
        "shut the door so nobody heard me",
        "kept the slides back so nobody could read ahead",
        "got the union to agree to a pay freeze",
        "got the board to agree to another candidate",
        "got them to cut the post",
        "got HR to count my sick days",
        "pushed HR to look into the gap",
        "pushed the panel to reject me",
        "got the union to let me go",
        "pushed them to offer me less after I asked for more",
        "offered a lower salary",
        "offered me a smaller office",
        "offered me an excuse",
        "offered me a temp contract",
        "offered me some criticism",
        "offered me an unpaid trial shift",
        "offered me a cigarette",
        "offered her own opinion of my CV",
        "offered half my job to somebody else",
        "came in late to talk",
        "came in on her day off to talk to the boss",
        "came in on her day off to shout at the interns",
        "came back from leave to fire people",
        "left early even though it was my visit",
        "grilled me for an hour even though it was late",
        "kept me waiting even though it was pouring",
        "told HR about my visa",
        "asked about my immigration status",
        "ripped into me",
        "ripped into aim 3",
        "tore into the intern in the nicest way",
        "ripped into my CV in the worst way",
        "sold me short",
        "sold me a car",
        "sold me on the job",
        "plated next to me in silence",
        "found me via my ex",
        "asked me to leave",
        "asked me to apply again next year",
        "asked me to apply for a lower post",
        "told me to apply elsewhere",
        "remembered I can't spell",
        "remembered I can't do nights",
        "remembered I was late",
        "stepped in when I got it wrong",
        "stepped in and finished my sentence",
        "shut down my idea",
        "shut down the man who kept asking about pay",
        "stitched me up",
        "asked around for a replacement",
        "asked around about my past",
        "asked what I earn and wrote it all down",
        "asked how often I'm ill and wrote it down",
        "asked me to apply but said I'd no chance",
        "told me to apply for the janitor post",
        "asked for my opinion and ignored it",
        "asked the last question, a good one, about my age",
        "stepped in when I mentioned pay",
        "stepped in front of me",
        "came in on her day off to check up on me",
        "came in early on a Sunday to talk money",
        "talked the chief out of a second interview",
        "got the insurer to drop my wife",
        "got my deposit covered up after I asked",
        "emailed everyone my CV so nobody had to ask",
        "went through my bag so closely",
        "won the argument with me",
        "took me off the 7:52 shift",
        "showed Ana the door",
        "offered me a bribe",
        "offered me her leftovers",
        "offered us their prayers",
        "offered me an internship instead",
        "got the landlady to give us notice",
        "asked around about a flat for himself",
        "asked around for the loo",
        "asked me to apply here next year",
        "won me over to unpaid overtime",
        "came in on his day off to meet my rival",
        "remembered I don't have a degree",
        "sent me home even though it was snowing",
        "with me 4 to 5",
        "argued with me 8 to 4",
        "roasted my deck",
        "remembered I hate Mondays",
        "remembered I can't drink wine",
        "slept next to me on the bus",
        "stood next to me in the lift",
        "drove back from the bar to talk",
        "talked me down on price",
        "sat in the back row for my talk, texting",
        "put a sticky note w/ complaints on my desk",
        "gave the kids a telling off",
        "gave the kids a cold",
        "showed up at 6am w/ questions for me",
        "told the board I was too old",
        "told the board I was a risk",
        "asked the hotel to send me the bill",
        "asked about my worst mistake and told me it was unforgivable",
        "asked about my worst day and told HR",
        "promised to send the plans. Didn't reply",
        "asked how old I am and wrote it down",
        "asked for my take on a colleague and used it against me",
    ],
)
def test_a_deed_of_like_form_that_is_none_gives_nothing(note):
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("got the immigration lawyer on the phone for me", "getting the lawyer on the phone for me"),
        ("filled in the immigration forms with me on a Sunday", "filling in the forms with me on a Sunday"),
    ],
)
def test_the_help_is_named_without_the_matter_that_is_private(note, expected):
    assert thanked(note) == [expected]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "offered to read my aims. Sent back tracked changes two days later",
            ["sending back tracked changes on my aims two days later"],
        ),
        (
            "offered to check my score, sent it back full of notes",
            ["sending back notes on my score"],
        ),
        ("offered to read my draft. Sent back the form", ["offering to read my draft"]),
    ],
)
def test_what_came_of_an_offer_is_told_and_not_the_offer(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("I rewrote it and it's better", "It's better for it."),
        ("it's much clearer now", "It's much clearer for it."),
        ("much better now", "It's much better for it."),
        ("better now", ""),
        ("it's better in summer", ""),
    ],
)
def test_work_that_is_the_better_for_it_is_told(said, told):
    assert effect_in(said) == told


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("stitched the movie that night & put it on her own drive", []),
        ("binned the draft & handed it to me", []),
        ("rated the essay & sent it to me", []),
    ],
)
def test_what_was_made_and_then_given_to_the_user_was_made_for_them(note, expected):
    assert thanked(note) == expected
