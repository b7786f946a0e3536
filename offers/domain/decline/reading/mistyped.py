"""Long everyday words with two letters swapped or one left out, as hurried fingers type them: "explaned"."""

from __future__ import annotations

from collections.abc import Iterator

from offers.domain.decline.reading.count_nouns import COUNTABLE
from offers.domain.decline.reading.kindness import KIND_ACTS
from offers.domain.decline.text.prose import word_set

_EVERY_DAY = word_set(
    "patiently generously carefully honestly thoughtfully personally immediately beautiful wonderful department "
    "departments questions everything everyone afternoon children daughter husband restaurant neighborhood colleague "
    "colleagues students patients interviews apartment apartments university conference presentation presentations "
    "accommodation scanner received appreciated suggested introducing recommendation reference references calendar "
    "laboratory equipment engineer engineers teachers tomorrow breakfast vegetarian paperwork insurance pension "
    "scholarship relocation orientation experience breakfasts directions introductions professor benefits mortgage"
)
_SHORTEST = 7
# Slips of a word that are words of their own.
_WORDS = word_set(
    "barnard charwoman chaplin complied contact contactor cerated crated descried deigned diagramed fonder handed "
    "jugged lobbed manger meting padded penciled planed planer plated rector relator rectal recital recoded savaged "
    "snaked soured staler stated stared stoked suppler traced unlocked foeman layard recept choregrapher patently "
    "patents"
)


def _slips(word: str) -> Iterator[str]:
    """Two letters swapped, or one left out, but neither at the start nor at the end."""
    for place in range(1, len(word) - 2):
        yield f"{word[:place]}{word[place + 1]}{word[place]}{word[place + 2 :]}"
    for place in range(2, len(word) - 2):
        yield word[:place] + word[place + 1 :]


def _mistyped() -> dict[str, str]:
    known = {word for word in KIND_ACTS | COUNTABLE | _EVERY_DAY if len(word) >= _SHORTEST and word.isalpha()}
    meant: dict[str, set[str]] = {}
    for word in known:
        for slip in _slips(word):
            meant.setdefault(slip, set()).add(word)
    unsure = known | KIND_ACTS | COUNTABLE | _WORDS
    return {slip: words.pop() for slip, words in meant.items() if len(words) == 1 and slip not in unsure}


MISTYPED = _mistyped()
