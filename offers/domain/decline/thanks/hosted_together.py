"""What two contacts did as hosts and the note of one tells: "She and Alan put me up" is Alan's deed as well."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.private.confidences import is_marked
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.thanks import acts_of
from offers.domain.decline.text.prose import capitalize

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


_HOME = (
    r"(?:spare|guest|attic|basement|box|back|front) (?:room|bed|suite)|sofa|couch|place|house|home|flat|apartment|cabin"
)


def with_the_other_host(case: Case, contact: Contact, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """Whose home it is as well is thanked through whoever reads it: "Please thank Lars as well."."""
    other = _other_host(contact)
    stays = [act for act in acts if act.sort is Sort.HOSPITALITY and not act.effect]
    is_named = any(other in f"{act.for_form} {act.that_form} {act.effect}" for act in acts) if other else True
    if is_named or not stays or any(other in {one.given, one.goes_by} for one in case.contacts):
        return acts
    return tuple(replace(act, effect=f"Please thank {other} as well.") if act is stays[0] else act for act in acts)


def _other_host(contact: Contact) -> str:
    """ "Lars" of "Host family (Bridget and Lars)" and of "Bridget & Lars's spare room"; "" for one host alone."""
    name = contact.goes_by or contact.given
    told = [contact.role_label, *(entry.note for entry in contact.interactions if entry.thank)]
    told = [text for text in told if name in text and (" and " in text or "&" in text)]
    if not (name and told) or " and " in contact.name or "&" in contact.name:
        return ""
    own = re.escape(name)
    two = rf"(?:{own} (?:and|&) (?P<after>[A-Z][\w'-]+)|(?P<before>[A-Z][\w'-]+) (?:and|&) {own})"
    found = re.search(rf"\({two}\)", contact.role_label)
    notes = (text for text in told if text != contact.role_label and not is_marked(text))
    kept = (re.search(rf"(?:^|[.;,!(] ?|\b(?:in|at) ){two}'s? (?:own )?(?:{_HOME})\b", note) for note in notes)
    found = found or next(filter(None, kept), None)
    return (found["after"] or found["before"]).removesuffix("'s") if found else ""
