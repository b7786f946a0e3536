"""Whom a clause has beside its doer: "walked us through the clinic with Linda" is, for Linda, somebody else's doing.

Nobody is the object of what they do themselves. A clause without a subject that names its contact so tells of another,
or of the user; a note of several people who are named so leaves open whose doing the rest is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from offers.domain.decline.reading import verbs
from offers.domain.decline.reading.second_person import Speaker
from offers.domain.decline.reading.together import DONE_TOGETHER
from offers.domain.decline.text.prose import word_set


@dataclass(frozen=True, slots=True)
class Company:
    """What a clause that names its contact comes to: whether it tells of what that person gave, and whether what
    follows without a subject may still be theirs.
    """

    is_theirs: bool
    may_go_on: bool


def is_named_in(note: str, person: Speaker) -> bool:
    named = _named(person, note)
    return named is not None and named.search(note) is not None


def company_in(text: str, person: Speaker, *, is_shared: bool) -> Company | None:
    """None where the contact is no company. `text` is a clause without a subject; `is_shared` tells that its note is of
    several people.
    """
    named = _named(person, text)
    if named is None or not named.search(text):
        return None
    verb, _, rest = _ADVERB.sub("", text).partition(" ")
    if verb.lower() in _SAID_TO and named.match(rest):
        return None
    is_deed = verbs.is_past(verb.lower())
    # "full day with Linda", "had lunch with Linda"
    is_users = not is_deed or verb.lower() in DONE_TOGETHER
    is_anothers = is_deed and _TO_ME.search(text) is not None
    if not is_users and not is_anothers and not _BESIDE.search(text):
        return None
    return Company(is_theirs=is_users and not is_anothers, may_go_on=not (is_anothers or is_shared))


def with_company(note: str, person: Speaker) -> str:
    """ "(w/ linda)" without its brackets: for Linda that is no aside."""
    named = _named(person, note) if "(" in note else None
    if named is None:
        return note
    return _ASIDE.sub(lambda aside: f" {aside[1]}" if named.search(aside[1]) else aside[0], note)


_ASIDE = re.compile(r" ?\(((?:together |along )?(?:with|and|plus|&) [^()]*)\)")


def _named(person: Speaker, text: str) -> re.Pattern[str] | None:
    """What finds the person in the text as an object; None where no name of theirs stands there.

    Every person has a pattern of their own, and compiling it costs more than all else that a note is asked.
    """
    typed = text.lower()
    return _pattern(person.names) if any(name.lower() in typed for name in person.names) else None


@lru_cache(maxsize=64)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    """A surname in lower case may be an ordinary word, except as company: "w/ park"."""
    name = "|".join(map(re.escape, names))
    typed = "|".join(re.escape(known.lower()) for known in names)
    titled = r"(?:(?:[Dd]r|[Mm]rs?|[Mm]s|[Pp]rof)\.? )?"
    ends = r"(?![\w'-])(?! [A-Z])"
    return re.compile(rf"{titled}\b(?:{name}){ends}|(?:{_WITH}) {titled}(?:{typed}){ends}")


_WITH = r"\b[Ww]ith|\balongside|\bbeside|\bplus|\band|&"
_BESIDE = re.compile(rf"(?:{_WITH}) ")
_ADVERB = re.compile(r"^\w+ly (?=\w)")
_TO_ME = re.compile(r"\b(?:me|us)\b", re.IGNORECASE)
# "asked Linda to send me the rota" is the user's doing.
_SAID_TO = word_set("asked told called rang phoned emailed e-mailed texted messaged thanked reminded")
