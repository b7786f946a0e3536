"""What touches the user's home: kin by any name, and what was held against whoever asked."""

from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, PrivateReason, PrivateText
from offers.domain.decline.people.kin import by_kin, kin_in
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role

from ..make import case_of, person


def acts(note, *private):
    entry = Interaction(on=date(2026, 3, 1), kind="phone", note=note)
    contact = person(role=Role.HR_DIRECTOR, interactions=(entry,))
    case = case_of(contact, private_reasons=tuple(PrivateReason(PrivateText(text)) for text in private))
    return [act.for_form for act in acts_of(contact, discretion_for(case), inside=True)]


def test_kin_are_one_person_by_every_name():
    assert by_kin("My Dad and our kids") == "my father and our child"
    assert by_kin("my partner") == "my spouse"
    assert by_kin("the senior partner") == "the senior partner"
    assert kin_in("finding a flat for my parents") >= {"father", "mother"}


@pytest.mark.parametrize(
    ("note", "private"),
    [
        ("Rang to ask if my dad would need a stairlift.", "My father is on dialysis."),
        ("Rang to ask how my dad was", "My father is on dialysis."),
        ("Found a specialist for my son", "Our kid is being treated for epilepsy"),
        ("Asked after my husband", "My partner has MS."),
        ("Sent me a list of clinics for my wife", "My spouse is expecting"),
        ("Asked the head about a school for my daughter", "My kid is being bullied at school"),
        ("Found a flat near the hospital for my parents", "My mother is ill"),
        ("Found us a ground-floor flat", "My knees are shot"),
        ("Found a care home for mum", "My mother has dementia"),
    ],
)
def test_what_the_kin_of_a_private_reason_may_need_is_not_thanked_for(note, private):
    assert acts(note, private) == []


@pytest.mark.parametrize(
    ("note", "private", "said"),
    [
        ("Drove my dad home after dinner", "My father is on dialysis.", ["driving my dad home after dinner"]),
        ("Helped my wife with her CV", "My wife is expecting", ["helping my wife with her CV"]),
        ("Showed me the dialysis unit", "My father is on dialysis.", ["showing me the dialysis unit"]),
        ("Sent my kids a box of chocolates", "My daughter is bullied", ["sending my kids a box of chocolates"]),
        ("Found a bungalow for my parents", "The owner shouts", ["finding a bungalow for my parents"]),
    ],
)
def test_a_kindness_to_kin_that_tells_nothing_is(note, private, said):
    assert acts(note, private) == said


@pytest.mark.parametrize(
    "note",
    [
        "Rang to ask if my allotment would need a shed, god knows who told her.",
        "Sent me flowers on the Monday. No idea how she knew.",
        "Sent me the name of a lawyer (none of his business)",
        "Offered to lend me a car. Who told him I'm short?",
        "Read my draft letter, I never told her about it.",
        "Booked me a counsellor, wish she hadn't.",
    ],
)
def test_what_the_user_held_against_them_is_no_kindness(note):
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Drove me to the station; asked for my story, none of her business!", ["driving me to the station"]),
        ("Sent a list. Rather personal. Drove me to the train.", ["driving me to the train"]),
        ("No idea how she knew I love tulips, sent me a bunch", ["sending me a bunch"]),
        ("Gave me her business card, drove me home", ["giving me your business card", "driving me home"]),
        ("God knows how she found it, got me a flat with a garden", ["getting me a flat with a garden"]),
        ("Showed me the lab, no business talk", ["showing me the lab"]),
    ],
)
def test_an_aside_takes_back_what_it_is_about_and_no_more(note, said):
    assert acts(note) == said


def test_beside_the_user_s_own_words_stands_nothing_of_a_private_reason():
    own = Interaction(on=date(2026, 5, 20), kind="email", note="Transfer, the lot", thanks_for="seeing it all through")
    rang = Interaction(on=date(2026, 6, 3), kind="phone", note="Rang to ask if my dad would need a stairlift.")
    contact = person("c2", Role.HR_DIRECTOR, interactions=(own, rang))
    reasons = (PrivateReason(PrivateText("My father is on dialysis.")),)
    answer = compose(case_of(person(extended_offer=True), contact, private_reasons=reasons))
    assert "seeing it all through" in answer.messages["c2"].body
    assert "dad" not in answer.messages["c2"].body + answer.plan[1].why
