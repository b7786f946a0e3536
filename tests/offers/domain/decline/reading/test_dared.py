"""What somebody dared on the user's behalf, or got from others by asking again."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("stood up to the deputy when he laughed at my accent", ["standing up for me"]),
        ("told off the steward for laughing at my kilt", ["standing up for me"]),
        ("called out the chair when she interrupted me", ["standing up for me"]),
        ("stood up for me when the deputy laughed at my accent", ["standing up for me"]),
        ("told off the kids because I was late", []),
        ("stood up to the weather", []),
        (
            "stopped the panel when one of them was on his phone, asked me to start again",
            ["stopping the panel so I could start again"],
        ),
        ("stopped the interview when I got upset", []),
        ("Rang the school 3x til they'd see our Maya", ["getting the school to see our Maya by ringing three times"]),
        (
            "called the nursery every day till they'd take our twins",
            ["getting the nursery to take our twins by ringing every day"],
        ),
        ("rang HR until they'd see sense", []),
        ("Told the panel it was my idea when he could of taken it", ["telling the panel that it was my idea"]),
        ("told the panel it was my fault", []),
        (
            "Had got the start-up funds doubled, said so only when I asked who had",
            ["getting the start-up funds doubled for me"],
        ),
        (
            "argued w the fire marshal til they let my dog into the lab",
            ["getting the fire marshal to let my dog into the lab"],
        ),
        ("argued with the dean until they let me go", []),
        (
            "knew the landlord & got him to fit a ramp for my dad",
            ["getting the landlord to fit a ramp for my dad"],
        ),
        (
            "paid me for the trial out of his own pocket since head office wouldn't",
            ["paying me for the trial out of your own pocket"],
        ),
        ("paid himself out of his own pocket", []),
        (
            "drove 40 min each way to get my insulin from the one chemist open on a sunday",
            ["driving 40 minutes each way on an errand for me on a Sunday"],
        ),
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
        (
            "rang me on xmas eve to say not to worry abt the date",
            ["ringing me on Christmas Eve to put my mind at rest about the date"],
        ),
        ("told me not to worry", []),
        ("asked my daughter what SHE thought & took notes", ["asking for my daughter's opinion"]),
        ("asked my wife what she earned", []),
        (
            "Kept the class back 10 mins so they could sing for me",
            ["keeping the class back ten minutes to sing for me"],
        ),
        ("got the kids together so they could laugh at me", []),
        (
            "sat in the rain w me at the bus stop til my bus came",
            ["sitting with me in the rain at the bus stop until my bus came"],
        ),
        (
            "left us the good bed and slept on the sofa herself",
            ["leaving us the good bed and sleeping on the sofa yourself"],
        ),
        ("left me the bed to strip", []),
        ("told me where he'd gone wrong in his first year", ["telling me where you'd gone wrong in your first year"]),
        ("told me I went wrong with the roof", []),
        (
            "Two hours of pairing on a Kafka consumer that would not rebalance, let me drive",
            ["the two hours you spent pairing with me on a Kafka consumer"],
        ),
        ("an hour of coaching over zoom", ["the hour you spent coaching me over Zoom"]),
        ("an hour of talking at me", []),
        ("two hours of talking about himself", []),
        (
            "translated every word for my mother, 4 hrs",
            ["the four hours you spent translating every word for my mother"],
        ),
    ],
)
def test_it_is_told_without_the_faults_of_others(note, expected):
    assert thanked(note) == expected
