"""What must and must not stand in a letter of each purpose, found also in the user's own edits."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.facts import PrivateReason, PrivateText
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    MonthsLater,
    MoreTime,
)
from offers.domain.decline.letters.review import LetterReviewer
from offers.domain.decline.letters.write import write
from offers.domain.decline.review import Severity

from .ask import TODAY, letter
from .people import search

TIME = letter(MoreTime(until=date(2026, 3, 20)))
THANKS = letter(InterviewThanks(interaction=0))
YES = letter(Acceptance())
HELLO = letter(MonthsLater(since=date(2026, 1, 6)))
OPEN_TO_HEAR = letter(MonthsLater(since=date(2026, 1, 6), would_hear=True))
COUNTER = letter(CounterOffer())
CALL = letter(CallConfirmed(spoken_on=TODAY, agreed="you write"))
CALL_NO = letter(CallConfirmed(spoken_on=TODAY, said_no=True))


def codes(request, text, **facts):
    return [finding.code for finding in LetterReviewer(search(**facts)).review(text, request)]


def edited(request, more):
    return f"{write(request, search()).body}\n{more}"


@pytest.mark.parametrize("request_", [TIME, THANKS, YES, HELLO, OPEN_TO_HEAR, COUNTER, CALL, CALL_NO])
def test_a_draft_of_ours_has_no_findings(request_):
    assert codes(request_, write(request_, search()).body) == []


@pytest.mark.parametrize(
    ("request_", "more", "code"),
    [
        (TIME, "I've decided to decline.", "decides"),
        (TIME, "I will accept.", "decides"),
        (TIME, "Or by March 27.", "two_dates"),
        (TIME, "I have another offer to weigh.", "other_offers"),
        (TIME, "Otherwise I will look around.", "pressure"),
        (TIME, "If you can't, I'll go.", "pressure"),
        (THANKS, "I look forward to working with you.", "decides"),
        (THANKS, "My answer is yes.", "decides"),
        (YES, "I accept once more.", "yes_twice"),
        (YES, "I am turning the other job down.", "decides"),
        (HELLO, "Do you know of a job for me?", "asks"),
        (HELLO, "I heard that you are hiring.", "asks"),
        (OPEN_TO_HEAR, "Could you put in a good word for me?", "asks"),
        (COUNTER, "I might reconsider.", "reopens"),
        (CALL, "They pay $40,000.", "money"),
        (HELLO, "Hello [Name].", "placeholder"),
    ],
)
def test_what_an_edit_brings_in_is_found(request_, more, code):
    assert codes(request_, edited(request_, more)) == [code]


@pytest.mark.parametrize(
    ("request_", "code"),
    [(TIME, "no_date"), (YES, "no_yes"), (COUNTER, "no_decision"), (CALL_NO, "no_decision")],
)
def test_what_must_be_said_is_missed(request_, code):
    assert codes(request_, "Dear Dr. Alvarez Ruiz,\n\nThank you for everything.\n\nBest,\nLena") == [code]


@pytest.mark.parametrize("request_", [THANKS, HELLO, CALL])
def test_letters_that_decide_nothing_need_no_decision(request_):
    assert codes(request_, "Dear Dr. Alvarez Ruiz,\n\nThank you for everything.\n\nBest,\nLena") == []


def test_being_undecided_reopens_nothing():
    assert codes(TIME, edited(TIME, "I am still considering it.")) == []


def test_an_opening_may_be_named_where_the_user_would_hear_of_one():
    text = "If there is an opening one day, I'd be glad to hear of it."
    assert codes(OPEN_TO_HEAR, edited(OPEN_TO_HEAR, text)) == []
    assert codes(HELLO, edited(HELLO, text)) == ["asks"]


def test_a_private_reason_is_critical_and_comes_first():
    private = (PrivateReason(PrivateText("Tension between the surgeons frightened me.")),)
    text = edited(TIME, "The tense surgeons worry me. Or by March 27.")
    found = LetterReviewer(search(private_reasons=private)).review(text, TIME)
    assert [finding.code for finding in found] == ["private", "two_dates"]
    assert found[0].severity is Severity.CRITICAL


def test_a_sentence_that_somebody_else_has_is_found():
    draft = write(THANKS, search()).body
    assert codes(replace(THANKS, others=(draft,)), draft) == ["shared"]
