"""How long a call or a meeting took, where its note begins with that: "half hour; showed me the protocol"."""

from __future__ import annotations

import re

from offers.domain.decline.reading.acts import Act, Sort

_HOURS = {
    "half an hour": "half hour",
    "half hour": "half hour",
    "half hr": "half hour",
    "an hour": "hour",
    "one hour": "hour",
    "1 hour": "hour",
    "1 hr": "hour",
    "1 h": "hour",
}
_SPAN = rf"(?:\b(?P<minutes>[2-9]\d) ?min(?:ute)?s?\b|\b(?P<hour>{'|'.join(_HOURS)})\b)"
_OF_A_MEETING = (
    r"(?:\W|\b(?:panel|interview|zoom|teams|video|phone|call|screen|intro|introduction|first|second|final|round|chat|"
    r"talk|meeting|with|the|on|by|of|for|about|long)\b)*"
)
_ONLY_A_SPAN = re.compile(rf"{_OF_A_MEETING}{_SPAN}{_OF_A_MEETING}", re.IGNORECASE)
_LONGEST = 60
_SPAN_FIRST = re.compile(
    rf"(?:(?:first|intro|introduction|zoom|video|call|phone|chat|talk|coffee|a|about|nearly|over|~)\b[, ]*)*{_SPAN}"
    r"(?: (?:on|by|over) (?:zoom|video|teams|the phone|phone))?(?: one[- ]on[- ]one| 1:1)? ?[;.,]",
    re.IGNORECASE,
)
_BY = [(re.compile(r"video|zoom|teams", re.IGNORECASE), " by video"), (re.compile(r"phone|call", re.I), " by phone")]


def only_length(note: str) -> str:
    """ "half hour" of "intro, 30 min": a note that tells the length of a meeting and nothing else; "" for others."""
    found = _ONLY_A_SPAN.fullmatch(note) if len(note) <= _LONGEST else None
    return _span(found) if found else ""


def time_first(note: str, kind: str) -> Act | None:
    """The time a talk took, from the beginning of a note that goes on with what was done in it."""
    by = next((by for pattern, by in _BY if pattern.search(kind)), None)
    found = _SPAN_FIRST.match(note) if by else None
    if not found:
        return None
    given = f"{_span(found)} you gave me{by}"
    return Act(f"the {given}", sort=Sort.TIME)


_IS_LENGTH = re.compile(r"the [\w ]+ you gave me by (?:video|phone)")


def without_length(acts: list[Act]) -> list[Act]:
    """How long a talk took is told beside one act at most, and beside none that tells a time itself."""
    others = [act for act in acts if not _IS_LENGTH.fullmatch(act.for_form)]
    is_told = any("hour" in act.for_form or "minutes" in act.for_form for act in others)
    return others if is_told or len(others) > 1 else acts


def _span(found: re.Match[str]) -> str:
    minutes = found["minutes"]
    if minutes:
        return {"30": "half hour", "60": "hour"}.get(minutes, f"{minutes} minutes")
    return _HOURS[found["hour"].lower()]
