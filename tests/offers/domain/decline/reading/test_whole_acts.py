"""An act is told whole or stops at a sound place: no second statement, no half of a saying, no third person."""

from dataclasses import replace

import pytest

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.grammar import whole
from offers.domain.decline.reading.second_person import address, speaker
from offers.domain.decline.roles import Role
from offers.domain.decline.words.gratitude import for_acts
from tests.offers.domain.decline.make import VISIT, person
from tests.offers.domain.decline.reading.test_thanks import acts, thanked
from tests.offers.domain.decline.words.test_messages import body


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Gave us two days.", ["giving us two days"]),
        ("gave us three evenings", ["giving us three evenings"]),
        ("put us up two nights", ["putting us up for two nights"]),
        ("Delighted for me.", []),
        ("Chuffed to bits for me. Lent me her bike", ["lending me your bike"]),
        ("Thrilled for us both", []),
        ("pleased as punch for me", []),
    ],
)
def test_what_is_given_is_no_span_and_what_is_felt_is_no_deed(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("told", "to_them"),
    [
        ("how he brazes the lines", "how you braze the lines"),
        ("how she eases the veneer off", "how you ease the veneer off"),
        ("how he gauges the tide", "how you gauge the tide"),
        ("how he fixes the hinge", "how you fix the hinge"),
        ("how she quizzes them", "how you quiz them"),
        ("where he waltzes", "where you waltz"),
        ("how he focuses the beam", "how you focus the beam"),
        ("where it aches when she axes it", "where it aches when you axe it"),
        ("how she sands and oils the boards", "how you sand and oil the boards"),
        ("what she cooks and sells at the market", "what you cook and sell at the market"),
        ("how he mixes the glaze and packs the kiln", "how you mix the glaze and pack the kiln"),
        ("how she teaches and students learn", "how you teach and students learn"),
        ("how he sorts the cod and crabs", "how you sort the cod and crabs"),
    ],
)
def test_what_they_do_is_told_to_them_in_the_second_person(told, to_them):
    assert address(told, speaker(["Jane"], "", inside=True)) == to_them


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("fed us soup and there were dumplings", ["feeding us soup"]),
        (
            "Lent me his late dads calving jack before that & I have still got it",
            ["lending me your late dad's calving jack"],
        ),
        ("lent me her spare boots and I wore them all week", ["lending me your spare boots"]),
        ("gave me her recipe book and I've used it since", ["giving me your recipe book"]),
        ("drew me the wiring by hand & no-one had asked", ["drawing me the wiring by hand"]),
        ("taught me the knots her grandad used and I can still do 3", ["teaching me the knots your grandad used"]),
        ("texted me the van specs, all our back and forth has been texts", ["texting me the van specs"]),
        ("sent me the kit list, everything has been by email so far", ["sending me the kit list"]),
        ("Stood up for me in the meeting when T. went for me", ["standing up for me in the meeting"]),
        ("explained plans A and B", ["explaining plans A and B"]),
        ("showed us 3 flats and there's one we loved", ["showing us three flats"]),
        ("let me conduct the last 8 bars & the band played along", ["letting me conduct the last eight bars"]),
        ("walked me round, every class sang to me ha", ["walking me round"]),
        # What went before goes on: they are no new statements.
        (
            "gave me the map and the list that the nurses had made",
            ["giving me the map and the list that the nurses had made"],
        ),
    ],
)
def test_an_act_stops_before_a_new_statement(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Shared her actual screen, warts and all", ["sharing your actual screen, warts and all"]),
        ("walked me through the accounts, warts and all", ["walking me through the accounts, warts and all"]),
        ("drove me to the quarry, mud and all", ["driving me to the quarry, mud and all"]),
        ("drove me there and back", ["driving me there and back"]),
        (
            "Talked me through the trial in very slow English then in v good French ha",
            ["talking me through the trial in very slow English and then in very good French"],
        ),
        ("walked me to the tram then to the door", ["walking me to the tram and then to the door"]),
        ("Sat beside her for Tchaik 4.", ["having me beside you for Tchaik 4"]),
        ("played beside him in the pit for Act 2", ["having me beside you in the pit for Act 2"]),
        ("sat next to her on the plane", []),
        (
            "taught me to get the lift that actually stops on 14",
            ["teaching me to get the lift that actually stops on 14"],
        ),
        ("told me honestly what rent is and which bus", ["telling me honestly what the rent is"]),
        ("let me run the chop saw", ["letting me run the chop saw"]),
    ],
)
def test_a_saying_a_number_and_a_second_language_stay_whole(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Rang me herself, in bits.", ["calling me yourself"]),
        ("Called me himself, clearly gutted", ["calling me yourself"]),
        ("gave me a sash to cut and didn't hover", ["giving me a sash to cut without hovering over me"]),
        ("let me run the chop saw, didn't hover", ["letting me run the chop saw without hovering over me"]),
        ("heard me out and didnt interrupt", ["hearing me out without interrupting me"]),
        ("So honest about hours w/o moaning", ["being so honest about the hours"]),
        ("let me handle the 1755 chart w/o gloves-argument", ["letting me handle the 1755 chart"]),
    ],
)
def test_how_they_were_is_told_of_the_right_one_or_not_at_all(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Did all the bookings, train tickets included", ["making all the bookings, train tickets included"]),
        ("gave me straight answers re after hours roster", ["giving me straight answers about the after-hours roster"]),
        ("told me about the after hours clinic", ["telling me about the after-hours clinic"]),
        ("let me stay in the lab after hours", ["letting me stay in the lab after hours"]),
        ("chased occ health twice for me", ["chasing occupational health twice for me"]),
        (
            "introduced me to every nurse by name and the cleaner too",
            ["introducing me to every nurse by name, and to the cleaner"],
        ),
        (
            "sent the choir link + name of a flat-share",
            ["sending me the choir link and the name of a flat-share"],
        ),
        (
            "wrote the letter by hand and read it to me aloud in chambers before sealing",
            ["writing the letter by hand and reading it to me aloud in chambers before sealing it"],
        ),
        ("swapped her own leave day so I could.", ["swapping your own leave day for me"]),
        ("moved her clinic so we could", ["moving your clinic for us"]),
    ],
)
def test_small_words_that_were_left_out_are_put_in(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "slipped me a granola bar when she saw I'd had no lunch",
            ["slipping me a granola bar when you saw I'd had no lunch"],
        ),
        ("held the lamp himself for the whole operation", ["holding the lamp yourself for the whole operation"]),
        ("held the door", []),
        (
            "sent me a recording of herself saying all the Dutch words for bits of a lock gate, slowly, twice",
            ["sending me a recording of yourself saying all the Dutch words for bits of a lock gate"],
        ),
        ("told me my talk was the first on metadata I'd paid for", []),
    ],
)
def test_a_deed_keeps_what_gives_it_sense(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("drove us round Penticton in", ["driving us round Penticton"]),
        ("answered my nine questions about living in", ["answering my nine questions about living"]),
        ("introduced me to every", []),
        ("moved my slot so I", ["moving my slot"]),
        ("gave us two", []),
        ("sent the plan as", ["sending me the plan"]),
        ("left the heating on for me", ["leaving the heating on for me"]),
        ("met me off the train at two", ["meeting me off the train at two"]),
        ("answered every question I had", ["answering every question I had"]),
    ],
)
def test_an_act_ends_on_no_word_that_leads_on(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "told",
    [
        "letting my son in",
        "leaving the heating on",
        "telling us what the town is like",
        "minding Jonte with your own two",
        "picking me up the day before",
        "handing the keys over",
        "thanking us all",
        "coming over",
    ],
)
def test_what_may_end_an_act_is_kept(told):
    assert whole(told) == told


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("got the board to move the start, on their hols", ["getting the board to move the start, on their holidays"]),
        ("introduced me to the night nurses and their rota", ["introducing me to the night nurses and their rota"]),
        ("let me feed the calves in their pen", ["letting me feed the calves in their pen"]),
        ("gave me the keys to their flat", ["giving me the keys to your flat"]),
        ("took the nurses and me to their cabin", ["taking the nurses and me to your cabin"]),
    ],
)
def test_what_is_of_others_just_named_is_not_the_readers(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Had questions on ch. 4 nobody's ever asked", ["asking questions on chapter 4 that nobody had ever asked"]),
        ("wrote my name on it", []),
        (
            "Showed me how she bleeds a goat one handed, made me do it till I had it",
            ["showing me how you bleed a goat one-handed and making me do it till I had it"],
        ),
        ("made me do it till I had it", []),
        ("rang Crispin as well unasked", ["ringing Crispin unasked"]),
        ("covered two evensongs so I could go for audition", ["covering two evensongs so I could go for the audition"]),
        ("showed me a room w/ balcony", ["showing me a room with a balcony"]),
        ("showed me the trick on leading edge", ["showing me the trick on the leading edge"]),
        ("read out a par of my flood piece", ["reading out a paragraph of my flood piece"]),
        ("let me ride up front on no. 7", ["letting me ride up front on number 7"]),
        ("rewrote ex. 3 with me", ["rewriting exercise 3 with me"]),
        ("opened a bottle hed been keeping for me", ["opening a bottle you'd been keeping for me"]),
        ("moved a lamp so i shdn't trip", ["moving a lamp so I shouldn't trip"]),
        ("kept my chair warm so to speak", ["keeping my chair warm"]),
        ("stayed late to lock up for my run thru", ["staying late to lock up for my run-through"]),
        ("walked me through the run through the park", ["walking me through the run through the park"]),
        (
            "got me a fan bc the kiln room was 40 deg",
            ["getting me a fan because the kiln room was 40 degrees"],
        ),
    ],
)
def test_shorthand_is_written_out_and_what_leans_is_joined(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Explained how they scale the fermenters", ["explaining how the fermenters are scaled"]),
        ("stayed an hour after close to explain how they run the lab", ["staying an hour after close"]),
        ("explained how they cut the stone", []),
        ("Showed the kids where they could fish", ["showing the kids where they could fish"]),
    ],
)
def test_outsiders_read_of_no_unnamed_they(note, expected):
    assert thanked(note, inside=False) == expected


def test_the_best_in_years_is_told_of_the_notes():
    assert acts("took notes, then gave me the notes. Best feedback I had in years.")[0].effect == (
        "It was the best feedback I've had in years."
    )


def test_no_more_is_told_of_a_reference_than_that_it_was_given():
    note = "Did my ref from her hospital bed after the hip, dictated to a nurse"
    written = body(person("c1", Role.REFEREE, interactions=(replace(VISIT, note=note),)))
    assert "thank you for giving me a reference." in written.replace("grateful to", "thank")


def test_what_comes_after_a_reason_why_has_its_own_for():
    told = for_acts((Act("telling me why the last one went"), Act("going through the books")))
    assert told == "telling me why the last one went, and for going through the books"
