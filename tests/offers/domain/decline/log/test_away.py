"""Whoever cannot be reached today is called when they are back, where that is in time (rule 21)."""

from datetime import date

import pytest

from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.facts import Dates, Interaction
from offers.domain.decline.log.away import back_on

from ..closing.test_checklist import entries, texts
from ..make import VISIT, case_of, person

WEDNESDAY, THURSDAY, FRIDAY, MONDAY = (date(2026, 10, day) for day in (14, 15, 16, 19))


def away(note, kind="phone"):
    return person(extended_offer=True, interactions=(VISIT, Interaction(kind=kind, note=note, on=WEDNESDAY)))


@pytest.mark.parametrize(
    ("kind", "note", "back"),
    [
        ("phone", "called 9:40, assistant says she's on the road till tomorrow", THURSDAY),
        ("phone", "rang, PA says he's away til Thurs", THURSDAY),
        ("phone", "tried mobile, voicemail: on leave until 16 October", FRIDAY),
        ("phone", "vm says travelling until Fri", FRIDAY),
        ("email", "out of office, back Monday", MONDAY),
        ("email", "auto-reply: OOO until Oct 16th", FRIDAY),
        ("phone", "rang, no answer, back on the 19th", MONDAY),
        ("phone", "called 10:00, secretary said in dry dock w/out signal, try tomorrow", THURSDAY),
        ("phone", "rang, PA: try again on Monday", MONDAY),
        ("phone", "no answer. receptionist says ring back Fri", FRIDAY),
        ("phone", "no answer, in court til 4", None),
        ("phone", "voicemail, I'll try his home", None),
        ("phone", "called, in theatre all day", None),
        ("phone", "no answer. on holiday till 3 Nov", None),
        ("phone", "good chat, she is away till Friday, told me all about the pharmacy", None),
        ("visit", "said back tomorrow for more", None),
    ],
)
def test_a_call_that_failed_may_tell_when_they_are_back(kind, note, back):
    assert back_on(away(note, kind), case_of(today=WEDNESDAY)) == back


def test_the_call_and_all_that_follows_wait_for_the_day():
    road = away("called, assistant says she's on the road till tomorrow")
    dates = Dates(deadline=FRIDAY)
    found = entries(road, today=WEDNESDAY, dates=dates)
    call, record = (next(one for one in found if one.kind is kind) for kind in (EntryKind.CALL, EntryKind.RECORD))
    assert "tomorrow, October 15, in working hours" in call.text
    assert call.due_on == record.due_on == THURSDAY
    assert "start today" not in texts(road, today=WEDNESDAY, dates=dates)
    later = away("rang, PA says back Monday")
    assert "on Monday, October 19" in texts(later, today=WEDNESDAY)


def test_where_they_are_back_too_late_the_call_is_tried_today():
    road = away("called, assistant says she's on the road till tomorrow")
    assert "today, October 14" in texts(road, today=WEDNESDAY, dates=Dates(deadline=THURSDAY))
    assert back_on(road, case_of(today=THURSDAY)) is None
    assert back_on(road, case_of()) is None
    undated = person(extended_offer=True, interactions=(Interaction(kind="phone", note="no answer, away till Friday"),))
    assert back_on(undated, case_of(today=WEDNESDAY)) is None
