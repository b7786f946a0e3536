import pytest
from django.template import Context, Template


def shown(text: str) -> str:
    return Template("{{ text|unbroken }}").render(Context({"text": text}))


@pytest.mark.parametrize("word", ["e-mail", "E-mail", "e-mails", "e-mailed"])
def test_the_word_stays_in_one_piece_and_is_found_as_it_is_written(word: str) -> None:
    assert shown(f"one {word}, once") == f'one <span class="unbroken">{word}</span>, once'


def test_other_words_are_left_alone() -> None:
    assert shown("a one-mail day, e.g. mail") == "a one-mail day, e.g. mail"


def test_what_the_user_typed_is_escaped() -> None:
    assert shown("<b>e-mail</b> & co") == '&lt;b&gt;<span class="unbroken">e-mail</span>&lt;/b&gt; &amp; co'


def test_a_translated_sentence_can_go_through_it() -> None:
    page = Template('{% filter unbroken %}{% translate "One calm e-mail." %}{% endfilter %}').render(Context())
    assert page == 'One calm <span class="unbroken">e-mail</span>.'
