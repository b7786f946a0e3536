"""What an act sounds like when it is read to the person: whole, and clear about whose and with whom."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import person
from tests.offers.domain.decline.reading.test_thanks import CASE, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Sat with me in the cafeteria after my talk bombed",
            ["sitting with me in the cafeteria after my talk bombed"],
        ),
        ("Walked with us to our car", ["walking with us to our car"]),
        ("Sat with me an hour over my slides", ["sitting with me for an hour over my slides"]),
    ],
)
def test_who_sat_or_walked_with_the_user_is_not_cut(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Found a locums gig for me for the gap months just because I mentioned it",
            ["finding a locums gig for me for the gap months"],
        ),
        ("offered to share all her templates whether I come or not", ["offering to share all your templates"]),
        ("Offered to write me a letter whether or not I take it", ["offering to write me a letter"]),
        ("talked about everything but medicine", ["talking with me about everything but medicine"]),
        ("talked about the clinic but only briefly", ["talking with me about the clinic"]),
    ],
)
def test_no_stump_is_left_where_an_act_ends(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("answered dad's farm questions", ["answering my dad's farm questions"]),
        ("drove wife to the clinic twice", ["driving my wife to the clinic twice"]),
        ("Found husb a lead at the college", ["finding my husband a lead at the college"]),
        ("let son ride the pony", ["letting my son ride the pony"]),
        ("sent tire shop's number", ["sending me the tire shop's number"]),
        ("gave me her mum's recipe", ["giving me your mum's recipe"]),
    ],
)
def test_bare_kin_are_the_users_and_a_shop_has_its_article(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize("note", ["Kind but a bit much", "helpful but slow", "was very patient, but tired"])
def test_praise_taken_back_in_the_same_breath_is_no_thanks(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    "note",
    [
        "Wrote up the whole loop feedback for me, two pages, which HR forbids",
        "Let me sit in on rounds, technically not allowed",
        "bent the rules and showed me the vault",
        "sent me the scorecard against company policy",
    ],
)
def test_what_somebody_was_not_allowed_to_do_is_never_put_in_writing(note):
    assert thanked(note) == []


def test_she_would_is_not_she_had():
    assert thanked("She'd get me a badge") == []
    assert thanked("She'd printed me a badge") == ["printing me a badge"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Got HR to extend the deadline by a week after I told her about dad",
            ["getting HR to extend the deadline by a week after I told you about my dad"],
        ),
        (
            "Kept the slot open three weeks longer than he had to",
            ["keeping the slot open three weeks longer than you had to"],
        ),
        ("kept the position open for a year", []),
        ("Worked the phones all week", ["working the phones all week"]),
        ("Took three reference calls for this job alone", ["taking three reference calls for this job alone"]),
        (
            "Took the red-eye back so he could make my second visit",
            ["taking the red-eye back so you could make my second visit"],
        ),
        ("took the train home", []),
        (
            "Got my parking, poster printed, and slides loaded when my laptop died",
            ["getting my parking, poster printed, and slides loaded when my laptop died"],
        ),
        ("Asked what would make me happy", ["asking what would make me happy"]),
        ("asked what would make me cost less", []),
        ("circled the quiet streets on a map", ["circling the quiet streets on a map"]),
        ("Ordered halal for the whole table", ["ordering halal for the whole table"]),
        ("ordered the steak", []),
        ("Warned me about black ice", ["warning me about black ice"]),
        ("warned me about the boss", []),
    ],
)
def test_what_was_won_kept_or_foreseen_for_the_user_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("introduced every nurse on shift", ["introducing me to every nurse on shift"]),
        ("Gave a grand tour of the town", ["giving me a grand tour of the town"]),
        ("Emailed the itinerary w/ everybody's photo and one line on what they care about", [
            "emailing me the itinerary with everybody's photo"
        ]),
        ("emailed the map to us", ["emailing the map to us"]),
        ("Texted at 6 am to say good luck before the panel", [
            "texting me at 6 am to say good luck before the panel"
        ]),
        ("Sent the schedule without being asked", ["sending me the schedule without being asked"]),
        ("sent his own letter so I'd know what to ask for", [
            "sending me your own letter so I'd know what to ask for"
        ]),
        ("Hiked together along the lake", ["hiking with me along the lake"]),
        ("Drew me a map of who to ask for what", ["drawing me a map of who to ask for what"]),
        ("Handwritten note waiting at the hotel, local honey", ["having a handwritten note waiting at the hotel"]),
        ("Rang from the delivery ward to make the offer himself", ["calling me yourself"]),
    ],
)  # fmt: skip
def test_to_whom_and_with_whom_is_put_in(note, expected):
    assert thanked(note) == expected


def test_whoever_never_pushed_is_thanked_for_that_alone():
    assert thanked("Never once pushed me to the higher-fee job") == ["never pushing me"]
    assert thanked("walked us through the plant, never rushed us") == [
        "walking us through the plant",
        "never rushing us",
    ]
    assert thanked("never called me") == []


def test_of_an_answer_about_what_is_private_the_day_may_still_be_said():
    assert thanked("Answered 14 emails about the visa, even on Thanksgiving") == [
        "answering 14 emails, even on Thanksgiving"
    ]


def test_where_something_was_told_goes_without_saying():
    assert thanked("Over tacos he laid out the first year") == ["laying out the first year"]
    assert thanked("At lunch with Dana she showed me the lab") == []


def test_whoever_is_named_by_their_own_title_did_it():
    chair = person(role=Role.DEPARTMENT_CHAIR, role_label="Chair of Surgery")
    assert said(chair, "Chair drove me to the airport") == ["driving me to the airport"]
    assert said(chair, "Recruiter drove me to the airport") == []
    assert said(chair, "Chair of the board drove me to the airport") == []


def said(contact, note):
    contact = replace(contact, interactions=(Interaction(kind="visit", note=note),))
    return [act.for_form for act in acts_of(contact, discretion_for(CASE), inside=True)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Skipped the slides and just talked with me for an hour about what the first years are like",
            ["talking with me about what the first years are like"],
        ),
        (
            "Talked the owner into letting us see the house after hours",
            ["talking the owner into letting us see the house after hours"],
        ),
        ("Offered to co-sign the lease", ["offering to co-sign the lease"]),
        ("Turned her one admin day into my tour day", ["turning your one admin day into my tour day"]),
        ("Called the chair on my behalf", ["calling the chair on my behalf"]),
        ("Called my chair to ask about me", []),
        (
            "Dropped everything to do the phone ref the same day",
            ["dropping everything to do the phone reference the same day"],
        ),
        ("Got the dean out of a meeting to say hi", ["getting the dean out of a meeting to say hi"]),
        ("Named three people I should talk to", ["naming three people I should talk to"]),
        ("named three people who quit", []),
        (
            "Asked the chef for a recipe I liked and mailed it with the spice",
            ["asking the chef for a recipe I liked and mailing it with the spice"],
        ),
        ("Every email answered within the hour", ["answering every email within the hour"]),
        ("Every question answered by HR", []),
        ("Sent flowers when dad died", ["sending flowers"]),
        ("Fixed my projector mid talk w/o a word", ["fixing my projector mid-talk without a word"]),
    ],
)
def test_what_was_dropped_turned_or_asked_for_the_user_is_thanked_for(note, expected):
    assert thanked(note) == expected


def test_a_phone_call_with_somebodys_boss_is_no_call_with_somebody():
    assert not any("phone's" in form for form in thanked("Spent 2 h on the phone w/ my husband's boss for us"))


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Pulled me aside to say the panel loved the talk", ["pulling me aside to say the panel loved the talk"]),
        (
            "Rode the 38 bus with me to show how long the commute really is",
            ["riding the 38 bus with me"],
        ),
        ("Had her daughter show mine around the school", ["having your daughter show mine around the school"]),
        ("showed me where the flood came up to in '19", ["showing me where the flood came up to in '19"]),
        (
            "Took my calls from the ferry, from the vet, once from a wedding",
            ["taking my calls from the ferry, from the vet"],
        ),
        (
            "Worked out what my rota would look like for three months ahead and colour coded it, bless her.",
            ["working out what my rota would be like for three months ahead and colour-coding it"],
        ),
        (
            "Fixed my dead laptop charger with a soldering iron ten minutes before my talk.",
            ["fixing my dead laptop charger with a soldering iron"],
        ),
        ("heard me out on the case I lost and was kind about it", ["hearing me out on the case I lost"]),
        ("Left a note in my scrubs locker: welcome home", ["leaving a note in my scrubs locker"]),
    ],
)
def test_what_is_cut_off_is_the_least_of_it(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "drove our daughter round the campus so our daughter could see it",
            ["driving our daughter round the campus so she could see it"],
        ),
        (
            "Rang my husband to say my husband could use the office",
            ["ringing my husband to say he could use the office"],
        ),
    ],
)
def test_kin_named_again_as_a_subject_are_she_or_he(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Filmed four flats for me walking through with her phone",
            ["filming four flats for me, walking through with your phone"],
        ),
        ("made a list for me going through her notes", ["making a list for me, going through your notes"]),
        # The user's own coming and going.
        ("held the door for me walking in with the cello", ["holding the door for me walking in with the cello"]),
        ("had water ready for me coming off stage", ["having water ready for me coming off stage"]),
        ("put in a word for me being on her team", ["putting in a word for my being on your team"]),
        ("saved a seat for me during her talk", ["saving a seat for me during your talk"]),
    ],
)
def test_who_walked_through_is_not_who_it_was_filmed_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # Without a hand to put it together, it was picked apart.
        ("Picked my talk apart in front of everyone", []),
        ("picked my design apart, told me to go home", []),
        ("tore my lesson plan to shreds", []),
    ],
)
def test_what_was_picked_apart_was_gone_through_closely_or_is_left_out(note, expected):
    assert thanked(note) == expected
