"""What a note calls by its contact's own name or work: "a kowalczyk hard hat", "dinner at Robs", "Chair sent it"."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact
from offers.domain.decline.reading import verbs
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import words


def without_own_name(note: str, contact: Contact) -> str:
    """ "a kowalczyk hard hat" from Mr. Kowalczyk is a hard hat, and "dinner at Robs" with Rob is at Rob's place."""
    given = contact.goes_by or contact.given
    note = _with_name_for_initial(note, contact)
    if given and (place := note.lower().find(f"at {given.lower()}")) >= 0:
        note = note[:place] + _at_home(given).sub(f"at {given}'s place", note[place:])
    office = _OFFICE_HOME.search(note)
    if office and (contact.role is Role.HOST or office[1].lower() in contact.role_label.lower()):
        note = note[: office.start()] + f"at {given or contact.family}'s {office[2]}" + note[office.end() :]
    if given and note.startswith(f"{given} "):
        note = _AT_THEIR_DESK.sub(given, note, count=1)
    note = _without_own_title(note, contact)
    if contact.family and f"{given} {contact.family[0]}" in note:
        note = re.sub(rf"\b{re.escape(given)} {contact.family[0]}\b(?!')", given, note)
    if contact.family and f"the {contact.family}" in note:
        note = re.sub(
            rf"\b(at|with) the {re.escape(contact.family)}e?s'?(?![\w'])(?: (?:place|house))?",
            r"\1 their "
            r"place",
            note,
        )
    if len(contact.family) < _UNMISTAKABLE or contact.family.lower() not in note.lower():
        return note
    own = rf"\b(a|the|some) {re.escape(contact.family)} (?=[a-z])"
    return re.sub(own, r"\1 ", note, flags=re.IGNORECASE)


def couple(contact: Contact) -> tuple[str, ...]:
    """ "Pat" and "Colin" of "Pat & Colin Halloran", who are written to as one."""
    both = _BOTH.split(contact.given)
    return tuple(name for name in both if name) if len(both) > 1 else ()


_BOTH = re.compile(r" (?:&|and|\+) ")


def _with_name_for_initial(note: str, contact: Contact) -> str:
    """ "K drove me", "Dr K drove me" of Kofi, and "Mrs H fed me" of either Hamada, unless a "K" is named."""
    given, both = contact.goes_by or contact.given or contact.name, couple(contact)
    initials = {name[0] for name in (given, contact.family) if name}
    if not any(found["initial"] in initials for found in _INITIAL.finditer(note)):
        return note
    own = {*words(contact.name), *words(given)}
    taken = {word[0] for word in words(note) if word[:1].isupper() and len(word) > 2 and word not in own}

    def named(found: re.Match[str]) -> str:
        initial, title = found["initial"], found["title"]
        if initial not in initials or initial in taken or not verbs.is_past(found["did"]):
            return found[0]
        if title and not both and title in _MARRIED:
            return f"{title} {contact.family} " if initial == contact.family[:1] else found[0]
        return f"{given} "

    return _INITIAL.sub(named, note)


_MARRIED = frozenset({"Mr", "Mrs"})
# One letter, and not "I" or "A", where whoever did something stands.
_INITIAL = re.compile(
    r"(?:(?<=^)|(?<=[.;,!?\n] )|(?<=\n)|(?<=\band )|(?<=\bbut )|(?<=\bthen ))(?:(?P<title>Dr|Prof|Mrs?|Ms|Miss|Sr|Fr|"
    r"Sister|Brother|Capt|Captain|Rev|Chef|Coach)\.? |(?!I\b|A\b(?! [a-z]+ (?:me|us|my|our)\b)))(?P<initial>[A-Z])\.? "
    r"(?=(?:also |even |then |just |kindly )?(?P<did>[a-z-]+)\b)"
)


def _without_own_title(note: str, contact: Contact) -> str:
    """ "Chair sent his own start-up letter" of the chair is "sent his own start-up letter"."""
    titles = {contact.role.label.lower(), _BEYOND_TITLE.split(contact.role_label.lower())[0]}
    lowered = note.lower()
    for title in titles | {title.rpartition(" ")[2] for title in titles}:
        done = note[len(title) + 1 :]
        if lowered.startswith(f"{title} ") and title != "partner" and verbs.is_past(done.partition(" ")[0]):
            return done
    return note


_BEYOND_TITLE = re.compile(r",| (?:who|of|for|at)\b")


# "Shelagh at the desk put my file on top": where somebody sits is no part of what they did.
_AT_THEIR_DESK = re.compile(
    r"^[^\s,.;]+ (?:at|on|in|from) (?:the )?(?:[a-z]+ )?(?:desk|reception|office|door|counter|switchboard|gate|lobby|"
    r"HR|payroll|accounts|admin|personnel)(?= [a-z]+ (?:me|us|my|our)\b)"
)
_OFFICE_HOME = re.compile(
    r"\bat (?:the )?(trustee|director|dean|owner|chair|president|host)'?s'? (house|home|place)\b", re.IGNORECASE
)


def _at_home(given: str) -> re.Pattern[str]:
    """ "at Robs", "at karen & her husb Mike's" """
    partner = r"(?: (?:&|and|\+) (?:(?:her|his) )?(?:husb\w*|wife|partner)?(?: ?[A-Z][a-z]+)?)"
    return re.compile(
        rf"\bat {re.escape(given)}(?:(?:'?s)?{partner}'s|'?s)(?=$|[,.;]| (?:with|and|for|on|after|in)\b)", re.IGNORECASE
    )


# A shorter name may be an ordinary word: "a long email".
_UNMISTAKABLE = 8
