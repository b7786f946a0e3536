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
        answers = getattr(value, "_answers", None)
        if answers is None:
            answers = {}
            object.__setattr__(value, "_answers", answers)
        if question not in answers:
            answers[question] = question(value)
        answer: Answer = answers[question]
        return answer

    return ask
