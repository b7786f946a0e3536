"""What somebody dared on the user's behalf, or got from others by asking again."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("told off the kids because I was late", []),
        ("stood up to the weather", []),
        ("stopped the interview when I got upset", []),
        ("rang HR until they'd see sense", []),
        ("told the panel it was my fault", []),
        ("argued with the dean until they let me go", []),
        (
            "paid me for the trial out of his own pocket since head office wouldn't",
            ["paying me for the trial out of your own pocket"],
        ),
        ("paid himself out of his own pocket", []),
        (
            'gave me the key to his darkroom for the weekend "no questions"',
            ["giving me the key to your darkroom for the weekend"],
        ),
        ("made up the spare bunk, gave me the top one w the window", ["making up the spare bunk"]),
        ("held the torch 2hrs while I fixed the pump", ["holding the torch for two hours while I fixed the pump"]),
        ("got the landlord to take the dog", ["getting the landlord to take the dog"]),
        ("got the dean to drop the case", []),
        ("told the foreman to let me try the crane", ["telling the foreman to let me try the crane"]),
        ("told the chef to save me a plate", ["telling the chef to save me a plate"]),
        ("told the guard to keep me out", []),
        ("told HR to let me go", []),
        ("told me not to worry", []),
        ("asked my wife what she earned", []),
        ("got the kids together so they could laugh at me", []),
        (
            "left us the good bed and slept on the sofa herself",
            ["leaving us the good bed and sleeping on the sofa yourself"],
        ),
        ("left me the bed to strip", []),
        ("told me where he'd gone wrong in his first year", ["telling me where you'd gone wrong in your first year"]),
        ("told me I went wrong with the roof", []),
        ("an hour of talking at me", []),
        ("two hours of talking about himself", []),
    ],
)
def test_it_is_told_without_the_faults_of_others(note, expected):
    assert thanked(note) == expected
