"""What somebody did about what stood in the user's way, in verbs that say nothing by themselves."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Unpicked the pension rules for both countries.", ["unpicking the pension rules for both countries"]),
        ("Ironed out a mix-up with my transcripts.", ["ironing out a mix-up with my transcripts"]),
        ("Chased down the missing certificate.", ["chasing down the missing certificate"]),
        (
            "Shifted the interview twice when the little one had a fever, zero fuss.",
            ["shifting the interview twice when the little one had a fever"],
        ),
        ("Moved our call because my train was late.", ["moving our call when my train was late"]),
        ("Had my train fare refunded within two days.", ["refunding my train fare within two days"]),
        ("Stood me a beer after the show.", ["standing me a beer after the show"]),
        ("Turned me loose in the model shop.", ["turning me loose in the model shop"]),
        # What app took it is no matter.
        (
            "WhatsApped me clips of the proving room + straight answer re humidity",
            ["sending me clips of the proving room and a straight answer about humidity"],
        ),
        ("whatsapped to say congratulations", ["messaging me to say congratulations"]),
        ("Let me have her own first-90-days plan.", ["letting me have your own first-90-days plan"]),
        ("Sent her gran's klepon recipe!!", ["sending me your gran's klepon recipe"]),
        (
            "Let me trail her through a full resus and never once made me feel in the way.",
            ["letting me trail you through a full resus"],
        ),
    ],
)
def test_a_way_made_free_is_an_act(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected


@pytest.mark.parametrize(
    "note",
    [
        "Untangled himself from another meeting.",
        "Untangled her own visa.",
        "Pinned me down on pay.",
        "Nailed down my salary expectations.",
        "Chased me down for the forms.",
        "Shifted the interview at the last minute because my file was lost.",
        "Moved the interview because she had a clash.",
        "Had my flight cancelled.",
        "Got me on the phone at midnight.",
        "Stood me up.",
        "Turned me loose in traffic with no map.",
        "Cut us loose at the station.",
        "Argued with me about pay.",
        "Signalled me to stop talking.",
        "WhatsApped my boss.",
        "WhatsApped throughout the interview.",
    ],
)
def test_the_same_verb_may_be_no_kindness(note: str) -> None:
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Held my seat on the course while I dithered.", ["holding my seat on the course"]),
        ("Waited while I fetched my coat.", ["waiting while I fetched my coat"]),
        ("Talked me through the actual numbers.", ["talking me through the numbers"]),
        ("wrote me two pages on schools for a 14-yr-old", ["writing me two pages on schools for a 14-year-old"]),
        ("Squeezed me in for a trial shift next evening", ["squeezing me in for a trial shift the next evening"]),
    ],
)
def test_what_would_embarrass_either_is_left_out(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected
