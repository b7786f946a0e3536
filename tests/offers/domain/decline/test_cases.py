"""Each case on file, held against what its author expects of the answer."""

import os
import re
import subprocess
import sys

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import circle_of
from offers.domain.decline.log import logged
from offers.domain.decline.review import Audience, Reviewer
from offers.domain.decline.text.prose import ngrams, sentences, words

from . import cases_on_file as on_file

each_case = pytest.mark.parametrize("name", on_file.NAMES)


@each_case
def test_every_person_reads_what_is_theirs_and_nothing_else(name):
    answer = on_file.bundle(name)
    for contact_id, wanted in on_file.raw(name)["checks"]["contacts"].items():
        text = on_file.said_to(answer, contact_id)
        if wanted.get("absent"):
            assert text == ""
            continue
        for pattern in wanted.get("includes", []):
            assert re.search(pattern, text, re.IGNORECASE), f"{contact_id} lacks {pattern}"
        for pattern in wanted.get("excludes", []):
            assert not re.search(pattern, text, re.IGNORECASE), f"{contact_id} has {pattern}"


@each_case
def test_channels_are_as_expected(name):
    steps = {step.contact_id: step.channel.value for step in on_file.bundle(name).plan}
    for contact_id, wanted in on_file.raw(name)["checks"]["contacts"].items():
        if "channel" in wanted:
            assert steps[contact_id] in wanted["channel"]


@each_case
def test_nobody_reads_what_must_stay_private(name):
    text = on_file.outgoing(on_file.bundle(name))
    for pattern in on_file.raw(name)["checks"]["never"]:
        assert not re.search(pattern, text, re.IGNORECASE), pattern


@each_case
def test_checklist_has_what_the_situation_asks_for(name):
    text = "\n".join(entry.text for entry in on_file.bundle(name).checklist)
    for pattern in on_file.raw(name)["checks"]["checklist"]:
        assert re.search(pattern, text, re.IGNORECASE), pattern


@each_case
def test_checklist_names_everyone_and_stays_short(name):
    answer, case = on_file.bundle(name), on_file.case(name)
    assert 4 <= len(answer.checklist) <= 25
    text = "\n".join(entry.text for entry in answer.checklist)
    assert all(contact.name.split()[-1] in text for contact in case.contacts)
    assert all(len(words(entry.text)) <= 45 for entry in answer.checklist)


@each_case
def test_no_two_messages_share_a_sentence_or_an_opening(name):
    bodies = [message.body for message in on_file.bundle(name).messages.values()]
    cores = ["\n".join(body.split("\n\n")[1:-1]) for body in bodies]
    seen: set[str] = set()
    for core in cores:
        told = {" ".join(words(sentence)).lower() for sentence in sentences(core) if len(words(sentence)) >= 5}
        assert not told & seen
        seen |= told
    openings = [" ".join(words(core)[:4]).lower() for core in cores]
    assert len(set(openings)) == len(openings)
    for place, core in enumerate(cores):
        for other in cores[place + 1 :]:
            shared = ngrams(core) & ngrams(other)
            assert len(shared) <= 0.25 * min(len(ngrams(core)), len(ngrams(other)))


@each_case
def test_our_own_review_finds_nothing_in_our_drafts(name):
    answer, case = on_file.bundle(name), on_file.case(name)
    reviewer = Reviewer(case)
    leads = {contact.id for contact in logged.leads(case)}
    for contact_id, message in answer.messages.items():
        contact = case.contact(contact_id)
        audience = Audience(
            contact=contact,
            circle=circle_of(contact, case, leads),
            channel=message.channel,
            states_decision=logged.hears_decision(contact, case),
        )
        others = {key: other.body for key, other in answer.messages.items() if key != contact_id}
        assert reviewer.review(message.body, audience, others) == ()


@each_case
def test_messages_fit_their_medium(name):
    longest = {Channel.TEXT: 80, Channel.HANDWRITTEN_NOTE: 120}
    logged = {contact.id for contact in on_file.case(name).contacts if contact.interactions}
    for contact_id, message in on_file.bundle(name).messages.items():
        core = "\n".join(message.body.split("\n\n")[1:-1])
        fewest = 17 if contact_id in logged else 12
        assert fewest <= len(words(core)) <= longest.get(message.channel, 150)
        assert len(message.subject) <= 65
        assert (message.subject == "") == (message.channel in {*longest, Channel.LINKEDIN})


@each_case
def test_everyone_called_has_a_script_with_its_branches(name):
    answer = on_file.bundle(name)
    for step in answer.plan:
        if step.channel.is_live:
            script = answer.scripts[step.contact_id]
            assert {"open", "decision", "thanks", "close", "voicemail"} <= {block.key for block in script.blocks}
            assert 60 <= len(words(script.text)) <= 380
            voicemail = next(block for block in script.blocks if block.key == "voicemail")
            assert not re.search(r"declin|withdr|not (?:take|accept)|offer", " ".join(voicemail.lines), re.IGNORECASE)


@each_case
def test_each_step_gives_a_reason_and_nobody_barred_is_reached(name):
    answer, case = on_file.bundle(name), on_file.case(name)
    assert {step.contact_id for step in answer.plan} == {contact.id for contact in case.contacts}
    for step in answer.plan:
        assert len(step.why.split()) >= 3
        if logged.is_barred(case.contact(step.contact_id)):
            assert step.channel is Channel.NONE
            assert step.contact_id not in answer.messages


@each_case
def test_channel_is_on_file(name):
    answer, case = on_file.bundle(name), on_file.case(name)
    for step in answer.plan:
        addresses = case.contact(step.contact_id).addresses
        on_hand = {
            Channel.EMAIL: addresses.email,
            Channel.PHONE: addresses.phone,
            Channel.TEXT: addresses.phone,
            Channel.LINKEDIN: addresses.linkedin,
            Channel.HANDWRITTEN_NOTE: addresses.postal,
            Channel.VIDEO_CALL: addresses.email or addresses.phone,
            Channel.NONE: "nothing needed",
        }
        assert on_hand[step.channel]


def test_the_same_case_gives_the_same_bundle():
    case = on_file.case("n13")
    assert on_file.compose(case) == on_file.compose(case)


def test_a_case_is_answered_the_same_in_every_process():
    ask = "from tests.offers.domain.decline import cases_on_file as on; print(*map(on.bundle, on.NAMES))"
    answers = {
        subprocess.run(
            [sys.executable, "-c", ask], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in "123"
    }
    assert len(answers) == 1
