"""Channel, order and reason, rule by rule."""

from dataclasses import replace
from datetime import date

import pytest

from offers.domain.decline import roles
from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import (
    AcceptanceStatus,
    Addresses,
    ContactStatus,
    Dates,
    Interaction,
    Kind,
    Medium,
    PrivateReason,
    PrivateText,
)
from offers.domain.decline.plan.etiquette import may_be_written_unheard, plan, written_medium
from offers.domain.decline.roles import Role

from ..make import VISIT, case_of, chosen, person

FAILED = Interaction(kind="phone", note="No answer.")


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"extended_offer": True}, (Channel.PHONE, 1)),
        ({"recruited_heavily": True}, (Channel.PHONE, 1)),
        ({"recruited_heavily": True, "preferred_channel": "text"}, (Channel.PHONE, 1)),
        ({"extended_offer": True, "preferred_channel": "email"}, (Channel.EMAIL, 1)),
        ({"extended_offer": True, "preferred_channel": "video"}, (Channel.VIDEO_CALL, 1)),
        ({"extended_offer": True, "interactions": (VISIT, FAILED, FAILED)}, (Channel.EMAIL, 3)),
        ({"extended_offer": True, "interactions": (VISIT, FAILED)}, (Channel.PHONE, 1)),
        ({"extended_offer": True, "interactions": (Interaction(kind="email", note="Offer."),)}, (Channel.EMAIL, 5)),
        ({"extended_offer": True, "role": Role.AGENCY_RECRUITER}, (Channel.PHONE, 8)),
        ({"extended_offer": True, "addresses": Addresses(email="a@x.example")}, (Channel.EMAIL, 12)),
        (
            {
                "extended_offer": True,
                "addresses": Addresses(email="a@x.example"),
                "interactions": (VISIT, Interaction(kind="video", note="Talked.")),
            },
            (Channel.VIDEO_CALL, 12),
        ),
        ({"status": ContactStatus.LEFT}, (Channel.LINKEDIN, 13)),
        ({"status": ContactStatus.LEFT, "addresses": Addresses(email="a@x.example")}, (Channel.NONE, 13)),
        ({"status": ContactStatus.DO_NOT_CONTACT, "extended_offer": True}, (Channel.NONE, 14)),
        (
            {"role": Role.PARTNER, "organization": "Bay Heart", "role_label": "Partner, now at Bay Heart"},
            (Channel.EMAIL, 15),
        ),
        ({"role": Role.REALTOR, "preferred_channel": "text"}, (Channel.TEXT, 11)),
        ({"role": Role.REALTOR}, (Channel.EMAIL, 11)),
        ({"role": Role.REALTOR, "addresses": Addresses(phone="555-0100")}, (Channel.TEXT, 12)),
        ({"role": Role.FAMILY_HELPER, "addresses": Addresses(phone="555-0100")}, (Channel.PHONE, 12)),
        ({"role": Role.FUTURE_COLLEAGUE, "addresses": Addresses(phone="555-0100")}, (Channel.TEXT, 12)),
        ({"role": Role.FUTURE_COLLEAGUE, "addresses": Addresses(postal="1 Elm")}, (Channel.HANDWRITTEN_NOTE, 12)),
        ({"role": Role.FUTURE_COLLEAGUE, "addresses": Addresses(linkedin="in/a")}, (Channel.LINKEDIN, 12)),
        ({"role": Role.FUTURE_COLLEAGUE, "addresses": Addresses()}, (Channel.NONE, 12)),
        ({"role": Role.OTHER, "addresses": Addresses(phone="555-0100")}, (Channel.TEXT, 12)),
        ({"role": Role.HR_DIRECTOR, "preferred_channel": "phone"}, (Channel.PHONE, 11)),
        ({"role": Role.HR_DIRECTOR, "preferred_channel": "carrier pigeon"}, (Channel.EMAIL, 11)),
    ],
)
def test_channel_follows_the_rules(facts, expected):
    assert chosen(person(**facts)) == expected


def test_an_offer_made_by_video_is_answered_by_video():
    assert chosen(person(extended_offer=True), offer_medium=Medium.VIDEO) == (Channel.VIDEO_CALL, 1)


def test_a_failed_call_on_the_day_of_the_deadline_lets_an_email_carry_the_answer():
    today = date(2026, 4, 1)
    one_failed = person(extended_offer=True, interactions=(VISIT, FAILED))
    assert chosen(one_failed, today=today, dates=Dates(deadline=today)) == (Channel.EMAIL, 3)
    assert chosen(one_failed, today=today, dates=Dates(deadline=date(2026, 4, 9))) == (Channel.PHONE, 1)


def test_on_the_eve_of_the_deadline_the_plan_asks_for_one_more_call_and_names_the_way_out():
    today = date(2026, 4, 1)
    case = case_of(
        person(extended_offer=True, interactions=(VISIT, FAILED)), today=today, dates=Dates(deadline=date(2026, 4, 2))
    )
    step = compose(case).plan[0]
    assert step.channel is Channel.PHONE
    assert step.why.endswith("try once more, and after that an e-mail may carry the answer.")


@pytest.mark.parametrize(
    ("facts", "may_go"),
    [
        ({}, True),
        ({"dates": Dates(deadline=date(2026, 4, 9))}, False),
        ({"dates": Dates()}, False),
        ({"acceptance": AcceptanceStatus.VERBAL}, False),
    ],
)
def test_the_confirmation_waits_for_the_call_unless_the_deadline_would_pass_first(facts, may_go):
    one_failed = person(extended_offer=True, interactions=(VISIT, FAILED))
    case = case_of(one_failed, **{"today": date(2026, 4, 1), "dates": Dates(deadline=date(2026, 4, 2)), **facts})
    assert may_be_written_unheard(one_failed, case) is may_go


def test_a_text_never_stands_in_for_the_call_to_whoever_decides():
    today = date(2026, 4, 1)
    failed = person(interactions=(VISIT, FAILED, FAILED), addresses=Addresses(phone="555-0100"))
    assert may_be_written_unheard(failed, case_of(failed, today=today))
    decider = replace(failed, extended_offer=True)
    assert not may_be_written_unheard(decider, case_of(decider, today=today))


def test_after_a_yes_it_is_a_call_whatever_failed_before():
    failed = person(extended_offer=True, interactions=(VISIT, FAILED, FAILED))
    assert chosen(failed, acceptance=AcceptanceStatus.LOI_SIGNED) == (Channel.PHONE, 1)


def test_a_wish_for_texts_also_counts_where_an_offer_was_taken_back():
    texter = person("c2", Role.REALTOR, preferred_channel="text")
    assert plan(case_of(person(extended_offer=True), texter, kind=Kind.RESCINDED))[1].channel is Channel.TEXT


def test_an_offer_taken_back_needs_no_call():
    assert chosen(person(extended_offer=True), kind=Kind.RESCINDED) == (Channel.EMAIL, 77)


def test_the_user_may_overrule_channel_and_order_but_not_a_bar():
    people = [
        person("chief", extended_offer=True),
        person("peer", Role.PARTNER),
        person("no", status=ContactStatus.DO_NOT_CONTACT),
    ]
    overrides = {"peer": Channel.PHONE, "no": Channel.EMAIL, "stranger": Channel.TEXT}
    answer = compose(case_of(*people), overrides=overrides, order=["peer"])
    assert [(step.contact_id, step.channel) for step in answer.plan] == [
        ("peer", Channel.PHONE),
        ("chief", Channel.PHONE),
        ("no", Channel.NONE),
    ]
    assert "peer" in answer.scripts
    assert "no" not in answer.messages
    assert answer.plan[0].why.startswith("Your own choice.")


def test_somebody_who_cannot_be_reached_blocks_only_where_they_decide():
    chief = person("chief", extended_offer=True, addresses=Addresses())
    peer = person("peer", Role.PARTNER, addresses=Addresses())
    answer = compose(case_of(chief, peer))
    assert [(blocker.code, blocker.contact_id) for blocker in answer.blockers] == [("unreachable", "chief")]
    assert {"chief", "peer"} == {w.contact_id for w in answer.warnings if w.code == "no_address"}


def test_something_signed_asks_for_a_lawyer_first():
    answer = compose(case_of(person(extended_offer=True), acceptance=AcceptanceStatus.CONTRACT_SIGNED))
    assert [blocker.code for blocker in answer.blockers] == ["signed"]
    assert answer.checklist[0].rule == 75


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        (1, "an hour."),
        (65 / 60, "about an hour."),
        (1.5, "an hour and a half."),
        (119 / 60, "two hours."),
        (205 / 60, "about three and a half hours."),
        (7, "seven hours."),
        (12.5, "twelve and a half hours."),
        (26.1, "about 26 hours."),
        (26.5, "26 and a half hours."),
    ],
)
def test_hours_are_said_as_people_say_them(hours, said):
    contact = person(recruited_heavily=True, hours_spent=hours)

    assert f"gave you {said}" in compose(case_of(contact)).plan[0].why


def test_somebody_to_be_called_without_a_number_is_written_to_and_told_so():
    lead = person(extended_offer=True, addresses=Addresses(email="a@x.example"))
    assert "no phone number is on file" in compose(case_of(lead)).plan[0].why


def test_somebody_of_another_house_is_told_late_and_as_an_outsider():
    landlady = person("c2", Role.HEAD_OF_GROUP, organization="Elm Lodge", addresses=Addresses(email="l@x.example"))
    colleague = person("c3", Role.FUTURE_COLLEAGUE, organization="Harbor Clinic")
    case = case_of(landlady, colleague, person(extended_offer=True))
    assert [step.contact_id for step in plan(case)] == ["c1", "c3", "c2"]
    text = compose(case).messages["c2"].body
    assert "joining you" not in text
    assert "search" not in text


def test_a_landlady_is_not_taken_for_the_owner_of_the_house():
    assert roles.classify("landlord", "Guesthouse owner") is Role.OTHER
    assert roles.classify("unknown", "Owner of the inn") is Role.HEAD_OF_GROUP
    assert roles.classify("unknown", "Bed and breakfast, house owner") is Role.OTHER


def test_where_the_user_is_in_talks_the_message_only_thanks():
    note = Interaction(kind="e-mail", note="she moved to Elm Clinic, asked me to interview there in May")
    moved = person("c2", Role.PARTNER, organization="Elm Clinic", interactions=(VISIT, note))
    text = compose(case_of(person(extended_offer=True), moved)).messages["c2"].body
    assert "me the ward" in text
    assert "Harbor Clinic" not in text
    assert "declin" not in text


def test_talks_named_by_a_private_reason_count_as_well():
    left = Interaction(kind="phone", note="Told me she has left for Elm Clinic.")
    moved = person("c2", Role.PARTNER, organization="Elm Clinic", interactions=(VISIT, left))
    talks = (PrivateReason(PrivateText("Still have an interview at Elm Clinic, in case.")),)
    text = compose(case_of(person(extended_offer=True), moved, private_reasons=talks)).messages["c2"].body
    assert "Harbor Clinic" not in text


def test_a_loss_that_the_staff_must_not_learn_of_yet_is_told_to_none_of_them():
    told = Interaction(kind="phone", note="Called me, the bank refused, no job. Asked me not to tell the staff.")
    lead = person(extended_offer=True, interactions=(VISIT, told))
    answer = compose(case_of(lead, person("c2", Role.FUTURE_COLLEAGUE), kind=Kind.RESCINDED))
    assert "offer" not in answer.messages["c2"].body
    assert "withdrawn" in answer.messages["c1"].body or "no longer stands" in answer.messages["c1"].body


SEEN = Interaction(kind="video", note="Asked good questions.")
SENT = Interaction(kind="email", note="Offer letter.")


def test_an_offer_by_email_after_an_hour_at_most_is_answered_by_email():
    thin = person(extended_offer=True, hours_spent=1, interactions=(SEEN, SENT))
    assert chosen(thin, offer_medium=Medium.EMAIL) == (Channel.EMAIL, 5)
    assert chosen(replace(thin, hours_spent=2), offer_medium=Medium.EMAIL) == (Channel.PHONE, 1)


def test_no_video_call_is_set_up_on_the_eve_of_the_deadline():
    unphoned = person(
        extended_offer=True, hours_spent=3, addresses=Addresses(email="a@x.example"), interactions=(SEEN,)
    )
    dates = Dates(deadline=date(2026, 4, 2))
    assert chosen(unphoned, today=date(2026, 4, 1), dates=dates) == (Channel.EMAIL, 12)
    assert chosen(unphoned, today=date(2026, 3, 1), dates=dates) == (Channel.VIDEO_CALL, 12)


@pytest.mark.parametrize(
    ("kinds", "channel"),
    [(["phone"], Channel.PHONE), (["phone", "text"], Channel.TEXT), (["visit"], Channel.TEXT)],
)
def test_whoever_was_last_spoken_to_on_the_phone_is_called_where_there_is_no_email(kinds, channel):
    entries = tuple(Interaction(kind=kind, note="Talked about the flat.") for kind in kinds)
    assert chosen(person("c2", Role.OTHER, addresses=Addresses(phone="555-0100"), interactions=entries)) == (
        channel,
        12,
    )


TEXTED = Interaction(kind="text", note="msgd to see if I got to the airport ok")


def test_whoever_has_charge_of_others_is_texted_where_that_was_the_habit_and_they_did_not_decide():
    lead = person(extended_offer=True)
    floor = person("c2", Role.HEAD_OF_GROUP, preferred_channel="text", interactions=(VISIT, TEXTED))
    channels = {step.contact_id: step.channel for step in plan(case_of(lead, floor))}
    assert channels["c2"] is Channel.TEXT
    untexted = replace(floor, interactions=(VISIT,))
    assert {step.contact_id: step.channel for step in plan(case_of(lead, untexted))}["c2"] is Channel.EMAIL
    for decides in ({"extended_offer": True}, {"recruited_heavily": True}):
        assert chosen(replace(floor, **decides))[0] is Channel.PHONE
    # Where nobody made the offer by name, whoever is in charge is looked to.
    assert chosen(floor)[0] is Channel.EMAIL


@pytest.mark.parametrize(
    ("number", "channel"),
    [
        ("+61 8 9575 1234", Channel.HANDWRITTEN_NOTE),
        ("+44 20 7946 0018", Channel.HANDWRITTEN_NOTE),
        ("+353 95 22123", Channel.HANDWRITTEN_NOTE),
        ("+61-4-5550-0120", Channel.TEXT),
        ("+44 7700 900155", Channel.TEXT),
        # There, both begin alike.
        ("+1 406 555 0111", Channel.TEXT),
        # Without its country a number tells nothing.
        ("01851 555 0133", Channel.TEXT),
        ("at the post office", Channel.TEXT),
    ],
)
def test_a_landline_takes_no_text(number, channel):
    on_file = Addresses(phone=number, postal="RMB 214, Gingin")
    grower = person("c2", Role.OTHER, addresses=on_file, first_name_basis=True)
    assert chosen(grower)[0] is channel
    assert chosen(replace(grower, interactions=(TEXTED,)))[0] is Channel.TEXT


def test_a_call_to_a_landline_is_confirmed_by_card():
    spoken = (Interaction(kind="phone", note="Talked of the flat."),)
    grower = person("c2", Role.OTHER, addresses=Addresses(phone="+61-8-5550-0177", postal="x"), interactions=spoken)
    assert chosen(grower)[0] is Channel.PHONE
    assert written_medium(replace(grower, first_name_basis=True), Channel.PHONE) is Channel.HANDWRITTEN_NOTE
