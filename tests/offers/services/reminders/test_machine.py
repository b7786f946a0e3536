"""Whatever a user does, whenever planners run, sleep or die: the mails keep the promises, judged by a short oracle.

The engine is real, on PostgreSQL; only the clock is moved by hand and the mail goes nowhere. The oracle knows the rules
as the settings page tells them and nothing of how they are kept: it looks at what was sent, when and about what.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from accounts.models import User
from offers.domain.reminders import ReminderKind
from offers.domain.stages import Stage
from offers.models import Offer, Reminder
from offers.services.reminders import actions, ledger
from offers.services.reminders.plan import plan
from offers.services.reminders.run import run
from tests.factories import OfferFactory, UserFactory

START = datetime(2026, 11, 2, 15, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ZONES = ["America/New_York", "Asia/Kolkata", "Pacific/Kiritimati", "America/Los_Angeles"]
QUIET_DAYS, REPEAT_DAYS = 7, 3
MOST_OFFERS = 4
pytestmark = pytest.mark.django_db


@dataclass
class Known:
    """What the oracle remembers of one offer. `is_excused`: what was planned may rightly have come to nothing."""

    offer: Offer
    active_at: datetime
    deadline_on: date | None = None
    is_decided: bool = False
    is_stopped: bool = False
    snoozed_until: datetime | None = None
    is_excused: bool = False
    told_at: list[tuple[str, datetime]] = field(default_factory=list)


class Search(RuleBasedStateMachine):
    """One user's search, the engine beside it, and the oracle."""

    def __init__(self) -> None:
        super().__init__()
        self.block = transaction.atomic()
        self.block.__enter__()
        self.now = START
        self.known: list[Known] = []
        self.judged: set[tuple[int, datetime]] = set()
        self.muted: set[str] = set()
        self.is_paused = self.has_crashed = False
        self.days_with_mail: defaultdict[date, int] = defaultdict(int)

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.block.__exit__(None, None, None)

    @initialize(
        weekdays=st.sampled_from([[0, 1, 2, 3, 4, 5, 6], [0, 1, 2, 3, 4], [2, 5]]),
        offers=st.lists(st.tuples(st.integers(4, 9), st.none() | st.integers(0, 9)), min_size=1, max_size=3),
    )
    def begin(self, weekdays: list[int], offers: list[tuple[int, int | None]]) -> None:
        self.user: User = UserFactory(mail_weekdays=weekdays)
        for days_ago, deadline_in in offers:
            self.create(days_ago, deadline_in)

    # --- what the user does ---

    @precondition(lambda self: len(self.known) < MOST_OFFERS)
    @rule(days_ago=st.integers(0, 9), deadline_in=st.none() | st.integers(0, 9))
    def create(self, days_ago: int, deadline_in: int | None) -> None:
        at = self.now - days_ago * DAY
        deadline_on = None if deadline_in is None else self.today + deadline_in * DAY
        times = dict.fromkeys(("last_activity_at", "stage_changed_at", "created_at"), at)
        offer = OfferFactory(owner=self.user, deadline_on=deadline_on, **times)
        self.known.append(Known(offer, at, deadline_on))

    @rule(pick=st.data())
    def act(self, pick: Any) -> None:
        if known := self.one(pick):
            self.change(known, last_activity_at=self.now)
            known.active_at, known.is_excused = self.now, False

    @rule(pick=st.data())
    def decide(self, pick: Any) -> None:
        if known := self.one(pick):
            self.change(known, stage=Stage.ACCEPTED)
            known.is_decided = True

    @rule(pick=st.data(), days=st.sampled_from([1, 3, 7]))
    def snooze(self, pick: Any, days: int) -> None:
        if known := self.one(pick):
            known.snoozed_until = actions.snooze(offer=known.offer, days=days, now=self.now)

    @rule(pick=st.data())
    def stop_or_resume(self, pick: Any) -> None:
        if known := self.one(pick):
            known.is_stopped = not known.is_stopped
            act = actions.stop if known.is_stopped else actions.resume
            act(offer=known.offer, now=self.now)
            self.excuse()

    @rule()
    def unsubscribe_or_come_back(self) -> None:
        self.is_paused = not self.is_paused
        actions.pause_all(user=self.user, now=self.now if self.is_paused else None)
        self.excuse()

    @rule(kind=st.sampled_from([ReminderKind.STALE, ReminderKind.DEADLINE]))
    def mute_or_unmute(self, kind: ReminderKind) -> None:
        self.muted ^= {kind.value}
        actions.mute(user=self.user, kind=kind, is_muted=kind.value in self.muted)
        self.excuse()

    @rule(zone=st.sampled_from(ZONES))
    def move(self, zone: str) -> None:
        if zone != self.user.time_zone:
            self.user.refresh_from_db()
            self.user.time_zone = zone
            self.user.save()
            self.excuse(always=True)

    # --- what the engine does ---

    @rule(steps=st.lists(st.integers(1, 13), min_size=1, max_size=9))
    def time_passes(self, steps: list[int]) -> None:
        for hours in steps:
            self.now += timedelta(hours=hours)
            self.tick()

    @rule()
    def tick(self) -> None:
        owed = list(self.owed())
        run(now=self.now)
        self.judge()
        for known, why in owed:
            assert any(at == self.now for _kind, at in known.told_at), f"nothing was sent: {why}"
        self.has_crashed = False

    @rule(hours=st.integers(1, 12), has_claimed=st.booleans())
    def crash(self, hours: int, has_claimed: bool) -> None:
        """Planned and not sent: the worker is gone, before or after it took its rows."""
        self.now += timedelta(hours=hours)
        plan(now=self.now)
        if has_claimed:
            ledger.claim_batch(now=self.now)
            with connection.cursor() as cursor:
                cursor.execute("UPDATE offers_reminder SET lease_until = clock_timestamp() - interval '1 second'")
        self.has_crashed = True

    # --- the oracle ---

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.user.time_zone)

    @property
    def today(self) -> date:
        return self.now.astimezone(self.zone).date()

    def is_open(self) -> bool:
        """A mail may go now: a mail day, between the user's hour and the quiet hours, and none went today."""
        return (
            self.today.weekday() in self.user.mail_weekdays
            and 8 <= self.now.astimezone(self.zone).hour < 20
            and not self.days_with_mail[self.today]
        )

    def owed(self) -> Iterator[tuple[Known, str]]:
        """Offers about which something has to be sent at this tick, whatever the planner thinks."""
        if self.is_paused or not self.is_open():
            return
        for known in self.known:
            if known.is_decided or known.is_stopped or known.snoozed_until or known.is_excused:
                continue
            since = known.active_at.astimezone(self.zone).date() + QUIET_DAYS * DAY
            if "stale" in self.muted or self.today < since:
                continue
            day = since + (self.today - since).days // REPEAT_DAYS * REPEAT_DAYS * DAY
            while day > since and self.mail_day(day) > self.today:
                day -= REPEAT_DAYS * DAY
            told_on = [at.astimezone(self.zone).date() for _kind, at in known.told_at if at > known.active_at]
            if self.mail_day(day) <= self.today and not any(on >= self.mail_day(day) for on in told_on):
                yield known, f"quiet since {known.active_at}, {day} is a day to write, today is {self.today}"

    def mail_day(self, day: date) -> date:
        while day.weekday() not in self.user.mail_weekdays:
            day += DAY
        return day

    def judge(self) -> None:
        """Look at every mail that went at this tick, and at what is left."""
        for mail in Reminder.objects.filter(state="sent", sent_at=self.now, carried_by=None):
            rows = list(mail.carried.all()) if mail.kind == Reminder.Kind.DIGEST else [mail]
            told = [row for row in rows if row.state == "sent" and (row.pk, self.now) not in self.judged]
            if told:
                self.judge_mail([(self.known_of(row), row) for row in told])
        left = Reminder.objects.filter(state__in=["queued", "sending", "handover"], due_at__lte=self.now)
        assert not left.exists()
        assert not Reminder.objects.filter(state="carried").exclude(carried_by__state="queued").exists()

    def judge_mail(self, items: list[tuple[Known, Reminder]]) -> None:
        urgent = [self.is_urgent(known, row) for known, row in items]
        hour = self.now.astimezone(self.zone).hour
        if not any(urgent):  # what is urgent takes the rest of its mail with it, so that it stays one mail
            assert 8 <= hour < 20
            assert self.today.weekday() in self.user.mail_weekdays
        if not all(urgent):
            self.days_with_mail[self.today] += 1
            assert self.days_with_mail[self.today] == 1, "two mails on one day"
        assert not self.is_paused
        assert len({known.offer.pk for known, _row in items}) == len(items), "one offer twice in a mail"
        for known, row in items:
            self.judge_item(known, row, hour)

    def judge_item(self, known: Known, row: Reminder, hour: int) -> None:
        assert not known.is_decided
        assert not known.is_stopped
        assert row.kind not in self.muted
        assert not (known.snoozed_until and self.now < known.snoozed_until)
        quiet = (self.today - known.active_at.astimezone(self.zone).date()).days
        if row.kind == "stale":
            assert quiet >= QUIET_DAYS or known.snoozed_until
        if row.kind == "deadline":
            assert known.deadline_on is not None
            assert 0 <= (known.deadline_on - self.today).days <= 9
            assert 7 <= hour < 20 or known.deadline_on == self.today
        if row.kind == "deadline_passed":
            assert known.deadline_on is not None
            assert known.deadline_on < self.today
        known.told_at.append((row.kind, self.now))
        self.judged.add((row.pk, self.now))

    # --- helpers ---

    def one(self, pick: Any) -> Known | None:
        return pick.draw(st.sampled_from(self.known)) if self.known else None

    def is_urgent(self, known: Known, row: Reminder) -> bool:
        return row.kind == "deadline" and known.deadline_on is not None and (known.deadline_on - self.today).days <= 1

    def known_of(self, row: Reminder) -> Known:
        return next(known for known in self.known if known.offer.pk == row.offer_id)

    def change(self, known: Known, **values: Any) -> None:
        Offer.objects.filter(pk=known.offer.pk).update(**values)

    def excuse(self, *, always: bool = False) -> None:
        """What was planned before a change may be called off by it; so may, elsewhere, what was already told."""
        for known in self.known:
            known.is_excused |= self.has_crashed or (always and bool(known.told_at))


@pytest.mark.timeout(600)  # half a minute on an idle machine; stopped half-way, it would only look inconsistent
def test_whatever_happens_the_mails_keep_the_promises() -> None:
    checks = [HealthCheck.too_slow, HealthCheck.data_too_large]
    limits = settings(max_examples=200, stateful_step_count=12, deadline=None, suppress_health_check=checks)
    run_state_machine_as_test(Search, settings=limits)  # type: ignore[no-untyped-call]
