"""Sending what is due: claim a few rows, look once more whether each still holds, hand it over, record the answer."""

import logging
import random
import time
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils.translation import gettext as _

from accounts.models import User
from accounts.services.bounces import stop_writing
from offers.domain.staleness import DAY
from offers.models import Offer, Reminder
from offers.services.reminders import carrying, ledger, relay
from offers.services.reminders.facts import policy_of
from offers.services.reminders.look import Look, look_at
from offers.services.reminders.smtp import (
    AnswerLost,
    Envelope,
    Refused,
    Transport,
    Unreachable,
    envelope_for,
    open_transport,
)
from offers.services.reminders.together import Together, look_together

logger = logging.getLogger(__name__)
State = Reminder.State
BACKOFF_MINUTES = (1, 5, 15, 60, 240)
MOST_ATTEMPTS = 12
# A batch stops taking rows after this long, so that the lease covers the last of them.
BATCH_SECONDS = 60.0
# A run ends after this long; the next tick goes on.
RUN_SECONDS = 50.0


class NoLongerHolds(Exception):
    """The reminder must not be sent any more; the message says why."""


class NotNow(Exception):
    """The mail is to be looked at again at another time: at its hour, or at once when what it tells has changed."""

    def __init__(self, until: datetime) -> None:
        super().__init__(until)
        self.until = until


class CannotBeWritten(Exception):
    """There is no mail to send, nor will there be; the message says why, and names nobody."""


class TheServerWaits(Exception):
    """The mail server wants no more mail for now. What became of the one in hand is recorded, and told."""


def dispatch(
    *, now: datetime, run_seconds: float = RUN_SECONDS, is_told_to_end: Callable[[], bool] = lambda: False
) -> Counter[str]:
    """Send what is due; return how many reminders ended in which state. Several may run at once, anywhere.

    It ends after the mail in hand when told to, when the mail server is out of reach and when that wants a pause.
    """
    outcomes: Counter[str] = Counter()
    ends_at = time.monotonic() + run_seconds
    transport = open_transport()
    try:
        while time.monotonic() < ends_at and not is_told_to_end() and not relay.is_paused():
            claim, pks = ledger.claim_batch(now=now)
            if not pks or not _deliver_batch(pks, claim, transport, now, outcomes, is_told_to_end):
                break
    finally:
        transport.close()
    return outcomes


def _deliver_batch(
    pks: list[int],
    claim: UUID,
    transport: Transport,
    now: datetime,
    outcomes: Counter[str],
    is_told_to_end: Callable[[], bool],
) -> bool:
    """Deliver each row of the batch; false when the mail server takes no more for now, the rest being put back."""
    started = time.monotonic()
    looks = _look_at_all(pks, now)
    for number, pk in enumerate(pks):
        if time.monotonic() - started > BATCH_SECONDS or is_told_to_end():
            _release(pks[number:], claim)
            break
        try:
            look = looks.get(pk) or look_at([pk], now).get(pk)  # none where its owner went since it was claimed
            state = _deliver(look, claim, transport, now) if look else "gone"
            outcomes[state] += 1
            if state == State.SENT and outcomes[state] == 1:
                relay.has_taken_a_mail()
        except TheServerWaits as told:
            outcomes[str(told)] += 1
            _release(pks[number + 1 :], claim)
            return False
        except ledger.ClaimLost:
            logger.warning("reminder %s: the claim was lost", pk)
            outcomes["claim lost"] += 1
        except Unreachable as error:
            logger.warning("mail server out of reach: %s", error)
            outcomes["unreachable"] += 1
            _release(pks[number + 1 :], claim)
            return False
        except (OperationalError, InterfaceError):
            raise
        except Exception:
            # Whatever it is, it is this row's; the reaper takes it back, and after twelve attempts it has failed.
            logger.exception("reminder %s: unexpected trouble", pk)
            outcomes["trouble"] += 1
    return True


def _look_at_all(pks: list[int], now: datetime) -> dict[int, Look | Together]:
    """What could be read at once; a row that cannot be read must not keep the others of its batch from going out."""
    try:
        return look_at(pks, now)
    except (OperationalError, InterfaceError):
        raise
    except Exception:
        logger.exception("a batch of reminders could not be read at once")
        return {}


def _release(pks: list[int], claim: UUID) -> None:
    for pk in pks:
        try:
            ledger.requeue(pk, claim, State.SENDING, due_at=None, outcome="")
        except ledger.ClaimLost:
            continue


def _deliver(look: Look | Together, claim: UUID, transport: Transport, now: datetime) -> str:
    """Deliver one claimed reminder; return the state it ended in. Raises ClaimLost, and Unreachable once requeued."""
    reminder = look.reminder
    if reminder.attempts > MOST_ATTEMPTS:
        ledger.finish(reminder.pk, claim, State.SENDING, State.FAILED, outcome="gave up: trouble each time")
        return State.FAILED
    try:
        envelope = _compose(look, claim, now)
        code = transport.deliver(envelope, lambda: _hand_over(look, claim, now))
    except CannotBeWritten as reason:
        ledger.finish(reminder.pk, claim, State.SENDING, State.FAILED, outcome=str(reason))
        return State.FAILED
    except NoLongerHolds as reason:
        return _give_up(reminder, claim, now, str(reason))
    except NotNow as wait:
        return _postpone(reminder, claim, wait)
    except Refused as refusal:
        state = _refused(reminder, claim, refusal, now)
        if refusal.is_of_the_server:
            relay.pause()
            raise TheServerWaits(state) from refusal
        return state
    except Unreachable as error:
        if error.is_of_the_server:
            relay.pause()
        _retry(reminder, claim, State.SENDING, now, str(error))
        raise
    except AnswerLost as error:
        # The row stays in handover; when its lease is over the reaper resends it once, or leaves it uncertain.
        logger.warning("reminder %s: the mail server's answer was lost: %s", reminder.pk, error)
        return State.HANDOVER
    _record_sent(reminder, claim, envelope, now, code)
    return State.SENT


def _compose(look: Look | Together, claim: UUID, now: datetime) -> Envelope:
    """The mail as of the look. Raises NoLongerHolds, NotNow or CannotBeWritten."""
    if isinstance(look, Together):
        carrying.drop(look.reminder, claim, look.dropped)
    if look.objection:
        raise NoLongerHolds(look.objection)
    _take_its_day(look, claim, now)
    try:
        return envelope_for(look.email(now))
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:
        logger.exception("reminder %s could not be written", look.reminder.pk)
        raise CannotBeWritten(f"could not be written: {type(error).__name__}") from error


def _take_its_day(look: Look | Together, claim: UUID, now: datetime) -> None:
    """The hour has come, and a mail that was kept until today has today. Raises NotNow."""
    mail = look.reminder
    if look.goes_at > now:
        raise NotNow(look.goes_at)
    policy = policy_of(mail.owner)
    today = policy.local_day(now)
    if mail.mail_on not in (None, today) and not carrying.take_today(mail, claim, today):
        raise NotNow(policy.opens_at(policy.day_starts(today + DAY)))


def _hand_over(look: Look | Together, claim: UUID, now: datetime) -> None:
    """Between 354 and the bytes: the offer is locked, so a decision either came before and stops us, or comes after.

    Where something has changed since the look, though it may not matter, all of it is looked at again.
    """
    if isinstance(look, Together):
        _hand_over_together(look, claim, now)
        return
    reminder = look.reminder
    assert reminder.offer_id is not None  # noqa: S101 what belongs to no offer is looked at together
    if ledger.hand_over_unchanged(reminder.pk, claim, offer=reminder.offer_id, stamp=look.stamp):
        return
    with transaction.atomic():
        Offer.objects.select_for_update(no_key=True).only("pk").get(pk=reminder.offer_id)
        again = look_at([reminder.pk], now)[reminder.pk]
        if again.objection:
            raise NoLongerHolds(again.objection)
        if again.reminder.owner.email != reminder.owner.email:
            raise NotNow(now)  # it is made out to the address that they had
        ledger.hand_over(reminder.pk, claim)


def _hand_over_together(look: Together, claim: UUID, now: datetime) -> None:
    """The same for several offers. The owner's row comes first: whoever changes that locks all of their offers."""
    composed = [part.row.pk for part in look.parts]
    offers = [part.offer.pk for part in look.parts if part.offer]
    with transaction.atomic():
        owner = User.objects.select_for_update(no_key=True).only("email").get(pk=look.reminder.owner_id)
        list(Offer.objects.select_for_update(no_key=True).only("pk").filter(pk__in=offers).order_by("pk"))
        again = look_together(look.reminder, now)
        if again.objection:
            raise NoLongerHolds(again.objection)
        if [part.row.pk for part in again.parts] != composed or owner.email != look.reminder.owner.email:
            raise NotNow(now)
        ledger.hand_over(look.reminder.pk, claim)


def _give_up(reminder: Reminder, claim: UUID, now: datetime, reason: str) -> str:
    """Skip what no longer holds. What may have gone out is uncertain; what could not be sent in time has failed."""
    if reminder.uncertain_count:
        state = State.UNCERTAIN
    elif reminder.attempts > 1 and now >= reminder.not_after:
        state = State.FAILED
    else:
        state = State.SKIPPED
    ledger.finish(reminder.pk, claim, State.SENDING, state, outcome=reason)
    return state


def _postpone(reminder: Reminder, claim: UUID, wait: NotNow) -> str:
    ledger.postpone(reminder.pk, claim, until=wait.until)
    return State.QUEUED


def _refused(reminder: Reminder, claim: UUID, refusal: Refused, now: datetime) -> str:
    from_state = State.HANDOVER if refusal.after_bytes else State.SENDING
    if refusal.is_unknown_mailbox:
        stop_writing(user=reminder.owner, because=User.MailRefusal.UNKNOWN, now=now)
    if refusal.is_permanent:
        ledger.finish(reminder.pk, claim, from_state, State.FAILED, outcome=f"refused: {refusal}", code=refusal.code)
        return State.FAILED
    return _retry(reminder, claim, from_state, now, f"refused for now: {refusal}", code=refusal.code)


def _retry(
    reminder: Reminder, claim: UUID, from_state: State, now: datetime, outcome: str, *, code: int | None = None
) -> str:
    """Queue the row again, later each time, until there were twelve attempts."""
    if reminder.attempts >= MOST_ATTEMPTS:
        ledger.finish(reminder.pk, claim, from_state, State.FAILED, outcome=f"gave up: {outcome}", code=code)
        return State.FAILED
    minutes = BACKOFF_MINUTES[min(reminder.attempts, len(BACKOFF_MINUTES)) - 1]
    wait = timedelta(minutes=minutes * random.uniform(0.8, 1.2))  # noqa: S311 spreads retries, guards nothing
    ledger.requeue(reminder.pk, claim, from_state, due_at=now + wait, outcome=outcome, code=code)
    return State.QUEUED


def _record_sent(reminder: Reminder, claim: UUID, envelope: Envelope, now: datetime, code: int) -> None:
    note = _("We wrote to you: %(subject)s") % {"subject": envelope.message.subject}
    ledger.sent(reminder.pk, claim, now=now, code=code, note=note)
