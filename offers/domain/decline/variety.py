"""Choosing among phrasings over a whole bundle, so that no two people read the same sentence (rules 63 and 64).

The choice depends only on the case: the same case gives the same words.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping, Sequence

from offers.domain.decline.prose import fill, slots_of, words


class Deck:
    """Phrases already dealt in this bundle, and where in each bank the next is looked for."""

    def __init__(self, seed: str) -> None:
        self._start = zlib.crc32(seed.encode())
        self._dealt: dict[str, int] = {}
        self._openings: set[str] = set()

    def deal(self, bank: Sequence[str], slots: Mapping[str, str], *, opens: bool = False) -> str:
        """A filled phrase from the bank, one not used in this bundle while there is one; "" for an empty bank.

        Phrases that need a slot without a value are passed over. `opens` also avoids the first four words of
        another opening.
        """
        usable = [phrase for phrase in bank if all(slots.get(slot) for slot in slots_of(phrase))]
        if not usable:
            return ""
        turn = self._start % len(usable)
        ordered = usable[turn:] + usable[:turn]
        best = min(ordered, key=lambda phrase: (self._dealt.get(phrase, 0), opens and self._clashes(phrase, slots)))
        self._dealt[best] = self._dealt.get(best, 0) + 1
        text = fill(best, slots)
        if opens:
            self._openings.add(_opening(text))
        return text

    def _clashes(self, phrase: str, slots: Mapping[str, str]) -> bool:
        return _opening(fill(phrase, slots)) in self._openings

    def note_opening(self, text: str) -> None:
        self._openings.add(_opening(text))

    def turn(self, size: int, salt: str = "") -> int:
        """A number below `size`, fixed for the case."""
        return (self._start + zlib.crc32(salt.encode())) % size if size else 0


def _opening(text: str) -> str:
    return " ".join(word.lower() for word in words(text)[:4])
