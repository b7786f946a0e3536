"""Who hears why beside those who decide, and what is told of what comes next (rules 26 and 40)."""

from __future__ import annotations

from collections.abc import Iterable

from offers.domain.decline.circles import Circle
from offers.domain.decline.facts import Case, Contact, Kind
from offers.domain.decline.log import logged
from offers.domain.decline.private.discretion import PAY, TERMS, Discretion
from offers.domain.decline.share.reasons import Ahead, Reason, Shape, ahead, reason_for, stays
from offers.domain.decline.text.prose import words


def for_referee(case: Case, contact: Contact, discretion: Discretion) -> Reason | None:
    """A short one that fits into the sentence of the decision, and that whoever decides hears as well (rule 26)."""
    reason = _heard_by_those_who_decide(case, contact, discretion)
    if reason is None or reason.shape is Shape.PHRASE or len(words(reason.text)) > _SHORT:
        return None
    return reason if _is_of_no_terms(reason) else None


def if_asked(case: Case, contact: Contact, circle: Circle, discretion: Discretion) -> Reason | None:
    """What was cleared for this person, should they ask: to keep it from them then would be curt."""
    if case.kind is Kind.RESCINDED:
        return None
    reason = _heard_by_those_who_decide(case, contact, discretion)
    is_outside = circle.is_outside or circle is Circle.OTHER
    return reason if reason and (_is_of_no_terms(reason) or not is_outside) else None


def _heard_by_those_who_decide(case: Case, contact: Contact, discretion: Discretion) -> Reason | None:
    reason, leads = reason_for(case, contact, discretion), logged.leads(case)
    if reason is None or contact in leads:
        return reason
    return reason if any(reason_for(case, lead, discretion) == reason for lead in leads) else None


def _is_of_no_terms(reason: Reason) -> bool:
    return not PAY.search(reason.text) and not TERMS.search(reason.text)


_SHORT = 20


def ahead_told(case: Case, reasons: Iterable[Reason | None]) -> Ahead:
    """What everybody who gets a reason is told of what comes next; the user's shorthand only where it may be named, or
    says that they stay, which names nobody.
    """
    given = [reason for reason in reasons if reason]
    told = ahead(given[0].text) if given else Ahead.UNTOLD
    if told is Ahead.STAYING and ahead(case.alternative.summary) is Ahead.TOLD:
        return Ahead.TOLD
    if case.alternative.may_name and ahead(case.alternative.summary) in {Ahead.STAYING, Ahead.OWN}:
        return ahead(case.alternative.summary)
    return Ahead.STAYING if given and told is Ahead.UNTOLD and stays(case.alternative.summary) else told
