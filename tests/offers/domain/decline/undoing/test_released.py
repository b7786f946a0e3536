"""What was found or booked and is free for others again, and what only sounds as if it were under way (rule 76)."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role

from ..closing.test_checklist import TODAY, texts
from ..make import case_of, person

LEAD = person(extended_offer=True)


def told(note, role=Role.FAMILY_HELPER, kind="email", **facts):
    noted = (Interaction(kind=kind, note=note),)
    return person("c2", role, interactions=noted, hours_spent=2, **facts)


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("found a school place for Ann Maria and a catechism class", "school"),
        ("got us a nursery place for Timo from August", "nursery"),
    ],
)
def test_a_child_s_place_is_let_go_by_whoever_found_it_and_they_are_thanked_all_the_same(note, place):
    body = compose(case_of(LEAD, told(note))).messages["c2"].body
    assert f"let the {place} place go to another child" in body
    assert re.search("(finding|ou found) a school place|getting|ou got", body)
    assert f"Ask C2 Roe to let the {place} place go to another child" in texts(LEAD, told(note))


@pytest.mark.parametrize(
    "note",
    ["found a school place for his own kids at last", "found a place to park near the school", "found our place"],
)
def test_a_place_of_their_own_is_not(note):
    assert "another child" not in texts(LEAD, told(note))


@pytest.mark.parametrize(
    ("note", "what"),
    [
        ("Moved the medical so it missed half term", "cancel the medical"),
        ("booked my medical for the 9th and the induction", "cancel the induction and the medical"),
        ("BSN appointment made at the gemeente for 3 March", "cancel the BSN appointment"),
    ],
)
def test_what_is_booked_for_a_day_is_called_off_by_name(note, what):
    office = told(note, Role.HR_DIRECTOR)
    case = case_of(LEAD, office, acceptance=AcceptanceStatus.VERBAL, today=TODAY)
    assert f"Ask C2 Roe to {what}" in texts(LEAD, office, acceptance=AcceptanceStatus.VERBAL)
    assert what in compose(case).messages["c2"].body


@pytest.mark.parametrize(
    "note",
    [
        "started a box of things 'for Anneliese to be cross about'. Made me laugh out loud on the bus",
        "started a sweepstake on my first day",
        "began a countdown on the whiteboard, haha",
    ],
)
def test_a_joke_is_nothing_that_was_set_going(note):
    assert "set going" not in texts(LEAD, told(note, Role.FUTURE_COLLEAGUE))
    started = told("started the credentialing. Made me laugh at lunch", Role.FUTURE_COLLEAGUE)
    assert "stop the credentialing" in texts(LEAD, started, acceptance=AcceptanceStatus.VERBAL)


def test_a_landlord_is_not_asked_to_stop_what_is_in_motion_at_the_house():
    cabin = told("holding the cabin since Jan", Role.OTHER, role_label="Landlord of the cabin")
    found = texts(LEAD, cabin, acceptance=AcceptanceStatus.VERBAL)
    assert "Ask C1 Roe to stop what else may be in motion at Harbor Clinic" in found
    assert "C2 Roe to let the place they are holding go to somebody else" in found
    clerk = told("started my credentialing", Role.OTHER, role_label="Clerk", organization="Harbor Clinic")
    assert "Ask C2 Roe to stop the credentialing" in texts(LEAD, clerk, acceptance=AcceptanceStatus.VERBAL)


def test_whoever_has_no_script_is_answered_in_a_sentence():
    missed = told("rang, no answer", Role.REFEREE, kind="phone")
    found = texts(LEAD, missed)
    assert "If C2 Roe calls back, say it in one sentence and thank them" in found
    assert "use the call script" not in found


@pytest.mark.parametrize(
    "note", ["contract sent for signing", "Emailed me the contract to sign", "contract still unsigned on my desk"]
)
def test_what_is_out_for_signing_is_not_signed_once_a_yes_is_taken_back(note):
    office = told(note, Role.HR_DIRECTOR)
    said = f"Sign nothing that C2 Roe sent you; your log says: '{note}'."
    assert said in texts(LEAD, office, acceptance=AcceptanceStatus.VERBAL)
    assert said not in texts(LEAD, office)
    assert said not in texts(LEAD, office, acceptance=AcceptanceStatus.CONTRACT_SIGNED)


@pytest.mark.parametrize("note", ["sent the contract", "signed the contract", "showed me a contract"])
def test_a_contract_that_only_came_is_not_said_to_be_out_for_signing(note):
    assert "Sign nothing" not in texts(LEAD, told(note, Role.HR_DIRECTOR), acceptance=AcceptanceStatus.VERBAL)


@pytest.mark.parametrize(
    ("role", "note"),
    [
        (Role.OTHER, "ordered the thermoplastic I like so I could try it"),
        (Role.OTHER, "ordered a sample of the oak for me to smell lol, he planed it too"),
        (Role.HR_DIRECTOR, "let me try the kiln, ordered extra clay for the demo"),
        (Role.HR_DIRECTOR, "ordered the left handed scissors for me to try"),
        (
            Role.FAMILY_HELPER,
            "Met Erik re the shop teacher opening. Emailed him the license reciprocity forms same night",
        ),
        (Role.FAMILY_HELPER, "Emailed my husband the teacher registration forms, already filled half in"),
        (Role.HR_DIRECTOR, "registration is opening in May she says"),
    ],
)
def test_what_was_to_be_tried_or_filled_in_by_the_family_is_nothing_under_way(role, note):
    found = texts(LEAD, told(note, role), acceptance=AcceptanceStatus.VERBAL)
    assert "your log says" not in found
    assert "Ask C2 Roe to stop the" not in found


@pytest.mark.parametrize(
    ("note", "what"),
    [
        ("is opening my registration file", "the registration"),
        ("ordered the boots for me, to try on the first day she says", "the order for the boots"),
        ("booked flights for the family for house hunting", "the flights"),
    ],
)
def test_what_is_under_way_beside_it_is_stopped(note, what):
    found = texts(LEAD, told(note, Role.HR_DIRECTOR), acceptance=AcceptanceStatus.VERBAL)
    assert what in found
    assert "search for a place" not in found
