"""What a note heard of somebody, or only asks, is nothing that they did for the user."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    "note",
    [
        "bounced. Peg says she has left, laid off?",
        "laid off in March",
        "Kev reckons she was let go, sold the press",
        "Dee in HR told me she left in tears, fixed the rota first",
        "stepped down in May",
        "apparently sacked, packed up her office",
        "Word is he handed in his notice, opened a cafe",
        "heard from Kim she fixed the rota, answered every complaint",
        "Rumour has it she's been offered Lyon, handed out cake",
        "no reply. packed up the lab? sold the press?",
        "cleared her desk, set up on her own",
        "Anne says she's off, defended her thesis in June",
        "found a job in Oslo",
        "sent home",
        "The sous chef thinks she quit, cooked the staff meal alone",
    ],
)
def test_a_rumor_and_a_life_of_their_own_are_no_favors(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Walked me to the bus. Apparently she fixed the boiler herself, baked the bread", "walking me to the bus"),
        ("Everyone says she's the best teacher, let me sit in on two classes", "letting me sit in on two classes"),
        ("heard I was veggie & made me a separate pot", "making me a separate pot"),
        ("Jane said she'd find the key, opened the organ loft for me", "opening the organ loft for me"),
        ("rang to ask how the move went?", "ringing to ask how the move went"),
        ("Poured me tea in the boiler room? legend", "pouring me tea in the boiler room"),
        ("cleared her desk for me", "clearing your desk for me"),
        ("stepped back so I could lead", "stepping back so I could lead"),
        ("Talk was at 9, fixed the projector for me", "fixing the projector for me"),
    ],
)
def test_what_was_done_for_the_user_stays(note, expected):
    assert expected in thanked(note)
