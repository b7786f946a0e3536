"""The two declines of the sample search, made by the steps that a user takes: one waits at its words, one is closed."""

from __future__ import annotations

from datetime import date, datetime

from offers.domain.decline.bundle import EntryKind
from offers.models import ChecklistItem, Decline
from offers.services.decline import closing, words, workflow
from offers.services.sample.build import SearchBuilder
from offers.services.sample.offers import OFFERS
from offers.services.sample.records import SampleDecline, SampleOffer


def add(search: SearchBuilder) -> None:
    """Decline the offers that are to be declined."""
    for record in OFFERS:
        if record.decline is not None:
            _decline(search, record, record.decline)


def _decline(search: SearchBuilder, record: SampleOffer, said: SampleDecline) -> None:
    then = search.moment(said.days)
    decline = workflow.start(offer=search.offers[record.key], now=then)
    decline.hear_from = said.hear_from
    decline.save(update_fields=["hear_from"])
    reasons = [workflow.GivenReason(text, is_shareable=True) for text in said.shareable_reasons]
    reasons += [workflow.GivenReason(text) for text in said.private_reasons]
    decline = workflow.record_decision(
        decline=decline,
        decision=workflow.Decision(chosen_summary=said.chosen_summary, reasons=tuple(reasons)),
        now=then,
    )
    feedback = tuple(
        workflow.GivenFeedback(
            point.text, frozenset(str(search.parts[record.key, person].uuid) for person in point.share_with)
        )
        for point in said.feedback
    )
    decline = workflow.save_sharing(
        decline=decline,
        sharing=workflow.Sharing(
            feedback=feedback, keep_in_touch=said.keep_in_touch, would_reconsider=said.would_reconsider
        ),
    )
    words.prepare(decline=decline, now=then)
    if said.is_closed:
        _close(decline, on=search.day(said.days), now=then)


def _close(decline: Decline, *, on: date, now: datetime) -> None:
    """Tick everything but to get in touch again one day."""
    decline = closing.plan(decline=decline, now=now)
    for item in decline.items.exclude(kind=EntryKind.RECONNECT).in_order():
        done_as = ChecklistItem.DoneAs.REACHED if item.kind == EntryKind.CALL else ChecklistItem.DoneAs.DONE
        closing.mark_done(item=item, done_as=done_as, on=on, now=now)
