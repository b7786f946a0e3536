"""How to greet and to name people (rules 65-67). A title is used as logged, never guessed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from offers.domain.decline.facts import Applicant, Contact
from offers.domain.decline.people.titles import (
    NEVER_BEFORE_A_SURNAME,
    called_by,
    honor_of,
    is_a_chief,
    is_how_they_are_addressed,
    is_sworn_chief,
    office_of,
    order_of,
    spoken_title,
    style_of,
    without_styles,
)
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import plain, words
from offers.domain.names import split_title, without_titles

# What somebody does is no way to greet them: "Superintendent J.T. Brock" is "Dear J.T. Brock" (rule 66).
_JOB = (
    r"(?:(?:assistant|associate|vice|deputy|head|chief|executive|senior|managing) )*"
    r"(?:superintendent|director|manager|principal|chair(?:man|woman|person)?|ceo|cto|cfo|coo|cmo|vp|supervisor|"
    r"foreman|owner|coach|nurse|headmaster|headmistress|chief|recruiter|coordinator|secretary|partner|administrator)"
)
_JOB_IN_NAME = re.compile(rf"^{_JOB}\.?\s+(?=\S+\s+\S)", re.IGNORECASE)
_IS_JOB = re.compile(rf"^{_JOB}\.?$", re.IGNORECASE)
_SPELLED = {"prof": "Professor", "dr": "Dr.", "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx."}


@asked_once
def title_of(contact: Contact) -> str:
    """The one title that is said before the name; "" where all there is goes before no name that is said."""
    if called := order_of(contact):
        return called
    title = spoken_title(contact.title) or split_title(without_styles(contact.name))[0] or _title_in_notes(contact)
    if _IS_JOB.match(title):
        return title if is_a_chief(contact) or is_sworn_chief(contact) else ""
    spelled = _SPELLED.get(title.lower().rstrip("."), title)
    return spelled.removesuffix(".") if contact.adds_no_stop and not title.endswith(".") else spelled


def _title_in_notes(contact: Contact) -> str:
    """ "Mr." of a note that begins "Mr Gill, grower next door", where no note has another with that surname."""
    if contact.first_name_basis or not contact.family:
        return ""
    notes = [plain(entry.note) for entry in contact.interactions]
    if not any(note.startswith(_MAY_BE_TITLED) for note in notes):
        return ""
    titled = re.compile(rf"\b(Mrs?|Ms|Dr|Prof)\.? {re.escape(contact.family)}\b")
    found = {title for note in notes for title in titled.findall(note)}
    return found.pop() if len(found) == 1 and any(map(titled.match, notes)) else ""


_MAY_BE_TITLED = ("Mr", "Ms", "Dr", "Prof")


def address_name(contact: Contact) -> str:
    """The name after "Dear": first name where logged so, else title and surname, else the full name."""
    title = title_of(contact)
    if couple := _couple(contact):
        return couple
    if is_how_they_are_addressed(contact):
        return called_by(contact)
    if contact.first_name_basis and (contact.goes_by or contact.given):
        first = contact.goes_by or contact.given
        honor = honor_of(contact, title)
        if honor and not first.startswith(honor):
            return f"{honor} {first}"
        if first in _LIKE_KIN and contact.family:
            return f"{first} {contact.family}"
        return _of_an_order(contact, title, first) or first
    if title in _LEARNED and (office := office_of(contact)):
        return office
    if not title and contact.family and _GOES_BY_TITLE.match(contact.goes_by):
        return f"{contact.goes_by} {contact.family}"
    if (knighted := _KNIGHTED.search(title)) and contact.given:
        return f"{knighted[0]} {contact.given}"
    if title and contact.given.startswith(f"{title} "):
        return contact.given
    if contact.given and (order_of(contact) or NEVER_BEFORE_A_SURNAME.match(title)):
        return f"{title} {contact.given}"
    if title and contact.family:
        return f"{title} {contact.family}"
    if title and not contact.family:
        return f"{title} {contact.given or bare_name(contact)}"
    if contact.given and contact.family:
        return bare_name(contact)
    if _OF_A_FAMILY.match(contact.name) or (contact.given and contact.name.startswith(f"{contact.given} ")):
        return contact.name
    return contact.given or contact.family or bare_name(contact)


# "Familie De Jong" has no name for any one of them.
_OF_A_FAMILY = re.compile(r"(?:the |la |de )?famil(?:y|ie|le|ia)\b|.* family$", re.IGNORECASE)
_LEARNED = frozenset({"", "Dr.", "Dr", "Professor"})
_KNIGHTED = re.compile(r"\b(?:Sir|Dame)$")
# "Everybody calls him Chef": a title like any other to who is not on first-name terms.
_GOES_BY_TITLE = re.compile(
    r"(?:Chef|Coach|Captain|Chief|Judge|Pastor|Reverend|Rabbi|Imam|Father|Sister|Brother|Professor|Dean|Maestro|Doctor|"
    r"Sergeant|Major|Colonel|Commander|Deacon)$"
)
_PAIR = re.compile(r"(?P<first>[^\s&]+) (?P<joined>&|and) (?P<second>[^\s&]+)(?P<rest> .*)")
_TITLED_PAIR = re.compile(r"(?:Mr|Mrs|Ms|Mx|Dr|Prof)\b\.?")


def _couple(contact: Contact) -> str:
    """Two people under one name are greeted both, joined as on file: "Isla and Rab", "Pat & Colin"; "" for one."""
    found = _PAIR.fullmatch(contact.name) if contact.family else None
    if not found or not found["rest"].endswith(f" {contact.family}"):
        return ""
    if _TITLED_PAIR.fullmatch(found["first"]):
        return f"{found['first']} and {found['second']} {contact.family}"
    both = f"{found['first']} {found['joined']} {found['second']}"
    return both if contact.first_name_basis else f"{both} {contact.family}"


def _of_an_order(contact: Contact, title: str, first: str) -> str:
    """ "Father Benny", to whom the log calls him so or has no other name for him; else ""."""
    called = _ORDERS.get(title.rstrip(".").casefold(), "")
    if not called or first.startswith(called):
        return ""
    typed = (f"{called} {first}", f"{title} {first}")
    said = not contact.family or any(name in entry.note for entry in contact.interactions for name in typed)
    return f"{called} {first}" if said else ""


_ORDERS = {"fr": "Father", "father": "Father", "sister": "Sister", "brother": "Brother"}


_LIKE_KIN = frozenset("Oom Tannie Tante Auntie Aunty Aunt Tía Tío Uncle Mama Baba".split())


def bare_name(contact: Contact) -> str:
    name = _untitled(contact.title, contact.name)
    nickname = _NICKNAME.match(plain(name)) if contact.goes_by else None
    if nickname and contact.goes_by == nickname[1]:
        return f"{contact.goes_by} {nickname[2]}"
    return name


def is_family_first(contact: Contact) -> bool:
    """Whether the family name comes first on file: "Fujisawa Hiroshi", which is nothing to call to somebody."""
    name, family, given = bare_name(contact), contact.family, contact.given
    return bool(family and given and family != given) and name.startswith(f"{family} ") and name.endswith(f" {given}")


_NICKNAME = re.compile(r"[^\"]+\s\"([^\"]+)\"\s+(.+)$")


@lru_cache(maxsize=256)
def _untitled(title: str, name: str) -> str:
    """A text names the same few people time and again."""
    bare = without_styles(_without(title, name) if title else name)
    return _JOB_IN_NAME.sub("", split_title(bare)[1]).strip() or name


def _without(title: str, name: str) -> str:
    """The name without the title before it, with or without its full stop."""
    rest = name.removeprefix(title).removeprefix(".")
    return rest.lstrip() if name.startswith(title) and rest[:1].isspace() and rest.strip() else name


@asked_once
def full_name(contact: Contact) -> str:
    """Title and whole name, for everything that only the user reads."""
    title, name = title_of(contact) or style_of(contact), bare_name(contact)
    return f"{title} {name}" if title and not _holds(name, title) else name


def _holds(name: str, title: str) -> bool:
    """ "Old Mr. Petrescu", "Chef Leo", "Big Sister Ruth": typed with the title in it."""
    return title.rstrip(".").casefold() in {word.casefold() for word in words(name)}


def display_names(contacts: Iterable[Contact]) -> dict[str, str]:
    """Contact id to a name that is told apart from all others, by the role where the names are the same."""
    people = list(contacts)
    names = [full_name(person) for person in people]
    count = Counter(name.casefold() for name in names)
    return {
        person.id: name
        if count[name.casefold()] == 1
        else f"{name} ({person.role_label or person.organization or person.role.label})"
        for person, name in zip(people, names, strict=True)
    }


def same_first_names(contacts: Iterable[Contact]) -> list[tuple[Contact, ...]]:
    groups: dict[str, list[Contact]] = {}
    for person in contacts:
        name = (person.goes_by or person.given).casefold()
        if name:
            groups.setdefault(name, []).append(person)
    return [tuple(group) for group in groups.values() if len(group) > 1]


def same_surnames(contacts: Iterable[Contact]) -> list[tuple[Contact, ...]]:
    """Those who go by one title and one surname and not by one first name: "Dr. Tan" and "Dr. Tan" (rule 67)."""
    groups: dict[tuple[str, str], list[Contact]] = {}
    for person in contacts:
        if person.family and (title := title_of(person)):
            groups.setdefault((title.casefold(), person.family.casefold()), []).append(person)
    return [tuple(group) for group in groups.values() if len(group) > 1 and not same_first_names(group)]


def signature(applicant: Applicant, *, familiar: bool) -> str:
    """The first name alone for people on first-name terms, else the full signature."""
    if familiar and applicant.given:
        return _short_name(applicant)
    return applicant.signature or applicant.name


@asked_once
def _short_name(applicant: Applicant) -> str:
    """ "Jess" where Jessamyn signs as Jess Cole, or as Jess alone."""
    signed = without_titles(applicant.signature)
    first, _, rest = signed.partition(" ")
    family, given = applicant.family, applicant.given
    is_own = family and first.isalpha() and (family in rest if rest else first != family)
    return first if is_own and given not in signed else given


_INITIALS = 2


def spoken_name(applicant: Applicant) -> str:
    """How the user says who is calling: as they sign, without title and letters, and no "T. Engström"."""
    signed = _said_aloud(applicant.signature or applicant.name, applicant)
    first, *rest = [part.strip(".") for part in signed.split()] or [""]
    if len(first) > 1 and any(len(part) > _INITIALS for part in rest):
        return signed
    name = _said_aloud(applicant.name, applicant)
    if applicant.given and applicant.family and applicant.family not in name:
        return f"{applicant.given} {applicant.family}"
    return name


def _said_aloud(written: str, applicant: Applicant) -> str:
    """Without title and without the letters that follow a name with or without a comma: "Calum Adeyemi MRCVS"."""
    name = without_titles(written.split(",")[0]).strip()
    if name.isupper():
        return name
    parts = name.split()
    own = {part.casefold() for part in f"{applicant.given} {applicant.family}".split()}
    fewest = 1 if parts and parts[0].casefold() in own else _FEWEST
    while len(parts) > fewest and parts[-1].casefold() not in own and _LETTERS_AFTER.fullmatch(parts[-1]):
        parts.pop()
    return " ".join(parts)


_FEWEST = 2
# "MRCVS", "RN", "RN-BC", "PhD", "Ph.D.", "P.Eng.", "MBChB", "PharmD", "BSc", "(Hons)", "Esq."; "III" is part of a name.
_LETTERS_AFTER = re.compile(
    r"(?!(?:II|III|IV|VI?)\.?$)(?:(?:[A-Z]\.?){2,}(?:-[A-Z]+)*|"
    r"(?:[A-Z]\.?){0,3}(?:Ph|Sc|Eng|Phil|Psych|Psy|Pharm|Ed|Med|Arch|Ch|Chir|Vet|Mus|Th|Acc|Phys|Chem|Stat|Tech|Nurs|"
    r"Cert|Dip)\.?(?:[A-Z]\.?)*(?:-[A-Z]+)?|Esq\.?)(?:\(Hons\.?\))?|\(Hons\.?\)"
)
