"""A contact called by their title alone, in their own notes: "Sister kept the gate open", "Harpreet aunty had me".

Read as a name of theirs, unless another contact of the case has the same title.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from offers.domain.decline.facts import Contact
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading import verbs
from offers.domain.decline.text.prose import words

# One line for each title, in the ways in which it is typed.
_TITLES = (
    "sister sr sis",
    "father fr padre",
    "brother br",
    "mother",
    "canon",
    "vicar rev revd reverend rector",
    "pastor",
    "deacon",
    "bishop",
    "abbot abbess",
    "rabbi reb rav rebbetzin",
    "imam sheikh shaykh ustad ustadh",
    "pandit panditji guruji swami swamiji",
    "doc doctor dr doktor",
    "prof professor",
    "chief oba",
    "chef",
    "maestro maestra",
    "sensei",
    "coach",
    "captain capt cap skipper skip",
    "judge justice",
    "matron",
    "engr engineer",
    "barr barrister",
    "colonel col",
    "major",
    "sergeant sgt sarge",
    "commander commandant",
    "admiral",
    "dean",
    "provost",
    "warden",
    "principal",
    "head headteacher headmaster headmistress",
    "foreman forewoman gaffer",
    "superintendent super",
    "mayor",
    "senator",
    "director",
    "chair chairman chairwoman chairperson",
    "president",
    "curator",
    "editor",
    "landlady landlord",
    "doña dona señora senora",
    "don señor senor",
)
# Each form by the first of its line.
TITLE_OF = {form: line.split()[0] for line in _TITLES for form in line.split()}
# What somebody works as by which they are called so.
_LABELLED = {**TITLE_OF, **dict.fromkeys(("physician", "surgeon", "vet", "veterinarian", "dentist", "gp"), "doc")}
# Many are addressed so who are called otherwise: an engineer is "Engr" only by title.
_BY_TITLE_ONLY = frozenset({"engr", "major"})
_BEYOND = re.compile(r"[,(/&]| (?:who|of|for|at|and|to|in)\b")
_SPOKEN = "|".join(sorted(TITLE_OF, key=len, reverse=True))
_NAME = r"[A-Z][\w-]*\w(?:'[A-Z]\w+)?"
# "Canon Adaeze", "Sister", "the Judge": what stands before and after tells whether anybody else is meant.
_CALLED = (
    r"(?<![\w'-])(?P<the>(?:[Tt]he|[Ll]a|[Ee]l) )?(?P<title>(?i:{spoken}))\b(?:\.(?= ))?(?: ji\b)?"
    rf"(?: (?P<name>{_NAME}(?: {_NAME})*))?(?![\w-])"
)
_CALLED_BEFORE = re.compile(
    r"\b(?:[Uu]ncle|[Aa]unt(?:ie|y)?|[Mm]ama|[Pp]apa|[Bb]aba|[Tt]ata|[Oo]om|[Tt]annie|[Tt]ante|[Tt]ía|[Tt]ío|[Mm]adame?|"
    rf"Mdm|Mme|Sir|Dame|Lady|Lord) (?P<name>{_NAME})"
)
# In India, Japan and elsewhere what somebody is called goes after their name.
_CALLED_AFTER = re.compile(
    rf"\b(?P<name>{_NAME})[ -](?P<kin>[Aa]unt(?:y|ie)|[Uu]ncle|[Dd]idi)?(?(kin)|(?:[Ss]ensei|[Bb]h?ai|[Bb]haiya|"
    r"[Bb]habhi|[Jj]i|[Ss]an|[Ss]ama|[Ss]ir|[Mm]a'?am|[Mm]adam|[Ss]ah[ei]b|[Hh]oca|[Aa]bla))(?![\w-])"
)
_BEGINS = re.compile(
    r"(?:^|[.;:,!?&(\n]|(?<=\s)-|\b(?:and|then|but|while|when|because|after|before|where|which|so))\s*$"
)
_DETERMINED = re.compile(r"(?:\b(?:an?|my|our|her|his|their|another|one|two|of|as|[A-Z][\w'-]*)|[-/])\s*$")
_DOES = re.compile(
    r"'s (?=[a-z])|(?: (?:also|even|then|later|always|just|[a-z]+ly|(?:him|her)self))? (?P<verb>[a-z-]+)"
)
_IS_OF_KIN = frozenset({"sister", "father", "brother", "mother"})


@asked_once
def titles_held(contact: Contact) -> frozenset[str]:
    """Every title that fits the contact, by the first of its forms."""
    own = {contact.given.casefold(), contact.family.casefold()}
    typed = {word.casefold() for word in words(f"{contact.title} {contact.name}")} - own
    label = words(_BEYOND.split(contact.role_label)[0].casefold())
    by_label = _LABELLED.get(label[-1], "") if label else ""
    held = {TITLE_OF[word] for word in typed if word in TITLE_OF and not _is_of_another_tongue(word, contact)}
    as_logged = {word for word in map(str.casefold, words(contact.title)) if word not in _NO_TITLES | TITLE_OF.keys()}
    if len(label) > 1 and label[0] in _LEADING:
        as_logged.add(" ".join(label))
    return frozenset(held | as_logged | {by_label} - {"", *_BY_TITLE_ONLY})


_NO_TITLES = frozenset(
    "mr mister mrs ms miss mx mme madam madame herr frau the very most right rt hon sir dame lady lord of and med rer "
    "nat phil ing pd lt a".split()
)
# "the head brewer", of whom there is one.
_LEADING = frozenset("head chief master senior managing executive general lead".split())


def _is_of_another_tongue(form: str, contact: Contact) -> bool:
    """ "Sr. García" of whom the notes say "he", and "Fr. Huber" of whom they say "she"."""
    other = {"sr": _HE, "fr": _SHE}.get(form)
    return other is not None and any(other.search(entry.note) for entry in contact.interactions)


_HE, _SHE = re.compile(r"\b[Hh](?:e|is|im)\b"), re.compile(r"\b(?:[Ss]he|[Hh]er)\b")


def by_own_name(note: str, contact: Contact, is_only_one: Callable[[str], bool]) -> str:
    """The note with the contact's name for each title that means nobody else. `is_only_one` is asked about a title."""
    own = contact.goes_by or contact.given or contact.family
    if not own:
        return note
    names = {contact.given, contact.family, contact.goes_by, *contact.given.split()} - {""}
    if any(name in note for name in names):
        note = _CALLED_BEFORE.sub(lambda found: found["name"] if found["name"] in names else found[0], note)
        note = _without_what_follows(_without_mister(note, contact), names)
    held, typed = titles_held(contact), note.lower()
    if not any(form in typed for title in held for form in _FORMS.get(title, (title,))):
        return note

    def named(found: re.Match[str]) -> str:
        title = TITLE_OF.get(found["title"].lower(), found["title"].lower())
        if title not in held:
            return found[0]
        if found["name"]:
            return _own(found["name"], contact, names) or found[0]
        return own if is_only_one(title) and _means_them(found, title) else found[0]

    return _called(held.difference(TITLE_OF)).sub(named, note)


@lru_cache(maxsize=64)
def _called(as_logged: frozenset[str]) -> re.Pattern[str]:
    return re.compile(_CALLED.replace("{spoken}", "|".join([*map(re.escape, sorted(as_logged)), _SPOKEN])))


def _without_mister(note: str, contact: Contact) -> str:
    """ "Mr Gill walked me round" of Sukhdeep Gill, of whom the note says "he": else it may be the husband."""
    found = _MISTER.search(note) if contact.family and not contact.title else None
    if not found or found["name"] != contact.family:
        return note
    is_he = found["title"] in {"Mr", "Mister", "Herr", "Monsieur"}
    is_theirs = _HE.search(note) if is_he else _SHE.search(note)
    of_another = _SHE.search(note) if is_he else _HE.search(note)
    return note.replace(found[0], contact.family) if is_theirs and not of_another else note


_MISTER = re.compile(
    rf"\b(?P<title>Mr|Mister|Herr|Monsieur|Mrs|Ms|Miss|Frau|Madame|Mme)\b\.? (?P<name>{_NAME})(?! [A-Z])"
)


def _without_what_follows(note: str, names: set[str]) -> str:
    """ "Harpreet aunty had me, aunty packed me pinni": both times her name alone."""
    found = next((each for each in _CALLED_AFTER.finditer(note) if each["name"] in names), None)
    if not found:
        return note
    name, kin = found["name"], found["kin"]
    note = note.replace(found[0], name)
    alone = re.compile(rf"((?:^|[.;,&\n] |\band )){kin}(?= [a-z]+(?:ed|d|t|e)\b)", re.IGNORECASE) if kin else None
    return alone.sub(rf"\1{name}", note) if alone else note


def _own(typed: str, contact: Contact, names: set[str]) -> str:
    """The name typed after a title, if it is this contact's, in full or for short."""
    if typed in names or typed == contact.name or set(typed.split()) <= names:
        return typed
    given = contact.given.lower()
    short = typed.lower()
    return contact.given if len(short) >= _SHORTEST and (given.startswith(short) or given.endswith(short)) else ""


_SHORTEST = 3


def _means_them(found: re.Match[str], title: str) -> bool:
    before, after = found.string[: found.start()], found.string[found.end() :]
    if title in _IS_OF_KIN and re.search(rf"\b(?:my|our|her|his) {found['title']}\b", found.string, re.IGNORECASE):
        return False
    if _BEGINS.search(before):
        return _did(after) and not (found["the"] and title == "coach")
    if found["the"] or not found["title"][0].isupper() or _DETERMINED.search(before):
        return False
    return _GOES_ON.match(after) is not None or _did(after)


def _did(after: str) -> bool:
    does = _DOES.match(after)
    return does is not None and (does["verb"] is None or does["verb"] in _IS or verbs.is_past(does["verb"]))


_IS = frozenset({"was", "had", "has", "is", "would"})
# "Head office", "Chair of governors" are nobody.
_GOES_ON = re.compile(
    r"(?:[.,;:!?)]|$| (?:and|at|on|to|with|about|when|while|after|before|over|by|from|if|who|also|then|again|&)\b)"
)
_FORMS = {line.split()[0]: tuple(line.split()) for line in _TITLES}
