"""Nothing is said twice in one message, and everybody is wished well (rules 23 and 33)."""

import re
from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Addresses, Interaction, ShareableReason
from offers.domain.decline.roles import Role

from .make import case_of, person

CASES = [str(number) for number in range(8)]


@pytest.mark.parametrize("case_id", CASES)
@pytest.mark.parametrize(
    "reason",
    [
        "I have decided to stay in Leeds.",
        "I've decided to carry on with my studio.",
        "I am opening a bakery.",
        "I accepted a post in Leeds.",
        "I am taking a post in Leeds.",
    ],
)
def test_it_was_decided_once(case_id, reason):
    lead = person(extended_offer=True, recruited_heavily=True)
    case = replace(case_of(lead, person("c2"), reasons=(ShareableReason(reason),)), id=case_id)
    bundle = compose(case)
    for message in bundle.messages.values():
        assert message.body.count("decided") <= 1
    assert bundle.scripts["c1"].spoken.count("decided") <= 1


@pytest.mark.parametrize("case_id", CASES)
def test_the_best_is_wished_once(case_id):
    people = [person(f"c{number}", Role.HR_DIRECTOR, first_name_basis=True) for number in range(2, 8)]
    case = replace(case_of(person(extended_offer=True), *people), id=case_id)
    for message in compose(case).messages.values():
        assert len(re.findall(r"\bbest\b", message.body, re.IGNORECASE)) <= 1


WELL = re.compile(r"well\b|best\b|[Tt]ake (?:good )?care|wishes|luck|[Hh]ope|good hands|My best")


@pytest.mark.parametrize("case_id", CASES)
@pytest.mark.parametrize("keep_in_touch", [True, False])
def test_every_message_wishes_well(case_id, keep_in_touch):
    note = Interaction(kind="dinner", note="Had us over for stew.")
    mobile = Addresses(phone="555-0100")
    people = [
        *(person(f"c{number}", Role.FUTURE_COLLEAGUE, interactions=(note,)) for number in range(2, 5)),
        *(
            person(
                f"c{number}", Role.FUTURE_COLLEAGUE, addresses=mobile, interactions=(note,), preferred_channel="text"
            )
            for number in range(5, 12)
        ),
    ]
    case = replace(case_of(person(extended_offer=True), *people, keep_in_touch=keep_in_touch), id=case_id)
    for message in compose(case).messages.values():
        assert WELL.search(message.body)
