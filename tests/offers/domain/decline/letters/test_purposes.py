"""Which letter makes sense now, for whom, by which channel, and why."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import Addresses, ContactStatus, Dates, Interaction
from offers.domain.decline.letters.purposes import (
    Standing,
    channels_for,
    default_register,
    events_to_thank_for,
    may_hear_of_openings,
    purposes_at,
    purposes_for,
)
from offers.domain.decline.letters.requests import Purpose
from offers.domain.decline.letters.review import out_of_place
from offers.domain.decline.people.registers import Register
from offers.domain.decline.review import Severity
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage

from .ask import TODAY
from .people import AGENT, CHIEF, HOST, HR, search

CALL = Interaction(on=TODAY, kind="call", note="Went over the rota.")


def now(person, stage, *, case=None, today=TODAY, last_word_on=None):
    standing = Standing(stage=stage, today=today, last_word_on=last_word_on)
    return [found.purpose for found in purposes_for(person, case or search(), standing)]


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.INTERVIEWING, [Purpose.INTERVIEW_THANKS]),
        (Stage.OFFERED, [Purpose.INTERVIEW_THANKS, Purpose.MORE_TIME]),
        (Stage.ACCEPTED, [Purpose.ACCEPTANCE]),
        (Stage.DECLINED, []),
        (Stage.REJECTED, []),
    ],
)
def test_the_stage_decides_what_is_worth_writing(stage, expected):
    assert now(CHIEF, stage) == expected


@pytest.mark.parametrize(
    ("stage", "expected"),
    [
        (Stage.LEAD, [Purpose.INTERVIEW_THANKS, Purpose.CALL_CONFIRMED]),
        (Stage.OFFERED, [Purpose.INTERVIEW_THANKS, Purpose.CALL_CONFIRMED, Purpose.MORE_TIME]),
        (Stage.ACCEPTED, [Purpose.CALL_CONFIRMED, Purpose.ACCEPTANCE]),
        (Stage.DECLINED, [Purpose.CALL_CONFIRMED, Purpose.COUNTER_OFFER, Purpose.MONTHS_LATER]),
        (Stage.REJECTED, [Purpose.CALL_CONFIRMED]),
    ],
)
def test_the_stage_decides_what_makes_sense(stage, expected):
    assert list(purposes_at(stage)) == expected


def test_a_counter_offer_comes_from_who_decides_once_they_have_heard_the_no():
    assert now(CHIEF, Stage.DECLINED, last_word_on=TODAY) == [Purpose.COUNTER_OFFER]
    assert now(HR, Stage.DECLINED, last_word_on=TODAY) == []


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("stage", Stage)
def test_a_letter_out_of_place_is_the_gravest_finding(purpose, stage):
    found = out_of_place(purpose, stage)
    assert bool(found) == (purpose not in purposes_at(stage))
    assert all(finding.severity is Severity.CRITICAL for finding in found)


def test_a_thank_you_is_due_for_three_days():
    visited = CHIEF.interactions[0].on
    assert Purpose.INTERVIEW_THANKS in now(CHIEF, Stage.APPLIED, today=visited + timedelta(days=3))
    assert Purpose.INTERVIEW_THANKS not in now(CHIEF, Stage.APPLIED, today=visited + timedelta(days=4))
    assert Purpose.INTERVIEW_THANKS not in now(CHIEF, Stage.APPLIED, today=visited - timedelta(days=1))


def test_nothing_is_suggested_for_what_the_user_does_not_thank_for():
    unwanted = replace(CHIEF, interactions=(replace(CHIEF.interactions[0], thank=False),))
    assert now(unwanted, Stage.INTERVIEWING) == []


def test_a_suggestion_names_the_occasion_and_its_reason():
    again = replace(CHIEF.interactions[0], on=TODAY, kind="dinner")
    person = replace(CHIEF, interactions=(*CHIEF.interactions, again))
    (found,) = purposes_for(person, search(), Standing(stage=Stage.INTERVIEWING, today=TODAY))
    assert (found.interaction, found.since, found.rule) == (1, TODAY, 24)
    assert "Dr. Ana Alvarez Ruiz: dinner on March 4" in found.why


def test_a_call_is_worth_confirming_whatever_the_stage_but_not_a_missed_one():
    called = replace(HR, interactions=(CALL,))
    for stage in Stage:
        assert Purpose.CALL_CONFIRMED in now(called, stage)
    missed = replace(HR, interactions=(Interaction(on=TODAY, kind="call", note="No answer."),))
    assert Purpose.CALL_CONFIRMED not in now(missed, Stage.OFFERED)


def test_more_time_is_for_those_who_can_grant_it_while_there_is_time():
    assert Purpose.MORE_TIME in now(HR, Stage.OFFERED)
    assert Purpose.MORE_TIME not in now(HOST, Stage.OFFERED)
    assert Purpose.MORE_TIME not in now(AGENT, Stage.OFFERED)
    assert Purpose.MORE_TIME not in now(CHIEF, Stage.OFFERED, today=date(2026, 3, 14))
    assert Purpose.MORE_TIME in now(CHIEF, Stage.OFFERED, case=search(dates=Dates()), today=date(2026, 3, 14))


def test_behind_an_agency_only_the_agency_is_asked():
    agency = replace(AGENT, role=Role.AGENCY_RECRUITER, extended_offer=True)
    case = search(CHIEF, agency)
    assert Purpose.MORE_TIME in now(agency, Stage.OFFERED, case=case)
    assert Purpose.MORE_TIME not in now(CHIEF, Stage.OFFERED, case=case)


def test_a_yes_goes_to_those_who_run_the_search_and_to_those_who_helped():
    assert now(HR, Stage.ACCEPTED) == [Purpose.ACCEPTANCE]
    assert now(HOST, Stage.ACCEPTED) == [Purpose.ACCEPTANCE]
    assert now(AGENT, Stage.ACCEPTED) == []


@pytest.mark.parametrize(
    ("days", "keep_in_touch", "stage", "is_due"),
    [
        (28, True, Stage.DECLINED, True),
        (27, True, Stage.DECLINED, False),
        (90, True, Stage.WITHDREW, True),
        (90, True, Stage.RESCINDED, True),
        (90, False, Stage.DECLINED, False),
        (90, True, Stage.ACCEPTED, False),
    ],
)
def test_a_light_note_waits_four_weeks_and_for_the_users_wish(days, keep_in_touch, stage, is_due):
    case = search(keep_in_touch=keep_in_touch)
    today = CHIEF.interactions[0].on + timedelta(days=days)
    assert (Purpose.MONTHS_LATER in now(CHIEF, stage, case=case, today=today)) is is_due


def test_the_last_word_counts_from_whichever_came_last():
    case, today = search(keep_in_touch=True), date(2026, 4, 20)
    assert Purpose.MONTHS_LATER in now(CHIEF, Stage.DECLINED, case=case, today=today)
    written = date(2026, 4, 1)
    assert Purpose.MONTHS_LATER not in now(CHIEF, Stage.DECLINED, case=case, today=today, last_word_on=written)
    decided = search(keep_in_touch=True, dates=Dates(decision=written))
    assert Purpose.MONTHS_LATER not in now(CHIEF, Stage.DECLINED, case=decided, today=today)


def test_a_realtor_gets_no_hello_months_later():
    met = replace(AGENT, interactions=CHIEF.interactions)
    case = search(CHIEF, met, keep_in_touch=True)
    assert Purpose.MONTHS_LATER not in now(met, Stage.DECLINED, case=case, today=date(2026, 6, 1))


@pytest.mark.parametrize("stage", Stage)
def test_nobody_barred_or_out_of_reach_is_suggested(stage):
    assert now(replace(CHIEF, status=ContactStatus.DO_NOT_CONTACT), stage) == []
    assert now(replace(CHIEF, addresses=Addresses()), stage) == []
    left = replace(CHIEF, status=ContactStatus.LEFT, addresses=replace(CHIEF.addresses, linkedin=""))
    assert now(left, stage) == []


def test_channels_are_on_file_and_the_fitting_one_comes_first():
    thanks, ask = Purpose.INTERVIEW_THANKS, Purpose.MORE_TIME
    at_home = replace(HOST, interactions=(replace(HOST.interactions[0], note="Had us over at his house."),))
    assert channels_for(at_home, thanks)[0] is Channel.HANDWRITTEN_NOTE
    assert channels_for(HOST, ask) == (Channel.EMAIL, Channel.TEXT, Channel.LINKEDIN)
    assert Channel.TEXT not in channels_for(CHIEF, ask)
    assert channels_for(replace(HR, preferred_channel="text"), ask)[0] is Channel.TEXT
    assert channels_for(replace(HR, status=ContactStatus.LEFT), thanks) == (Channel.LINKEDIN,)


def test_a_call_is_confirmed_by_text_where_there_is_no_e_mail_address():
    only_phone = replace(CHIEF, addresses=Addresses(phone="555-0100"))
    assert channels_for(only_phone, Purpose.CALL_CONFIRMED) == (Channel.TEXT,)
    assert channels_for(only_phone, Purpose.MORE_TIME) == ()


def test_the_register_to_begin_with_follows_the_terms_the_two_are_on():
    assert default_register(HOST) is Register.WARM
    assert default_register(CHIEF) is Register.FORMAL


TOUR = Interaction(on=TODAY - timedelta(days=30), kind="site visit", note="Toured.", thanks_for="the tour")
OFFER_CALL = Interaction(on=TODAY, kind="call", note="Made the offer.")
VIDEO = Interaction(on=TODAY - timedelta(days=2), kind="video call", note="Explained the rota.")


@pytest.mark.parametrize(
    ("logged", "places"),
    [
        ((TOUR, OFFER_CALL), [0, 1]),
        ((VIDEO, OFFER_CALL), [0, 1]),
        ((TOUR, VIDEO, OFFER_CALL), [0, 1, 2]),
        ((replace(TOUR, thanks_for=""), replace(VIDEO, note="")), [0, 1]),
        ((replace(VIDEO, on=TODAY - timedelta(days=9)), VIDEO), [1, 0]),
        ((replace(TOUR, thank=False), OFFER_CALL), [1]),
        ((replace(TOUR, on=None), TOUR), [1, 0]),
        ((), []),
    ],
)
def test_thanks_are_for_what_the_user_named_or_met_for_before_they_are_for_a_call(logged, places):
    assert events_to_thank_for(replace(CHIEF, interactions=logged)) == places


def test_the_suggested_thank_you_is_for_the_best_of_the_fresh_ones():
    own = replace(VIDEO, thanks_for="staying on late")
    met = replace(CHIEF, interactions=(own, replace(CALL, kind="video call")))
    standing = Standing(stage=Stage.INTERVIEWING, today=TODAY)
    assert [one.interaction for one in purposes_for(met, search(), standing)][:1] == [0]


@pytest.mark.parametrize(("person", "may"), [(CHIEF, True), (HOST, True), (HR, True), (AGENT, False)])
def test_a_realtor_has_no_openings_to_tell_of(person, may):
    assert may_hear_of_openings(person, search()) is may
