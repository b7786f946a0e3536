"""What was lent or left with the user goes back: the message says so, the checklist names it (rule 76)."""

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.to_return import lent_to_you

from ..make import case_of, person


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
        (
            "lent me his 10in slicer when mine chipped (still in my roll!!)",
            "it",
            "lent me his 10in slicer when mine chipped",
        ),
        ("gave me his umbrella, which I still have", "it", "gave me his umbrella"),
        ("lent me his umbrella, still in the car", "it", "lent me his umbrella"),
        (
            "lent me a rare Wheat catalogue, signed - post it back INSURED",
            "it",
            "lent me a rare Wheat catalogue, signed - post it back INSURED",
        ),
        ("Lent me her skills manual - needs posting back", "it", "Lent me her skills manual - needs posting back"),
        ("lent me the tower key, it's in my coat", "it", "lent me the tower key"),
        ("lent me Dr. Osei's atlas, need to send it back", "it", "lent me Dr. Osei's atlas"),
        (
            'lent me his Graciliano Ramos, first edition w/ his notes, "devolve em abril"',
            "it",
            "lent me his Graciliano Ramos, first edition with his notes, 'devolve em abril'",
        ),
        ("lent me her Schumann score, back by Easter pls", "it", "lent me her Schumann score, back by Easter pls"),
        ("lent me the field guide, due back in May", "it", "lent me the field guide, due back in May"),
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
        ("lent me the practice phone", "lent me the practice phone"),
        ("lent us the class set of novels", "lent us the class set of novels"),
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
        "gave me her number, still have it",
        "still have his card",
        "still have questions about call",
        "his letter is still in my inbox",
        "her voice is still in my head",
        "his mother is still in the hospital",
        "his little brother is still with me on the team",
        "her son is still at our school",
        "still have her interview to do",
        "still got his boss to convince",
        "I still have her job offer",
        "his old dog is still in the yard",
        "still have her umbrella, sent it back",
        "Lent me a hankie",
        "Lent me her phone to ring the clinic",
        "lent me a desk by the window",
        "lent me her own gumboots for the landing pad",
        "gave me her binder of warmups, 19 yrs worth, said steal anything",
        "lent us his spare room",
        "lent me a pen",
        "lent me her own visualiser when mine wouldn't talk to the board",
        "lent me a battery drill when mine died",
        "lent us his jump leads because our battery was flat",
        "Gave me his uncle's slick. I tried to hand it back and he wouldn't hear of it",
        "gave me her mother's brooch, must give it back - she refused to take it back",
        "lent me her umbrella, wouldn't hear of having it back",
        "lent me his annotated Chitty, said keep it",
        "lent me a torch, still have it, says it's mine now",
    ],
)
def test_a_gift_a_form_and_what_went_back_are_owed_to_nobody(note):
    assert lent_to_you(about(note)) == ""


def test_what_was_taken_home_and_must_go_back_is_on_the_checklist():
    note = "found the 1911 log book and let me take it home to read, must get it back to him!!"
    bundle = compose(case_of(person(extended_offer=True), about(note)))
    said = "Return to C2 Roe what is theirs; your log says: 'found the 1911 log book and let me take it home to read'."
    assert said in [entry.text for entry in bundle.checklist]


def test_what_went_back_later_is_promised_no_more():
    assert lent_to_you(about("lent me his annotated Chitty, wants it back", "sent it back by courier")) == ""


@pytest.mark.parametrize(
    ("note", "thing", "it"),
    [
        ("his umbrella is still in my hall", "umbrella", "it"),
        ("still have her copy of the codebook", "copy of the codebook", "it"),
        ("I still have his torque wrench", "torque wrench", "it"),
        ("her tuning forks are still in my case", "tuning forks", "them"),
        ("still got his spare keys", "spare keys", "them"),
        ("his increment borer is still behind my truck seat", "increment borer", "it"),
    ],
)
def test_what_is_here_still_goes_back_though_nothing_says_how_it_came(note, thing, it):
    bundle = compose(case_of(person(extended_offer=True), about(note)))
    body = bundle.messages["c2"].body
    assert f"our {thing}" in body
    assert f"I'll see that you get {it} back" in body
    assert f"Return to C2 Roe what is theirs; your log says: '{note}'." in [entry.text for entry in bundle.checklist]


def test_what_is_here_still_is_promised_back_beside_thanks_for_other_things():
    note = "Gave me the whole day. Told me, NDA, of the merger. Cooked us lunch. Showed me the lab. Drove me home."
    bundle = compose(case_of(person(extended_offer=True), about(f"{note} Gave me his umbrella, which I still have.")))
    assert "umbrella" in bundle.messages["c2"].body
    assert "you get it back" in bundle.messages["c2"].body
    assert "merger" not in bundle.messages["c2"].body


def test_it_is_promised_back_once():
    body = compose(case_of(person(extended_offer=True), about("lent me his tent, I still have his tent"))).messages[
        "c2"
    ]
    assert body.body.count("back") == 1


def test_nothing_is_promised_back_from_what_was_told_in_confidence():
    body = (
        compose(case_of(person(extended_offer=True), about("confidential: still have her report"))).messages["c2"].body
    )
    assert "report" not in body


@pytest.mark.parametrize(
    "note",
    [
        "lent me his coat for the tour. I still have doubts about nights",
        "lent me his tent; still have to tell the boss",
    ],
)
def test_what_else_the_user_still_has_is_no_loan(note):
    assert "back" not in compose(case_of(person(extended_offer=True), about(note))).messages["c2"].body


@pytest.mark.parametrize(
    ("note", "is_here"),
    [
        ("lent me a proper coat because mine was a joke, told me keep it till spring", True),
        ("lent me her waders, told me keep them till May", True),
        ("lent me a coat for the tour, told me to keep it dry", False),
    ],
)
def test_what_may_be_kept_for_a_while_is_named_to_the_user(note, is_here):
    texts = [entry.text for entry in compose(case_of(person(extended_offer=True), about(note))).checklist]
    assert any("C2 Roe; your log says: 'lent me" in text for text in texts) is is_here


def test_the_log_is_quoted_without_what_joined_it_to_the_deed_before():
    note = "Had me beside her at signout, then lent me her own parka for the tour, still in my hall."
    lead = person(extended_offer=True, interactions=(Interaction(kind="visit", note=note),))
    texts = [entry.text for entry in compose(case_of(lead)).checklist]
    assert any("your log says: 'lent me her own parka for the tour'" in text for text in texts)


@pytest.mark.parametrize(
    "note",
    [
        "Gave me his uncle's slick. I tried to hand it back and he wouldn't hear of it",
        "lent me his annotated Chitty, must return it, but he said keep it",
        "handed me her compass, tried to give it back and she refused to take it",
    ],
)
def test_what_they_would_not_have_back_is_not_promised(note):
    body = compose(case_of(person(extended_offer=True), about(note))).messages["c2"].body
    assert "get it back" not in body
    assert "me your" in body


@pytest.mark.parametrize("note", ["lent me his annotated Chitty, said keep it till spring. Wants it back"])
def test_what_may_be_kept_for_a_while_goes_back(note):
    assert lent_to_you(about(note))
