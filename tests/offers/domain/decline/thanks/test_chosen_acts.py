"""Which of many deeds a letter tells."""

from dataclasses import replace

import pytest

from offers.domain.decline.circles import Circle
from offers.domain.decline.reading.acts import Act, sort_of
from offers.domain.decline.thanks.chosen import choose_acts

from ..make import reader

LEAD = reader(Circle.LEAD, is_first=True)
LUNCH, RIDE = "lunch at the crab place with three reporters", "dropping me at the train at 6"
HOUR = "the hour you spent with me in your office going through my jail deaths series"
QUESTION = "asking the question about the second autopsy that I should have asked myself"
MARSH = "driving me out to the marsh to see the levee"


def chosen(*texts, hours=False):
    acts = tuple(Act(text, f"you {text}", sort_of(text)) for text in texts)
    return [act.for_form for act in choose_acts(replace(LEAD, acts=acts, gave_many_hours=hours))]


def test_whoever_gave_many_hours_is_thanked_for_the_three_best_even_where_they_are_long():
    assert chosen(HOUR, QUESTION, LUNCH, MARSH, RIDE, hours=True) == [HOUR, QUESTION, MARSH]


@pytest.mark.parametrize("mere", [LUNCH, RIDE, "the 30 minutes you spent with me in your office"])
def test_what_goes_with_any_visit_takes_the_place_of_nothing_better_that_was_too_long(mere):
    long = f"{QUESTION} before the whole of the committee sat down to it"
    assert mere not in chosen(f"{HOUR} with a pencil in hand until the very last page", mere, long)


@pytest.mark.parametrize(
    "minutes",
    [
        "the 30 minutes you spent with me in your office",
        "the half hour you gave me by video",
        "the 40 minutes you gave me by phone",
    ],
)
def test_how_many_minutes_it_took_is_told_where_no_deed_is(minutes):
    deed = "your good questions about building a clinic"
    assert chosen(minutes, deed) == [deed]
    assert chosen(minutes, "meeting me at the door") == [minutes]


def test_what_the_minutes_were_about_is_told_with_them():
    told = ["the 30 minutes you spent with me on the health plan", "being so patient with all my questions"]
    assert chosen(*told) == told


def test_a_lunch_is_told_where_there_is_room():
    assert chosen(LUNCH, "showing me the archive") == [LUNCH, "showing me the archive"]
