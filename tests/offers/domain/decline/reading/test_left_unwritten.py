"""What somebody did is thanked for without what would embarrass them, or the user, where others read it."""

import pytest

from offers.domain.decline.private.confidences import is_marked
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        # what was said of others
        ("sent me his whole price list with supplier gossip in the margin", ["sending me your whole price list"]),
        ("gave me her notes incl what she really thinks of the vendors", ["giving me your notes"]),
        ("emailed me the rota, full of moans about nights", ["emailing me the rota"]),
        # who behaved badly
        ("stood up for me when the head porter had a go", ["standing up for me"]),
        ("stood up for me after one of the partners tore into my draft", ["standing up for me"]),
        # the user's own mishap
        ("lent me a shirt when I spilled coffee down mine", ["lending me a shirt"]),
        ("helped me sweep the floor after I dropped a tray", ["helping me sweep the floor"]),
        ("Very patient about the gap in my CV.", ["being so patient"]),
        ("was kind about my failed boards", ["being so kind"]),
        (
            "patient with my questions about the record system",
            ["being so patient with my questions about the record system"],
        ),
        ("taught me her knot and covered for me when I broke the loupe", ["teaching me your knot"]),
    ],
)
def test_the_delicate_aside_is_left_out(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    "note",
    [
        "covered for me when I dropped the vial",
        "covered up my mistake on the chart",
        "took the blame when I botched the weld",
        "turned a blind eye when I broke the slide",
        "shared the staff room gossip with me",
        # whom they went to work for
        "Went over to the Bay group, will be interviewing me next week",
        "went over to the rival firm",
        # a secret of the house
        "showed me her gran's pickle recipe, which nobody outside the family has",
        "showed me the glaze book no one outside the workshop sees",
        "gave me his starter recipe, promised never to write it down",
    ],
)
def test_what_was_hushed_up_or_is_a_secret_of_the_house_is_never_put_in_writing(note):
    assert thanked(note) == []


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "covered for me so I could ring the hospital",
            ["covering for me so I could ring the hospital"],
        ),
        ("covered my shift at the desk for an hour", ["covering my shift at the desk for an hour"]),
        ("lent me her notes, nobody else got them", ["lending me your notes"]),
        ("showed me the recipe for the house loaf", ["showing me the recipe for the house loaf"]),
    ],
)
def test_what_only_looks_like_it_is_thanked_for(note, expected):
    assert thanked(note) == expected


@pytest.mark.parametrize(
    ("note", "secret"),
    [
        ("nobody outside the kitchen knows", True),
        ("promised I'd never pass it on", True),
        ("nobody outside was waiting", False),
        ("promised to write it down", False),
    ],
)
def test_a_secret_is_told_by_who_has_it_and_what_was_promised(note, secret):
    assert is_marked(note) is secret
