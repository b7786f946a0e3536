"""A note typed with the caps lock on, brought down to ordinary letters.

Capitals then tell no names any more, so what may be one is cut out rather than written small.
"""

from __future__ import annotations

import re

_LETTERS = re.compile(r"[^\W\d_]")
_FEWEST_LETTERS, _SHOUTED = 12, 0.8
# After these a name may stand; what begins with an article, a number or a possessive is none.
_MAY_BE_NAME = re.compile(
    r"(?<=\b(?:to|by|of|at|in) )(?!(?:the|a|an|my|our|me|us|her|his|their|him|them|it|all|every|each|both|this|that|"
    r"two|three|four|lunch|dinner|breakfast|home|work|night|once|least|last|first|start|"
    r"end)\b)[a-z'-]+(?<!ing)(?<!s)\b|"
    r"(?<=\b(?:with|from) )(?!(?:the|a|an|my|our|me|us|her|his|their|him|them|it|all|every|each|both|this|that|two|"
    r"three|four|lunch|dinner|breakfast|home|work|coffee|tea|food|start|scratch|memory)\b)[a-z'-]+(?<!ing)(?<!s)\b"
)


def quieted(text: str, hole: str) -> str:
    """The text in small letters if it was shouted, with `hole` where a name may have stood."""
    if sum(map(str.isupper, text)) < _SHOUTED * _FEWEST_LETTERS:
        return text
    letters = _LETTERS.findall(text)
    if len(letters) < _FEWEST_LETTERS or sum(map(str.isupper, letters)) < _SHOUTED * len(letters):
        return text
    return re.sub(r"\bi\b", "I", _MAY_BE_NAME.sub(hole, text.lower()))
