"""The record of an offer: what happened with its people, and whatever else was done, on one line of time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import BooleanField, CharField, Exists, F, OuterRef, Prefetch, Q, QuerySet, Value
from django.db.models.functions import TruncDate

from offers.models import Activity, Interaction, Offer, Participation

_MILESTONES = (Activity.Kind.STAGE, Activity.Kind.DECLINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the record: an interaction, to be shown in full, or else a line."""

    on: date
    interaction: Interaction | None = None
    line: str = ""
    is_milestone: bool = False


def rows_of(offer: Offer, zone: ZoneInfo) -> QuerySet[Any, dict[str, Any]]:
    """The offer's record, newest first and not yet fetched: count it, slice it, and give the slice to `entries`.

    Days are those of `zone`. What happened on a day is told in the order in which it was logged.
    """
    told = Interaction.objects.filter(offer=OuterRef("offer"), created_at=OuterRef("happened_at"))
    # Logging an interaction writes a line with the same `now`; the interaction says it better.
    lines = offer.activities.exclude(Q(kind=Activity.Kind.INTERACTION) & Exists(told)).annotate(
        on=TruncDate("happened_at", tzinfo=zone),
        at=F("happened_at"),
        is_interaction=Value(False, BooleanField()),
        what=F("kind"),
        line=F("text"),
    )
    interactions = offer.interactions.annotate(
        on=F("happened_on"),
        at=F("created_at"),
        is_interaction=Value(True, BooleanField()),
        what=F("kind"),
        line=Value("", CharField()),
    )
    columns = ("on", "at", "is_interaction", "what", "line", "pk")
    record = interactions.order_by().values(*columns).union(lines.order_by().values(*columns), all=True)
    return record.order_by("-on", "-at", "is_interaction", "-pk")


def newest_of(offer: Offer, zone: ZoneInfo) -> QuerySet[Any, dict[str, Any]]:
    """The same rows with what happened before whatever else was done: for a page that shows a few of them."""
    return rows_of(offer, zone).order_by("-is_interaction", "-on", "-at", "-pk")


def entries(offer: Offer, rows: Iterable[dict[str, Any]]) -> list[Entry]:
    """Those rows of the offer's record. Two queries, or none where no interaction is among them.

    An interaction that was deleted since the rows were read is left out.
    """
    rows = list(rows)
    people = Prefetch("participations", Participation.objects.select_related("involvement__contact").order_by("pk"))
    keys = [row["pk"] for row in rows if row["is_interaction"]]
    interactions = offer.interactions.prefetch_related(people).in_bulk(keys)
    return [
        Entry(on=row["on"], interaction=interactions[row["pk"]])
        if row["is_interaction"]
        else Entry(on=row["on"], line=row["line"], is_milestone=row["what"] in _MILESTONES)
        for row in rows
        if not row["is_interaction"] or row["pk"] in interactions
    ]
