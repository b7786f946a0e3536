"""Feedback that was typed in haste is said as a whole sentence, and to whoever can do something about it."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Audience, Feedback
from offers.domain.decline.roles import Role
from offers.domain.decline.share.feedback import feedback_text

from ..make import case_of, person


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Pay was a bit under the market, I felt.", "pay was a bit under the market, I felt."),
        ("Pay for starters is below the cost of a room.", "pay for starters is below the cost of a room."),
        ("pay a bit under market for a GM", "the pay was a bit under market for a GM"),
        ("Four days isn't long for a decision.", "four days isn't long for a decision."),
        ("Salary range in the posting was high.", "the salary range in the posting was high."),
        ("every Saturday is a lot, rotate it", "every Saturday is a lot, and I would rotate it."),
        ("calls at night are tiring, please one in the day", "calls at night are tiring; one in the day would help"),
        ("I took too long. No fault of yours.", "I took too long; that was no fault of yours."),
        ("More notice for the rota - a month, not a week.", "more notice for the rota, a month, not a week."),
        ("two evenings instead of four", "two evenings in the schedule instead of four"),
        ("Pay was a bit under", "pay was on the low side"),
        ("$120 a day doesn't cover a motel.", "the daily rate doesn't cover a motel."),
        ("Night diff is lower than here.", "night differential is lower than here."),
        ("The scale started one step too low for it.", "the scale started one step too low for it."),
        (
            "The weeks were not in the ad; putting them there helps.",
            "the weeks were not in the ad; putting them there helps.",
        ),
        ("A shorter notice would be kinder... I mean longer.", "a longer notice would be kinder."),
        ("Being clear at the start would help. I had to dig for it.", "being clear at the start would help."),
        ("More notice of shifts. I only heard at the end.", "more notice of shifts."),
        ("learning support: more than one specialist", "more than one specialist for learning support."),
        ("Being able to sleep on it.", "being able to sleep on it would have helped."),
        (
            "The test took two sheets - an example would do wonders.",
            "the test took two sheets; an example would do wonders.",
        ),
        (
            "Travel was more than the ad suggested, say it up front",
            "travel was more than the ad suggested, and I would say it up front",
        ),
        ("Loved that the task was a real one.", "I loved that the task was a real one."),
        ("No lawyer wants to do dog licenses.", "no lawyer wants to do dog licenses."),
        ("Base was lower than two other offers I had, by a lot", "the base was on the low side"),
        ("Call 1 in 4 is a lot", "one-in-four call is a lot"),
        ("no remote days at all", "there are no remote days at all"),
        ("No business travel.", "there is no business travel."),
        ("Too much weekend cover", "there was too much weekend cover"),
        (
            "the take-home took a day, pay people for it",
            "the take-home took a day; it would help if you could pay people for it",
        ),
        ("on-call phone is shared", "the on-call phone is shared"),
        ("housing stipend would have swung it", "a housing stipend would have swung it"),
        ("clinic only has one exam room", "the clinic only has one exam room"),
        ("Training budget of $300 doesn't go far", "the training budget doesn't go far"),
        ("The equipment budget — tiny.", "the equipment budget was tiny"),
        ("commute/parking: $14 a day", "looking again at the commute and parking would help."),
        ("Would've liked to see the lab", "I would have liked to see the lab"),
        ("wished someone had shown us the town", "I wished someone had shown us the town"),
        ("not clear how the bonus is worked out", "it was not clear how the bonus is worked out"),
        (
            "No allowance for a post that tours is a sticking point.",
            "no allowance for a post that tours is a sticking point.",
        ),
    ],
)
def test_what_was_typed_in_haste_is_whole(typed, said):
    assert feedback_text(typed) == said


@pytest.mark.parametrize(
    ("audience", "is_passed_on"),
    [(Audience(everyone=True), True), (Audience(contact_ids=frozenset({"c1", "c2"})), False)],
)
def test_an_agency_passes_on_what_all_may_hear_and_keeps_what_is_for_it_alone(audience, is_passed_on):
    """Whoever else is cleared by name hears it from the user; the agency might tell the whole house."""
    agency = person("c2", Role.AGENCY_RECRUITER, extended_offer=True)
    both = Feedback("Please fix a date for the kitchen, people like me will ask.", audience)
    alone = Feedback("Pay was a bit under the market.", Audience(contact_ids=frozenset({"c2"})))
    body = compose(case_of(person(), agency, feedback=(alone, both))).messages["c2"].body
    assert re.search(r"just for you: pay was a bit under the market\.", body)
    found = re.search(r"(?:pass (?:on|anything on)|you could tell them)[^.]*fixing a date for the kitchen", body)
    assert bool(found) is is_passed_on
    assert "ixing a date for the kitchen" in body or "fix a date for the kitchen" in body
