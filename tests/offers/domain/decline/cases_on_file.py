"""The cases of the cases/ folder: what was logged, and what must and must not appear in the answer."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from offers.domain.decline.bundle import Bundle
from offers.domain.decline.case_file import read_case
from offers.domain.decline.compose import compose
from offers.domain.decline.facts import Case

FOLDER = Path(__file__).parent / "cases"
NAMES = sorted(path.stem for path in FOLDER.glob("*.json"))


@cache
def raw(name: str) -> dict[str, Any]:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


@cache
def case(name: str) -> Case:
    return read_case(raw(name))


@cache
def bundle(name: str) -> Bundle:
    return compose(case(name))


def said_to(answer: Bundle, contact_id: str) -> str:
    """Everything one person reads or hears."""
    message, script = answer.messages.get(contact_id), answer.scripts.get(contact_id)
    return "\n".join([*([message.subject, message.body] if message else []), *([script.spoken] if script else [])])


def outgoing(answer: Bundle) -> str:
    return "\n".join(said_to(answer, contact_id) for contact_id in {*answer.messages, *answer.scripts})
