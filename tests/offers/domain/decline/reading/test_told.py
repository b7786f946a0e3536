"""A deed as a sentence of its own: in the note's verbs, with its circumstances first where that spares a long copy."""

import pytest

from offers.domain.decline.reading.told import pasts_of
from offers.domain.decline.reading.told import told as told_with
from offers.domain.decline.text.prose import shares_run


def told(forms, note):
    return told_with(forms, note, pasts_of(note))


@pytest.mark.parametrize(
    ("form", "note", "expected"),
    [
        ("handing me three of yours", "Handed me three of his", "you handed me three of yours"),
        ("drawing a map and holding it up", "Drew a map, held it up", "you drew a map and held it up"),
        ("being so open about the rota", "was so open about the rota", "you were so open about the rota"),
        ("never once hurrying me", "never once hurried me", "you never once hurried me"),
        # "parking" stands for no verb of the note.
        ("sorting the permit and parking", "sorted the permit and parking", "you sorted the permit and parking"),
        ("driving me home", "had driven me home", "you drove me home"),
        # A verb that the note does not have is guessed at only where it is known.
        ("writing it all down", "wrote it all down", "you wrote it all down"),
        ("the soup", "soup", ""),
        ("the way your twins sang", "twins sang", ""),
        ("sketching the plan and frobbing my form", "sketched the plan", ""),
        ("", "", ""),
    ],
)
def test_it_takes_its_verbs_back_from_the_note(form, note, expected):
    assert told((form,), note) == expected


@pytest.mark.parametrize(
    ("form", "note", "expected"),
    [
        (
            "repairing my bag strap with a bit of sail thread during the tour",
            "Repaired my bag strap with a bit of sail thread during the tour",
            "during the tour, you repaired my bag strap with a bit of sail thread",
        ),
        (
            "flying me out to the island in a six-seater to watch a village sentencing circle",
            "flew me out to the island in a six-seater to watch a village sentencing circle",
            "you flew me out to the island in a six-seater so that I could watch a village sentencing circle",
        ),
    ],
)
def test_no_long_row_of_the_note_is_copied(form, note, expected):
    assert told((form,), note) == expected
    assert not shares_run(note, expected, 12)


def test_what_points_back_stays_behind():
    form = "lending me the old lute that hung in your hall for years and years before they sold it"
    assert not told((form,), form.replace("lending", "lent")).startswith("before")


def test_the_shorter_form_is_told_where_the_longer_one_is_a_copy():
    note = "walked me past every single one of the forty seven old brick kilns by the river"
    assert (
        told((note.replace("walked", "walking"), "walking me past the kilns"), note) == "you walked me past the kilns"
    )


@pytest.mark.parametrize(
    ("form", "note", "expected"),
    [
        (
            "standing up for me to the Senator when others said I was too young",
            "stood up for me to the Senator when others said I was too young",
            "when others said I was too young, you stood up for me to the Senator",
        ),
        # When it was, is said of another clause.
        (
            "working out for me what would be left after tax",
            "worked out for me what would be left after tax",
            "you worked out for me what would be left after tax",
        ),
        (
            "getting up at six your time so I did not have to talk after bedtime",
            "got up at six her time so I did not have to talk after bedtime",
            "you got up at six your time so I did not have to talk after bedtime",
        ),
    ],
)
def test_circumstances_come_first_only_where_they_are_those_of_the_deed(form, note, expected):
    assert told((form,), note) == expected
