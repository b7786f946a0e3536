"""What the user does not want to thank for: it happened, and no text thanks for it."""

from dataclasses import replace
from datetime import date

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, Kind
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import VISIT, case_of, person

LEAD = person(extended_offer=True)
LUNCH = Interaction(on=date(2026, 3, 2), kind="lunch", note="Bought me lunch.", thanks_for="the lunch", thank=False)


def said(contact, **facts):
    answer = compose(case_of(LEAD, contact, **facts) if contact.id != LEAD.id else case_of(contact, **facts))
    script = answer.scripts.get(contact.id)
    return answer.messages[contact.id].body + (script.spoken if script else "")


def test_nothing_is_thanked_for_it_neither_from_the_note_nor_from_the_users_words():
    colleague = person("c2", Role.PARTNER, interactions=(VISIT, LUNCH))
    assert "lunch" not in said(colleague)
    assert "ward" in said(colleague)
    assert "lunch" in said(replace(colleague, interactions=(VISIT, replace(LUNCH, thank=True))))


def test_where_nothing_is_left_to_thank_for_the_note_is_as_if_nothing_were_logged():
    unthanked = (replace(VISIT, thank=False), LUNCH)
    text = said(person("c2", Role.PARTNER, interactions=unthanked, hours_spent=9))
    assert "thank" not in text.lower()
    assert "time" not in text
    assert "visit" not in text


def test_it_still_counts_for_how_to_tell_them():
    met = replace(VISIT, thank=False)
    step = compose(case_of(replace(LEAD, interactions=(met,)))).plan[0]
    assert step.channel is Channel.PHONE
    assert replace(step, why="") == replace(compose(case_of(LEAD)).plan[0], why="")


def test_whoever_told_of_the_end_is_not_thanked_for_it_against_the_users_will():
    call = Interaction(on=date(2026, 3, 8), kind="phone", note="called me: hiring freeze, offer pulled")
    assert "yourself" in said(replace(LEAD, interactions=(VISIT, call)), kind=Kind.RESCINDED)
    assert "yourself" not in said(replace(LEAD, interactions=(VISIT, replace(call, thank=False))), kind=Kind.RESCINDED)
