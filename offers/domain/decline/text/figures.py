"""A figure at the head of a sentence, in words: "78 direct reports is a lot" begins "Seventy-eight"."""

from __future__ import annotations

import re

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
# An hour, a share or a range is no count, and where more figures follow they had better look alike.
_COUNT = re.compile(
    r"(?!24-)[1-9]\d?(?=(?: (?!(?:[ap]\.?m|percent|per cent|on|off|in|to|or|of|by|and|out|at)\b)|"
    r"-(?:hour|day|week|month|year|minute|bed|person|doctor|nurse)s?\b)[^\d]*$)"
)


def in_words(text: str) -> str:
    """The text, its first figure written out where that counts something."""
    found = _COUNT.match(text)
    return _spelled(int(found[0])) + text[found.end() :] if found else text


def _spelled(count: int) -> str:
    if count < len(_ONES):
        return _ONES[count]
    tens, ones = divmod(count, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")
