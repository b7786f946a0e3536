"""Choosing among phrasings over a whole bundle, so that no two people read the same sentence (rules 63 and 64).

The choice depends only on the case: the same case gives the same words.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from offers.domain.decline.text.prose import fill, ngrams, slots_of, words


class Deck:
    """What was already dealt in this bundle. `formal` spells contractions out for the reader at hand."""

    def __init__(self, seed: str) -> None:
        self._start = zlib.crc32(seed.encode())
        self._dealt: dict[str, int] = {}
        self._openings: set[str] = set()
        self._said: set[tuple[str, ...]] = set()
        self._grams: dict[str, set[tuple[str, ...]]] = {}
        self.formal = False

    def deal(
        self,
        bank: Sequence[str],
        slots: Mapping[str, str],
        *,
        opens: bool = False,
        fresh: bool = False,
        apart: bool = False,
    ) -> str:
        """A filled phrase from the bank, one not used in this bundle while there is one; "" for an empty bank.

        Phrases that need a slot without a value are passed over. `opens` also avoids the first four words of
        another opening. With `fresh` nothing is said rather than said twice. `apart` also looks for the fewest
        words in common with what was dealt that way before.
        """
        given = {slot for slot, value in slots.items() if value}
        usable = [phrase for phrase in bank if slots_of(phrase) <= given]
        if fresh:
            usable = [phrase for phrase in usable if phrase not in self._dealt]
        if not usable:
            return ""
        turn = self._start % len(usable)
        ordered = usable[turn:] + usable[:turn]
        unsaid = ordered if fresh else [phrase for phrase in ordered if phrase not in self._dealt]
        best = self._least_worn(unsaid or self._least_dealt(ordered), slots, opens=opens, apart=apart)
        self._dealt[best] = self._dealt.get(best, 0) + 1
        text = self._filled(best, slots)
        if opens:
            self._openings.add(_opening(text))
        if apart:
            self._said |= self._grams_of(text)
        return text

    def has_said(self, idea: re.Pattern[str]) -> bool:
        """Whether a phrase dealt in this bundle says it."""
        return any(says(idea, phrase) for phrase in self._dealt)

    def take(self, text: str) -> bool:
        """Whether a sentence of the user's own is still unsaid in this bundle; it is said now."""
        if text in self._dealt:
            return False
        self._dealt[text] = 1
        return True

    def give_back(self, text: str) -> None:
        """A sentence of the user's own that was taken and found no room."""
        del self._dealt[text]

    def least_used(self, what: str, names: Sequence[str]) -> str:
        """The name dealt least often so far; where several are, the case decides with which one begins."""
        turn = self._start % len(names)
        best = min([*names[turn:], *names[:turn]], key=lambda name: self._dealt.get(f"{what}:{name}", 0))
        self._dealt[f"{what}:{best}"] = self._dealt.get(f"{what}:{best}", 0) + 1
        return best

    def _least_dealt(self, phrases: Sequence[str]) -> list[str]:
        least = min(self._dealt[phrase] for phrase in phrases)
        return [phrase for phrase in phrases if self._dealt[phrase] == least]

    def _filled(self, phrase: str, slots: Mapping[str, str]) -> str:
        return fill(spelled_out(phrase) if self.formal else phrase, slots)

    def _least_worn(self, phrases: Sequence[str], slots: Mapping[str, str], *, opens: bool, apart: bool) -> str:
        """Of phrases dealt equally often, the one of which the fewest words were read in this bundle."""
        if len(phrases) > 1 and opens and self._openings:
            unlike = (one for one in phrases if _opening(self._filled(one, slots)) not in self._openings)
            if not apart:
                return next(unlike, phrases[0])
            phrases = [*unlike] or phrases
        if len(phrases) > 1 and apart and self._said:
            return self._least_alike(phrases, slots)
        return phrases[0]

    def _least_alike(self, phrases: Sequence[str], slots: Mapping[str, str]) -> str:
        """The phrase with the fewest rows of words in common with what was dealt apart; the first that has none."""
        alike: dict[str, int] = {}
        for phrase in phrases:
            alike[phrase] = len(self._grams_of(self._filled(phrase, slots)) & self._said)
            if not alike[phrase]:
                return phrase
        return min(alike, key=lambda phrase: alike[phrase])

    def _grams_of(self, text: str) -> set[tuple[str, ...]]:
        if text not in self._grams:
            self._grams[text] = ngrams(text)
        return self._grams[text]


@lru_cache(maxsize=4096)
def says(idea: re.Pattern[str], phrase: str) -> bool:
    """Whether a phrase of ours says it. There are as many as the product has, so they may be remembered."""
    return idea.search(phrase) is not None


_CONTRACTIONS = [
    (r"\bwon't\b", "will not"),
    (r"\bcan't\b", "cannot"),
    (r"\b(do|did|does|is|are|was|have|has|would|should)n't\b", r"\1 not"),
    (r"\bI'm\b", "I am"),
    (r"\bLet's\b", "Let us"),
    (r"(?<=\w)'ve\b", " have"),
    (r"(?<=\w)'re\b", " are"),
    (r"(?<=\w)'ll\b", " will"),
    (r"\bI'd\b", "I would"),
    (r"\b([Ii]t|[Tt]hat|[Tt]here|[Hh]ere)'s\b", r"\1 is"),
]


@cache
def spelled_out(phrase: str) -> str:
    """I've -> I have: for readers who are not on first-name terms. Only for phrases of ours."""
    for pattern, full in _CONTRACTIONS:
        phrase = re.sub(pattern, full, phrase)
    return phrase


def _opening(text: str) -> str:
    return " ".join(words(text[:_LONGEST_OPENING])[:4]).lower()


_LONGEST_OPENING = 80
