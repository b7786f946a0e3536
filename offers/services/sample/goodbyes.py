"""The two declines of the sample search: one waits at its words, one is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from offers.models import (
    ChecklistItem,
    Decline,
    Feedback,
    FeedbackAudience,
    Message,
    Reason,
)
from offers.services.sample.offers import OFFERS
from offers.services.sample.records import SampleDecline, SampleGoodbye, SampleOffer

if TYPE_CHECKING:
    from offers.services.sample.build import SearchBuilder


def add(search: SearchBuilder) -> None:
    """Add the declines to the offers that have one."""
    for record in OFFERS:
        if record.decline is not None:
            _decline(search, record, record.decline)


def _decline(search: SearchBuilder, record: SampleOffer, said: SampleDecline) -> None:
    is_closed = said.closed is not None
    started = search.moment(said.started)
    closed = search.moment(said.closed) if said.closed is not None else None
    decline = Decline.objects.create(
        offer=search.offers[record.key],
        step=Decline.Step.CLOSE if is_closed else Decline.Step.WORDS,
        chosen_summary=said.chosen_summary,
        keep_in_touch=said.keep_in_touch,
        would_reconsider=said.would_reconsider,
        hear_from=said.hear_from,
        started_at=started,
        decided_at=started,
        planned_at=closed,
        closed_at=closed,
    )
    Reason.objects.bulk_create(
        [Reason(decline=decline, text=text, is_shareable=True) for text in said.shareable_reasons]
        + [Reason(decline=decline, text=text, is_shareable=False) for text in said.private_reasons]
    )
    _feedback(search, record, decline, said)
    for goodbye in said.goodbyes:
        _goodbye(search, record, decline, said, goodbye)


def _feedback(search: SearchBuilder, record: SampleOffer, decline: Decline, said: SampleDecline) -> None:
    rows = Feedback.objects.bulk_create(Feedback(decline=decline, text=point.text) for point in said.feedback)
    FeedbackAudience.objects.bulk_create(
        FeedbackAudience(feedback=row, involvement=search.parts[record.key, person])
        for row, point in zip(rows, said.feedback, strict=True)
        for person in point.share_with
    )


def _goodbye(
    search: SearchBuilder, record: SampleOffer, decline: Decline, said: SampleDecline, goodbye: SampleGoodbye
) -> None:
    person = search.parts[record.key, goodbye.person]
    day = search.day(said.closed or 0)
    Message.objects.create(
        decline=decline,
        involvement=person,
        channel=goodbye.channel,
        subject=goodbye.subject,
        body=goodbye.body,
        state=Message.State.SENT,
        sent_on=day,
    )
    name = person.contact.name
    items = [("call", f"Call {name}", ChecklistItem.DoneAs.REACHED)] if goodbye.channel == "phone" else []
    items.append(("send", f"Send {name} the written confirmation", ChecklistItem.DoneAs.DONE))
    ChecklistItem.objects.bulk_create(
        ChecklistItem(
            decline=decline,
            involvement=person,
            kind=kind,
            text=text,
            position=position,
            due_on=day,
            done_on=day,
            done_as=done_as,
        )
        for position, (kind, text, done_as) in enumerate(items, start=1)
    )
