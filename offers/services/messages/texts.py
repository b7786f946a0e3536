"""What the user makes of a message. Their own words give way to a draft only when asked, and can be had back."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from offers.domain.decline.bundle import DraftMessage
from offers.domain.decline.people.registers import Register
from offers.models import EarlierText, Message
from offers.services.decline.errors import NotReady
from offers.services.decline.proofreading import critical
from offers.services.messages.desk import Desk, open_desk

_TEXT = ["subject", "body", "drafted_body", "register", "state"]
State = Message.State


class OwnWordsWouldGo(Exception):
    """The user has changed the text, so a fresh draft takes its place only when that is asked for."""


@transaction.atomic
def save_text(*, message: Message, subject: str, body: str, now: datetime) -> Message:
    """Keep the user's own words. A text equal to the draft stays a draft. Raises AlreadySent."""
    desk = open_desk(message, now=now)
    draft = desk.draft
    untouched = draft is not None and (subject, body) == (draft.subject, draft.body)
    return _keep(desk, subject, body, State.DRAFT if untouched else State.EDITED)


@transaction.atomic
def mark_ready(*, message: Message, subject: str, body: str, now: datetime, anyway: bool = False) -> Message:
    """Keep the text and call it fit to send; `anyway` is the user's yes to something grave that was found.

    Raises NotReady for an empty text, one with gaps or one that needs that yes, AlreadySent for one that went out.
    """
    desk = open_desk(message, now=now)
    gaps = desk.gaps(subject, body)
    if gaps or not body.strip():
        raise NotReady(gaps=gaps, is_empty=not body.strip())
    if critical(desk.findings(body)) and not anyway:
        raise NotReady(needs_consent=True)
    return _keep(desk, subject, body, State.READY)


def _keep(desk: Desk, subject: str, body: str, state: str) -> Message:
    """The draft that the text began as is remembered with it."""
    message = desk.message
    if message.state == State.DRAFT and desk.draft is not None:
        message.drafted_body = desk.draft.body
    message.subject, message.body, message.state = subject, body, state
    message.save(update_fields=_TEXT)
    return message


@transaction.atomic
def write_anew(*, message: Message, register: Register | None, now: datetime, instead_of_mine: bool = False) -> Message:
    """Follow the facts in that register, None leaving the choice to us.

    Raises OwnWordsWouldGo where the user has changed the text, unless `instead_of_mine`; then it is kept for
    `bring_back`. Raises AlreadySent. Without a draft nothing but the register changes.
    """
    desk = open_desk(message, now=now)
    message = desk.message
    draft = desk.draft_in(register)
    if is_own(message) and draft is not None:
        if not instead_of_mine:
            raise OwnWordsWouldGo
        _remember(message)
    message.register = register or ""
    if draft is not None:
        follow(message, draft)
    message.save(update_fields=_TEXT)
    return message


def is_own(message: Message) -> bool:
    """The user made something of their own of it."""
    return message.state != State.DRAFT and message.body != message.drafted_body


def follow(message: Message, draft: DraftMessage) -> None:
    message.subject, message.body, message.drafted_body = draft.subject[:200], draft.body, draft.body
    message.state = State.DRAFT


def _remember(message: Message) -> None:
    EarlierText.objects.update_or_create(message=message, defaults={name: getattr(message, name) for name in _TEXT})


@transaction.atomic
def bring_back(*, message: Message, now: datetime) -> Message:
    """Have the words back that a draft took the place of. Those of now are kept in their stead, if they are own ones.

    Raises AlreadySent. Without earlier words nothing changes.
    """
    message = open_desk(message, now=now).message
    earlier = EarlierText.objects.filter(message=message).first()
    if earlier is None:
        return message
    kept = {name: getattr(earlier, name) for name in _TEXT}
    if is_own(message):
        _remember(message)
    else:
        earlier.delete()
    for name, value in kept.items():
        setattr(message, name, value)
    message.save(update_fields=_TEXT)
    return message
