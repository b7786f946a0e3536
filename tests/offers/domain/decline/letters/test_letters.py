"""Every letter in every register by every channel, over all cases on file: what holds for all of them."""

import re
from dataclasses import replace
from functools import cache
from itertools import product

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offers.domain.decline.bundle import Channel
from offers.domain.decline.case_file import read_case
from offers.domain.decline.facts import (
    Move,
    OwnPhrase,
)
from offers.domain.decline.letters.problems import CannotWrite
from offers.domain.decline.letters.requests import (
    Acceptance,
    CallConfirmed,
    CounterOffer,
    InterviewThanks,
    Purpose,
)
from offers.domain.decline.letters.review import LetterReviewer
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register
from offers.domain.decline.review import DECISION
from offers.domain.decline.text.placeholders import left_over
from offers.domain.decline.text.prose import ngrams, sentences, words

from .. import cases_on_file as on_file
from .ask import OWN_WORDS, TODAY, core, letter, round_of
from .people import search

each_letter = pytest.mark.parametrize("register", Register)
each_letter_of = pytest.mark.parametrize("purpose", Purpose)
each_case = pytest.mark.parametrize("name", on_file.NAMES)


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
                found = re.search(rf"(?<!\w)(?:{pattern})", f"{draft.subject}\n{draft.body}", re.IGNORECASE)
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
