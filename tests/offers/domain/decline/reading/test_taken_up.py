"""What was done with a thing is told by the name that it had in the clause before."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Tore up my test piece, then rebuilt it with me until it was a story",
            "rebuilding my test piece with me until",
        ),
        ("sched sim slot, moved it twice for my roster w/o a murmur", "moving the sim slot twice for my roster"),
        (
            "told me frankly my first draft was too long and he was right; re-cut it w/ me on a Sunday",
            "re-cutting my first draft with me on a Sunday",
        ),
    ],
)
def test_it_is_named_as_it_was_named_before(note, expected):
    [act] = thanked(note)
    assert act.startswith(expected)


@pytest.mark.parametrize(
    "note",
    [
        "Lost my transcript once, found it",
        "Asked about the gap, wrote it down for me",
        "The panel ran long and the chair was rude. Fixed it for me",
    ],
)
def test_what_cannot_be_named_is_not_told(note):
    assert thanked(note) == []
