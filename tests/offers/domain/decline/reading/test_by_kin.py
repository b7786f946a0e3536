"""What the contact's family did for the user, and what others did who are none of it."""

from dataclasses import replace

import pytest

from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Interaction
from offers.domain.decline.private.discretion import discretion_for
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.roles import Role
from tests.offers.domain.decline.make import case_of, person
from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            (
                "Had Hannah and me round with almost no warning. Her mum cooked pho, the kids put on a puppet show "
                "on the stairs."
            ),
            [
                "having us both round at short notice",
                "the pho your mum made",
                "the puppet show the kids did on the stairs",
            ],
        ),
        # When it was comes before who it was, and what they did next was theirs as well.
        (
            "On the last evening her husband Reto got out his box and taught me a yodel, then drove me to the train",
            ["the way Reto taught me a yodel", "the way Reto drove me to the train"],
        ),
        ("The last morning her husband packed me sandwiches", ["the way your husband packed me sandwiches"]),
        ("lent the kids her boots", ["lending the kids your boots"]),
        ("one evening she taught me jass", ["teaching me jass"]),
        ("Her mum cooked pho for us.", ["the pho your mum made for us"]),
        ("her gran baked us scones", ["the scones your gran baked us"]),
        ("her kids put on a puppet show for us", ["the puppet show your kids put on for us"]),
        ("Carmen (wife) made paletas with our kids", ["the paletas Carmen made with our kids"]),
        ("His wife Carmen made paletas with our kids.", ["the paletas Carmen made with our kids"]),
        ("Tom (husband) drove us to the station", ["the way Tom drove us to the station"]),
        ("his dad told our boys stories till ten", ["the way your dad told our boys stories till ten"]),
        (
            "Carmen (wife) made paletas with our kids; his dad told mine stories till ten",
            ["the paletas Carmen made with our kids", "the way your dad told our kids stories till ten"],
        ),
        ("her father taught our boys to whittle", ["the way your father taught our boys to whittle"]),
        ("Her husband Geoff jump-started my car at 6.", ["the way Geoff jump-started my car at six"]),
        ("her husband fixed my bike", ["the way your husband fixed my bike"]),
        ("her kids built a snow fort with ours till dark", ["the snow fort your kids built with ours"]),
        ("the kids baked flapjacks with our two", ["the flapjacks the kids baked with our two"]),
        ("her husband took me out in his dinghy", ["the way your husband took me out"]),
        ("his brother lent us his van", ["the van your brother lent us"]),
        ("her son taught mine to whistle", ["the way your son taught mine to whistle"]),
        ("his daughter drew our twins as foxes", ["the way your daughter drew our twins as foxes"]),
        ("His wife, Ana, made tamales with our kids", ["the tamales Ana made with our kids"]),
        ("her teenage son carried our bags up", ["the way your son carried our bags up"]),
        ("her husband wouldn't let me wash up", ["the way your husband refused to let me wash up"]),
    ],
)
def test_it_is_told_as_theirs(note: str, expected: list[str]) -> None:
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("label", "kind", "is_read"),
    [("Robotics coach", "lunch", False), ("Maths teacher", "visit", False), ("Maths teacher", "dinner", True)],
)
def test_the_kids_of_a_teacher_may_be_their_pupils(label, kind, is_read):
    told = Interaction(kind=kind, note="his kids drew me a map of the town")
    peer = person("c2", Role.FUTURE_COLLEAGUE, role_label=label, interactions=(told,))
    body = compose(case_of(person(extended_offer=True), peer)).messages["c2"].body
    assert ("your kids" in body or "your children" in body) is is_read


@pytest.mark.parametrize(
    "note",
    [
        "his dad told me off",
        "her husband told me to sign",
        "her husband drove us mad with questions",
        "his wife made us wait",
        "his wife kept the kids away from us",
        "his mother taught us a lesson",
        "his son showed us his scars",
        "her mum cooked up a story",
        "the kids put on their coats",
        "her kids broke my phone",
        # Whoever has an office is none of the family.
        "Tom (his PA) drove us to the station",
        "Priya (deputy) showed me the lab",
        "Her partner Jim drove me back.",
        "Tom fixed my laptop",
    ],
)
def test_no_kindness_and_no_kin_give_nothing(note: str) -> None:
    assert acts(note) == []


def thanked_by(*notes, kind="visit", role=Role.PARTNER, others=()):
    contact = person("c1", role, interactions=tuple(Interaction(kind=kind, note=note) for note in notes))
    found = acts_of(contact, discretion_for(case_of(contact, *others)), inside=True)
    return [act.for_form for act in found]


def test_a_name_is_known_from_another_note() -> None:
    assert thanked_by("Dinner, met her husband Geoff.", "Geoff jump-started the Fiat at 6") == [
        "dinner",
        "the way Geoff jump-started the Fiat at six",
    ]
    assert thanked_by("Dinner, met her deputy Geoff.", "Geoff jump-started the Fiat at 6") == ["dinner"]


def test_where_the_user_slept_anybody_named_is_of_the_house() -> None:
    assert thanked_by("Olle glued my slipping peg.", kind="stay") == ["the way Olle glued my slipping peg"]
    assert thanked_by("Olle glued my slipping peg.", role=Role.HOST) == ["the way Olle glued my slipping peg"]
    assert thanked_by("Olle glued my slipping peg.") == []


def test_a_contact_of_the_case_is_thanked_in_a_message_of_their_own() -> None:
    olle = replace(person("c2"), name="Olle Roe", given="Olle")
    assert thanked_by("Olle glued my slipping peg.", kind="stay", others=(olle,)) == []


def test_they_are_thanked_through_the_contact() -> None:
    host = person("c2", Role.HOST, interactions=(Interaction(kind="stay", note="Olle glued my slipping peg."),))
    text = compose(case_of(person(extended_offer=True), host)).messages["c2"].body
    assert "lease thank Olle for gluing my slipping peg." in text


def test_a_house_is_that_of_the_family() -> None:
    host = replace(
        person("c1", interactions=(Interaction(kind="stay", note="Slept at the Lumleys' two nights."),)),
        family="Lumley",
    )
    found = acts_of(host, discretion_for(case_of(host)), inside=True)
    assert [act.for_form for act in found] == ["putting me up for two nights at your place"]


@pytest.mark.parametrize(
    ("notes", "expected"),
    [
        (
            ("Got Kaleo in front of the band director, lent him her own trombone for the audition piece.",),
            [
                "getting Kaleo in front of the band director",
                "lending Kaleo your own trombone for the audition piece",
            ],
        ),
        (
            ("Found Declan a bench at the co-op.", "Saved a stool for him at the lathe"),
            ["finding Declan a bench at the co-op", "saving a stool for Declan at the lathe"],
        ),
    ],
)
def test_a_helper_of_the_family_did_it_for_the_one_they_help(notes, expected) -> None:
    assert thanked_by(*notes, role=Role.FAMILY_HELPER) == expected


def test_what_they_were_lent_is_the_contacts() -> None:
    assert thanked_by("Found Mateus a cricket club. Lent Mateus his old bike.", kind="tour") == [
        "finding Mateus a cricket club",
        "lending Mateus your old bike",
    ]


def test_whoever_came_along_may_be_taken_up_by_a_pronoun() -> None:
    assert thanked_by("Sat Nonna by the window and talked Italian to her all evening", kind="dinner") == [
        "sitting Nonna by the window",
        "talking Italian to Nonna all evening",
    ]
