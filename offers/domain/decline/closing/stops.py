"""What was set going for the user and has to be stopped, given back or kept quiet, as entries of the checklist."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from offers.domain.decline.bundle import Channel, ChecklistEntry, EntryKind, PlannedStep
from offers.domain.decline.closing.between import candidacy, left_between_you, stop
from offers.domain.decline.closing.office import office
from offers.domain.decline.closing.quiet import kept_quiet
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.people.role_titles import house
from offers.domain.decline.private.sensitive import is_in_us
from offers.domain.decline.roles import Role
from offers.domain.decline.text.prose import AnyCase, join, shares_run, tidy, words
from offers.domain.decline.undoing.dated import to_mind
from offers.domain.decline.undoing.in_motion import begun_for_you, buyer_agreement
from offers.domain.decline.undoing.moot import Matter, Moot, moot
from offers.domain.decline.undoing.signed import to_be_leased
from offers.domain.decline.undoing.since import done_since_the_yes
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
    for step in steps:
        contact = case.contact(step.contact_id)
        if contact.role is not Role.REALTOR or step.channel is Channel.NONE:
            continue
        agreement, lease = buyer_agreement(contact), to_be_leased(contact)
        if agreement or lease:
            text = f"If you signed a buyer agreement with {names[contact.id]}, end it in writing."
            if lease:
                whom = f"{names[contact.id]}, and end in writing what you signed"
                text = f"Sign no lease with {whom}; your log says: '{lease}'."
            elif agreement == "signed":
                text = f"End the buyer agreement you signed with {names[contact.id]}, in writing."
            elif not is_in_us(case):
                text = (
                    f"If you signed anything with {names[contact.id]}, a buyer agreement or a lease, end it in writing."
                )
            entries.append(stop(contact, text, told_on))
    return [*entries, *kept_quiet(case, names)]


def _set_going(
    case: Case, steps: tuple[PlannedStep, ...], names: dict[str, str], told_on: date | None
) -> list[ChecklistEntry]:
    """What the log says was begun, lent or fixed elsewhere, person by person; of a house that counts on a yes, the rest
    is asked of its office, in the same breath where something is asked of it anyway.
    """
    entries: list[ChecklistEntry] = []
    work = {step.contact_id: asked for step in steps if (asked := _work_to_stop(case, step))}
    rest = office(case, steps) if case.acceptance.is_promise else ""
    for step in steps:
        contact, name = case.contact(step.contact_id), names[step.contact_id]
        entries += candidacy(case, contact, name)
        if step.channel is Channel.NONE:
            continue
        entries += left_between_you(case, contact, name)
        if logged.has_left(contact) or (case.kind is Kind.RESCINDED and logged.is_inside(contact, case)):
            continue
        entries += [stop(contact, text, told_on) for text in _moot(_needless(contact, case, rest), name)]
        if contact.id in work:
            to_do, told = work[contact.id]
            if contact.id == rest and not to_do.startswith(_LET):
                to_do = to_do.removesuffix(_MORE)
                again = "" if to_do.startswith(_STOP) and " cancel " not in to_do else _STOP
                to_do += f", and {again}what else may be in motion at {house(case.organization.name)}"
            entries.append(stop(contact, tidy(f"Ask {name} to {to_do}{_as_logged(told)}."), told_on))
        dated = to_mind(contact)
        if dated and not any(dated in one.text or shares_run(dated, one.text, _SAME) for one in entries):
            entries.append(stop(contact, f"Mind the date with {name}; your log says: '{dated}'.", told_on))
    if case.acceptance.is_promise and work.get(rest, (_LET,))[0].startswith(_LET):
        entries.append(_the_rest(case, names.get(rest, ""), work, told_on))
    return entries


def _needless(contact: Contact, case: Case, rest: str) -> list[Moot]:
    """An office that is asked to stop everything needs not be told that no shoes are wanted."""
    return [each for each in moot(contact, case) if contact.id != rest or each.matter is not Matter.QUESTION]


_STOP, _LET = "stop ", "let "


def _the_rest(
    case: Case, office_name: str, work: Mapping[str, tuple[str, list[str]]], told_on: date | None
) -> ChecklistEntry:
    """Where the log names work that was begun, the rest is not guessed at."""
    is_known = any(to_do.startswith((_STOP, "cancel ", "withdraw ")) for to_do, _ in work.values())
    there, left = house(case.organization.name), "" if is_known else f": {to_stop(case)}"
    what = f"what{' else' if work else ''} may be in motion"
    asked_of = f"{office_name} to stop {what} at {there}" if office_name else f"{there} to stop {what}"
    return ChecklistEntry(text=tidy(f"Ask {asked_of}{left}."), kind=EntryKind.STOP, rule=76, due_on=told_on)


def _as_logged(told: Sequence[str]) -> str:
    """ "; your log says: 'Started the payer enrolments' and 'ordered my scrubs'", as much as stays easy to read."""
    shown: list[str] = []
    for quoted in told:
        if quoted and sum(len(words(one)) for one in (*shown, quoted)) <= _MOST_QUOTED:
            shown.append(quoted)
    return f"; your log says: {join([f"'{one}'" for one in shown])}" if shown else ""


_MOST_QUOTED = 20


def _work_to_stop(case: Case, step: PlannedStep) -> tuple[str, list[str]] | None:
    """What to ask of whoever has work under way for the user, and the words of the log that tell of it."""
    contact = case.contact(step.contact_id)
    if step.channel is Channel.NONE or contact.role is Role.REFEREE:
        return None
    if case.kind is Kind.RESCINDED:
        begun, under_way = "", kept_by(contact)
    else:
        begun = begun_for_you(contact)
        under_way = to_stop_for(contact) if case.acceptance.is_promise or begun else ()
    since = done_since_the_yes(contact, case)
    if not under_way:
        # Before a yes most of what was ordered or reserved was for the visit.
        is_for_the_start = begun and (case.acceptance.is_promise or _FOR_THE_START.search(begun))
        told = _with_more([begun] if is_for_the_start else [], since)
        if not told:
            return None
        is_only_kept = all(map(_KEPT.match, told))
        return "let go of what is kept for you" if is_only_kept else f"{_STOP}or undo what was set going", told
    what = _TOLD_TO_THEM.sub(lambda found: _AS_THE_USER_READS[found[0]], asked(under_way))
    logged_as = told_in_the_log(contact)
    is_more = begun and begun != logged_as and not is_named(begun)
    told = [logged_as, *told_besides(contact, logged_as), *([begun] if is_more else [])]
    return f"{what}{_MORE if is_more and logged_as else ''}", _with_more(told, since)


_MORE = ", and what else was set going"


def _with_more(told: list[str], since: list[str]) -> list[str]:
    """With what else the log tells; a sentence stands in place of what it already tells."""
    for one in since:
        within = [other for other in told if other.replace("&", "and") in one]
        place = told.index(within[0]) if within else len(told)
        told = [*told[:place], one, *(other for other in told[place:] if other not in within)]
    return told


_FOR_THE_START = AnyCase(
    r"\b(?:forms?|licen[cs]\w*|registrations?|visas?|permits?|credential\w*|paperwork|papers|applications?|enrol\w*|"
    r"privileges|certificat\w*|sponsorship|accreditation|check|vetting|dbs|movers|container|"
    r"(?:started|began|filed|lodged|submitted|applied for) (?:my|our)|"
    r"(?:room|flat|house|cottage|apartment|unit|berth)\b[^.;]* for (?:me|us))\b"
)
_KEPT = re.compile(r"(?i)(?:sav|hold|held|kept|keep|reserv)")


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
