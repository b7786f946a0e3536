"""What a note tells its writer to keep in mind is nobody's deed."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts, thanked


@pytest.mark.parametrize(
    "note",
    [
        "Note to self: sent me the rota, must return it",
        "note to self, he drove me home so return his umbrella",
        "Mental note: kept my seat for me",
        "NB: gave me her parking pass, return it",
        "N.B. sent me the slides",
        "nb helped me with the form",
        "TODO called the landlord for us",
        "to do - wrote to the landlord about our deposit",
        "To-do: sent me the lease, sign",
        "Remember to return the book she lent me",
        "don't forget: lent me her bike",
        "Reminder: she lent me her umbrella",
        "reminder to self - gave me the keys",
    ],
)
def test_a_memo_is_no_deed(note):
    assert thanked(note) == []
    assert thanked(f"Showed me the kiln. {note}") == ["showing me the kiln"]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("N.B. he's leaving; showed me the lab", ["showing me the lab"]),
        ("remember to thank her; showed me the lab", ["showing me the lab"]),
        ("Note: very kind to me", ["being so kind to me"]),
        ("note - sent me a map", ["sending me a map"]),
        # No memos.
        ("Remembered my dog's name", ["remembering my dog's name"]),
        ("remembered to send the slides", ["remembering to send the slides"]),
        ("wrote me a note to self-publish", ["writing me a note to self-publish"]),
        ("Nobody else in, she made me tea", ["making me tea"]),
        ("Noted my allergy and made me a plate without nuts", ["making me a plate without nuts"]),
    ],
)
def test_what_stands_beside_a_memo_is_read_all_the_same(note, expected):
    assert thanked(note) == expected


def test_what_has_to_go_back_is_promised_though_a_memo_says_so():
    [act] = acts("lent me her wellies, remember to give them back")
    assert (act.for_form, act.effect) == ("lending me your wellies", "I'll see that you get them back.")
