"""Questions about one contact that the log answers."""

from __future__ import annotations

import re
from functools import lru_cache

from offers.domain.decline.facts import Case, Contact, ContactStatus, Kind
from offers.domain.decline.log.candidacy import has_a_say, is_in_the_running_there, knows_of_no_offer, says_so
from offers.domain.decline.log.let_go import is_let_go
from offers.domain.decline.log.losses import is_hushed
from offers.domain.decline.questions import asked_once, asked_once_in
from offers.domain.decline.reading.attempts import is_failed, reached
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, plain

_OUTSIDE_ROLES = frozenset({Role.REALTOR, Role.FAMILY_HELPER, Role.REFEREE, Role.AGENCY_RECRUITER})
_IN_PERSON = AnyCase(
    r"visit|dinner|supper|lunch|brunch|breakfast|coffee|tour|shadow|meal|in person|in-person|barbecue|outing|drive|"
    r"interview day|teach|demo|\bstay(?! in touch)|overnight"
)
_LIVE = AnyCase(r"phone|\bcall|video|zoom|interview")
_AT_HOME = AnyCase(
    r"\b(?:(?:her|his|their|your|\w+'s) (?:home|house|farm|place|table|kitchen|cabin|apartment|backyard|patio|"
    r"sofa|couch|porch|garden|dining room|fireside)\b|"
    r"(?:had|invited|hosted|welcomed) (?:me|us|(?:all )?(?:the )?\w+ of us|the (?:whole )?family|the lot of us)\b"
    r"[^.;]{0,20}\b(?:over|home|dinner|stay|supper|round (?:for|to))\b|hosted (?:me|us|dinner)\b|"
    r"(?:her|his|their) (?:spare|guest) ?room\b|(?:gave|lent|offered) (?:me|us) the (?:spare|guest) ?(?:bed)?room\b|"
    r"put (?:me|us|the \w+ of us) up\b(?! for (?:an?|the) (?:job|post|role|position|award|prize)\b)"
    r"(?! (?:[\w ]{2,20} )?(?:in|at|near|by) (?!her|his|their))|"
    r"home-?cooked\b|at (?:theirs|hers)\b|at his(?=$|[,.;]| (?:with|and|for|after|on|by)\b))"
)
_HOSTED = AnyCase(
    r"dinner|lunch|meal|breakfast|barbecue|coffee|visit|outing|host|stay|supper|brunch|tea|put (?:me|us) up"
)
# By their title: "Bruce's wife, hosted us".
_HOSTED_US = re.compile(r"\bhosted (?:me|us|dinner)\b|\bhostess\b", re.IGNORECASE)


@asked_once
def met_in_person(contact: Contact) -> bool:
    return any(_IN_PERSON.search(entry.kind) and not is_failed(entry) for entry in contact.interactions)


def spoke_live(contact: Contact) -> bool:
    return met_in_person(contact) or any(
        _LIVE.search(entry.kind) and not is_failed(entry) for entry in contact.interactions
    )


@asked_once
def hosted_at_home(contact: Contact) -> bool:
    """A meal at the person's own place; a restaurant does not count."""
    return any(
        (_AT_HOME.search(plain(f"{entry.note} {entry.thanks_for}")) or _at_theirs(contact, plain(entry.note)))
        and _HOSTED.search(f"{entry.kind} {entry.note}")
        and not is_failed(entry)
        for entry in contact.interactions
    ) or ((contact.role is Role.HOST or bool(_HOSTED_US.search(contact.role_label))) and met_in_person(contact))


def _at_theirs(contact: Contact, note: str) -> bool:
    """ "dinner at Karen & her husband Mike's": the place goes by their name."""
    if "'s" not in note or " at " not in note:
        return False
    names = "|".join(re.escape(name) for name in (contact.goes_by or contact.given, contact.family) if name)
    own = rf"\bat (?:{names})(?:'s\b|(?: and| &) (?:(?:her|his|their) )?(?:\w+ )?\w+'s\b)(?! (?:office|clinic))"
    return bool(names and re.search(own, note, re.IGNORECASE))


def only_by_text(contact: Contact) -> bool:
    kinds = {entry.kind.lower() for entry in reached(contact)}
    return bool(kinds) and all("text" in kind or "sms" in kind or "whatsapp" in kind for kind in kinds)


def is_thin(contact: Contact) -> bool:
    """Little contact: no visit, an hour at the most, no strong courtship (rule 5)."""
    return not contact.recruited_heavily and contact.hours_spent <= 1 and not met_in_person(contact)


def last_spoke_by_phone(contact: Contact) -> bool:
    """Whether it was on the phone that they were last in touch."""
    last = reached(contact)[-1:]
    return any(_BY_PHONE.search(entry.kind) for entry in last)


_BY_PHONE = AnyCase(r"\b(?:phone|call)")


@asked_once_in
def is_inside(contact: Contact, case: Case) -> bool:
    """Belongs to the organization that made the offer."""
    if contact.role in _OUTSIDE_ROLES:
        return False
    return not contact.organization or same(contact.organization, case.organization.name)


@asked_once_in
def is_outsider(contact: Contact, case: Case) -> bool:
    """Belongs to another house, and has no part in the decision: a landlady, a supplier, a sister firm."""
    if not contact.organization or is_decision_maker(contact) or has_left(contact) or has_moved(contact, case):
        return False
    return not same(contact.organization, case.organization.name)


def is_private_host(contact: Contact) -> bool:
    """Put the user up or had them to a meal, and belongs to no house that is on file."""
    return contact.role is Role.HOST and not contact.organization


@asked_once_in
def has_moved(contact: Contact, case: Case) -> bool:
    """Was met at this organization in a role inside it and is logged at another one now (rule 15)."""
    if contact.role in _OUTSIDE_ROLES or contact.role in {Role.COORDINATOR, Role.OTHER}:
        return False
    if not contact.organization or same(contact.organization, case.organization.name):
        return False
    return _works_elsewhere(contact)


@asked_once
def _works_elsewhere(contact: Contact) -> bool:
    return bool(_MOVED.search(" ".join([contact.role_label, *(entry.note for entry in contact.interactions)])))


_MOVED = AnyCase(
    # "left yam porridge under a plate" and "joined us for tea" are no change of post.
    r"\b(?:formerly|former|ex-|moved to|moved on|left(?! (?:me|us|my|our|an?|some|out|(?:\w+ ){1,3}(?:on|under|outside|"
    r"by|beside) (?:the|my|our|an?))\b)|joined(?! (?:me|us|in)\b)|now (?:at|with|works|runs)|new (?:job|role|"
    r"position) at|since moved|has (?:since )?(?:moved|left|joined)|where i (?:am |now |will )?interview|"
    r"i (?:am )?interview(?:ing)? there|switched to|works now)\b"
)


def has_left(contact: Contact) -> bool:
    return contact.status is ContactStatus.LEFT


def is_barred(contact: Contact) -> bool:
    return contact.status is ContactStatus.DO_NOT_CONTACT


def same(left: str, right: str) -> bool:
    """Whether two names mean one house: equal, or one is part of the other."""
    if left == right:
        return bool(_IN_WORD.search(left))
    first, second = _in_words(left), _in_words(right)
    if not first or not second:
        return False
    return first in second or second in first or first.split()[:2] == second.split()[:2]


@lru_cache(maxsize=256)
def _in_words(name: str) -> str:
    return _NO_WORD.sub(" ", name.lower()).strip()


_NO_WORD, _IN_WORD = re.compile(r"\W+"), re.compile(r"\w")


_KEPT = re.compile(
    r"(?:\bnot|n't|\bdont|\bdidnt) (?:to )?tell (?:the |her |his |their |my )?(?:staff|team|crew|"
    r"others|anyone|anybody|people|everyone|kitchen|colleagues|group|rest)\b|\b(?:staff|team|crew|"
    r"others) (?:do|does)(?:n't|nt| not) know\b",
    re.IGNORECASE,
)


@asked_once
def is_kept_from_others(case: Case) -> bool:
    """Whether an offer was taken back with the request that the others should not learn of it yet (rule 47)."""
    return case.kind is Kind.RESCINDED and any(
        _KEPT.search(plain(entry.note)) for contact in case.contacts for entry in contact.interactions
    )


@asked_once_in
def interviews_there(contact: Contact, case: Case) -> bool:
    """Whether the log says that the user is a candidate where this person works now (rules 15 and 48)."""
    if says_so(contact):
        return True
    if is_elsewhere(contact, case) and has_a_say(contact):
        return True
    moved = has_moved(contact, case)
    if (moved or has_left(contact)) and is_in_the_running_there(contact):
        return True
    return moved and same(_in_talks_at(case), contact.organization)


@asked_once_in
def is_elsewhere(contact: Contact, case: Case) -> bool:
    """Has left the house or moved on from it, or never belonged to it."""
    return has_left(contact) or has_moved(contact, case) or is_outsider(contact, case)


@asked_once_in
def is_where_the_user_goes(contact: Contact, case: Case) -> bool:
    """Whether somebody who is gone works now at the house that the user chose, by its name in the log."""
    if not (has_left(contact) or has_moved(contact, case)):
        return False
    chosen = case.alternative.employer
    name = next((word for word in re.findall(r"[^\W\d_]{4,}", chosen) if word.lower() not in _COMMON), "")
    houses, own = (case.organization.name, chosen), contact.organization
    is_of_a_third = own and not any(same(own, house) for house in houses)
    if not name or name.lower() in case.organization.name.lower() or is_of_a_third:
        return False
    told = plain(" ".join([contact.role_label, contact.organization, *(entry.note for entry in contact.interactions)]))
    return bool(re.search(rf"\b{name}\b", told)) and (has_moved(contact, case) or _works_elsewhere(contact))


# What many houses are called by.
_COMMON = frozenset(
    "the saint mount north south east west upper lower city county state royal national general regional community "
    "university college school hospital clinic medical health group company center centre institute new".split()
)


@asked_once
def _in_talks_at(case: Case) -> str:
    """The house that a private reason names: "Still have an interview at Bayou Women's Care"; "" for none."""
    for reason in case.private_reasons:
        found = _TALKS_AT.search(plain(reason.content.text))
        if found:
            return found["house"]
    return ""


_TALKS_AT = re.compile(
    r"\b(?:interview(?:s|ing)?|in talks|a candidate|appl(?:ied|ying))\b[^.;,]{0,20}?\b(?:at|with|to|for) (?:the )?"
    r"(?P<house>[A-Z][\w'&-]+(?: (?:(?:of|the|and|for) )?[A-Z][\w'&-]+)*)"
)


@asked_once
def conveyed_by_agency(case: Case) -> Contact | None:
    """The outside agency that brought the offer, if one did (rule 8)."""
    for contact in case.contacts:
        if contact.role is Role.AGENCY_RECRUITER and contact.extended_offer and not is_barred(contact):
            return contact
    return None


def is_decision_maker(contact: Contact) -> bool:
    """Made the offer or courted the user: hears it first and live (rule 1)."""
    return contact.extended_offer or contact.recruited_heavily


@asked_once
def leads(case: Case) -> tuple[Contact, ...]:
    """Those who must hear the decision before anyone else."""
    found = [c for c in case.contacts if is_decision_maker(c) and not is_barred(c) and not has_left(c)]
    if found:
        return tuple(found)
    for role in (Role.HEAD_OF_GROUP, Role.DEPARTMENT_CHAIR, Role.IN_HOUSE_RECRUITER, Role.HR_DIRECTOR):
        found = [
            c for c in case.contacts if c.role is role and not (is_barred(c) or has_left(c) or is_outsider(c, case))
        ]
        if found:
            return tuple(found[:1])
    return ()


@asked_once_in
def hears_decision(contact: Contact, case: Case) -> bool:
    """Not who knows of no offer, sits where the user is in talks or is going, lost their own post there, or has left a
    house that took its offer back; nor, where the news is to be kept for now, any but the leads; nor a bystander, who
    would ask why, where that is not to be known yet.
    """
    if interviews_there(contact, case) or is_where_the_user_goes(contact, case):
        return False
    if (contact.role is Role.OTHER and is_hushed(case)) or is_let_go(contact):
        return False
    if knows_of_no_offer(contact):
        return False
    if case.kind is Kind.RESCINDED and (has_left(contact) or has_moved(contact, case)):
        return False
    return not is_kept_from_others(case) or contact in leads(case)
