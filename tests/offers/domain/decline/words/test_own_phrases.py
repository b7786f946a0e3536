"""Sentences of the user's own: said as they stand, once, to whom they suit."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.case_file import read_case
from offers.domain.decline.compose import compose, rewrite
from offers.domain.decline.facts import (
    AcceptanceStatus,
    ChosenAlternative,
    Interaction,
    Kind,
    Move,
    OwnPhrase,
    PrivateReason,
    PrivateText,
)
from offers.domain.decline.people.registers import Register
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, person

LEAD = person(extended_offer=True, first_name_basis=True)
PEOPLE = [LEAD, person("c2", Role.PARTNER), person("c3", Role.REALTOR)]
WISH = OwnPhrase(Move.WISH, "May the roof hold through the winter.")


def messages(*phrases, people=PEOPLE, **facts):
    return compose(replace(case_of(*people, **facts), own_phrases=phrases)).messages


def readers_of(text, found):
    return [contact_id for contact_id, message in found.items() if text in message.body]


@pytest.mark.parametrize(
    ("move", "paragraph"), [(Move.OPENING, 1), (Move.THANKS, 2), (Move.WISH, -2), (Move.CLOSING, -2)]
)
def test_each_stands_where_it_belongs_and_goes_to_the_decision_maker_first(move, paragraph):
    phrase = OwnPhrase(move, "The river was high that week.")
    found = messages(phrase)
    assert readers_of(phrase.text, found) == ["c1"]
    assert phrase.text in found["c1"].body.split("\n\n")[paragraph]


def test_a_line_without_a_full_stop_stands_above_the_name():
    found = messages(
        OwnPhrase(Move.CLOSING, "With a wave from the bridge"), OwnPhrase(Move.CLOSING, "Gratefully yours,")
    )
    assert found["c1"].body.endswith("With a wave from the bridge,\nLena Ortiz")
    assert found["c2"].body.endswith("\n\nGratefully yours,\nLena Ortiz")


def test_of_several_the_first_goes_to_the_first_and_the_next_to_the_next():
    second = OwnPhrase(Move.WISH, "Keep the kettle on.")
    found = messages(WISH, second)
    assert readers_of(WISH.text, found) == ["c1"]
    assert readers_of(second.text, found) == ["c2"]


def test_our_own_words_make_room_for_it():
    assert "I hope the search" not in messages(WISH)["c1"].body
    ours = messages()["c1"].body.split("\n\n")[-2]
    assert ours not in messages(WISH)["c1"].body


@pytest.mark.parametrize("text", ["A {acts} of 100% {role}, %s and {0}.", "So long, and {thanks}."])
def test_braces_and_percent_signs_are_said_as_they_stand(text):
    assert text in messages(OwnPhrase(Move.WISH, text))["c1"].body


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("I hope the custody hearing is the last one.", 41),
        ("You offered $240,000, and I noticed.", 44),
        ("What you told me in confidence stays with me.", 47),
        ("Dear [name], be well.", 68),
    ],
)
def test_what_may_be_said_to_nobody_is_in_no_draft_and_is_told_of(text, rule):
    private = (PrivateReason(PrivateText("The custody hearing keeps us here")),)
    case = replace(case_of(*PEOPLE, private_reasons=private), own_phrases=(OwnPhrase(Move.WISH, text),))
    answer = compose(case)
    assert readers_of(text, answer.messages) == []
    told = [warning for warning in answer.warnings if warning.code == "own_phrase"]
    assert [warning.rule for warning in told] == [rule]
    assert " ".join(text.split()[:5]) in told[0].text
    assert [
        warning for warning in compose(replace(case, own_phrases=(WISH,))).warnings if warning.code == "own_phrase"
    ] == []


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("I declined with a heavy hand.", {}),
        ("Let us keep in touch.", {"keep_in_touch": False}),
        ("I am sorry about the short notice.", {"acceptance": AcceptanceStatus.VERBAL}),
        ("Unless you move the deadline, farewell.", {}),
    ],
)
def test_what_would_say_it_twice_or_reopen_it_is_left_out_without_a_word(text, facts):
    case = replace(case_of(*PEOPLE, **facts), own_phrases=(OwnPhrase(Move.WISH, text),))
    answer = compose(case)
    assert readers_of(text, answer.messages) == []
    assert not [warning for warning in answer.warnings if warning.code == "own_phrase"]


def test_a_sentence_that_names_somebody_goes_to_them():
    bo = person("c2", Role.PARTNER, goes_by="Beatrix")
    phrase = OwnPhrase(Move.WISH, "Save me a seat, Beatrix.")
    assert readers_of(phrase.text, messages(phrase, people=[LEAD, bo])) == ["c2"]


def test_an_outsider_reads_nothing_of_the_contract():
    realtor = person("c3", Role.REALTOR)
    phrase = OwnPhrase(Move.WISH, "The contract was a pleasure to read.")
    assert readers_of(phrase.text, messages(phrase, people=[realtor])) == []
    assert readers_of(phrase.text, messages(phrase, people=[LEAD, realtor])) == ["c1"]


def test_nobody_of_whom_the_notes_are_cool_reads_a_warm_word():
    cold = Interaction(on=date(2026, 3, 1), kind="interview", note="talked over me, barely looked up")
    lead = replace(LEAD, interactions=(cold,))
    assert readers_of(WISH.text, messages(WISH, people=[lead, PEOPLE[1]])) == ["c2"]


def test_an_employer_who_may_not_be_named_is_not_named_by_a_saved_sentence():
    alternative = ChosenAlternative(employer="Fernwood Health")
    phrase = OwnPhrase(Move.CLOSING, "Come and see me at Fernwood Health.")
    assert readers_of("Fernwood", messages(phrase, alternative=alternative)) == []


def test_one_that_finds_no_room_is_kept_for_the_next():
    long = OwnPhrase(Move.OPENING, " ".join(["It was a winter of letters and long roads"] * 6) + ".")
    realtor = person("c0", Role.REALTOR, preferred_channel="text", extended_offer=False)
    found = messages(long, people=[replace(LEAD, role=Role.PARTNER, extended_offer=False), realtor])
    assert readers_of(long.text, found) == ["c1"]
    texted = replace(realtor, interactions=(VISIT,))
    assert readers_of(long.text, messages(long, people=[texted])) == []


def test_a_message_written_anew_says_nothing_that_another_already_has():
    case = replace(case_of(*PEOPLE), own_phrases=(WISH,))
    bodies = {key: message.body for key, message in compose(case).messages.items()}
    assert WISH.text in bodies["c1"]
    assert WISH.text not in rewrite(case, "c2", Register.WARM, others=bodies).body
    assert WISH.text in rewrite(case, "c1", Register.WARM, others=bodies).body
    with pytest.raises(KeyError):
        rewrite(case, "c9", None, others=bodies)


def test_the_plain_register_of_a_bundle_is_untouched_by_having_none():
    assert messages() == compose(case_of(*PEOPLE)).messages


def test_a_case_file_may_bring_them():
    data = {
        "id": "Z", "organisation": {"name": "Org"}, "contacts": [],
        "applicant": {
            "name": "A B",
            "phrases": [
                {"move": "wish", "text": "Be well."},
                {"move": "haiku", "text": "Ignored."},
                {"move": "closing", "text": " "},
            ],
        },
    }  # fmt: skip
    assert read_case(data).own_phrases == (OwnPhrase(Move.WISH, "Be well."),)
    assert read_case(data).kind is Kind.WITHDRAW
