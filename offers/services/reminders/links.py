"""Links in a reminder that act without a login: signed, one purpose each, good for thirty days, and reversible."""

from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.urls import reverse

from offers.emails import ReminderLinks
from offers.models import Offer, Reminder

LIFETIME = timedelta(days=30)


class LinkAction(StrEnum):
    SNOOZE = "snooze"
    STOP = "stop"


class BadToken(Exception):
    """Forged, expired, or for something that is gone."""


def make_token(reminder: UUID, action: LinkAction) -> str:
    return f"{action}.{_signer(action).sign(reminder.hex)}"


def read_token(token: str) -> tuple[UUID, LinkAction]:
    """Which reminder and what to do. Raises BadToken."""
    purpose, _, signed = token.partition(".")
    try:
        action = LinkAction(purpose)
        return UUID(_signer(action).unsign(signed, max_age=LIFETIME)), action
    except (ValueError, signing.BadSignature) as error:
        raise BadToken from error


def links_for(reminder: Reminder, offer: Offer) -> ReminderLinks:
    """The links of one mail, on the address from the settings and never on one from a request."""

    def absolute(path: str) -> str:
        return f"{settings.SITE_URL}{path}"

    def acting(action: LinkAction) -> str:
        return absolute(reverse("offers:reminder_link", args=[make_token(reminder.uuid, action)]))

    return ReminderLinks(
        offer=absolute(offer.get_absolute_url()),
        decline=absolute(reverse("offers:decline", args=[offer.uuid])),
        close=absolute(reverse("offers:decline_close", args=[offer.uuid])),
        snooze=acting(LinkAction.SNOOZE),
        stop=acting(LinkAction.STOP),
        settings=absolute(reverse("accounts:settings")),
    )


def _signer(action: LinkAction) -> signing.TimestampSigner:
    return signing.TimestampSigner(sep=".", salt=f"offers.reminder.{action}")
