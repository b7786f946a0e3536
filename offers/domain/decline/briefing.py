"""From the facts of a case to what each of its readers may be told."""

from __future__ import annotations

from dataclasses import replace

from offers.domain.decline.brief import Brief, Reader
from offers.domain.decline.bundle import Channel, PlannedStep
from offers.domain.decline.circles import Circle, circle_of
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.log import logged, losses
from offers.domain.decline.log.answered import answered_in_time
from offers.domain.decline.log.coolness import blamed, estranged, gave_offence, is_cool, is_mildly_so
from offers.domain.decline.log.losses import HardToTell
from offers.domain.decline.log.time_given import TimeGiven, is_overdue, left_waiting, outstayed, unanswered
from offers.domain.decline.log.would_bargain import would_bargain
from offers.domain.decline.people.names import address_name, full_name, is_family_first, signature, spoken_name
from offers.domain.decline.people.role_titles import house, person_sought, role_phrase
from offers.domain.decline.plan.etiquette import written_medium
from offers.domain.decline.private.discretion import Discretion
from offers.domain.decline.private.sensitive import is_confidence
from offers.domain.decline.private.touched import unharmed
from offers.domain.decline.reading import attempts
from offers.domain.decline.reading.acts import Sort
from offers.domain.decline.roles import Role
from offers.domain.decline.share.feedback import for_one_alone, may_be_passed_on, sayable_feedback
from offers.domain.decline.share.reasons import Reason, reason_for, stays
from offers.domain.decline.share.their_reasons import (
    has_other_plans,
    own_plans,
    why_taken_back,
    would_gladly_hear,
    would_have_declined,
)
from offers.domain.decline.share.why_told import ahead_told, for_referee, if_asked
from offers.domain.decline.standing import (
    is_of_my_family,
    is_spouse_of_lead,
    is_student_help,
    keeps_the_user,
    kin_helped,
    lets_a_place,
    looks_for_none,
    would_work_beside,
)
from offers.domain.decline.text.prose import words
from offers.domain.decline.thanks.met import thanked_in_general
from offers.domain.decline.thanks.praised import with_praise
from offers.domain.decline.thanks.thanked import thanked_for
from offers.domain.decline.undoing.counted_on import counted_on
from offers.domain.decline.undoing.in_motion import begun_for_you, carries_much, paid_to_them
from offers.domain.decline.undoing.moot import moot
from offers.domain.decline.undoing.signed import signed_paper
from offers.domain.decline.undoing.staked import staked_a_name
from offers.domain.decline.undoing.to_return import still_here
from offers.domain.decline.undoing.turned_away import lost_by_it, turned_away
from offers.domain.decline.undoing.under_way import kept_by, to_stop_for
from offers.domain.decline.undoing.undone import UNNAMED, held
from offers.domain.decline.words.own_phrases import OwnPhrases


def brief(case: Case, steps: tuple[PlannedStep, ...], discretion: Discretion) -> Brief:
    """Everything sayable, for the steps that reach somebody, in the order of telling."""
    active = [step for step in steps if step.channel is not Channel.NONE]
    leads = {contact.id for contact in logged.leads(case)}
    cool = blamed(case)
    told = " ".join([case.alternative.summary, *(reason.text for reason in case.reasons)])
    readers = tuple(_reader(case, case.contact(step.contact_id), step, leads, cool, discretion) for step in active)
    if case.feedback:
        readers = with_praise(case, readers, discretion)
    if case.own_phrases:
        readers = _with_own_phrases(case, readers)
    deadline, today = case.dates.deadline, case.today
    return Brief(
        case_id=case.id,
        kind=case.kind,
        acceptance=case.acceptance,
        signed=signed_paper(case),
        role=role_phrase(case.role_title),
        sought=person_sought(case.role_title),
        organization=house(case.organization.name),
        caller=spoken_name(case.applicant),
        is_late=bool(deadline and today and today > deadline and case.kind is Kind.DECLINE)
        and not answered_in_time(case)
        and not case.acceptance.is_promise,
        keep_in_touch=case.keep_in_touch,
        named_employer=house(case.alternative.employer, told) if case.alternative.may_name else "",
        ahead=ahead_told(case, (reader.reason for reader in readers)),
        by_agency=logged.conveyed_by_agency(case) is not None,
        has_other_plans=case.kind is Kind.RESCINDED and has_other_plans(case),
        would_gladly_hear=case.kind is Kind.RESCINDED and would_gladly_hear(case),
        goes_on_as_before=case.kind is Kind.RESCINDED and stays(case.alternative.summary),
        would_have_declined=case.kind is Kind.RESCINDED and would_have_declined(case),
        readers=readers,
    )


def _reader(
    case: Case, contact: Contact, step: PlannedStep, leads: set[str], cool: set[str], discretion: Discretion
) -> Reader:
    circle = circle_of(contact, case, leads)
    moved = logged.has_moved(contact, case) or logged.has_left(contact)
    under_way = tuple(said for said in _under_way(case, contact) if discretion.allows(said))
    acts = thanked_for(case, unharmed(contact), discretion, to_stop=under_way, is_outside=circle.is_outside)
    soured = contact.id in cool or (is_cool(contact) and not (acts and is_mildly_so(contact)))
    in_general = (
        ()
        if held(under_way)
        else thanked_in_general(contact, soured=soured, today=case.today, has_begun=bool(under_way))
    )
    hears_feedback = not (moved or circle.is_outside or is_student_help(contact))
    feedback = sayable_feedback(case, contact, circle, discretion) if hears_feedback else ()
    alone = for_one_alone(case, contact, circle, feedback) if feedback else ()
    is_first = contact.id in leads
    reader = Reader(
        contact_id=contact.id,
        circle=circle,
        channel=step.channel,
        medium=written_medium(contact, step.channel),
        greeting=address_name(contact),
        name=full_name(contact),
        familiar=contact.first_name_basis,
        sign_as=signature(case.applicant, familiar=contact.first_name_basis and not is_first),
        signature=signature(case.applicant, familiar=False),
        acts=acts or in_general,
        feedback=feedback,
        for_one_alone=alone,
        passes_on=circle is Circle.AGENCY and may_be_passed_on(case, {*feedback}.difference(alone)),
        attempts=attempts.count(contact),
        is_unwritten=contact.is_unwritten,
        tried_in_time=attempts.were_in_time(contact, case.dates.deadline),
        made_offer=contact.extended_offer,
        is_first=is_first,
        soured=soured,
        gave_many_hours=contact.hours_spent >= _MANY_HOURS and any(act.sort in _TAKES_TIME for act in acts),
        thanks_only=moved,
        told_in_confidence=not is_first and any(map(is_confidence, contact.interactions)),
        to_stop=() if moved else under_way,
    )
    return _placed(case, contact, reader, discretion)


def _why(case: Case, contact: Contact, reader: Reader, discretion: Discretion) -> Reason | None:
    """The reason, for those who decide, who were spoken to, who spoke up for the user, or would have been a partner."""
    if case.kind is Kind.RESCINDED:
        return why_taken_back(case, contact, discretion) if reader.is_first else None
    if reader.thanks_only:
        return None
    if reader.circle is Circle.REFEREE:
        return for_referee(case, contact, discretion)
    hears_why = reader.is_first or (reader.circle is Circle.LEAD and logged.spoke_live(contact) and not reader.soured)
    is_told_more = reader.feedback or (contact.role is Role.PARTNER and logged.spoke_live(contact))
    if reader.circle.is_outside or not (hears_why or (is_told_more and not reader.soured)):
        return None
    reason = reason_for(case, contact, discretion)
    is_short = hears_why or reason is None or len(words(reason.text)) <= _SHORT_REASON
    return reason if is_short else None


# Feedback without the reason would be read as the reason; a long one would make two messages alike (rule 63).
_SHORT_REASON = 12


def _placed(case: Case, contact: Contact, reader: Reader, discretion: Discretion) -> Reader:
    """With where the reader stands: in the house, in the family, beside what was promised or taken back; and why."""
    is_gone = case.kind is Kind.RESCINDED
    # A host who asks hears what was cleared for them, however the stay was.
    is_told_more = not (reader.thanks_only or (reader.soured and contact.role is not Role.HOST))
    return replace(
        reader,
        reason=_why(case, contact, reader, discretion),
        why_if_asked=if_asked(case, contact, reader.circle, discretion) if is_told_more else None,
        estranged=contact.id in estranged(case),
        hears_decision=logged.hears_decision(contact, case) and not (is_gone and is_student_help(contact)),
        would_be_colleague=would_work_beside(contact, case),
        has_no_part=reader.circle in _NO_PART or (contact.role is Role.HOST and not reader.is_first),
        is_homely=reader.familiar and (contact.role is Role.HOST or is_spouse_of_lead(contact, case)),
        is_wished_alone=gave_offence(case),
        is_of_my_family=is_of_my_family(contact),
        family_first=is_family_first(contact),
        carries_much=case.acceptance.is_promise and carries_much(contact),
        time_given=given
        if (given := outstayed(contact, case)) is TimeGiven.MORE or reader.is_first
        else TimeGiven.NONE,
        left_waiting=not (is_gone or case.acceptance.is_promise) and left_waiting(contact, case),
        unanswered="" if is_gone else unanswered(contact, case),
        staked_a_name=case.acceptance.is_promise and reader.circle in _SPEAK_UP and staked_a_name(contact),
        is_overdue=case.acceptance.is_promise and is_overdue(contact),
        keeps_file=contact.role in {Role.HR_DIRECTOR, Role.IN_HOUSE_RECRUITER} and not reader.thanks_only,
        keeps_the_user=keeps_the_user(case, contact, reader.circle),
        lets_a_place=lets_a_place(contact, reader.circle, reader.to_stop),
        looks_for_none=looks_for_none(contact, reader.circle, reader.to_stop),
        owed_an_apology=case.acceptance.is_promise,
        to_give_back=thing if (thing := still_here(contact)) and discretion.allows(thing) else "",
        moot=() if reader.thanks_only else tuple(each for each in moot(contact, case) if discretion.allows(each.what)),
        counted_on=counted_on(contact) if case.acceptance.is_promise and not _is_no_part_of_it(contact, reader) else "",
        would_bargain=would_bargain(contact),
        turned_away=bool(held(reader.to_stop)) and turned_away(contact),
        lost_by_it=bool(held(reader.to_stop)) and lost_by_it(contact),
        is_owed_money=bool(reader.to_stop) and bool(paid_to_them(contact)),
        kin=kin_helped(contact, discretion) if reader.circle is Circle.FAMILY else "",
        told_of_withdrawal=is_gone and losses.told_of_it(contact, case),
        sent_withdrawal=is_gone and losses.sent_withdrawal(contact),
        wrote_of_withdrawal=is_gone and losses.wrote_of_withdrawal(contact),
        consoled=losses.consoled(contact) if is_gone else "",
        was_hard_to_tell=losses.was_hard_to_tell(contact) if is_gone else HardToTell.NO,
        own_plans=own_plans(case, contact, discretion) if is_gone and reader.is_first else "",
        is_not_to_be_thanked=any(not entry.thank for entry in contact.interactions),
        may_get_voicemail=bool(contact.addresses.phone) or reader.channel is not Channel.VIDEO_CALL,
    )


# Whoever is no colleague to be, and has a name of their own to put to the user.
_SPEAK_UP = frozenset({Circle.REFEREE, Circle.OTHER})


def _is_no_part_of_it(contact: Contact, reader: Reader) -> bool:
    """Whether nothing of the house was theirs to undo: a landlady who took down her notice, a referee who spoke up."""
    return reader.circle.is_outside or (reader.circle is Circle.OTHER and not contact.organization)


# Nobody of these hires, or is owed an answer for the file.
_NO_PART = frozenset({Circle.OTHER, Circle.FAMILY, Circle.REFEREE})


def _under_way(case: Case, contact: Contact) -> tuple[str, ...]:
    """What is to be stopped is said to whoever counted on a yes, or set something going before it (rule 76).

    Where the house took its offer back, only what outsiders keep for the user is still to be let go.
    """
    if case.kind is Kind.RESCINDED:
        return () if logged.is_inside(contact, case) else kept_by(contact)
    if not (case.acceptance.is_promise or begun_for_you(contact)):
        return ()
    # A realtor reads in the decision itself that the search is over.
    named = tuple(said for said in to_stop_for(contact) if contact.role is not Role.REALTOR or "search" not in said)
    is_unnamed = not named and circle_of(contact, case, set()) is Circle.STAFF and bool(begun_for_you(contact))
    return (UNNAMED,) if is_unnamed else named


def _with_own_phrases(case: Case, readers: tuple[Reader, ...]) -> tuple[Reader, ...]:
    """The user's own sentences are warm, so nobody reads one of whom the notes are cool, or who has moved on."""
    own = OwnPhrases(case)
    return tuple(
        reader
        if reader.soured or reader.thanks_only
        else replace(reader, own_phrases=own.for_reader(case.contact(reader.contact_id), reader.circle))
        for reader in readers
    )


_TAKES_TIME = frozenset({Sort.TIME, Sort.HOSPITALITY, Sort.RIDE})
_MANY_HOURS = 6
