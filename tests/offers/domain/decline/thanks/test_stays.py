"""Stays told without a verb: the nights are thanked for, and what the house did for its guest."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.reading.notes import clean
from offers.domain.decline.reading.second_person import speaker
from offers.domain.decline.reading.stays import as_stay
from offers.domain.decline.roles import Role

from ..make import case_of, person

LEAD = person(extended_offer=True)
VRENI = speaker({"Vreni"}, "", inside=True)


def _told(note):
    return as_stay(clean(note), VRENI, is_hosts=True)


def _body(*notes, kind="stay", **facts):
    facts.setdefault("first_name_basis", True)
    entries = tuple(Interaction(kind=kind, note=note) for note in notes)
    host = replace(person("c2", Role.HOST, interactions=entries, **facts), name="Vreni Roe", given="Vreni")
    return compose(case_of(LEAD, host)).messages["c2"].body


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("3 nights in their attic room. Rain.", "put me up for three nights in your attic room. Rain."),
        ("7 nights over her tatami shop. Rain.", "put me up for seven nights over your tatami shop. Rain."),
        ("Convent guest house, 2 nights. Rain.", "put me up for two nights. Rain."),
        ("Two nights, farmhouse. Rain.", "put me up for two nights. Rain."),
        ("4 nts spare room, up early", "put me up for four nights in your spare room. up early"),
        ("weekend at theirs, kids everywhere", "put me up for the weekend at your place. kids everywhere"),
        ("5 nights in the annexe", "put me up for five nights in the annexe"),
        ("a wk in the granny flat!! Rain", "put me up for a week in the granny flat!! Rain"),
        ("2 nights with them on the sofa bed", "put me up for two nights on the sofa bed"),
        ("one night only, rain", "put me up for one night. rain"),
        ("3 nights in the barn, our kids loved it", "put us up for three nights in the barn. our kids loved it"),
        ("Had me 3 nights, ironed my shirt", "put me up for three nights, ironed my shirt"),
        ("had all of us for a week", "put us up for a week"),
        ("Put the four of us up two nights at the homestead", "Put us up for two nights at the homestead"),
        ("put up me + Sam for 3 nights", "put us up for three nights"),
        ("2 nights. Bath run for me at 11.", "put me up for two nights. ran a bath for me at 11."),
        ("2 nights. Lamp left on for us", "put us up for two nights. left the lamp on for us"),
        (
            "2 nights. Soup left on the step most nights",
            "put me up for two nights. left me soup on the step most nights",
        ),
        ("Ironed my shirt and left muesli on the stairs", "Ironed my shirt and left me muesli on the stairs"),
        (
            "Dried my boots, and a piece in tinfoil for the boat",
            "Dried my boots, and gave me a piece in tinfoil for the boat",
        ),
        (
            "2 nights. Sandwiches for the train home.",
            "put me up for two nights. Vreni gave me sandwiches for the train home.",
        ),
        ("two nights Vreni's. good bed", "put me up for two nights at your place. good bed"),
        ("stayed with Vreni and Anselm while we looked round, 5 nights. Rain", "put us up for five nights. Rain"),
        ("Stopped 2 nights at theirs", "put me up for two nights"),
        ("Couch, 2 nights. Rain", "put me up for two nights on your couch. Rain"),
        ("overnight at their place, storm", "put me up for the night at your place. storm"),
        ("had me for the wk of the trial, rain", "put me up for the week of the trial, rain"),
        ("9 nights w the Guthries in Broughty Ferry. Rain", "put me up for nine nights. Rain"),
        ("took me in, 2 nights; rain", "put me up for two nights; rain"),
        ("had me 2 nights in the sleepout, rain", "put me up for two nights in the sleepout, rain"),
        ("put me in the tower room for 3 nights", "put me up in the tower room for three nights"),
        ("Had a bed made up for me. 2 nts.", "made up a bed for me. put me up for two nights."),
        (
            "2 nights. Cocoa on the landing each night.",
            "put me up for two nights. left me cocoa on the landing each night.",
        ),
        ("1 night, storm", "put me up for one night. storm"),
        ("2 nights. Ann up at 4:30 to drive me in", "put me up for two nights. Ann got up at 4:30 to drive me in"),
    ],
)
def test_a_stay_is_told_with_its_verbs(note, told):
    assert _told(note) == told


@pytest.mark.parametrize(
    "note",
    [
        "2 nights in the Hilton, paid by them",
        "Hotel, 2 nights. She met me in the lobby",
        "2 nights booked, cancelled the day before",
        "I paid 60 a night for 3 nights.",
        "Three nights on call with her team",
        "Told me of two nights in the mountains",
        "stayed with my sister, Vreni drove me in",
        "Stayed at the Hilton with her team",
        "Two nights a week she sings in a choir",
        "Had me two nights on call",
        "Left wine on the table as a thank-you",
        "Cooked and left the dishes on the table",
        "She left her bag by the door",
        "Dave left for us",
        "Dinner. I left a card on the table",
        "packed lunch for the train",
    ],
)
def test_what_is_no_stay_and_no_gift_of_the_house_stays_as_it_is(note):
    assert _told(note) == clean(note)


def test_only_a_host_puts_anybody_up_in_a_guest_house():
    assert as_stay("Guest house, two nights.", VRENI, is_hosts=False) == "Guest house, two nights."


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (
            ["3 nights in their attic room. Ironed my lecture shirt without asking (!) & left muesli on the stairs"],
            ["for three nights in your attic room", "my lecture shirt without my asking"],
        ),
        (
            ["7 nights over her shop. bath run for me at 11 every night, onigiri in a cloth each morning"],
            [
                "for seven nights over your shop",
                "a bath for me at 11 every night",
                "me onigiri in a cloth each morning",
            ],
        ),
        (["Vreni aunty had me 3 nights, packed theplas for the train"], ["for three nights", "theplas for the train"]),
        (["4 nts spare room, Vreni up at 4.30 to drive me to the airport"], ["for four nights in your spare room"]),
    ],
)
def test_the_nights_are_thanked_for_together_with_the_particulars(notes, said):
    body = _body(*notes)
    assert all(part in body for part in said), body
    assert "your time" not in body


def test_a_stay_of_which_no_more_is_told_is_thanked_for_and_a_hotel_is_not():
    assert "to stay" in _body("rained all week")
    assert "to stay" not in _body("Hotel booked for me")


@pytest.mark.parametrize(
    ("notes", "thanks"),
    [
        (
            ["2 nights. Ueli walked me down to the bus w a torch both mornings"],
            "thank Ueli for walking me down to the bus",
        ),
        (["2 nights. T-Roy drove me to every call and read his paper"], "thank T-Roy for driving me to every call."),
        (
            ["Vreni and her man Murdo put me up 2 nights", "murdo drove me to the boat"],
            "thank Murdo for driving me to the boat.",
        ),
        (["2 nights. Mario insisted on carrying my cello up"], "thank Mario for insisting on carrying my cello up."),
        (["2 nights. Vreni's brother Nils drove me to the ferry"], "thank Nils for driving me to the ferry."),
        (
            ["Put us up two nights; Pat kept the generator going past ten so the baby monitor'd work"],
            "thank Pat for keeping the generator going past ten so the baby monitor would work.",
        ),
    ],
)
def test_the_other_host_is_thanked_through_the_contact(notes, thanks):
    body = _body(*notes)
    assert thanks in body
    assert "up for two nights" in body
    assert body.count("hank Murdo") <= 1
    assert "my thanks to" not in body


def test_the_other_host_takes_no_room_from_what_the_contact_did():
    notes = "3 nights in their attic room. Lent me her torch; Ueli walked me to the bus w a torch both mornings"
    body = _body(notes)
    assert all(part in body for part in ("attic room", "your torch", "thank Ueli"))


@pytest.mark.parametrize("note", ["Pat kept the radio going past ten so we left", "Pat kept the music going past ten"])
def test_what_was_not_done_for_the_guest_is_not_passed_on(note):
    assert "Pat" not in _body(f"2 nights. {note}")


@pytest.mark.parametrize(
    ("title", "note"),
    [
        ("Rev. Sr.", "Guest house, 2 nights. Sister kept the gate open past ten for me."),
        ("Canon", "2 nights. Canon kept the gate open past ten for me."),
    ],
)
def test_a_title_alone_is_the_contact_and_is_not_asked_to_thank_itself(title, note):
    body = _body(note, title=title, first_name_basis=False)
    assert "gate open past ten for me" in body
    assert "lease thank" not in body


def test_a_title_before_another_name_is_somebody_else():
    body = _body("2 nights. Sister Agnes kept the gate open past ten for me.", title="Rev. Sr.", first_name_basis=False)
    assert "to keep the gate" not in body
    assert "for keeping the gate" not in body.partition("lease thank")[0]


def test_nobody_stays_with_themselves():
    assert "staying with you" not in _body("stayed with Vreni and Anselm while looking at schools", kind="visit")


@pytest.mark.parametrize(
    "note", ["Stay arranged by the hospital, 2 nights in a dorm", "2 nights in the halls of residence"]
)
def test_a_dormitory_is_nobodys_home(note):
    assert "to stay" not in _body(note)
    assert " up for" not in _body(note)


@pytest.mark.parametrize(
    "note",
    [
        "My room was cold. Ueli found me a heater at 11pm",
        "Washed and dried all my kit after the rain",
        "Vreni drove me to the pharmacy at 2am",
    ],
)
def test_the_stay_is_thanked_for_beside_what_the_note_tells_of_it(note):
    body = _body(note)
    assert "me to stay" in body
    assert len(body.split("\n\n")[1].split()) > 10


def test_the_stay_is_thanked_for_once():
    assert "to stay" not in _body("Slept on her sofa bed Thu + Fri. Lent me her good umbrella")
    assert "to stay" not in _body("3 nights in their attic room. Ironed my shirt")
    assert "to stay" not in _body("Had me over for soup. Lent me her good umbrella", kind="dinner")


def test_what_the_other_host_cooked_or_scraped_is_told():
    assert "fondue Ueli made" in _body("Vreni had us all round, Ueli did the fondue", kind="dinner")
    assert "thank Ueli for scraping my windscreen" in _body("2 nights. Ueli scraped my windscreen both mornings")


@pytest.mark.parametrize("number", range(6))
def test_no_two_sentences_of_thanks_begin_with_and(number):
    note = "3 nights. Made gumbo for me because of my allergy. Ueli drove me to every call"
    hosts = [
        person(f"h{place}", Role.HOST, interactions=(Interaction(kind="stay", note=note),))
        for place in range(number + 1)
    ]
    bodies = compose(case_of(LEAD, *hosts)).messages.values()
    assert not any(". And " in body.body and body.body.count(" And ") > 1 for body in bodies)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            (
                "Vreni & Henk gave me the attic room, hot water bottle in the bed. Henk scraped his windscreen at "
                "6am and ran me to the train"
            ),
            [
                "up in the attic room",
                "the hot water bottle in the bed",
                "thank Henk for running me to the train at 6 am",
            ],
        ),
        (
            "Room in the attic. Trevor drove me to the hall. Dal left warm in the oven, with my name on a post-it",
            ["in the attic", "me dal in the oven with my name on a post-it", "thank Trevor for driving me to the hall"],
        ),
        ("Her lad Rhodri fixed my puncture, then ran me to the bus", ["thank Rhodri for"]),
        ("Uncle Tevita took the boys out on the reef", ["thank Uncle Tevita for taking the boys out on the reef"]),
        ("Top floor. Anselm carried both cases up. Uncle fixed my sandal", ["thank Uncle for fixing my sandal"]),
        ("loft. Pavel collected me", ["thank Pavel for collecting me."]),
    ],
)
def test_the_bed_the_best_deed_and_the_others_of_the_house_are_thanked_for(note, said):
    body = _body(note)
    assert all(part in body for part in said), body


@pytest.mark.parametrize(
    "note", ["Up at 5 to get my train", "attic room. Everyone fed me. They walked me to the bus, fed me too"]
)
def test_what_the_guest_got_up_for_and_nobody_by_name_are_not_thanked(note):
    body = _body(note)
    assert "up at 5" not in body
    assert not re.search("lease thank (?:They|Everyone|She)", body)


def test_the_bed_is_named_whatever_else_was_long():
    note = (
        "2 nights. Drove two hours each way in the freezing rain to fetch the suit that I had left behind on the "
        "train. "
        "Sat up with me till midnight going through all of the questions that the panel might ask. Cooked us supper."
    )
    assert "up for two nights" in _body(note)


def test_on_the_phone_the_others_of_the_house_are_thanked_through_the_contact():
    entry = Interaction(kind="stay", note="2 nights. Alf carved me a wee puffin.")
    host = person("c2", Role.HOST, interactions=(entry,), first_name_basis=True, preferred_channel=Channel.PHONE)
    script = compose(case_of(LEAD, host)).scripts["c2"]
    lines = [line for block in script.blocks for line in block.lines]
    assert any("hank Alf for carving me a wee puffin." in line for line in lines), lines
    assert not any("the way Alf" in line for line in lines)


@pytest.mark.parametrize(
    ("note", "whom"),
    [
        ("Made us pancakes, taught my kids chess", "us"),
        ("We all loved it. Ironed my wife's blouse, fed us every morning", "us"),
        ("Fed us every morning, ironed my shirt", "me"),
        ("Taught my kids chess", "me"),
    ],
)
def test_a_family_that_stayed_is_told_as_we(note, whom):
    assert f"having {whom} to stay" in _body(note) or f"have {whom} to stay" in _body(note)
