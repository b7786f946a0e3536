"""A hand on the knee, an advance: for the user's own record, and no warm word for whoever did it (rule 78)."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, PrivateReason, PrivateText
from offers.domain.decline.private.touched import touched_the_user
from offers.domain.decline.roles import Role

from ..closing.test_checklist import texts
from ..make import VISIT, case_of, person

RECORD = "For yourself only: write down what was said and done, with dates and names"
TOUCHED = [
    "Too friendly. Hand on knee. Moved seats.",
    "Put his hand on my thigh at dinner",
    "kept patting my knee",
    "Tried to kiss me in the lift.",
    "came on to me at the bar",
    "made a pass at me after the show",
    "asked me up to her room",
    "stared at my chest the whole tour",
    "grabbed my bum in the walk-in",
    "patted me on the bottom",
    "Kissed me on the neck",
    "Hit on me twice",
]


@pytest.mark.parametrize("note", TOUCHED)
@pytest.mark.parametrize("role", [Role.FUTURE_COLLEAGUE, Role.HEAD_OF_GROUP])
def test_a_touch_is_for_the_record_whoever_it_was(note, role):
    who = person("c2", role, interactions=(Interaction(kind="dinner", note=f"{note}\nShowed me the lab."),))
    found = texts(person(extended_offer=True), who)
    assert RECORD in found
    assert "employment lawyer" in found
    body = compose(case_of(person(extended_offer=True), who, keep_in_touch=True)).messages["c2"].body
    assert "touch" not in body
    assert "All the best" not in body


@pytest.mark.parametrize("seed", range(6))
def test_whoever_it_was_is_thanked_and_not_told_how_good_it_was_of_them(seed):
    notes = ("Hand on knee.", "Marked up the bowings for me in pencil.", "Lent me her rosin.")
    who = person("c2", interactions=tuple(Interaction(kind="visit", note=note) for note in notes))
    case = replace(case_of(person(extended_offer=True), who), id=f"seed {seed}")
    body = compose(case).messages["c2"].body
    assert "marking up the bowings" in body
    assert not [word for word in ("good of you", "kind of you", "generous", "grateful") if word in body]


def test_a_private_reason_that_tells_of_it_is_enough():
    reason = PrivateReason(PrivateText("The principal put his hand on my knee."))
    assert RECORD in texts(person(extended_offer=True), private_reasons=(reason,))


@pytest.mark.parametrize(
    "note",
    [
        "Patted me on the shoulder and said well done",
        "Grabbed me a coffee",
        "touched on my pay",
        "Walked me to my hotel",
        "Showed me how to put a hand on the patient's knee",
        "She hugged me hello",
        "had my hand on my knee the whole time, nervous",
        "Grabbed me for a word about the rota",
        "Her story touched me",
        "Patted me on the back",
        "Squeezed me in between two meetings",
        "came on Tuesday to show me the barn",
        "Made a pass at a student, it's said",
    ],
)
def test_a_pat_on_the_shoulder_is_none(note):
    assert not touched_the_user(person(interactions=(Interaction(kind="visit", note=note),)))
    assert RECORD not in texts(person(extended_offer=True, interactions=(VISIT, Interaction(kind="visit", note=note))))


def test_nobody_is_thanked_for_an_advance_to_somebody_else():
    who = person("c2", Role.PARTNER, interactions=(Interaction(kind="visit", note="Made a pass at a student."),))
    assert "pass" not in compose(case_of(person(extended_offer=True), who)).messages["c2"].body
