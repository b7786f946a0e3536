"""Somebody praised for how they were: what it was about is said where that tells on nobody."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Showed me how they batch chemo for Mondays; honest about how bad Mondays get.",
            ["showing me how you batch chemo for Mondays", "being so honest about Mondays"],
        ),
        ("Frank about how hard the winters can get.", ["being so frank about the winters"]),
        ("Open about how long the night shifts are.", ["being so open about the night shifts"]),
        ("Honest about how bad the bosses are.", ["being so honest"]),
        ("Honest about how bad morale is.", ["being so honest"]),
    ],
)
def test_candor_is_about_the_times_and_about_nobody(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "Drove me to chemo.",
        "Covered my chemo appointments.",
        "Sat with my mum in the chemo suite.",
        "Picked me up from the chemo unit.",
    ],
)
def test_chemo_is_named_only_as_somebodys_work(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Read my paper, a page of complaints.", {"reading my paper": ""}),
        # They loved it, who saw it.
        ("Watched my demo, loved it.", {"watching my demo": ""}),
        ("Took me up the mast, terrifying, loved it.", {"taking me up the mast": "I loved it."}),
        ("Watched my trial lesson, spot on.", {"watching my trial lesson": ""}),
        ("Marked up my essay, spot on.", {"marking up my essay": ""}),
        ("Read my draft, her comments were spot on.", {"reading my draft": "Your comments were spot on."}),
        ("Explained the funding, spot on.", {"explaining the funding": "It was spot on."}),
    ],
)
def test_no_praise_falls_on_what_is_the_users_own(note, expected):
    assert {act.for_form: act.effect for act in acts(note)} == expected
