"""Days of the week as hurried fingers type them."""

import pytest

from offers.domain.decline.reading.notes import clean
from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("drove us around sat, 3 houses", "drove us around on Saturday, three houses"),
        ("drove us around sat., 3 houses", "drove us around on Saturday, three houses"),
        ("showed us 3 houses sun.", "showed us three houses on Sunday."),
        ("drove us around Sat & Sun", "drove us around on Saturday and Sunday"),
        ("drove us around sun afternoon", "drove us around on Sunday afternoon"),
        ("took me to lunch fri, paid", "took me to lunch on Friday, paid"),
        ("took me to lunch fri with the team", "took me to lunch on Friday with the team"),
        ("called me back tue!", "called me back on Tuesday!"),
        ("drove me to the airport thurs. Waved.", "drove me to the airport on Thursday. Waved."),
        ("fixed my talk thu night", "fixed my talk on Thursday night"),
        ("answered Sat. evening!", "answered on Saturday evening!"),
        ("rang me on Sun. night", "rang me on Sunday night"),
        ("tour sat, lunch sun", "tour on Saturday, lunch on Sunday"),
        ("has kept the room since tues, as asked", "has kept the room since Tuesday, as asked"),
        ("came on a Thurs. booked us in", "came on a Thursday; booked us in"),
        ("every fri, brings bagels", "every Friday, brings bagels"),
    ],
)
def test_a_short_weekday_at_the_end_or_before_a_comma_is_on_that_day(note: str, said: str) -> None:
    assert clean(note) == said


@pytest.mark.parametrize(
    "note",
    [
        "sat with me for an hour",
        "sat, talked, listened",
        "where we sat, she told stories",
        "all of us sat, talked",
        "sat in on rounds",
        "a room with lots of sun, great view",
        "coffee in the sun",
        "they wed, moved here",
        "dinner with Dr. Sun, made noodles",
    ],
)
def test_a_word_that_may_be_another_stays(note: str) -> None:
    assert clean(note) == note


@pytest.mark.parametrize(
    ("note", "acts"),
    [
        ("drove us around sat, 3 houses", ["driving us around on Saturday"]),
        ("drove us around sun", ["driving us around on Sunday"]),
        ("showed us the schools wed, patient", ["showing us the schools on Wednesday"]),
        ("sat with me for an hour", ["sitting with me"]),
    ],
)
def test_the_day_is_thanked_for_as_a_day(note: str, acts: list[str]) -> None:
    assert thanked(note) == acts
