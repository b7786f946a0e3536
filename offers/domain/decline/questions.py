"""Questions about a value that never changes: each is answered once, and the answers go when the value goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any


class Askable:
    """What may be asked the same thing time and again. It compares, copies and shows itself as if never asked."""

    __slots__ = ("_answers",)
    _answers: dict[object, Any]


def asked_once[Value: Askable, Answer](question: Callable[[Value], Answer]) -> Callable[[Value], Answer]:
    """The question, put to each value only the first time. What it gives back must not be changed by anybody."""

    @wraps(question)
    def ask(value: Value) -> Answer:
        try:
            answer: Answer = value._answers[question]
        except (AttributeError, KeyError):
            answer = _answered(value, question)
        return answer

    return ask


def _answered[Value: Askable, Answer](value: Value, question: Callable[[Value], Answer]) -> Answer:
    """The answer, found now and remembered with the value."""
    answer = question(value)
    if not hasattr(value, "_answers"):
        object.__setattr__(value, "_answers", {})
    value._answers[question] = answer
    return answer
