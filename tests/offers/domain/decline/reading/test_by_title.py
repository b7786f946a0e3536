"""Who is meant where a note calls somebody by a title alone."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import case_of, person


def told(note, *others, name="Mary Obi", title="", label="", role=Role.HOST, kind="visit"):
    given, _, family = name.rpartition(" ")
    logged = (Interaction(kind=kind, note=note),)
    whole = {"name": name, "given": given, "family": family}
    named = replace(person(title=title, role_label=label, role=role, interactions=logged), **whole)
    found = acts_of(named, discretion_for(case_of(named, *others)), inside=False)
    return [act.for_form for act in found]


@pytest.mark.parametrize(
    ("title", "note", "expected"),
    [
        ("Rev. Sr.", "Sister kept the gate open past ten for me", ["keeping the gate open past ten for me"]),
        ("Sr.", "2 nights. sister packed me boiled eggs", ["packing me boiled eggs"]),
        ("Canon", "Canon Mary gave up her day off to show me the song school", ["giving up your day off to show me"]),
        ("Canon", "The Canon found me a practice key", ["finding me a practice key"]),
        ("Rabbi", "Rabbi walked us home in the rain", ["walking us home in the rain"]),
        ("Imam", "Imam brought us dates; the imam drove me home", ["bringing us dates", "driving me home"]),
        (
            "Dr.",
            "Doc took me fishing before rounds. Doc Obi lent me waders",
            ["taking me fishing", "lending me waders"],
        ),
        ("Chief", "Chief sent his car for me", ["sending your car for me"]),
        ("Maestro", "Maestro wrote me two sides by hand", ["writing me two sides by hand"]),
        ("Capt.", "the captain cooked us bacon rolls", ["cooking us bacon rolls"]),
        ("Judge", "Lunch with Judge at her club", ["lunch at your club"]),
        ("Engr.", "Engr Mary sent his boy to buy me suya", ["sending your boy to buy me suya"]),
        ("Pandit", "Pandit ji wrote me a letter the same night", ["writing me a letter the same night"]),
        ("Hajia", "Hajia gave me her own wrapper for the rain", ["giving me your own wrapper for the rain"]),
        ("Ntate", "Ntate rang the board for me", ["ringing the board for me"]),
        ("Sir", "Sir Mary drove me home in his Mini", ["driving me home in your Mini"]),
        ("Mdm", "Madam Obi drove me to the MRT", ["driving me to the MRT"]),
        ("Lt. Col.", "Colonel Obi got me into the simulator", ["getting me into the simulator"]),
    ],
)
def test_whoever_is_called_by_their_title_did_it(title, note, expected):
    found = told(note, title=title, kind="stay")
    for deed in expected:
        assert any(deed in form for form in found), found


@pytest.mark.parametrize(
    ("label", "note", "expected"),
    [
        ("Executive chef", "chef fed me after service", ["feeding me after service"]),
        ("Head coach", "Coach saved me a seat on the bench", ["saving me a seat on the bench"]),
        ("Old skipper, wrote my reference", "Showed me the chart. Skipper gave me his bunk", ["giving me your bunk"]),
        ("Head brewer", "Showed me the tank, the head brewer gave me his paddle", ["giving me your paddle"]),
        ("Headteacher", "She met me. Head walked me to the bus herself", ["walking me to the bus yourself"]),
        ("Friend of the family", "Mary aunty ironed my shirt. aunty packed me pinni", ["packing me pinni"]),
        ("Potter", "Obi sensei packed me a cup to take home", ["packing me a cup to take home"]),
        ("Neighbor", "Mr Obi walked me along the frost line, his dog in tow", ["walking me along the frost line"]),
    ],
)
def test_what_somebody_works_as_or_is_called_beside_their_name_is_as_good(label, note, expected):
    assert set(expected) <= set(told(note, label=label))


@pytest.mark.parametrize(
    ("title", "label", "note"),
    [
        ("Sr.", "Guest house", "Sister Agnes packed me bread"),
        ("Sr.", "Guest house", "My sister drove me there. Sister fed me"),
        ("Sr.", "Plant manager", "Sister drove me to the airport. I liked him"),
        ("", "Executive chef", "the sous chef gave me a knife"),
        ("Coach", "Head coach", "The coach took us to the stadium"),
        ("Judge", "Judge", "another judge walked me to the train"),
        ("", "Old friend", "Chef gave me a knife"),
        ("", "Neighbor", "Mr Obi walked me along the frost line"),
        ("", "Host", "Sister kept the gate open past ten for me"),
    ],
)
def test_a_title_that_may_be_somebody_elses_credits_nobody(title, label, note):
    assert told(note, title=title, label=label, kind="stay") == []


def test_where_two_of_the_case_have_the_title_only_the_name_beside_it_tells():
    other = replace(person("c2", title="Sister"), name="Agnes Eze", given="Agnes", family="Eze")
    assert told("Sister drove me to the bus", other, title="Sister") == []
    assert told("Sister Mary drove me to the bus", other, title="Sister") == ["driving me to the bus"]
    assert told("Sister Agnes drove me to the bus", other, title="Sister") == []


def test_one_of_the_house_by_no_name_is_one_of_theirs():
    assert told("Son drove me to the train", kind="stay") == ["the way your son drove me to the train"]
    assert told("Husband fixed my bike chain", kind="stay") == ["the way your husband fixed my bike chain"]
