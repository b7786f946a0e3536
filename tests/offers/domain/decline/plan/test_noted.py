"""The log quoted in the plan, where no deed can be told of somebody in so many words."""

from dataclasses import replace

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.plan.noted import noted
from offers.domain.decline.roles import Role

from ..make import case_of, person


def of(*notes, **facts):
    told = tuple(Interaction(kind="visit", note=note) for note in notes)
    who = replace(person(**facts), interactions=told)
    return noted(who, case_of(who, replace(person("c2"), given="Linda")))


def test_what_they_did_is_quoted_as_it_was_typed():
    assert of("worked out what 160k means after tax, line by line") == (
        "you noted: 'worked out what 160k means after tax, line by line'"
    )
    assert of("offer by mail, one line", "Whole warehouse tour, cold chain to loading dock.") == (
        "you noted: 'Whole warehouse tour, cold chain to loading dock'"
    )


@pytest.mark.parametrize(
    "note",
    [
        "Confided over lunch why she is leaving, not for others",
        "shouted at the apprentice over a burnt tray",
        "Wrote it down in the car, 3:20 pm",
        "I asked him about the roof for an hour",
        "wrong surname on it, twice",
        "short",
        # Who of the two did it, nobody can say.
        "Walked us round with Linda, drew the rota on the whiteboard",
    ],
)
def test_what_is_kept_unkind_or_no_deed_is_not(note):
    assert of(note) == ""


def test_nobody_who_asked_amiss_is_quoted():
    assert of("asked if I plan on having kids, gave me the tour of the unit", role=Role.PARTNER) == ""
