"""A point of feedback cut in two for a second reader."""

import pytest

from offers.domain.decline.share.halves import halves


def test_feedback_is_cut_in_halves_where_it_has_two():
    assert halves("One thing would help us all; another would help us more.") == (
        "One thing would help us all",
        "another would help us more",
    )
    assert halves("Too short; yes") == ()


def test_a_half_that_compares_with_the_other_goes_ahead_of_it():
    point = "three days in the office is hard to sell; occasional travel would be easier."
    assert halves(point) == ("occasional travel would be easier; three days in the office is hard to sell",)


def test_feedback_that_leans_on_its_other_half_stays_whole():
    point = "Four fixed office days keep people with families away; fewer days would help."
    assert halves(point) == (point,)


@pytest.mark.parametrize(
    "point",
    [
        "A lead post needs some protected admin time; 2 days a month would do it.",
        "The non-compete was the hardest term; a narrower radius would help with the next candidate.",
        "Three rounds were a lot; one would have shown you the same.",
    ],
)
def test_no_half_is_said_that_points_back_at_the_other(point):
    _first, _, second = point.rstrip(".").partition("; ")
    assert second not in halves(point)


@pytest.mark.parametrize(
    ("point", "said"),
    [
        (
            "shifts are published two weeks ahead; six weeks would make life much easier",
            ("shifts are published two weeks ahead; six weeks would make life much easier",),
        ),
        (
            "teaching as well is more than one person can do; a lighter timetable would bring more candidates",
            ("a lighter timetable would bring more candidates; teaching as well is more than one person can do",),
        ),
        (
            "four nights in a row is hard on anyone; splitting them two and two would help",
            ("splitting them two and two would help",),
        ),
        (
            "nobody is at the desk over lunch; an extra clerk would help",
            ("an extra clerk would help; nobody is at the desk over lunch",),
        ),
        (
            "the van is out all morning; another driver would be useful",
            ("another driver would be useful; the van is out all morning",),
        ),
        (
            "the rota comes late; publishing the rota a month ahead would help families plan",
            ("publishing the rota a month ahead would help families plan",),
        ),
        (
            "every other weekend on site was more than I could do; one in four would open it to more people.",
            ("one weekend in four would open it to more people",),
        ),
        ("call every third night was too much; one in six would suit me.", ("one night in six would suit me",)),
        (
            "the call was more than we could carry; one in six would suit more people",
            ("one in six would suit more people; the call was more than we could carry",),
        ),
        (
            "the dark weeks were the hard part; even a small retainer over the summer would widen the field",
            ("even a small retainer over the summer would widen the field; the dark weeks were the hard part",),
        ),
    ],
)
def test_a_second_reader_gets_what_would_help_and_no_bare_complaint(point, said):
    assert halves(point) == said


def test_one_on_and_one_off_says_nothing_without_the_nights():
    point = "two weeks of nights in a row is long; one on, one off would suit more people."
    assert halves(point) == (point,)
