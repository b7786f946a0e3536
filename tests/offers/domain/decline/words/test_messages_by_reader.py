"""What depends on who reads: referees, landlords, helpers of the family, people of whom the notes are cool."""

import re
from dataclasses import replace
from datetime import date

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    Audience,
    Feedback,
    Interaction,
    Kind,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import sentences, words

from ..make import VISIT, case_of, person
from .test_messages import CIVIL, LEAD, body


def test_somebody_of_whom_nothing_is_logged_reads_a_short_honest_note():
    text = body(LEAD, person("c2", Role.PARTNER, interactions=()), to="c2")
    assert len(re.findall("thank", text.lower())) == 1
    assert not re.search(r"thanks? (?:you )?for|warm|grateful", text.lower())
    assert len(words(text)) < 40


def test_a_referee_of_whom_nothing_is_logged_spoke_up_and_an_outsider_is_only_wished_well():
    people = [LEAD, person("c2", Role.REFEREE, interactions=()), person("c3", Role.REALTOR, interactions=())]
    assert "for me" in body(*people, to="c2")
    assert not re.search(r"help|ready|willing", body(*people, to="c3"))
    assert re.search(r"well|best|wishes", body(*people, to="c3"))


COLD = Interaction(on=date(2026, 3, 1), kind="interview", note="talked over me, asked which church we attend")


def test_where_the_notes_are_cool_the_words_are():
    cold = person("c2", Role.DEPARTMENT_CHAIR, interactions=(COLD,))
    text = body(LEAD, cold, to="c2", keep_in_touch=True)
    assert "our paths" not in text
    assert "touch" not in text
    assert re.search(CIVIL, text)
    assert "church" not in text


def test_a_complaint_about_one_person_says_nothing_against_the_one_it_was_done_to():
    private = (PrivateReason(PrivateText("The superintendent kept cutting off Principal Lund")),)
    lead = replace(LEAD, family="Lund", role_label="Principal")
    boss = person("c2", Role.HEAD_OF_GROUP, role_label="Superintendent")
    assert "I wish you well." not in body(lead, boss, private_reasons=private)
    assert re.search(r"I wish you well\.|good wishes", body(lead, boss, private_reasons=private, to="c2"))


def test_nobody_but_a_candidate_is_spoken_of_as_one():
    note = Interaction(kind="phone", note="Talked me through my options for an hour.")
    referee = person("c2", Role.REFEREE, interactions=(note,), hours_spent=9, first_name_basis=True)
    assert "candidate" not in body(LEAD, referee, to="c2")


def test_time_given_is_a_fact_where_nothing_else_is():
    driver = person("c2", Role.OTHER, interactions=(), hours_spent=1)
    assert re.search(CIVIL, body(LEAD, driver, to="c2"))
    unknown = person("c2", Role.OTHER, interactions=())
    assert not re.search(CIVIL, body(LEAD, unknown, to="c2"))


def test_a_trustee_is_no_colleague():
    host = person("c2", Role.HOST, organization="Harbor Clinic")
    for kind in (Kind.DECLINE, Kind.WITHDRAW, Kind.RESCINDED):
        assert not re.search(
            r"colleagues after all|joining the team|working together", body(LEAD, host, to="c2", kind=kind)
        )


def test_nothing_more_than_civil_is_said_where_the_notes_are_cool():
    cool = Interaction(kind="dinner", note="bad evening, rude to the waiter")
    text = body(LEAD, person("c2", Role.PARTNER, interactions=(cool,), first_name_basis=True), to="c2")
    assert re.search(CIVIL, text)
    assert not re.search("grateful|gratefully|warmly|many thanks|with thanks", text, re.IGNORECASE)


def test_nobody_who_asked_what_they_should_not_is_asked_to_stay_in_touch():
    amiss = Interaction(kind="interview", note="asked if I plan on kids")
    assert "touch" not in body(replace(LEAD, interactions=(VISIT, amiss)), keep_in_touch=True)


def test_a_landlord_keeps_no_place_and_shows_no_houses():
    kept = Interaction(kind="phone", note="Held the cottage for us.")
    landlord = person("c2", Role.REALTOR, role_label="Landlord of the lot", first_name_basis=True, interactions=(kept,))
    text = body(LEAD, landlord, to="c2")
    assert re.search("let the place go|don't keep the place", text)
    assert "my search" not in text


def test_a_helper_of_the_family_hears_for_whom_to_stop():
    note = Interaction(kind="phone", note="Sent my husband's resume to two schools.")
    helper = person("c2", Role.FAMILY_HELPER, interactions=(note,), first_name_basis=True)
    assert re.search("(?:behalf of|trouble for) my husband", body(LEAD, helper, to="c2"))


def test_whoever_gets_feedback_gets_the_reason_before_it():
    feedback = (Feedback("Fewer rounds would help.", Audience(contact_ids=frozenset({"c1", "c2"}))),)
    reasons = (ShareableReason("We want to live near my parents."),)
    text = body(LEAD, person("c2", Role.PARTNER), to="c2", feedback=feedback, reasons=reasons)
    assert text.index("near my parents") < text.index("ewer rounds")


def test_a_personnel_manager_cleared_for_feedback_gets_it_and_a_student_does_not():
    feedback = (Feedback("Fewer rounds would help.", Audience(contact_ids=frozenset({"c2"}))),)
    manager = person("c2", Role.COORDINATOR, role_label="Personnel manager")
    student = person("c2", Role.COORDINATOR, role_label="Student representative")
    assert "ewer rounds" in body(LEAD, manager, to="c2", feedback=feedback)
    assert "ewer rounds" not in body(LEAD, student, to="c2", feedback=feedback)


def test_a_referee_thanked_for_the_reference_is_not_reminded_of_it():
    note = Interaction(kind="e-mail", note="Wrote me a reference on two days' notice.")
    referees = [person(f"c{place}", Role.REFEREE, interactions=(note,), first_name_basis=True) for place in (2, 3, 4)]
    messages = compose(case_of(LEAD, *referees)).messages
    for referee in referees:
        opening = sentences(messages[referee.id].body.split("\n\n")[1])[0]
        if "reference" in opening:
            assert "a word for me" not in messages[referee.id].body


def test_a_third_reader_of_the_reason_reads_it_in_a_third_way_and_behind_no_colon():
    leads = [replace(LEAD, id=f"c{place}", recruited_heavily=True) for place in range(1, 5)]
    reason = ShareableReason("I accepted a position closer to New Orleans.")
    told = [body(*leads, to=lead.id, reasons=(reason,)) for lead in leads]
    said = [next(one for one in sentences(text) if "New Orleans" in one) for text in told]
    assert len(set(said)) == len(said)
    assert not any(":" in sentence for sentence in said[:3])


def test_children_who_showed_something_are_thanked_by_way_of_their_parent():
    note = "Dinner at her place; the twins showed us the chickens."
    host = person("c2", Role.PARTNER, interactions=(Interaction(kind="dinner", note=note),))
    text = body(LEAD, host, to="c2")
    assert "lease thank the twins for showing us the chickens." in text
    assert "for the chickens" not in text


def test_whoever_did_the_user_a_kindness_reads_no_name_of_a_post_in_the_subject():
    ride = Interaction(kind="travel", note="Picked me up at the station at midnight, with a coffee.")
    for number in range(6):
        case = replace(case_of(LEAD, person("c2", Role.COORDINATOR, interactions=(ride,))), id=f"e{number}")
        subject = compose(case).messages["c2"].subject
        assert "hank" in subject
        assert "Nurse" not in subject


def test_an_office_that_keeps_files_and_of_which_nothing_is_logged_reads_which_post_it_is():
    def told(role):
        case = case_of(LEAD, person("c2", role, interactions=()))
        return compose(replace(case, role_title="Assistant professor of neonatology")).messages["c2"].body

    assert "the position of assistant professor of neonatology" in told(Role.HR_DIRECTOR)
    assert "neonatology" not in told(Role.PARTNER)
