"""A letter went out, by the user's own hand; or it did not after all."""

from __future__ import annotations

from datetime import date, datetime

from django.db import transaction
from django.utils.translation import gettext as _

from offers.models import Activity, Message
from offers.services import activity
from offers.services.decline.errors import AlreadySent, NotReady
from offers.services.messages.desk import open_desk

State = Message.State


class BegunAnother(Exception):
    """Since it went out, another letter of the same kind to the same person was begun."""


@transaction.atomic
def mark_sent(*, letter: Message, on: date, now: datetime) -> Message:
    """The text is kept as it went out. Raises NotReady before it was called ready; twice is once."""
    try:
        message = open_desk(letter, now=now).message
    except AlreadySent:
        return letter
    if message.state != State.READY:
        raise NotReady
    message.state, message.sent_on = State.SENT, on
    message.save(update_fields=["state", "sent_on"])
    text = _("Sent to %(name)s: %(what)s")
    _log(message, text, now)
    return message


@transaction.atomic
def take_back(*, letter: Message, now: datetime) -> Message:
    """It was not sent after all. Raises BegunAnother; what was never sent stays as it is."""
    message = Message.objects.select_for_update(of=("self",)).select_related("involvement__offer").get(pk=letter.pk)
    if not message.is_sent:
        return message
    others = Message.objects.filter(involvement=message.involvement_id, purpose=message.purpose)
    if others.not_sent().exists():
        raise BegunAnother
    message.state, message.sent_on = State.READY, None
    message.save(update_fields=["state", "sent_on"])
    _log(message, _("Not sent after all, to %(name)s: %(what)s"), now)
    return message


def _log(message: Message, text: str, now: datetime) -> None:
    offer = message.involvement.offer
    line = text % {"name": message.involvement.contact.name, "what": message.get_purpose_display()}
    activity.log(offer=offer, kind=Activity.Kind.MESSAGE, text=line, now=now)
