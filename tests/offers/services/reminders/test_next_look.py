"""When an offer is looked at again: never later than a reminder is due, whatever changes, by whatever code."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from threading import Event
from typing import Any
from unittest.mock import patch

import pytest
from django.db import connection, transaction
from django.db.models import F

from accounts.models import User
from offers.domain.reminders import LOOK_AGAIN
from offers.models import ChecklistItem, Decline, Interaction, Offer, Participation, Reminder, WeeklyLook
from offers.models.offer import AT_ONCE
from offers.services.reminders import plan as planning
from offers.services.reminders.plan import plan
from tests.factories import (
    ChecklistItemFactory,
    DeclineFactory,
    InteractionFactory,
    ParticipationFactory,
    UserFactory,
)
from tests.offers.services.reminders.conftest import DUE, LOGGED, stale_offer

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)
MOMENT = LOGGED + HOUR

CHANGES: dict[str, Callable[[], Any]] = {
    "something is logged": lambda: Offer.objects.update(last_activity_at=MOMENT),
    "the stage": lambda: Offer.objects.update(stage="declined"),
    "the deadline": lambda: Offer.objects.update(deadline_on=MOMENT.date(), original_deadline_on=MOMENT.date()),
    "later": lambda: Offer.objects.update(snoozed_until=MOMENT),
    "stop": lambda: Offer.objects.update(reminders_stopped_at=MOMENT),
    "archive": lambda: Offer.objects.update(archived_at=MOMENT),
    "own quiet days": lambda: Offer.objects.update(quiet_days=3),
    "own repeat days": lambda: Offer.objects.update(repeat_days=5),
    "another owner": lambda: Offer.objects.update(owner=UserFactory()),
    "a form that saves the whole row": lambda: _save(Offer.objects.get(), job_title="Physician"),
    "quiet days": lambda: User.objects.update(quiet_days=3),
    "repeat days": lambda: User.objects.update(repeat_days=5),
    "deadline days": lambda: User.objects.update(deadline_days=[2]),
    "the hour": lambda: User.objects.update(reminder_hour=9),
    "the time zone": lambda: User.objects.update(time_zone="Asia/Kolkata"),
    "pause": lambda: User.objects.update(reminders_paused_at=MOMENT),
    "a locked account": lambda: User.objects.update(is_active=False),
    "a settings form": lambda: _save(User.objects.get(), time_zone="Europe/Berlin"),
    "a decline that is called off": lambda: Decline.objects.all().delete(),
    "sleep on it": lambda: Decline.objects.update(sleep_until=MOMENT),
    "decide": lambda: Decline.objects.update(decided_at=MOMENT),
    "the checklist is made": lambda: Decline.objects.update(planned_at=MOMENT),
    "close": lambda: Decline.objects.update(decided_at=MOMENT, closed_at=MOMENT),
    "a new item": lambda: ChecklistItemFactory(decline=Decline.objects.get()),
    "an item done": lambda: ChecklistItem.objects.update(done_on=MOMENT.date(), done_as="done"),
    "another due date": lambda: ChecklistItem.objects.update(due_on=date(2026, 12, 1)),
    "an item removed": lambda: ChecklistItem.objects.all().delete(),
    "they are heard from": lambda: InteractionFactory(offer=Offer.objects.get()),
    "another day of a call": lambda: Interaction.objects.update(happened_on=MOMENT.date()),
    "a call forgotten": lambda: Interaction.objects.all().delete(),
    "somebody took part": lambda: ParticipationFactory(interaction=Interaction.objects.get()),
    "somebody did not": lambda: Participation.objects.all().delete(),
    "quiet hours": lambda: User.objects.update(quiet_from=22),
    "days with mail": lambda: User.objects.update(mail_weekdays=[0, 1]),
    "a kind switched off": lambda: User.objects.update(muted_kinds=["stale"]),
    "mail that came back": lambda: User.objects.update(mail_refused_at=MOMENT),
}


def _save(row: Any, **fields: Any) -> None:
    for name, value in fields.items():
        setattr(row, name, value)
    row.save()


@pytest.fixture
def offer() -> Offer:
    offer: Offer = stale_offer()
    ChecklistItemFactory(decline=DeclineFactory(offer=offer))
    ParticipationFactory(interaction__offer=offer)
    plan(now=LOGGED)
    offer.refresh_from_db()
    assert offer.next_look_at > LOGGED
    return offer


@pytest.mark.parametrize("change", CHANGES)
def test_whatever_changes_about_an_offer_it_is_looked_at_at_once(offer: Offer, change: str) -> None:
    CHANGES[change]()
    offer.refresh_from_db()
    assert offer.next_look_at == AT_ONCE


def test_a_decline_that_is_begun_is_looked_at_at_once() -> None:
    offer = stale_offer()
    plan(now=LOGGED)
    DeclineFactory(offer=offer)
    offer.refresh_from_db()
    assert offer.next_look_at == AT_ONCE


def test_looking_and_signing_in_change_nothing(offer: Offer) -> None:
    User.objects.update(last_login=MOMENT)
    Offer.objects.update(next_look_at=F("next_look_at") + HOUR)
    before = offer.next_look_at
    offer.refresh_from_db()
    assert offer.next_look_at == before + HOUR


def test_only_who_wants_the_summary_is_looked_at_for_it() -> None:
    user = UserFactory()
    assert not WeeklyLook.objects.exists()
    User.objects.update(muted_kinds=[])
    assert WeeklyLook.objects.get() == WeeklyLook(owner=user, next_look_at=AT_ONCE)
    plan(now=LOGGED)
    assert WeeklyLook.objects.get().next_look_at == LOGGED + LOOK_AGAIN
    User.objects.update(time_zone="Asia/Kolkata")
    assert WeeklyLook.objects.get().next_look_at == AT_ONCE
    User.objects.update(muted_kinds=["weekly"])
    assert not WeeklyLook.objects.exists()
    UserFactory(muted_kinds=[])
    assert WeeklyLook.objects.count() == 1


def test_a_change_for_one_offer_leaves_the_others_alone(offer: Offer) -> None:
    other = stale_offer()
    plan(now=LOGGED)
    Offer.objects.filter(pk=offer.pk).update(quiet_days=3)
    User.objects.filter(pk=offer.owner_id).update(reminder_hour=9)
    ChecklistItem.objects.filter(decline__offer=offer).delete()
    other.refresh_from_db()
    assert other.next_look_at > LOGGED


def test_even_with_nothing_in_sight_it_is_looked_at_within_a_day() -> None:
    offer = stale_offer(quiet_days=90)
    plan(now=LOGGED)
    offer.refresh_from_db()
    assert offer.next_look_at == LOGGED + LOOK_AGAIN


def test_planning_every_hour_finds_each_reminder_at_its_hour() -> None:
    stale_offer(deadline_on=date(2026, 11, 11))
    for hours in range(-3 * 24, 24 + 1):
        plan(now=DUE + timedelta(hours=hours))
    assert {
        row.occurrence_key.rpartition(":")[2]: row.created_at for row in Reminder.objects.exclude(kind="digest")
    } == {
        "7d": DUE - timedelta(days=3),  # was due before the first run
        "3d": DUE - timedelta(days=1),
        "2026-11-09": DUE,
        "1d": DUE + timedelta(days=1),
    }


@pytest.mark.django_db(transaction=True)
def test_a_change_while_the_planner_looks_waits_and_is_looked_at_next() -> None:
    offer = stale_offer()
    looking, changed = Event(), Event()
    look = planning._look
    seen: list[tuple[int | None, bool]] = []  # the days looked at, and whether the change had come in by then

    def look_slowly(looked_at: Offer, *args: Any) -> Any:
        looking.set()
        seen.append((looked_at.quiet_days, changed.wait(0 if seen else 0.5)))
        return look(looked_at, *args)

    def change() -> None:
        try:
            looking.wait(10)
            Offer.objects.filter(pk=offer.pk).update(quiet_days=3)
            changed.set()
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool, patch.object(planning, "_look", look_slowly):
        changing = pool.submit(change)
        plan(now=LOGGED)
        changing.result()
        plan(now=LOGGED)  # finds nothing when the first run came back to the changed offer by itself
    assert seen == [(None, False), (3, True)]


@pytest.mark.django_db(transaction=True)
def test_what_somebody_is_changing_is_left_for_the_next_run() -> None:
    offer, other = stale_offer(), stale_offer()

    def plan_elsewhere() -> int:
        try:
            return plan(now=DUE)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool, transaction.atomic():
        Offer.objects.filter(pk=offer.pk).update(quiet_days=3)
        assert pool.submit(plan_elsewhere).result() == 1
    assert Reminder.objects.get().offer == other
    assert plan(now=DUE) == 1
