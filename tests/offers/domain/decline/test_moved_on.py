"""Somebody who works elsewhere now, perhaps where the user is in talks: thanks, and no hint (rules 13, 15 and 48)."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import ContactStatus, Interaction
from offers.domain.decline.roles import Role

from .make import case_of, person

LABEL = "Was associate, now at Foothill Engineers"


def _to(*notes, label=LABEL, status=ContactStatus.LEFT):
    interactions = tuple(Interaction(kind="coffee", note=note) for note in notes)
    gone = person("c2", Role.FUTURE_COLLEAGUE, role_label=label, status=status, interactions=interactions)
    return compose(case_of(person(extended_offer=True), gone)).messages["c2"].body


@pytest.mark.parametrize(
    "note",
    [
        "Put in a word for me at his new place, interview there 21st",
        "Introduced me to his new boss; I interview there on Friday.",
        "Passed my CV on, I'm interviewing there next week",
        "Recommended me to Foothill, my interview there is on the 21st",
    ],
)
def test_nothing_hints_at_the_other_talks(note):
    said = _to(note)
    assert not re.search(r"word|introduc|interview|CV|recommend|Foothill|Harbor|decided|new", said)


@pytest.mark.parametrize(
    "note",
    [
        "Warned me off the overtime over a coffee.",
        "Told me straight why he left.",
        "Was honest with me about the turnover.",
    ],
)
def test_nothing_is_said_against_the_house(note):
    assert not re.search(r"warn|overtime|left|straight|honest|turnover", _to(note))


def test_a_kind_deed_is_still_thanked_for():
    said = _to("Drove me to the station. Warned me off the overtime.")
    assert "driving me to the station" in said or "drive me to the station" in said or "drove me to the station" in said


def test_a_contact_who_was_interviewed_there_is_no_rival():
    assert "decided" in _to("She interviewed there in 2019.", label="Was associate")
