"""Patterns made cheap: tried only where a text holds one of their marks, or on text put in lower case once."""

import importlib
import pkgutil
import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from offers.domain.decline import briefing
from offers.domain.decline.log import logged
from offers.domain.decline.private import discretion, sensitive
from offers.domain.decline.reading import attempts, kindness, rewrites, sayable
from offers.domain.decline.share import reasons
from offers.domain.decline.text.prose import AnyCase, Rewriting, any_of, in_turn, tidy

from .. import cases_on_file as on_file

RULES = [
    rule
    for module in pkgutil.iter_modules(rewrites.__path__, f"{rewrites.__name__}.")
    for table in vars(importlib.import_module(module.name)).values()
    if isinstance(table, Rewriting)
    for rule in table.rules
]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule[1].pattern)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow])
@given(data=st.data())
def test_no_text_that_a_pattern_finds_is_without_its_mark(rule, data):
    marks, pattern, _ = rule
    text = data.draw(st.from_regex(pattern, alphabet=st.characters(max_codepoint=126, min_codepoint=10)))
    assert any(mark in text for mark in marks)


def test_every_rule_is_applied_in_its_order():
    rewriting = Rewriting(("a", r"a+", "b"), ("b", r"b", "c"), ("x|z", r"[xz]", "-"))
    assert rewriting("aab zoo") == "cc -oo"
    assert rewriting("quiet") == "quiet"


@pytest.mark.parametrize("text", ["aab zoo", "b", "cc", "quiet"])
def test_rewritings_in_turn_are_each_applied_to_what_the_one_before_wrote(text):
    first, then = Rewriting(("a", r"a+", "b"), ("c", r"c", "a")), Rewriting(("b", r"b", "c"), ("a", r"a", "d"))
    assert in_turn(first, then)(text) == then(first(text))


@pytest.mark.parametrize("name", on_file.NAMES)
def test_what_is_tidy_already_is_left_as_it_is(name):
    for message in on_file.bundle(name).messages.values():
        assert tidy(message.body) == message.body
        for untidy in (f" {message.body}", message.body.replace(". ", ". . "), message.body.replace("\n", " \n\t")):
            assert tidy(untidy).replace("..", ".") == message.body


PATTERNS = [
    pytest.param(value, id=f"{module.__name__.rpartition('.')[2]}.{name}")
    for module in (attempts, briefing, discretion, kindness, logged, reasons, sensitive, sayable)
    for name, value in vars(module).items()
    if isinstance(value, AnyCase)
]


@pytest.mark.parametrize("found", PATTERNS)
def test_a_pattern_for_any_case_is_written_in_lower_case(found):
    letters = re.sub(r"\\[A-Za-z]", "", found.pattern)
    assert letters == letters.lower()


@pytest.mark.parametrize("found", PATTERNS)
def test_what_is_found_in_ascii_is_what_the_pattern_says_of_any_text(found):
    for name in on_file.NAMES:
        for contact in on_file.case(name).contacts:
            for note in (entry.note for entry in contact.interactions):
                said = re.search(found.pattern, note.lower())
                assert found.find(note) == (note[said.start() : said.end()] if said else "")


def test_text_is_found_in_any_case_and_given_as_it_was_typed():
    pay = AnyCase(r"\brvus?\b")
    assert pay.find("İn the end, the RVUs") == "RVUs"
    assert pay.find("nothing") == ""
    assert pay.search("RVU") is not None


def test_a_mark_that_begins_another_or_overlaps_it_counts_as_well():
    rewriting = Rewriting(("in", r"\bin\b", "IN"), ("int", r"\bint\b", "INT"), ("nter", r"enter", "ENTER"))
    assert rewriting("in int") == "IN INT"
    assert rewriting("center") == "cENTER"
    assert [rewriting._to_try(text) for text in ("inn", "inter", "ntr")] == [[0], [2, 1, 0], []]


@pytest.mark.parametrize(("text", "is_there"), [("a cat", True), ("Dogs", True), ("a dog", False), ("a bird", False)])
def test_any_of_several_patterns_is_in_a_text_where_one_of_them_is(text, is_there):
    either = any_of([AnyCase(r"\bcat\b"), AnyCase(r"^(?P<who>dog)")])
    assert (either.search(text) is not None) is is_there


def test_what_only_begins_a_text_is_found_nowhere_else():
    first = AnyCase(r"^(?:the )?cat|^dog")
    assert first.find("The cat sat") == "The cat"
    assert first.find("a dog") == ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Her CAFÉ on the quay", "CAFÉ"),
        ("Łódź, then a crème brûlée", "crème"),
        ("the “café” 🙂 we like", "café"),
        ("İzmir, a cafe", "cafe"),
        ("cafés, 咖啡 and cafeteria", ""),
    ],
)
def test_accents_and_other_scripts_are_searched_like_plain_letters(text, found):
    assert AnyCase(r"\b(?:caf[eé]|creme)\b").find(text) == found
