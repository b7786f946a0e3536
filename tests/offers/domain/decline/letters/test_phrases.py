"""Every phrase of the letters: its slots, its grammar, its wording, and that each register has enough of them."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from offers.domain.decline import phrases as goodbye_phrases
from offers.domain.decline.choosing.variety import spelled_out
from offers.domain.decline.letters.phrases import (
    acceptance,
    call_confirmed,
    counter_offer,
    interview_thanks,
    months_later,
    more_time,
    shared,
)
from offers.domain.decline.people.registers import Register
from offers.domain.decline.review import DECISION
from offers.domain.decline.text.prose import slots_of, words

MODULES = (acceptance, call_confirmed, counter_offer, interview_thanks, months_later, more_time, shared)
SLOTS = set("role org name Title acts that reason Reason when until starts month agreed".split())


def banks(module: object) -> Iterator[tuple[str, object]]:
    return ((name, value) for name, value in vars(module).items() if name.isupper())


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)


def phrases_of(module: object, *, subjects: bool = False) -> list[str]:
    found = [value for name, value in banks(module) if name.startswith("SUBJECTS") == subjects]
    return [phrase for value in found for phrase in strings(value)]


each_module = pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])


@each_module
def test_slots_are_known_and_braces_are_whole(module):
    for phrase in [*phrases_of(module), *phrases_of(module, subjects=True)]:
        assert slots_of(phrase) <= SLOTS
        assert not re.search(r"[{}]", re.sub(r"\{\w+\}", "", phrase)), phrase


@each_module
def test_phrases_are_whole_sentences(module):
    for phrase in phrases_of(module):
        assert phrase.endswith((".", "?", ",", "{agreed}"))
        assert phrase[0].isupper() or phrase.startswith("{")
        assert not re.search(r"!|\"|  |[’“”]", phrase), phrase


@each_module
def test_no_phrase_shouts_or_is_stock_or_speaks_of_what_it_must_not(module):
    stock = (
        r"unfortunately|at this time|reconsider|unless|finds? you well|hesitate|better offer|regret|excited|thrilled|"
        r"opportunity|esteemed|valued|perfect fit|align|touch base|reach out|moving forward|as per|kindly"
    )
    barred = r"\$|\bsalary\b|\bpay\b|\bbonus\b|second choice|other offers?|other interviews?|elsewhere"
    for phrase in phrases_of(module):
        assert not re.search(f"{stock}|{barred}", phrase, re.IGNORECASE), phrase


@each_module
def test_contractions_can_all_be_spelled_out(module):
    for phrase in phrases_of(module):
        assert "'" not in spelled_out(phrase)


@each_module
def test_what_follows_thanks_is_the_readers_doing(module):
    for phrase in phrases_of(module):
        assert not re.search(r"grateful for \{acts\}", phrase), phrase


@each_module
def test_subjects_are_short_and_calm(module):
    for phrase in phrases_of(module, subjects=True):
        assert not re.search(r"[!.]$|urgent|update", phrase, re.IGNORECASE), phrase
        assert len(words(phrase)) <= 9


@pytest.mark.parametrize("phrase", [*phrases_of(interview_thanks), *phrases_of(more_time)])
def test_nothing_is_decided_before_it_is(phrase):
    assert not DECISION.search(phrase)
    assert not re.search(r"\baccept|\bpromise|working with you|joining", phrase)


@pytest.mark.parametrize("phrase", list(strings(more_time.ASK)) + list(strings(more_time.ASK_AGENCY)))
def test_asking_for_time_asks_for_one_date(phrase):
    assert phrase.count("{until}") == 1


@pytest.mark.parametrize("phrase", list(strings(more_time.EITHER_WAY)))
def test_thanks_come_whichever_way_they_answer(phrase):
    assert re.search(r"thank", phrase, re.IGNORECASE)


@pytest.mark.parametrize("phrase", list(strings(counter_offer.NO)))
def test_a_counter_offer_gets_a_plain_no(phrase):
    assert DECISION.search(phrase)


@pytest.mark.parametrize(
    "phrase", [*strings(acceptance.YES), *strings(acceptance.YES_AGENCY), *strings(acceptance.TOLD)]
)
def test_an_acceptance_says_so_once_and_to_what(phrase):
    assert len(re.findall(r"\baccept", phrase)) == 1
    assert {"role", "org"} & slots_of(phrase)


@pytest.mark.parametrize("phrase", list(strings(call_confirmed.TOOK_BACK)))
def test_a_promise_taken_back_is_owned_with_one_apology(phrase):
    assert phrase.count("sorry") == 1
    assert "withdrawing my acceptance" in phrase


@each_module
def test_every_bank_that_knows_registers_knows_all_of_them(module):
    for _, bank in banks(module):
        for inner in bank.values() if isinstance(bank, dict) else ():
            if isinstance(inner, dict):
                assert set(inner) == set(Register)
        if isinstance(bank, dict) and set(bank) & set(Register):
            assert set(bank) == set(Register)


@each_module
def test_no_phrase_stands_twice_in_one_bank(module):
    for _, bank in banks(module):
        flat = [bank] if isinstance(bank, tuple) else [*strings_by_bank(bank)]
        for phrases in flat:
            assert len(set(phrases)) == len(phrases)


def strings_by_bank(value: object) -> Iterator[tuple[str, ...]]:
    if isinstance(value, tuple):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings_by_bank(inner)


def test_no_phrase_of_any_bank_speaks_of_what_somebody_did_but_to_thank_for_it():
    """ "I appreciate showing me the lab" would be the user's own doing."""
    goodbyes = [
        import_module(f"{goodbye_phrases.__name__}.{found.name}") for found in iter_modules(goodbye_phrases.__path__)
    ]
    found = [phrase for module in (*MODULES, *goodbyes) for phrase in all_strings(module) if "{acts}" in phrase]
    assert len(found) > 40
    assert [phrase for phrase in found if not _THANKS_FOR.search(phrase)] == []


_THANKS_FOR = re.compile(r"(?:[Tt]hank|[Gg]rateful to you)[^.]* for \{acts\}|^And for \{acts\}\.$")


def all_strings(module):
    return [phrase for name, value in vars(module).items() if name.isupper() for phrase in strings(value)]
