"""Whoever finds, keeps or lets a home is told what fits what the log says they did (rules 34 and 76)."""

import re

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, Interaction, Kind
from offers.domain.decline.log.logged import hosted_at_home
from offers.domain.decline.plan.etiquette import choose, written_medium
from offers.domain.decline.roles import Role

from ..make import case_of, person


def _to(label, *notes, kind=Kind.DECLINE):
    interactions = tuple(Interaction(kind="tour", note=note) for note in notes)
    agent = person("c2", Role.REALTOR, role_label=label, interactions=interactions)
    return compose(case_of(person(extended_offer=True), agent, kind=kind)).messages["c2"].body


LETTERS = ["Letting agent", "Landlady", "Rents out flats"]


@pytest.mark.parametrize("label", LETTERS)
@pytest.mark.parametrize("note", ["Opened up three cottages for me on her day off.", "Filmed four flats for me."])
def test_where_no_place_is_kept_none_is_to_be_let_go(label, note):
    said = _to(label, note)
    assert not re.search("the place|tenant|holding|keep the", said)
    assert re.search("on my behalf|my search|needing a place|looking for a place", said)


@pytest.mark.parametrize("label", LETTERS)
def test_where_a_place_is_kept_it_may_go_to_somebody_else(label):
    assert "the place" in _to(label, "Held the cottage for me for a week.")


@pytest.mark.parametrize(
    ("note", "asked"),
    [
        ("Pencilled me in for a viewing of the one by the canal.", "cancel the viewing"),
        ("Penciled us in for a showing on Saturday.", "cancel the viewing"),
    ],
)
def test_a_viewing_is_cancelled_and_no_place_given_up(note, asked):
    said = _to("Letting agent", note)
    assert asked in said
    assert "the place" not in said
    assert said.count("more time") <= 1


@pytest.mark.parametrize("note", ["Drove me to two viewings.", "Booked two viewings and came along to both."])
def test_a_viewing_that_was_is_not_cancelled(note):
    assert "cancel" not in _to("Letting agent", note)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("label", ["Letting agent", "Landlord"])
def test_of_whom_nothing_is_logged_nothing_is_claimed(label, kind):
    said = _to(label, kind=kind)
    assert not re.search("help|search on|on my behalf|my search|the place|more work", said)
    assert "needing a place" in said or "looking for a place there" in said


def test_what_was_held_is_thanked_for_once():
    said = _to("Property manager", "Held the cottage for me for a week without asking a bond.")
    assert len(re.findall("hank", said)) == 1


def test_an_agency_that_brought_the_offer_is_thanked_for_it():
    agency = person("c1", Role.AGENCY_RECRUITER, extended_offer=True, interactions=())
    assert "for bringing me the offer" in compose(case_of(agency)).messages["c1"].body


@pytest.mark.parametrize(
    ("note", "is_home"),
    [
        ("Had the four of us round for supper, kids crashed out on her sofa", True),
        ("Had us all round to tea", True),
        ("Had the whole family over on Sunday", True),
        ("Had us round the ward before lunch", False),
        ("Had a team dinner at Luigi's", False),
    ],
)
def test_a_family_that_was_had_round_was_at_their_home(note, is_home):
    host = person("c2", Role.FUTURE_COLLEAGUE, interactions=(Interaction(kind="dinner", note=note),))
    assert hosted_at_home(host) is is_home


def test_a_helper_of_the_family_with_a_postal_address_gets_a_card_and_no_text():
    on_file = Addresses(phone="555-0101", postal="1 Elm")
    note = Interaction(kind="visit", note="Walked my husband through the machine shop.")
    helper = person("c2", Role.FAMILY_HELPER, on_file, interactions=(note,))
    assert choose(helper, case_of(person(extended_offer=True), helper)).channel is Channel.HANDWRITTEN_NOTE
    at_work = Interaction(kind="phone", note="Started on my husband's visa file.")
    busy = person("c2", Role.FAMILY_HELPER, on_file, interactions=(at_work,))
    assert choose(busy, case_of(person(extended_offer=True), busy)).channel is Channel.PHONE
    assert written_medium(busy, Channel.PHONE) is Channel.HANDWRITTEN_NOTE
