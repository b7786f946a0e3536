"""Who gets a card, and when it comes with a call (rules 2, 10 and 12)."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    Interaction,
    Kind,
)
from offers.domain.decline.people.titles import is_elder
from offers.domain.decline.plan.etiquette import plan, written_medium
from offers.domain.decline.roles import Role

from ..make import EVERYWHERE, case_of, chosen, person

PHONE_AND_POST = Addresses(phone="555-0100", postal="1 Elm")
RANG = Interaction(kind="phone", note="Put in a word with the board.")
AT_HOME = Interaction(kind="dinner", note="Steaks at his farm.")


def test_a_host_at_home_gets_a_card_where_an_address_is_on_file():
    dinner = Interaction(kind="dinner", note="Had me over for dinner at her home.")
    restaurant = Interaction(kind="dinner", note="Dinner at Luigi's.")
    by_title = person(
        role=Role.OTHER, role_label="Al's wife, hosted us", interactions=(replace(dinner, note="roast lamb"),)
    )
    assert chosen(by_title) == (Channel.HANDWRITTEN_NOTE, 10)
    host = person(role=Role.PARTNER, interactions=(dinner,))
    assert chosen(host) == (Channel.HANDWRITTEN_NOTE, 10)
    assert chosen(replace(host, addresses=Addresses(email="a@x.example"))) == (Channel.EMAIL, 10)
    assert chosen(replace(host, interactions=(restaurant,))) == (Channel.EMAIL, 11)
    assert chosen(replace(host, preferred_channel="text")) == (Channel.EMAIL, 10)


@pytest.mark.parametrize(
    ("facts", "medium"),
    [
        ({"extended_offer": True}, Channel.HANDWRITTEN_NOTE),
        ({"recruited_heavily": True}, Channel.HANDWRITTEN_NOTE),
        ({"extended_offer": True, "title": "Lady"}, Channel.HANDWRITTEN_NOTE),
        ({"extended_offer": True, "addresses": Addresses(phone="555-0100")}, Channel.TEXT),
        ({"extended_offer": True, "addresses": EVERYWHERE}, Channel.EMAIL),
        ({"role": Role.HR_DIRECTOR}, Channel.TEXT),
        ({"role": Role.HR_DIRECTOR, "title": "Sir"}, Channel.HANDWRITTEN_NOTE),
    ],
)
def test_a_call_is_confirmed_by_card_to_whoever_is_owed_more_than_a_text(facts, medium):
    contact = person(**{"addresses": PHONE_AND_POST, **facts})
    assert written_medium(contact, Channel.PHONE) is medium


@pytest.mark.parametrize(
    ("facts", "medium"),
    [
        ({}, Channel.HANDWRITTEN_NOTE),
        ({"interactions": (Interaction(kind="text", note="Will do!"),)}, Channel.TEXT),
        ({"addresses": Addresses(phone="555-0100")}, Channel.TEXT),
        ({"addresses": EVERYWHERE}, Channel.EMAIL),
    ],
)
def test_a_call_to_a_referee_is_confirmed_by_card(facts, medium):
    contact = person(
        **{
            "role": Role.REFEREE,
            "first_name_basis": True,
            "addresses": PHONE_AND_POST,
            "interactions": (RANG,),
            **facts,
        }
    )
    assert written_medium(contact, Channel.PHONE) is medium


def test_the_card_is_posted_on_the_day_of_the_call():
    lead = person(extended_offer=True, title="Lady", addresses=PHONE_AND_POST)
    told = [entry.text for entry in compose(case_of(lead)).checklist]
    assert "Post Lady C1 Roe the same answer in writing, by hand, the same day." in told


@pytest.mark.parametrize(
    "title",
    ["Lady", "Lord", "Sir", "Dame", "Judge", "The Hon.", "Rt Hon.", "Bishop", "Dean", "Ambassador", "The Very Revd"],
)
def test_somebody_of_standing_gets_a_card_and_no_text_where_no_email_is_on_file(title):
    grandee = person(role=Role.OTHER, title=title, addresses=PHONE_AND_POST, interactions=(RANG,))
    assert chosen(grandee) == (Channel.HANDWRITTEN_NOTE, 12)
    assert chosen(replace(grandee, addresses=EVERYWHERE))[0] is Channel.EMAIL
    assert chosen(replace(grandee, addresses=Addresses(phone="555-0100")))[0] is Channel.PHONE


@pytest.mark.parametrize("title", ["", "Dr.", "Mr.", "Prof.", "Rev.", "Captain"])
def test_a_title_that_many_have_asks_for_no_card(title):
    caller = person(role=Role.OTHER, title=title, addresses=PHONE_AND_POST, interactions=(RANG,))
    assert chosen(caller) == (Channel.PHONE, 12)


def test_whoever_always_texted_is_texted_whatever_the_title():
    texted = Interaction(kind="text", note="Sent the bus times.")
    friend = person(role=Role.OTHER, title="Sir", addresses=PHONE_AND_POST, interactions=(texted,))
    assert chosen(friend) == (Channel.TEXT, 12)
    assert chosen(replace(friend, interactions=(RANG,), preferred_channel="text")) == (Channel.TEXT, 11)


def test_a_card_also_goes_to_a_host_whose_place_the_note_calls_by_their_name():
    for note in (
        "dinner at c2 & her husb Mike's, soup",
        "Dinner at theirs, she cooked",
        "Dinner at theirs on the water, crab cakes",
    ):
        host = person("c2", Role.PARTNER, interactions=(Interaction(kind="dinner", note=note),))
        assert plan(case_of(person(extended_offer=True), host))[1].channel is Channel.HANDWRITTEN_NOTE


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.RESCINDED])
@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("She and Alan put me up for two nights.", Channel.HANDWRITTEN_NOTE),
        ("Gave me the spare room for two nights; made chowder.", Channel.HANDWRITTEN_NOTE),
        ("Put me up at the Marriott.", Channel.EMAIL),
        ("Put us up for the night in a hotel by the lake.", Channel.EMAIL),
        ("Put me up for the award.", Channel.EMAIL),
    ],
)
def test_who_had_the_user_to_stay_gets_a_card_also_where_the_offer_is_gone(kind, note, expected):
    stay = Interaction(on=date(2026, 3, 1), kind="stay", note=note)
    assert chosen(person(role=Role.PARTNER, interactions=(stay,)), kind=kind)[0] is expected


def test_who_put_the_user_up_in_a_spare_room_gets_a_card():
    night = Interaction(kind="phone", note="Put me up in her spare room.")
    assert chosen(person(role=Role.PARTNER, interactions=(night,))) == (Channel.HANDWRITTEN_NOTE, 10)


def test_a_host_in_the_house_who_counted_on_a_yes_is_called_before_the_card_comes():
    host = person("c2", Role.PARTNER, addresses=PHONE_AND_POST, interactions=(AT_HOME,))
    bundle = compose(case_of(person(extended_offer=True), host, acceptance=AcceptanceStatus.VERBAL))
    step = bundle.plan[1]
    assert (step.channel, step.rule) == (Channel.PHONE, 7)
    assert bundle.messages["c2"].channel is Channel.HANDWRITTEN_NOTE
    assert "withdrawn" in bundle.scripts["c2"].spoken
    assert "not to accept" not in bundle.scripts["c2"].spoken


def test_whoever_lives_with_the_one_who_is_called_waits_for_the_card():
    wife = person("c2", Role.OTHER, role_label="C1's wife", addresses=PHONE_AND_POST, interactions=(AT_HOME,))
    bundle = compose(case_of(person(extended_offer=True), wife, acceptance=AcceptanceStatus.VERBAL))
    assert bundle.plan[1].channel is Channel.HANDWRITTEN_NOTE


def test_a_card_after_a_plain_no_comes_with_a_call_where_there_is_no_email():
    host = person("c2", Role.PARTNER, addresses=PHONE_AND_POST, interactions=(AT_HOME,))
    bundle = compose(case_of(person(extended_offer=True), host))
    assert bundle.plan[1].channel is Channel.HANDWRITTEN_NOTE
    assert any("The card takes days: call C2 Roe at 555-0100" in entry.text for entry in bundle.checklist)


LETTER = Interaction(kind="letter", note="Reference letter, two sides, by hand.")


@pytest.mark.parametrize(
    ("facts", "channel"),
    [
        ({"title": "Maestro"}, Channel.HANDWRITTEN_NOTE),
        ({"role_label": "Referee, retired conductor", "first_name_basis": True}, Channel.HANDWRITTEN_NOTE),
        ({"organization": "retired", "first_name_basis": True}, Channel.HANDWRITTEN_NOTE),
        ({"role_label": "Professor emerita", "first_name_basis": True}, Channel.HANDWRITTEN_NOTE),
        ({}, Channel.HANDWRITTEN_NOTE),
        ({"role": Role.OTHER}, Channel.HANDWRITTEN_NOTE),
        ({"role": Role.OTHER, "first_name_basis": True}, Channel.TEXT),
        ({"first_name_basis": True}, Channel.PHONE),
        ({"addresses": EVERYWHERE}, Channel.EMAIL),
        ({"addresses": Addresses(phone="555-0100")}, Channel.PHONE),
    ],
)
def test_who_is_retired_or_not_on_first_name_terms_gets_a_card_before_a_text(facts, channel):
    facts = {"role": Role.REFEREE, "addresses": PHONE_AND_POST, "interactions": (LETTER,), **facts}
    assert chosen(person(**facts))[0] is channel


@pytest.mark.parametrize(
    ("note", "is_old"),
    [
        ("Wrote it by hand, aged 81.", True),
        ("In her eighties and still teaching.", True),
        ("Two sides, with his bad eyes.", True),
        ("Introduced me to a retired surgeon.", False),
        ("Drove me there at 80 km an hour.", False),
        ("He's 80% sure.", False),
    ],
)
def test_of_a_great_age_is_who_the_note_says_so_of(note, is_old):
    assert is_elder(person(interactions=(Interaction(kind="letter", note=note),))) is is_old


def test_a_host_of_a_stay_gets_a_card():
    stay = Interaction(kind="stay", note="3 nights in their attic room.")
    assert chosen(person(role=Role.HOST, interactions=(stay,))) == (Channel.HANDWRITTEN_NOTE, 10)


def test_a_text_to_whom_the_user_does_not_call_by_first_name_says_dear():
    phone_only = Addresses(phone="555-0100")
    grower = person("c2", Role.OTHER, phone_only, interactions=(Interaction(kind="visit", note="Lent me his boots."),))
    texts = [
        compose(case_of(person(extended_offer=True), replace(grower, first_name_basis=familiar))).messages["c2"].body
        for familiar in (False, True)
    ]
    assert [text.partition(",")[0] for text in texts] == ["Dear C2 Roe", "Hi c2"]
