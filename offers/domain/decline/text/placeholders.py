"""Gaps that were left in a text: `[name]`, `{{ name }}`, `___`."""

from __future__ import annotations

import re
from collections.abc import Iterable

_GAP = re.compile(r"\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\[[^\[\]\n]{0,80}\]|_{3,}|<[A-Z][A-Z _-]{1,40}>")

# Stands where the user's own name is to be, as long as they have not told it.
YOUR_NAME = "[Your name]"


def left_over(text: str, known: Iterable[str] = ()) -> tuple[str, ...]:
    """Each distinct gap in `text`, in order (rule 68).

    `known` are names that were logged: somebody may really be called `{{ 7*7 }}`, and is then addressed as typed.
    """
    for name in sorted((name for name in known if name not in ("", YOUR_NAME)), key=len, reverse=True):
        text = text.replace(name, " ")
    return tuple(dict.fromkeys(_GAP.findall(text)))
