"""Who spoke up for the user and hears how it ended, and why."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, ShareableReason
from offers.domain.decline.log.spoken_up import has_spoken_up
from offers.domain.decline.roles import Role

from ..make import case_of, person

LEAD = replace(person(extended_offer=True), name="Gideon Marsh", given="Gideon", family="Marsh")
TUTOR = replace(person(role=Role.OTHER), id="t", name="Hugh Lacey", given="Hugh", family="Lacey", organization="Guild")


def spoke_up(label: str, note: str) -> bool:
    told = replace(TUTOR, role_label=label, interactions=(Interaction(kind="phone", note=note),))
    return has_spoken_up(told, case_of(LEAD, told))


@pytest.mark.parametrize(
    ("label", "note"),
    [
        ("My old tutor, gave me a reference", ""),
        ("Put in a word for me", ""),
        ("Guild office", "Told Weiss about me without me even asking"),
        ("Judge", "rang Gideon for me"),
        ("Former head", "wrote my reference overnight"),
        ("Neighbour", "recommended me to the board"),
    ],
)
def test_by_the_label_or_by_what_was_logged(label: str, note: str) -> None:
    assert spoke_up(label, note)


@pytest.mark.parametrize(
    ("label", "note"),
    [
        ("Neighbour", "recommended me to try the tram"),
        ("Neighbour", "told me about Leeds"),
        ("Union rep", "told Weiss about the strike"),
        ("Barista", "put up with my nerves"),
        ("Concierge", "rang Amtrak for me"),
        ("Judge", "Told me in confidence that she rang Gideon for me"),
    ],
)
def test_not_by_what_was_told_to_the_user_or_in_confidence(label: str, note: str) -> None:
    assert not spoke_up(label, note)


def test_they_hear_how_it_ended_and_why() -> None:
    told = replace(TUTOR, role_label="My old tutor", interactions=(Interaction(kind="e-mail", note="Vouched for me"),))
    reason = ShareableReason("I am opening a workshop of my own.")
    body = compose(case_of(LEAD, told, reasons=(reason,))).messages["t"].body
    assert "workshop of my own" in body
