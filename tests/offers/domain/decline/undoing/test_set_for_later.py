"""What is fixed for a day to come is called off, and a date that somebody named stands on the checklist (rule 76)."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.dated import to_mind
from offers.domain.decline.undoing.under_way import to_stop_for

from ..make import case_of, person


def about(*notes, role=Role.HR_DIRECTOR):
    return person("c2", role, interactions=tuple(Interaction(kind="e-mail", note=note) for note in notes))


def composed(*notes, role=Role.HR_DIRECTOR, **facts):
    bundle = compose(case_of(person(extended_offer=True), about(*notes, role=role), **facts))
    return bundle.messages["c2"].body, [entry.text for entry in bundle.checklist if entry.contact_id == "c2"]


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("got the lawyer on the phone for me; petition draft started", "stop the petition"),
        ("opened the Skilled Worker visa case", "stop the visa file"),
        ("started privileges file", "stop the privileges file"),
        ("explained the boards; fingerprint cards mailed", "stop the fingerprinting"),
        ("payroll set for Nov 2", "take me off the payroll"),
        ("sorted the flat, painter booked", "cancel the painter"),
        ("has booked the decorators for the annexe", "cancel the decorators"),
        ("uniform fitting booked for the 4th", "cancel the uniform fitting"),
        ("booked me in for my induction on June 3", "cancel the induction"),
        ("announced me; scrubs ordered", "cancel the order for the scrubs"),
        ("file is in; references out", "stop the requests for references"),
        ("background check begun", "stop the background check"),
        ("drug test ordered, kind about it", "cancel the drug test"),
        ("Offer letter. References already requested", "stop the requests for references"),
        ("visa certificate being drawn up", "stop the visa certificate"),
        ("Booked the medical and the flight for 1 March", "cancel the medical and the flight"),
        ("Booked the induction for 3 June and my joining flight", "cancel the induction and the flight"),
        ("Joining flight booked for the 9th", "cancel the flight"),
        ("Booked my safety course for June", "cancel the safety course"),
        ("Booked the van for the 12th", "cancel the van"),
        ("Had business cards printed", "cancel the order for the business cards"),
    ],
)
def test_what_is_set_for_later_is_called_off_in_the_message_and_on_the_checklist(note, asked):
    body, entries = composed(note)
    assert asked.removeprefix("stop ").removeprefix("cancel ") in body
    assert any(f"Ask C2 Roe to {asked.replace(' me ', ' you ')}; your log says: '" in entry for entry in entries)


@pytest.mark.parametrize(
    "note",
    [
        "told me how the petition to keep the pool was started",
        "showed me the visa case she lost",
        "explained how payroll works",
        "her own house has the painter in",
        "Booked a flight for the interview",
        "Has my photo on the fridge",
        "I put my name on the website list",
        "Put my name in for a prize",
        "Got the boots made by hand himself",
        "Booked the orientation for the visiting day",
        "hopes to get a decorator booked some day",
        "the cleaner booked us a cab",
        "payroll starts at 5 am there",
        "painter booked for her own house in May",
        "scrubs ordered by colour",
        "references out of date, he said",
        "booked dinner; they had to cancel the fireworks",
        "talked about induction for new staff",
        "said background checks take long",
        "I booked the painter myself",
        "got the flat keys and showed us round",
    ],
)
def test_what_is_only_talked_about_is_not_set_for_later(note):
    assert to_stop_for(about(note)) == ()


@pytest.mark.parametrize("home", ["casita", "flat", "cottage"])
def test_a_home_whose_keys_are_ready_goes_to_somebody_else(home):
    body, _ = composed(f"sorted the {home} keys, painter booked", acceptance=AcceptanceStatus.VERBAL)
    assert f"let the {home} you are holding go to somebody else" in body
    assert "cancel the painter" in body


@pytest.mark.parametrize(
    ("note", "day"),
    [
        ("read her sample pages; pencilled a start in Sept", "September"),
        ("pencilled in a trial start for early Nov", "early November"),
        ("pencilled his start date in for June 3", "June 3"),
    ],
)
def test_a_start_that_was_pencilled_in_is_cancelled(note, day):
    body, entries = composed(note, role=Role.FAMILY_HELPER)
    assert f"cancel the start pencilled in for {day}" in body
    assert any(f"cancel the start pencilled in for {day}" in entry for entry in entries)


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        (
            "lined up 2 interviews for him at the museum. Anders starts talks w/ port Mar 3 - need to cancel",
            "Anders starts talks w/ port Mar 3 - need to cancel",
        ),
        ("arranged a school visit for May 4; must call it off", "must call it off"),
    ],
)
def test_what_the_user_wrote_must_be_cancelled_is_called_off(note, quoted):
    body, entries = composed(note, role=Role.FAMILY_HELPER)
    assert "call off what was lined up" in body
    assert [entry for entry in entries if "your log says" in entry] == [
        f"Ask C2 Roe to call off what was lined up; your log says: '{quoted}'."
    ]


@pytest.mark.parametrize("note", ["arranged the tour; have to cancel my gym", "need to cancel the hotel"])
def test_what_the_user_booked_themselves_is_no_affair_of_theirs(note):
    assert to_stop_for(about(note, role=Role.FAMILY_HELPER)) == ()


@pytest.mark.parametrize(
    ("note", "named"),
    [
        ("opened the visa case, says tell him before 22 June or the fee's gone", "or the fee's gone"),
        ("booked the movers, cancel by 10/1 or lose deposit", "cancel by 10/1 or lose deposit"),
        ("room is refundable until 4 June", "room is refundable until 4 June"),
        ("course deposit due 3 May", "course deposit due 3 May"),
        ("sent the forms; payroll set for Nov 2", "payroll set for Nov 2"),
    ],
)
def test_a_date_that_costs_something_is_on_the_checklist(note, named):
    _, entries = composed(note)
    assert any(named in entry for entry in entries)
    assert to_mind(about(note)).endswith(named)


@pytest.mark.parametrize(
    "note",
    [
        "wants my answer by Friday",
        "tea by four or coffee, she asked",
        "called me on the 3rd to thank me",
        "confidential: tell him before 22 June or the fee's gone",
        "had lunch out on 4 June",
        "the baby is due 3 May",
        "got sent off for a penalty on Saturday",
    ],
)
def test_other_dates_are_no_matter_of_money(note):
    assert to_mind(about(note)) == ""


def test_two_orders_are_told_in_one_breath():
    body, _ = composed("has ordered my office chair & a badge, asked for my photo")
    assert "the orders for the badge and the chair" in body


def test_nobody_lets_go_a_showing_that_was_only_offered():
    assert to_stop_for(about("sent pictures, offered to hold first showing", role=Role.REALTOR)) == ()


def test_each_matter_is_quoted_from_the_log():
    _, entries = composed("sent onboarding forms; payroll set for Nov 2", "sorted the flat keys, painter booked")
    quoted = "'payroll set for Nov 2', and 'sorted the flat keys, painter booked'."
    assert any(entry.startswith("Ask C2 Roe to stop the paperwork") and entry.endswith(quoted) for entry in entries)
    assert not any(entry.startswith("Mind the date") for entry in entries)


@pytest.mark.parametrize(
    ("note", "home"),
    [
        ("held a corporate apartment for Oct 1", "apartment"),
        ("reserved a college flat until 1 July in my name", "flat"),
        ("is holding the cottage by the weir for us", "cottage"),
    ],
)
@pytest.mark.parametrize(("role", "is_named"), [(Role.HR_DIRECTOR, True), (Role.REALTOR, False)])
def test_whoever_keeps_one_home_reads_which_it_is(note, home, role, is_named):
    body, _ = composed(note, role=role)
    assert ("the place" not in body) is is_named
    assert f"the {home if is_named else 'place'}" in body


@pytest.mark.parametrize(
    "note",
    [
        "We said we'd offer on Cedar St; she's drafting it, held off a Sunday showing.",
        "Wrote up our offer on the yellow house",
        "Drafting an offer on 14 Elm Street for us",
        "We offered on the mill cottage, and she is preparing the papers",
    ],
)
def test_an_offer_on_a_house_is_held_back_and_nobody_is_said_to_look_for_one(note):
    body, entries = composed(note, role=Role.REALTOR, acceptance=AcceptanceStatus.VERBAL)
    assert "hold back the offer on the house" in body
    assert "keep looking" not in body
    assert "search" not in body
    assert "showing" not in body
    assert any(entry.startswith("Ask C2 Roe to hold back the offer on the house") for entry in entries)


def test_an_offer_on_a_house_that_has_gone_out_is_withdrawn():
    body, _ = composed("Put our offer in on Mill Lane", role=Role.REALTOR)
    assert "withdraw the offer for the house" in body


@pytest.mark.parametrize(
    ("note", "work"),
    [
        ("showed me round; has two block days pencilled in for me", "the two block days"),
        ("Has the Tuesday theatre list held for me", "the Tuesday theatre list"),
        ("Set aside an OR day a week for me starting June", "the OR day a week"),
    ],
)
def test_working_time_that_is_kept_for_the_user_goes_to_somebody_else(note, work):
    assert to_stop_for(about(note)) == (f"{work} you are holding",)


@pytest.mark.parametrize(
    ("note", "plan"),
    [
        ("Said she'd hold the studio season around my dates", "the studio season"),
        ("Promised to build the fall schedule around my start date", "the fall schedule"),
        ("Agreed to delay the launch until my arrival", "the launch"),
    ],
)
def test_what_was_to_be_planned_around_the_user_is_planned_without_them(note, plan):
    body, entries = composed(note)
    assert re.search(rf"(?:Please|Could you please) plan {plan} without me[.?]", body)
    assert f"Ask C2 Roe to plan {plan} without you; your log says: '{note}'." in entries


@pytest.mark.parametrize(
    "note",
    [
        "Said she'd arrange the interview around my dates",
        "Was happy to plan the tour around my exams",
        "Blocked her clinic time for me",
        "Blocked two block days for me to watch",
        "Kept OR time free for us to tour",
    ],
)
def test_what_was_arranged_for_a_visit_is_over(note):
    assert to_stop_for(about(note)) == ()


@pytest.mark.parametrize(
    ("note", "is_asked"),
    [
        ("Ordered my bench and two vices", True),
        ("Applied for my start-up funds", True),
        ("Sent me the new-hire guide", False),
        ("Applied for it too, years ago", False),
    ],
)
def test_an_office_is_asked_to_stop_what_we_have_no_words_for(note, is_asked):
    body, _ = composed(note, acceptance=AcceptanceStatus.VERBAL)
    assert ("anything that is still under way for me" in body) is is_asked


@pytest.mark.parametrize(
    ("note", "matter"),
    [
        ("Put me on her schedule", "planning me into the schedule"),
        ("Held her cottage for us til June", "the cottage you are holding"),
        ("Her office started credentialing", "the credentialing"),
        ("On her own time started my license transfer", "the license transfer"),
        ("Started the license transfer herself", "the license transfer"),
        ("Has her assistant chasing my references", "the reference calls"),
        ("Ordered his usual boots for me", "the order for the boots"),
        ("Enrolled the kids at Lincoln Elementary", "the school enrollment"),
    ],
)
def test_what_they_do_with_their_own_means_is_for_the_user_all_the_same(note, matter):
    assert to_stop_for(about(note)) == (matter,)


def test_no_subject_asks_what_the_message_does_not_ask():
    case = case_of(
        person(extended_offer=True), about("Sent me the new-hire guide."), acceptance=AcceptanceStatus.VERBAL
    )
    for number in range(12):
        bundle = compose(replace(case, id=f"s{number}"))
        assert not bundle.messages["c2"].subject.startswith("Please stop")


@pytest.mark.parametrize(
    "note",
    [
        "She applied for this job too, didn't get it",
        "Also applied for the post, gracious about it",
        "Applied for my job last year",
        "He put in for it himself",
        "Filed for divorce last year, talked about moving",
        "She enrolled in night school at 40",
        "Requested a transfer himself",
        "Started a family here, loves it",
        "She put in thirty years there",
        "Put in for retirement in June",
        "Registered nurse herself, knows nights",
        "Submitted a question about my talk",
        "Chasing her twins the whole time",
        "Started crying when I said yes",
        "Requested my slides afterwards",
        "Enrolled her boy at the school ours would go to",
        "Started his own visa file last year",
        "Her credentialing took six months to get started",
        "Told me how her licence transfer started",
        "Filed her own DEA papers wrong, laughed about it",
        "Ordered her uniform from a shop in town",
        "Booked her drug test the same day",
        "Her husband's licence is being processed",
        "Held her own house for her son",
        "Made her own rota",
        "Told me privately she started the licence papers for her move",
    ],
)
def test_whoever_applied_for_themselves_has_nothing_to_stop(note):
    body, entries = composed(note, role=Role.FUTURE_COLLEAGUE)
    assert "stop" not in body
    assert not any(entry.startswith("Ask ") for entry in entries)


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Put my bio on the website already", "take my bio off the website"),
        ("Wrote my bio for the programme, goes to print Friday", "take my bio out of the programme"),
        ("Added my name to the staff page", "take my name off the staff page"),
        ("She put my name on the spring timetable", "take my name off the spring timetable"),
        ("my name's on the rota from 1 Sept", "take my name off the rota"),
        ("my name is already in the printed programme", "take my name out of the printed programme"),
    ],
)
def test_what_stands_on_a_page_is_taken_off_it_and_is_no_thanks(note, asked):
    body, entries = composed(note, acceptance=AcceptanceStatus.VERBAL)
    assert body.count(" my ") == 1
    assert asked in body
    assert any(
        f"Ask C2 Roe to {asked.replace(' my ', ' your ')}" in entry and "your log says: '" in entry for entry in entries
    )


def test_what_was_assigned_goes_to_somebody_else_and_is_thanked_for_once():
    body, _ = composed("Assigned me a parking space.", acceptance=AcceptanceStatus.VERBAL)
    assert re.search("(?:let|give) the parking space (?:go to somebody else|to whoever comes next)", body)
    assert len(re.findall("[Tt]hank|grateful", body)) == 1
