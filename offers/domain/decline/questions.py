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
            answers = _begin(value)
        answer: Answer = answers.get(question, _UNASKED)
        if answer is _UNASKED:
            answer = answers[question] = question(value)
        return answer

    return ask


def asked_once_in[Part, Whole: Askable, Answer](
    question: Callable[[Part, Whole], Answer],
) -> Callable[[Part, Whole], Answer]:
    """The same for a question about a part of such a value, whose answers stay with the whole."""

    @wraps(question)
    def ask(part: Part, whole: Whole) -> Answer:
        answers, key = getattr(whole, "_answers", None), (question, id(part))
        if answers is None:
            answers = _begin(whole)
        kept: tuple[Part, Answer] | None = answers.get(key)
        if kept is None:
            # While the part is kept, nothing else can have its id.
            kept = answers[key] = (part, question(part, whole))
        return kept[1]

    return ask


def _begin(value: Askable) -> dict[object, Any]:
    answers: dict[object, Any] = {}
    object.__setattr__(value, "_answers", answers)
    return answers


_UNASKED: Any = object()
