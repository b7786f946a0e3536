"""A contact called by one letter in their own notes, and two who are written to as one."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import case_of, person


def told(note, *, name=("Kofi", "Mensah"), role=Role.FUTURE_COLLEAGUE, kind="visit"):
    given, family = name
    logged = (Interaction(kind=kind, note=note),)
    named = replace(
        person(role=role, interactions=logged), name=f"{given} {family}".strip(), given=given, family=family
    )
    return [act.for_form for act in acts_of(named, discretion_for(case_of(named)), inside=True)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("K let me log the cuttings at the rig", ["letting me log the cuttings at the rig"]),
        ("long day. K. lent me his stand light", ["lending me your stand light"]),
        ("Dr K drove me to the station", ["driving me to the station"]),
        ("Dr. M drove me to the station", ["driving me to the station"]),
        ("showed me the kiln and K drove me home", ["showing me the kiln", "driving me home"]),
        # Whose initial it may as well be.
        ("Kwame came by, K lent me his stand light", []),
        ("T lent me his stand light", []),
        ("vitamin K drove me nuts", []),
        ("A lent me his stand light", []),
        ("plan K failed", []),
    ],
)
def test_one_letter_is_theirs_where_nobody_else_has_it(note, expected):
    assert told(note) == expected


def test_who_has_no_family_name_is_called_by_a_letter_too():
    assert told("K let me log the cuttings", name=("Kiprono", "")) == ["letting me log the cuttings"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Pat left a hot water bottle in the bed", ["leaving me a hot water bottle in the bed"]),
        ("Colin got my car going in the morning", ["getting my car going in the morning"]),
        ("Mrs H folded my work clothes", ["folding my work clothes"]),
        ("Captain H showed me his logbooks since 1971", ["showing me your logbooks since 1971"]),
    ],
)
def test_what_either_of_two_did_is_told_to_both(note, expected):
    assert told(note, name=("Pat & Colin", "Halloran"), role=Role.HOST, kind="stay")[-1:] == expected


def test_what_one_of_the_house_cooked_is_called_theirs():
    note = "Kofi & Gino's spare room. Gino's lamb. Marco's pie at the bistro"
    assert "Gino's lamb" in told(note, role=Role.HOST, kind="stay")
    assert "Marco" not in " ".join(told(note, role=Role.HOST, kind="stay"))


def test_who_lives_with_the_host_is_one_of_the_house():
    note = "2 nights w/ Kofi & Gino. Gino drove me to the 6 am flight"
    assert "the way Gino drove me to the 6 am flight" in told(note, role=Role.HOST, kind="stay")
