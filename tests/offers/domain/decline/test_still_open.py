"""What is still open between two people once the answer is given: money, and help that was offered."""

import pytest

from offers.domain.decline.facts import AcceptanceStatus, Interaction, Kind
from offers.domain.decline.roles import Role

from .closing.test_checklist import texts
from .make import person


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Sent the withdrawal letter; will still reimburse my mileage.", "will still reimburse my mileage"),
        ("offered to reimburse my flight anyway", "offered to reimburse my flight anyway"),
        ("Will reimburse my flight. It was reimbursed on Friday.", ""),
        ("would cover relocation and a bonus", ""),
        ("had reimbursement through in three days", ""),
    ],
)
@pytest.mark.parametrize("kind", [Kind.DECLINE, Kind.RESCINDED])
def test_money_that_was_promised_back_is_followed_up(note, said, kind):
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note=note),))
    text = texts(person(extended_offer=True), clerk, kind=kind)
    assert (f"Follow up with C2 Roe on what you are to be paid back; your log says: '{said}'." in text) == bool(said)
    assert ("paid back" in text) == bool(said)


def test_help_that_stands_whatever_is_decided_waits_for_an_answer():
    note = Interaction(kind="phone", note="Also offered to read my K application whatever I decide.")
    text = texts(person(extended_offer=True, interactions=(note,)))
    assert "yes or no; your log says: 'Also offered to read my K application whatever I decide'." in text


def test_a_call_as_a_reference_waits_for_an_answer():
    note = Interaction(kind="phone", note="Offered to call Denver for me as a reference.")
    assert "your log says: 'Offered to call Denver for me as a reference'." in texts(
        person(extended_offer=True, interactions=(note,)), kind=Kind.RESCINDED
    )


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("Relocation advance wired next day; sorted the license.", "Relocation advance wired next day"),
        ("wired me the signing bonus", "wired me the signing bonus"),
        ("Paid the deposit on the flat for us", "Paid the deposit on the flat for us"),
        ("I paid the deposit", ""),
        ("explained the relocation allowance", ""),
    ],
)
def test_money_that_came_before_the_work_goes_back_once_a_yes_is_taken_back(note, said):
    clerk = person("c2", Role.HR_DIRECTOR, interactions=(Interaction(kind="email", note=note),))
    kept = texts(person(extended_offer=True), clerk, acceptance=AcceptanceStatus.CONTRACT_SIGNED)
    assert (f"how the money goes back; your log says: '{said}'." in kept) == bool(said)
    assert "the money goes back" not in texts(person(extended_offer=True), clerk)


def test_help_that_was_offered_waits_for_an_answer():
    note = Interaction(kind="phone", note="Offered to be a reference. Sent slides")
    for kind in (Kind.DECLINE, Kind.RESCINDED):
        text = texts(person(extended_offer=True, interactions=(note,)), kind=kind)
        assert "Answer what C1 Roe offered you, yes or no; your log says: 'Offered to be a reference'." in text
