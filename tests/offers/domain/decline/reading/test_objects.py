"""Whether "her" is somebody who was given something or the owner of what follows."""

import pytest

from tests.offers.domain.decline.reading.test_plain_acts import helped


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
        ("Called Eva, gave her time to think.", ["calling Eva", "giving Eva time to think"]),
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
