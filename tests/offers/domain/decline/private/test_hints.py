"""What hints at a private matter is not said, though no word of the matter is in it (rule 41)."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Interaction, PrivateReason, PrivateText
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role

from ..make import case_of, person


def private(text):
    return PrivateReason(PrivateText(text))


def _thanked(note, *reasons, role_title="Nurse"):
    contact = person(role=Role.FAMILY_HELPER, interactions=(Interaction(kind="email", note=note),))
    case = replace(case_of(contact, private_reasons=reasons), role_title=role_title)
    return [act.for_form for act in acts_of(contact, discretion_for(case), inside=True)]


@pytest.mark.parametrize(
    ("reason", "note", "thanked"),
    [
        ("My son has a stammer.", "Found Mateo a school with a speech person", ["finding Mateo a school"]),
        ("My wife is on dialysis.", "Sent me a list of renal units", []),
        ("I am expecting.", "Found me a place in the nursery next door", []),
        ("I am sober.", "Poured me a mocktail", []),
        ("We are getting divorced.", "Found me a custody lawyer", []),
    ],
)
def test_a_hint_is_left_out(reason, note, thanked):
    assert _thanked(note, private(reason)) == thanked


def test_where_nothing_is_private_nothing_is_a_hint():
    assert _thanked("Found Mateo a school with a speech person") == ["finding Mateo a school with a speech person"]


def test_what_the_whole_case_is_about_hints_at_nothing():
    note = "Showed me the dialysis room"
    reason = private("My mother is on dialysis.")
    assert _thanked(note, reason, role_title="Dialysis nurse") == ["showing me the dialysis room"]


def test_one_telling_word_gives_a_short_secret_away():
    assert _thanked("Showed me invoices", private("Their son pads the invoices.")) == []
    assert _thanked("Showed me the dialysis unit", private("My father is on dialysis.")) == [
        "showing me the dialysis unit"
    ]


def test_the_day_of_one_of_whom_something_is_private_is_left_out():
    note = "Moved my test so I'd not be away on mum's birthday"
    assert _thanked(note, private("My mother has cancer.")) == ["moving my test"]
