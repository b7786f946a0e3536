"""What the kind of a meeting gives to thank for, where its note gives nothing."""

import re
from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.thanks.met import thanked_in_general

from ..make import case_of, person


@pytest.mark.parametrize(
    ("kind", "note", "said"),
    [
        ("coffee", "Lovely person.", ["the coffee"]),
        ("coffee", "Zoom coffee. Lovely person.", ["talking with me by video"]),
        ("lunch", "Asked if I plan to get pregnant.", []),
        ("lunch", "Annika made sandwiches, Milo joined us for a bit.", ["your company at lunch"]),
        ("tour", "He never showed up; his assistant took me round instead.", []),
    ],
)
def test_only_what_took_place_is_thanked_for(kind, note, said):
    contact = replace(person(), interactions=(Interaction(kind=kind, note=note),), hours_spent=0)
    assert [act.for_form for act in thanked_in_general(contact, soured=False)] == said


@pytest.mark.parametrize(
    ("kind", "note", "said"),
    [
        ("dinner", "Thai place. Loud.", "dinner at the Thai place"),
        ("lunch", "Noisy cafeteria.", "lunch in the cafeteria"),
        ("dinner", "In their courtyard, mosquitoes.", "dinner in your courtyard"),
        ("dinner", "At her home, kids ran wild.", "dinner at your home"),
        ("coffee", "Her house is huge.", "the coffee"),
        ("dinner", "In my flat.", "dinner"),
        ("phone", "From the cafeteria.", "talking with me by phone"),
    ],
)
def test_where_a_meal_was_is_named_and_no_more(kind, note, said):
    contact = replace(person(), interactions=(Interaction(kind=kind, note=note),), hours_spent=0)
    assert [act.for_form for act in thanked_in_general(contact, soured=False)] == [said]


@pytest.mark.parametrize("kind", ["phone", "video", "site visit", "interview", "panel", "lunch"])
def test_no_two_of_a_bundle_are_thanked_for_the_same_meeting_in_the_same_words(kind):
    people = [person(f"c{number}", interactions=(Interaction(kind=kind, note="Nice."),)) for number in range(2, 5)]
    messages = compose(case_of(person(extended_offer=True), *people)).messages
    said = [_THANKS.search(messages[one.id].body)["acts"] for one in people]
    assert len(set(said)) == len(people)


_THANKS = re.compile(r"(?:hank you|hanks|grateful to you) for (?P<acts>[^.]+)")


def thanked_after_signing(*notes):
    kept = tuple(Interaction(kind="phone", note=note) for note in notes)
    lead = person(extended_offer=True, interactions=kept, first_name_basis=True)
    bundle = compose(case_of(lead, acceptance=AcceptanceStatus.LOI_SIGNED))
    return bundle.messages["c1"].body + bundle.scripts["c1"].spoken


@pytest.mark.parametrize(
    ("undone", "word"),
    [
        ("Sent the letter of intent for signature", "signature"),
        ("Sent me the LOI the same night", "LOI"),
        ("Called to welcome me", "welcome"),
    ],
)
def test_nobody_is_thanked_for_what_the_answer_undoes_but_for_the_next_best(undone, word):
    said = thanked_after_signing(undone, "Picked me up at the airport at dawn.")
    assert word not in said
    assert "airport" in said


def test_help_with_a_letter_stays_help():
    assert "line by line" in thanked_after_signing("Explained the letter of intent to me line by line")


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Panel, 30 min.", "the half hour you gave me by video"),
        ("45 min Zoom with the panel", "the 45 minutes you gave me by video"),
        ("half an hour", "the half hour you gave me by video"),
        ("Started 30 min late.", "talking with me by video"),
        ("Panel. Quiet.", "talking with me by video"),
    ],
)
def test_the_length_of_a_meeting_is_told_where_the_note_is_of_nothing_else(note, said):
    contact = replace(person(), interactions=(Interaction(kind="video", note=note),))
    assert [act.for_form for act in thanked_in_general(contact, soured=False)] == [said]


def test_who_sat_on_the_panel_by_their_label_is_thanked_for_that_and_nobody_else_of_whom_nothing_is_logged():
    label = replace(person(), interactions=(), role_label="Pharmacist on the panel")
    assert [act.for_form for act in thanked_in_general(label, soured=False)] == ["being on the panel"]
    assert thanked_in_general(replace(label, role_label="Pharmacist"), soured=False) == ()


def test_nobody_is_thanked_for_a_paper_that_was_to_be_signed():
    note = Interaction(kind="email", note="Sent buyer agreement - signed it same night.")
    agent = person("c2", Role.REALTOR, interactions=(note,))
    assert "agreement" not in compose(case_of(person(extended_offer=True), agent)).messages["c2"].body


@pytest.mark.parametrize(
    ("held_on", "said"),
    [
        ((date(2026, 3, 2),), "the tour in March"),
        # This month's needs no name, and one of long ago no month.
        ((date(2026, 6, 20),), "the tour"),
        ((date(2025, 6, 2),), "the tour"),
        # Two of a kind were in two months.
        ((date(2026, 3, 2), date(2026, 4, 2)), "the tour"),
        ((None,), "the tour"),
    ],
)
def test_the_month_is_told_of_the_one_meeting_of_its_kind(held_on, said):
    met = tuple(Interaction(on=day, kind="tour", note="Quiet.") for day in held_on)
    found = thanked_in_general(replace(person(), interactions=met), soured=False, today=date(2026, 6, 30))
    assert [act.for_form for act in found] == [said]


def test_whose_office_has_begun_what_is_to_stop_is_thanked_for_the_work():
    begun = Interaction(kind="email", note="Started my SD license paperwork before anyone told her to")
    lead, desk = person(extended_offer=True), person("c2", Role.HR_DIRECTOR, interactions=(begun,))
    body = compose(case_of(lead, desk)).messages["c2"].body
    assert "licensing" in body
    assert "the work you had already done for me" in body
