"""How it ended, to whoever spoke up for the user: warm, in one sentence, and never from far away."""

import re

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    Audience,
    ChosenAlternative,
    Interaction,
    Kind,
    ShareableReason,
)
from offers.domain.decline.roles import Role

from .make import case_of, person

WROTE = Interaction(kind="email", note="Wrote the letter in two days.")
HER_OFFER = person(extended_offer=True)


def told(*, reasons=(), organization="Leeds General", note=WROTE, **facts):
    referee = person("c2", Role.REFEREE, first_name_basis=True, organization=organization, interactions=(note,))
    bundle = compose(case_of(HER_OFFER, referee, reasons=tuple(map(ShareableReason, reasons)), **facts))
    assert {step.contact_id: step.channel for step in bundle.plan}["c2"] is Channel.EMAIL
    return bundle.messages["c2"].body


@pytest.mark.parametrize(
    ("reason", "joined"),
    [
        ("I am opening a bakery with a friend.", ", and I've decided to open a bakery with a friend."),
        ("I accepted a role in Leeds.", ", and I'm taking a role in Leeds."),
        ("Our plans changed.", "; our plans changed."),
        ("I was given a bigger job here and I am staying.", "; I was given a bigger job here and I am staying."),
    ],
)
def test_a_referee_hears_how_it_ended_and_why_in_one_sentence(reason, joined):
    text = told(reasons=[reason])
    assert joined in text
    assert "letter in two days" in text


def test_a_reason_that_whoever_decides_does_not_hear_is_kept_from_a_referee_too():
    reasons = (ShareableReason("I accepted a role in Leeds.", Audience(contact_ids=frozenset({"c2"}))),)
    referee = person("c2", Role.REFEREE, interactions=(WROTE,))
    assert "Leeds" not in compose(case_of(HER_OFFER, referee, reasons=reasons)).messages["c2"].body


@pytest.mark.parametrize(
    "reason", ["The pay is lower.", "The non-compete was too wide for me.", "family reasons", " ".join(["again"] * 30)]
)
def test_a_referee_hears_nothing_of_terms_nor_a_long_story(reason):
    text = told(reasons=[reason])
    assert not any(word in text for word in ("pay is", "non-compete", "reasons", "again again"))


def test_where_the_next_house_may_be_named_a_referee_hears_its_name():
    chosen = ChosenAlternative(summary="Accepted a post", employer="Walker Arts", may_name=True)
    assert "I'm going to Walker Arts." in told(alternative=chosen)
    named = told(alternative=chosen, reasons=["I accepted a post at Walker Arts that I can walk to."])
    assert "I'm taking a post at Walker Arts" in named
    assert "going to" not in named


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({}, "declined|turned down"),
        ({"kind": Kind.WITHDRAW}, "withdrawn"),
        ({"acceptance": AcceptanceStatus.VERBAL}, "after all"),
    ],
)
def test_whoever_keeps_the_user_as_a_colleague_is_not_told_from_far_away(facts, said):
    chosen = ChosenAlternative(summary="Staying", employer="Leeds General Infirmary")
    text = told(reasons=["I decided to stay with my present team."], alternative=chosen, **facts)
    assert "staying" in text
    assert any(word in text for word in said.split("|"))
    assert "I'll see you at work." in text


def test_that_the_user_stays_is_told_only_where_it_may_be():
    chosen = ChosenAlternative(summary="Staying where I am", employer="Leeds General")
    assert "staying" not in told(alternative=chosen)
    assert "staying" in told(
        alternative=ChosenAlternative(summary="Staying where I am", employer="Leeds General", may_name=True)
    )


def test_nobody_is_told_twice_in_one_letter_that_they_put_in_a_word():
    text = told(note=Interaction(kind="email", note="Reference."))
    assert "a word for me" not in text


AGENCY = person("c3", Role.AGENCY_RECRUITER, organization="Spans Ltd", extended_offer=True)


def called(note, **facts):
    by_phone = Addresses(phone="555-0199")
    spoke = Interaction(kind="phone", note=note)
    referee = person(
        "c2",
        Role.REFEREE,
        first_name_basis=True,
        organization="Leeds General",
        addresses=by_phone,
        interactions=(spoke,),
    )
    return compose(case_of(AGENCY, person(), referee, **facts))


@pytest.mark.parametrize("role", [Role.REFEREE, Role.FAMILY_HELPER, Role.REALTOR, Role.OTHER])
def test_nobody_outside_the_house_has_had_word_from_the_agency(role):
    outsider = person("c2", role, organization="Leeds General", addresses=Addresses(phone="555-0199"))
    bundle = compose(case_of(AGENCY, person(), outsider), overrides={"c2": Channel.PHONE})
    assert "agency" not in bundle.scripts["c2"].spoken
    assert "agency" not in bundle.messages["c2"].body


def test_whoever_decides_in_the_house_has_had_word_from_the_agency():
    lead = person("c2", recruited_heavily=True)
    assert "agency" in compose(case_of(AGENCY, lead)).scripts["c2"].spoken


@pytest.mark.parametrize(
    ("note", "thanked"), [("Wrote the letter in two days.", "letter in two days"), ("", "speaking up|spoke up")]
)
def test_a_referee_who_is_called_is_thanked_as_in_the_message(note, thanked):
    bundle = called(note)
    script = bundle.scripts["c2"].spoken
    assert re.search(thanked, script)
    assert re.search(thanked, bundle.messages["c2"].body)
    assert any(opening in script for opening in ("end of the story", "how it ended"))


def test_a_referee_of_the_house_where_the_user_stays_is_called_a_colleague_still():
    chosen = ChosenAlternative(summary="Staying where I am", employer="Leeds General", may_name=True)
    assert "You'll go on having me around." in called("Reference.", alternative=chosen).scripts["c2"].spoken
