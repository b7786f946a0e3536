"""Whether "her" is somebody who was given something or the owner of what follows."""

import pytest

from tests.offers.domain.decline.reading.test_plain_acts import helped
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "Got Eva three trial lessons and lent her his own reading tests",
            ["lending Eva your own reading tests"],
        ),
        (
            "Met Saskia for coffee, told her which schools hire, let her sit in on his lesson.",
            ["meeting Saskia for coffee", "telling Saskia which schools hire", "letting Saskia sit in on your lesson"],
        ),
        (
            "Helped Eva with the forms, taught her two songs, drove her home.",
            ["helping Eva with the forms", "teaching Eva two songs", "driving Eva home"],
        ),
        (
            "Called Saskia, helped her find a flat and rewrote her CV.",
            ["calling Saskia", "helping Saskia find a flat", "rewriting Saskia's CV"],
        ),
        (
            "Introduced Eva to two bakers, bought her lunch.",
            ["introducing Eva to two bakers", "buying Eva lunch"],
        ),
        (
            "Coached Declan, lent him her own copy of the curriculum, let him teach a lesson.",
            ["coaching Declan", "lending Declan your own copy of the curriculum", "letting Declan teach a lesson"],
        ),
        (
            "Fed Eva soup, lent her an umbrella and walked her to the tram",
            ["feeding Eva soup", "lending Eva an umbrella", "walking Eva to the tram"],
        ),
        (
            "Found Eva a desk, kept her posted about posts, gave her homework",
            ["finding Eva a desk", "keeping Eva posted about posts", "giving Eva homework"],
        ),
        ("Called Eva, told her straight what to cut.", ["calling Eva", "telling Eva straight what to cut"]),
        ("Called Eva, gave her time to think.", ["calling Eva", "giving Eva time to think"]),
        # Named in the possessive alone.
        (
            "Read Tiago's CV and rang two boatyards for him.",
            ["reading Tiago's CV", "ringing two boatyards for Tiago"],
        ),
        # Whose it is.
        ("Called Eva, sent her work to the gallery.", ["calling Eva", "sending Eva's work to the gallery"]),
        ("Called Eva, sent her books to the head.", ["calling Eva", "sending Eva's books to the head"]),
        ("Called Eva, let her class sing.", ["calling Eva", "letting Eva's class sing"]),
        ("Called Eva, let her daughter try the slide.", ["calling Eva", "letting Eva's daughter try the slide"]),
        ("Called Eva, passed her CV to his boss.", ["calling Eva", "passing Eva's CV to your boss"]),
    ],
)
def test_who_was_given_something_or_let_is_no_owner(note, expected):
    assert helped(note) == expected


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Let Saskia watch two of his classes.", ["letting Saskia watch two of your classes"]),
        ("Lent Tomas her bike.", ["lending Tomas your bike"]),
        ("Showed Eva round his studio, let her try it.", ["showing Eva round your studio"]),
        (
            "Helped Tomas with his CV, rang two of her friends for him.",
            ["helping Tomas with his CV", "ringing two of your friends for Tomas"],
        ),
    ],
)
def test_what_is_the_helpers_own_makes_nobody_a_husband(note, expected):
    assert helped(note) == expected


def test_nothing_is_thanked_for_that_was_done_to_who_is_thanked():
    assert thanked("lent her an umbrella") == []
    # Whose cello it is, nobody can tell.
    assert thanked("let my daughter try her cello") == []
