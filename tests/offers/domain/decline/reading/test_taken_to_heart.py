"""A question that touched is a kindness; any other belongs to an interview."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "said", "effect"),
    [
        (
            "Asked what I'd plant if nobody was watching. Nobody's ever asked me that",
            "asking what I would plant if nobody were watching",
            "Nobody had ever asked me that.",
        ),
        (
            "asked me what I'd build if money was no object, never been asked that before",
            "asking what I would build if money were no object",
            "Nobody had ever asked me that.",
        ),
        (
            "she asked which of my buildings I'd pull down - first person to ask me that",
            "asking which of my buildings I would pull down",
            "You were the first to ask me that.",
        ),
        ("Asked how I'd fix it, still thinking about it", "asking how I would fix it", "I'm still thinking about it."),
        ("asked what I'm proudest of and really listened", "asking what I'm proudest of", "You really listened."),
        (
            "asked what I'd change here, she actually listened to the answer",
            "asking what I would change here",
            "You really listened.",
        ),
        (
            "asked about the arm of my trial that failed. nobody asks about that",
            "asking about the arm of my trial that failed",
            "Hardly anyone asks about that.",
        ),
        (
            "asked which song made me start, best question of the day",
            "asking which song made me start",
            "It was the best question of the day.",
        ),
    ],
)
def test_it_is_thanked_for_with_what_the_user_says_of_it(note, said, effect):
    assert [(act.for_form, act.effect) for act in acts(note)] == [(said, effect)]


@pytest.mark.parametrize(
    "note",
    [
        # nothing is said of it
        "asked what I'd cook for a table of ten",
        "asked me where I'd be in five years",
        # what is nobody's business, or was not welcome
        "asked how old I was, nobody's ever asked me that",
        "asked what I'd do about my accent, never been asked that",
        "asked what I earn. Nobody ever asked me that",
        "asked what I earn and really listened",
        "asked what I'm weighing up elsewhere, never listened to the answer",
        "asked how I'd manage with kids. nobody ever asked me that before",
        "asked what I'd do alone at night. Nobody's ever asked me that, way too personal",
        "asked about my gap year. nobody asks about that",
        # somebody else's, or the user's own
        "asked about the night shifts. nobody asks about that",
        "her deputy asked what I'd play if nobody was listening. Nobody ever asked me that",
        "I asked what she'd play if nobody was listening. Nobody had ever asked her that",
    ],
)
def test_any_other_is_none(note):
    assert thanked(note) == []
