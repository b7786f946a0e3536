"""Every phrase a writer added: its slots, its grammar, its wording."""

import re
from collections.abc import Iterator

import pytest

from offers.domain.decline.choosing.variety import spelled_out
from offers.domain.decline.circles import Circle
from offers.domain.decline.phrases import (
    brief,
    called,
    calls,
    calls_to_referees,
    closings,
    decisions,
    feedback,
    gratitude,
    rescinded,
    subjects,
    withdrawals,
)
from offers.domain.decline.text.prose import slots_of, words
from offers.domain.decline.words.decisions import FROM_ME

SLOTS = set(
    "role org Org acts that to also_to reason Reason feedback Feedback companion greeting caller name employer Title "
    "who kin stop asked held it whom what made paper Anew again Also why thing is consoled was_sorry Why told "
    "also_told effect".split()
)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from strings(inner)
    elif isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)


def phrases_of(module: object) -> list[str]:
    public = [value for name, value in vars(module).items() if name.isupper()]
    return [phrase for value in public for phrase in strings(value)]


SPOKEN = [*phrases_of(calls), *phrases_of(calls_to_referees), *phrases_of(called), *feedback.SPOKEN_ALONE]
WRITTEN = [
    phrase
    for module in (brief, decisions, withdrawals, rescinded, gratitude, closings, feedback)
    for phrase in phrases_of(module)
]


@pytest.mark.parametrize("phrase", [*WRITTEN, *SPOKEN, *phrases_of(subjects)])
def test_slots_are_known_and_braces_are_whole(phrase):
    assert slots_of(phrase) <= SLOTS
    assert re.sub(r"\{\w+\}", "", phrase).count("{") == 0


@pytest.mark.parametrize("phrase", [*WRITTEN, *SPOKEN])
def test_phrases_are_whole_sentences_without_shouting_or_stock_wording(phrase):
    assert phrase.endswith((".", "?", ",", "{feedback}", "{Feedback}"))
    assert "!" not in phrase
    assert '"' not in phrase
    assert "  " not in phrase
    banned = r"unfortunately|at this time|reconsider|unless you|finds you well|do not hesitate|better offer|regret"
    assert not re.search(banned, phrase, re.IGNORECASE)
    assert not re.search(r"\$|\bsalary\b|\bpay\b|\bbonus\b", phrase, re.IGNORECASE)


@pytest.mark.parametrize("phrase", WRITTEN)
def test_contractions_can_all_be_spelled_out_for_formal_readers(phrase):
    assert "'" not in spelled_out(phrase)


@pytest.mark.parametrize("phrase", [phrase for phrase in WRITTEN if "{acts}" in phrase])
def test_what_follows_thanks_is_the_readers_doing(phrase):
    """ "grateful for sending" would make the writer the sender."""
    assert not re.search(r"grateful for \{acts\}", phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        *phrases_of(rescinded),
        *strings(brief.RESCINDED),
        *brief.RESCINDED_TOLD,
    ],
)
def test_an_offer_taken_back_is_never_declined(phrase):
    assert not re.search(r"declin|turned down|not accept|accept(?:ed|ing)", phrase, re.IGNORECASE)


@pytest.mark.parametrize("phrase", [*strings(withdrawals.WITHDRAWN), *strings(brief.WITHDRAWN)])
def test_withdrawing_before_an_offer_declines_nothing(phrase):
    assert "offer" not in phrase
    assert "declin" not in phrase
    assert "withdr" in phrase


@pytest.mark.parametrize("phrase", list(strings(withdrawals.BROKEN_PROMISE)))
def test_a_broken_promise_is_owned_with_one_apology(phrase):
    assert len(re.findall(r"sorry|apolog", phrase)) == 1
    assert "withdraw" in phrase


@pytest.mark.parametrize("phrase", [*calls.VOICEMAIL, *called.VOICEMAIL])
def test_voicemail_asks_for_a_call_back_only(phrase):
    assert "call me back" in phrase
    assert not {"role", "org"} & slots_of(phrase)


def test_no_phrase_stands_twice_in_one_bank():
    for module in (brief, decisions, withdrawals, rescinded, gratitude, closings, feedback, called, calls):
        for value in vars(module).values():
            if isinstance(value, tuple):
                assert len(set(value)) == len(value)


def test_openings_differ_within_a_bank():
    for bank in (*decisions.DECLINED.values(), *brief.DECLINED.values()):
        openings = [" ".join(words(phrase)[:4]) for phrase in bank]
        assert len(set(openings)) >= len(openings) - 1


@pytest.mark.parametrize(
    "bank",
    [decisions.DECLINED, withdrawals.WITHDRAWN, withdrawals.BROKEN_OTHERS],
    ids=["declined", "withdrawn", "broken"],
)
@pytest.mark.parametrize("circle", [Circle.PEER, Circle.STAFF])
def test_four_of_a_house_can_be_told_without_saying_four_times_that_they_hear_it_from_the_user(bank, circle):
    assert len([phrase for phrase in bank[circle] if not FROM_ME.search(phrase)]) >= 4


@pytest.mark.parametrize("phrase", [*closings.REASON_CLAUSE, *closings.REASON_PHRASE, *calls.WHY])
def test_no_phrase_claims_that_a_reason_is_the_only_one(phrase):
    """There may be private ones beside it, and a goodbye does not lie."""
    assert not re.search(r"simple|one thing|only|decided it|settled it|came down|straightforward|really", phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        *phrases_of(decisions),
        *strings(withdrawals.WITHDRAWN),
        *phrases_of(rescinded),
        *strings(brief.DECLINED),
        *strings(brief.WITHDRAWN),
        *strings(brief.RESCINDED),
        *strings(subjects.DECLINED),
        *strings(subjects.RESCINDED),
    ],
)
def test_nobody_reads_after_all_where_no_yes_was_ever_given(phrase):
    assert "after all" not in phrase


@pytest.mark.parametrize(
    "phrase", [*phrases_of(decisions), *phrases_of(withdrawals), *phrases_of(rescinded), *phrases_of(brief)]
)
def test_no_letter_speaks_of_a_file_or_guesses_what_was_heard(phrase):
    assert not re.search(r"my file|have heard this|as you may have heard|secondhand|It won't be me", phrase)


@pytest.mark.parametrize("phrase", [*WRITTEN, *SPOKEN])
def test_no_phrase_claims_a_feeling_or_sounds_like_a_notice_or_a_stub(phrase):
    """Nobody logs that they were glad of an offer, nobody is told their own news, and what hangs on ", too" limps."""
    assert not re.search(r"meant a (?:good|great) deal|glad to be offered|good to be offered|lost on me", phrase)
    assert not re.search(r"as you may know|they(?:'ve| have) withdrawn|A quick word|you should know\.$", phrase)
    assert not re.search(r"say no to \{|Speak soon|\}, too\.$|itself, too", phrase)
    assert phrase in SPOKEN or "May I mention" not in phrase


@pytest.mark.parametrize("phrase", list(strings(closings.WISH)))
def test_no_wish_sounds_like_a_notice(phrase):
    assert not re.search(r"Good luck in|every success|\{org\} and|and to \{org\}", phrase)


@pytest.mark.parametrize(
    "phrase",
    [
        phrase
        for bank in (
            decisions.DECLINED,
            withdrawals.WITHDRAWN,
            withdrawals.BROKEN_OTHERS,
            rescinded.RESCINDED,
            brief.DECLINED,
            brief.WITHDRAWN,
            brief.BROKEN_OTHERS,
            brief.RESCINDED,
            subjects.DECLINED,
        )
        for phrase in bank[Circle.FAMILY]
    ],
)
def test_no_phrase_to_a_helper_of_the_family_speaks_for_two(phrase):
    """The log does not tell whether there still is a "we"."""
    assert not re.search(r"\b(?:we|us|our|ourselves|we've)\b", phrase, re.IGNORECASE)


@pytest.mark.parametrize("phrase", [*closings.STOP, *gratitude.BARE_PART, *gratitude.BARE_UNTHANKED])
def test_a_request_or_a_wish_that_may_stand_alone_is_a_whole_sentence_and_not_curt(phrase):
    assert len(words(phrase)) >= 7
