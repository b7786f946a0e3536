"""The user's own completion of "thank you for", which always wins over what is read from a note."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.reading.acts import Act, sort_of
from offers.domain.decline.reading.notes import HOLE, clean
from offers.domain.decline.text.prose import word_set, words

_STARTERS = word_set(
    "the your a an all every each our dinner lunch coffee breakfast help this that everything always being"
)
_NO_BRACKETS = str.maketrans("", "", "[]")


def own_act(text: str, discretion: Discretion) -> list[Act]:
    """What the user typed after "thank you for", as it stands; none where it holds what is kept from this person."""
    text = re.sub(
        r"^\W*(?:(?:thank you|thanks)(?: so much| again)?\s+)?(?:for\s+)?",
        "",
        clean(text, as_typed=True),
        flags=re.IGNORECASE,
    )
    # A lone bracket would make a gap with one in another sentence.
    text = re.sub(r"\s+", " ", text.translate(_NO_BRACKETS)).strip(" .;,!")
    if not text or HOLE in text or not discretion.allows(text):
        return []
    first = text.split()[0]
    if not first.isupper() and (first.lower().endswith("ing") or first.lower() in _STARTERS):
        text = text[0].lower() + text[1:]
    return [Act(text, sort=sort_of(text), own_words=True)]


def kept(read: Sequence[Act], text: str) -> list[Act]:
    """What was read in the note, where the user took over just that: they have seen how it is told. Else nothing."""
    chosen = [act for act in read if act.for_form in text]
    is_as_read = ", ".join(act.for_form for act in chosen) == text.strip()
    return [replace(act, own_words=True) for act in chosen] if is_as_read else []


def is_told_in(act: Act, own: Act) -> bool:
    """Whether the user's own words tell of the same: "letting me shadow half a day" of "half a day at your counter"."""
    told, theirs = ({*words(each.for_form.lower())} - _SAYS_LITTLE for each in (act, own))
    return len(told & theirs) >= _ENOUGH_IN_COMMON


_ENOUGH_IN_COMMON = 2
_SAYS_LITTLE = word_set(
    "the a an my your our his her me us you i we it them to of for in on at by with from and or so that when while "
    "after before as up out off over about through letting let giving gave taking took making made having had being "
    "showing showed telling told helping helped sending sent"
)
