"""Text of several lines, as it comes from any browser."""

from typing import Any

from django import forms


class PlainText(forms.CharField):
    """Text with one kind of line break, whatever the browser sends."""

    def to_python(self, value: Any) -> str:
        return str(super().to_python(value) or "").replace("\r\n", "\n").replace("\r", "\n")
