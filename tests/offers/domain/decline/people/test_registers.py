"""Each register of a message, over every case on file."""

import re
from functools import cache

import pytest

from offers.domain.decline.bundle import Bundle
from offers.domain.decline.circles import circle_of
from offers.domain.decline.compose import compose, rewrite
from offers.domain.decline.log import logged
from offers.domain.decline.people.registers import Register
from offers.domain.decline.review import Audience, Finding, Reviewer, Severity
from offers.domain.decline.text.prose import sentences, words

from .. import cases_on_file as on_file

each_case = pytest.mark.parametrize("name", on_file.NAMES)
each_register = pytest.mark.parametrize("register", list(Register))


@cache
def bundle(name: str, register: Register) -> Bundle:
    case = on_file.case(name)
    return compose(case, registers=dict.fromkeys([contact.id for contact in case.contacts], register))


def core(body: str) -> str:
    return "\n".join(body.split("\n\n")[1:-1])


def told(body: str) -> set[str]:
    return {" ".join(words(sentence)).lower() for sentence in sentences(core(body)) if len(words(sentence)) >= 5}


def findings(name: str, contact_id: str, body: str, others: dict[str, str], channel) -> tuple[Finding, ...]:
    case = on_file.case(name)
    contact = case.contact(contact_id)
    circle = circle_of(contact, case, {lead.id for lead in logged.leads(case)})
    parted = logged.has_left(contact) or logged.has_moved(contact, case) or not logged.hears_decision(contact, case)
    audience = Audience(contact=contact, circle=circle, channel=channel, states_decision=not parted)
    return Reviewer(case).review(body, audience, others)


def is_grave(finding: Finding) -> bool:
    """Two short notes that give one long reason of the user's are alike in it, and may be."""
    return finding.severity >= Severity.MEDIUM and finding.code != "alike"


@each_case
@each_register
def test_our_own_review_finds_nothing_grave_in_any_register(name, register):
    messages = bundle(name, register).messages
    for contact_id, message in messages.items():
        others = {key: other.body for key, other in messages.items() if key != contact_id}
        found = findings(name, contact_id, message.body, others, message.channel)
        assert [finding for finding in found if is_grave(finding)] == []


@each_case
@each_register
def test_no_two_messages_of_one_register_share_a_sentence(name, register):
    seen: set[str] = set()
    for message in bundle(name, register).messages.values():
        assert not told(message.body) & seen
        seen |= told(message.body)


@each_case
def test_few_words_are_fewer_than_warm_or_formal_ones(name):
    lengths = {
        register: {key: len(words(core(message.body))) for key, message in bundle(name, register).messages.items()}
        for register in Register
    }
    for contact_id, few in lengths[Register.BRIEF].items():
        assert few <= min(lengths[Register.WARM][contact_id], lengths[Register.FORMAL][contact_id])
    most = max(sum(lengths[Register.WARM].values()), sum(lengths[Register.FORMAL].values()))
    assert sum(lengths[Register.BRIEF].values()) < 0.8 * most


@each_case
def test_formal_messages_have_no_contraction_of_ours_and_the_whole_signature(name):
    case = on_file.case(name)
    for contact_id, message in bundle(name, Register.FORMAL).messages.items():
        assert message.body.endswith(case.applicant.signature or case.applicant.name)
        own = " ".join([*(reason.text for reason in case.reasons), *(item.text for item in case.feedback)])
        own += " ".join(f"{entry.note} {entry.thanks_for}" for entry in case.contact(contact_id).interactions)
        for contraction in re.findall(r"\b(?:I'[a-z]+|won't|can't|[a-z]+n't|that's|it's)\b", message.body):
            assert contraction in own


@each_case
@each_register
def test_one_message_is_written_anew_beside_the_others_as_they_stand(name, register):
    case, answer = on_file.case(name), on_file.bundle(name)
    bodies = {contact_id: message.body for contact_id, message in answer.messages.items()}
    for contact_id in bodies:
        message = rewrite(case, contact_id, register, others=bodies)
        others = {key: body for key, body in bodies.items() if key != contact_id}
        assert all(not told(message.body) & told(body) for body in others.values())
        found = findings(name, contact_id, message.body, others, message.channel)
        assert [finding for finding in found if is_grave(finding)] == []
