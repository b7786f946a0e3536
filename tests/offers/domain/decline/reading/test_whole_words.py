"""A message is written in whole words, of the right people, and keeps the user's verdicts to itself."""

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.shorthand import expand
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import case_of, person
from tests.offers.domain.decline.reading.test_thanks import thanked
from tests.offers.domain.decline.words.test_messages import body


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("the house on Elizabeth St near Regent Sq", "the house on Elizabeth Street near Regent Square"),
        ("out to Black Mtn, then Shady Ave", "out to Black Mountain, then Shady Avenue"),
        ("met the head of St Annes", "met the head of St Annes"),
        ("3 HS band directors", "three high school band directors"),
        ("drove us round all Sat", "drove us round all Saturday"),
        ("we all sat down", "we all sat down"),
        ("called from norway", "called from Norway"),
        ("spent an hr on phone with Dana", "spent an hour with Dana on the phone"),
        ("sorted the licence thing", "sorted the licence question"),
        ("showed me the right thing", "showed me the right thing"),
        ("in-house call 1 in 4", "in-house call one in four"),
        ("met me at 1 in the lobby", "met me at 1 in the lobby"),
        ("her brother in law", "her brother-in-law"),
        ("the two year bond", "the two-year bond"),
        ("a two year old of hers", "a two year old of hers"),
        ("back to back 30-minute slots", "back-to-back 30-minute slots"),
        (
            "moved my slot to pm bc of kids dentist appt",
            "moved my slot to the afternoon because of my kids' dentist appointment",
        ),
        ("the HS where she taught", "the high school where she taught"),
    ],
)
def test_streets_schools_days_and_countries_are_written_out(typed, written):
    assert expand(typed) == written


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("shadowed her all morning", ["letting me shadow you all morning"]),
        ("remembered names of my kids", ["remembering the names of my kids"]),
        ("went thru partnership buy-in line by line", ["going through the partnership buy-in line by line"]),
        ("got me a wk extension to 26th", ["getting me a week's extension to the 26th"]),
        ("told me how the system works", ["telling me how the system works"]),
        ("explained how on-call rota got fixed", ["explaining how the on-call rota got fixed"]),
        (
            "sorted the dates 3x when clinic kept changing my wkend",
            ["sorting the dates three times when the clinic kept changing my weekend"],
        ),
        ("fed my dog in the office whole time", ["feeding my dog in the office the whole time"]),
        ("booked flights + hotel w crib", ["booking the flights and a hotel with a crib"]),
        ("gave me her cell in case", ["giving me your cell number"]),
        ("gave me til whenever", ["giving me all the time I needed"]),
        ("drove us to North End", ["driving us to the North End"]),
        ("walked me round campus 2 hrs in the rain", ["walking me round campus for two hours in the rain"]),
        ("emailed a page of notes", ["emailing me a page of notes"]),
        ("rang to explain parking rules", ["ringing to explain the parking rules"]),
        ("sent me the answer next day", ["sending me the answer the next day"]),
        ("ordered my harness + boots size 13", ["ordering my harness and size 13 boots"]),
        ("Hard hat tour", ["the hard hat tour"]),
        (
            "Spent the day with me, from robotics block to the boat",
            ["the day you spent with me, from the robotics block to the boat"],
        ),
        ("His wife Karin sent me home w/ a pie", ["the pie your wife sent me home with"]),
    ],
)
def test_small_words_that_were_left_out_are_put_in(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # A noun that something is told of.
        ("picked me up when interview ran long", ["picking me up when the interview ran long"]),
        ("Explained how union contract works", ["explaining how the union contract works"]),
        ("Lent me a tuner because mine died", ["lending me a tuner because mine died"]),
        ("waited with me while baby slept", ["waiting with me while the baby slept"]),
        # After any preposition, a word in -ing or a noun that is no verb there.
        ("took me to meet department head", ["taking me to meet the department head"]),
        ("Introduced me to chief resident", ["introducing me to the chief resident"]),
        ("Took me on boat to see sampling site", ["taking me on the boat to see the sampling site"]),
        ("Drove me to field station", ["driving me to the field station"]),
        ("Talked through research plan with me", ["talking through the research plan with me"]),
        ("Came in on day off to show me OR", ["coming in on your day off to show me the OR"]),
        ("Stayed on line until locksmith came", ["staying on the line until the locksmith came"]),
        ("Set aside fume hood for me", ["setting aside the fume hood for me"]),
        # One of many.
        ("Found me quiet room between interviews", ["finding me a quiet room between interviews"]),
        ("Brought me sandwich", ["bringing me a sandwich"]),
        (
            "Wrote me long letter about what first year is like",
            ["writing me a long letter about what the first year is like"],
        ),
        (
            "Gave my daughter piano lesson while I interviewed",
            ["giving my daughter a piano lesson while I interviewed"],
        ),
        ("Took me for walk around reservoir", ["taking me for a walk around the reservoir"]),
        ("Gave me half hour before first interview", ["giving me half an hour before the first interview"]),
        ("Wrote reference within day", ["writing my reference within a day"]),
        ("Read poem of mine to the group", ["reading a poem of mine to the group"]),
        ("Sketched a ladder for me on back of menu", ["sketching a ladder for me on the back of the menu"]),
        ("Gave me honest rundown of the budget", ["giving me an honest rundown of the budget"]),
        ("Lent umbrella", ["lending me an umbrella"]),
        ("Fixed zoom link 5 min before talk", ["fixing the Zoom link five minutes before the talk"]),
        ("tour of cath lab w/ head nurse", ["the tour of the cath lab with the head nurse"]),
        ("Introduced me to guy who runs the shop", ["introducing me to the guy who runs the shop"]),
        ("got us tix to home game", ["getting us tickets to the home game"]),
        (
            "Let me sit with underwriting team for afternoon",
            ["letting me sit with the underwriting team for the afternoon"],
        ),
        ("Drove me along coast to see second campus", ["driving me along the coast to see the second campus"]),
        (
            "Taught me the names of birds on walk to office",
            ["teaching me the names of birds on the walk to the office"],
        ),
        # None where none is wanted.
        ("Made room in schedule for my talk", ["making room in the schedule for my talk"]),
        ("Walked me round campus", ["walking me round campus"]),
        ("Gave me room to think", ["giving me room to think"]),
        ("Told me how tenure works", ["telling me how tenure works"]),
        ("Waited with me until help came", ["waiting with me until help came"]),
        ("Talked me through plan B", ["talking me through plan B"]),
        ("Helped me find size 11 boots", ["helping me find size 11 boots"]),
        ("Sat with me after church", ["sitting with me after church"]),
        ("Marked up my paper in red pen", ["marking up my paper in red pen"]),
        ("Picked up my kids from daycare", ["picking up my kids from daycare"]),
    ],
)
def test_a_noun_that_can_be_counted_is_never_bare(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("walked me thru the books after, incl. the AR mess", ["walking me through the books"]),
        ("walked me thru the redesign incl the bits that flopped", ["walking me through the redesign"]),
        ("showed me the gym w/ the leak", ["showing me the gym"]),
        ("explained how the rota got fixed after attrition", ["explaining how the rota got fixed"]),
    ],
)
def test_what_the_user_thought_amiss_is_left_out(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Who did it.
        ("He gave me a pie; they drew me a bridge", ["giving me a pie"]),
        ("They gave me a pie", ["giving me a pie"]),
        ("Stayed two nights in her spare room", ["putting me up for two nights in your spare room"]),
        # What it was.
        (
            "set up final panel; moved it twice for me when my son was ill",
            ["setting up the final panel", "moving the panel twice for me when my son was ill"],
        ),
        ("she waited with me until it came", ["waiting with me"]),
        # Nobody is put up for soup.
        ("put us up for the night + wild rice soup", ["putting us up for the night", "the wild rice soup"]),
        ("Her kids taught ours a card game", ["the card game your kids taught ours"]),
    ],
)
def test_every_deed_is_its_doers_and_every_word_has_something_to_stand_for(note, expected):
    assert thanked(note) == expected


def helper(note):
    return person(
        role=Role.FAMILY_HELPER,
        role_label="connected my spouse with schools",
        interactions=(Interaction(kind="email", note=note),),
    )


def test_a_child_named_beside_the_partner_keeps_the_name():
    told = body(helper("spent an hr on phone w/ Dana abt jobs + which lotteries to enter for Micah"))
    assert "to enter for Micah" in told


def test_the_partner_has_the_name_that_the_notes_give():
    told = body(helper("sent Mark names of 3 band directors"))
    assert "sending Mark the names of three band directors" in told or "send Mark the names" in told
    assert "my spouse" not in told


def test_who_helps_the_partner_tells_whom_others_speak_of():
    told = helper("sent Saskia the names of two choirs")
    officer = person("c2", interactions=(Interaction(kind="email", note="Untangled the permit for Saskia"),))
    case = case_of(officer, told)
    (act,) = acts_of(officer, discretion_for(case), inside=True)
    assert act.for_form == "untangling the permit for Saskia"
    assert acts_of(officer, discretion_for(case_of(officer)), inside=True) == ()
