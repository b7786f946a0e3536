"""Deeds that are told as a habit, as whose they alone were, or with a noun for a verb."""

import pytest

from offers.domain.decline.facts import Interaction
from offers.domain.decline.log.coolness import is_cool
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role

from ..make import case_of, person


def _thanked(note, kind="phone", **facts):
    contact = person(interactions=(Interaction(kind=kind, note=note),), **facts)
    return [act.for_form for act in acts_of(contact, discretion_for(case_of(contact)), inside=True)]


@pytest.mark.parametrize(
    ("note", "thanked"),
    [
        ("mock interviewed me for 90 min on a Sunday", "giving me a mock interview for 90 minutes on a Sunday"),
        ("the only one who asked about my thesis. Showed me the lab", "showing me the lab"),
        ("Cancelled my flights w/out charge", "cancelling my flights without charge"),
        (
            "Moved the trial twice without a sigh when the trains struck",
            "moving the trial twice without a sigh when the trains struck",
        ),
        ("told me to ask her anything, meant it", "letting me ask anything"),
        ("went thru the pension w/ me, slowly, twice", "going through the pension with me"),
    ],
)
def test_it_is_thanked_for_all_the_same(note, thanked):
    assert thanked in _thanked(note)


@pytest.mark.parametrize("kind", ["message", "email", "phone"])
def test_a_habit_is_told_as_what_was_sent(kind):
    note = "sends pictures of the office dog wearing a hard hat every fri"
    assert _thanked(note, kind) == ["sending me pictures of the office dog wearing a hard hat every Friday"]


def test_the_homes_of_a_tour_are_named():
    note = "Four cottages in the fog! refused the petrol money"
    assert "the tour of four cottages in the fog" in _thanked(note, "tour", role=Role.REALTOR)


def test_a_couple_is_one_giver_though_only_one_is_named_as_kin():
    note = "Cod at his, wife Astrid played the fiddle. They gave me a jar of cloudberries for the road"
    assert "giving me a jar of cloudberries for the road" in _thanked(note, "dinner")


@pytest.mark.parametrize(
    ("note", "thanked"),
    [
        ("He sang the Stanford in B flat washing up", "singing the Stanford in B flat while washing up"),
        ("Rounded w/ her 7-1. Knelt to every bed.", "letting me round with you from 7 to 1"),
        ("Read chapter four of my dissertation", "reading chapter four of my dissertation"),
        ("told me 4 ways to lose a thumb", "telling me four ways to lose a thumb"),
        (
            "sorted the dead projector with a paperclip two mins before they came in",
            "sorting the dead projector with a paperclip",
        ),
        ("moved my lesson obs. so I didn't have to rush", "moving my lesson observation so I didn't have to rush"),
        ("Took me up INTO the machinery room", "taking me up into the machinery room"),
        ("did the on-call rota as a colour chart", "doing the on-call rota as a colour chart"),
        ("Up the mast with me, all 74 m, in the rain", "climbing the mast with me in the rain"),
        ("pressed my shirt when I spilled gravy", "pressing my shirt"),
        ("walked the form down to finance in person", "walking the form down to finance in person"),
        ("amended my draft same hour", "amending my draft the same hour"),
        ("had the oven going so kiddo could warm her hands", "having the oven going"),
        ("dimmed every light because the glare hurt my eyes", "dimming every light because the glare hurt my eyes"),
        ("cut thru the licence mess in 3 days", "cutting through the licence mess in three days"),
    ],
)
def test_it_is_put_as_one_would_say_it(note, thanked):
    assert _thanked(note) == [thanked]


def test_who_wants_no_thanks_was_not_rude():
    uncle = person(
        role=Role.FAMILY_HELPER, interactions=(Interaction(kind="phone", note="got 2 offers, wants no thanks"),)
    )
    assert not is_cool(uncle)


@pytest.mark.parametrize(
    ("note", "thanked"),
    [
        ("put the probe in my hand, found the eggs myself", ["putting the probe in my hand"]),
        ("handed me a list, took it home, burnt it in the grate", ["handing me a list"]),
        ("Gave me his spare gloves - hands still work thx to him", ["giving me your spare gloves"]),
        ("digs list, from 22 tours. Sent w/o me asking", []),
        ("Burnt the lamb, ordered pizza", []),
    ],
)
def test_what_the_user_did_or_nobody_is_thanked_of_nobody(note, thanked):
    assert _thanked(note, "dinner") == thanked


@pytest.mark.parametrize(
    ("note", "thanked", "effect"),
    [
        (
            "did the on-call rota as a colour chart, I finally understood the rota!!",
            "doing the on-call rota as a colour chart",
            "I finally understood the rota.",
        ),
        ("made the tea twice. I drove home lighter", "making the tea twice", "I drove home lighter."),
        (
            "drew up her real week for me. finally I could see the rota for what it is",
            "drawing up your real week for me",
            "I could finally see the rota for what it is.",
        ),
        (
            "flew the profile w me w salt shakers. I passed because of those salt shakers",
            "flying the profile with me with salt shakers",
            "I passed because of those salt shakers.",
        ),
        (
            "Sent her own spreadsheet for trunnion wear, which I'm now using daily",
            "sending me your own spreadsheet for trunnion wear",
            "I use it every day.",
        ),
    ],
)
def test_what_it_did_for_the_user_is_said_as_the_note_tells_it(note, thanked, effect):
    contact = person(interactions=(Interaction(kind="phone", note=note),))
    found = acts_of(contact, discretion_for(case_of(contact)), inside=True)
    assert [(act.for_form, act.effect) for act in found] == [(thanked, effect)]


def test_what_got_awkward_is_thanked_of_nobody():
    assert _thanked('introduced me everywhere as "the new one" which got awkward') == []
    assert _thanked("barrel tasted w/ me at 6 am") == ["tasting barrels with me at 6 am"]
