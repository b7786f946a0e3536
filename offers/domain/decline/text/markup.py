"""Markup in what the user types for others to read: it goes whole; "5 < 6 weeks" and "<3" are none."""

from __future__ import annotations

import re


def without_markup(text: str) -> str:
    return _BRACKET.sub("", _TAG.sub("", text))


_TAG = re.compile(
    r"<(script|style)\b[^>]*>.*?</\1\s*>|<!--.*?-->|</?[a-z][a-z0-9]{0,9}(?:\s+[a-z-]+=[^<>]*)?\s*/?>",
    re.IGNORECASE | re.DOTALL,
)
_BRACKET = re.compile(r"<(?![\s\d=])|(?<![\s\d=-])>")
