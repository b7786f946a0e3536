"""A line of text that may be long: shown whole, sent with Enter, without line breaks."""

from __future__ import annotations

import re
from typing import Any

from django import forms

LINE_BREAKS = re.compile(r"\s*[\r\n]+\s*")


class OneLine(forms.Textarea):
    """A box that grows with its text; `static/js/fields.js` lets Enter send the form, as in any one-line field."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        ours = {"rows": 2, "data-one-line": "", "data-autosize": "", "dir": "auto", "autocomplete": "off"}
        super().__init__(ours | (attrs or {}))


class OneLineField(forms.CharField):
    """Without JavaScript Enter types a line break; it counts as a space."""

    widget = OneLine

    def to_python(self, value: Any) -> str:
        return LINE_BREAKS.sub(" ", str(super().to_python(value) or ""))
