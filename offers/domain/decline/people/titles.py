"""Who is of standing, and how: styles that no greeting begins with, and the office that stands in their place."""

from __future__ import annotations

import re

from offers.domain.decline.facts import Contact
from offers.domain.decline.questions import asked_once
from offers.domain.decline.text.prose import AnyCase, plain

# "The Very Revd", "The Rt Hon.", "The Hon.": they go before the whole name and never after "Dear".
_GRADE = r"(?:(?:Rt|Right|Very|Most)\b\.? )"
_CLERGY, _HONORABLE = r"(?:Revd?|Reverend)\b\.?", r"Hon(?:ou?rable)?\b\.?"
_STYLE = (
    rf"(?:(?:The )?{_GRADE}(?:{_CLERGY}|{_HONORABLE})|The (?:{_CLERGY}|{_HONORABLE})|Revd\b\.?|Hon\.|Honou?rable\b|"
    r"(?:The )?Ven(?:\.|erable\b)|(?:His|Her|Their) (?:Excellency|Honou?r|Worship|Grace|Eminence)\b|H\.E\.)"
)
_STYLES_BEFORE = re.compile(rf"(?:{_STYLE} )+(?=\S)", re.IGNORECASE)
_STYLE_IN_TITLE = re.compile(rf"(?:{_STYLE}|Hon\b)(?: |$)", re.IGNORECASE)
_MAY_HOLD_A_STYLE = re.compile(r"Rev|Hon|Ven|His |Her |Their |H\.E", re.IGNORECASE)

# An office that is a greeting of its own.
_ALONE = re.compile(r"(?:the )?(?P<office>archbishop|archdeacon|bishop|dean|provost)\b(?!['’-])", re.IGNORECASE)
# ... that goes before the family name.
_BEFORE_THE_NAME = re.compile(
    r"(?:the )?(?:(?:chief|presiding|senior|retired|federal|district|circuit|county|state|us|u\.s\.|magistrate) )*"
    r"(?P<office>judge|justice|senator|governor|mayor|ambassador)\b(?!['’-])",
    re.IGNORECASE,
)
_OF_STANDING = frozenset(
    "lady lord sir dame baron baroness count countess earl duke duchess viscount viscountess marquess marchioness "
    "judge justice bishop archbishop cardinal archdeacon dean canon monsignor abbot abbess ambassador senator "
    "governor mayor maestro maestra".split()
)


def spoken_title(title: str) -> str:
    """Without what is no part of a greeting: "Judge" of "The Hon. Judge", "" of "The Very Revd"."""
    if not _MAY_HOLD_A_STYLE.search(title):
        return title
    return _STYLE_IN_TITLE.sub("", title).strip()


def without_styles(name: str) -> str:
    return _STYLES_BEFORE.sub("", name, count=1) if _MAY_HOLD_A_STYLE.search(name) else name


def style_of(contact: Contact) -> str:
    """ "Very Revd", "Hon.": as logged before the name or for a title, without its article; "" for none."""
    found = _STYLE_IN_TITLE.match(contact.title) or _STYLES_BEFORE.match(contact.name)
    return found[0].strip().removeprefix("The ") if found else ""


def office_of(contact: Contact) -> str:
    """How somebody with a style is greeted by the office that the log names, "Dean" or "Judge Roe"; "" by none."""
    if not style_of(contact):
        return ""
    if alone := _ALONE.match(contact.role_label):
        return alone["office"].capitalize()
    held = next(filter(None, map(_BEFORE_THE_NAME.match, _APART.split(contact.role_label))), None)
    return f"{held['office'].capitalize()} {contact.family}" if held and contact.family else ""


# "Referee, judge I clerked for": the office stands after what they are to the user.
_APART = re.compile(r"[,;:(/] *| [-\u2013] ")


@asked_once
def is_of_standing(contact: Contact) -> bool:
    """Whether somebody's title asks for more form than a text has (rule 2)."""
    style = style_of(contact)
    if style and not re.fullmatch(_CLERGY, style, re.IGNORECASE):
        return True
    words = {word.strip(".").casefold() for word in contact.title.split()}
    first = contact.name.split(" ", 1)[0].casefold()
    typed = first not in {contact.given.casefold(), contact.goes_by.casefold(), contact.family.casefold()}
    return bool(words & _OF_STANDING) or (typed and first in _OF_STANDING)


# Honor that goes before the name somebody is called by, and never before a surname: "Mama Talatu", "Pak Budi".
_AS_OF_KIN = (
    r"Doña|Don|Dona|Dom|Seu|Seo|Oom|Tannie|Tante|Auntie|Aunty|Tía|Tío|Tita|Tito|Uncle|Mama|Mamma|Baba|Papa|Mzee|Bibi|"
    r"Oga|Pak|Bapak|Bu|Ibu|Mas|Mbak|Kuya|Ate|Khun|Daw|Whaea|Matua|Gogo|Umm"
)
# ... and where the user is on first-name terms.
_OF_HONOR = "Alhaji|Alhaja|Hajiya|Hajia|Mall?am|Madam|Sheikh|Ustaz|Ustadh"
NEVER_BEFORE_A_SURNAME = re.compile(rf"(?:{_AS_OF_KIN})$")
_BEFORE_A_CALL_NAME = re.compile(rf"({_AS_OF_KIN}|{_OF_HONOR})(?=\s|$)")
_TITLE_BEFORE = (
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Chief|Coach|Chef|Captain|Capt|Judge|Rabbi|Imam|Canon|Fr|Sr|Deacon|"
    r"Father|Sister|Brother)"
    r"\b\.?"
)
_TITLE_AND_NAME = re.compile(rf"(?:{_BEFORE_A_CALL_NAME.pattern}|{_TITLE_BEFORE}) \S")
# ... and honor that follows it: "Morita-san", "Ramesh-ji", "Rameshbhai".
_AFTER_A_NAME = (
    r"(?:san|sama|sensei|senpai|kun|chan|ssi|nim|ji|jee|bhai|ben|behen|bhaiya|bhabhi|didi|da|dada|saab|sahab|sahib|anna|"
    r"akka|amma|garu|sir|ma'am|madam|maam|bey|hanım|hanim|hoca|abi|abla|laoshi|jan|joon)"
)
_HONORED = re.compile(rf"(?P<name>.*[^\s-])(?P<parting>[ -]?){_AFTER_A_NAME}", re.IGNORECASE)


def honor_of(contact: Contact, title: str) -> str:
    """What goes before the first name of somebody with whom the user is on such terms: "Dona", "Alhaji", "Chief"."""
    found = _BEFORE_A_CALL_NAME.match(title or contact.name)
    honor = found[1] if found else title if is_a_chief(contact) else ""
    return "" if honor == contact.family else honor


def is_a_chief(contact: Contact) -> bool:
    """Whether "Chief" is their title on file, and no post that they hold."""
    return contact.title.startswith("Chief") and not _CHIEF_BY_POST.search(contact.role_label)


def is_sworn_chief(contact: Contact) -> bool:
    """Whether they are greeted as "Chief Roe" for heading police or firefighters."""
    return contact.title.startswith("Chief") and _OF_A_FORCE.search(contact.role_label) is not None


_OF_A_FORCE = AnyCase(r"\b(?:police|fire|sheriff)")
_CHIEF_BY_POST = AnyCase(
    r"\b(?:chief|head|fire|police|sheriff|medical|ambulance|ems|executive|officer|editor|engineer)\b"
)


def called_by(contact: Contact) -> str:
    """What they go by; of somebody with one name on file that has their honor in it, "Takahashi-san", the name."""
    return plain(contact.goes_by or ("" if contact.given else contact.name))


def is_how_they_are_addressed(contact: Contact) -> bool:
    """Whether what somebody goes by has their honor in it, and stands after "Dear" on whatever terms the user is."""
    called = called_by(contact)
    if _TITLE_AND_NAME.match(called):
        return called.split()[0] not in {contact.given, contact.family}
    honored = _HONORED.fullmatch(called)
    if not honored or called in {contact.given, contact.family} or contact.goes_by == contact.name:
        return False
    return honored["parting"] == "-" or honored["name"] in {contact.given, contact.family}


# A ward has its sister too, and she goes by her surname.
_OF_A_WARD = AnyCase(r"\b(?:ward|charge|theatre|nurs\w*|matron|clinical|staff|midwi\w*|hospital|nhs|health)\b")
_OF_AN_ORDER = re.compile(r"(?:(?:The )?Rev(?:d|erend)?\.? )?(?:(?P<sister>Sister|Sr)|Brother|Bro|Br)\.?")
_FIRST_NAMED = AnyCase(r"\b(?:(?P<she>she|her|herself)|he|his|him|himself)\b")


@asked_once
def order_of(contact: Contact) -> str:
    """ "Sister" or "Brother", for who is of an order and called so by the given name; "" for anybody else.

    "Sr." is said of a man in many places, so the log must speak of her.
    """
    found = _OF_AN_ORDER.fullmatch(contact.title)
    if not found or not contact.given:
        return ""
    told = " ".join(plain(entry.note) for entry in contact.interactions)
    house = f"{contact.role_label} {contact.organization}"
    if not found["sister"]:
        return "Brother"
    if _OF_A_WARD.search(house):
        return ""
    first = _FIRST_NAMED.search(told)
    is_hers = first is not None and first["she"] is not None
    return "Sister" if is_hers or "Rev" in contact.title or "Sister" in contact.title else ""


@asked_once
def is_elder(contact: Contact) -> bool:
    """Whether the log has somebody retired or of a great age, who reads a card more gladly than a text."""
    is_retired = _RETIRED.search(f"{contact.role_label} {contact.organization}")
    return bool(is_retired) or any(_OLD.search(plain(entry.note)) for entry in contact.interactions)


_RETIRED = AnyCase(r"\b(?<!semi-)(?:retired|emerit(?:us|a)|pensioner)\b")
_OLD = AnyCase(
    r"\b(?:(?:aged|she's|he's) (?:7[5-9]|[89]\d)(?=$|[,.;!) ])(?! (?:per|%|k|km|kg|am|pm)\b)|"
    r"in (?:her|his) (?:late |early |mid-?)?(?:seventies|eighties|nineties|[789]0s)\b|"
    r"(?:her|his) (?:bad|failing|poor) (?:eyes|eyesight|sight)\b)"
)
