"""Several reminders in one mail: how they come into it, and that they end as it ends. Every step is recorded."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from uuid import UUID

from django.db import connection, transaction

from accounts.models import User
from offers.models import Reminder, ReminderEvent
from offers.services.reminders.facts import TAKES_ITS_DAY
from offers.services.reminders.ledger import DATABASE_CLOCK

State = Reminder.State

# Its mail went when somebody was deleted, so it was sent to nobody: it is planned anew.
_FREE_ORPHANS = """
WITH orphans AS (
    DELETE FROM offers_reminder WHERE state = 'carried' AND carried_by_id IS NULL RETURNING offer_id
)
UPDATE offers_offer AS o SET next_look_at = 'epoch' FROM orphans WHERE o.id = orphans.offer_id
"""


def enter(rows: list[Reminder]) -> int:
    """Write new rows, those excepted whose key is taken; return how many were written."""
    if not rows:
        return 0
    Reminder.objects.bulk_create(rows, ignore_conflicts=True)
    written = Reminder.objects.filter(uuid__in=[row.uuid for row in rows])
    return _record((row, "", row.outcome) for row in written)


def begin(digests: list[Reminder]) -> None:
    """Write new digests, before what they carry."""
    Reminder.objects.bulk_create(digests)
    _record((digest, "", "") for digest in digests)


def waiting_mails(owners: Collection[int], now: datetime) -> dict[int, Reminder]:
    """By owner: a mail that waits to be sent, has never been in doubt, and is held here while it may be joined."""
    rows = Reminder.objects.select_for_update(skip_locked=True, no_key=True).filter(
        owner__in=owners, state=State.QUEUED, mail_on__isnull=False, not_after__gt=now, uncertain_count=0
    )
    return {row.owner_id: row for row in rows.order_by("mail_on")}


def look_again(mails: Iterable[Reminder], now: datetime) -> None:
    """A mail kept for its hour is judged anew, as that may be another hour now. One put off by the server waits on."""
    kept = Reminder.objects.filter(pk__in=[mail.pk for mail in mails], due_at__gt=now, outcome="")
    kept.update(due_at=now)


def take_day(mail: Reminder, day: date) -> None:
    """The waiting mail goes on another day than it was planned for."""
    Reminder.objects.filter(pk=mail.pk).update(mail_on=day)


def join(waiting: Reminder, digest: Reminder) -> None:
    """The mail that waited becomes one of several in a new digest."""
    Reminder.objects.filter(pk=waiting.pk).update(state=State.CARRIED, mail_on=None)
    begin([digest])
    waiting.state, waiting.carried_by = State.CARRIED, digest
    waiting.save(update_fields=["carried_by"])
    _record([(waiting, State.QUEUED, "")])


def drop(mail: Reminder, claim: UUID, dropped: Iterable[tuple[Reminder, str]]) -> None:
    """Leave out what no longer holds, while the claim does. What an earlier copy may have said is uncertain."""
    state = State.UNCERTAIN if mail.uncertain_count else State.SKIPPED
    with transaction.atomic():
        for row, reason in dropped:
            carried = Reminder.objects.filter(pk=row.pk, state=State.CARRIED, carried_by__claim=claim)
            if carried.update(state=state, outcome=reason):
                row.state = state
                _record([(row, State.CARRIED, reason)])


def free_orphans() -> int:
    """Let what lost its mail be planned again; return how many rows that were."""
    with connection.cursor() as cursor:
        cursor.execute(_FREE_ORPHANS)
        return cursor.rowcount


def take_today(mail: Reminder, claim: UUID, today: date) -> bool:
    """Let a mail that was kept overnight have today; false if today has its mail.

    The owner's row is held, as planners hold it while they give days away.
    """
    with transaction.atomic():
        User.objects.select_for_update(no_key=True).only("pk").get(pk=mail.owner_id)
        if Reminder.objects.filter(owner=mail.owner_id, mail_on=today, state__in=TAKES_ITS_DAY).exists():
            return False
        Reminder.objects.filter(pk=mail.pk, claim=claim).update(mail_on=today)
        mail.mail_on = today
    return True


def _record(changes: Iterable[tuple[Reminder, str, str]]) -> int:
    events = [
        ReminderEvent(reminder=row, from_state=was, to_state=row.state, detail=detail, happened_at=DATABASE_CLOCK)
        for row, was, detail in changes
    ]
    ReminderEvent.objects.bulk_create(events)
    return len(events)
