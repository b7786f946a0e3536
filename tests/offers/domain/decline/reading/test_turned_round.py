"""What is told from the side of whom it was done to, and is no deed of the contact's."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    "note",
    [
        "Was kept waiting by her for an hour",
        "Was grilled by her about my age",
        "Was driven home by her husband.",
        "I ran the plan by her",
        "I was not met by her at the airport",
        "was supposed to be met by her, nobody came",
        "my question was brushed off by her",
        "My work was presented by her as her own",
        "Lunch was paid by me, not by her",
        "Stood by her when the panel attacked her",
        "My visa: she forgot it",
        "Chaos, delays and a lost file: all her doing",
        "An hour on the phone until I gave in",
        "One thing annoyed me: cut my demo short",
        "Thanks to her I know where I stand: nowhere",
    ],
)
def test_what_was_no_deed_for_the_user_stays_unthanked(note: str) -> None:
    assert acts(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Badge spelled right :) walked me to the far gate", ["walking me to the far gate"]),
        ("Team doctor. Invited me onto the bench on match day", ["inviting me onto the bench on match day"]),
        ("Then she proved it: came in on her day off to help me", ["coming in on your day off to help me"]),
        ("lift out (again, apparently) - carried my case up four flights", ["carrying my case up four flights"]),
        (
            "Got the retired curator to unlock the museum for me",
            ["getting the retired curator to unlock the museum for me"],
        ),
        ("Hauled my bag up 91 steps & wouldn't hear of swapping", ["hauling my bag up 91 steps"]),
        (
            "dwg of the fly system in my inbox within the hr",
            ["sending me the drawing of the fly system within the hour"],
        ),
        ("whole shop - CNC, the trap room", ["showing me the whole shop"]),
    ],
)
def test_a_deed_that_is_broken_up_is_told_in_one(note: str, expected: list[str]) -> None:
    assert [act.for_form for act in acts(note)] == expected
