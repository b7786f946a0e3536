"""What was lent or left with the user goes back: the message says so, the checklist names it (rule 76)."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.to_return import lent_to_you

from .make import case_of, person


def about(*notes):
    told = tuple(Interaction(kind="site visit", note=note) for note in notes)
    return person("c2", Role.PARTNER, first_name_basis=True, interactions=told)


@pytest.mark.parametrize(
    ("note", "it", "quoted"),
    [
        ("lent me his annotated Chitty, wants it back", "it", "lent me his annotated Chitty"),
        (
            "gave me the brief from Re v. Q. (redacted) for the train. Remember: post back brief!",
            "it",
            "gave me the brief from Re v. Q.",
        ),
        ("lent me three gouges and a mallet, still have them", "them", "lent me three gouges and a mallet"),
        ("gave me her score of Elijah, must mail it back", "it", "gave me her score of Elijah, must mail it back"),
        ("handed me his rigging diaries to read, have to return them", "them", "handed me his rigging diaries to read"),
        ("loaned us the cot until June, must give it back", "it", "loaned us the cot until June"),
        ("lent me a pen, still have it", "it", "lent me a pen"),
        ("lent me Dr. Osei's atlas, need to send it back", "it", "lent me Dr. Osei's atlas"),
    ],
)
def test_what_must_go_back_is_promised_and_named(note, it, quoted):
    bundle = compose(case_of(person(extended_offer=True), about(note)))
    assert f"I'll see that you get {it} back." in bundle.messages["c2"].body
    said = f"Return to C2 Roe what is theirs; your log says: '{quoted}'."
    assert said in [entry.text for entry in bundle.checklist]


@pytest.mark.parametrize(
    ("note", "quoted"),
    [
        ("sent his marked-up copy of Chitty", "sent his marked-up copy of Chitty"),
        ("She gave me the trial binder from Roe v. Lee, tabbed", "She gave me the trial binder from Roe v. Lee"),
        ("lent me her own air track vol. 2.5 for the talk I gave", "lent me her own air track vol. 2.5 for the talk I"),
    ],
)
def test_what_may_have_to_go_back_is_looked_at_and_quoted_whole(note, quoted):
    found = [entry.text for entry in compose(case_of(person(extended_offer=True), about(note))).checklist]
    assert any(text.startswith(f"See whether anything goes back to C2 Roe; your log says: '{quoted}") for text in found)


@pytest.mark.parametrize(
    "note",
    [
        "gave me a jar of rye starter",
        "gave me her own recipe book to keep",
        "sent me the contract, must send it back signed by Friday",
        "sent me the forms, have to return them by the 3rd",
        "gave me a tour, need to get back to her",
        "gave me her atlas, mailed it back",
        "gave me a lift back to the station",
        "I lent her my notes, wants to send them back",
        "sent me photos from back in the day",
        "two hours round the yard in his own raincoat he lent me",
        "Lent me a hankie",
        "Lent me her phone to ring the clinic",
        "lent me a desk by the window",
        "lent us his spare room",
        "lent me a pen",
    ],
)
def test_a_gift_a_form_and_what_went_back_are_owed_to_nobody(note):
    assert lent_to_you(about(note)) == ""


def test_what_went_back_later_is_promised_no_more():
    assert lent_to_you(about("lent me his annotated Chitty, wants it back", "sent it back by courier")) == ""
