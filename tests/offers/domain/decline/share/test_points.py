"""Feedback as it is said: a sentence of the message, and no note behind a colon."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Audience, Feedback
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import sentences

from ..make import case_of, person

LEAD = person(extended_offer=True)
CASES = [str(number) for number in range(8)]


def told(*points, case_id="1", **facts):
    """The paragraph of feedback to whoever decides."""
    feedback = tuple(Feedback(point, Audience(everyone=True)) for point in points)
    body = compose(replace(case_of(LEAD, feedback=feedback, **facts), id=case_id)).messages["c1"].body
    word = points[0].split()[1]
    return next(paragraph for paragraph in body.split("\n\n") if word in paragraph)


@pytest.mark.parametrize("case_id", CASES)
@pytest.mark.parametrize("status", [AcceptanceStatus.NONE, AcceptanceStatus.VERBAL])
@pytest.mark.parametrize("point", ["A swing shift would help.", "The swing shift was hard; two nurses would help."])
def test_a_sentence_stands_behind_no_colon(case_id, status, point):
    assert ":" not in told(point, case_id=case_id, acceptance=status)


@pytest.mark.parametrize("case_id", CASES)
@pytest.mark.parametrize(
    ("point", "thing"),
    [
        ("More time between visits.", "more time between visits"),
        ("clearer schedule up front", "a clearer schedule up front"),
        ("Relocation support that covers a family", "relocation support that covers a family"),
        ("Travel reimbursed faster please", "having travel reimbursed faster"),
    ],
)
def test_a_wish_in_few_words_is_suggested(case_id, point, thing):
    said = told(point, case_id=case_id)
    assert f" {thing}." in said
    assert "suggest" in said


@pytest.mark.parametrize("case_id", CASES)
@pytest.mark.parametrize(
    ("point", "sentence"),
    [
        ("partner track unclear", "the partner track was unclear."),
        ("Base pay below market for welders", "the base pay was below market for welders."),
        ("answers late", "the answers were late."),
    ],
)
def test_what_was_found_wanting_in_few_words_is_a_sentence(case_id, point, sentence):
    said = told(point, case_id=case_id)
    assert sentence in said
    assert ":" not in said


@pytest.mark.parametrize("case_id", CASES)
def test_what_was_hard_for_the_user_is_not_said_of_the_next_person(case_id):
    assert "next person" not in told("The swing shift was hard for me; a second one would help.", case_id=case_id)


@pytest.mark.parametrize("case_id", CASES)
def test_a_point_that_begins_with_a_clause_of_its_own_is_a_sentence_of_its_own(case_id):
    assert "With 72 reports, an assistant would help." in told(
        "With 72 reports, an assistant would help.", case_id=case_id
    )


@pytest.mark.parametrize("case_id", CASES)
def test_what_would_help_is_not_announced_as_a_help(case_id):
    said = told("A written outline would help the next candidate.", "The loop was long.", case_id=case_id)
    assert said.count("help") == 1


def test_two_points_are_announced_and_each_is_a_sentence():
    opening, *said = sentences(told("The loop was long.", "A second visit would help."))
    assert "two" in opening.lower()
    assert said == ["The loop was long.", "A second visit would help."]


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ("A map would help.", "Fewer rounds would help.", "wo things would help: a map, and fewer rounds."),
        (
            "A map would help the next candidate.",
            "An earlier answer would have helped.",
            "wo things would help the next candidate: a map, and an earlier answer.",
        ),
        (
            "A map would have helped.",
            "Fewer rounds would have helped.",
            "wo things would have helped: a map, and fewer",
        ),
    ],
)
def test_two_things_that_would_help_are_one_sentence(first, second, said):
    assert said in told(first, second)


def test_whom_they_would_help_is_not_mixed_up():
    said = told("A map would help candidates.", "Fewer rounds would have helped me.")
    assert "Fewer rounds would have helped me." in said


def test_a_second_reader_gets_what_would_help_and_not_the_complaint_alone():
    point = Feedback(
        "The one-in-four call is what I could not make work; a laborist at weekends would help.",
        Audience(contact_ids=frozenset({"c1", "c2"})),
    )
    messages = compose(case_of(LEAD, person("c2", Role.PARTNER), feedback=(point,))).messages
    assert "a laborist at weekends, as the one-in-four call is what I could not make work." in messages["c2"].body


def test_two_readers_do_not_share_the_clause():
    point = Feedback(
        "Guaranteed hours instead of unpaid flex-off days would help the next candidate.",
        Audience(contact_ids=frozenset({"c1", "c2"})),
    )
    messages = compose(case_of(LEAD, person("c2", Role.PARTNER), feedback=(point,))).messages
    assert "guaranteed hours instead of unpaid" in messages["c1"].body
    assert "guaranteed hours rather than unpaid" in messages["c2"].body


@pytest.mark.parametrize("number", range(4))
def test_after_a_yes_two_readers_hear_one_point_in_two_frames(number):
    point = Feedback(
        "Back to back 15 min visits put me off a bit, a longer slot would be fairer.", Audience(everyone=True)
    )
    people = (person(extended_offer=True), person("c2", Role.DEPARTMENT_CHAIR))
    case = replace(case_of(*people, feedback=(point,), acceptance=AcceptanceStatus.VERBAL), id=f"e{number}")
    bodies = [message.body for message in compose(case).messages.values()]
    frames = [re.search(r"([^.\n]*)back to back", body, re.IGNORECASE)[1] for body in bodies]
    assert len(set(frames)) == len(frames)


@pytest.mark.parametrize("case_id", CASES)
@pytest.mark.parametrize(
    "point",
    [
        "Six weeks of silence after the onsite was hard",
        "The posting said hybrid but it's five days onsite",
        "on paper forty hours, everyone there does more",
    ],
)
def test_what_was_found_is_not_suggested(case_id, point):
    assert "suggest" not in told(point, case_id=case_id)


def test_what_was_a_lot_to_do_is_not_a_lot_twice():
    point = Feedback("The panel of nine was a lot to take on.", Audience(everyone=True))
    two = (LEAD, person("c2", role=Role.HR_DIRECTOR))
    said = [message.body for message in compose(case_of(*two, feedback=(point,))).messages.values()]
    assert [body.count("to take on") for body in said] == [1, 1]


@pytest.mark.parametrize("case_id", CASES)
def test_an_order_to_cut_is_suggested_as_a_gerund(case_id):
    assert "cutting interviews to three" in told("Cut interviews to three", case_id=case_id)


def test_of_two_facts_in_one_sentence_the_next_reader_gets_one():
    point = Feedback("Car details came late and the mileage cap is low.", Audience(everyone=True))
    two = (LEAD, person("c2", role=Role.HR_DIRECTOR))
    said = [message.body for message in compose(case_of(*two, feedback=(point,))).messages.values()]
    assert [body.count("mileage") for body in said] == [1, 0]
    assert all("ar details came late" in body for body in said)


def test_two_points_for_one_reader_are_announced_as_two():
    points = ("Base pay was on the low side.", "The base rate for nights was on the low side.")
    feedback = tuple(Feedback(point, Audience(contact_ids=frozenset({"c1"}))) for point in points)
    said = compose(case_of(LEAD, feedback=feedback)).messages["c1"].body
    assert "Two things, just for you." in said
