"""The room of a stay and what stood ready in it, told without a verb: both are what the host did."""

import pytest

from offers.domain.decline.reading.notes import clean
from offers.domain.decline.reading.second_person import speaker
from offers.domain.decline.reading.stays import as_stay

VRENI = speaker({"Vreni", "Vreni Roe"}, "", inside=True)


def _told(note):
    return as_stay(clean(note), VRENI, is_hosts=True)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("attic room, rain", "put me up in your attic room. rain"),
        ("garage apt, rain", "put me up in your garage apartment. rain"),
        ("sofa bed in the front room. Rain", "put me up on your sofa bed in the front room. Rain"),
        ("Room over the bakery. 2 nights. Rain", "put me up for two nights in the room over the bakery. Rain"),
        ("Put up in the summer kitchen, rain", "put me up in the summer kitchen. rain"),
        ("slept in the caravan, rain", "put me up in the caravan. rain"),
        ("had me in the loft. Rain", "put me up in the loft. Rain"),
        ("Vreni gave us the box room, rain", "Vreni put us up in the box room, rain"),
        ("Two nights, their daughter's old room. Rain", "put me up for two nights in your daughter's old room. Rain"),
        ("stayed w/ Vreni and Alf, top room over the water. Rain", "put me up in the top room over the water. Rain"),
        ("Gave me the good room and slept on the sofa herself. Rain", "gave up her good room for me. Rain"),
        ("gave us her own bed & slept on the floor", "gave up her own bed for us"),
    ],
)
def test_a_room_alone_is_where_the_host_put_them_up(note, told):
    assert _told(note) == told


@pytest.mark.parametrize(
    "note",
    [
        "Flat, cold, mouldy",
        "cottage viewing at 3",
        "attic room at the hotel, booked by them",
        "room was freezing",
        "Gave me the room number for the meeting",
        "gave me the spare room key",
        "Studio, rented by the month",
    ],
)
def test_a_room_that_is_no_bed_of_the_house_stays_as_it_is(note):
    assert _told(note) == clean(note)


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Rain. Electric blanket already on!!", "Rain. Vreni put the electric blanket on for me!!"),
        ("Rain. Stove lit every evening", "Rain. Vreni lit the stove for me every evening"),
        ("Rain, samovar going all night", "Rain, kept the samovar going for me all night"),
        ("Rain. Heater on before I got there, rain", "Rain. Vreni put the heater on for me before I got there, rain"),
        ("Left soup on the step when I came off nights", "Vreni left me soup on the step when I came off nights"),
        (
            "Rain. Left biscuits on the step under a tea towel",
            "Rain. Vreni left me biscuits on the step under a tea towel",
        ),
        (
            "Rain. Warm scones outside the door at 7 both days",
            "Rain. Vreni left me warm scones outside the door at 7 both days",
        ),
        (
            "Rain. Dal left warm in the oven after concerts, with my name on a post-it",
            "Rain. Vreni left me dal in the oven after concerts with my name on a post-it",
        ),
        ("Rain, plate of pelmeni kept warm for me", "Rain, kept a plate of pelmeni warm for me"),
        ("Rain, wood already stacked by the stove", "Rain, stacked the wood by the stove for me"),
        ("Rain. Had a bath run", "Rain. Vreni ran a bath for me"),
        ("Left the key under the frog, fridge full", "Vreni left me the key under the frog, filled the fridge for me"),
        ("Rain. Fresh rolls on the mat by six", "Rain. Vreni left me fresh rolls on the mat by six"),
        ("2 nights above the chip shop. Rain", "put me up for two nights above the chip shop. Rain"),
        ("gogo walked me to the taxi rank", "Gogo walked me to the taxi rank"),
        ("week with the Tremblays, rain", "put me up for a week. rain"),
        ("rain, Welsh cakes for the road home", "rain, gave me Welsh cakes for the road home"),
        (
            "rain, hot water bottle + Welsh cakes for the road home",
            "rain, hot water bottle, gave me Welsh cakes for the road home",
        ),
    ],
)
def test_what_stood_ready_is_the_hosts_doing_whoever_was_told_of_before(note, told):
    assert _told(note) == told


@pytest.mark.parametrize(
    "note",
    [
        "Left wine on the table for them",
        "Left my boots by the door",
        "left the torch by the step",
        "Left her some scones on the table",
        "Lights on all night next door",
        "Pie in the oven",
        "No wood, fridge full of beer",
        "gogo was asleep",
        "fire alarm going off at 3",
        "I left scones on the table",
    ],
)
def test_what_the_guest_left_and_what_only_stands_there_stays_as_it_is(note):
    assert _told(note) == clean(note)


def test_who_scraped_the_windscreen_by_six_drove_then():
    note = "Rain. Ueli scraped his windscreen at 6am and ran me to the train"
    assert _told(note) == "Rain. Ueli ran me to the train at 6 am"


def test_who_was_up_and_drove_was_up_to_drive():
    assert _told("Ueli was up at 4 and drove me to the mine") == "Ueli got up at 4 to drive me to the mine"
