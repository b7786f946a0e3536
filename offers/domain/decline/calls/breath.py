"""A deed at the length of a breath: what is read may be long, what is said aloud may not."""

from __future__ import annotations

import re
from dataclasses import replace

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.text.prose import words

_BREATH, _FEWEST = 20, 5
# Why, when and with what it was done stand in the letter.
_JOINT = re.compile(
    r",? (?:because|when|while|since|so that|so(?= (?:I|we|my|our)\b))\b|, (?=(?:with|in|on|from|without) )"
)


def in_a_breath(act: Act) -> Act:
    """The deed without what follows its last joints, if it is too long to be said."""
    if act.own_words:
        return act
    form = _in_a_breath(act.for_form)
    return replace(act, for_form=form, that_form=_in_a_breath(act.that_form), told=_in_a_breath(act.told))


def _in_a_breath(text: str) -> str:
    while len(words(text)) > _BREATH:
        heads = [text[: joint.start()] for joint in _JOINT.finditer(text)]
        heads = [head for head in heads if len(words(head)) >= _FEWEST]
        if not heads:
            break
        text = heads[-1]
    return text
