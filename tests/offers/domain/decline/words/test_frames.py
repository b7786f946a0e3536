"""The sentences around what somebody did: as one would write them to this reader, and none that says nothing."""

import re
from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction, Kind, ShareableReason
from offers.domain.decline.log.losses import told_of_withdrawal
from offers.domain.decline.phrases import closings, decisions, gratitude, rescinded
from offers.domain.decline.roles import Role

from ..make import case_of, person

MAKER = person(extended_offer=True, first_name_basis=True)


def logged(note, kind="visit"):
    return (Interaction(on=date(2026, 3, 2), kind=kind, note=note),)


def many(role, note, **facts):
    helper = person("c2", role, first_name_basis=True, interactions=logged(note))
    return [compose(replace(case_of(MAKER, helper, **facts), id=f"s{number}")).messages["c2"] for number in range(8)]


@pytest.mark.parametrize(
    "bank",
    [
        *decisions.DECLINED.values(),
        decisions.AFTER_THANKS,
        gratitude.FOR_THE_OFFER,
        gratitude.BARE_BESIDE,
        *closings.WISH.values(),
        *closings.WISH_RESCINDED.values(),
        *rescinded.RESCINDED.values(),
    ],
)
def test_no_frame_says_a_thing_twice_or_nothing(bank):
    empty = (
        r"though: I've|, as I've declined|made up my mind, and|I want you to know that I app|people you work with|"
        r"whole team|leave it at that\.$"
    )
    assert not [phrase for phrase in bank if re.search(empty, phrase) and not phrase.startswith("I know that the job")]


def test_whoever_keeps_no_file_reads_no_name_and_title_in_the_subject():
    for message in many(Role.PRACTICE_ADMINISTRATOR, "made me tea while I waited"):
        assert not re.match(r"Lena Ortiz|Nurse", message.subject)
    assert any(re.search("Lena Ortiz|Nurse", one.subject) for one in many(Role.HR_DIRECTOR, "sent me the forms"))


def test_whoever_has_no_part_in_it_reads_of_no_acceptance():
    for message in many(Role.OTHER, "drew me a plan of the loft", acceptance=AcceptanceStatus.VERBAL):
        assert not re.search("[Ww]ithdr|had said yes", f"{message.subject} {message.body}")


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Called in tears, has to pull the offer, they bring their own dentist", True),
        ("had to cancel it, the grant is late", True),
        ("Called, has to pull the door hard to open it", False),
        ("Called, has to pull a double shift on Friday", False),
    ],
)
def test_whoever_called_to_say_that_they_have_to_take_it_back_told_it(note, told):
    assert told_of_withdrawal(person(interactions=logged(note, "phone"))) is told


def test_that_the_position_is_gone_is_not_said_twice():
    maker = replace(MAKER, interactions=logged("Rang me herself to say the offer is withdrawn", "phone"))
    case = case_of(maker, kind=Kind.RESCINDED, reasons=(ShareableReason("The position is no longer open."),))
    text = compose(case).messages["c1"].body
    assert "yourself" in text
    assert "no longer open" not in text


def test_to_a_friend_who_is_texted_no_text_is_a_farewell():
    friend = person(
        "c2",
        Role.FUTURE_COLLEAGUE,
        first_name_basis=True,
        preferred_channel=Channel.TEXT,
        interactions=logged("took me out to lunch", "lunch"),
    )
    for number in range(8):
        case = replace(case_of(MAKER, friend, keep_in_touch=True), id=f"t{number}")
        text = compose(case).messages["c2"].body
        assert not re.search("paths cross|last time|run into|[Bb]est wishes", text)
