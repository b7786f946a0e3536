"""Two people at whose homes the user was, in one circle of friends: neither reads the other's sentence (rule 63)."""

from datetime import date

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import sentences

from ..make import case_of, person

NOTES = ("Gave me the spare room.", "Had us over for lamb.", "Picked me up past midnight.", "Made us pho at her place.")


@pytest.mark.parametrize("status", [AcceptanceStatus.NONE, AcceptanceStatus.VERBAL])
@pytest.mark.parametrize("number", range(4))
def test_hosts_of_one_circle_share_no_sentence(status, number):
    hosts = [
        person(
            f"h{place}",
            Role.HOST,
            first_name_basis=True,
            interactions=(Interaction(on=date(2026, 3, 1), kind="dinner", note=note),),
        )
        for place, note in enumerate(NOTES)
    ]
    case = case_of(person(extended_offer=True), *hosts[: 2 + number % 3], acceptance=status)
    bodies = [message.body for to, message in compose(case).messages.items() if to.startswith("h")]
    said = [sentence for body in bodies for sentence in sentences(body) if len(sentence.split()) > 5]
    assert len(set(said)) == len(said)
