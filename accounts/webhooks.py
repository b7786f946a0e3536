"""What the mail service tells us about mail that came back. Anymail checks who it is and reads what it says.

Loaded only when a service is named in the settings, as the address of the webhook exists only then.
"""

from collections.abc import Callable
from typing import Any

from anymail.signals import AnymailTrackingEvent, EventType, RejectReason, tracking
from anymail.urls import urlpatterns as anymail_patterns
from django.core.exceptions import ImproperlyConfigured
from django.dispatch import receiver
from django.http import HttpResponseBase

from accounts.models import User
from accounts.services.bounces import note_soft_bounce, stop_writing, users_at
from jobsearch.clock import now

FOR_GOOD = (RejectReason.BOUNCED, RejectReason.INVALID)
# The words of Postmark and of Amazon for a bounce that may not happen again; Anymail calls it a bounce like any other.
NOT_FOR_GOOD = {"SoftBounce", "Transient"}


def tracking_view(service: str) -> Callable[..., HttpResponseBase]:
    """Anymail's view for events from that service, which answers 400 to whoever cannot prove to be it."""
    for pattern in anymail_patterns:
        if pattern.name == f"{service}_tracking_webhook":
            view: Callable[..., HttpResponseBase] = pattern.callback
            return view
    raise ImproperlyConfigured(f"ANYMAIL_SERVICE: Anymail knows no webhook of “{service}”.")


@receiver(tracking)
def note_event(sender: type, event: AnymailTrackingEvent, **kwargs: Any) -> None:
    user = users_at(event.recipient or "").first()
    if user is None:
        return
    if event.event_type == EventType.COMPLAINED:
        stop_writing(user=user, because=User.MailRefusal.COMPLAINED, now=now())
    elif event.event_type in (EventType.BOUNCED, EventType.REJECTED) and _is_for_good(event):
        stop_writing(user=user, because=User.MailRefusal.UNKNOWN, now=now())
    elif event.event_type in (EventType.BOUNCED, EventType.DEFERRED):
        note_soft_bounce(user=user, mail=event.message_id or event.event_id or "", now=now())


def _is_for_good(event: AnymailTrackingEvent) -> bool:
    told = event.esp_event if isinstance(event.esp_event, dict) else {}
    kinds = {told.get("Type"), (told.get("bounce") or {}).get("bounceType")}
    return event.reject_reason in FOR_GOOD and not kinds & NOT_FOR_GOOD
