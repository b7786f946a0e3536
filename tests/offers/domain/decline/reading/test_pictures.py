"""A picture in a note is never said; before a deed it parts two clauses, as a comma does."""

import pytest

from tests.offers.domain.decline.reading.test_thanks import thanked


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            "ramen 🍜 explained on-call ({{ rota }} is a yaml file, pager 1 in 6) without sugar-coating",
            ["the ramen", "explaining on-call without sugar-coating"],
        ),
        ("Coffee ☕☕ 🙂 printed my boarding pass", ["the coffee", "printing my boarding pass"]),
        ("Lunch 🙂 she walked me to the bus", ["lunch", "walking me to the bus"]),
        ("Helped me move 📦 gave me her old desk 🙏", ["helping me move", "giving me your old desk"]),
        ("Sat with me 🙂 for an hour", ["sitting with me"]),
        ("🙂🙂 Drove me home 🙂", ["driving me home"]),
        ("Tom 😀 drove us home", []),
        ("her husband 😀 drove us home", []),
        ("the kids 😀 loved it", []),
    ],
)
def test_a_picture_before_a_deed_parts_it_from_what_came_before(note, expected):
    assert thanked(note) == expected
