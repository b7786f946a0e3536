"""What is kept for the user is let go: homes, children's places, goods, desks, days that were planned (rule 76)."""

import re

import pytest

from offers.domain.decline.bundle import Channel
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import AcceptanceStatus, Interaction, Kind
from offers.domain.decline.roles import Role
from offers.domain.decline.undoing.kept_back import are_several
from offers.domain.decline.undoing.under_way import to_stop_for

from ..make import case_of, person


def about(note, role=Role.OTHER, **facts):
    return person("c2", role, interactions=(Interaction(kind="visit", note=note),), **facts)


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("4 flats on foot; held the Nygård one for us til the 12th w/o deposit", "the place"),
        ("is keeping the terrace free for us til June, 3 houses before that one", "the terrace"),
        ("cottage by the mill kept free", "the place"),
        ("house on the green is being kept empty for us", "the place"),
        ("holding an infant spot til 5/1", "the spot"),
        ("held a place in the toddler room without deposit", "the spot"),
        ("held a spot for Min-seo", "the spot"),
        ("is saving a place for our son until August", "the spot"),
        ("holding back three planks of pear wood", "the three planks of pear wood"),
        ("set aside a pair of millstones for me til spring, no deposit", "the pair of millstones"),
        ("put the tractor aside for us", "the tractor"),
        ("Says she's holding the Alden yawl over till I'm there, had another fella ask", "the Alden yawl"),
        ("holding over the press for me till spring", "the press"),
        ("is keeping the shed on for us", "the shed"),
        ("keeping back the walnut for me", "the walnut"),
        ("putting by two hides for me", "the two hides"),
        ("agreed to keep the robotics club slot open for me", "the robotics club slot"),
        ("is keeping the end kiln open for us", "the end kiln"),
        ("Found me a winter rental in Camden; is holding it until March 10.", "the place"),
        ("Showed us a cottage by the quay; held it for us til May", "the place"),
        ("keeping a viola for me", "the viola"),
        ("said he'd hold the kiln for me till Easter", "the kiln"),
        ("is keeping her spare room for me from March", "the spare room"),
        ("kept a desk by the window for me until I decide", "the desk by the window"),
        ("holding two benches for us", "the two benches"),
        ("held the kiln til 12 June", "the kiln"),
        ("holding the loom while I think it over", "the loom"),
        ("holding the forge for my brother from June", "the forge"),
        ("Owner was holding it off the market for us", "the place"),
        ("took the Elm St house off the market for us", "the place"),
    ],
)
def test_what_is_kept_goes_to_somebody_else(note, kept):
    bundle = compose(case_of(person(extended_offer=True), about(note)))
    text = bundle.messages["c2"].body
    assert re.search(rf"(?:let|give) {kept} (?:go to somebody else|to whoever comes next)", text)
    entry = next(entry.text for entry in bundle.checklist if "go to somebody else" in entry.text)
    assert entry.startswith(f"Ask C2 Roe to let {kept} they are holding go to somebody else; your log says: '")


@pytest.mark.parametrize(
    ("note", "plans"),
    [
        ("already pencilled me in for Maundy Thursday", "the plans for Maundy Thursday"),
        ("has me down for Good Fri already", "the plans for Good Friday"),
        ("put me down for the spring concerts", "the plans for the spring concerts"),
        ("pencilled us in for the Christmas fair", "the plans for the Christmas fair"),
        ("put my name down for the March intake", "the plans for the March intake"),
    ],
)
def test_whoever_plans_with_the_user_plans_without(note, plans):
    case = case_of(person(extended_offer=True), about(note, Role.DEPARTMENT_CHAIR))
    bundle = compose(case)
    assert f"take me out of {plans}" in bundle.messages["c2"].body
    assert any(f"Ask C2 Roe to take you out of {plans}; your log says: '" in entry.text for entry in bundle.checklist)


def test_until_when_it_is_kept_stands_on_the_checklist():
    bundle = compose(case_of(person(extended_offer=True), about("held the loft, til the 10th, no deposit")))
    assert any("'held the loft, til the 10th, no deposit'" in entry.text for entry in bundle.checklist)


@pytest.mark.parametrize(
    "note",
    [
        "saved me a seat at lunch",
        "saved us a slice of cake",
        "kept the door open for us",
        "set aside an hour for me",
        "put aside an afternoon for us",
        "held the lift for me",
        "held the meeting back for me",
        "set aside her own work for me",
        "held the post for me until June",
        "keeping the offer open till Friday",
        "held off other candidates until I answer",
        "keeping the porch light on for me",
        "held an umbrella over for my son",
        "I held the flat until June",
        "asked me to hold the date",
        "put me down for a tour",
        "pencilled me in for Thursday",
        "put me in for the ballot",
        "holds a class til 9",
        "held the line until I had signed",
        "saved a spot for Lou at lunch",
        "kept everyone until six",
        "kept me waiting until four",
        "held her baby while I ate",
        "put the heating back on for me",
        "held the flat for us til June, I told her to let it go",
        "kept the cottage for us, it's gone now",
        "Kept soup hot till midnight",
        "Held my viola while I paid the driver",
        "kept my cells alive from Tue-Thu",
        "kept the kiln at 1200 until I arrived",
        "held the ladder while I climbed up",
        "kept the fire in until I got back",
        "held a torch while we changed the tyre",
        "kept the stew going until we were back",
        "kept the panel chatting till I'd got my breath",
        "kept the samples cold from Tuesday",
        "saved the stew til 10 pm",
        "promised me a tour from June",
    ],
)
def test_what_is_kept_no_longer_or_for_no_time_is_not_let_go(note):
    assert to_stop_for(about(note)) == ()


def test_several_things_are_thanked_for_as_several():
    assert are_several("the two wedges of maple")
    assert are_several("the spring concerts")
    assert not are_several("the box of chisels")
    assert not are_several("the place")


@pytest.mark.parametrize(("role", "is_let_go"), [(Role.REALTOR, True), (Role.HR_DIRECTOR, False)])
def test_where_the_offer_was_taken_back_outsiders_still_let_go_what_they_keep(role, is_let_go):
    keeper = about("held the flat on Skolegata for us til the 10th", role)
    bundle = compose(case_of(person(extended_offer=True), keeper, kind=Kind.RESCINDED))
    assert ("Please let the place go" in bundle.messages["c2"].body) is is_let_go
    assert any("they are holding" in entry.text for entry in bundle.checklist) is is_let_go


def test_whoever_had_counted_on_a_yes_hears_that_the_user_is_sorry():
    planner = about("already pencilled me in for Ash Wednesday", Role.DEPARTMENT_CHAIR)
    case = case_of(person(extended_offer=True), planner, acceptance=AcceptanceStatus.VERBAL)
    body = compose(case).messages["c2"].body
    assert "take me out of the plans for Ash Wednesday" in body
    assert "any more time" not in body


HELPER = Role.FAMILY_HELPER


@pytest.mark.parametrize(
    ("note", "kept"),
    [
        ("Held the bench for him from May", "bench"),
        ("walked Theo round the kilns, promised him a wheel from Nov", "wheel"),
        ("has kept a stall for Lou from May", "stall"),
        ("holding the forge for her from June", "forge"),
        ("two days a week teaching in it and she'd keep the post open till Sept if needs be", "post"),
    ],
)
def test_what_is_kept_for_the_family_goes_to_somebody_else(note, kept):
    assert to_stop_for(about(note, HELPER)) == (f"the {kept} you are holding",)


@pytest.mark.parametrize(
    "note",
    [
        "held the door for him",
        "saved her a seat at supper",
        "promised him a tour for June",
        "has kept goats for her from the start",
        "is saving himself for her",
        "keeping an eye out for him",
        "promised her a job from June",
        "kept the shop open till 9 so she could buy boots",
        "he'd keep the place warm till we came",
        "kept his coat for him till the end",
    ],
)
def test_a_courtesy_to_the_family_keeps_nothing(note):
    assert to_stop_for(about(note, HELPER)) == ()


@pytest.mark.parametrize("role", [Role.FUTURE_COLLEAGUE, Role.HOST, Role.HEAD_OF_GROUP])
def test_what_somebody_of_the_house_keeps_for_him_is_kept_for_another(role):
    assert to_stop_for(about("holding the bench for him from May", role)) == ()


@pytest.mark.parametrize(
    "note",
    [
        "Held the bench for him from May, turned another man away",
        "promised him a wheel from Nov and has turned somebody else down for it",
        "is keeping a stall for Lou from May, said no to two others",
        "holding the loft for us til June. Sent another family away",
    ],
)
def test_whoever_was_turned_away_comes_first(note):
    bundle = compose(case_of(person(extended_offer=True), about(note, HELPER)))
    assert re.search(
        r"(?:give|let) (?:the \w+|it) (?:go )?to whoever you turned away\b.* sorry that you had to",
        bundle.messages["c2"].body,
    )
    entry = next(entry.text for entry in bundle.checklist if "go to somebody else" in entry.text)
    assert " and '" not in entry


@pytest.mark.parametrize(
    "note",
    [
        "holding the bench for us from May; I turned two others down",
        "holding the bench for us from May, turned the lights down",
        "holding the bench for us from May, sent a card",
    ],
)
def test_nobody_was_turned_away_by_them(note):
    body = compose(case_of(person(extended_offer=True), about(note, HELPER))).messages["c2"].body
    assert "bench" in body
    assert "turned away" not in body


def test_whoever_was_turned_away_comes_first_on_the_phone_as_well():
    keeper = about("Held the bench for him from May, turned another man away", HELPER)
    bundle = compose(case_of(person(extended_offer=True), keeper), overrides={"c2": Channel.PHONE})
    assert "Please let the bench go to whoever you turned away." in bundle.scripts["c2"].spoken
