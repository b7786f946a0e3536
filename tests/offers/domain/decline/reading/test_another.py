"""Somebody else in a clause: a later "her" is theirs, and nobody is told that it was themselves."""

import pytest

from tests.offers.domain.decline.people.test_kin import acts


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (
            "rounded w/ me on both floors & had the night charge RN come in early just so I could hear from her",
            ["rounding with me on both floors", "having the night charge RN come in early for me"],
        ),
        ("He had the night nurse come in so I could hear from her", ["having the night nurse come in for me"]),
        ("She had her assistant wait late so I could talk to her", ["having your assistant wait late for me"]),
        ("He had his foreman stay on so I could ask him about it", ["having your foreman stay on for me"]),
        ("She introduced me to her deputy so I could ask her anything", ["introducing me to your deputy"]),
        ("introduced me to the vet so she could tell me about the county", ["introducing me to the vet"]),
        ("She rang the last tenant so I could ask her about the damp", ["ringing the last tenant for me"]),
        ("She kept the midwife on the ward so that I could shadow her", ["keeping the midwife on the ward for me"]),
        ("She had the previous organist ring me so I could hear from him", ["having the previous organist ring me"]),
        ("She let me sit with the registrar so she could explain the rota", ["letting me sit with the registrar"]),
        ("She gave me the number of a former fellow so I could ask her", ["giving me the number of a former fellow"]),
        ("He paired me up with a farrier so I could see how he trims", ["pairing me up with a farrier"]),
        ("Let me sit beside the first violin so I could watch her bow", ["letting me sit beside the first violin"]),
        ("He called in his wife so she could tell us about the schools", ["calling in your wife for us"]),
        ("had the night nurse come in and tell me about her nights", ["having the night nurse come in for me"]),
    ],
)
def test_what_somebody_else_was_there_for_is_told_without_them(note, said):
    assert acts(note) == said


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("She came in early so I could shadow her", "coming in early so I could shadow you"),
        ("He cleared his afternoon so I could ask him anything", "clearing your afternoon so I could ask you anything"),
        ("She moved her list so I could watch her operate", "moving your list so I could watch you operate"),
        ("She had me sit in so I could see her teach", "having me sit in so I could see you teach"),
        ("She booked the corner table so I could hear her", "booking the corner table so I could hear you"),
        ("She sent me her paper so I could see her method", "sending me your paper so I could see your method"),
        ("He turned on the projector so I could see his slides", "turning on the projector so I could see your slides"),
    ],
)
def test_where_nobody_else_is_named_it_is_whoever_is_thanked(note, said):
    assert acts(note) == [said]
