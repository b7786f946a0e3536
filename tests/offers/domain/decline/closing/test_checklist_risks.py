"""What a situation asks for beside the telling: work in motion, things lent, confidences, unasked-for questions."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.bundle import EntryKind
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    Audience,
    ContactStatus,
    Dates,
    Feedback,
    Interaction,
    Kind,
    PrivateReason,
    PrivateText,
)
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person
from .test_checklist import TODAY, entries, texts


def test_what_is_in_motion_is_stopped():
    realtor = person("c2", Role.REALTOR)
    found = texts(person(extended_offer=True), realtor, acceptance=AcceptanceStatus.VERBAL)
    assert "Check whether you signed anything" in found
    assert "credentialing, license, references" in found
    assert "If you signed a buyer agreement with C2 Roe, end it in writing." in found


def test_unasked_questions_stay_private_and_lead_to_a_lawyer():
    private = (PrivateReason(PrivateText("He asked whether I plan to have children.")),)
    found = texts(person(extended_offer=True), private_reasons=private)
    assert "write down what was asked or said" in found
    assert "180 or 300 days" in found
    assert "children" not in found


@pytest.mark.parametrize(
    ("profession", "said", "unsaid"),
    [
        ("principal", "certification", "credentialing"),
        ("associate principal", "references, background check", "certification"),
        ("principal engineer", "references, background check", "certification"),
        ("vice president", "references, background check", "credentialing"),
        ("electrical engineer", "references, background check", "truck"),
        ("electrician", "license or card transfer", "credentialing"),
        ("pharmacist", "credentialing, license", "truck"),
        ("welder", "license or card transfer", "credentialing"),
        ("middle-school teacher", "certification", "credentialing"),
        ("lecturer in botany", "references, background check", "license"),
        ("data analyst", "references, background check", "license"),
        ("resident in pediatrics", "credentialing, license", "background"),
        ("chief resident", "credentialing, license", "background"),
        ("resident lighting designer", "references, relocation", "credentialing"),
        ("violinist", "references, relocation", "background"),
        ("doctoral researcher", "references, background check", "credentialing"),
        ("nursery manager", "references, background check", "credentialing"),
        ("food technologist", "references, background check", "credentialing"),
        ("marine pilot", "permits and tests, uniform and equipment", "truck"),
        ("harbour pilot, first class", "permits and tests, uniform and equipment", "card"),
        ("bus driver", "permits and tests, uniform and equipment", "tools"),
        ("crane operator", "permits and tests", "credentialing"),
        ("pilot study coordinator", "references, background check", "permits"),
        ("operations manager", "references, background check", "permits"),
        ("installation artist", "references, relocation", "card"),
        ("luthier", "references, background check", "truck"),
        ("pastry chef", "references, background check", "license"),
    ],
)
def test_what_is_in_motion_depends_on_the_trade(profession, said, unsaid):
    case = case_of(person(extended_offer=True), acceptance=AcceptanceStatus.VERBAL, today=TODAY)
    case = replace(case, role_title="", applicant=replace(case.applicant, profession=profession))
    item = next(entry.text for entry in compose(case).checklist if entry.kind is EntryKind.STOP)
    assert said in item
    assert unsaid not in item


@pytest.mark.parametrize(
    ("note", "is_guessed"),
    [("started the credentialing", False), ("is holding the flat for us", True), ("a chat", True)],
)
def test_what_else_may_be_in_motion_is_guessed_at_only_where_the_log_names_no_work(note, is_guessed):
    clerk = person("c2", Role.COORDINATOR, interactions=(Interaction(kind="email", note=note),))
    case = case_of(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL, today=TODAY)
    text = next(entry.text for entry in compose(case).checklist if "may be in motion" in entry.text)
    assert ("start date" in text) is is_guessed


@pytest.mark.parametrize(
    ("term", "home"),
    [
        ("house in the close", "the house"),
        ("tied cottage, two bedrooms", "the cottage"),
        ("nights, room above the shop", "the room"),
        ("housing allowance", ""),
        ("room for growth", ""),
        ("in-house training", ""),
        ("open house in May", ""),
        ("house officer on call", ""),
    ],
)
def test_a_home_that_was_to_come_with_the_work_is_given_back(term, home):
    case = case_of(person(extended_offer=True), acceptance=AcceptanceStatus.VERBAL, offer_terms=(("other", term),))
    item = next(entry.text for entry in compose(case).checklist if "in motion" in entry.text)
    assert item.endswith(f"start date, {home}." if home else "start date.")


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
        (Role.OTHER, "Asked when I was planning on having kids.", True),
        (Role.PARTNER, "Made a comment about my partner. Never again.", True),
        (Role.HEAD_OF_GROUP, "where are you really from, twice", True),
        (Role.HEAD_OF_GROUP, "joked about yet another Italian on the crew, said another Italian fits in", True),
        (Role.HEAD_OF_GROUP, "introduced me to another Indian engineer", False),
        (Role.HEAD_OF_GROUP, "asked about my plans for the lab", False),
    ],
)
def test_a_question_nobody_should_ask_is_written_down_for_the_user_alone(role, note, asked):
    contact = person("c2", role, interactions=(Interaction(kind="interview", note=note),))
    assert ("write down what was asked" in texts(person(extended_offer=True), contact)) is asked


def test_what_was_set_going_or_lent_is_named_from_the_log():
    note = Interaction(kind="phone", note="started my board transfer + ordered boots. Lent me her field guide")
    text = texts(person(extended_offer=True), person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(note,)))
    going = "stop the board transfer and cancel the order for the boots"
    assert f"Ask C2 Roe to {going}; your log says: 'started my board transfer + ordered boots'." in text
    assert "See whether anything goes back to C2 Roe; your log says: 'Lent me her field guide'." in text
    started = Interaction(kind="phone", note="started my zoning variance")
    other = texts(person(extended_offer=True), person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(started,)))
    assert "Ask C2 Roe to stop or undo what was set going; your log says: 'started my zoning variance'." in other


def test_what_we_have_no_words_for_is_stopped_beside_what_we_have():
    note = Interaction(kind="phone", note="Already started my zoning variance, chased two of my references.")
    text = texts(person(extended_offer=True), person("c2", Role.HR_DIRECTOR, interactions=(note,)))
    both = "'chased two of my references' and 'Already started my zoning variance'"
    assert f"stop the reference calls, and what else was set going; your log says: {both}." in text


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        (
            "Already started Medicaid enrollment and CAQH, chased two of my references.",
            "Already started Medicaid enrollment and CAQH, chased two of my references",
        ),
        ("explained the bonus; started credentialing (WA), sent a mug", "started credentialing"),
        ("Lovely call. ordered laptop, bg check started, asked for a bio", "ordered laptop, bg check started"),
    ],
)
def test_the_log_is_quoted_where_it_tells_of_what_is_stopped(note, quoted):
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note=note),))
    assert f"your log says: '{quoted}'." in texts(person(extended_offer=True), clerk)


@pytest.mark.parametrize(
    ("role", "label", "asked"),
    [
        (Role.HR_DIRECTOR, "", "Ask C2 Roe to stop what may be in motion at Harbor Clinic: "),
        (Role.OTHER, "Credentialing", "Ask C2 Roe to stop what may be in motion at Harbor Clinic: "),
        (Role.FUTURE_COLLEAGUE, "", "Ask C1 Roe to stop what may be in motion at Harbor Clinic: "),
        (Role.REALTOR, "HR relocation partner", "Ask C1 Roe to stop what may be in motion at Harbor Clinic: "),
    ],
)
def test_whoever_takes_people_on_is_asked_to_stop_the_rest(role, label, asked):
    clerk = person("c2", role, role_label=label)
    assert asked in texts(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL)


def test_whoever_has_left_is_asked_to_stop_nothing():
    note = Interaction(kind="email", note="started my zoning variance")
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(note,), status=ContactStatus.LEFT)
    assert "set going" not in texts(person(extended_offer=True), clerk)


def test_whoever_has_left_the_office_is_asked_to_stop_nothing_else():
    linkedin = Addresses(linkedin="in/p")
    gone = person("c2", Role.HR_DIRECTOR, status=ContactStatus.LEFT, addresses=linkedin)
    found = texts(person(extended_offer=True), gone, acceptance=AcceptanceStatus.VERBAL)
    assert "Ask C1 Roe to stop what may be in motion at Harbor Clinic: " in found


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "He said he'd ring the college that very afternoon to get my paperwork moving. (Feel awful.)",
            "Ask C2 Roe to stop the paperwork; your log says: 'He said he'd ring the college that very afternoon",
        ),
        ("promised to file the visa papers on Monday", "'promised to file the visa papers on Monday'"),
        ("Put the flights on the card, then sorted out my card transfer", "stop the transfer; your log says: 'sorted"),
        ("Pencilled me in for a viewing of the one by the canal.", "Ask C2 Roe to cancel the viewing; your log says: "),
        ("Put it in writing; offered to make good the movers' deposit.", "'offered to make good the movers' deposit'"),
        ("said she'd call me back about the forms", ""),
        ("told me to ring the college", ""),
        ("sorted my visa questions", ""),
        ("sorted my airport transfer", ""),
        ("Pencilled all the bowings into my part", ""),
        ("booked a viewing and drove me there", ""),
        ("offered to make good use of my skills", ""),
    ],
)
def test_what_was_promised_pencilled_in_or_offered_is_settled(note, said):
    clerk = person("c2", Role.OTHER, interactions=(Interaction(kind="phone", note=note),))
    found = texts(person(extended_offer=True), clerk)
    assert said in found
    assert ("your log says" in found) is bool(said)


def test_what_the_user_thanks_for_in_their_own_words_is_stopped_too():
    entry = Interaction(
        kind="email", note="Licence, form 19, the lot!!", thanks_for="seeing my licence transfer through"
    )
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(entry,))
    assert "Ask C2 Roe to stop the licence transfer" in texts(person(extended_offer=True), clerk)


def test_a_visit_that_somebody_set_up_is_over():
    note = Interaction(kind="email", note="Set up my whole itinerary, incl. the late hotel check-in.")
    assert "set going" not in texts(person(extended_offer=True), person("c2", Role.HR_DIRECTOR, interactions=(note,)))


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


def test_a_leaflet_is_no_buyer_agreement():
    mail = Interaction(kind="e-mail", note="generic welcome mail w/ pdf")
    agent = person("c2", Role.REALTOR, role_label="Relocation agent", interactions=(mail,))
    assert "agreement" not in texts(person(extended_offer=True), agent)


def test_what_is_told_in_confidence_is_not_quoted_as_set_going():
    note = Interaction(kind="phone", note="ordered boots, confidential; lent me a drill")
    text = texts(person(extended_offer=True), person("c2", Role.PRACTICE_ADMINISTRATOR, interactions=(note,)))
    assert "confidential" not in text
    assert "lent me a drill" in text


def test_a_loss_kept_from_the_staff_is_asked_about_first():
    told = Interaction(kind="phone", note="Called me, no job after all. Asked me not to tell the team.")
    lead = person(extended_offer=True, interactions=(VISIT, told))
    found = entries(lead, person("c2", Role.FUTURE_COLLEAGUE), kind=Kind.RESCINDED)
    assert found[0].text == "Ask C1 Roe when the others may know; until then write to nobody there about it."


def test_a_question_about_mass_leads_to_a_lawyer():
    asked = Interaction(kind="interview", note="Asked if I go to Mass.")
    assert "employment lawyer" in texts(person(extended_offer=True, interactions=(asked,)))


def test_a_house_that_ends_in_a_full_stop_ends_the_sentence():
    clerk = person("c2", Role.COORDINATOR, interactions=(Interaction(kind="email", note="started the credentialing"),))
    case = case_of(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL, today=TODAY)
    case = replace(case, organization=replace(case.organization, name="Waterkant B.V."))
    assert not any(".." in entry.text for entry in compose(case).checklist)


YES = date(2026, 3, 2)


def since(note, on=date(2026, 3, 5), **facts):
    host = person("c2", Role.PARTNER, interactions=(Interaction(on=on, kind="email", note=note),))
    dates = Dates(verbal_acceptance=YES)
    return texts(person(extended_offer=True), host, acceptance=AcceptanceStatus.VERBAL, dates=dates, **facts)


@pytest.mark.parametrize(
    "note",
    ["he has repainted the flat for me", "Arranged my first three customer intros", "Announced me to the team already"],
)
def test_whatever_was_done_for_the_start_since_the_yes_is_undone(note):
    asked = f"Ask C2 Roe to stop or undo what was set going; your log says: '{note}'."
    assert asked in since(note)
    assert asked not in since(note, on=date(2026, 3, 1))


@pytest.mark.parametrize(
    "note", ["Ordered limpets for the whole table", "Reserved kosher meals", "cleared a day for me"]
)
def test_before_a_yes_what_was_ordered_or_kept_was_for_the_visit(note):
    host = person("c2", Role.PARTNER, interactions=(Interaction(kind="visit", note=note),))
    assert "set going" not in texts(person(extended_offer=True), host)


def test_money_that_came_before_the_work_goes_back():
    note = "Wired the first half of the sign-on the day I signed. Will have to give back."
    assert "Agree with C2 Roe in writing on how the money goes back; your log says: 'Wired the first half" in since(
        note
    )


def test_feedback_for_somebody_whom_nothing_reaches_is_said_to_stay_unsaid():
    met = Interaction(kind="visit", note="drew me the whole energy picture on a napkin")
    nowhere = person("c2", Role.PARTNER, addresses=Addresses(), interactions=(met,), hours_spent=2)
    feedback = (Feedback("A shorter panel would help.", Audience(contact_ids=frozenset({"c2"}))),)
    assert "Your feedback for C2 Roe stays unsaid" in texts(person(extended_offer=True), nowhere, feedback=feedback)
    assert "stays unsaid" not in texts(person(extended_offer=True), nowhere)


def test_what_somebody_told_of_themselves_is_passed_on_by_nobody():
    met = Interaction(kind="visit", note="told me the story of his own failed check ride. Lent me his headset")
    nowhere = person("c2", Role.PARTNER, addresses=Addresses(), interactions=(met,), hours_spent=2)
    found = texts(person(extended_offer=True), nowhere)
    assert "pass on your thanks" in found
    assert "check ride" not in found


def test_nobody_is_asked_twice_to_stop():
    note = "Started the payer enrolments, ordered my scrubs & a name plate, booked the movers for the 3rd (must cancel"
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note=note),))
    found = texts(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.VERBAL)
    assert found.count("Ask C2 Roe to") == 1
    assert "what else may be in motion at Harbor Clinic; your log says: '" in found
    assert "(must" not in found


def test_a_lease_that_waits_is_not_signed():
    note = Interaction(
        kind="email", note="Has the lease draft, knocked $100 off. Walked a rental with her phone held up"
    )
    agent = person("c2", Role.REALTOR, interactions=(note,))
    found = texts(person(extended_offer=True), agent, acceptance=AcceptanceStatus.VERBAL)
    assert (
        "Sign no lease with C2 Roe, and end in writing what you signed; your log says: 'Has the lease draft'." in found
    )


def test_nobody_is_thanked_for_the_lunch_at_which_they_laid_hands_on_the_user():
    note = Interaction(kind="lunch", note="Oysters. Hand on my back too long. Gave me a lift to the station")
    bundle = compose(case_of(person(extended_offer=True), person("c2", Role.PARTNER, interactions=(note,))))
    assert "oysters" not in bundle.messages["c2"].body
    assert "lift" not in bundle.messages["c2"].body
    assert not any("oysters" in step.why.lower() for step in bundle.plan)
