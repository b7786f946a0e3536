"""Which of their acts a reader is thanked for: the weightiest, and beside it what still fits."""

from __future__ import annotations

import re

from offers.domain.decline.brief import Reader
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.acts import Act, length
from offers.domain.decline.text.prose import words
from offers.domain.decline.thanks.weights import DEAR, SLIGHT, STAY, weight
from offers.domain.decline.thanks.worth import effects_of

MOST_WORDS = 36
# What a second act of the same sort counts less.
_OF_THE_SAME_SORT = 3
_MOST_ACTS, _MOST_SHORT_ACTS, _SHORT_ACTS, _WORTH_A_THIRD = 2, 3, 38, 8
# Whoever gave many hours may be thanked at more length.
_MOST_WORDS_FOR_HOURS = 44


def choose_acts(reader: Reader) -> tuple[Act, ...]:
    """The weightiest act and, where it is short enough, one more; three where all are short or the reader courted the
    user over many hours. A log emptied into a letter thanks for nothing, and a mere ride or lunch takes the place of
    nothing better that was too long; a bed for the night is named beside the best. They come in the order they
    happened, but one of which more is to be said comes last, so that it is clear of which it is said.
    """
    if all(act.is_general for act in reader.acts):
        return reader.acts
    acts = _without_minutes(reader.acts)
    theirs = tuple(act for act in acts if BY_KIN.fullmatch(act.for_form))
    own = tuple(act for act in acts if act not in theirs) if theirs else ()
    # What one of the family did has a sentence of its own.
    return (*_chosen(own, reader), max(theirs, key=weight)) if own else _chosen(acts, reader)


def _chosen(acts: tuple[Act, ...], reader: Reader) -> tuple[Act, ...]:
    if len(acts) < _MOST_ACTS:
        return acts
    courted = reader.is_first and reader.gave_many_hours
    ranked = sorted(((-weight(act), place, act) for place, act in enumerate(acts)), key=lambda one: one[:2])
    if len(ranked) > _MOST_ACTS:
        # Two of a kind say less than two of different kinds.
        sort = ranked[0][2].sort
        ranked[1:] = sorted(ranked[1:], key=lambda one: (one[0] + _OF_THE_SAME_SORT * (one[2].sort is sort), one[1]))
        ranked[1:] = sorted(ranked[1:], key=lambda one: not STAY.match(one[2].for_form))
    most_words = _MOST_WORDS_FOR_HOURS if courted else MOST_WORDS
    kept: list[tuple[int, Act]] = []
    used, is_left_out = 0, False
    for lightness, place, act in ranked:
        if kept and (-lightness <= SLIGHT or (is_left_out and -lightness < _WORTH_A_THIRD)):
            continue
        size = length(act)
        third = -lightness >= _WORTH_A_THIRD and (courted or used + size <= _SHORT_ACTS)
        if len(kept) < (_MOST_SHORT_ACTS if third else _MOST_ACTS) and (not kept or used + size <= most_words):
            kept.append((place, act))
            used += size
        else:
            is_left_out = True
    return tuple(act for _, act in sorted(kept, key=lambda pair: (bool(pair[1].effect), _asks_more(pair[1]), pair[0])))


def _asks_more(act: Act) -> bool:
    return any(effects_of(act))


def _without_minutes(acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """How many minutes a talk took is told where no deed is."""
    deeds = tuple(act for act in acts if not _MINUTES.fullmatch(act.for_form))
    return deeds if any(weight(act) > SLIGHT for act in deeds) else acts


_MINUTES = re.compile(
    r"the (?:[a-z\d-]+ minutes|half hour) you (?:gave me by (?:phone|video)|spent with me(?: (?:by (?:phone|video)|"
    r"(?:in|at) (?:your|the) [a-z]+))?)"
)


@asked_once
def is_told_well(act: Act) -> bool:
    """What makes a scene: "You sent forms. Thank you." would be curt."""
    size = len(words(act.told))
    is_dear = tells_more(act) or (weight(act) >= DEAR and not act.told.startswith("you "))
    return size >= _SCENE or (size >= _SHORT_SCENE and is_dear)


@asked_once
def tells_more(act: Act) -> bool:
    """Whether the sentence holds what the thanks had to leave out."""
    return len(words(act.told)) > length(act) + 1


_SCENE, _SHORT_SCENE = 12, 8


# What one of the family of the house did.
BY_KIN = re.compile(
    r"the way (?P<who>your [a-z-]+|(?:[A-Z][a-z]+ )?[A-Z][\w-]*[a-zà-ÿ]) "
    r"(?P<did>got up (?:at|before) [\w: ]{1,18}? to [a-z]+|[a-z-]+(?: on [a-z]+ing)?) "
    r"(?P<us>me|us|my|our|the|an?|[A-Z][a-z]+)(?P<what>| .+)"
)
