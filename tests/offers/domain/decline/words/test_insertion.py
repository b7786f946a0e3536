import pytest

from offers.domain.decline.words.insertion import with_sentence

LETTER = "Dear Elena,\n\nThank you for dinner.\n\nWarmly,\nPriya"


def test_a_sentence_is_the_last_before_the_sign_off() -> None:
    assert with_sentence(LETTER, "Be well.") == "Dear Elena,\n\nThank you for dinner. Be well.\n\nWarmly,\nPriya"


def test_an_opening_follows_the_greeting() -> None:
    opened = with_sentence(LETTER, "It was good to meet you.", is_opening=True)
    assert opened == "Dear Elena,\n\nIt was good to meet you. Thank you for dinner.\n\nWarmly,\nPriya"


@pytest.mark.parametrize("is_opening", [True, False])
@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("", "Be well."),
        ("Thanks, Bill.", "Thanks, Bill. Be well."),
        ("Dear Elena,\n\nPriya\n", "Dear Elena,\n\nBe well.\n\nPriya"),
    ],
)
def test_it_finds_a_place_in_the_shortest_text(body: str, expected: str, is_opening: bool) -> None:
    assert with_sentence(body, "Be well.", is_opening=is_opening) == expected
