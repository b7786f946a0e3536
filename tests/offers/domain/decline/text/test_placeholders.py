import pytest

from offers.domain.decline.text.placeholders import YOUR_NAME, left_over


@pytest.mark.parametrize(
    ("text", "gaps"),
    [
        ("Dear [name], thank you.", ("[name]",)),
        ("Dear {{ first_name }},", ("{{ first_name }}",)),
        ("See you in ____.", ("____",)),
        ("Dear <NAME>,", ("<NAME>",)),
        ("[a] and [b] and [a]", ("[a]", "[b]")),
        ("{% if x %}", ("{% if x %}",)),
        ("Nothing left over here, not even a list (a), b_c or 5 < 6.", ()),
        ("", ()),
    ],
)
def test_gaps_are_found(text: str, gaps: tuple[str, ...]) -> None:
    assert left_over(text) == gaps


def test_a_person_who_is_called_like_a_placeholder_is_addressed_as_typed() -> None:
    assert left_over("Dear {{ 7*7 }}, from [us]", ["{{ 7*7 }}", ""]) == ("[us]",)


def test_the_gap_for_the_users_own_name_is_a_gap_although_it_stands_for_a_name() -> None:
    assert left_over(f"Sincerely,\n{YOUR_NAME}", [YOUR_NAME]) == (YOUR_NAME,)


def test_a_long_text_of_opening_brackets_takes_no_time() -> None:
    assert left_over("[" * 10_000 + "{{" * 10_000) == ()
