"""A second act is thanked for as the first is, and never only told; nor is the thanks announced before it is said."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, Interaction
from offers.domain.decline.phrases import calls, decisions, gratitude, withdrawals
from offers.domain.decline.roles import Role

from ..make import case_of, person

NOTES = (
    "Drew the whole mill for me on a napkin.",
    "Offered to swap Sundays with me.",
    "Wrote to say how sorry she was.",
)
CASES = [str(number) for number in range(10)]


@pytest.mark.parametrize("case_id", CASES)
def test_nothing_that_somebody_did_is_told_as_a_bare_statement(case_id):
    entries = tuple(Interaction(kind="visit", note=note) for note in NOTES)
    texted = Addresses(phone="555-0100")
    people = [
        person(extended_offer=True, interactions=entries),
        person("c2", Role.FUTURE_COLLEAGUE, interactions=entries[1:], first_name_basis=True),
        person("c3", Role.HR_DIRECTOR, interactions=entries[:2]),
        person("c4", Role.FUTURE_COLLEAGUE, addresses=texted, preferred_channel="text", interactions=entries[:2]),
    ]
    bundle = compose(replace(case_of(*people), id=case_id))
    told = [message.body for message in bundle.messages.values()] + [one.spoken for one in bundle.scripts.values()]
    assert not [text for text in told if re.search(r"(?:^|[.!]\s)You (?:also )?(?:drew|offered|wrote)\b", text)]


@pytest.mark.parametrize("bank", [gratitude.ALSO_TO, gratitude.ALSO_FOR, calls.ALSO, calls.ALSO_TO])
def test_each_way_to_say_it_is_a_thanks(bank):
    assert all(re.search(r"[Tt]hank|of you to|^And for", phrase) for phrase in bank)


@pytest.mark.parametrize("bank", [decisions.PARTED, withdrawals.PARTED_WITHDRAWN])
def test_what_comes_before_the_thanks_does_not_thank(bank):
    assert not [phrase for phrase in bank if "thank" in phrase]
