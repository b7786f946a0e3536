"""What each letter says and leaves out, by what the user logged and typed."""

import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    ChosenAlternative,
    Dates,
    Feedback,
    Interaction,
    Kind,
)
from offers.domain.decline.letters.problems import CannotWrite
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    MonthsLater,
    MoreTime,
)
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register
from offers.domain.decline.review import DECISION

from .ask import TODAY, letter
from .people import CHIEF, DINNER, HOST, VISIT, search

each_letter = pytest.mark.parametrize("register", Register)
UNTIL = TODAY + timedelta(days=16)


def test_an_offer_that_is_gone_is_not_turned_down_again():
    with pytest.raises(CannotWrite, match="no offer"):
        write(letter(CounterOffer()), search(kind=Kind.RESCINDED))


def test_a_thank_you_speaks_of_its_own_occasion_only():
    call = Interaction(on=date(2026, 2, 1), kind="phone", note="Sent me the rota.")
    chief = replace(CHIEF, interactions=(call, VISIT))
    case = search(chief)
    assert "rota for me" in write(letter(InterviewThanks(interaction=1)), case).body
    assert "sending me" not in write(letter(InterviewThanks(interaction=1)), case).body
    assert "sending me the rota" in write(letter(InterviewThanks(interaction=0)), case).body


def test_what_would_give_doubts_away_is_not_thanked_for():
    frank = replace(VISIT, note="Took my doubts about the rota seriously. Showed me the ward.")
    text = write(letter(InterviewThanks(interaction=0)), search(replace(CHIEF, interactions=(frank,)))).body
    assert "ward" in text
    assert "doubt" not in text


def test_a_cool_visit_is_thanked_for_without_warmth():
    cool = replace(VISIT, note="Kept me waiting, checked his phone. Showed me the ward.")
    text = write(letter(InterviewThanks(interaction=0)), search(replace(CHIEF, interactions=(cool,)))).body
    assert not re.search(r"glad|pleasure|so much|good to|hope we", text)


def test_the_users_remark_stands_as_typed():
    remark = "your question about night shifts has stayed with me"
    text = write(letter(InterviewThanks(interaction=0, remark=remark)), search()).body
    assert "\n\nYour question about night shifts has stayed with me.\n\n" in text


@each_letter
def test_more_time_names_one_date_and_is_keen_only_where_the_user_is(register):
    def asked(**details):
        return write(letter(MoreTime(until=UNTIL, **details), register=register), search()).body

    assert asked().count("Friday, March 20") == 1
    assert len(re.findall(r"\bMarch\b", asked())) == 1
    assert not re.search(r"interest|think highly|like the thought", asked())
    assert re.search(r"interest|think highly|like the thought", asked(is_keen=True))
    assert re.search(r"[Tt]hank", asked().split("\n\n")[-2])


@pytest.mark.parametrize(
    ("why", "said"),
    [
        ("my husband's job talks", "The reason is my husband's job talks."),
        ("because we want to see the schools", "We want to see the schools."),
        ("We're seeing the schools. That takes a week", "We're seeing the schools. That takes a week."),
    ],
)
def test_a_reason_is_fitted_into_a_sentence(why, said):
    assert said in write(letter(MoreTime(until=UNTIL, why=why)), search()).body


def test_the_year_is_named_where_it_is_another():
    until = date(2027, 1, 8)
    assert "Friday, January 8, 2027" in write(letter(MoreTime(until=until)), search()).body


def test_a_promise_taken_back_on_a_call_is_confirmed_with_one_apology():
    for register in Register:
        request = letter(CallConfirmed(spoken_on=TODAY, said_no=True), register=register)
        text = write(request, search(acceptance=AcceptanceStatus.VERBAL)).body
        assert text.count("sorry") == 1
        assert "withdrawing my acceptance" in text


@each_letter
def test_an_offer_taken_back_is_not_declined(register):
    case = search(kind=Kind.RESCINDED, keep_in_touch=True, dates=Dates(decision=date(2026, 1, 5)))
    for details in (CallConfirmed(spoken_on=TODAY, said_no=True), MonthsLater(since=date(2026, 1, 20))):
        text = write(letter(details, register=register), case).body
        assert not re.search(r"declin|turned|decided", text)
        assert re.search(r"withdrawn|no longer stands|came? to nothing|come to nothing", text)


@each_letter
def test_a_counter_offer_is_answered_for_good_and_gives_no_reason(register):
    case = search(alternative=ChosenAlternative(employer="Queen City"), feedback=(Feedback("Fewer nights.", EVERYONE),))
    text = write(letter(CounterOffer(), register=register), case).body
    assert DECISION.search(text)
    assert not re.search(r"Queen|nights|because|unless|consider|if you", text)


@each_letter
def test_a_note_months_later_says_nothing_of_a_decision_that_came_after_the_last_exchange(register):
    case = search(dates=Dates(decision=date(2026, 2, 1)))
    before = write(letter(MonthsLater(since=date(2026, 1, 6)), register=register), case).body
    after = write(letter(MonthsLater(since=date(2026, 2, 1)), register=register), case).body
    assert not DECISION.search(before)
    assert "nurse position" in before
    assert re.search(r"declin|turned down|decided|decision", after)


@each_letter
def test_a_note_months_later_asks_for_nothing_unless_the_user_says_so(register):
    quiet = write(letter(MonthsLater(since=date(2026, 1, 6)), register=register), search()).body
    open_ = write(letter(MonthsLater(since=date(2026, 1, 6), would_hear=True), register=register), search()).body
    assert not re.search(r"\?|opens|opening|hear of|hear about", quiet)
    assert re.search(r"hear of|hear about", open_)


@each_letter
def test_an_acceptance_says_yes_once_and_by_when(register):
    text = write(letter(Acceptance(starts_on=date(2026, 7, 6)), register=register), search()).body
    assert len(re.findall(r"\baccept", text)) == 1
    assert text.count("Monday, July 6") == 1
    assert "July" not in write(letter(Acceptance(), register=register), search()).body


def test_those_who_do_not_take_the_answer_are_told_of_it():
    assert "I've accepted" in write(letter(Acceptance(), to="c2"), search()).body
    assert "need from me" not in write(letter(Acceptance(), to="c4"), search()).body


def test_a_card_thanks_the_host():
    request = letter(InterviewThanks(interaction=0), to="c2", channel=Channel.HANDWRITTEN_NOTE)
    draft = write(request, search(CHIEF, replace(HOST, interactions=(DINNER,))))
    assert draft.subject == ""
    assert "jollof" in draft.body


@each_letter
def test_somebody_outside_is_told_of_no_openings_and_had_no_part_in_the_job(register):
    hello = MonthsLater(since=date(2026, 1, 6), would_hear=True)
    text = write(letter(hello, to="c4", register=register), search()).body
    assert not re.search(r"opening|opens|for me at|hear of|hear about|concerned|brought us together|talk of", text)
    assert "in January" in text


@each_letter
def test_a_first_of_the_month_is_early_in_it_on_its_last_days(register):
    hello = letter(MonthsLater(since=date(2026, 3, 1)), register=register, today=date(2026, 3, 30))
    text = write(hello, search()).body
    assert "early this month" in text
    assert "in March" not in text


@each_letter
def test_a_thank_you_claims_nothing_that_the_log_does_not_tell(register):
    for person, body in (
        (one.id, write(letter(InterviewThanks(interaction=0), to=one.id, register=register), search()))
        for one in search().contacts
        if one.interactions
    ):
        assert not re.search(r"learned|helped|picture|clearer|know more|told me|think about|real help", body.body), (
            person
        )
