"""What the kind of a meeting gives to thank for, where its note gives nothing."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.thanked import thanked_in_general

from .make import person


@pytest.mark.parametrize(
    ("kind", "note", "said"),
    [
        ("coffee", "Lovely person.", ["the coffee"]),
        ("coffee", "Zoom coffee. Lovely person.", ["the time you gave me by video"]),
        ("lunch", "Asked if I plan to get pregnant.", []),
    ],
)
def test_only_what_took_place_is_thanked_for(kind, note, said):
    contact = replace(person(), interactions=(Interaction(kind=kind, note=note),), hours_spent=0)
    assert [act.for_form for act in thanked_in_general(contact, soured=False)] == said
