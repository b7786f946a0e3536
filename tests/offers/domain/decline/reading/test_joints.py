"""Where one deed ends and the next begins, if what stands between them is only where or when it was."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Narrated the mirrors the whole way & at the terminus handed me her tips for the theory test",
            ["narrating the mirrors the whole way", "handing me your tips for the theory test"],
        ),
        (
            "Walked me through the lab and in the afternoon drove me to the station",
            ["walking me through the lab", "driving me to the station"],
        ),
        ("Showed me the yard and over lunch gave me her notes", ["showing me the yard", "giving me your notes"]),
        ("gave me a tour and at the gate asked me to sign", ["giving me a tour"]),
        ("showed me the boat, at the quay told me off", ["showing me the boat"]),
        ("in the meeting made me repeat my answer", []),
        ("At the end let me go", []),
    ],
)
def test_each_is_thanked_for_on_its_own(note, expected):
    assert thanked(note) == expected
