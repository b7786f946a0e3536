"""What the review has to say about a text, with what it needs to know about the reader."""

from __future__ import annotations

from collections.abc import Mapping

from offers.domain.decline.bundle import Channel
from offers.domain.decline.circles import circle_of
from offers.domain.decline.log import logged
from offers.domain.decline.review import Audience, Finding, Severity
from offers.models import Message
from offers.services.decline.case import Goodbye

SHOWN_AS_GAPS = "placeholder"


def findings_in(
    text: str, *, goodbye: Goodbye, contact_id: str, channel: Channel, others: Mapping[str, str] | None = None
) -> tuple[Finding, ...]:
    """The gravest first, left-over placeholders aside. `others` are the texts for other people, by contact id."""
    case = goodbye.case
    contact = case.contact(contact_id)
    leads = {lead.id for lead in logged.leads(case)}
    audience = Audience(
        contact=contact,
        circle=circle_of(contact, case, leads),
        channel=channel,
        states_decision=not logged.has_left(contact)
        and not logged.has_moved(contact, case)
        and logged.hears_decision(contact, case),
    )
    found = goodbye.reviewer.review(text, audience, others)
    return tuple(finding for finding in found if finding.code != SHOWN_AS_GAPS)


def worth_showing(findings: tuple[Finding, ...], state: str) -> tuple[Finding, ...]:
    """Our own drafts are checked for what must not happen, the user's words for all; what went out is past mending."""
    if state == Message.State.SENT:
        return ()
    if state == Message.State.DRAFT:
        return critical(findings)
    return findings


def critical(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.severity is Severity.CRITICAL)
