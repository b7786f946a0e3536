"""What somebody promised, shortened, finished or reminded the user of, as it is thanked for."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("Shortened the partner track from 36 to 24 months", ["shortening the partner track from 36 to 24 months"]),
        ("Walked me through the partner track", ["walking me through the partner track"]),
        ("will still reimburse my mileage", ["offering to reimburse my mileage"]),
        ("said she'd still pay my flight", ["offering to cover my flight"]),
        ("asked what I would change and wrote it down", ["asking what I would change and writing it down"]),
        ("asked about my thesis on grief and had actually read it", ["reading my thesis on grief"]),
        ("Rounded with me on 4 West", ["rounding with me on 4 West"]),
        ("Reminder that it runs out tomorrow", ["reminding me of the date"]),
        ("will pay my salary from June", []),
        ("cut the call short", []),
        ("Reminder: send her the forms", []),
        ("asked what I would change and rolled her eyes", []),
    ],
)
def test_it_is_told_as_what_it_was(note, expected):
    assert thanked(note) == expected
