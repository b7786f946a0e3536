"""A host, a friend, a priest: nobody of them hires, and they are told as one tells a friend."""

import re

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    Audience,
    Feedback,
    Interaction,
    Kind,
    PrivateReason,
    PrivateText,
    ShareableReason,
)
from offers.domain.decline.roles import Role, classify

from .make import VISIT, case_of, person

LEAD = person(extended_offer=True)
WHY = ShareableReason("We are moving home to Bergen")
PHONE = Addresses(phone="555-0100")
RANG = Interaction(kind="phone", note="Put in a word for me.")


def outsider(**facts):
    kept = {"role": Role.OTHER, "role_label": "Chaplain", "organization": "St. Olav's", "interactions": (RANG,)}
    return person("c2", **{**kept, "addresses": PHONE, "first_name_basis": True, **facts})


def script(contact, *, overrides=None, **facts):
    return compose(case_of(LEAD, contact, **facts), overrides={"c2": Channel.PHONE, **(overrides or {})}).scripts["c2"]


def block(found, key):
    return next((part.text for part in found.blocks if part.key == key), "")


@pytest.mark.parametrize(
    ("role", "label"),
    [
        (Role.OTHER, "Chaplain"),
        (Role.OTHER, "Mentor"),
        (Role.OTHER, "Tutor who put my name forward"),
        (Role.REALTOR, "Realtor"),
        (Role.FAMILY_HELPER, "Found my husband work"),
        (Role.FUTURE_COLLEAGUE, "Nurse"),
    ],
)
def test_whoever_has_no_say_hears_why_where_it_was_cleared_and_they_ask(role, label):
    organization = "Harbor Clinic" if role is Role.FUTURE_COLLEAGUE else "St. Olav's"
    called = script(outsider(role=role, role_label=label, organization=organization), reasons=(WHY,))
    # Whoever spoke up hears it unasked.
    assert "moving home to Bergen" in block(called, "why") + block(called, "reason")
    assert "won't go back" not in called.spoken or role is Role.FUTURE_COLLEAGUE


@pytest.mark.parametrize(
    ("contact", "facts"),
    [
        (outsider(), {"reasons": (ShareableReason(WHY.text, Audience(contact_ids=frozenset({"c1"}))),)}),
        (outsider(), {"private_reasons": (PrivateReason(PrivateText("My knees are done")),)}),
        (outsider(), {"reasons": (ShareableReason("The salary does not cover our rent"),)}),
        (outsider(), {"reasons": (ShareableReason(WHY.text, Audience(contact_ids=frozenset({"c2"}))),)}),
        (outsider(interactions=(Interaction(kind="phone", note="Was rude to me."),)), {"reasons": (WHY,)}),
    ],
)
def test_whoever_has_no_say_hears_no_reason_that_is_not_for_them_or_that_the_lead_did_not_hear(contact, facts):
    called = script(contact, **facts)
    assert not re.search("Bergen|knees|salary|rent", called.text)
    assert "won't go back" not in called.spoken


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"role_label": "Friend"},
        {"role": Role.HOST, "organization": ""},
        {"role": Role.FAMILY_HELPER, "role_label": "Found my husband work"},
        {"role": Role.REFEREE, "role_label": "Gave a reference"},
    ],
)
def test_nobody_without_a_part_is_promised_a_note(facts):
    assert not re.search("in writing|short note", script(outsider(**facts)).spoken)


def test_whoever_hires_is_told_that_it_follows_in_writing():
    called = compose(case_of(LEAD)).scripts["c1"]
    assert re.search("in writing", called.spoken)


@pytest.mark.parametrize("number", range(6))
def test_an_outsider_was_never_going_to_be_joined(number):
    people = [outsider(addresses=Addresses(email=f"{number}@x.example"))]
    people += [person(f"o{n}", Role.OTHER, organization="Elsewhere") for n in range(number)]
    messages = compose(case_of(LEAD, *people)).messages
    for contact_id in messages.keys() - {"c1"}:
        assert not re.search("won't be (?:coming|joining)|will not be (?:coming|joining)", messages[contact_id].body)


OFFICE = r"position|the offer|accept|declin|withdr|Sincerely"


@pytest.mark.parametrize("acceptance", [AcceptanceStatus.NONE, AcceptanceStatus.VERBAL, AcceptanceStatus.LOI_SIGNED])
@pytest.mark.parametrize(
    "facts",
    [
        {"role": Role.HOST, "organization": ""},
        {"role": classify("boss_spouse"), "role_label": "C1's wife, does the books", "organization": "Harbor Clinic"},
    ],
)
def test_a_host_or_the_spouse_of_the_boss_hears_it_as_at_the_kitchen_table(facts, acceptance):
    stay = Interaction(kind="stay", note="Put me up in the back bedroom.")
    host = outsider(**facts, interactions=(VISIT, stay), addresses=Addresses(email="a@x.example", postal="1 Elm"))
    message = compose(case_of(LEAD, host, acceptance=acceptance)).messages["c2"]
    assert not re.search(OFFICE, f"{message.subject} {message.body}")
    assert "the job" in message.body


def test_one_who_is_no_friend_reads_the_usual_words():
    reached = {"addresses": Addresses(email="a@x.example"), "organization": "Harbor Clinic"}
    host = outsider(role=Role.PRACTICE_ADMINISTRATOR, first_name_basis=False, **reached)
    assert re.search("position", compose(case_of(LEAD, host)).messages["c2"].body)


def test_a_boss_on_first_name_terms_who_reads_no_email_hears_it_plainly():
    boss = person(extended_offer=True, first_name_basis=True, addresses=PHONE)
    bundle = compose(case_of(boss))
    for text in (bundle.messages["c1"].body, block(bundle.scripts["c1"], "decision")):
        assert "the job" in text
        assert not re.search("nurse position|declin", text)
    formal = compose(case_of(person(extended_offer=True, addresses=PHONE))).messages["c1"].body
    assert "nurse position" in formal


@pytest.mark.parametrize(
    ("label", "is_told_at_once"),
    [
        ("C1's wife, does the books", True),
        ("The owner's husband", True),
        ("His wife, fed me all week", True),
        ("Boss's wife", True),
        ("Joe's wife", False),
        ("My wife's friend", False),
        ("Colleague", False),
    ],
)
def test_the_spouse_of_whoever_decides_hears_next(label, is_told_at_once):
    people = [
        person("c3", Role.PARTNER),
        outsider(role=Role.HOST, organization="", role_label=label),
        LEAD,
        person("c4", Role.REFEREE),
    ]
    order = [step.contact_id for step in compose(case_of(*people)).plan]
    assert order[0] == "c1"
    assert (order[1] == "c2") is is_told_at_once


TO_ALL = r"(?:and|to) (?:to )?(?:the whole team|everyone|everybody|your colleagues|the people)|you all"
ASKED = Interaction(kind="interview", note="Asked whether I plan to have children.")


@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.RESCINDED])
@pytest.mark.parametrize("number", range(4))
def test_not_all_are_wished_well_where_one_asked_what_nobody_should(kind, number):
    asker = person("c2", Role.HR_DIRECTOR, interactions=(ASKED,))
    others = [person(f"p{n}", Role.PARTNER, interactions=()) for n in range(number)]
    bundle = compose(case_of(LEAD, asker, *others, kind=kind))
    said = [message.body for message in bundle.messages.values()] + [one.spoken for one in bundle.scripts.values()]
    assert not any(re.search(TO_ALL, text) for text in said)


def test_all_may_be_wished_well_where_nobody_did():
    people = [person(f"c{n}", recruited_heavily=True) for n in range(1, 9)]
    said = [message.body for message in compose(case_of(*people)).messages.values()]
    assert any(re.search(TO_ALL, text) for text in said)


def test_the_books_are_kept_by_somebody_who_may_read_what_was_cleared():
    point = Feedback("A heater in the loft would help.", Audience(contact_ids=frozenset({"c2"})))
    spouse = outsider(role=classify("boss_spouse"), role_label="C1's wife, does the books", organization="")
    assert "heater" in compose(case_of(LEAD, spouse, feedback=(point,))).messages["c2"].body
