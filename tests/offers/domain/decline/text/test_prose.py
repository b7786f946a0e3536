"""The mechanics of written English."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from offers.domain.decline.people.role_titles import role_phrase
from offers.domain.decline.reading.verbs import gerund, gerund_of_base
from offers.domain.decline.text.prose import (
    WORD,
    capitalize,
    decapitalize,
    fill,
    finish,
    join,
    ngrams,
    sentences,
    shares_run,
    tidy,
    words,
)


def test_user_text_is_never_read_as_a_phrase():
    assert fill("Hello {name}.", {"name": "{org}"}) == "Hello {org}."
    with pytest.raises(KeyError):
        fill("Hello {name}.", {})


def test_sentences_end_where_people_end_them():
    assert sentences("Dr. Roe came. So did J. Smith!\nLate") == ["Dr. Roe came.", "So did J. Smith!", "Late"]


@given(st.text(alphabet="aZ0 .,!-'_\n\x1céß’"))
@example("'tis the well-known o'clock -- it's 'so', rock-'n'-roll-")
@example("")
def test_words_are_told_apart_the_same_in_every_text(text):
    assert words(text) == WORD.findall(text)


@pytest.mark.parametrize(
    ("items", "joined"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a and b", "c"], "a and b, and c"),
        (["a", "b", "c"], "a, b, and c"),
    ],
)
def test_lists_are_joined(items, joined):
    assert join(items) == joined


def test_only_sure_words_lose_their_capital():
    assert decapitalize("We stay.") == "we stay."
    assert decapitalize("Boston stays.") == "Boston stays."
    assert decapitalize("I stay.") == "I stay."
    assert capitalize("you came") == "You came"


def test_marks_are_mended():
    assert tidy("Well ,  yes..\n  So;.") == "Well, yes.\nSo."
    assert finish("Done, ") == "Done."
    assert finish("Really?") == "Really?"


def test_runs_of_words_are_seen():
    assert shares_run("one two three four", "zero two three four five", 3)
    assert not shares_run("one two three", "three two one", 2)
    assert not shares_run("one two", "", 1)
    assert len(ngrams("a b c d e", 4)) == 2


@pytest.mark.parametrize(
    ("past", "form"),
    [
        ("walked", "walking"), ("drew", "drawing"), ("let", "letting"), ("planned", "planning"), ("tried", "trying"),
        ("agreed", "agreeing"), ("made", "making"), ("arranged", "arranging"), ("role-played", "role-playing"),
        ("oversaw", "overseeing"), ("ran", "running"), ("proofread", "proofreading"),
    ],
)  # fmt: skip
def test_past_becomes_doing(past, form):
    assert gerund(past) == form


@pytest.mark.parametrize(
    ("base", "form"), [("go", "going"), ("log", "logging"), ("introduce", "introducing"), ("see", "seeing")]
)
def test_base_becomes_doing(base, form):
    assert gerund_of_base(base) == form


@pytest.mark.parametrize(
    ("title", "phrase"),
    [
        ("Family physician", "the family physician position"),
        ("ICU nurse", "the ICU nurse position"),
        ("Spanish teacher", "the Spanish teacher position"),
        ("Assistant Professor of Biology", "the position of Assistant Professor of Biology"),
        ("Registered Nurse, ICU", "the registered nurse position"),
        ("Senior Software Engineer", "the senior software engineer position"),
        ("Postdoctoral fellowship", "the postdoctoral fellowship"),
        ("Bookkeeper (hybrid)", "the bookkeeper position"),
        ("Head of Everything and More and More Again", "the position of Head of Everything and More and More Again"),
        ("Head of Everything and of More and More and Yet More Again and So On", "the position"),
        ("{{ role }}", "the position"),
        ("", "the position"),
    ],
)
def test_role_titles_stand_in_a_sentence(title, phrase):
    assert role_phrase(title) == phrase
