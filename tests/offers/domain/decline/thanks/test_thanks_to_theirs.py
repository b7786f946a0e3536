"""What the host's family did is thanked for through the host."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.roles import Role

from ..make import case_of, person

LEAD = person(extended_offer=True)


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "Bison chili at his house; his wife Lois drove Meera to see the temple",
            "lease thank Lois for driving Meera to see the temple.",
        ),
        ("kids showed my husband the sauna", "lease thank your kids for showing my husband the sauna."),
    ],
)
def test_whoever_did_it_is_thanked_by_name_or_kin(note, said):
    host = person("c2", Role.HOST, interactions=(Interaction(kind="dinner", note=note),))
    text = compose(case_of(LEAD, host)).messages["c2"].body
    assert said in text
    assert "thank you" in text.lower()


def test_two_are_not_thanked_in_the_same_words():
    note = "He and Karin had us both over; walleye on the grill, kids showed my husband the sauna."
    host = person("c2", Role.HOST, interactions=(Interaction(kind="dinner", note=note),))
    text = compose(case_of(LEAD, host)).messages["c2"].body
    assert text.count("lease thank") == 1
    assert "my thanks to Karin" in text


def test_that_it_was_loved_is_told_with_it():
    note = "Dinner at hers; her kids showed our girls the coop, the girls still talk about it"
    host = person("c2", Role.HOST, interactions=(Interaction(kind="dinner", note=note),))
    text = compose(case_of(LEAD, host)).messages["c2"].body
    assert "for showing our girls the coop. The girls still talk about it." in text
