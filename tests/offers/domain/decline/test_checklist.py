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

from .make import VISIT, case_of, person

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


def test_what_is_in_motion_is_stopped():
    realtor = person("c2", Role.REALTOR)
    found = texts(person(extended_offer=True), realtor, acceptance=AcceptanceStatus.VERBAL)
    assert "Check whether you signed anything" in found
    assert "credentialing, license, references" in found
    assert "If you signed a buyer agreement with C2 Roe, end it in writing." in found


def test_an_agency_confirms_before_anybody_writes_to_the_house():
    agency = person("c2", Role.AGENCY_RECRUITER, extended_offer=True)
    found = texts(person(), agency)
    assert "Ask C2 Roe to confirm that the employer has been told" in found


def test_unasked_questions_stay_private_and_lead_to_a_lawyer():
    private = (PrivateReason(PrivateText("He asked whether I plan to have children.")),)
    found = texts(person(extended_offer=True), private_reasons=private)
    assert "write down what was asked or said" in found
    assert "180 or 300 days" in found
    assert "children" not in found


def test_confidences_and_ndas_are_recalled_without_being_repeated():
    nda = Interaction(kind="phone", note="Under NDA: told me about the merger.")
    assert "Keep to the NDA" in texts(person(extended_offer=True, interactions=(VISIT, nda)))
    told = Interaction(kind="phone", note="Told me in confidence about the merger.")
    found = texts(person(extended_offer=True, interactions=(VISIT, told)))
    assert "told to you in confidence" in found
    assert "merger" not in found


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


@pytest.mark.parametrize(
    ("profession", "said", "unsaid"),
    [
        ("pharmacist", "credentialing, license", "truck"),
        ("welder", "license or card transfer", "credentialing"),
        ("middle-school teacher", "certification", "credentialing"),
        ("lecturer in botany", "references, background check", "license"),
        ("data analyst", "references, background check", "license"),
    ],
)
def test_what_is_in_motion_depends_on_the_trade(profession, said, unsaid):
    case = case_of(person(extended_offer=True), acceptance=AcceptanceStatus.VERBAL, today=TODAY)
    case = replace(case, role_title="Post", applicant=replace(case.applicant, profession=profession))
    item = next(entry.text for entry in compose(case).checklist if entry.kind is EntryKind.STOP)
    assert said in item
    assert unsaid not in item


@pytest.mark.parametrize(
    ("label", "note", "said"),
    [
        ("Realtor, signed buyer agreement", "", "End the buyer agreement you signed with C2 Roe"),
        ("Realtor", "signed buyer rep agreement 6 mo", "End the buyer agreement you signed with C2 Roe"),
        ("Realtor", "asked me to sign a buyer agreement", "If you signed a buyer agreement with C2 Roe"),
        ("Realtor", "Showed us two houses.", "If you signed a buyer agreement with C2 Roe"),
        ("Leasing agent", "Held an apartment.", ""),
        ("Found us the rental", "", ""),
    ],
)
def test_a_buyer_agreement_is_stated_as_far_as_it_is_known(label, note, said):
    realtor = person("c2", Role.REALTOR, role_label=label, interactions=(Interaction(kind="tour", note=note),))
    found = texts(person(extended_offer=True), realtor)
    assert said in found
    assert ("buyer agreement" in found) == bool(said)


@pytest.mark.parametrize(
    "note",
    [
        "told me numbers = keep to myself",
        "asked I not share the date",
        "new wing planned, pls dont mention",
        "keep quiet about the move",
        "said it quietly",
        "be careful with the new boss (btwn us)",
        "the east wing may close, b/w us",
    ],
)
def test_a_confidence_is_seen_in_hasty_words(note):
    told = Interaction(kind="phone", note=note)
    assert "told to you in confidence" in texts(person(extended_offer=True, interactions=(VISIT, told)))


@pytest.mark.parametrize(
    ("role", "note", "asked"),
    [
        (Role.HEAD_OF_GROUP, "asked which parish we belong to", True),
        (Role.PARTNER, "asked if I'm planning a family", True),
        (Role.HR_DIRECTOR, "asked how old I am", True),
        (Role.HEAD_OF_GROUP, "asked about my research", False),
        (Role.REALTOR, "asked if we have kids", False),
        (Role.HEAD_OF_GROUP, "asked how my kids liked the zoo", False),
        (Role.HEAD_OF_GROUP, "wanted to know if more kids are coming", True),
        (Role.IN_HOUSE_RECRUITER, "screening, asked abt family plans", True),
        (Role.HEAD_OF_GROUP, "'clients ok w the hijab?'", True),
        (Role.DEPARTMENT_CHAIR, "asked whether I have my husband's permission to move", True),
        (Role.PARTNER, "made remarks re women drivers", True),
        (Role.HEAD_OF_GROUP, "where are you really from, twice", True),
        (Role.HEAD_OF_GROUP, "joked about yet another Italian on the crew, said another Italian fits in", True),
        (Role.HEAD_OF_GROUP, "introduced me to another Indian engineer", False),
        (Role.HEAD_OF_GROUP, "asked about my plans for the lab", False),
    ],
)
def test_a_question_nobody_should_ask_is_written_down_for_the_user_alone(role, note, asked):
    contact = person("c2", role, interactions=(Interaction(kind="interview", note=note),))
    assert ("write down what was asked" in texts(person(extended_offer=True), contact)) is asked


def test_the_agency_comes_before_anybody_in_the_house():
    agency = person("c2", Role.AGENCY_RECRUITER, extended_offer=True)
    listed = [entry.text for entry in entries(person(recruited_heavily=True), agency)]
    asked = next(place for place, text in enumerate(listed) if text.startswith("Ask C2 Roe to confirm"))
    called = next(place for place, text in enumerate(listed) if text.startswith("Call C1 Roe"))
    assert asked < called
    assert "once C2 Roe has passed the word on" in listed[called]


def test_what_was_set_going_or_lent_is_named_from_the_log():
    note = Interaction(kind="phone", note="started my board transfer + ordered boots. Lent me her field guide")
    text = texts(person(extended_offer=True), person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(note,)))
    assert "Ask C2 Roe to stop the order for the boots; your log says: 'started my board transfer'." in text
    assert "See whether anything goes back to C2 Roe; your log says: 'Lent me her field guide'." in text
    started = Interaction(kind="phone", note="started my board transfer")
    other = texts(person(extended_offer=True), person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(started,)))
    assert "Ask C2 Roe to stop what was set going; your log says: 'started my board transfer'." in other


def test_on_a_weekend_the_call_waits_for_monday_unless_that_is_too_late():
    sunday, monday = date(2026, 3, 8), date(2026, 3, 9)
    lead = person(extended_offer=True)
    call = next(entry for entry in entries(lead, today=sunday) if entry.kind is EntryKind.CALL)
    assert "on Monday, March 9, in working hours" in call.text
    assert call.due_on == monday
    in_time = Dates(deadline=date(2026, 3, 20))
    assert "on Monday, March 9" in texts(lead, today=sunday, dates=in_time)
    assert "today, March 8" in texts(lead, today=sunday, dates=Dates(deadline=monday))


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


def test_help_that_was_offered_waits_for_an_answer():
    note = Interaction(kind="phone", note="Offered to be a reference. Sent slides")
    for kind in (Kind.DECLINE, Kind.RESCINDED):
        text = texts(person(extended_offer=True, interactions=(note,)), kind=kind)
        assert "Answer what C1 Roe offered you, yes or no; your log says: 'Offered to be a reference'." in text


def test_a_class_is_not_given_back_and_a_good_word_is_not_stopped():
    note = Interaction(kind="phone", note="lent me his class for the lesson; put in a word for me with the head")
    text = texts(person(extended_offer=True), person("c2", Role.FUTURE_COLLEAGUE, interactions=(note,)))
    assert "goes back" not in text
    assert "what was set going" not in text
    returned = Interaction(kind="phone", note="lent me her field guide, mailed it back")
    text = texts(person(extended_offer=True), person("c2", Role.FUTURE_COLLEAGUE, interactions=(returned,)))
    assert "goes back" not in text


def test_what_is_still_planned_is_called_off_on_withdrawing():
    assert "Call off every interview, visit and booking" in texts(person(recruited_heavily=True), kind=Kind.WITHDRAW)
    assert "Call off every interview" not in texts(person(recruited_heavily=True))


def test_a_story_of_how_something_began_is_nothing_to_stop():
    note = Interaction(kind="coffee", note="told me how she started the clinic with one exam room")
    assert "stop" not in texts(person(extended_offer=True, interactions=(note,))).replace("stop there", "")


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


def test_a_leaflet_is_no_buyer_agreement():
    mail = Interaction(kind="e-mail", note="generic welcome mail w/ pdf")
    agent = person("c2", Role.REALTOR, role_label="Relocation agent", interactions=(mail,))
    assert "agreement" not in texts(person(extended_offer=True), agent)


def test_what_is_told_in_confidence_is_not_quoted_as_set_going():
    note = Interaction(kind="phone", note="ordered boots, confidential; lent me a drill")
    text = texts(person(extended_offer=True), person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(note,)))
    assert "confidential" not in text
    assert "lent me a drill" in text


def test_talks_elsewhere_are_called_off():
    note = Interaction(kind="e-mail", note="moved to Elm Clinic, asked me to interview there in May")
    moved = person("c2", Role.PARTNER, organization="Elm Clinic", interactions=(note,))
    assert "call off your talks at Elm Clinic yourself" in texts(person(extended_offer=True), moved)


def test_a_loss_kept_from_the_staff_is_asked_about_first():
    told = Interaction(kind="phone", note="Called me, no job after all. Asked me not to tell the team.")
    lead = person(extended_offer=True, interactions=(VISIT, told))
    found = entries(lead, person("c2", Role.FUTURE_COLLEAGUE), kind=Kind.RESCINDED)
    assert found[0].text == "Ask C1 Roe when the others may know; until then write to nobody there about it."


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
        ("", False),
    ],
)
def test_only_what_somebody_else_has_a_word_in_is_to_be_confirmed_in_writing(chosen, is_asked):
    found = texts(person(extended_offer=True), alternative=ChosenAlternative(summary=chosen))
    assert ("confirmed in writing before" in found) is is_asked


def test_a_card_that_tells_a_decision_is_not_waited_for():
    dinner = Interaction(kind="dinner", note="Had me over for dinner at her home.")
    partner = person("c2", Role.PARTNER, interactions=(dinner,))
    told = "The card takes days: tell C2 Roe in a line by e-mail today, before others do."
    assert told in texts(person(extended_offer=True), partner, acceptance=AcceptanceStatus.VERBAL)
    assert told in texts(person(extended_offer=True), partner)
    assert told not in texts(person(extended_offer=True), partner, kind=Kind.RESCINDED)


def test_what_nobody_there_knows_counts_as_told_in_confidence():
    note = Interaction(kind="dinner", note="Told me he is separating, nobody at work knows.")
    assert "told to you in confidence, by C1 Roe" in texts(person(extended_offer=True, interactions=(note,)))


def test_a_question_about_mass_leads_to_a_lawyer():
    asked = Interaction(kind="interview", note="Asked if I go to Mass.")
    assert "employment lawyer" in texts(person(extended_offer=True, interactions=(asked,)))
