"""Two contacts who put the user up together: each is thanked for it, though the note is only of one of them."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.roles import Role

from ..make import case_of, person


def letter_to_alan(note, *others):
    nora = person("Nora", Role.PARTNER, interactions=(Interaction(kind="dinner", note=note),))
    alan = person("Alan", interactions=(Interaction(kind="visit", note="Took me on three house calls."),))
    return compose(case_of(alan, nora, *others)).messages["Alan"].body


@pytest.mark.parametrize(
    ("note", "deed"),
    [
        ("She and Alan put me up for two nights. She drove me to the market.", "me up for two nights"),
        ("Picked me up at nine. Nora and Alan had us over for lamb.", "us over for the lamb"),
        ("He and Alan put us up for the weekend and then he drove us home.", "us up for the weekend"),
    ],
)
def test_the_other_host_is_thanked_as_well(note, deed):
    assert deed in letter_to_alan(note)


@pytest.mark.parametrize(
    "note",
    [
        "She put me up for two nights.",
        "She and Alan had me wait outside.",
        "She and Alan had me in tears.",
        "She and Alan put me on the spot.",
        "Between us: she and Alan put me up for two nights.",
        "Her sister and Alan put me up for two nights.",
    ],
)
def test_nobody_is_thanked_as_a_host_who_is_not_plainly_one(note):
    assert " up for" not in letter_to_alan(note)
    assert " had " not in letter_to_alan(note)


def test_of_two_by_one_name_neither_is_meant():
    namesake = person("a2", Role.PARTNER, goes_by="Alan")
    assert "two nights" not in letter_to_alan("She and Alan put me up for two nights.", namesake)


def card_to_des(note, label="", *others):
    told = (Interaction(kind="stay", note=note),)
    des = replace(person("c2", Role.HOST, first_name_basis=True, role_label=label, interactions=told), given="Des")
    return compose(case_of(person(extended_offer=True), des, *others)).messages["c2"].body


@pytest.mark.parametrize(
    ("note", "label"),
    [
        ("Put me up for two nights.", "Host family (Des and Gino)"),
        ("Put me up for two nights.", "Neighbors I stayed with (Gino & Des)"),
        ("Put me up for two nights. Des & Gino's spare room, dog on the bed.", ""),
        ("Had me for the weekend at Gino and Des's place.", ""),
    ],
)
def test_whose_home_it_is_as_well_is_thanked_through_the_reader(note, label):
    assert card_to_des(note, label).count("Gino") == 1


@pytest.mark.parametrize(
    ("note", "label"),
    [
        ("Put me up for two nights.", "Host (met through Gino)"),
        ("Put me up for two nights. Told me of Rae and Gino's place.", ""),
        ("Put me up for two nights. Des and Gino fell out over it.", ""),
    ],
)
def test_nobody_else_is_taken_for_the_other_host(note, label):
    assert "thank Gino" not in card_to_des(note, label)


def test_the_other_host_who_hears_from_the_user_is_thanked_in_their_own():
    gino = replace(person("c3", Role.FUTURE_COLLEAGUE), given="Gino")
    assert "thank Gino" not in card_to_des("Put me up for two nights.", "Host family (Des and Gino)", gino)
