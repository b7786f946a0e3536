"""What a deed came to for the user, where the deed itself says so: nothing is felt on their behalf (rule 35)."""

from __future__ import annotations

from collections.abc import Iterator

from offers.domain.decline.acts import Act
from offers.domain.decline.briefing import Reader
from offers.domain.decline.prose import AnyCase

_AT_HOME = AnyCase(
    r"\b(?:at|to) your (?:home|house|place|table|farm|cabin)\b|\b(?:spare|guest) room\b|ha(?:d|ving) (?:me|us) over\b"
)
_OURS = AnyCase(r"\b(?:us|our|we)\b")
_OWN_TIME = AnyCase(
    r"\b(?:(?:day|night|evening|weekend) off|lunch (?:hour|break)|after (?:hours|closing|your shift)|midnight|"
    r"(?:satur|sun)day (?:\w+ )?you spent|spending (?:\w+ ){0,2}(?:satur|sun)day|on a (?:satur|sun)day|"
    r"your (?:satur|sun)day|your weekend|(?:at|till|until|past) (?:1[0-2]|[89])(?::\d\d)? ?pm|staying late)\b"
)
_LET_IN = AnyCase(
    r"\bletting (?:me|us) (?:shadow|sit in|watch|join|round|scrub|run|assist|teach|take (?:part|over)|fly|do|help|"
    r"ride)\b"
)
_AREA = AnyCase(
    r"\bdriving (?:me|us) (?:through|around|round|all over)\b|\bshowing (?:me|us) (?:\w+ )?(?:houses|homes|cottages|"
    r"apartments|flats|neighbou?rhoods|the (?:town|city|area|neighbou?rhood))\b"
)
_KINDS = (
    ("own time", _OWN_TIME),
    ("long", AnyCase(r"\b(?:whole|entire|full) (?:\w+ )?(?:day|morning|afternoon|evening)\b")),
    ("hands on", _LET_IN),
    ("area", _AREA),
    ("trip", AnyCase(r"\b(?:airport|station|my (?:flight|train|hotel|travel))\b")),
    ("both", AnyCase(r"\b(?:for|to) my (?:husband|wife|partner|spouse)\b|\bmy (?:husband|wife|partner|spouse)'s\b")),
    ("faces", AnyCase(r"\bintroducing (?:me|us) to (?:the|your|both|all|every)\b")),
    ("straight", AnyCase(r"\b(?:so (?:open|honest|frank|candid)|frank talk|honest take|straight answers?)\b")),
    ("gift", AnyCase(r"\b(?:soup|ready because|birthday cake|without my asking|cookies|shar\w+ your)\b")),
)


def effects_of(reader: Reader, act: Act) -> Iterator[str]:
    """The kinds of effect that this deed had, by the names that the phrases carry, the likeliest first."""
    text = act.for_form
    if _AT_HOME.search(text):
        if _OURS.search(text):
            yield "guests"
        elif not reader.circle.is_outside:
            yield "guest"
        return
    for kind, pattern in _KINDS:
        if pattern.search(text) and not (kind == "long" and reader.circle.is_outside):
            yield "area for one" if kind == "area" and not _OURS.search(text) else kind
