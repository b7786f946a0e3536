"""What somebody got others to do for the user, kept for them, or did with their own hands."""

import pytest

from .test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "acts"),
    [
        (
            "Offered me the job; got the board to agree to the four-day week for me.",
            ["getting the board to agree to the four-day week for me"],
        ),
        ("Got the board to put loan repayment in writing.", ["getting the board to put loan repayment in writing"]),
        ("got the chair to fund another candidate", []),
        ("Got my travel reimbursed after weeks.", ["getting my travel reimbursed after weeks"]),
        ("Held the post open past two others.", ["holding the post open past two others"]),
        ("left soup and boots (!) at the guest house", ["leaving soup and boots at the guest house"]),
        ("left a mess at the house", []),
        ("did the titration herself, goggles and all", ["doing the titration yourself, goggles and all"]),
        ("did the talking himself", []),
        (
            "Sent Emeka's CV to three architecture firms, two wrote back within the week.",
            ["sending Emeka's CV to three architecture firms"],
        ),
        (
            "Sat me in eviction court beside her all morning. Asked what I would change first.",
            ["sitting me in the eviction court beside you all morning", "asking what I would change first"],
        ),
        ("told me honestly which of two hospitals would not suit", ["being so honest with me"]),
        ("2 wks later mailed me his own template", ["mailing me your own template"]),
        ("she went over how they run the consult line", ["going over with me how you run the consult line"]),
        ("went through every page", ["going through every page with me"]),
        (
            "Started credentialing, has already chased my residency for transcripts.",
            ["starting credentialing", "chasing my residency for transcripts"],
        ),
        ("sent the malpractice certificate same day", ["sending me the malpractice certificate the same day"]),
        ("sent my malpractice history to the board", []),
    ],
)
def test_help_is_read(note, acts):
    assert thanked(note) == acts
