"""What a deed asked of its giver, where the deed itself says so: nothing is felt on the user's behalf (rule 35)."""

from __future__ import annotations

from collections.abc import Iterator

from offers.domain.decline.reading.acts import Act
from offers.domain.decline.text.prose import AnyCase, any_of

_KINDS = (
    (
        "own time",
        AnyCase(
            r"\b(?:(?:day|night|evening|weekend) off|lunch (?:hour|break)|after (?:hours|closing|your shift)|"
            r"your (?:satur|sun)day|your weekend)\b"
        ),
    ),
    (
        "hour",
        AnyCase(
            r"\b(?:picking (?:me|us)(?: and [^,;]+)? up|meeting (?:me|us)|fetching (?:me|us)|collecting (?:me|us)|"
            r"driving (?:me|us))\b[^;]*\b(?:midnight|[1-5] ?a\.?m\b|in the middle of the night)"
        ),
    ),
    ("both", AnyCase(r"\b(?:for|to) my (?:husband|wife|partner|spouse)\b|\bmy (?:husband|wife|partner|spouse)'s\b")),
    (
        "gift",
        AnyCase(
            r"\b(?:(?:leaving|bringing) (?:me |us )?soup|ready because|birthday cake|without my asking|"
            r"cookies|shar\w+ your)\b"
        ),
    ),
)
_ANY_KIND = any_of(pattern for _, pattern in _KINDS)


def effects_of(act: Act) -> Iterator[str]:
    """The kinds of effect that this deed had, by the names that the phrases carry, the likeliest first."""
    for kind, pattern in _KINDS if _ANY_KIND.search(act.for_form) else ():
        if pattern.search(act.for_form):
            yield kind
