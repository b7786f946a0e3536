"""Case files as they come: nulls, unknown words, and what is told about the kind of case."""

from datetime import date

import pytest

from offers.domain.decline.case_file import CaseError, read_case, read_cases
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, ContactStatus, Kind, Medium
from offers.domain.decline.roles import Role, classify

BARE = {"id": "Z", "applicant": {"name": "A B"}, "organisation": {"name": "Org"}, "contacts": []}
JO = {"id": "c1", "name": "Jo Ray"}


def test_the_least_there_can_be_is_a_case():
    case = read_case(BARE)
    assert (case.kind, case.contacts, case.today) == (Kind.WITHDRAW, (), None)
    assert compose(case).messages == {}


def test_nulls_and_unknown_values_are_no_errors():
    odd = {
        **JO, "given": None, "role": "zookeeper", "status": "weird", "hours_spent": "lots", "preferred_channel": None,
        "email": "j@x.example", "interactions": [{"date": "soon", "kind": None, "note": None}], "unheard_of": 1,
    }  # fmt: skip
    case = read_case(
        {**BARE, "contacts": [odd], "dates": None, "offer": None, "reasons": None, "chosen_alternative": None}
    )
    contact = case.contact("c1")
    assert (contact.role, contact.status, contact.hours_spent) == (Role.OTHER, ContactStatus.ACTIVE, 0)
    assert contact.interactions[0].on is None
    assert compose(case).messages["c1"].body.startswith("Dear Jo Ray,")
    with pytest.raises(KeyError):
        case.contact("c9")


@pytest.mark.parametrize(
    ("more", "kind"),
    [
        ({"dates": {"offer_received": "2026-01-05"}}, Kind.DECLINE),
        ({"offer": {"base": "$1"}}, Kind.DECLINE),
        ({"contacts": [{**JO, "extended_offer": True}]}, Kind.DECLINE),
        ({"acceptance_status": "verbal"}, Kind.DECLINE),
        ({"acceptance_status": "offer_withdrawn"}, Kind.RESCINDED),
        ({"offer": {"base": "$1"}, "kind": "withdraw"}, Kind.WITHDRAW),
        ({}, Kind.WITHDRAW),
    ],
)
def test_the_kind_follows_from_what_happened(more, kind):
    assert read_case({**BARE, **more}).kind is kind


@pytest.mark.parametrize(
    ("label", "kind", "medium"),
    [
        ("HR (sent the offer by e-mail)", "phone", Medium.EMAIL),
        ("Chief", "video", Medium.VIDEO),
        ("Chief", "phone", Medium.PHONE),
        ("Chief", "dinner", Medium.IN_PERSON),
        ("Chief", "stage", Medium.UNKNOWN),
    ],
)
def test_the_medium_is_that_of_the_day_the_offer_came(label, kind, medium):
    entry = {"date": "2026-01-05", "kind": kind, "note": ""}
    contact = {**JO, "extended_offer": True, "role_label": label, "interactions": [entry]}
    case = read_case({**BARE, "contacts": [contact], "dates": {"offer_received": "2026-01-05"}})
    assert case.offer_medium is medium


def test_today_is_the_decision_or_what_was_logged_after_it():
    late = {**JO, "interactions": [{"date": "2026-01-09", "kind": "phone", "note": "No answer."}]}
    assert read_case({**BARE, "contacts": [late], "dates": {"decision": "2026-01-08"}}).today == date(2026, 1, 9)


def test_what_is_not_clearly_shareable_is_private():
    reasons = [
        {"text": "a", "visibility": "private", "share_with": ["*"]},
        {"text": "b"},
        {"text": "c", "visibility": "limited", "share_with": "c1"},
        {"text": "d", "visibility": "public"},
    ]
    case = read_case({**BARE, "reasons": reasons})
    assert [reason.content.text for reason in case.private_reasons] == ["a", "b"]
    assert [
        (reason.text, reason.audience.includes("c1"), reason.audience.includes("c2")) for reason in case.reasons
    ] == [
        ("c", True, False),
        ("d", True, True),
    ]


def test_a_list_of_cases_names_the_place_of_a_fault():
    with pytest.raises(CaseError, match=r"\[1\]\.contacts: missing"):
        read_cases([BARE, {"id": "b"}])


@pytest.mark.parametrize(
    ("role", "label", "meant"),
    [
        ("partner_physician", "", Role.PARTNER),
        ("hiring_manager", "", Role.HEAD_OF_GROUP),
        ("medical_student_coordinator", "", Role.COORDINATOR),
        ("spouse_helper", "", Role.FAMILY_HELPER),
        ("Dinner-Host", "", Role.HOST),
        ("nurse_educator", "Clinical educator", Role.FUTURE_COLLEAGUE),
        ("x", "External recruiter who conveyed the offer", Role.AGENCY_RECRUITER),
        ("x", "Assistant to the chair", Role.COORDINATOR),
        ("x", "Managing partner", Role.HEAD_OF_GROUP),
        ("midwife", "", Role.FUTURE_COLLEAGUE),
        ("x", "My wife's career adviser", Role.FAMILY_HELPER),
        ("dishwasher", "", Role.OTHER),
        ("host_family", "Put me up, with Ueli (her husband)", Role.HOST),
        ("x", "Host, with husband Pat, at the station", Role.HOST),
        ("x", "Put us up for the weekend, with his wife", Role.HOST),
        ("x", "Helps the husbands of new hosts to jobs", Role.FAMILY_HELPER),
    ],
)
def test_other_words_for_a_role_are_understood(role, label, meant):
    assert classify(role, label) is meant


def test_every_choice_has_a_label():
    for choices in (Role, Kind, AcceptanceStatus):
        assert all(choice.label for choice in choices)


def test_what_is_not_to_be_thanked_for_and_when_the_job_would_start_are_read():
    entries = [{"kind": "visit", "do_not_thank": True}, {"kind": "phone"}]
    case = read_case({**BARE, "contacts": [{**JO, "interactions": entries}], "dates": {"start_date": "2026-09-01"}})
    assert [entry.thank for entry in case.contact("c1").interactions] == [False, True]
    assert case.dates.start == date(2026, 9, 1)
    assert read_case(BARE).dates.start is None


@pytest.mark.parametrize(
    ("word", "label", "role"),
    [
        ("executive_recruiter", "Search consultant (retained by board)", Role.AGENCY_RECRUITER),
        ("recruitment_consultant", "Consultant", Role.AGENCY_RECRUITER),
        ("credentialing", "Credentialing specialist", Role.PRACTICE_ADMINISTRATOR),
        ("practice_manager", "Hospital manager", Role.PRACTICE_ADMINISTRATOR),
        ("site_manager", "Store manager, N. Shore branch", Role.HEAD_OF_GROUP),
        ("executive_chef", "Executive chef", Role.HEAD_OF_GROUP),
        ("union_rep", "Pilots' association rep", Role.OTHER),
    ],
)
def test_an_unknown_word_for_a_role_is_read_for_what_it_is(word, label, role):
    assert classify(word, label) is role
