"""What is left of a clause that is cut still says what was done."""

import pytest

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.reading.test_thanks import CASE, acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Told me what she charts herself and what she'd never give up, the Wednesday kids' clinic.",
            ["telling me what you chart yourself and about the Wednesday kids' clinic"],
        ),
        ("Told me which shifts he'd never swap, the Sunday breakfasts.", ["telling me about the Sunday breakfasts"]),
        ("Told me what she'd never do, hire a man.", []),
        # What was thrown in.
        (
            "Booked the train and the hotel, threw in a list of where to eat.",
            ["booking the train and the hotel", "giving me a list of where to eat"],
        ),
        (
            "Sorted the parking, threw in two tickets to the match.",
            ["sorting the parking", "giving me two tickets to the match"],
        ),
        ("Threw in a dig about my age.", []),
        ("Threw in a question about my kids.", []),
        ("Threw in a list of complaints.", []),
        # Whom they rang, the note does not tell.
        (
            "Worked out my pension transfer with me on the phone, rang back twice when the scheme kept her on hold.",
            [
                "working out my pension transfer with me on the phone",
                "ringing back twice when the scheme kept you on hold",
            ],
        ),
        ("Called back twice when we got cut off.", ["calling me back twice when we got cut off"]),
        ("Let me pick which lessons.", ["letting me choose the lessons"]),
        ("Let me choose which wards to see.", ["letting me choose which wards to see"]),
        # Why he could not is nobody's business.
        (
            "Swapped tables with a colleague so that my husband, who's in a wheelchair, could reach.",
            ["swapping tables with a colleague so that my husband could reach"],
        ),
        ("Found us a midwife who speaks Polish.", ["finding us a midwife who speaks Polish"]),
        ("Cooked for all nine of us, her mother's recipe.", ["cooking for all nine of us"]),
        # What the user could not make out need not be told.
        (
            "Waited on the platform while I argued with the ticket machine in a language I don't speak.",
            ["waiting on the platform while I argued with the ticket machine"],
        ),
        ("Helped me with the form I didn't understand.", ["helping me with the form"]),
        ("Explained the joke I didn't get.", ["explaining the joke"]),
        # How a thing was is no deed.
        ("Ferried my cello in her van, wrapped in quilts.", ["ferrying my cello in your van"]),
        ("Lent me her field notes, bound in leather.", ["lending me your field notes"]),
        ("Filled in my forms.", ["filling in my forms"]),
        ("Had me sit second chair for a motion hearing.", ["having me sit second chair for a motion hearing"]),
        # What others would not do is theirs.
        ("Walked me to the bridge the council won't fix.", ["walking me to the bridge"]),
        ("Told me about the case the board won't discuss.", []),
        ("Half an hour in his office, he'd printed my poster.", ["printing my poster"]),
    ],
)
def test_a_clause_is_cut_where_it_still_says_what_was_done(note, expected):
    assert thanked(note)[-len(expected) or None :] == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Late night she drove me up to the dome to see Jupiter.", ["driving me up to the dome to see Jupiter"]),
        ("By lunchtime she had found me a desk by the window.", ["finding me a desk by the window"]),
        ("Before I left he handed me the key to the archive.", ["handing me the key to the archive"]),
        ("Ten minutes before my talk she found me a working clicker.", ["finding me a working clicker"]),
        ("While the bread proved she told me how the co-op started.", ["telling me how the co-op started"]),
        ("While I waited he took three calls.", []),
        ("Before I left he told me not to bother applying again.", []),
        ("That woman he hired drove me home.", []),
    ],
)
def test_when_it_was_hides_no_deed(note, expected):
    assert thanked(note) == expected


def test_what_was_worth_it_is_told_and_what_was_not_is_no_thanks():
    [kiln] = acts("First thing he showed me the kiln, hands black, worth it.")
    assert (kiln.for_form, kiln.effect) == ("showing me the kiln", "It was well worth it.")
    assert acts("Drove me out to the pass, not worth it.") == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Coffee with Dan, then walked him over to meet the shop teacher who is retiring.",
            ["the coffee with Dan", "walking Dan over to meet the shop teacher"],
        ),
        ("Introduced Dan to a welder who's about to retire.", ["introducing Dan to a welder"]),
        ("Introduced Dan to the woman who is leaving.", []),
    ],
)
def test_whoever_was_met_is_told_of_without_their_affairs(note, expected):
    helper = Contact(
        id="c1",
        name="Pete Aldous",
        given="Pete",
        family="Aldous",
        role=Role.FAMILY_HELPER,
        role_label="Helped Dan look for work",
        interactions=(Interaction(kind="coffee", note=note),),
    )
    assert [act.for_form for act in acts_of(helper, discretion_for(CASE), inside=False)] == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Sent his entire Year 4 science scheme.", ["sending me your entire Year 4 science scheme"]),
        ("Sent me the Grade 2 marking key.", ["sending me the Grade 2 marking key"]),
        ("Lent me her Key Stage 2 planning folder.", ["lending me your Key Stage 2 planning folder"]),
        ("Showed me round Ward 4 herself.", ["showing me round Ward 4 yourself"]),
        ("Gave me her old copy of Book 2 of the method.", ["giving me your old copy of Book 2 of the method"]),
        ("Taught me to shape 2 at once.", ["teaching me to shape two at once"]),
        ("Let me carry 4 at a time.", ["letting me carry four at a time"]),
        ("Showed me the Mark 2 loom.", ["showing me the Mark 2 loom"]),
        ("Showed me the Channel 4 gallery.", ["showing me the Channel 4 gallery"]),
        ("Got me a seat 2 see the match.", ["getting me a seat to see the match"]),
        # What was asked, and when there was a need, in full.
        ("Asked what I'd do for the quiet ones, best question of the day.", ["asking what I'd do for the quiet ones"]),
        (
            "Had a room w/ a door ready when I had to take a call from court.",
            ["having a room with a door ready when I needed to take a call from court"],
        ),
        ("Told me why she no longer takes Sunday calls, how she rarely shouts.", []),
        (
            "Gave me the number of the one dentist in town who takes people w/out papers.",
            ["giving me the number of the only dentist in town who takes people without papers"],
        ),
        (
            "Wrote down the names of the four people at the council who actually answer the phone.",
            ["writing down the names of four people at the council"],
        ),
    ],
)
def test_what_has_a_number_or_a_question_keeps_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Wrote the reference, by hand, then scanned it crooked.", ["writing the reference by hand"]),
        ("Sent the ad on.", ["sending the ad on to me"]),
        ("Passed on that vacancy.", ["sending that vacancy on to me"]),
        ("Sent on the ad to my wife.", ["sending on the ad to my wife"]),
        ("Cooked us a bloody good stew.", ["cooking us a good stew"]),
        ("Bought me a bloody mary.", ["buying me a bloody mary"]),
        ("Passed that listing on to me.", ["sending that listing on to me"]),
        ("Mailed me pruning weights back to 2014.", ["mailing me pruning weights going back to 2014"]),
        ("Lent me his hat as I burn.", ["lending me your hat since I burn"]),
        ("Held the ladder for me as I climbed.", ["holding the ladder for me as I climbed"]),
        ("Was so honest abt the rota w/out bitching.", ["being so honest about the rota"]),
        (
            "He'd pulled my law review note & argued the other side of it for fun.",
            ["arguing the other side of my law review note"],
        ),
        ("Pulled my thesis.", ["looking up my thesis"]),
        ("Pulled my paper apart in front of everyone.", []),
        ("Baked a loaf for gran in the hols.", ["baking a loaf for my gran in the holidays"]),
        ("Fixed me up with the Hallorans instead.", ["fixing me up with the Hallorans"]),
        (
            "Found me a bed at the convent instead when the inn flooded.",
            ["finding me a bed at the convent instead when the inn flooded"],
        ),
        ("Dinner at hers w/ her wife Lu and the twins.", ["dinner at your place with the twins"]),
        ("Dinner at hers w/ her wife Lu and a pavlova.", ["dinner at your place and a pavlova"]),
        ("Let me tag along on her round.", ["letting me tag along on your round"]),
        ("Took me into her next meeting.", ["taking me into your next meeting"]),
        ("Gave me her standing desk for the week.", ["giving me your standing desk for the week"]),
        ("Lent me her some old boots.", []),
        ("Let me sit in on her next lesson.", ["letting me sit in on your next lesson"]),
        ("Let me sit next to her round the table.", ["letting me sit next to you round the table"]),
        (
            "Told me why he rarely takes leave and always answers.",
            ["telling me why you rarely take leave and always answer"],
        ),
        (
            "Told me why she likes the rain and what always helps.",
            ["telling me why you like the rain and what always helps"],
        ),
        ("Showed me how he bakes by day and often nights.", ["showing me how you bake by day and often nights"]),
        ("Told me why he hardly ever flies.", ["telling me why you hardly ever fly"]),
    ],
)
def test_a_phrase_of_the_note_is_put_as_one_says_it(note, expected):
    assert thanked(note) == expected
