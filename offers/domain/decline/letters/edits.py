"""Whether the user's own changes to a draft would be lost in a new draft, and which: so that the page can ask first."""

from __future__ import annotations

import re
from dataclasses import dataclass

from offers.domain.decline.text.prose import plain, sentences, words


@dataclass(frozen=True, slots=True)
class LostEdits:
    """`sentences` are the user's, missing from the new draft. `taken_out` are ours, deleted and now back."""

    sentences: tuple[str, ...] = ()
    taken_out: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.sentences or self.taken_out)


def lost_edits(*, draft: str, edited: str, new: str) -> LostEdits:
    """What the user changed in `draft` and would no longer find once `new` stands in place of `edited`.

    Sentences are compared by their words, so a moved line break or another kind of quote is no edit.
    """
    was, mine, will = _by_words(draft), _by_words(edited), _by_words(new)
    return LostEdits(
        sentences=tuple(text for key, text in mine.items() if key not in was and key not in will),
        taken_out=tuple(text for key, text in was.items() if key not in mine and key in will),
    )


_IN_PARAGRAPH = re.compile(r"(?<!\n)\r?\n(?!\r?\n)")


def _by_words(text: str) -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for sentence in sentences(_IN_PARAGRAPH.sub(" ", text)):
        key = tuple(words(plain(sentence))) or (sentence,)
        found.setdefault(key, sentence)
    return found
