"""A word that was promised, letters that were written, a question that waits: none is needed any more (rule 76)."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.moot import moot

from ..make import case_of, person


def about(note, role):
    return person("c2", role, interactions=(Interaction(kind="email", note=note),))


def told(note, role=Role.FAMILY_HELPER, **facts):
    bundle = compose(case_of(person(extended_offer=True), about(note, role), **facts))
    return bundle.messages["c2"].body, "\n".join(entry.text for entry in bundle.checklist)


@pytest.mark.parametrize(
    "note",
    [
        "chatted w/ Ana 40 mins abt music posts, said she'd put in a word",
        "said he'd have a word with the principal",
        "promised to introduce her to the choir director",
        "says she'll ask around",
        "told me he would put my name forward at the college",
    ],
)
def test_a_word_that_was_promised_need_not_be_put_in(note):
    body, checklist = told(note)
    assert re.search(r"put in a word (?:any more|now)", body)
    assert "Tell C2 Roe that no word need be put in any more; your log says: '" in checklist
    assert "she had" not in checklist


@pytest.mark.parametrize(
    ("note", "role", "is_told"),
    [
        ("txt to say if I get it he'd stop on a week to hand over", Role.FUTURE_COLLEAGUE, True),
        ("Retiring in June, offered to stay on a month to show me the ropes", Role.OTHER, True),
        ("said she'd gladly stay on until I was settled", Role.HEAD_OF_GROUP, True),
        ("said he'd stay on the line while I looked it up", Role.OTHER, False),
        ("offered to stay on call that weekend", Role.OTHER, False),
        ("wants me to stay on for a week", Role.OTHER, False),
    ],
)
def test_whoever_would_stay_on_for_the_user_is_let_go(note, role, is_told):
    body, checklist = told(note, role)
    assert ("stay on for" in body) is is_told
    assert ("need not stay on for you; your log says: '" in checklist) is is_told


@pytest.mark.parametrize(
    ("note", "whom"),
    [
        ("e-mailed three heads about me", "three heads"),
        ("spent an hour with us, then emailed four principals on her behalf", "four principals"),
        ("wrote to a few old colleagues about us", "old colleagues"),
    ],
)
def test_whoever_was_written_to_is_told_by_the_one_who_wrote(note, whom):
    body, checklist = told(note)
    assert re.search(rf"let the {whom} you wrote to know", body)
    assert f"Ask C2 Roe to let the {whom} they wrote to know; your log says: '" in checklist


def test_whoever_was_called_is_told_too():
    assert "the two nurseries you called know" in told("rang two nurseries for us")[0]


@pytest.mark.parametrize(
    ("note", "what"),
    [
        ("asked again about the movers", "the movers"),
        ("asked abt parking; haven't answered", "the parking"),
        ("e-mailed twice re my bank details", "the bank details"),
        ("Asked what size scrubs, owe her an answer", "the scrubs"),
        ("wants to know my uniform size, owe her an answer", "the uniform size"),
    ],
)
def test_a_question_that_waits_is_answered(note, what):
    body, checklist = told(note, Role.HR_DIRECTOR)
    assert re.search(rf"(?:As for|You asked about) {what}[,:] there(?:'s| is) nothing", body)
    assert f"Tell C2 Roe that nothing needs arranging about {what}; your log says: '" in checklist
    assert "question is open" not in checklist


@pytest.mark.parametrize(
    ("role", "note"),
    [
        (Role.PARTNER, "said he'd put in a word"),
        (Role.REFEREE, "said she'd put in a word with the dean"),
        (Role.FAMILY_HELPER, "put in a word for Ana with the head"),
        (Role.FAMILY_HELPER, "I emailed two heads about my transfer"),
        (Role.FAMILY_HELPER, "emailed three heads about the timetable"),
        (Role.HR_DIRECTOR, "asked about the movers"),
        (Role.HEAD_OF_GROUP, "asked again about my relocation"),
        (Role.HR_DIRECTOR, "asked twice about my research"),
    ],
)
def test_what_is_done_or_was_never_waited_for_is_left_alone(role, note):
    contact = about(note, role)
    assert moot(contact, case_of(person(extended_offer=True), contact)) == ()


def test_after_a_yes_every_question_waits():
    body, _ = told("asked about the movers", Role.HR_DIRECTOR, acceptance=AcceptanceStatus.VERBAL)
    assert "the movers" in body
