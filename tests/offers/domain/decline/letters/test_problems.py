"""What keeps a letter from being written is said beside the field, before anything is written."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import (
    Addresses,
    ChosenAlternative,
    ContactStatus,
    Interaction,
    PrivateReason,
    PrivateText,
)
from offers.domain.decline.letters.problems import CannotWrite, problems
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    MonthsLater,
    MoreTime,
)
from offers.domain.decline.letters.write import write
from offers.domain.decline.roles import Role

from .ask import TODAY, letter
from .people import AGENT, CHIEF, HOST, search

UNTIL = date(2026, 3, 20)
LATER = TODAY + timedelta(days=1)
BEFORE = TODAY - timedelta(days=1)
MONTHS_AGO = TODAY - timedelta(days=90)


def fields(details, case=None, **request):
    return [problem.field for problem in problems(letter(details, **request), case or search())]


@pytest.mark.parametrize(
    "details",
    [
        MoreTime(until=UNTIL, why="we want to see the schools first"),
        CallConfirmed(spoken_on=TODAY, agreed="you send the contract"),
        CounterOffer(came_on=TODAY),
        MonthsLater(since=MONTHS_AGO, news="We moved."),
        InterviewThanks(interaction=0, remark="Your talk stayed with me."),
        Acceptance(starts_on=LATER, next_step="I'll sign tomorrow"),
    ],
)
def test_a_sound_request_has_no_problems(details):
    assert fields(details) == []


@pytest.mark.parametrize(
    ("details", "field"),
    [
        (MoreTime(until=TODAY), "until"),
        (MoreTime(until=date(2026, 3, 13)), "until"),
        (CallConfirmed(spoken_on=LATER, agreed="you write"), "spoken_on"),
        (CallConfirmed(spoken_on=TODAY), "agreed"),
        (CallConfirmed(spoken_on=TODAY, agreed="  "), "agreed"),
        (CounterOffer(came_on=LATER), "came_on"),
        (MonthsLater(since=LATER), "since"),
        (MonthsLater(since=TODAY), "since"),
        (MonthsLater(since=TODAY - timedelta(days=27)), "since"),
        (InterviewThanks(interaction=1), "interaction"),
        (InterviewThanks(interaction=-1), "interaction"),
        (Acceptance(starts_on=BEFORE), "starts_on"),
    ],
)
def test_a_date_or_a_choice_that_cannot_be_is_said_at_its_field(details, field):
    assert fields(details) == [field]


@pytest.mark.parametrize(
    "why",
    [
        "I am waiting for another offer",
        "I have two other interviews next week",
        "a competing process is not finished",
        "I am talking elsewhere",
        "they pay $40,000 more",
        "she told me in confidence that they merge",
        "the clinic is chaotic",
        "it depends on [name]",
        "word " * 61,
    ],
)
def test_words_that_would_harm_are_refused(why):
    assert fields(MoreTime(until=UNTIL, why=why)) == ["why"]


@pytest.mark.parametrize(
    "details",
    [
        MoreTime(until=UNTIL, why="my wife has an interview at the hospital and waits to hear from another employer"),
        CallConfirmed(spoken_on=TODAY, agreed="We meet for a second interview on Friday"),
        InterviewThanks(interaction=0, remark="I look forward to the second interview"),
        MonthsLater(since=MONTHS_AGO, news="I started in another position in May"),
    ],
)
def test_what_only_sounds_like_a_rival_is_none(details):
    assert fields(details) == []


def test_a_rival_is_named_in_no_letter_while_the_answer_is_open():
    assert fields(CallConfirmed(spoken_on=TODAY, agreed="you know of my other offer")) == ["agreed"]
    assert fields(InterviewThanks(interaction=0, remark="No other employer showed me so much")) == ["remark"]


@pytest.mark.parametrize(
    ("details", "field"),
    [
        (MoreTime(until=UNTIL, why="the tense surgeons frightened me"), "why"),
        (CallConfirmed(spoken_on=TODAY, agreed="tense surgeons, no deal"), "agreed"),
        (MonthsLater(since=MONTHS_AGO, news="No tense surgeons here"), "news"),
        (InterviewThanks(interaction=0, remark="The tense surgeons stayed with me"), "remark"),
        (Acceptance(next_step="I will calm the tense surgeons"), "next_step"),
    ],
)
def test_what_is_private_enters_by_no_field(details, field):
    private = (PrivateReason(PrivateText("Tension between the surgeons frightened me.")),)
    case = search(private_reasons=private)
    assert fields(details, case) == [field]
    with pytest.raises(CannotWrite) as refused:
        write(letter(details), case)
    assert [problem.field for problem in refused.value.problems] == [field]


@pytest.mark.parametrize(("to", "found"), [("c1", []), ("c2", ["contact_id"]), ("c4", ["contact_id"])])
def test_only_who_runs_the_search_is_answered_about_a_better_offer(to, found):
    assert fields(CounterOffer(), to=to) == found


def test_the_unnamed_employer_is_no_news():
    case = search(alternative=ChosenAlternative(employer="Queen City Primary Care"))
    assert fields(MonthsLater(since=MONTHS_AGO, news="I started at Queen City."), case) == ["news"]


def test_outsiders_read_nothing_of_terms():
    assert fields(Acceptance(next_step="I sign the contract tomorrow"), to="c4") == ["next_step"]
    assert fields(Acceptance(next_step="I sign the contract tomorrow")) == []


def test_somebody_barred_or_out_of_reach_gets_no_letter():
    barred = search(replace(CHIEF, status=ContactStatus.DO_NOT_CONTACT))
    assert fields(Acceptance(), barred) == ["contact_id"]
    nowhere = search(replace(CHIEF, addresses=Addresses()))
    assert fields(Acceptance(), nowhere) == ["channel"]
    assert fields(Acceptance(), channel=Channel.TEXT) == ["channel"]
    assert fields(Acceptance(), channel=Channel.PHONE) == ["channel"]


def test_only_those_who_can_grant_time_are_asked_for_it():
    assert fields(MoreTime(until=UNTIL), to="c2") == ["contact_id"]
    assert fields(MoreTime(until=UNTIL), to="c3") == []
    agency = replace(AGENT, role=Role.AGENCY_RECRUITER, extended_offer=True)
    behind = search(CHIEF, HOST, agency)
    assert fields(MoreTime(until=UNTIL), behind) == ["contact_id"]
    assert fields(MoreTime(until=UNTIL), behind, to="c4") == []


def test_a_call_that_reached_nobody_is_nothing_to_thank_for():
    failed = Interaction(on=BEFORE, kind="phone", note="No answer.")
    assert fields(InterviewThanks(interaction=0), search(replace(CHIEF, interactions=(failed,)))) == ["interaction"]


def test_what_the_user_does_not_thank_for_gets_no_thank_you():
    unwanted = replace(CHIEF.interactions[0], thank=False)
    case = search(replace(CHIEF, interactions=(unwanted,)))
    assert fields(InterviewThanks(interaction=0), case) == ["interaction"]


def test_an_unknown_contact_is_an_error():
    with pytest.raises(KeyError):
        problems(letter(Acceptance(), to="c9"), search())
