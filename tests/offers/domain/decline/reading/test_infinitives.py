"""What it was good of somebody to do."""

import pytest

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.reading.infinitives import base_of, infinitive_of


@pytest.mark.parametrize(
    ("past", "base"),
    [
        ("walked", "walk"),
        ("drew", "draw"),
        ("introduced", "introduce"),
        ("carried", "carry"),
        ("planned", "plan"),
        ("called", "call"),
        ("welcomed", "welcome"),
        ("phoned", "phone"),
        ("answered", "answer"),
        ("were", "be"),
        ("flummoxed", ""),
    ],
)
def test_the_base_of_a_verb_is_spelled_right_or_not_at_all(past, base):
    assert base_of(past) == base


@pytest.mark.parametrize(
    ("that_form", "said"),
    [
        ("you drove us round and showed us the lake", "drive us round and show us the lake"),
        ("you were so open about panel sizes", "be so open about panel sizes"),
        ("you patiently answered my questions", "patiently answer my questions"),
        ("you fed us pie and coffee", "feed us pie and coffee"),
        ("you explained the plan and flummoxed me", ""),
        ("", ""),
    ],
)
def test_every_verb_of_the_deed_is_turned_or_none(that_form, said):
    assert infinitive_of(Act("doing it", that_form)) == said
