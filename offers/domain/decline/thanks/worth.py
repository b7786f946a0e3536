"""What a deed asked of its giver, where the deed itself says so: nothing is felt on the user's behalf (rule 35)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from offers.domain.decline.brief import Reader
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
    ("long", AnyCase(r"\b(?:whole|entire|full) (?:\w+ )?(?:day|morning|afternoon|evening)\b")),
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


def effects_of(reader: Reader, act: Act) -> Iterator[str]:
    """The kinds of effect that this deed had, by the names that the phrases carry, the likeliest first."""
    for kind, pattern in _KINDS if _ANY_KIND.search(act.for_form) else ():
        if pattern.search(act.for_form) and not (
            kind == "long" and (reader.circle.is_outside or _is_set_anew(act) or _FOR_OTHERS.search(act.for_form))
        ):
            yield kind


def _is_set_anew(act: Act) -> bool:
    """To set a whole day anew is a favor, and no day given."""
    return _SETS_ANEW.match(act.for_form) is not None


# What one of the family was given is no time for the candidate.
_FOR_OTHERS = re.compile(r"\bwith (?:my|our) [a-z]")
_SETS_ANEW = re.compile(r"(?:rearrang|reschedul|reshuffl|shuffl|mov|chang|redo|stopp|book|plann)")
