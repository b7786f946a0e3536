"""Logging on an offer: one line of its record, and the offer counts as touched."""

from datetime import datetime

from offers.models import Activity, Offer


def log(*, offer: Offer, kind: Activity.Kind, text: str, now: datetime) -> Activity:
    """Append a line to the offer's record and move `last_activity_at` to `now`.

    Anything the user does on an offer goes through here; it is what makes the offer not stale. What we do on our own,
    such as sending a reminder, uses `note`.
    """
    offer.last_activity_at = now
    offer.save(update_fields=["last_activity_at"])
    return note(offer=offer, kind=kind, text=text, now=now)


def note(*, offer: Offer, kind: Activity.Kind, text: str, now: datetime) -> Activity:
    """Append a line to the record without counting it as the user's activity."""
    return Activity.objects.create(offer=offer, kind=kind, text=text[:500], happened_at=now)
