"""The user's family by name: "passed Jorge's CV to her boss" was done for the user, through Jorge."""

from __future__ import annotations

import re
from collections.abc import Callable

from offers.domain.decline.facts import Contact
from offers.domain.decline.prose import plain, word_set
from offers.domain.decline.roles import Role

# Of whom a helper of the family is said to have done something; an office or a school is no relative.
_NAMED = re.compile(
    r"\b(?:(?i:helped|helps|helping|rang|called|phoned|met|coached|advised|showed|introduced|told|taught|put|"
    r"gave|took|drove|invited|walked|"
    r"got|sent)|"
    r"with|w|w/|to|for)"
    r" (?P<name>[A-Z][a-zà-ÿ]{2,})\b(?! (?:[A-Z]|park|school|street|hospital|college|university))|"
    r"\b(?P<owner>[A-Z][a-zà-ÿ]{2,})'s (?:cv|resume|résumé|application|license|licence|interview|portfolio|"
    r"letter|school)\b"
)
_KIN_NAMED = re.compile(
    r"y (?<=\b[Mm]y )(?P<kin>husband|wife|son|daughter|mother|father|brother|sister),? (?P<name>[A-Z][a-zà-ÿ]{2,})\b"
)
_NO_NAMES = word_set(
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday Zoom Teams Skype English Spanish French German Slack"
)
PARTNERS = word_set("husband wife")


def relatives(contact: Contact, is_known: Callable[[str], bool]) -> dict[str, str]:
    """By name, what each relative of the user's is to them ("husband"), as far as this contact's notes tell.

    A helper of the family speaks with the user's partner: whoever their notes name first, and who `is_known` as nobody
    else, is that partner.
    """
    texts = [plain(entry.note) for entry in contact.interactions]
    found = {name["name"]: name["kin"] for text in texts for name in _KIN_NAMED.finditer(text)}
    if contact.role is not Role.FAMILY_HELPER:
        return found
    label = plain(contact.role_label)
    for text in (label, *texts):
        for named in _NAMED.finditer(text):
            name = named["name"] or named["owner"]
            if name not in _NO_NAMES and not is_known(name) and PARTNERS.isdisjoint(found.values()):
                found.setdefault(name, _kin(name, label, texts))
    return found


def _kin(name: str, label: str, texts: list[str]) -> str:
    """Husband or wife, by the label, else by the first pronoun after the name; which of them is never said."""
    told = re.search(r"(?<!'s )\b(husband|wife)\b(?! of\b)", label)
    if told:
        return told[1]
    after = next((text.partition(name)[2] for text in texts if name in text), "")
    pronoun = re.search(r"\b(his|him|he|her|she)\b", after)
    return "wife" if pronoun and pronoun[1] in {"her", "she"} else "husband"


def as_kin(note: str, family: dict[str, str]) -> str:
    """The note with "my husband" for the husband's name, which the readers of notes understand."""
    for name, kin in family.items():
        note = re.sub(rf"\b(?:[Mm]y {kin},? )?{name}\b", f"my {kin}", note)
    if family:
        note = _HOUR_WITH.sub(r"spent \g<0>", _TALK_WITH.sub("talked with", note))
    return note


_HOUR_WITH = re.compile(r"(?:^|(?<=\n))(?:an?|one|two|three|\d+|half an) (?:hours?|minutes?)(?= with my\b)")
_TALK_WITH = re.compile(r"\bhad an? (?:\w+ )?(?:call|chat|talk|conversation|word) with(?= my\b)")


def by_name(text: str, family: dict[str, str]) -> str:
    for name, kin in family.items():
        text = text.replace(f"my {kin}", name)
    return text
