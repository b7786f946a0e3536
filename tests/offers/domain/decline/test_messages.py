"""One message per reader: what stands in it, in which order, and how it ends."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    EVERYONE,
    AcceptanceStatus,
    Addresses,
    Audience,
    Dates,
    Feedback,
    Interaction,
    Kind,
    ShareableReason,
)
from offers.domain.decline.prose import words
from offers.domain.decline.roles import Role

from .make import EVERYWHERE, VISIT, case_of, person

LEAD = person(extended_offer=True, first_name_basis=True)


def body(*people, to="c1", **facts):
    return compose(case_of(*people, **facts)).messages[to].body


def test_a_message_tells_thanks_explains_and_wishes_well_in_that_order():
    text = body(LEAD, reasons=(ShareableReason("We want to live near my parents."),), keep_in_touch=True)
    greeting, decision, thanks, close, ending = text.split("\n\n")
    assert greeting == "Dear c1,"
    assert "nurse position" in decision
    assert "near my parents" in decision
    assert "showing me the ward" in thanks
    assert "touch" in close
    assert ending.endswith("Lena Ortiz")


def test_feedback_comes_after_the_thanks_and_only_to_its_audience():
    feedback = (
        Feedback("Fewer rounds would help; two of them are enough.", Audience(contact_ids=frozenset({"c1", "c3"}))),
    )
    people = [LEAD, person("c2", Role.PARTNER), person("c3", Role.PARTNER)]
    text = body(*people, feedback=feedback)
    assert text.index("showing me the ward") < text.index("fewer rounds")
    assert "rounds" not in body(*people, feedback=feedback, to="c2")
    assert "fewer rounds would help" in body(*people, feedback=feedback, to="c3")
    assert "two of them are enough" not in body(*people, feedback=feedback, to="c3")


def test_feedback_for_everyone_goes_to_those_who_can_act_on_it():
    feedback = (Feedback("Fewer rounds would help.", EVERYONE),)
    people = [LEAD, person("c2", Role.PARTNER), person("c3", Role.REALTOR), person("c4", Role.HR_DIRECTOR)]
    told = [
        person_id
        for person_id in ("c1", "c2", "c3", "c4")
        if "ewer rounds" in body(*people, feedback=feedback, to=person_id)
    ]
    assert told == ["c1", "c4"]


def test_two_points_of_feedback_are_the_most():
    points = tuple(Feedback(f"Point {word} would help.", EVERYONE) for word in ("one", "two", "three"))
    text = body(LEAD, feedback=points)
    assert "oint one" in text
    assert "oint two" in text
    assert "oint three" not in text


def test_a_late_answer_is_owned_once():
    late = {"today": date(2026, 3, 9), "dates": Dates(deadline=date(2026, 3, 1))}
    assert body(LEAD, **late).count("apologize") == 1
    assert "apologize" not in body(LEAD)


@pytest.mark.parametrize(
    "status", [AcceptanceStatus.VERBAL, AcceptanceStatus.LOI_SIGNED, AcceptanceStatus.CONTRACT_SIGNED]
)
def test_a_broken_promise_is_owned_to_the_lead_alone(status):
    people = [LEAD, person("c2", Role.PARTNER)]
    text = body(*people, acceptance=status)
    assert text.lower().count("sorry") == 1
    assert "withdraw" in text
    assert "sorry" not in body(*people, acceptance=status, to="c2").lower()


def test_calls_that_failed_are_mentioned_without_reproach():
    failed = Interaction(kind="phone", note="No answer.")
    text = body(replace(LEAD, interactions=(VISIT, failed, failed)))
    assert "twice" in text
    three = body(replace(LEAD, interactions=(VISIT, failed, failed, failed)))
    assert "twice" not in three
    assert "reach you" in three


def test_formal_readers_get_no_contractions_and_the_full_signature():
    formal = replace(LEAD, first_name_basis=False, title="Dr.")
    text = body(formal)
    assert text.startswith("Dear Dr. Roe,")
    assert "'" not in text
    assert text.endswith("Lena Ortiz")


def test_a_text_is_short_and_signed_with_the_first_name():
    realtor = person("c2", Role.REALTOR, preferred_channel="text", first_name_basis=True)
    answer = compose(case_of(LEAD, realtor))
    message = answer.messages["c2"]
    assert (message.channel, message.subject) == (Channel.TEXT, "")
    assert message.body.startswith("Hi c2,")
    assert message.body.endswith("\n\nLena")
    assert len(words(message.body)) <= 80


def test_a_call_without_an_email_address_is_confirmed_by_text():
    answer = compose(case_of(replace(LEAD, addresses=Addresses(phone="555-0100"))))
    assert (answer.messages["c1"].channel, answer.messages["c1"].subject) == (Channel.TEXT, "")


def test_a_card_opens_with_the_thanks():
    dinner = Interaction(kind="dinner", note="She and her husband had me over for dinner at her home.")
    host = person("c2", Role.PARTNER, interactions=(dinner,), addresses=EVERYWHERE)
    text = body(LEAD, host, to="c2")
    assert "dinner at your home" in text.split("\n\n")[1]
    assert "your husband" in text


def test_somebody_of_whom_nothing_is_logged_reads_a_short_honest_note():
    text = body(LEAD, person("c2", Role.PARTNER, interactions=()), to="c2")
    assert "part" in text
    assert len(words(text)) < 60


def test_a_withdrawal_never_speaks_of_an_offer():
    people = [person(), person("c2", Role.PARTNER), person("c3", Role.HR_DIRECTOR), person("c4", Role.REALTOR)]
    for contact in people:
        text = body(*people, kind=Kind.WITHDRAW, to=contact.id)
        assert "withdr" in text
        assert "offer" not in text
        assert "declin" not in text


def test_an_offer_taken_back_is_thanked_for_and_not_declined():
    people = [LEAD, person("c2", Role.PARTNER), person("c3", Role.HR_DIRECTOR)]
    for contact in people:
        text = body(*people, kind=Kind.RESCINDED, to=contact.id)
        assert "declin" not in text
        assert "hank" in text or "grateful" in text


def test_a_large_bundle_repeats_no_subject_more_than_it_must():
    crowd = [person(f"c{place}", Role.FUTURE_COLLEAGUE, first_name_basis=True) for place in range(8)]
    subjects = [message.subject for message in compose(case_of(LEAD, *crowd[1:])).messages.values()]
    assert len(set(subjects)) == len(subjects)


def test_a_long_role_title_leaves_the_subject_short():
    case = replace(case_of(LEAD), role_title="Senior Director of Very Many Things and Several More Besides (hybrid)")
    assert len(compose(case).messages["c1"].subject) <= 65
    assert "the position" in compose(case).messages["c1"].body


def test_a_referee_and_an_outsider_of_whom_nothing_is_logged_are_thanked_for_what_they_were_ready_to_do():
    people = [LEAD, person("c2", Role.REFEREE, interactions=()), person("c3", Role.REALTOR, interactions=())]
    assert "for me" in body(*people, to="c2")
    assert "help" in body(*people, to="c3") or "turned to you" in body(*people, to="c3")


def test_feedback_on_a_card_follows_the_decision():
    dinner = Interaction(kind="dinner", note="Had me over for dinner at her home.")
    host = person("c2", Role.PARTNER, interactions=(dinner,), first_name_basis=True)
    feedback = (Feedback("Fewer rounds would help.", Audience(contact_ids=frozenset({"c2"}))),)
    text = body(LEAD, host, to="c2", feedback=feedback)
    assert text.index("dinner at your home") < text.index("ewer rounds")
