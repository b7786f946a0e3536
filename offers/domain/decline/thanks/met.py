"""What somebody is thanked for of whom no deed may be named: how they met and when, their help, the hours they gave."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from offers.domain.decline.facts import Contact, Interaction
from offers.domain.decline.log import logged
from offers.domain.decline.private.asked_amiss import is_amiss
from offers.domain.decline.reading import attempts
from offers.domain.decline.reading.acts import Act, Sort
from offers.domain.decline.reading.meetings import only_length
from offers.domain.decline.reading.stays import is_of_us
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase

# The log gives no more than that they met.
TIME = Act("your time", sort=Sort.TIME, is_general=True)


def thanked_in_general(
    contact: Contact, *, soured: bool, today: date | None = None, has_begun: bool = False
) -> tuple[Act, ...]:
    """Where no act may be named; no more than their time where the notes are cool. Whose office it was, and who
    `has_begun` what is now to stop, is thanked for that.
    """
    if soured and any(entry.thank for entry in contact.interactions):
        return (TIME,)
    if contact.role in {Role.REFEREE, Role.FAMILY_HELPER}:
        # A helper of the family may have met others.
        return ()
    if has_begun and contact.role in _SERVE:
        return (_general(BEGUN),)
    entries = [entry for entry in attempts.reached(contact) if _may_be_thanked_for(entry)]
    if at_theirs := stay(contact):
        return (replace(at_theirs[0], is_general=True),)
    met = _as_met(contact, entries, today)
    if not met and not contact.interactions and _ON_PANEL.search(contact.role_label):
        return (_general("being on the panel"),)
    if met or contact.hours_spent < _SOME_HOURS or not (entries or not contact.interactions):
        return met
    if not entries:
        return (TIME,)
    return (_given(contact, entries, today),)


def _as_met(contact: Contact, entries: list[Interaction], today: date | None) -> tuple[Act, ...]:
    """The kind of the meeting that says most, and that they gave many hours."""
    for pattern, by_those_who_decide, by_others, sort in _KINDS:
        found = [entry for entry in entries if pattern.search(_kind(entry))]
        if not found:
            continue
        told = by_those_who_decide if contact.role in _RECEIVE or logged.is_decision_maker(contact) else by_others
        if contact.role in _SERVE and sort is Sort.TIME:
            return (_given(contact, found, today),)
        if (span := only_length(found[0].note)) and (way := _BY.search(told)):
            told = f"the {span} you gave me {way[0]}"
        if told in _MEALS and _GIVEN_BY_ANOTHER.match(found[0].note):
            told = f"your company at {told.removeprefix('the ')}"
        said = told + _where(told, found[0].note)
        is_one = len(found) == 1 or " me" in told
        act = Act(said + (_when(found, today) if is_one else ""), sort=sort, is_general=True)
        return (act, _general(_HOURS)) if contact.hours_spent >= _MANY_HOURS else (act,)
    return ()


def _given(contact: Contact, entries: Sequence[Interaction], today: date | None) -> Act:
    if contact.hours_spent >= _MANY_HOURS:
        return _general(_HOURS)
    when = _when(entries, today)
    return _general(f"your help{when or ' along the way'}" if contact.role in _SERVE else f"the time you took{when}")


def _general(said: str) -> Act:
    return Act(said, sort=Sort.TIME, is_general=True)


_HOURS = "all the hours you gave me"
BEGUN = "the work you had already done for me"
_RECEIVE = frozenset({Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR})
# What they are there for is to help.
_SERVE = frozenset(
    {
        Role.AGENCY_RECRUITER,
        Role.COORDINATOR,
        Role.HR_DIRECTOR,
        Role.IN_HOUSE_RECRUITER,
        Role.PRACTICE_ADMINISTRATOR,
        Role.REALTOR,
    }
)
_SOME_HOURS, _MANY_HOURS = 0.5, 4
_BY = re.compile(r"by (?:phone|video)$")
# Of the kind of a meeting: what those who decide are thanked for, and what all others are.
_KINDS = [
    (re.compile(pattern, re.IGNORECASE), told[0], told[-1], sort)
    for pattern, told, sort in [
        (r"dinner|supper", ("dinner",), Sort.HOSPITALITY),
        (r"lunch", ("lunch",), Sort.HOSPITALITY),
        (r"breakfast", ("breakfast",), Sort.HOSPITALITY),
        (r"coffee", ("the coffee",), Sort.HOSPITALITY),
        (r"site visit|\bvisit", ("having me to visit", "meeting me when I visited"), Sort.TIME),
        (r"tour", ("the tour",), Sort.ACCESS),
        (r"shadow", ("letting me shadow you",), Sort.TIME),
        (r"interview", ("interviewing me",), Sort.TIME),
        (r"video|zoom", ("talking with me by video",), Sort.TIME),
        (r"phone|call", ("talking with me by phone",), Sort.TIME),
        (r"reference", ("the reference",), Sort.WORK),
        (r"meeting|\bmet\b|panel|lecture|demo|class", ("meeting with me",), Sort.TIME),
        (r"ride", ("letting me ride along",), Sort.ACCESS),
    ]
]


def stay(contact: Contact) -> tuple[Act, ...]:
    """That a host had the user to stay, where an entry is of a stay and its note of no other house."""
    stays = [entry for entry in attempts.reached(contact) if "stay" in entry.kind.lower()]
    if contact.role is not Role.HOST or not any(
        _may_be_thanked_for(one) and not _NO_STAY.search(one.note) for one in stays
    ):
        return ()
    whom = "us" if all(is_of_us(one.note) for one in stays) else "me"
    return (Act(f"having {whom} to stay", f"you had {whom} to stay", Sort.HOSPITALITY),)


_NO_STAY = AnyCase(
    r"\b(?:booked|cancell?ed|hotel|motel|hostel|hilton|marriott|airbnb|paid|rent(?:ed)?|in touch|dorm\w*|campus|"
    r"arranged by|halls? of residence)\b"
)


def _when(entries: Sequence[Interaction], today: date | None) -> str:
    """ " in March", " in March and April", " between March and June": unless it was this month, or long ago."""
    days = [entry.on for entry in entries if entry.on]
    if today is None or not days or not all(_A_MONTH < today - on < _MOST_OF_A_YEAR for on in days):
        return ""
    months = list(dict.fromkeys(f"{on:%B}" for on in sorted(days)))
    return f" between {months[0]} and {months[-1]}" if len(months) > _TWO else f" in {' and '.join(months)}"


_A_MONTH, _MOST_OF_A_YEAR, _TWO = timedelta(days=31), timedelta(days=300), 2


def _where(thanked: str, note: str) -> str:
    """ " at the Thai place", where the note names no more of a meal than that."""
    if thanked in _MEALS and (found := _EATEN_AT.search(note)):
        if found["house"]:
            return f" {found['at'].lower()} your {found['house']}"
        return (
            f" at the {found['kitchen']} {found['place'].lower()}" if found["kitchen"] else f" in the {found['hall']}"
        )
    return ""


# "Annika made sandwiches, Milo joined us": whose meal it was, they know.
_GIVEN_BY_ANOTHER = re.compile(
    r"\W*(?!(?:He|She|They|I|We)\b)[A-Z]\w+ (?:made|cooked|paid|hosted|brought|bought|treated)\b"
    r".*\b(?:joined|came along|was there)\b"
)
_MEALS = frozenset({"dinner", "lunch", "breakfast", "the coffee"})
_EATEN_AT = re.compile(
    r"\b(?:(?P<at>(?i:at|in)) (?:her|his|their) (?P<house>home|house|flat|apartment|farm|cabin|garden|courtyard|porch|"
    r"patio)\b(?! (?:town|office|city))|(?P<kitchen>Thai|Italian|Mexican|Indian|Chinese|Japanese|French|Greek|"
    r"Vietnamese|"
    r"Korean|Turkish|Lebanese|Ethiopian|Peruvian|Cuban|Persian|Nepali|Moroccan|Georgian|(?i:sushi|ramen|tapas|pizza|"
    r"taco|seafood|noodle|curry|dumpling)) (?P<place>(?i:place|restaurant|spot|bistro|diner))\b|"
    r"(?P<hall>cafeteria|canteen|dining hall|staff room|break room|faculty club))\b"
)
_ON_PANEL = re.compile(r"\b(?:on the (?:\w+ )?panel|panell?ist)\b", re.IGNORECASE)


def _may_be_thanked_for(entry: Interaction) -> bool:
    return entry.thank and not (_IN_PASSING.match(entry.note) or _NO_SHOW.search(entry.note) or is_amiss(entry))


# "Said hi in the corridor", "never showed up": no meeting to thank for.
_IN_PASSING = re.compile(
    r"\W*(?:just )?(?:said |a |we said )?(?:quick |brief )?(?:hi|hello|waved|handshake|shook hands)\b[^.;]{0,30}\W*$",
    re.IGNORECASE,
)
_NO_SHOW = AnyCase(
    r"\b(?:(?:never|didn't|did not|failed to) (?:show(?:ed)?(?: up)?|turn(?:ed)? up|come|came|appear(?:ed)?)\b"
    r"(?! (?:off|across|on|any|the|me)\b)|no[- ]show\b|stood (?:me|us) up\b|forgot (?:the|our|about)\b)"
)


def _kind(entry: Interaction) -> str:
    """ "Zoom coffee" was talk and no coffee."""
    return "video" if _ON_SCREEN.match(entry.note) else entry.kind


_ON_SCREEN = re.compile(
    r"\W*(?:an? )?(?:quick |short )?(?:zoom|video|skype|teams|facetime|virtual) (?:coffee|lunch|tea)\b", re.IGNORECASE
)
