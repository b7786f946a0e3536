"""Every letter in every register by every channel, over all cases on file: what holds for all of them."""

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offers.domain.decline.bundle import Channel
from offers.domain.decline.case_file import read_case
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    ChosenAlternative,
    Dates,
    Feedback,
    Interaction,
    Kind,
    Move,
    OwnPhrase,
)
from offers.domain.decline.letters.problems import CannotWrite
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    MonthsLater,
    MoreTime,
    Purpose,
)
from offers.domain.decline.letters.review import LetterReviewer
from offers.domain.decline.letters.write import write
from offers.domain.decline.placeholders import left_over
from offers.domain.decline.prose import ngrams, sentences, words
from offers.domain.decline.registers import Register
from offers.domain.decline.review import DECISION

from .. import cases_on_file as on_file
from .ask import OWN_WORDS, TODAY, core, letter, round_of
from .people import CHIEF, DINNER, HOST, VISIT, search

each_letter = pytest.mark.parametrize("register", Register)
each_letter_of = pytest.mark.parametrize("purpose", Purpose)
each_case = pytest.mark.parametrize("name", on_file.NAMES)
UNTIL = TODAY + timedelta(days=16)


def test_an_offer_that_is_gone_is_not_turned_down_again():
    with pytest.raises(CannotWrite, match="no offer"):
        write(letter(CounterOffer()), search(kind=Kind.RESCINDED))


@cache
def letters(name, purpose):
    """Every letter of this purpose that the case gives rise to, also by the second best channel."""
    rounds = product(Register, (0, 1), (0, 1))
    return [
        pair
        for register, turn, place in rounds
        for pair in round_of(on_file.case(name), purpose, register, turn=turn, place=place)
    ]


@each_case
@each_letter_of
def test_letters_fit_their_medium(name, purpose):
    longest = {Channel.TEXT: 80, Channel.HANDWRITTEN_NOTE: 120}
    for request, draft in letters(name, purpose):
        shortest = 12 if request.channel in {Channel.TEXT, Channel.LINKEDIN} else 20
        assert shortest <= len(words(core(draft.body))) <= longest.get(request.channel, 150)
        assert len(draft.subject) <= 65
        assert bool(draft.subject) == (request.channel is Channel.EMAIL)
        assert draft.channel is request.channel


@each_case
@each_letter_of
def test_letters_are_whole_and_clean(name, purpose):
    case = on_file.case(name)
    known = [contact.name for contact in case.contacts] + [case.organization.name, case.role_title]
    for _, draft in letters(name, purpose):
        text = f"{draft.subject}\n{draft.body}"
        assert left_over(text, known) == ()
        assert not re.search(r" [,.;]|\.\.|  |\bNone\b|!|\{|\}", core(draft.body))
        assert not re.search(r"at this time|hope this finds|do not hesitate|touch base|unfortunately", text)
        assert not re.search(r"\$\s?\d|\bsalary\b|\bbonus\b", text)


@each_case
@each_letter_of
def test_our_own_review_finds_nothing_in_the_first_letters(name, purpose):
    """Beyond three readers of one kind of letter the phrases run out, and the review says so."""
    reviewer = LetterReviewer(on_file.case(name))
    for request, draft in letters(name, purpose):
        if len(request.others) < 3:
            typed = any(own in draft.body for own in OWN_WORDS)
            found = reviewer.review(draft.body, replace(request, others=()) if typed else request)
            assert found == ()


@each_case
@each_letter
def test_no_two_people_are_thanked_in_the_same_sentence(name, register):
    drafts = [draft for _, draft in round_of(on_file.case(name), Purpose.INTERVIEW_THANKS, register)]
    seen: set[str] = set()
    for draft in drafts:
        said = {" ".join(words(one)).lower() for one in sentences(core(draft.body)) if len(words(one)) >= 5}
        assert not said & seen
        seen |= said


@each_case
@pytest.mark.parametrize("purpose", [Purpose.INTERVIEW_THANKS, Purpose.MORE_TIME])
def test_nothing_is_decided_before_it_is(name, purpose):
    for _, draft in letters(name, purpose):
        assert not DECISION.search(draft.body)
        assert not re.search(r"\baccept", draft.body)


@each_case
def test_nothing_that_must_stay_private_is_in_a_letter(name):
    """Words of refusing and of the offer itself belong in a letter about them; everything else stays barred."""
    for purpose in Purpose:
        for _, draft in letters(name, purpose):
            for pattern in on_file.raw(name)["checks"]["never"]:
                found = re.search(pattern, f"{draft.subject}\n{draft.body}", re.IGNORECASE)
                assert not found or re.fullmatch(r"(?:declin|offer|trouble)\w*", found[0], re.IGNORECASE), found


calmly = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
secret_words = st.lists(
    st.from_regex(r"[b-df-hj-np-tv-z]{2}[aeiou][b-df-hj-np-tv-z]{3}[aeiou]zq", fullmatch=True),
    min_size=2,
    max_size=3,
    unique=True,
)


@calmly
@given(
    name=st.sampled_from(on_file.NAMES),
    tokens=secret_words,
    purpose=st.sampled_from(Purpose),
    register=st.sampled_from(Register),
)
def test_a_private_reason_never_comes_back_in_a_letter(name, tokens, purpose, register):
    raw = on_file.raw(name)
    note = f"Walked me through the {' and the '.join(tokens)}; showed me the {' '.join(tokens)} clinic."
    entry = {"date": "2026-03-01", "kind": "visit", "note": note}
    contacts = [{**contact, "interactions": [*contact["interactions"], entry]} for contact in raw["contacts"]]
    private = {"id": "p", "text": f"It is about {' and '.join(tokens)}.", "visibility": "private", "share_with": []}
    case = read_case({**raw, "contacts": contacts, "reasons": [*raw["reasons"], private]})
    text = "\n".join(f"{draft.subject}\n{draft.body}" for _, draft in round_of(case, purpose, register)).lower()
    assert not [token for token in tokens if token in text]


@calmly
@given(text=st.text(max_size=200), register=st.sampled_from(Register))
def test_whatever_is_typed_is_said_as_typed_or_refused(text, register):
    request = letter(CallConfirmed(spoken_on=TODAY, agreed=text, said_no=True), register=register)
    try:
        draft = write(request, search())
    except CannotWrite:
        return
    assert " ".join(words(text)).casefold() in " ".join(words(draft.body)).casefold()


@each_letter
def test_the_same_request_gives_the_same_letter(register):
    request = letter(InterviewThanks(interaction=0), register=register)
    assert write(request, search()) == write(request, search())


def test_each_register_has_a_voice_of_its_own():
    case = replace(search(keep_in_touch=True), today=TODAY)
    lengths = dict.fromkeys(Register, 0)
    for purpose in Purpose:
        said = {register: core(next(round_of(case, purpose, register))[1].body) for register in Register}
        assert len({*said.values()}) == len(Register)
        assert "'" not in said[Register.FORMAL].replace(OWN_WORDS[1], "")
        lengths = {register: lengths[register] + len(words(text)) for register, text in said.items()}
    assert lengths[Register.BRIEF] < 0.8 * lengths[Register.FORMAL]
    assert lengths[Register.BRIEF] < 0.8 * lengths[Register.WARM]


def test_formal_letters_are_signed_in_full_and_others_as_the_two_are_on_terms():
    def signed(register, to):
        return write(letter(Acceptance(), to=to, register=register), search()).body.splitlines()[-1]

    assert signed(Register.FORMAL, "c2") == "Lena Ortiz"
    assert signed(Register.WARM, "c2") == "Lena"
    assert signed(Register.WARM, "c1") == "Lena Ortiz"


def test_the_users_own_sentences_are_said_where_they_fit():
    own = (
        OwnPhrase(Move.CLOSING, "With gratitude"),
        OwnPhrase(Move.WISH, "May the new ward thrive."),
        OwnPhrase(Move.CLOSING, "They pay $40,000 more"),
    )
    case = search(own_phrases=own)
    assert write(letter(InterviewThanks(interaction=0)), case).body.endswith("With gratitude,\nLena Ortiz")
    answer = write(letter(CounterOffer()), case).body
    assert "May the new ward thrive." in answer
    again = write(letter(CounterOffer(), to="c3", others=[answer]), case).body
    assert "May the new ward thrive." not in again


@each_letter
def test_others_are_told_apart_by_what_each_did(register):
    first = write(letter(InterviewThanks(interaction=0), register=register), search())
    second = write(letter(InterviewThanks(interaction=0), to="c2", register=register, others=[first.body]), search())
    assert len(ngrams(core(first.body)) & ngrams(core(second.body))) <= 2
    assert "ward" in first.body
    assert "jollof" in second.body


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
