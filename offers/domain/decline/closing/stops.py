"""What was set going for the user and has to be stopped, given back or kept quiet, as entries of the checklist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind, PlannedStep
from offers.domain.decline.facts import AcceptanceStatus, Case, Contact, Interaction, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.people.role_titles import house
from offers.domain.decline.private.sensitive import (
    is_hearsay,
    is_in_us,
    is_known_to_few,
    is_their_own_affair,
    is_under_embargo,
    is_under_nda,
)
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, join, shares_run, tidy, words
from offers.domain.decline.undoing.dated import to_mind
from offers.domain.decline.undoing.in_motion import (
    begun_for_you,
    buyer_agreement,
    left_open,
    offered_to_you,
    paid_ahead,
    paid_to_them,
    to_be_repaid,
)
from offers.domain.decline.undoing.moot import Matter, Moot, moot
from offers.domain.decline.undoing.signed import to_be_signed
from offers.domain.decline.undoing.to_return import is_to_go_back, lent_to_you
from offers.domain.decline.undoing.trades import to_stop
from offers.domain.decline.undoing.under_way import is_named, kept_by, to_stop_for, told_besides, told_in_the_log
from offers.domain.decline.undoing.undone import asked


def to_be_stopped(
    case: Case, steps: tuple[PlannedStep, ...], names: dict[str, str], told_on: date | None
) -> list[ChecklistEntry]:
    """Whoever is asked to stop something learns the answer by it, so not before the day of the telling (rule 6)."""
    entries = _set_going(case, steps, names, told_on)
    if case.kind is Kind.WITHDRAW:
        text = "Call off every interview, visit and booking that is still planned."
        entries.append(ChecklistEntry(text=text, kind=EntryKind.STOP, rule=76, due_on=told_on))
    if case.acceptance.is_promise:
        entries = _with_the_rest(entries, case, steps, names, told_on)
    for step in steps:
        contact = case.contact(step.contact_id)
        agreement = buyer_agreement(contact) if contact.role is Role.REALTOR else ""
        if agreement and step.channel is not Channel.NONE:
            text = f"If you signed a buyer agreement with {names[contact.id]}, end it in writing."
            if agreement == "signed":
                text = f"End the buyer agreement you signed with {names[contact.id]}, in writing."
            elif not is_in_us(case):
                text = (
                    f"If you signed anything with {names[contact.id]}, a buyer agreement or a lease, end it in writing."
                )
            entries.append(_stop(contact, text, told_on))
    if is_under_nda(case):
        text = (
            "Keep to the NDA: nothing you learned under it goes into a call or message; return or delete any documents."
        )
        entries.append(ChecklistEntry(text=text, kind=EntryKind.STOP, rule=47))
    elif is_under_embargo(case):
        text = "What you were told under embargo goes into no call or message until it is public."
        entries.append(ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=47))
    return [*entries, *_kept_quiet(case, names)]


def _with_the_rest(
    entries: list[ChecklistEntry],
    case: Case,
    steps: tuple[PlannedStep, ...],
    names: dict[str, str],
    told_on: date | None,
) -> list[ChecklistEntry]:
    """With what else is in motion at the house; nobody is asked twice where both fit into one entry."""
    there, office = house(case.organization.name), _office(case, steps)
    what = f"what{' else' if entries else ''} may be in motion"
    # Where the log names work that was begun, the rest is not guessed at.
    is_known = any(one.contact_id and _is_asked(one, one.contact_id, names[one.contact_id]) for one in entries)
    left = "" if is_known else f": {to_stop(case)}"
    own = next((entry for entry in entries if office and _is_asked(entry, office, names[office])), None)
    text = tidy(f"{own.text} In the same breath, ask them to stop {what} at {there}{left}.") if own else ""
    if own and len(words(text)) <= _MOST_WORDS:
        return [replace(own, text=text) if entry is own else entry for entry in entries]
    asked_of = f"{names[office]} to stop {what} at {there}" if office else f"{there} to stop {what}"
    return [
        *entries,
        ChecklistEntry(text=tidy(f"Ask {asked_of}{left}."), kind=EntryKind.STOP, rule=76, due_on=told_on),
    ]


def _is_asked(entry: ChecklistEntry, office: str, name: str) -> bool:
    is_theirs = entry.contact_id == office and entry.text.startswith(f"Ask {name} to ")
    return is_theirs and entry.kind is EntryKind.STOP and not _ONLY_KEPT.search(entry.text)


_ONLY_KEPT = re.compile(r"^[^;']* to let [^;']* (?:go|know)\b[^;']*[;.]")


def _kept_quiet(case: Case, names: dict[str, str]) -> list[ChecklistEntry]:
    """What was told in confidence, and what nobody asked to be kept and is yet theirs to tell (rules 47 and 49)."""
    entries = []
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
_MOST_WORDS = 45


def _office(case: Case, steps: tuple[PlannedStep, ...]) -> str:
    """The id of whoever handed over the papers, else of whoever's work it is; "" for nobody."""
    of_the_house = [step.contact_id for step in steps if _is_of_the_office(case, step)]
    gave = (contact_id for contact_id in of_the_house if _gave_papers(case.contact(contact_id)))
    began = (step.contact_id for step in steps if _has_begun(case, step))
    return next(gave, "") or next(iter(of_the_house), "") or next(began, "")


def _has_begun(case: Case, step: PlannedStep) -> bool:
    contact = case.contact(step.contact_id)
    if step.channel is Channel.NONE or contact.role not in _STAFF or logged.has_left(contact):
        return False
    is_placed = bool(contact.organization) or contact.role is not Role.OTHER
    return is_placed and _is_of_the_house(contact, case) and bool(to_stop_for(contact))


def _is_of_the_house(contact: Contact, case: Case) -> bool:
    """Whether they work there: a landlord or a driver is nobody of the house that hires."""
    return logged.is_inside(contact, case) and not _OF_NO_HOUSE.search(contact.role_label)


_OF_NO_HOUSE = AnyCase(
    r"\b(?:landlord|landlady|lets?|letting|owner of the (?:flat|house|cottage|cabin|room)|neighbou?r|host|hostess|"
    r"supplier|vendor|driver|taxi|friend|clients?|customer|interpreter|realtor|estate agent|movers?|childminder)\b"
)


def _gave_papers(contact: Contact) -> bool:
    return any(_PAPERS.search(entry.note) for entry in contact.interactions)


_PAPERS = AnyCase(
    r"\b(?:forms?|keys|pension|payroll|onboarding|paperwork|tenancy|enrol\w*|background check|badge|credential\w*)\b"
)


def _is_of_the_office(case: Case, step: PlannedStep) -> bool:
    """Whether this step reaches somebody whose work it is to take the user on."""
    contact = case.contact(step.contact_id)
    takes_on = contact.role in _OFFICES or _TAKES_ON.search(contact.role_label)
    if step.channel is Channel.NONE or logged.has_left(contact):
        return False
    return bool(takes_on) and _is_of_the_house(contact, case)


_STAFF = frozenset({Role.COORDINATOR, Role.OTHER, Role.FUTURE_COLLEAGUE})
_OFFICES = frozenset({Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER, Role.PRACTICE_ADMINISTRATOR})
_TAKES_ON = AnyCase(r"\b(?:credential|onboarding|personnel|hr\b|human resources|bursar|business manager|payroll)")


def _set_going(
    case: Case, steps: tuple[PlannedStep, ...], names: dict[str, str], told_on: date | None
) -> list[ChecklistEntry]:
    """What the log says was begun, lent or fixed elsewhere, person by person."""
    entries: list[ChecklistEntry] = []
    for step in steps:
        contact, name = case.contact(step.contact_id), names[step.contact_id]
        entries += _candidacy(case, contact, name)
        if step.channel is Channel.NONE:
            continue
        entries += _left_between_you(case, contact, name)
        if logged.has_left(contact) or (case.kind is Kind.RESCINDED and logged.is_inside(contact, case)):
            continue
        entries += [_stop(contact, text, told_on) for text in _moot(moot(contact, case), name)]
        if work := _work_to_stop(case, contact, name):
            entries.append(_stop(contact, work, told_on))
        dated = to_mind(contact)
        if dated and not any(dated in one.text or shares_run(dated, one.text, _SAME) for one in entries):
            entries.append(_stop(contact, f"Mind the date with {name}; your log says: '{dated}'.", told_on))
    return entries


def _candidacy(case: Case, contact: Contact, name: str) -> Iterator[ChecklistEntry]:
    """Where the user is in talks elsewhere with this person, or with their new house."""
    if logged.has_a_say(contact) and logged.is_elsewhere(contact, case):
        text = (
            f"{name} has a say where you are still a candidate: write no more than thanks, or wait "
            f"until that is decided; nothing about this offer, or about those talks."
        )
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=15, contact_id=contact.id)
    if logged.interviews_there(contact, case) and not logged.is_where_the_user_goes(contact, case):
        is_there = not logged.same(contact.organization, case.organization.name)
        there = (contact.organization if is_there else "") or "the other place"
        text = f"If what you chose is final, call off your talks at {there} yourself."
        yield ChecklistEntry(text=text, kind=EntryKind.STOP, rule=48, contact_id=contact.id)


def _left_between_you(case: Case, contact: Contact, name: str) -> Iterator[ChecklistEntry]:
    """An offer of help, a question, money or a loan that waits for somebody."""
    if offered := offered_to_you(contact):
        text = f"Answer what {name} offered you, yes or no; your log says: '{offered}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=82, contact_id=contact.id)
    is_answered = any(each.matter is Matter.QUESTION for each in moot(contact, case))
    if (question := left_open(contact)) and not is_answered:
        text = f"A question is open with {name}: answer it, or let it go; your log says: '{question}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=81, contact_id=contact.id)
    if repaid := to_be_repaid(contact):
        text = f"Follow up with {name} on what you are to be paid back; your log says: '{repaid}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=81, contact_id=contact.id)
    if lent := lent_to_you(contact):
        ask = "Return to {} what is theirs" if is_to_go_back(contact) else "See whether anything goes back to {}"
        yield _stop(contact, f"{ask.replace('{}', name)}; your log says: '{lent}'.")
    if case.acceptance is AcceptanceStatus.VERBAL and (unsigned := to_be_signed(contact)):
        yield _stop(contact, f"Sign nothing that {name} sent you; your log says: '{unsigned}'.")
    if not logged.is_barred(contact) and (paid := paid_to_them(contact)):
        text = f"Settle with {name} what becomes of the money you paid; your log says: '{paid}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=76, contact_id=contact.id)
    if case.acceptance.is_promise and (paid := paid_ahead(contact)):
        text = f"Agree with {name} in writing on how the money goes back; your log says: '{paid}'."
        yield ChecklistEntry(text=text, kind=EntryKind.CHECK, rule=76, contact_id=contact.id)


def _work_to_stop(case: Case, contact: Contact, name: str) -> str:
    """What to ask of whoever has work under way for the user; "" for nothing."""
    if case.kind is Kind.RESCINDED:
        begun, under_way = "", kept_by(contact)
    else:
        begun = begun_for_you(contact)
        under_way = to_stop_for(contact) if case.acceptance.is_promise or begun else ()
    if not under_way:
        is_asked = begun and contact.role is not Role.REFEREE
        return f"Ask {name} to stop what was set going; your log says: '{begun}'." if is_asked else ""
    what = _TOLD_TO_THEM.sub(lambda found: _AS_THE_USER_READS[found[0]], asked(under_way))
    logged_as = told_in_the_log(contact)
    is_more = begun and begun != logged_as and not is_named(begun)
    told = (logged_as, *told_besides(contact, logged_as), begun if is_more else "")
    quoted = [f"'{words}'" for words in told if words]
    more = ", and what else was set going" if is_more and logged_as else ""
    return f"Ask {name} to {what}{more}{'; your log says: ' if quoted else ''}{join(quoted)}."


# So many words in a row are of the same clause.
_SAME = 4


def _moot(needless: Iterable[Moot], name: str) -> Iterator[str]:
    for each in needless:
        if each.matter is Matter.WORD:
            yield f"Tell {name} that no word need be put in any more; your log says: '{each.quoted}'."
        elif each.matter is Matter.LETTERS:
            whom = each.what.replace(" you ", " they ")
            yield f"Ask {name} to let {whom} know; your log says: '{each.quoted}'."
        elif each.matter is Matter.HANDOVER:
            yield f"Tell {name} that they need not stay on for you; your log says: '{each.quoted}'."
        else:
            yield f"Tell {name} that nothing needs arranging about {each.what}; your log says: '{each.quoted}'."


_AS_THE_USER_READS = {"me": "you", "my": "your", "you are": "they are", "I owe you": "you owe them"}
_TOLD_TO_THEM = re.compile(r"\b(?:me|my|you are|I owe you)\b")


def _stop(contact: Contact, text: str, due_on: date | None = None) -> ChecklistEntry:
    return ChecklistEntry(text=text, kind=EntryKind.STOP, rule=76, contact_id=contact.id, due_on=due_on)
