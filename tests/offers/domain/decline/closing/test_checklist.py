"""One thing to do per entry, in the order of doing."""

import re
from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    ChosenAlternative,
    ContactStatus,
    Dates,
    Interaction,
    Kind,
    PrivateReason,
    PrivateText,
)
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person

TODAY = date(2026, 3, 9)


def entries(*people, **facts):
    facts.setdefault("today", TODAY)
    return compose(case_of(*people, **facts)).checklist


def texts(*people, **facts):
    return "\n".join(entry.text for entry in entries(*people, **facts))


def test_a_call_is_due_today_and_confirmed_in_writing():
    found = entries(person(extended_offer=True))
    assert [(entry.kind, entry.due_on, entry.rule) for entry in found[:2]] == [
        (EntryKind.CALL, TODAY, 1),
        (EntryKind.CONFIRM, TODAY, 4),
    ]
    assert found[0].text == "Call C1 Roe at 555-0100 today, March 9, in working hours, before anyone else hears."
    assert found[1].text == "Send C1 Roe the same answer in writing by e-mail the same day."


def test_without_an_email_address_the_confirmation_is_a_text():
    found = entries(person(extended_offer=True, addresses=Addresses(phone="555-0100")))
    assert found[1].text == "Send C1 Roe the same answer in writing by text the same day."


def test_what_is_sent_to_the_others_is_due_today_as_well():
    found = entries(person(extended_offer=True), person("c2"))
    assert {entry.due_on for entry in found if entry.kind in {EntryKind.CALL, EntryKind.CONFIRM, EntryKind.SEND}} == {
        TODAY
    }
    assert [entry.contact_id for entry in found if entry.kind is EntryKind.SEND] == ["c2"]


def test_the_deadline_is_said_as_it_stands():
    lead = person(extended_offer=True)
    assert "Deadline March 21, 2026" in texts(lead, dates=Dates(deadline=date(2026, 3, 21)))
    assert "The deadline is tomorrow (March 10, 2026)" in texts(lead, dates=Dates(deadline=date(2026, 3, 10)))
    assert "The deadline is today (March 9, 2026)" in texts(lead, dates=Dates(deadline=TODAY))
    assert "The deadline (March 8, 2026) has passed" in texts(lead, dates=Dates(deadline=date(2026, 3, 8)))
    assert "eadline" not in texts(lead)


def test_no_day_known_gives_no_due_date():
    found = compose(case_of(person(extended_offer=True))).checklist
    assert {entry.due_on for entry in found} == {None}


def test_an_agency_confirms_before_anybody_writes_to_the_house():
    agency = person("c2", Role.AGENCY_RECRUITER, extended_offer=True)
    found = texts(person(), agency)
    assert "Ask C2 Roe to confirm that the employer has been told" in found


def test_people_who_hear_nothing_are_named_too():
    people = [
        person("c1", extended_offer=True),
        person("c2", status=ContactStatus.DO_NOT_CONTACT),
        person("c3", status=ContactStatus.LEFT, addresses=Addresses(email="c3@x.example")),
        person("c4", Role.PARTNER, addresses=Addresses()),
    ]
    found = texts(*people)
    assert "Send nothing to C2 Roe" in found
    assert "Leave the old address of C3 Roe unused" in found
    assert "Find an address for C4 Roe" in found


def test_whoever_never_spoke_with_the_user_is_written_to_should_things_change():
    mail = Interaction(on=date(2026, 3, 1), kind="email", note="Sent the offer.")
    clerk = person("c1", Role.HR_DIRECTOR, extended_offer=True, interactions=(mail,))
    assert "should things change, write to C1 Roe" in texts(clerk, would_reconsider=True)
    assert "should things change, call C1 Roe" in texts(person(extended_offer=True), would_reconsider=True)


def test_afterwards_it_is_recorded_and_the_door_is_kept():
    alternative = ChosenAlternative(summary="Another post")
    found = entries(person(extended_offer=True), keep_in_touch=True, would_reconsider=True, alternative=alternative)
    kinds = [entry.kind for entry in found]
    assert kinds.count(EntryKind.RECORD) == 1
    hello, door = [entry for entry in found if entry.kind is EntryKind.RECONNECT]
    assert hello.due_on == date(2026, 4, 20)
    assert "asks for nothing" in hello.text
    assert "what changed" in door.text
    assert found[0].rule == 19


def test_an_offer_taken_back_has_no_deadline_and_no_call():
    found = texts(person(extended_offer=True), kind=Kind.RESCINDED, dates=Dates(deadline=TODAY))
    assert "eadline" not in found
    assert not re.search(r"\bCall C1", found)
    assert "Save every message" in found


def test_no_gift_is_ever_suggested():
    assert not re.search(r"gift|flowers|basket", texts(person(extended_offer=True)), re.IGNORECASE)


def test_a_very_large_case_is_cut_to_what_a_person_can_do():
    crowd = [person(f"c{place}", Role.FUTURE_COLLEAGUE) for place in range(40)]
    assert len(entries(*crowd)) == 25


def test_an_answer_given_in_time_is_not_called_late():
    signed = Dates(deadline=date(2026, 3, 2), signed=date(2026, 2, 27))
    found = texts(person(extended_offer=True), acceptance=AcceptanceStatus.CONTRACT_SIGNED, dates=signed)
    assert "March 2, 2026" in found
    assert "but you had answered before it" in found
    assert "own the delay" not in found


def test_what_was_signed_is_not_undone_by_text():
    lead = person(extended_offer=True, addresses=Addresses(phone="555-0100"))
    found = texts(lead, acceptance=AcceptanceStatus.CONTRACT_SIGNED)
    assert "Ask C1 Roe in the call where to send your answer" in found
    posted = person(extended_offer=True, addresses=Addresses(phone="555-0100", postal="1 Elm"))
    assert "Post C1 Roe the same answer" in texts(posted, acceptance=AcceptanceStatus.LOI_SIGNED)


def test_the_agency_comes_before_anybody_in_the_house():
    agency = person("c2", Role.AGENCY_RECRUITER, extended_offer=True)
    listed = [entry.text for entry in entries(person(recruited_heavily=True), agency)]
    asked = next(place for place, text in enumerate(listed) if text.startswith("Ask C2 Roe to confirm"))
    called = next(place for place, text in enumerate(listed) if text.startswith("Call C1 Roe"))
    assert asked < called
    assert "once C2 Roe has passed the word on" in listed[called]


def test_on_a_weekend_the_call_waits_for_monday_unless_that_is_too_late():
    sunday, monday = date(2026, 3, 8), date(2026, 3, 9)
    lead = person(extended_offer=True)
    call, record = (
        next(entry for entry in entries(lead, today=sunday) if entry.kind is kind)
        for kind in (EntryKind.CALL, EntryKind.RECORD)
    )
    assert "on Monday, March 9, in working hours" in call.text
    assert call.due_on == record.due_on == monday
    realtor = person("c2", Role.REALTOR, interactions=(Interaction(note="Pencilled us in for a viewing."),))
    stops = [entry for entry in entries(lead, realtor, today=sunday) if entry.kind is EntryKind.STOP]
    assert {entry.due_on for entry in stops} == {monday}
    in_time = Dates(deadline=date(2026, 3, 20))
    assert "on Monday, March 9" in texts(lead, today=sunday, dates=in_time)
    assert "today, March 8, before anyone" in texts(lead, today=sunday, dates=Dates(deadline=monday))


def test_where_nobody_picks_up_on_the_last_day_the_answer_goes_in_writing():
    lead = person(extended_offer=True)
    said = "If C1 Roe has not picked up by mid-afternoon, e-mail your answer all the same, to be in time."
    assert said in texts(lead, dates=Dates(deadline=TODAY))
    assert said not in texts(lead, dates=Dates(deadline=date(2026, 3, 20)))


def test_one_call_that_failed_is_remembered_by_the_list():
    missed = Interaction(kind="phone", note="called, on site til 4, will try later. no answer")
    lead = person(extended_offer=True, interactions=(VISIT, missed))
    assert "C1 Roe was not reached the last time: try at another hour" in texts(lead)
    assert "was not reached" not in texts(person(extended_offer=True))


def test_a_near_deadline_comes_before_everything_else():
    chosen = ChosenAlternative(summary="x")
    near = entries(person(extended_offer=True), dates=Dates(deadline=date(2026, 3, 10)), alternative=chosen)
    assert "tomorrow" in near[0].text
    later = entries(person(extended_offer=True), dates=Dates(deadline=date(2026, 4, 10)), alternative=chosen)
    assert "confirmed in writing" in later[0].text


def test_two_of_one_first_name_are_pointed_out():
    twins = [replace(person(f"c{place}", Role.PARTNER), given="Aoife") for place in (2, 3)]
    assert "C2 Roe and C3 Roe share a first name" in texts(person(extended_offer=True), *twins)
    barred = replace(twins[1], status=ContactStatus.DO_NOT_CONTACT)
    assert "share a first name" not in texts(person(extended_offer=True), twins[0], barred)


def test_two_of_one_title_and_surname_are_told_apart_too():
    doctors = (person("c2", Role.PARTNER, title="Dr."), person("c3", Role.PARTNER, title="Dr."))
    found = texts(person(extended_offer=True), *doctors)
    assert "Dr. C2 Roe and Dr. C3 Roe share a title and a surname: check the number and the address" in found


def test_a_hello_later_has_a_date_and_goes_to_the_house_and_not_to_the_agency():
    agency = person(role=Role.AGENCY_RECRUITER, extended_offer=True)
    chief = person("c2", recruited_heavily=True)
    assert "around April 20, send C2 Roe a short hello" in texts(agency, chief, keep_in_touch=True)


def test_no_hello_to_somebody_of_whom_the_notes_are_cool():
    amiss = Interaction(kind="interview", note="asked if I plan on kids")
    assert "short hello" not in texts(person(extended_offer=True, interactions=(amiss,)), keep_in_touch=True)


def test_where_the_agency_is_silent_nobody_barred_is_the_way_out():
    agency = person(role=Role.AGENCY_RECRUITER, extended_offer=True)
    barred = person("c2", status=ContactStatus.DO_NOT_CONTACT)
    chief = person("c3", Role.PARTNER)
    found = texts(agency, barred, chief, dates=Dates(deadline=date(2026, 3, 10)))
    assert "call or write to C3 Roe yourself" in found


def test_talks_elsewhere_are_called_off():
    note = Interaction(kind="e-mail", note="moved to Elm Clinic, asked me to interview there in May")
    moved = person("c2", Role.PARTNER, organization="Elm Clinic", interactions=(note,))
    assert "call off your talks at Elm Clinic yourself" in texts(person(extended_offer=True), moved)


@pytest.mark.parametrize(
    ("chosen", "is_asked"),
    [
        ("Accepted a post in Leeds", True),
        ("Staying at my hospital in a new role", True),
        ("Staying; they matched the offer", True),
        ("Staying in Boise", False),
        ("Continuing in my current post", False),
        ("Opening a small bakery with a friend", False),
        ("Starting my own practice", False),
        ("Not going abroad this year", False),
        ("We are not moving after all", False),
        ("Looking after my mother", False),
        ("Haven't got anything else yet; staying on as deputy", False),
        ("Moving to Freetown for a year", False),
        ("Moving to Freetown for a post there", True),
        ("Not moving: promoted to lead here", True),
        ("Another offer, not going abroad", True),
        ("", False),
    ],
)
def test_only_what_somebody_else_has_a_word_in_is_to_be_confirmed_in_writing(chosen, is_asked):
    found = texts(person(extended_offer=True), alternative=ChosenAlternative(summary=chosen))
    assert ("confirmed in writing before" in found) is is_asked


def test_a_card_that_tells_a_decision_is_not_waited_for():
    dinner = Interaction(kind="dinner", note="Had me over for dinner at her home.")
    partner = person("c2", Role.PARTNER, interactions=(dinner,))
    told = (
        "The card takes days: tell C2 Roe in a line by e-mail once C1 Roe has heard: 'I won't be taking the job, and "
        "wanted you to hear it from me. A card with my thanks is on its way.'"
    )
    after_a_yes = told.replace("the job", "the job after all")
    assert after_a_yes in texts(person(extended_offer=True), partner, acceptance=AcceptanceStatus.VERBAL)
    assert told in texts(person(extended_offer=True), partner)
    assert told not in texts(person(extended_offer=True), partner, kind=Kind.RESCINDED)


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        (
            "Lunch. She asked about the start date, still have to answer her.",
            "She asked about the start date, still have to answer her",
        ),
        ("I asked about parking; never heard back", "never heard back"),
        ("Showed me the ward.", ""),
        ("no answer, lm", ""),
    ],
)
def test_a_question_that_nobody_answered_is_an_entry(note, quoted):
    asked = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="visit", note=note),))
    found = [entry.text for entry in entries(person(extended_offer=True), asked) if "question is open" in entry.text]
    assert [f"'{quoted}'" in text for text in found] == [True] * bool(quoted)


def test_where_the_log_speaks_against_it_the_user_reads_why_nobody_is_kept_in_touch_with():
    cold = Interaction(kind="interview", note="Talked over me and asked which church we attend.")
    facts = {"keep_in_touch": True, "would_reconsider": True}
    found = texts(person(extended_offer=True, interactions=(cold,)), **facts)
    assert "You wanted to stay in touch and be able to come back. We left that out with C1 Roe" in found
    assert "six weeks" not in found
    assert "We left that out" not in texts(person(extended_offer=True), **facts)
    assert "We left that out" not in texts(person(extended_offer=True, interactions=(cold,)))


@pytest.mark.parametrize(
    ("note", "private", "why"),
    [
        ("Two hours. Talked over me; showed me the ward.", "", "Talked over me"),
        ("Fine tour. Asked who minds the baby, then lunch.", "", "Asked who minds the baby, then lunch"),
        ("panel, THE question", "They asked if I'm having more kids.", "panel, THE question"),
    ],
)
def test_why_a_wish_is_not_followed_is_said_in_the_words_of_the_user(note, private, why):
    told = (Interaction(kind="interview", note=note),)
    lead = person(extended_offer=True, role_label="Chief of surgery", interactions=told)
    reasons = (PrivateReason(PrivateText(private)),) if private else ()
    found = texts(lead, keep_in_touch=True, private_reasons=reasons)
    assert f"We left that out with C1 Roe, because you wrote: '{why}'. Put it in if you want it." in found


def test_a_private_reason_is_not_repeated_where_it_keeps_them_apart():
    told = (Interaction(kind="interview", note="Showed me the ward."),)
    lead = person(extended_offer=True, role_label="Chief of surgery", interactions=told)
    private = (PrivateReason(PrivateText("The chief mocks the night staff.")),)
    found = texts(lead, keep_in_touch=True, private_reasons=private)
    assert "We left that out with C1 Roe, because of a reason that you keep private. Put it in if you want it." in found
    assert "mocks" not in found


def test_a_ship_that_was_awful_breaks_no_tie():
    seen = Interaction(kind="visit", note="had me out on the tanker and that awful car carrier")
    assert "We left that out" not in texts(person(extended_offer=True, interactions=(seen,)), keep_in_touch=True)


MISSED = (Interaction(kind="phone", note="rang out"), Interaction(kind="phone", note="rang out again"))


def test_the_others_do_not_wait_for_whoever_cannot_be_reached():
    lead = person(extended_offer=True, interactions=(VISIT, *MISSED))
    found = texts(lead, person("c2", Role.PARTNER), dates=Dates(deadline=date(2026, 3, 10)))
    assert "E-mail C2 Roe once your e-mail to C1 Roe has gone." in found
    assert "C1 Roe has heard" not in found


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ((person("c2", Role.PARTNER),), "ask C2 Roe to have them call you today; say no more than that."),
        ((), "leave word that you must talk today, and try again before the day ends."),
    ],
)
def test_whoever_has_no_email_and_does_not_pick_up_in_time_is_got_to_call(other, said):
    lead = person(extended_offer=True, addresses=Addresses(phone="555-0100", postal="1 Elm"))
    found = texts(lead, *other, dates=Dates(deadline=date(2026, 3, 10)))
    assert f"If C1 Roe has not picked up by mid-afternoon, {said}" in found


def test_work_is_stopped_by_whoever_handed_over_the_papers():
    forms = Interaction(kind="interview", note="Flat, keys, pension forms, ten min.")
    bursar = person("c3", Role.OTHER, role_label="Bursar", organization="Harbor Clinic", interactions=(forms,))
    office = person("c2", Role.HR_DIRECTOR, interactions=())
    found = texts(person(extended_offer=True), office, bursar, acceptance=AcceptanceStatus.LOI_SIGNED)
    assert "Ask C3 Roe to stop what may be in motion at Harbor Clinic" in found
    alone = texts(person(extended_offer=True), office, acceptance=AcceptanceStatus.LOI_SIGNED)
    assert "Ask C2 Roe to stop what may be in motion at Harbor Clinic" in alone


def test_work_is_stopped_by_whoever_began_it_where_no_office_is_known():
    began = Interaction(kind="e-mail", note="started privileges file")
    staff = person("c2", Role.COORDINATOR, interactions=(began,))
    found = texts(person(extended_offer=True), staff, acceptance=AcceptanceStatus.LOI_SIGNED)
    assert ", and what else may be in motion at Harbor Clinic; your log says" in found
    assert found.count("Ask C2 Roe to") == 1


def test_a_better_offer_may_come_from_whoever_hears_it_live_or_could_not_be_reached():
    tries = [Interaction(on=date(2026, 3, day), kind="phone", note="No answer.") for day in (2, 3)]
    called = person(extended_offer=True)
    missed = person(extended_offer=True, interactions=(*called.interactions, *tries))
    written = person(extended_offer=True, preferred_channel="email")
    found = ["Should a better offer come after your answer" in texts(lead) for lead in (called, missed, written)]
    assert found == [True, True, False]
