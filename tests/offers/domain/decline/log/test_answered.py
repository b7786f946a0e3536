"""Whoever was told no in time gets no apology for a late answer (rule 31)."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Dates, Interaction

from ..make import case_of, person

DEADLINE = date(2026, 3, 27)


def _body(note, on):
    said = Interaction(kind="phone", note=note, on=on)
    case = case_of(person(extended_offer=True, interactions=(said,)), dates=Dates(deadline=DEADLINE))
    return compose(replace(case, today=date(2026, 3, 30))).messages["c1"].body


@pytest.mark.parametrize("note", ["Told her no. She went quiet.", "told him I'm declining", "rang, I said no"])
def test_a_no_in_time_is_not_late(note):
    assert "after the date" not in _body(note, date(2026, 3, 26))


@pytest.mark.parametrize(
    ("note", "on"),
    [
        ("Told her no. She went quiet.", date(2026, 3, 29)),
        ("They said no to more pay.", date(2026, 3, 26)),
        ("told her nothing yet", date(2026, 3, 26)),
    ],
)
def test_any_other_answer_is(note, on):
    assert "date" in _body(note, on)
