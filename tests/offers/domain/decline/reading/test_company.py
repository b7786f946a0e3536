"""Whom a note names beside the doer: one note, logged with Dr. Hodges and with Linda Park."""

from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading import company
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import EVERYWHERE, case_of

WHITEBOARD = "walked us thru clinic w/ linda, drew buy-in on whiteboard!!"


def logged(note: str, *, with_hodges: bool = True) -> Case:
    visit = Interaction(on=date(2026, 3, 1), kind="site visit", note=note)
    hodges = Contact(
        id="hodges",
        name="James Hodges",
        title="Dr.",
        given="James",
        family="Hodges",
        role=Role.HEAD_OF_GROUP,
        addresses=EVERYWHERE,
        interactions=(visit,) if with_hodges else (),
    )
    linda = Contact(
        id="linda",
        name="Linda Park",
        given="Linda",
        family="Park",
        first_name_basis=True,
        role=Role.PRACTICE_ADMINISTRATOR,
        addresses=EVERYWHERE,
        interactions=(visit,),
    )
    return case_of(hodges, linda)


def thanked(case: Case, contact_id: str) -> list[str]:
    return [act.for_form for act in acts_of(case.contact(contact_id), discretion_for(case), inside=True)]


@pytest.mark.parametrize(
    ("note", "hodges", "linda"),
    [
        (WHITEBOARD, ["walking us through the clinic with Linda", "drawing buy-in on the whiteboard"], []),
        (
            "walked us through the clinic (w/ linda). drew the buy-in",
            ["walking us through the clinic", "drawing the buy-in"],
            [],
        ),
        (
            "showed me the wards w/ Linda Park, then explained the call schedule",
            ["showing me the wards with Linda Park", "explaining the call schedule"],
            [],
        ),
        ("gave me a tour w/ park", ["giving me a tour with park"], []),
        (
            "cooked dinner alongside Linda, made dumplings",
            ["cooking dinner alongside Linda", "making dumplings"],
            [],
        ),
        (
            "introduced us to linda, then drove us to the station",
            ["introducing us to Linda", "driving us to the station"],
            [],
        ),
        ("walked us thru clinic, Linda came along", ["walking us through the clinic"], []),
        ("brought Linda along to lunch, paid for everything", ["paying for everything"], []),
        (
            "walked us thru clinic, linda drew the buy-in on the whiteboard",
            ["walking us through the clinic"],
            ["drawing the buy-in on the whiteboard"],
        ),
        (
            "Linda walked us thru the clinic w/ Hodges, drew the buy-in",
            [],
            ["walking us through the clinic with Hodges", "drawing the buy-in"],
        ),
        ("lunch w/ linda, explained the EHR to me", ["lunch with Linda", "explaining the EHR to me"], ["lunch"]),
        (
            "walked us through the clinic, drew the buy-in",
            ["walking us through the clinic", "drawing the buy-in"],
            ["walking us through the clinic", "drawing the buy-in"],
        ),
    ],
)
def test_what_was_done_beside_somebody_is_not_their_doing(note: str, hodges: list[str], linda: list[str]) -> None:
    case = logged(note)
    assert thanked(case, "hodges") == hodges
    assert thanked(case, "linda") == linda


@pytest.mark.parametrize(
    ("note", "acts"),
    [
        ("lunch w/ linda, explained the EHR to me", ["lunch", "explaining the EHR to me"]),
        ("met with Linda, showed me the schedule", ["showing me the schedule"]),
        ("full day with Linda, showed me the schedule", ["the whole day you gave me", "showing me the schedule"]),
        ("patiently walked us through the clinic with Linda, drew the buy-in", []),
        ("asked Linda about parking, sent me a map", ["sending me a map"]),
        ("set up a call with Linda, walked me through the benefits", ["walking me through the benefits"]),
        ("walked us through the clinic with Linda, drew the buy-in", []),
        ("showed me Linda's office, gave me her book", ["showing me your office", "giving me your book"]),
    ],
)
def test_the_note_of_one_person_goes_on_about_them_after_what_was_done_together(note: str, acts: list[str]) -> None:
    assert thanked(logged(note, with_hodges=False), "linda") == acts


def test_the_goodbye_and_the_plan_tell_whoever_was_there_of_nothing_they_did_not_do() -> None:
    bundle = compose(logged(WHITEBOARD))
    step = next(step for step in bundle.plan if step.contact_id == "linda")
    body = bundle.messages["linda"].body
    assert "thank you for your" in body
    assert "whiteboard" not in body + step.why
    assert "with you" not in body + step.why


def test_whom_a_note_does_not_name_costs_it_no_pattern() -> None:
    company._pattern.cache_clear()

    assert thanked(logged("walked us thru clinic, drew buy-in on whiteboard!!"), "linda")
    assert company._pattern.cache_info().misses == 0
    assert not thanked(logged(WHITEBOARD), "linda")
    assert company._pattern.cache_info().misses == 1
