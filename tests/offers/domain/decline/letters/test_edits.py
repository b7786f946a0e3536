"""A message can be written anew in another register without losing the user's own words unawares."""

from hypothesis import given
from hypothesis import strategies as st

from offers.domain.decline.letters.edits import lost_edits
from offers.domain.decline.letters.requests import InterviewThanks
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register

from .ask import letter
from .people import search

DRAFT = "Dear Jane,\n\nThank you for the tour. It was good to meet you.\n\nBest,\nLena"
NEW = "Dear Jane,\n\nMany thanks for the tour. I hope we meet again.\n\nBest,\nLena"


def test_an_untouched_draft_loses_nothing():
    assert not lost_edits(draft=DRAFT, edited=DRAFT, new=NEW)


def test_a_sentence_of_the_users_is_named():
    lost = lost_edits(draft=DRAFT, edited=DRAFT.replace("tour.", "tour. My son loved the frogs."), new=NEW)
    assert lost
    assert lost.sentences == ("My son loved the frogs.",)
    assert lost.taken_out == ()


def test_a_changed_word_is_an_edit():
    lost = lost_edits(draft=DRAFT, edited=DRAFT.replace("the tour", "the long tour"), new=NEW)
    assert lost.sentences == ("Thank you for the long tour.",)


def test_a_sentence_that_the_new_draft_keeps_is_not_lost():
    kept = NEW.replace("I hope", "My son loved the frogs. I hope")
    assert not lost_edits(draft=DRAFT, edited=DRAFT.replace("tour.", "tour. My son loved the frogs."), new=kept)


def test_a_sentence_that_was_taken_out_and_would_come_back_is_named():
    without = DRAFT.replace(" It was good to meet you.", "")
    lost = lost_edits(draft=DRAFT, edited=without, new=f"{NEW}\n\nIt was good to meet you.")
    assert lost.taken_out == ("It was good to meet you.",)
    assert not lost_edits(draft=DRAFT, edited=without, new=NEW)


def test_spaces_line_breaks_and_quotes_are_no_edits():
    draft = "I'm glad. We talked, too."
    assert not lost_edits(draft=draft, edited="I’m  glad.\n\nWe talked,\ntoo.", new=NEW)


@given(edited=st.text(max_size=200))
def test_every_sentence_of_the_users_is_in_the_new_draft_or_named(edited):
    lost = lost_edits(draft=DRAFT, edited=edited, new=NEW)
    assert set(lost.sentences).isdisjoint(NEW.split("\n"))
    assert not lost_edits(draft=edited, edited=edited, new=NEW)
    assert not lost_edits(draft=DRAFT, edited=edited, new=edited).sentences


def test_going_from_one_register_to_another_asks_only_about_the_users_words():
    warm = write(letter(InterviewThanks(interaction=0), register=Register.WARM), search()).body
    formal = write(letter(InterviewThanks(interaction=0), register=Register.FORMAL), search()).body
    assert not lost_edits(draft=warm, edited=warm, new=formal)
    mine = warm.replace("\n\n", "\n\nThe frogs were my favorite part.\n\n", 1)
    assert lost_edits(draft=warm, edited=mine, new=formal).sentences == ("The frogs were my favorite part.",)
