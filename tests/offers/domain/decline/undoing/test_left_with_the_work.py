"""Who stays behind when a yes is taken back, or when an answer comes late: said truly, and without blame."""

import re
from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Dates, Interaction
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person

LEAD = person(extended_offer=True)


def colleague(note, label=""):
    shown = Interaction(kind="dinner", note=note)
    return person("c2", Role.PARTNER, role_label=label, interactions=(shown,), first_name_basis=True)


def after_a_yes(*people, to, **facts):
    return compose(case_of(*people, acceptance=AcceptanceStatus.VERBAL, **facts)).messages[to].body


def sorry(text):
    return len(re.findall(r"\bsorry\b|apolog", text))


KNOWN = r"carry|you had told your team"


def test_a_colleague_who_by_the_log_did_something_because_of_the_yes_hears_a_word_on_it():
    told = colleague("Showed me the ward. Already told the team.")
    assert "I know that you had told your team" in after_a_yes(LEAD, told, to="c2")


@pytest.mark.parametrize(
    ("note", "who"),
    [
        ("she'd already told the trustees", "the trustees"),
        ("Welcome letter. Told governors already.", "the governors"),
        ("Already telling parents I'm coming", "the parents"),
        ("told the kitchen about me", "your kitchen"),
        ("has told the whole congregation", "the congregation"),
        ("Already telling parents I'm coming. Hush-hush: she is leaving over her back.", "the parents"),
    ],
)
def test_whoever_has_told_others_of_it_hears_that_it_is_known(note, who):
    assert f"I know that you had told {who}" in after_a_yes(LEAD, colleague(note), to="c2")


@pytest.mark.parametrize(
    ("note", "known"),
    [
        ("Turned my two edits to the LOI around overnight", "you had worked on the letter of intent"),
        (
            "Turned my edits to the LOI around. Term sheet is confidential, don't quote it.",
            "you had worked on the letter",
        ),
        ("Drafted the contract in a day", "you had worked on the contract"),
        ("Told him yes. He was calling the board chair that night.", "you were letting the board chair know"),
        ("I said yes. She rang the partners straight away.", "you had let the partners know"),
        ("I said yes!! He shouted it across the kitchen and they all cheered.", "you had told everybody there"),
        ("Sent out the announcement to the parents", "you had announced it"),
        ("Put it in the bulletin on Sunday", "you had announced it"),
        ("E-mailed the owners with the good news", "you had let the owners know"),
        ("Said yes, and he was off to tell the CEO right away", "you were letting the CEO know"),
    ],
)
def test_whoever_drew_up_the_papers_or_passed_on_the_yes_hears_that_it_is_known(note, known):
    assert f"I know that {known}" in after_a_yes(LEAD, colleague(note), to="c2")


@pytest.mark.parametrize(
    "note",
    [
        "Went through the contract with me line by line",
        "I redlined the LOI twice, she was patient",
        "Prepared the contract nurses' rota",
        "Turned round my contract questions overnight",
        "Liked my talk, was calling the board chair that night",
        "Told him yes. He called the dean that night about the budget.",
        "Showed me her old contract",
    ],
)
def test_what_was_done_beside_the_yes_is_nothing_to_undo(note):
    assert "I know that you" not in after_a_yes(LEAD, colleague(note), to="c2")


@pytest.mark.parametrize(
    "note",
    [
        "told the board off in front of me",
        "told the parents to wait",
        "told the council about the drains",
        "I told the trustees myself",
        "told patients a story",
        "told students that mistakes happen",
    ],
)
def test_what_else_others_were_told_is_nothing_to_undo(note):
    assert "had told" not in after_a_yes(LEAD, colleague(note), to="c2")


def test_nobody_hears_that_they_counted_on_the_user_of_whom_that_is_not_logged():
    assert not re.search(rf"{KNOWN}|count|blame|received", after_a_yes(LEAD, colleague("Showed me the ward."), to="c2"))


@pytest.mark.parametrize(
    ("note", "label"),
    [
        ("Showed me the ward. Has been covering every other night.", ""),
        ("Showed me the ward.", "Midwife, only other one"),
        ("Showed me the ward, they are short-staffed", ""),
    ],
)
def test_who_carries_much_already_hears_that_it_is_known(note, label):
    assert re.search(r"carry", after_a_yes(LEAD, colleague(note, label), to="c2"))


def test_what_was_told_in_confidence_is_not_known():
    told = colleague("Showed me the ward. Off the record: they are short-staffed.")
    assert "carry" not in after_a_yes(LEAD, told, to="c2")


def test_somebody_of_whom_nothing_is_logged_counted_on_nobody():
    assert not re.search(KNOWN, after_a_yes(LEAD, person("c2", Role.PARTNER, interactions=()), to="c2"))


def test_nobody_counted_on_a_yes_that_was_never_given():
    assert not re.search(KNOWN, compose(case_of(LEAD, colleague("Showed me the ward."))).messages["c2"].body)


def test_what_was_planned_around_the_user_is_regretted_and_no_thanks():
    told = colleague("Showed me the ward. Moved the unit's schedule around my start.")
    text = after_a_yes(LEAD, told, to="c2")
    assert "I know that you had planned the schedule around me" in text
    assert "around my start" not in text


@pytest.mark.parametrize("number", "abcdefgh")
def test_nobody_is_told_of_plans_that_are_not_logged(number):
    bundle = compose(replace(case_of(LEAD, acceptance=AcceptanceStatus.VERBAL), id=number))
    assert "made plans" not in bundle.messages["c1"].body + bundle.scripts["c1"].spoken


def test_an_agency_made_no_plans_around_the_user():
    agent = person(role=Role.AGENCY_RECRUITER, extended_offer=True)
    bundle = compose(case_of(agent, acceptance=AcceptanceStatus.VERBAL))
    said = bundle.messages["c1"].body + bundle.scripts["c1"].spoken
    assert not re.search(r"your plans|plans around", said)
    assert sorry(bundle.messages["c1"].body) == 1


LATE = {"today": date(2026, 3, 9), "dates": Dates(deadline=date(2026, 3, 6))}


def test_what_was_shifted_for_a_visit_is_nothing_that_the_answer_undoes():
    shifted = Interaction(kind="visit", note="rearranged her clinic day around me")
    lead = person(extended_offer=True, interactions=(VISIT, shifted))
    bundle = compose(case_of(lead, acceptance=AcceptanceStatus.VERBAL))
    assert "around me" not in bundle.messages["c1"].body.partition("\n\n")[2].partition("\n\n")[0]


def test_nobody_has_plans_that_the_log_does_not_have():
    bundle = compose(case_of(LEAD, acceptance=AcceptanceStatus.VERBAL))
    assert "plans" not in bundle.messages["c1"].body + bundle.scripts["c1"].spoken


def test_who_said_to_take_the_time_set_no_date():
    told = Interaction(kind="phone", note="Offered. said take your time")
    bundle = compose(case_of(person(extended_offer=True, interactions=(VISIT, told)), **LATE))
    said = bundle.messages["c1"].body + bundle.scripts["c1"].spoken
    assert "you set" not in said
    assert len(re.findall(r"take my time|time I needed", bundle.messages["c1"].body)) == 1
    assert sorry(bundle.messages["c1"].body) == 1


def test_who_said_nothing_of_the_kind_set_one():
    assert "you set" in compose(case_of(LEAD, **LATE)).messages["c1"].body


def test_whoever_had_told_the_staff_hears_before_the_others_and_that_it_is_known():
    told = Interaction(kind="text", note="Texted that he'd told the staff I'm coming.")
    manager = person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(VISIT, told))
    partner = person("c3", Role.PARTNER)
    people = (person(extended_offer=True), partner, manager)
    answer = compose(case_of(*people, acceptance=AcceptanceStatus.LOI_SIGNED))
    assert [step.contact_id for step in answer.plan] == ["c1", "c2", "c3"]
    assert "I know that you had told your staff" in answer.messages["c2"].body
    assert [step.contact_id for step in compose(case_of(*people)).plan] == ["c1", "c3", "c2"]
