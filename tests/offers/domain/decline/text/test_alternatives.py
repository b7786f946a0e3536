"""Lists of words in a pattern, grouped by the letter that they begin with."""

import re

import pytest

from offers.domain.decline.text.alternatives import by_first_letter, longest_of


@pytest.mark.parametrize(
    ("pattern", "grouped"),
    [
        (r"\b(?:cat|dog|cow)\b", r"\b(?:c(?:at\b|ow\b)|d(?:og\b))"),
        (r"\b(?:my|our) own", r"\b(?:m(?:y own)|o(?:ur own))"),
        (r"\b(?:for )?me|\bmine", r"\b(?:f(?:or me)|m(?:e|ine))"),
        (r"\bs?he", r"\b(?:s(?:he)|h(?:e))"),
        (r"\b(?:as|\w+ly|at)", r"\b(?:a(?:s|t)|\w+ly)"),
        (r"\b(?:a[|)]|b\)|al+)", r"\b(?:a(?:[|)]|l+)|b(?:\)))"),
        (r"(?<!no )(?<!a )\bcat|\bcow", r"\b(?:c(?:(?<!(?:no )c)(?<!(?:a )c)at|ow))"),
        (r"cat|\bdog|x?\bdig|\bcow", r"\b(?:d(?:og)|c(?:ow))|cat|x?\bdig"),
        (r"\b(?:[(a]b|cat|cow)", r"\b(?:c(?:at|ow)|[(a]b)"),
        (r"^cat|\bdog|^cow", r"^(?:c(?:at|ow))|\b(?:d(?:og))"),
        (r"\b(?:^up|me|^us|my)", r"\b(?:m(?:e|y)|^(?:u(?:p|s)))"),
        (
            r"\b(?:(?<!no )(?<=a )(?:cat|dog)|cow)",
            r"\b(?:c(?:(?<!(?:no )c)(?<=(?:a )c)at|ow)|d(?:(?<!(?:no )d)(?<=(?:a )d)og))",
        ),
    ],
)
def test_what_begins_with_one_letter_stands_together(pattern, grouped):
    assert by_first_letter(pattern) == grouped


@pytest.mark.parametrize("pattern", ["cat|dog", r"\b(?P<who>cat|dog)", r"\b(cat|dog)", "cat"])
def test_where_nothing_begins_a_word_or_anything_is_captured_the_pattern_stays_as_it_is(pattern):
    assert by_first_letter(pattern) == pattern


@pytest.mark.parametrize("text", ["a carton", "cars", "car", "ca", "a cart here"])
def test_of_two_that_fit_the_first_is_found_as_before(text):
    pattern = r"\b(?:car|dog|cart|ca)"
    before, after = re.search(pattern, text), re.search(by_first_letter(pattern), text)
    assert before
    assert after
    assert before.span() == after.span()


@pytest.mark.parametrize("strings", [["cat", "car", "ca", "dog"], ["a", "ab", "abc"], ["x.y", "x", "(z"], ["", "a"]])
def test_the_longest_of_several_strings_is_found_where_it_stands(strings):
    found = re.compile(longest_of(strings))
    for text in strings:
        assert found.fullmatch(text)
        assert found.match(f"{text}?")[0] == text
