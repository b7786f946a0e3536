import pytest
from django.db import IntegrityError

from tests.factories import OwnPhraseFactory

pytestmark = pytest.mark.django_db


def test_a_sentence_says_something() -> None:
    with pytest.raises(IntegrityError, match="own_phrase_says_something"):
        OwnPhraseFactory(text="")


def test_nobody_has_the_same_sentence_twice_but_two_people_may() -> None:
    phrase = OwnPhraseFactory()
    OwnPhraseFactory(text=phrase.text)
    with pytest.raises(IntegrityError, match="own_phrase_once"):
        OwnPhraseFactory(owner=phrase.owner, text=phrase.text)
