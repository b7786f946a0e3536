"""Choosing phrasings for one text beside texts that other people already have (rules 63 and 64)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from offers.domain.decline.choosing.variety import Deck, spelled_out
from offers.domain.decline.text.prose import fill, ngrams, plain, sentences, slots_of, words

# Rule 63 counts sentences from five words on.
_TELLING = 5


class HeardDeck(Deck):
    """A deck that knows what `others` read, and gives this reader none of those sentences while there is a choice."""

    def __init__(self, seed: str, others: Iterable[str], *, formal: bool = False) -> None:
        super().__init__(seed)
        self.formal = formal
        self._texts = [_core(plain(other)) for other in others]
        self._heard = {_norm(sentence) for text in self._texts for sentence in sentences(text)}
        self._rows = {row for text in self._texts for row in ngrams(text)}

    def deal(
        self,
        bank: Sequence[str],
        slots: Mapping[str, str],
        *,
        opens: bool = False,
        fresh: bool = False,
        apart: bool = False,
    ) -> str:
        """As in any deck, from the phrases that are least like what others read; `fresh` says nothing rather."""
        given = {slot for slot, value in slots.items() if value}
        usable = [phrase for phrase in bank if slots_of(phrase) <= given]
        worn = [self._likeness(phrase, slots) for phrase in usable]
        if not usable or (fresh and all(likeness.is_shared for likeness in worn)):
            return ""
        least = min(worn)
        apart_from_others = tuple(phrase for phrase, likeness in zip(usable, worn, strict=True) if likeness == least)
        return super().deal(apart_from_others, slots, opens=opens, fresh=fresh, apart=apart)

    def has_said(self, idea: re.Pattern[str]) -> bool:
        return super().has_said(idea) or any(idea.search(text) for text in self._texts)

    def take(self, text: str) -> bool:
        said = [_norm(sentence) for sentence in sentences(plain(text))]
        return not any(sentence in self._heard for sentence in said) and super().take(text)

    def _likeness(self, phrase: str, slots: Mapping[str, str]) -> _Likeness:
        text = plain(fill(spelled_out(phrase) if self.formal else phrase, slots))
        said = [_norm(sentence) for sentence in sentences(text) if len(words(sentence)) >= _TELLING]
        return _Likeness(any(sentence in self._heard for sentence in said), len(ngrams(text) & self._rows))


@dataclass(frozen=True, slots=True, order=True)
class _Likeness:
    is_shared: bool
    rows: int


def _core(body: str) -> str:
    """Without greeting and sign-off."""
    return "\n\n".join(body.split("\n\n")[1:-1])


def _norm(sentence: str) -> str:
    return " ".join(word.lower() for word in words(sentence))
