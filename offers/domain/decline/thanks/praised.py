"""Praise that was typed as feedback: said with the thanks, once, to whoever earned it (rule 51)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from offers.domain.decline.brief import Reader
from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.share.feedback import as_said, is_praise
from offers.domain.decline.text.prose import capitalize, finish, plain, word_set


def with_praise(case: Case, readers: Sequence[Reader], discretion: Discretion) -> tuple[Reader, ...]:
    """Whoever of those cleared for it has it in their log, else who decides; nobody of whom the notes are cool."""
    given: dict[str, list[str]] = {}
    for item in case.feedback:
        said = as_said(item)
        if not said or not is_praise(said) or not discretion.allows(said):
            continue
        may_hear = [reader for reader in readers if item.audience.includes(reader.contact_id) and _may_be_told(reader)]
        earned = {reader.contact_id: _earned(said, case.contact(reader.contact_id)) for reader in may_hear}
        heard = [reader for reader in may_hear if earned[reader.contact_id] or reader.circle in _WHO_DECIDE]
        if heard:
            to = max(heard, key=lambda reader: (earned[reader.contact_id], reader.circle is Circle.LEAD))
            theirs = to.is_of_the_house and earned[to.contact_id]
            given.setdefault(to.contact_id, []).append(finish(capitalize(_yours(said) if theirs else said)))
    return tuple(
        replace(reader, praise=tuple(given[reader.contact_id])) if reader.contact_id in given else reader
        for reader in readers
    )


_WHO_DECIDE = frozenset({Circle.LEAD, Circle.AGENCY})


def _may_be_told(reader: Reader) -> bool:
    return not (reader.soured or reader.estranged or reader.thanks_only or reader.circle.is_outside)


def _earned(said: str, contact: Contact) -> int:
    """How much of what is praised stands in their notes."""
    notes = plain(" ".join([contact.role_label, *(entry.note for entry in contact.interactions)])).lower()
    return sum(re.search(rf"\b{word}", notes) is not None for word in _things(said))


def _things(said: str) -> Iterable[str]:
    thing = _OF_WHAT.match(said)
    named = thing["thing"] if thing else said
    return {word for word in re.findall(r"[a-z]{4,}", named.lower()) if word not in _NO_THING}


_OF_WHAT = re.compile(r"(?:the (?P<thing>[\w' -]+?) (?:was|is|were|are)\b)")
_NO_THING = word_set("that this with loved liked enjoyed best good great lovely anywhere ever real hope keep have time")


def _yours(said: str) -> str:
    return f"your {said[4:]}" if _OF_WHAT.match(said) else said
