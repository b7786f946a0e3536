"""Sending what is due: claim a few rows, look once more whether each still holds, hand it over, record the answer."""

import logging
import random
import time
from collections import Counter
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import InterfaceError, OperationalError, transaction
from django.utils.translation import gettext as _

from offers.domain.reminders import ReminderFacts, ReminderKind, objection
from offers.emails import ReminderDays, reminder_email
from offers.models import Activity, ChecklistItem, Offer, Reminder
from offers.services import activity
from offers.services.reminders import ledger
from offers.services.reminders.facts import facts_of, policy_for, with_reminder_facts
from offers.services.reminders.links import links_for
from offers.services.reminders.smtp import (
    AnswerLost,
    Envelope,
    Refused,
    Transport,
    Unreachable,
    envelope_for,
    open_transport,
)

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


def dispatch(*, now: datetime, run_seconds: float = RUN_SECONDS) -> Counter[str]:
    """Send what is due; return how many reminders ended in which state. Several may run at once, anywhere."""
    outcomes: Counter[str] = Counter()
    started = time.monotonic()
    transport = open_transport()
    try:
        while time.monotonic() - started < run_seconds:
            claim, pks = ledger.claim_batch(now=now)
            if not pks:
                break
            if not _deliver_batch(pks, claim, transport, now, outcomes):
                break
    finally:
        transport.close()
    return outcomes


def _deliver_batch(pks: list[int], claim: UUID, transport: Transport, now: datetime, outcomes: Counter[str]) -> bool:
    """Deliver each row of the batch; false when the mail server is out of reach, the rest being put back."""
    started = time.monotonic()
    for number, pk in enumerate(pks):
        if time.monotonic() - started > BATCH_SECONDS:
            _release(pks[number:], claim)
            break
        try:
            outcomes[_deliver(pk, claim, transport, now)] += 1
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


def _release(pks: list[int], claim: UUID) -> None:
    for pk in pks:
        try:
            ledger.requeue(pk, claim, State.SENDING, due_at=None, outcome="")
        except ledger.ClaimLost:
            continue


def _deliver(pk: int, claim: UUID, transport: Transport, now: datetime) -> str:
    """Deliver one claimed reminder; return the state it ended in. Raises ClaimLost, and Unreachable once requeued."""
    reminder = Reminder.objects.select_related("owner").get(pk=pk)
    if reminder.attempts > MOST_ATTEMPTS:
        ledger.finish(pk, claim, State.SENDING, State.FAILED, outcome="gave up: trouble each time")
        return State.FAILED
    try:
        envelope = _compose(reminder, now)
    except NoLongerHolds as reason:
        return _give_up(reminder, claim, now, str(reason))
    except (OperationalError, InterfaceError):
        raise
    except Exception as error:
        logger.exception("reminder %s could not be written", pk)
        ledger.finish(pk, claim, State.SENDING, State.FAILED, outcome=f"could not be written: {type(error).__name__}")
        return State.FAILED
    try:
        code = transport.deliver(envelope, lambda: _hand_over(reminder, claim, now))
    except NoLongerHolds as reason:
        return _give_up(reminder, claim, now, str(reason))
    except Refused as refusal:
        return _refused(reminder, claim, refusal, now)
    except Unreachable as error:
        _retry(reminder, claim, State.SENDING, now, str(error))
        raise
    except AnswerLost as error:
        # The row stays in handover; when its lease is over the reaper resends it once, or leaves it uncertain.
        logger.warning("reminder %s: the mail server's answer was lost: %s", pk, error)
        return State.HANDOVER
    _record_sent(reminder, claim, envelope, now, code)
    return State.SENT


def _compose(reminder: Reminder, now: datetime) -> Envelope:
    """The mail as of now. Raises NoLongerHolds, or anything at all when a row cannot be rendered."""
    if now >= reminder.not_after:
        raise NoLongerHolds("too late to be of use")
    offer, facts = _current(reminder, now)
    days = _days(offer, facts, now)
    return envelope_for(reminder_email(reminder, offer, days, links_for(reminder, offer)))


def _hand_over(reminder: Reminder, claim: UUID, now: datetime) -> None:
    """Between 354 and the bytes: the offer is locked, so a decision either came before and stops us, or comes after."""
    with transaction.atomic():
        Offer.objects.select_for_update(no_key=True).only("pk").get(pk=reminder.offer_id)
        _current(reminder, now)
        ledger.hand_over(reminder.pk, claim)


def _current(reminder: Reminder, now: datetime) -> tuple[Offer, ReminderFacts]:
    """The offer as it stands, if the reminder still holds. Raises NoLongerHolds."""
    offers = with_reminder_facts(Offer.objects.filter(pk=reminder.offer_id))
    ((offer, facts),) = facts_of(offers, now, except_for=reminder)
    if reason := objection(ReminderKind(reminder.kind), reminder.occurrence_key, facts, policy_for(offer), now):
        raise NoLongerHolds(reason)
    return offer, facts


def _days(offer: Offer, facts: ReminderFacts, now: datetime) -> ReminderDays:
    policy = policy_for(offer)
    today: date = policy.local_day(now)
    left = offer.days_to_deadline(today)
    return ReminderDays(
        quiet=policy.days_quiet(facts.last_activity_at, now),
        undecided=offer.days_undecided(now),
        left=left if left is not None and left >= 0 else None,
        deadline_on=offer.deadline_on,
        goodbyes=ChecklistItem.objects.not_done().filter(decline__offer=offer).count() if facts.goodbye_due_on else 0,
    )


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


def _refused(reminder: Reminder, claim: UUID, refusal: Refused, now: datetime) -> str:
    from_state = State.HANDOVER if refusal.after_bytes else State.SENDING
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
    with transaction.atomic():
        ledger.sent(reminder.pk, claim, now=now, code=code)
        offer = Offer(pk=reminder.offer_id)
        text = _("We wrote to you: %(subject)s") % {"subject": envelope.message.subject}
        activity.note(offer=offer, kind=Activity.Kind.REMINDER, text=text, now=now)
