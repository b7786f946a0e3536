"""About whom the log is cool: nothing warm is said to them, and nothing unkind either (rule 38)."""

from __future__ import annotations

import re
from collections import Counter

from offers.domain.decline.facts import Case, Contact
from offers.domain.decline.log import logged
from offers.domain.decline.private.asked_amiss import (
    asked_what_is_told_elsewhere,
    tells_of_discrimination,
    was_asked_amiss,
)
from offers.domain.decline.private.touched import touched_the_user
from offers.domain.decline.questions import asked_once
from offers.domain.decline.reading.chill import hurts, leaves_a_chill
from offers.domain.decline.text.prose import AnyCase, plain, word_set, words


@asked_once
def is_cool(contact: Contact) -> bool:
    """Whether a note tells of conduct that leaves a chill, or of a question that nobody should be asked."""
    if was_asked_amiss(contact) or touched_the_user(contact):
        return True
    return leaves_a_chill(" ".join(entry.note for entry in contact.interactions))


def is_mildly_so(contact: Contact) -> bool:
    """Whether what is cool in the notes is a pushy text or a complaint about others: no match for what they did."""
    return not _has_hurt(contact)


@asked_once
def estranged(case: Case) -> set[str]:
    """Who is not kept in touch with, whatever the user wants of the others: real blame, or conduct that hurts.

    A talk that felt rushed or a line that was vague makes the words plainer and breaks no tie (rule 30).
    """
    return blamed(case) | {contact.id for contact in case.contacts if _has_hurt(contact)}


@asked_once
def gave_offence(case: Case) -> bool:
    """Whether one of the house did, so that not all of them are wished well."""
    insiders = {person.id for person in case.contacts if logged.is_inside(person, case)}
    return bool(estranged(case) & insiders) or tells_of_discrimination(case)


@asked_once
def _has_hurt(contact: Contact) -> bool:
    notes = " ".join(entry.note for entry in contact.interactions)
    return (is_cool(contact) and hurts(notes)) or was_asked_amiss(contact) or touched_the_user(contact)


@asked_once
def blamed(case: Case) -> set[str]:
    """Whom a private reason blames, by name or role, or by the question that they asked.

    About whom it is shows in who is named first: "the chair kept interrupting Ms. Roe" says nothing against Ms. Roe.
    """
    found = {contact.id for contact in case.contacts if asked_what_is_told_elsewhere(contact, case)}
    return found.union(*(blamed_in(reason.content.text, case) for reason in case.private_reasons))


def blamed_in(reason: str, case: Case) -> set[str]:
    """Whom this reason blames: it tells of conduct, and not of a rumour, a wish of theirs or how things stand."""
    text = plain(reason)
    if _FATE.search(text) or not (_BLAME.search(text) or leaves_a_chill(text)):
        return set()
    told = words(text)
    inside = [person for person in case.contacts if logged.is_inside(person, case)]
    held = Counter(office for person in inside for office in _offices(person))
    several = {office for office, times in held.items() if times > 1}
    named = [(place, person.id) for person in inside if (place := _first_named(person, told, several)) is not None]
    first = min((place for place, _ in named), default=None)
    return {contact_id for place, contact_id in named if place == first}


def _first_named(contact: Contact, told: list[str], several: set[str]) -> int | None:
    """Where they are first named; an office that `several` hold names one of them only with more of their title."""
    names = {name.lower() for name in (contact.family, contact.goes_by or contact.given) if len(name) >= _TELLING_NAME}
    offices = _offices(contact)
    more = {word.lower() for word in words(contact.role_label) if len(word) >= _TELLING_NAME} - _OFFICES
    names |= offices if not more.isdisjoint(map(str.lower, told)) else offices - several
    lowered = [word.lower() for word in told]
    for place, word in enumerate(lowered):
        before, after = lowered[place - 1 : place], lowered[place + 1 : place + 2]
        if word not in names or _SOURCES & {*before} or (_TELLS | _POSTS) & {*after}:
            continue
        if not (word in offices and more and _is_of_another_field(told[place - 1 : place], contact)):
            return place
    return None


def _is_of_another_field(before: list[str], contact: Contact) -> bool:
    """ "their EP partner" is not the partner for general cardiology."""
    return any(_ACRONYM.fullmatch(word) and word not in words(contact.role_label) for word in before)


_ACRONYM = re.compile(r"[A-Z]{2,4}")


def _offices(contact: Contact) -> set[str]:
    held = {word.lower() for word in words(_PART_OF_A_HOUSE.sub("", contact.role_label))} & _OFFICES
    return held | ({"head"} if _HEAD_OF_ALL.search(contact.role_label) else set())


# "The head" is whoever heads the house, and not its head of mathematics.
_PART_OF_A_HOUSE = re.compile(r"\bhead of (?!(?:the )?(?:school|group|practice|department|lab)\b)\w+", re.IGNORECASE)
_HEAD_OF_ALL = re.compile(r"\bhead ?(?:teacher|master|mistress)\b", re.IGNORECASE)
_OFFICES = word_set(
    "owner chief chair chairman chairwoman dean principal superintendent director president manager boss supervisor "
    "recruiter partner ceo cto founder head administrator foreman"
)
# "group is being sold, per Roe" says where it was heard, and nothing against Roe.
_SOURCES = word_set("per from via current present old former my me")
# "the chair offer came through" is about a post.
_POSTS = word_set("offer offers position role job post opening seat")
_TELLS = word_set("told says said mentioned thinks heard warned hinted promised")
# Without one of these a reason says what is, or who told it: "wants cruise ships", "5 months according to Lund".
_BLAME = AnyCase(
    r"\b(?:ask(?:s|ed|ing)|called (?!me with\b)|comment\w*|remark\w*|jok(?:e[sd]?|ing)|hint(?:s|ed)|shout\w*|yell\w*|"
    r"scream\w*|"
    r"bellow\w*|snap(?:s|ped)|bull(?:y|ies|ied|ying)|threat\w*|lie[sd]?\b|lying|cheat\w*|steal\w*|stole|takes? credit|"
    r"took credit|as (?:his|her|their) own|for (?:himself|herself|themselves)\b|trust|smell(?:s|ed)|drunk|drinks|"
    r"hand on|touch\w*|wink\w*|star(?:es|ed|ing)\b|flirt\w*|text(?:s|ed|ing)|kept \w+|keeps \w+ing|corrected me|"
    r"interrupt\w*|explain(?:s|ed|ing) (?:my|me)|talk(?:s|ed|ing) (?:over|down)|micromanag\w*|play(?:s|ed) favou?rites|"
    r"too (?:involved|close|loud|controlling)|my ex\b|no contact|goes through|nobody needs|sell(?:s|ing) \w+ that|"
    r"everybody knows|vibes?|creep\w*|manner\w*|temper|ego\b|control freak|cold fish|gave me|made me|treats?|treated|"
    r"mistreat\w*|ignor\w*|dismiss\w*|mock\w*|insult\w*|racis[tm]|sexis[tm]|rude\w*|arrogan\w*|bad|awful|horrible|"
    r"terrible|toxic|hostile|pushy|angry|unkind|mean|dishonest\w*|did not warm|didn't (?:warm|like)|(?:can'?t|"
    r"could(?:n't| not)) stand)\b"
)
# What is to become of somebody is no fault of theirs.
_FATE = AnyCase(
    r"\b(?:sell(?:s|ing) (?:up|out|to|(?:the|her|his|their) (?:practice|firm|business|company|house|yard|clinic|shop))|"
    r"clos(?:es|ing) (?:down|up)|confidential\w*|in confidence|replaced|leaving|retir\w+|step(?:ping|s)? down|"
    r"moving on|being sold|merg\w+|ill|sick|cancer|pregnant|divorc\w+|separat\w+)\b"
)


_TELLING_NAME = 4
