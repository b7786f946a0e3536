"""Praise typed as feedback is praise: said once, with the thanks, to whoever earned it."""

from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import EVERYONE, Audience, Feedback, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.share.feedback import feedback_text, is_praise

from ..make import case_of, person


def told(note):
    return (Interaction(on=date(2026, 3, 1), kind="site visit", note=note),)


LEAD = person(extended_offer=True)


@pytest.mark.parametrize(
    ("typed", "is_one"),
    [
        ("The welcome was the best I've had anywhere.", True),
        ("Loved the budget for books. Keep it.", True),
        ("The buddy system is brilliant. Keep it.", True),
        ("The mentor scheme is the best idea I saw anywhere; put it in the advert.", True),
        ("The tour was wonderful, but two meetings a week would be hard.", False),
        ("Six months of housing was generous. Help after that would set minds at ease.", False),
        ("Lessons before the start would be a lovely carrot.", False),
        ("Nights were long.", False),
    ],
)
def test_praise_asks_for_nothing(typed, is_one):
    assert is_praise(feedback_text(typed)) is is_one


def test_praise_is_said_once_to_whoever_has_it_in_their_log():
    taught = person("c2", Role.FUTURE_COLLEAGUE, interactions=told("Taught the refresher course."))
    point = Feedback("The refresher course was the best I saw anywhere.", EVERYONE)
    messages = compose(case_of(LEAD, taught, feedback=(point,))).messages
    assert "Your refresher course was the best I saw anywhere." in messages["c2"].body
    assert "refresher" not in messages["c1"].body


def test_else_whoever_decides_reads_it_and_it_is_no_suggestion():
    point = Feedback("The welcome was the best I've had anywhere.", EVERYONE)
    bundle = compose(case_of(LEAD, person("c2", Role.HR_DIRECTOR), feedback=(point,)))
    assert "The welcome was the best I have had anywhere." in bundle.messages["c1"].body.replace("I've", "I have")
    assert "welcome was" not in bundle.messages["c2"].body


def test_nobody_reads_praise_that_they_were_not_cleared_for():
    point = Feedback("The buddy system is brilliant.", Audience(contact_ids=frozenset({"c2"})))
    other = person("c3", Role.FUTURE_COLLEAGUE, interactions=told("Explained the buddy system."))
    messages = compose(case_of(LEAD, person("c2", Role.HR_DIRECTOR), other, feedback=(point,))).messages
    assert all("brilliant" not in messages[each].body for each in ("c1", "c3"))
