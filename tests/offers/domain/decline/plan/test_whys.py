"""The reason of each step, as the user reads it."""

from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, ContactStatus, Interaction
from offers.domain.decline.roles import Role

from ..make import case_of, person

LEAD = person(extended_offer=True)


def why(*people, to, **facts):
    return next(step.why for step in compose(case_of(*people, **facts)).plan if step.contact_id == to)


def test_a_part_is_named_in_the_users_own_words():
    helper = person("c2", Role.FAMILY_HELPER, role_label="Helping my wife find work", interactions=())
    assert why(LEAD, helper, to="c2").startswith("Helping your wife find work; nothing is logged between you yet.")
    unnamed = person("c2", Role.DEPARTMENT_CHAIR, interactions=())
    assert why(LEAD, unnamed, to="c2").startswith("One of those in charge; nothing is logged between you yet.")


def test_a_stay_that_is_told_without_a_verb_is_told_as_what_was_done():
    host = person("c2", Role.PARTNER, hours_spent=5, interactions=(Interaction(note="Two nights in his spare room"),))
    said = why(LEAD, host, to="c2")
    assert said.startswith("Put you up for two nights in his spare room; gave you five hours.")


def test_others_are_told_once_the_one_who_decides_has_heard_by_name():
    assert why(LEAD, person("c2", Role.PARTNER), to="c2").endswith("A separate e-mail, once C1 Roe has heard.")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("phone", "you last spoke by phone on April 9"),
        ("Zoom", "you last spoke by video on April 9"),
        ("email", "you were last in touch by e-mail on April 9"),
        ("lunch", "you last met on April 9"),
        ("paperwork", "you were last in touch on April 9"),
    ],
)
def test_the_last_contact_reads_as_a_sentence(kind, said):
    found = why(
        person(extended_offer=True, interactions=(Interaction(on=date(2026, 4, 9), kind=kind, note="x"),)), to="c1"
    )
    assert said in found


def test_a_call_that_failed_is_not_told_as_a_talk():
    met = Interaction(on=date(2026, 4, 1), kind="lunch", note="x")
    failed = Interaction(on=date(2026, 4, 9), kind="phone", note="lm w/ secretary")
    assert "you last met on April 1" in why(person(extended_offer=True, interactions=(met, failed)), to="c1")


def test_where_the_user_is_a_candidate_now_the_reason_warns():
    note = Interaction(kind="coffee", note="Moved to Bay Heart, where I'm also interviewing in May.")
    gone = person("c2", Role.PARTNER, status=ContactStatus.LEFT, organization="Bay Heart", interactions=(note,))
    assert "You are in talks there yourself" in why(LEAD, gone, to="c2")
    quiet = person("c2", Role.PARTNER, status=ContactStatus.LEFT, organization="Bay Heart")
    assert "in talks" not in why(LEAD, quiet, to="c2")


DINNER = Interaction(on=date(2026, 8, 28), kind="dinner", note="Dinner at her place with her kids.")


def test_what_somebody_did_is_named_before_hours_and_standing():
    walked = Interaction(on=date(2026, 4, 2), kind="site visit", note="Walked every hallway with me.")
    lead = person(extended_offer=True, hours_spent=6, interactions=(walked,))
    said = why(lead, to="c1")
    assert said.startswith("Walked every hallway with you; made the offer and gave you six hours. Should hear it")


def test_the_last_meeting_is_told_where_nobody_gave_an_hour():
    host = person("c2", Role.PARTNER, interactions=(DINNER,))
    assert why(LEAD, host, to="c2").startswith("Dinner at her place with her kids; you last met on August 28.")


def test_what_was_told_in_confidence_is_no_reason():
    sealed = Interaction(kind="call", note="Told me in confidence that she is leaving in July.")
    assert "leaving" not in why(LEAD, person("c2", Role.PARTNER, hours_spent=2, interactions=(sealed,)), to="c2")


def test_who_has_left_is_told_by_what_they_did():
    gone = person("c2", Role.PARTNER, status=ContactStatus.LEFT)
    assert why(LEAD, gone, to="c2").startswith("Showed you the ward. Has left since, so the old address stays unused")


def test_somebody_without_an_address_is_told_by_what_they_did_and_thanked_through_others():
    note = Interaction(kind="site visit", note="Drew me a bus map and kept my suitcase all day.")
    clerk = person("c2", Role.COORDINATOR, addresses=Addresses(), hours_spent=1, interactions=(note,))
    bundle = compose(case_of(person(extended_offer=True), clerk))
    why = next(step.why for step in bundle.plan if step.contact_id == "c2")
    assert why == "Kept your suitcase all day; gave you an hour. No address of any kind is on file."
    told = next(entry.text for entry in bundle.checklist if entry.contact_id == "c2")
    assert told.endswith(
        "pass on your thanks: 'Thank you for keeping my suitcase all day, and for drawing me a bus map.'"
    )
    assert "c2" not in bundle.messages


def test_what_somebody_without_an_address_confided_is_passed_on_to_nobody():
    note = Interaction(kind="dinner", note="Told me in confidence about the merger.")
    clerk = person("c2", Role.COORDINATOR, addresses=Addresses(), hours_spent=1, interactions=(note,))
    bundle = compose(case_of(person(extended_offer=True), clerk))
    assert "pass on your thanks." in next(entry.text for entry in bundle.checklist if entry.contact_id == "c2")
    assert all("merger" not in step.why for step in bundle.plan)
