"""Reasons typed in few words, and what is made of each: a sentence wherever it can be one."""

import pytest

from offers.domain.decline.choosing.variety import Deck
from offers.domain.decline.share.feedback import feedback_text, is_praise
from offers.domain.decline.share.points import WRITTEN, told
from offers.domain.decline.share.portions import Shared
from offers.domain.decline.share.reasons import shape


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Husband got tenure", "my husband got tenure"),
        ("Mum is poorly and I'm her only carer", "my mum is poorly and I'm her only carer"),
        ("Partner not able to relocate", "my partner is not able to relocate"),
        ("Didn't want to leave my patients", "I didn't want to leave my patients"),
        ("Having been offered a fellowship", "I've been offered a fellowship"),
        ("Wanting to stay in pediatrics", "I want to stay in pediatrics"),
        ("Not the right time for us", "it is not the right time for us"),
        ("No childcare nearby", "there is no childcare nearby"),
        ("Remote work suits my health better", "remote work suits my health better"),
        ("Staying with my team means I can finish", "staying with my team means I can finish"),
        ("So I can be near my dad while he recovers", "this way I can be near my dad while he recovers"),
        ("As a single parent I need predictable hours", "as a single parent I need predictable hours"),
        ("As I have two kids, we want to stay", "as I have two kids, we want to stay"),
        ("When my daughter heard, she cried", "when my daughter heard, she cried"),
        ("Retiring in the fall", "I am retiring in the fall"),
        ("More research time", "I want more research time"),
        ("Chicago", "Chicago"),
        ("St Mary's works better for my family", "St Mary's works better for my family"),
        ("Cutler Bay, where my mother lives", "Cutler Bay, where my mother lives"),
        ("Retirement", "retirement"),
    ],
)
def test_a_reason_in_few_words_is_a_sentence_wherever_it_can_be_one(typed, said):
    assert shape(typed).text == said


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("IT setup on day one", "IT setup on day one"),
        ("relocation: thin", "relocation: thin"),
        ("Too many rounds", "there were too many rounds"),
        ("never heard back after it", "I never heard back after it"),
        ("$5k signing bonus was low", "signing bonus was low"),
        ("Maybe a shorter notice period?", "a shorter notice period"),
        ("The pay was a step below the Montréal houses, no figures.", "the pay was a step below the Montréal houses."),
        ("A director in post before the campaign starts.", "a director in post before the campaign starts."),
        ("why not offer part time?", "it would help the next person if you could offer part time."),
    ],
)
def test_a_point_in_few_words_is_whole(typed, said):
    assert feedback_text(typed) == said


def test_a_thing_with_its_date_is_suggested_and_not_stated():
    [said] = told([feedback_text("A director in post before the campaign starts.")], WRITTEN, Deck("x"), Shared())
    assert "suggest" in said


def test_praise_before_a_point_stands_as_it_is_and_the_next_reader_gets_the_point():
    point = feedback_text("The cottage was the making of the offer. A ferry allowance would have helped too.")
    shared = Shared()
    assert told([point], WRITTEN, Deck("a"), shared) == [
        "The cottage was the making of the offer. A ferry allowance would have helped too."
    ]
    said = told([point], WRITTEN, Deck("b"), shared)[0]
    assert "cottage" not in said
    assert "erry allowance" in said
    assert "too" not in said


def test_a_title_ends_no_praise():
    assert is_praise("Dr. Lee's tour of the lab was fantastic.")
