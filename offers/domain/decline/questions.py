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
            answers = value._answers
        except AttributeError:
            answers = {}
            object.__setattr__(value, "_answers", answers)
        answer: Answer = answers.get(question, _UNASKED)
        if answer is _UNASKED:
            answer = answers[question] = question(value)
        return answer

    return ask


_UNASKED: Any = object()
