"""One of the user's family whom a note calls only by name, where another note or the helper's part tells who it is."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.roles import Role

from ..make import case_of, person


def said_to_the_second(first_note, second_note, **second):
    lead = person(extended_offer=True, interactions=(Interaction(kind="dinner", note=first_note),))
    other = person("c2", interactions=(Interaction(kind="phone", note=second_note),), **second)
    return compose(case_of(lead, other)).messages["c2"].body


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("read Saskia's sample pages", "reading Saskia's sample pages"),
        ("taught Saskia the tram map", "teaching Saskia the tram map"),
    ],
)
def test_who_is_once_called_a_wife_is_known_to_all_by_name(note, said):
    assert said in said_to_the_second("Dinner with us and my wife Saskia.", note)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("read Saskia's sample pages & offered her trial work on two titles", "her trial work on two titles"),
        ("reviewed Jonas's slides", "Jonas's slides"),
    ],
)
def test_whose_work_a_helper_of_the_family_read_is_one_of_the_family(note, said):
    assert said in said_to_the_second("Warm.", note, role=Role.FAMILY_HELPER)


@pytest.mark.parametrize("note", ["read Saskia's mind lol", "checked Saskia's references", "read Saskia's diary"])
def test_what_was_not_given_to_be_read_is_thanked_for_by_nobody(note):
    assert "Saskia" not in said_to_the_second("Warm.", note, role=Role.FAMILY_HELPER)


def test_a_stranger_by_name_is_none_of_the_family():
    assert "Saskia" not in said_to_the_second("Warm.", "read Saskia's sample pages")
