"""An offer was taken back: how somebody told of it, and that they had fought for it (rule 77)."""

import re

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction, Kind
from offers.domain.decline.roles import Role

from .make import VISIT, case_of, person


def _lead(kind, note):
    lead = person(extended_offer=True, interactions=(VISIT, Interaction(kind=kind, note=note)))
    return compose(case_of(lead, kind=Kind.RESCINDED)).messages["c1"].body


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Rang himself to say the post is suspended because of the merger talks."),
        ("phone", "Phoned himself: board froze hiring, job is gone."),
        ("call", "Called before the letter went out, the role has been scrapped."),
        ("e-mail", "Rang me at home, the position is on hold."),
        ("coffee", "Told me over coffee that the offer is withdrawn."),
    ],
)
def test_whoever_rang_or_met_the_user_is_thanked_for_telling_it_themselves(kind, note):
    said = _lead(kind, note)
    assert "telling me yourself" in said
    assert "had word" not in said


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("email", "Put the withdrawal in writing."),
        ("email", "Wrote that the board froze hiring."),
        ("text", "Texted: the job is gone"),
    ],
)
def test_whoever_only_wrote_is_not_thanked_for_telling_it_themselves(kind, note):
    said = _lead(kind, note)
    assert "yourself" not in said
    assert re.search("in writing|you wrote|our message", said)


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("phone", "Rang her, she said the post is gone."),
        ("phone", "Her assistant called, post cancelled."),
        ("phone", "Went through the pension scheme."),
    ],
)
def test_whoever_the_user_rang_is_not_thanked_for_ringing(kind, note):
    assert "yourself" not in _lead(kind, note)


@pytest.mark.parametrize(
    ("told", "thanked"),
    [
        ("Says he fought for it.", "for the position"),
        ("Fought tooth and nail for the post.", "for the position"),
        ("She went in to bat for me.", "for me"),
        ("Told me she had argued hard for the job.", "for the position"),
    ],
)
def test_whoever_fought_for_the_post_is_thanked_for_that(told, thanked):
    said = _lead("phone", f"Phoned himself: the job is gone. {told}")
    assert re.search(f"(?:fighting|standing up) {thanked}", said)


@pytest.mark.parametrize(
    "told",
    [
        "He should have fought for it.",
        "Nobody fought for it.",
        "The union fought for it.",
        "Fought for a parking space.",
        "Never fought for it.",
    ],
)
def test_nobody_is_thanked_for_a_fight_of_others_or_none(told):
    assert not re.search("fight|standing up", _lead("phone", f"Phoned himself: the job is gone. {told}"))


@pytest.mark.parametrize(("note", "is_told"), [("The merger is not public yet.", False), ("He was sorry.", True)])
def test_a_bystander_reads_nothing_of_what_is_not_known_yet(note, is_told):
    call = Interaction(kind="phone", note=f"Rang to say that the post is suspended. {note}")
    people = [person(extended_offer=True, interactions=(VISIT, call)), person("c2", Role.OTHER), person("c3")]
    messages = compose(case_of(*people, kind=Kind.RESCINDED)).messages
    assert bool(re.search("offer|position|post", messages["c2"].body)) is is_told
    assert re.search("offer|position|post", messages["c3"].body)
