"""Slips of the fingers in long everyday words are mended; short words, names and words of their own are not."""

import pytest

from offers.domain.decline.reading.mistyped import MISTYPED
from offers.domain.decline.reading.shorthand import expand


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Pateintly explaned the scaner", "Patiently explained the scanner"),
        ("took me to both departmnets", "took me to both departments"),
        ("recomended a resturant", "recommended a restaurant"),
        ("She introdced me. Recieved my forms", "She introduced me. Received my forms"),
        ("dinner with Recieved and Collegues", "dinner with Recieved and Collegues"),
        ("complied with the form, planed the oak", "complied with the form, planed the oak"),
        ("the quite trail", "the quite trail"),
    ],
)
def test_it_is_written_as_it_was_meant(typed, meant):
    assert expand(typed) == meant


def test_no_word_of_the_lists_is_taken_for_a_slip():
    assert not {"contact", "handed", "stated", "manager", "unlocked"} & MISTYPED.keys()
