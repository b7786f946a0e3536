"""A checklist, what is on it, and ticking it two hours after it was made."""

from datetime import date, timedelta

from offers.models import ChecklistItem, Decline
from offers.services.decline.case import goodbye_of
from offers.services.decline.closing import mark_done
from offers.services.decline.todo import is_outdated
from tests.factories import NOW

TODAY = date(2026, 11, 2)
LATER = NOW + timedelta(hours=2)
DoneAs = ChecklistItem.DoneAs


def done(item: ChecklistItem, done_as: str = "done", **more: object) -> ChecklistItem:
    return mark_done(item=item, done_as=DoneAs(done_as), on=TODAY, now=LATER, **more)  # type: ignore[arg-type]


def kinds(decline: Decline) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for item in decline.items.filter(involvement__isnull=False).select_related("involvement").order_by("kind"):
        found.setdefault(item.involvement.role, []).append(item.kind)
    return found


def is_stale(decline: Decline) -> bool:
    return is_outdated(goodbye_of(decline, now=NOW), decline.items.all(), TODAY)
