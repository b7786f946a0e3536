"""A place that is held for the user is let go by name, once, with thanks; what is held for nobody is left alone."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Addresses, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.under_way import to_stop_for

from ..make import case_of, person
from .test_under_way import about


def test_a_showing_that_is_held_is_let_go_in_the_text_and_in_the_checklist():
    realtor = about("held a showing slot for us Thanksgiving wk", Role.REALTOR)
    bundle = compose(case_of(person(extended_offer=True), realtor))
    assert "lease let the showing slot go" in bundle.messages["c2"].body
    text = "Ask C2 Roe to let the showing slot go; your log says: 'held a showing slot for us Thanksgiving wk'."
    assert text in [entry.text for entry in bundle.checklist]


def test_the_user_reads_of_the_place_that_they_are_holding():
    realtor = about("started paperwork on the rental, held it for us", Role.REALTOR)
    case = case_of(person(extended_offer=True), realtor, acceptance=AcceptanceStatus.VERBAL)
    told = "\n".join(entry.text for entry in compose(case).checklist)
    assert "Ask C2 Roe to stop the rental paperwork and let the place they are holding go to somebody else" in told


KEPT_PLACES = [
    ("Is holding the ADU til July without a deposit, ok w/ the dog.", Role.OTHER),
    ("saved us the apartment over the bakery", Role.OTHER),
    ("held lot 9 for me no deposit", Role.REALTOR),
    ("kept us a spot in the toddler room at the day care", Role.FAMILY_HELPER),
]


@pytest.mark.parametrize(("note", "role"), KEPT_PLACES)
@pytest.mark.parametrize("acceptance", [AcceptanceStatus.NONE, AcceptanceStatus.CONTRACT_SIGNED])
def test_whoever_keeps_a_place_is_asked_once_to_let_it_go_and_thanked(note, role, acceptance):
    bundle = compose(case_of(person(extended_offer=True), about(note, role), acceptance=acceptance))
    text = bundle.messages["c2"].body
    assert len(re.findall(r"let the (?:place|spot) go|give the (?:place|spot) to", text)) == 1
    assert len(re.findall(r"[Tt]hank", text.partition("\n\n")[2].rpartition("\n\n")[0])) == 1
    assert any("they are holding go to somebody else" in entry.text for entry in bundle.checklist)


@pytest.mark.parametrize(
    "note",
    [
        "kept the house rules short",
        "keeping a house is hard",
        "held a school open day",
        "holding an open house on Sunday",
        "held a session in the unit",
        "held a studio critique",
        "saved me a seat at lunch",
        "cut out twice, he kept calling back",
        "kept soup back for me when my train was late",
        "kept asking back and forth",
    ],
)
def test_what_is_kept_for_nobody_is_not_let_go(note):
    assert "let the" not in compose(case_of(person(extended_offer=True), about(note))).messages["c2"].body


@pytest.mark.parametrize("role", [Role.REALTOR, Role.OTHER])
def test_a_landlord_who_is_called_hears_that_the_place_is_free(role):
    landlord = person(
        "c2",
        role,
        role_label="Landlord",
        addresses=Addresses(phone="555-0100"),
        interactions=(Interaction(kind="phone", note="Is holding the flat for us"),),
    )
    bundle = compose(case_of(person(extended_offer=True), landlord, acceptance=AcceptanceStatus.VERBAL))
    assert re.search(r"let the place go|don't keep the place", bundle.scripts["c2"].spoken)
    assert re.search(r"let the place go|don't keep the place", bundle.messages["c2"].body)
    assert "clients" not in bundle.scripts["c2"].spoken


@pytest.mark.parametrize(
    "note",
    [
        "paid me back the deposit",
        "the landlord put down the deposit rules for us",
        "talked him into waiving the deposit for us",
        "on the phone with the insurance about her own claim",
        "put me on the guest list for the gala",
        "explained how the flat list works",
    ],
)
def test_money_that_came_back_and_other_lists_are_not_let_go(note):
    assert to_stop_for(about(note)) == ()


def test_a_place_that_somebody_paid_for_is_let_go_and_what_is_owed_asked():
    agent = about("Found us the place in Sedgwick; put down the hold money himself", Role.REALTOR)
    made = compose(case_of(person(extended_offer=True), agent, acceptance=AcceptanceStatus.CONTRACT_SIGNED))
    assert "let the place go and tell me what I owe you for it" in made.messages["c2"].body
    said = "Ask C2 Roe to let the place go and tell you what you owe them for it;"
    assert any(entry.text.startswith(said) for entry in made.checklist)
