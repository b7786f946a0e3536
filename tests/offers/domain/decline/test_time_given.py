"""An answer that comes too late to somebody who had given time for it."""

from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Dates, Interaction
from offers.domain.decline.time_given import TimeGiven, outstayed

from .make import VISIT, case_of, person

LATE, IN_TIME = Dates(deadline=date(2026, 3, 1)), Dates(deadline=date(2026, 3, 30))


def told(note, dates=LATE):
    lead = person(extended_offer=True, interactions=(VISIT, Interaction(kind="phone", note=note)))
    return lead, case_of(lead, today=date(2026, 3, 9), dates=dates)


@pytest.mark.parametrize(
    ("note", "given"),
    [
        ("Offered it. Said to take my time.", TimeGiven.UNHURRIED),
        ("Said take the time you need, then asked where I was.", TimeGiven.UNHURRIED),
        ("Asked for two more days, she said fine.", TimeGiven.MORE),
        ("extended the deadline once already, to the 29th, when I asked", TimeGiven.MORE),
        ("gave me an extension", TimeGiven.MORE),
        ("gave us another week", TimeGiven.MORE),
        ("Asked for more time, she said no.", TimeGiven.NONE),
        ("moved the deadline up to Friday", TimeGiven.NONE),
        ("Said it can't be extended, the deadline stands.", TimeGiven.NONE),
        ("would not have extended the deadline for anybody", TimeGiven.NONE),
        ("Gave me two days of her time.", TimeGiven.NONE),
        ("Offered it, wants an answer soon.", TimeGiven.NONE),
    ],
)
def test_what_they_had_given_is_read_where_the_answer_is_late(note, given):
    assert outstayed(*told(note)) is given
    assert outstayed(*told(note, IN_TIME)) is TimeGiven.NONE


def test_the_delay_is_owned_by_the_time_that_they_had_given_and_not_thanked_for():
    _, case = told("extended the deadline, to the 29th")
    bundle = compose(case)
    for text in (bundle.messages["c1"].body, bundle.scripts["c1"].spoken):
        assert text.count("You had extended the deadline for me") == 1
        assert "by the date you set" not in text
        assert "extending the deadline" not in text
