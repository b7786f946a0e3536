"""One message per reader: what stands in it, in which order, and how it ends."""

import re
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
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import sentences, words

from ..make import EVERYWHERE, VISIT, case_of, person

LEAD = person(extended_offer=True, first_name_basis=True)
# All that is said where the log gives no more than that they met.
CIVIL = r"(?:for|giving me) your time\.|the time you took\."


def body(*people, to="c1", **facts):
    return compose(case_of(*people, **facts)).messages[to].body


def test_a_message_tells_thanks_explains_and_wishes_well_in_that_order():
    text = body(LEAD, reasons=(ShareableReason("We want to live near my parents."),), keep_in_touch=True)
    greeting, decision, thanks, close, ending = text.split("\n\n")
    assert greeting == "Dear c1,"
    assert "nurse position" in decision
    assert "near my parents" in decision
    assert re.search("show(?:ing|ed) me the ward", thanks)
    assert "touch" in close
    assert ending.endswith("Lena Ortiz")


def test_feedback_comes_after_the_thanks_and_only_to_its_audience():
    feedback = (
        Feedback("Fewer rounds would help; two of them are enough.", Audience(contact_ids=frozenset({"c1", "c3"}))),
    )
    people = [LEAD, person("c2", Role.PARTNER), person("c3", Role.PARTNER)]
    text = body(*people, feedback=feedback)
    assert text.index("me the ward") < text.index("fewer rounds")
    assert "rounds" not in body(*people, feedback=feedback, to="c2")
    assert re.search("suggest.*fewer rounds", body(*people, feedback=feedback, to="c3"))
    assert "two of them are enough" not in body(*people, feedback=feedback, to="c3")


def test_feedback_that_begins_with_what_may_be_a_name_follows_no_colon():
    text = body(LEAD, feedback=(Feedback("Epic at night was a worry.", EVERYONE),))
    assert re.search(r"[.?] Epic at night was a worry\.", text)


def test_that_it_comes_from_the_user_is_said_to_one_of_the_others_at_most():
    """Side by side it would be a refrain (rule 64)."""
    people = [LEAD, *(person(f"c{place}", Role.FUTURE_COLLEAGUE, first_name_basis=True) for place in range(2, 6))]
    others = [message.body for to, message in compose(case_of(*people)).messages.items() if to != "c1"]
    assert sum(bool(re.search(r"from me\b|myself|secondhand|from others", text)) for text in others) <= 1


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("told him yes, he was thrilled, said he'd pull the posting", "you were calling off your search"),
        ("she said shed already told the team", "you had told your team"),
        ("has already told the client (county) im coming", "you had told the client"),
        ("Already moved the unit's schedule around my start.", "you had planned the schedule around me"),
        ("Wrote that she had redone the oven rota to fit me in.", "you had planned the rota around me"),
        ("Rearranged the July schedule so I'd have a buddy at first.", "you had planned the schedule around me"),
        ("moved her own clinic day around my start", "you had moved your clinic day around me"),
    ],
)
def test_what_was_done_on_the_strength_of_a_yes_is_owned(note, said):
    lead = person(extended_offer=True, interactions=(VISIT, Interaction(kind="phone", note=note)))
    case = case_of(lead, acceptance=AcceptanceStatus.VERBAL)
    composed = compose(case)
    assert said in composed.messages["c1"].body
    assert said in composed.scripts["c1"].spoken
    assert said not in body(lead)
    confided = person(extended_offer=True, interactions=(Interaction(kind="phone", note=f"{note} - keep to myself"),))
    assert said not in body(confided, acceptance=AcceptanceStatus.VERBAL)


def test_nobody_is_thanked_for_what_they_are_asked_to_stop():
    sent = Interaction(kind="email", note="sent background check forms, booked my hotel")
    office = person("c2", Role.HR_DIRECTOR, interactions=(sent,))
    text = body(LEAD, office, to="c2", acceptance=AcceptanceStatus.VERBAL)
    assert text.count("background check") == 1
    assert "hotel" in text


def test_a_text_thanks_as_one_texts():
    sent = Interaction(kind="text", note="showed me round the bays, sent me trail maps")
    texter = person("c2", Role.FUTURE_COLLEAGUE, interactions=(sent,), preferred_channel="text", first_name_basis=True)
    assert re.search(r"(?:Thank you|Thanks|Thanks so much) for showing", body(LEAD, texter, to="c2"))


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
    assert body(LEAD, **late).count("sorry") == 1
    assert "sorry" not in body(LEAD)


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


def test_feedback_on_a_card_follows_the_decision():
    dinner = Interaction(kind="dinner", note="Had me over for dinner at her home.")
    host = person("c2", Role.PARTNER, interactions=(dinner,), first_name_basis=True)
    feedback = (Feedback("Fewer rounds would help.", Audience(contact_ids=frozenset({"c2"}))),)
    text = body(LEAD, host, to="c2", feedback=feedback)
    assert text.index("dinner at your home") < text.index("ewer rounds")


def test_a_whole_sentence_as_reason_needs_no_lead_in():
    text = body(LEAD, reasons=(ShareableReason("after much thought i am staying in research"),))
    assert "After much thought, I'm staying in research." in text
    assert ":" not in text.split("\n\n")[1].replace("too:", "").replace("well:", "")


def test_an_offer_taken_back_by_phone_is_thanked_for_and_nobody_fills_the_position():
    call = Interaction(on=date(2026, 3, 8), kind="phone", note="called me: hiring freeze, offer pulled")
    people = [replace(LEAD, interactions=(VISIT, call)), person("c2", Role.PARTNER), person("c3", Role.HR_DIRECTOR)]
    assert "yourself" in body(*people, kind=Kind.RESCINDED)
    for contact in people:
        text = body(*people, kind=Kind.RESCINDED, to=contact.id)
        assert not re.search(r"filling|right person|joins you|grudge|hard feelings|elsewhere|the hiring|search", text)


def test_some_messages_begin_with_the_thanks_and_some_with_the_decision():
    crowd = [person(f"c{place}", Role.FUTURE_COLLEAGUE, first_name_basis=True) for place in range(2, 6)]
    messages = compose(case_of(LEAD, *crowd)).messages
    opened = ["ward" in sentences(messages[contact.id].body.split("\n\n")[1])[0] for contact in crowd]
    assert True in opened
    assert False in opened


def test_one_bundle_wishes_well_in_filling_the_position_once():
    leads = [person(f"c{place}", recruited_heavily=True) for place in range(1, 5)]
    text = "\n".join(message.body for message in compose(case_of(*leads)).messages.values())
    assert text.count("filling the position") <= 1


def test_many_who_hear_the_reason_do_not_read_the_same_sentence():
    leads = [person(f"c{place}", recruited_heavily=True) for place in range(1, 9)]
    answer = compose(case_of(*leads, reasons=(ShareableReason("I accepted a post near my parents in Ohio."),)))
    told = [
        sentence
        for message in answer.messages.values()
        for sentence in sentences(message.body)
        if "near my parents" in sentence
    ]
    assert len(told) >= 5
    assert len(set(told)) == len(told)


def test_a_text_is_written_as_one_texts():
    helper = person("c2", Role.FUTURE_COLLEAGUE, preferred_channel="text", first_name_basis=True)
    text = compose(case_of(LEAD, helper)).messages["c2"].body
    assert "Harbor Clinic" not in text
    assert re.search("not (?:to take|taking) the job|turned the offer down|won't be taking the job", text)


def test_what_was_lent_and_must_go_back_is_promised_back():
    lent = Interaction(kind="visit", note="lent me his field atlas (MUST RETURN)")
    assert "get it back" in body(LEAD, person("c2", Role.PARTNER, interactions=(lent,)), to="c2")


def test_an_offer_taken_back_claims_no_regret_and_no_decision():
    text = body(LEAD, kind=Kind.RESCINDED)
    assert "sorry" not in text
    assert "decision" not in compose(case_of(LEAD, kind=Kind.RESCINDED)).messages["c1"].subject.lower()


def test_only_whoever_heard_it_by_voice_has_it_in_writing():
    no_phone = Addresses(email="c1@example.org")
    told = person(extended_offer=True, addresses=Addresses(email="c1@example.org", phone="555-0100"))
    found = {True: set(), False: set()}
    for number in range(20):
        for lead in (told, replace(told, addresses=no_phone)):
            bundle = compose(replace(case_of(lead), id=f"s{number}"))
            found[bundle.plan[0].channel.is_live].add(bundle.messages["c1"].subject)
    assert any("in writing" in subject for subject in found[True])
    assert not any("in writing" in subject for subject in found[False])


def test_after_a_yes_the_subject_tells_the_withdrawal():
    people = [LEAD, person("c2", Role.PARTNER), person("c3", Role.HR_DIRECTOR)]
    for message in compose(case_of(*people, acceptance=AcceptanceStatus.VERBAL)).messages.values():
        assert re.search("withdr|after all|change of plans|stop", message.subject, re.IGNORECASE), message.subject
