"""What two contacts did as hosts and the note of one tells: "She and Alan put me up" is Alan's deed as well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from offers.domain.decline.confidences import is_marked
from offers.domain.decline.discretion import Discretion
from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.prose import capitalize
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.thanks import acts_of

_DEED = r"(?:put|had|hosted) (?:me|us)\b[^.;,\n]*?(?=\s*(?:$|[.;,\n]| and (?:then )?(?:she|he)\b))"


def hosted_with_another(case: Case, contact: Contact, discretion: Discretion) -> tuple[Act, ...]:
    """What this contact had a part in as a host, by the notes of another contact who was the other host."""
    notes = tuple(_deeds_beside(case, contact))
    if not notes:
        return ()
    told = replace(contact, interactions=notes)
    return tuple(act for act in acts_of(told, discretion, inside=False) if act.sort is Sort.HOSPITALITY)


def _deeds_beside(case: Case, contact: Contact) -> Iterator[Interaction]:
    given = contact.goes_by or contact.given
    if not given or sum(given in {other.given, other.goes_by} for other in case.contacts) > 1:
        return
    for other in case.contacts:
        for entry in other.interactions if other is not contact else ():
            if f"and {given} " not in entry.note or not entry.thank or is_marked(entry.note):
                continue
            who = rf"(?:[Ss]he|[Hh]e|{re.escape(other.goes_by or other.given or other.family)})"
            if found := re.search(rf"(?:^|[.;!] ){who} and {re.escape(given)} (?P<deed>{_DEED})", entry.note):
                yield Interaction(on=entry.on, kind=entry.kind, note=f"{capitalize(found['deed'])}.")
