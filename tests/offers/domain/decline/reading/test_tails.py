"""Where an act ends: what the user did then, and what a note tells of others beside it, is written to nobody."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import acts


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("taught me to say her name and I still can't", ["teaching me to say your name"]),
        ("drove me to the station and I nearly missed the train", ["driving me to the station"]),
        ("showed me the archive and I could have stayed all day", ["showing me the archive"]),
        ("walked me through the ledger and we finally got it", ["walking me through the ledger"]),
        ("walked me through the lab and was rude to the receptionist", ["walking me through the lab"]),
        ("drove me to the station but got snappy with the porter", ["driving me to the station"]),
        ("interrupted me and was rude", []),
        ("waited till Tom and I were both off shift", ["waiting till Tom and I were both off shift"]),
        ("waited until my son and I were done", ["waiting until my son and I were done"]),
        (
            "kept the kitchen open so the kids and I could eat",
            ["keeping the kitchen open so the children and I could eat"],
        ),
    ],
)
def test_what_the_user_did_then_ends_an_act_unless_they_are_two(note, told):
    assert [act.for_form for act in acts(note)] == told


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("asked good hard questions, then backed me against old Mr Hines", ["backing me up"]),
        ("stuck up for me against Dr. Vane", ["sticking up for me"]),
        ("stood up for me with the board", ["standing up for me with the board"]),
        (
            "answered a bunch of questions on her lunch break about schools here for a boy with a stutter",
            ["answering a bunch of questions on your lunch break about schools"],
        ),
        ("found a school for my son who can't sit still", ["finding a school for my son"]),
        ("Put in a word for my wife with the dean", ["putting in a word for my wife with the dean"]),
        ("cooked separately for our toddler with an egg allergy", ["cooking separately for our toddler"]),
        (
            "found a desk for my son with a view of the sea",
            ["finding a desk for my son with a view of the sea"],
        ),
        ("asked after my mother's cataract by name", ["asking after my mother"]),
        ("asked after my mother by name", ["asking after my mother by name"]),
    ],
)
def test_against_whom_and_what_ails_somebody_is_not_told(note, told):
    assert [act.for_form for act in acts(note)] == told
