"""Which letters make sense now, for whom, and by which channel, each with its reason from the log."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import Circle, circle_of
from offers.domain.decline.facts import Case, Contact, Interaction
from offers.domain.decline.letters.requests import Purpose
from offers.domain.decline.log import logged
from offers.domain.decline.people.names import full_name
from offers.domain.decline.people.registers import Register
from offers.domain.decline.plan.whys import day
from offers.domain.decline.reading import attempts
from offers.domain.stages import OPEN_STAGES, Stage


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the offer stands. `last_word_on` is the day on which the user last wrote to this contact, if known."""

    stage: Stage
    today: date
    last_word_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggested:
    """A letter worth writing now. `interaction` is what it would thank for, `since` the day it would refer to."""

    purpose: Purpose
    why: str
    rule: int
    interaction: int | None = None
    since: date | None = None


def purposes_at(stage: Stage) -> tuple[Purpose, ...]:
    """What may make sense while an offer stands there, in the order of how soon it is due."""
    return tuple(purpose for purpose in _STAGES if fits(purpose, stage))


def fits(purpose: Purpose, stage: Stage) -> bool:
    """Whether such a letter can be true while an offer stands there."""
    return stage in _STAGES[purpose]


def purposes_for(contact: Contact, case: Case, standing: Standing) -> tuple[Suggested, ...]:
    """In the order of how soon they are due; nothing for somebody who cannot or must not be written to."""
    found = (
        *_interview_thanks(contact, standing),
        *_call_confirmed(contact, standing),
        *_more_time(contact, case, standing),
        *_acceptance(contact, case),
        *_counter_offer(contact, case, standing),
        *_months_later(contact, case, standing),
    )
    fitting = purposes_at(standing.stage)
    return tuple(one for one in found if one.purpose in fitting and channels_for(contact, one.purpose))


# "Say hello" is due after six weeks (rule 82); asked for earlier, it is still no nuisance after four.
A_WHILE = timedelta(weeks=4)
# A thank-you is fresh for three days; a call is put in writing the same day or soon after (rule 4).
_FRESH = timedelta(days=3)
_STAGES = {
    Purpose.INTERVIEW_THANKS: OPEN_STAGES,
    Purpose.CALL_CONFIRMED: tuple(Stage),
    Purpose.MORE_TIME: tuple(stage for stage in Stage if stage.awaits_my_word),
    Purpose.ACCEPTANCE: (Stage.ACCEPTED,),
    Purpose.COUNTER_OFFER: (Stage.DECLINED,),
    Purpose.MONTHS_LATER: (Stage.DECLINED, Stage.WITHDREW, Stage.RESCINDED),
}
_RUN_SEARCH = frozenset({Circle.LEAD, Circle.STAFF, Circle.AGENCY})
_KEEP_IN_TOUCH = frozenset({Circle.LEAD, Circle.PEER, Circle.AGENCY, Circle.REFEREE, Circle.OTHER})
_MET = re.compile(
    r"interview|visit|tour|shadow|meal|dinner|supper|lunch|breakfast|brunch|coffee|video|meeting|panel|demo|teach",
    re.IGNORECASE,
)
_CALL = re.compile(r"phone|call|video|zoom", re.IGNORECASE)


def is_meeting(kind: str) -> bool:
    """Whether people meet in it, face to face or on a screen."""
    return bool(_MET.search(kind))


def is_fresh(on: date, today: date) -> bool:
    """Whether it was in these days, so that a thank-you is not late."""
    return timedelta(0) <= today - on <= _FRESH


def _recent(contact: Contact, kind: re.Pattern[str], today: date) -> Iterator[tuple[int, Interaction, date]]:
    """The newest first."""
    for place, entry in reversed(list(enumerate(contact.interactions))):
        if entry.on and is_fresh(entry.on, today) and kind.search(entry.kind) and not attempts.is_failed(entry):
            yield place, entry, entry.on


def events_to_thank_for(contact: Contact) -> list[int]:
    """Places among the interactions: what the user put a thank-you of their own to, what they met for and what has a
    note come before a bare call, and the newest of those first.
    """
    held = [
        (bool(entry.thanks_for.strip()), bool(_MET.search(entry.kind)), bool(entry.note.strip()), entry.on, place)
        for place, entry in enumerate(contact.interactions)
        if entry.thank and not attempts.is_failed(entry)
    ]
    return [place for *_, place in sorted(held, key=lambda one: (*one[:3], one[3] or date.min, one[4]), reverse=True)]


def _interview_thanks(contact: Contact, standing: Standing) -> Iterator[Suggested]:
    fresh = {place: (entry, on) for place, entry, on in _recent(contact, _MET, standing.today)}
    for place in events_to_thank_for(contact):
        if place not in fresh:
            continue
        entry, on = fresh[place]
        why = f"{full_name(contact)}: {entry.kind} on {day(on)}. A thank-you is best while it is fresh."
        yield Suggested(purpose=Purpose.INTERVIEW_THANKS, why=why, rule=24, interaction=place, since=on)
        return


def _call_confirmed(contact: Contact, standing: Standing) -> Iterator[Suggested]:
    for _, _, on in _recent(contact, _CALL, standing.today):
        why = f"You spoke with {full_name(contact)} on {day(on)}. What was said is safer in writing."
        yield Suggested(purpose=Purpose.CALL_CONFIRMED, why=why, rule=4, since=on)
        return


def _more_time(contact: Contact, case: Case, standing: Standing) -> Iterator[Suggested]:
    deadline = case.dates.deadline
    if (deadline and deadline < standing.today) or not may_grant(contact, case):
        return
    by = f" An answer is due by {day(deadline)}." if deadline else " No date was set for your answer."
    why = f"{full_name(contact)} {'made the offer' if contact.extended_offer else 'can pass the question on'}.{by}"
    yield Suggested(purpose=Purpose.MORE_TIME, why=why, rule=18)


def may_grant(contact: Contact, case: Case) -> bool:
    """Who can be asked for more time; where an agency brought the offer, only the agency (rule 8)."""
    agency = logged.conveyed_by_agency(case)
    if agency:
        return contact.id == agency.id
    return contact.extended_offer or _circle(contact, case) in {Circle.STAFF, Circle.AGENCY} or _leads(contact, case)


def _acceptance(contact: Contact, case: Case) -> Iterator[Suggested]:
    takes = _circle(contact, case) in _RUN_SEARCH
    if takes or contact.interactions:
        said = "gets your answer" if takes else "had a part in it and is told that you accepted"
        why = f"{full_name(contact)} {said}."
        yield Suggested(purpose=Purpose.ACCEPTANCE, why=why, rule=23)


def _counter_offer(contact: Contact, case: Case, standing: Standing) -> Iterator[Suggested]:
    """Nobody comes back with more who has not heard the no, and as a rule only who decides does."""
    decides = contact.extended_offer or _circle(contact, case) is Circle.AGENCY or _leads(contact, case)
    if standing.last_word_on and decides:
        why = f"Should {full_name(contact)} come back with more: a courteous no, and nothing that reopens it."
        yield Suggested(purpose=Purpose.COUNTER_OFFER, why=why, rule=79)


def may_come_back(contact: Contact, case: Case) -> bool:
    """Who can bring a better offer: who made the first, and those who run the search."""
    return contact.extended_offer or _circle(contact, case) in _RUN_SEARCH


def _months_later(contact: Contact, case: Case, standing: Standing) -> Iterator[Suggested]:
    if not case.keep_in_touch or _circle(contact, case) not in _KEEP_IN_TOUCH:
        return
    days = [entry.on for entry in contact.interactions if entry.on]
    last = max([*days, *(on for on in (case.dates.decision, standing.last_word_on) if on)], default=None)
    if last and standing.today - last >= A_WHILE:
        why = f"You wanted to stay in touch, and your last exchange with {full_name(contact)} was on {day(last)}."
        yield Suggested(purpose=Purpose.MONTHS_LATER, why=why, rule=82, since=last)


def may_hear_of_openings(contact: Contact, case: Case) -> bool:
    """Whoever works for the house, or for it; a realtor and a family helper have no post to give."""
    return not _circle(contact, case).is_outside


def _circle(contact: Contact, case: Case) -> Circle:
    return circle_of(contact, case, {lead.id for lead in logged.leads(case)})


def _leads(contact: Contact, case: Case) -> bool:
    return any(lead.id == contact.id for lead in logged.leads(case))


def channels_for(contact: Contact, purpose: Purpose) -> tuple[Channel, ...]:
    """Written channels with an address on file, the best first (rules 2, 10, 12, 13 and 14)."""
    addresses = contact.addresses
    if logged.is_barred(contact):
        return ()
    if logged.has_left(contact):
        return (Channel.LINKEDIN,) if addresses.linkedin else ()
    takes_card = addresses.postal and purpose in _ON_A_CARD
    may_text = addresses.phone and (
        not logged.is_decision_maker(contact) or (purpose is Purpose.CALL_CONFIRMED and not addresses.email)
    )
    on_file = [
        *([Channel.EMAIL] if addresses.email else []),
        *([Channel.HANDWRITTEN_NOTE] if takes_card else []),
        *([Channel.TEXT] if may_text else []),
        *([Channel.LINKEDIN] if addresses.linkedin else []),
    ]
    if takes_card and logged.hosted_at_home(contact):
        first = Channel.HANDWRITTEN_NOTE
    elif "text" in contact.preferred_channel.lower():
        first = Channel.TEXT
    else:
        first = Channel.EMAIL
    return tuple(sorted(on_file, key=lambda channel: channel is not first))


_ON_A_CARD = frozenset({Purpose.INTERVIEW_THANKS, Purpose.MONTHS_LATER})


def default_register(contact: Contact) -> Register:
    return Register.WARM if contact.first_name_basis else Register.FORMAL
