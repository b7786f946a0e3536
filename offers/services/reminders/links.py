"""Links in a reminder that act without a login: signed, one purpose each, good for thirty days, and reversible."""

from datetime import timedelta
from enum import StrEnum
from uuid import UUID

from django.conf import settings
from django.core import signing
from django.db import models, transaction
from django.urls import reverse

from offers.domain.decline.letters.requests import Purpose
from offers.emails import OwnLinks, ReminderLinks
from offers.models import Offer, Reminder, ReminderEvent
from offers.services.reminders.ledger import DATABASE_CLOCK

LIFETIME = timedelta(days=30)
# Programs that check mail open its links, and some press the buttons there. They do it at once; a reader needs longer.
TOO_SOON = timedelta(seconds=10)


class LinkAction(StrEnum):
    SNOOZE = "snooze"
    STOP = "stop"
    PAUSE = "pause"


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


def is_too_soon(reminder: UUID) -> bool:
    """Whether the mail left so few seconds ago that a program may have pressed the button; noted in the record.

    Measured by the database's clock from the handover on, as a mail may be looked into before the server answers.
    """
    with transaction.atomic():
        row = Reminder.objects.select_for_update(no_key=True).filter(uuid=reminder).first()
        if row is None or not _left_just_now(row.carried_by or row):
            return False
        ReminderEvent.objects.create(
            reminder=row, from_state=row.state, to_state=row.state, happened_at=DATABASE_CLOCK,
            detail="a link was pressed within seconds: asked once more",
        )  # fmt: skip
    return True


def _left_just_now(reminder: Reminder) -> bool:
    left = (Reminder.State.HANDOVER, Reminder.State.SENT)
    changes = reminder.events.exclude(from_state=models.F("to_state"))  # without the notes that we make here
    return changes.filter(to_state__in=left, happened_at__gt=DATABASE_CLOCK - TOO_SOON).exists()


def links_for(reminder: Reminder, offer: Offer) -> ReminderLinks:
    """The links of one reminder, on the address from the settings and never on one from a request."""
    return ReminderLinks(
        offer=_absolute(offer.get_absolute_url()),
        decline=_absolute(reverse("offers:decline", args=[offer.uuid])),
        close=_absolute(reverse("offers:decline_close", args=[offer.uuid])),
        more_time=f"{_absolute(reverse('offers:message_new', args=[offer.uuid]))}?purpose={Purpose.MORE_TIME}",
        snooze=_acting(reminder, LinkAction.SNOOZE),
        stop=_acting(reminder, LinkAction.STOP),
        settings=_absolute(reverse("accounts:settings")),
    )


def own_links_for(mail: Reminder) -> OwnLinks:
    """The links of a mail that belongs to no offer: one press ends the weekly summary, or pauses all reminders."""
    is_summary = mail.kind == Reminder.Kind.WEEKLY
    return OwnLinks(
        home=_absolute(reverse("home")),
        settings=_absolute(reverse("accounts:settings")),
        stop=_acting(mail, LinkAction.STOP if is_summary else LinkAction.PAUSE),
    )


def _acting(reminder: Reminder, action: LinkAction) -> str:
    return _absolute(reverse("offers:reminder_link", args=[make_token(reminder.uuid, action)]))


def _absolute(path: str) -> str:
    return f"{settings.SITE_URL}{path}"


def _signer(action: LinkAction) -> signing.TimestampSigner:
    return signing.TimestampSigner(sep=".", salt=f"offers.reminder.{action}")
