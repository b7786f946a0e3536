"""Enough of a word to see that two of them speak of one thing."""

from __future__ import annotations

from functools import lru_cache


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """Enough to see that "tensions" and "tense" speak of the same thing."""
    if word.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
    return word


_ENDINGS = ("nesses", "ness", "ions", "ion", "ings", "ing", "ied", "ies", "ed", "es", "ly", "s", "e", "y")
