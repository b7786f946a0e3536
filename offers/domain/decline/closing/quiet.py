"""What was told to the user and is kept out of every text, as entries of the checklist."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from offers.domain.decline.bundle import ChecklistEntry, EntryKind
from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.log import logged
from offers.domain.decline.private.sensitive import (
    is_hearsay,
    is_known_to_few,
    is_their_own_affair,
    is_under_embargo,
    is_under_nda,
)
from offers.domain.decline.text.prose import join


def kept_quiet(case: Case, names: Mapping[str, str]) -> list[ChecklistEntry]:
    """What was told in confidence, and what nobody asked to be kept and is yet theirs to tell (rules 47 and 49)."""
    entries = []
    if is_under_nda(case):
        text = (
            "Keep to the NDA: nothing you learned under it goes into a call or message; return or delete any documents."
        )
        entries.append(ChecklistEntry(text=text, kind=EntryKind.STOP, rule=47))
    elif is_under_embargo(case):
        text = "What you were told under embargo goes into no call or message until it is public."
        entries.append(ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=47))
    told = [c.id for c in case.contacts if any(is_known_to_few(e) and not is_hearsay(e) for e in _told_to_you(c))]
    if told:
        who = join([names[contact_id] for contact_id in told[:_NAMED]])
        text = f"Some things were told to you in confidence, by {who}: keep them out of every call and message."
        entries.append(ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=47))
    for contact in case.contacts:
        if any(map(is_hearsay, contact.interactions)):
            text = f"Keep what you heard about {names[contact.id]} out of every call and message."
            entries.append(ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=47))
    open_to_us = [c for c in case.contacts if not logged.is_barred(c)]
    if own := [c.id for c in open_to_us if any(map(is_their_own_affair, c.interactions))]:
        who = join([names[contact_id] for contact_id in own[:_NAMED]])
        text = f"What your log says of the feelings, plans or private life of {who} stays with you."
        entries.append(ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=49))
    return entries


def _told_to_you(contact: Contact) -> Iterator[Interaction]:
    """What is logged, without what only says that somebody whom nobody writes to is to hear nothing."""
    for entry in contact.interactions:
        kept = _NOTHING_TO_THEM.sub("", entry.note) if logged.is_barred(contact) else entry.note
        yield entry if kept == entry.note else replace(entry, note=kept)


_NOTHING_TO_THEM = re.compile(
    r"(?i)\b(?:not a (?:word|thing)|(?:say |tell )?nothing|(?:do not|don't|never) tell)(?: to)? (?:her|him|them)\b"
)
_NAMED = 3
