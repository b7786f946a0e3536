"""Words that are delicate of a person or an employer, and plain work in a trade."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Answered my Equity contract questions overnight.", "answering my Equity contract questions overnight"),
        ("Showed me the rehab gym.", "showing me the rehab gym"),
        ("Introduced me to the dean of student affairs.", "introducing me to the dean of student affairs"),
        ("Let me sit in on his political theory seminar.", "letting me sit in on your political theory seminar"),
        ("Let me load the kiln for the glaze firing.", "letting me load the kiln for the glaze firing"),
        (
            "Walked me through their technical debt, file by file.",
            "walking me through your technical debt, file by file",
        ),
        ("Showed me how they batch chemo for Mondays.", "showing me how you batch chemo for Mondays"),
        ("Introduced me to the investigations desk.", "introducing me to the investigations desk"),
        ("Let me help check the pregnant mares.", "letting me help check the pregnant mares"),
        ("Drove me over the pass in bad weather.", "driving me over the pass in bad weather"),
        ("Let me raise the sail.", "letting me raise the sail"),
        ("Showed us the secret garden behind the chapel.", "showing us the secret garden behind the chapel"),
    ],
)
def test_the_talk_of_a_trade_is_no_secret(note, expected):
    assert thanked(note) == [expected]


@pytest.mark.parametrize(
    "note",
    [
        "Answered my equity questions overnight.",
        "Explained the Equity package line by line.",
        "Drove me to rehab.",
        "Drove my mother to chemo.",
        "Told me about the merger over lunch.",
        "Showed me the litigation against them.",
        "Told me a secret, the garden is closing.",
        "Explained the affairs of the dean.",
        "Carried my bag because of my bad back.",
        "Helped me raise the salary question.",
    ],
)
def test_what_is_no_talk_of_a_trade_stays_unsaid(note):
    assert thanked(note) == []
