"""A kindness is credited to who did it, and to nobody where that is not plain (rule 36)."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # What the one who applies does.
        ("sent signed forms back", []),
        ("sent my transcripts", []),
        ("sent him the references", []),
        ("gave a lecture on wool, 40 people", []),
        ("taught the fifth graders fractions", []),
        ("cooked three plates", []),
        ("told her about my knee", []),
        ("signed everything at the desk", []),
        ("Fixed a handpump w/ a bit of my sandal strap.", []),
        ("mended my projector with a bit of her scarf", ["mending my projector with a bit of your scarf"]),
        ("printed my slides again, had left my readers in the hotel", ["printing my slides again"]),
        ("left my coat pressed on the chair", ["leaving my coat pressed on the chair"]),
        ("sent photo of staffroom board, they wrote Welcome September!!", ["sending a photo of the staffroom board"]),
        ("Waited 1 hr 10 in the lobby. Then 25 min.", []),
        ("waited an hour in the lobby for me", ["waiting an hour in the lobby for me"]),
        # Whoever follows up is not followed.
        ("Followed up w/ two papers, one of them hers", ["following up with two papers"]),
        ("followed her on rounds", ["letting me follow you on rounds"]),
        # ... also where the next clause takes the other person up.
        ("baked two loaves in her oven, she tried both and drove me home", ["driving me home"]),
        ("played the Bach in his studio, he gave me notes on the phrasing", ["giving me notes on the phrasing"]),
        # What is plainly done for the user stays.
        ("cooked dinner for us at her place", ["cooking dinner for us at your place"]),
        ("taught me the loom", ["teaching me the loom"]),
        ("sent my portfolio to two friends", ["sending my portfolio to two friends"]),
        (
            "let me sit in her cockpit, she explained every dial",
            ["letting me sit in your cockpit", "explaining every dial"],
        ),
        # Whose "her" it is, where another was named.
        ("rang Ifeoma for an hr about theater jobs, then forwarded her CV", []),
        ("introduced me to Marta, drove me home in her truck", ["introducing me to Marta"]),
        # Put ready, without a word of by whom.
        ("snow boots size 8 waiting at the hotel", ["having snow boots waiting at the hotel"]),
        ("a badge and a locker ready at the desk", ["having a badge and a locker waiting at the desk"]),
    ],
)
def test_only_what_this_person_did_is_credited(note, expected):
    assert thanked(note) == expected
