"""One run of the engine: the same function behind the Celery task and the command that works without Celery."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from offers.models import Reminder
from offers.services.reminders.carrying import free_orphans
from offers.services.reminders.deliver import dispatch
from offers.services.reminders.heartbeat import beat
from offers.services.reminders.ledger import BATCH, reap
from offers.services.reminders.plan import plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run did: rows taken back from dead workers, rows planned, and deliveries by the state they ended in."""

    reaped: int
    planned: int
    delivered: Counter[str] = field(default_factory=Counter)

    def __str__(self) -> str:
        ended = ", ".join(f"{count} {state}" for state, count in sorted(self.delivered.items()))
        return f"reaped {self.reaped}, planned {self.planned}, delivered: {ended or 'none'}"


def run(
    *,
    now: datetime,
    is_told_to_end: Callable[[], bool] = lambda: False,
    call_for_help: Callable[[], None] = lambda: None,
) -> Run:
    """Reap, plan, send. Safe to run at any time, any number of times, in any number of places.

    `call_for_help` is called before sending when there is more to send than one worker sends in a blink.
    """
    reaped = reap() + free_orphans()
    planned = plan(now=now, is_told_to_end=is_told_to_end)
    if Reminder.objects.due(now)[BATCH : BATCH + 1].exists():
        call_for_help()
    done = Run(reaped=reaped, planned=planned, delivered=dispatch(now=now, is_told_to_end=is_told_to_end))
    beat(now=now)
    return done
