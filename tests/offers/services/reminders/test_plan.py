"""Planning against real rows: what becomes a reminder, and what never does."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection

from offers.domain.stages import Stage
from offers.models import Offer, Reminder
from offers.services.reminders.plan import plan
from tests.factories import ChecklistItemFactory, DeclineFactory
from tests.offers.services.reminders.conftest import DUE, LOGGED, history, stale_offer

DAY = timedelta(days=1)
pytestmark = pytest.mark.django_db


def kinds() -> list[str]:
    return list(Reminder.objects.order_by("pk").values_list("kind", flat=True))


def test_nothing_is_planned_before_it_is_due() -> None:
    stale_offer()
    assert plan(now=DUE - timedelta(seconds=1)) == 0


def test_a_stale_offer_gets_one_row_that_names_the_occurrence() -> None:
    offer = stale_offer()
    assert plan(now=DUE) == 1
    reminder = Reminder.objects.get()
    assert reminder.occurrence_key == f"stale:{offer.uuid}:2026-11-09"
    assert (reminder.owner, reminder.offer, reminder.kind) == (offer.owner, offer, Reminder.Kind.STALE)
    assert (reminder.state, reminder.due_at, reminder.not_after) == (Reminder.State.QUEUED, DUE, DUE + 3 * DAY)
    assert history(reminder) == ["queued"]


def test_planning_thrice_late_and_again_changes_nothing() -> None:
    stale_offer()
    assert [plan(now=DUE), plan(now=DUE), plan(now=DUE + timedelta(hours=20))] == [1, 0, 0]
    assert Reminder.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_three_planners_at_once_write_each_occurrence_once() -> None:
    for _number in range(40):
        stale_offer(owner__email=f"planner{_number}@example.org")

    def plan_and_hang_up(_worker: int) -> int:
        try:
            return plan(now=DUE)
        finally:
            connection.close()

    with ThreadPoolExecutor(3) as pool:
        assert sum(pool.map(plan_and_hang_up, range(3))) == 40
    assert Reminder.objects.count() == 40
    assert all(history(reminder) == ["queued"] for reminder in Reminder.objects.all())


@pytest.mark.parametrize(
    "fields",
    [
        {"archived_at": LOGGED},
        {"reminders_stopped_at": LOGGED},
        {"snoozed_until": DUE + DAY},
        {"owner__reminders_paused_at": LOGGED},
        {"owner__is_active": False},
        {"owner__quiet_days": 8},
        {"quiet_days": 8},
        *({"stage": stage} for stage in Stage if stage is not Stage.OFFERED),
    ],
    ids=str,
)
def test_nothing_is_planned_for_an_offer_that_is_decided_silenced_or_not_yet_quiet(fields: dict[str, Any]) -> None:
    stale_offer(**fields)
    assert plan(now=DUE) == 0


def test_an_offers_own_days_count_before_the_settings() -> None:
    stale_offer(quiet_days=2, repeat_days=1, owner__quiet_days=30)
    assert plan(now=DUE - 5 * DAY) == 1
    assert plan(now=DUE - 4 * DAY) == 1


def test_each_user_is_written_to_at_their_own_hour() -> None:
    stale_offer(
        owner__time_zone="Asia/Kolkata", owner__reminder_hour=20, owner__quiet_from=22
    )  # 20:00 there is 14:30 UTC
    assert plan(now=DUE.replace(hour=14, minute=29)) == 0
    assert plan(now=DUE.replace(hour=14, minute=30)) == 1


def test_a_time_zone_that_is_no_longer_known_counts_as_utc_and_stops_nobody() -> None:
    stale_offer(owner__time_zone="Mars/Olympus_Mons")
    assert plan(now=DUE.replace(hour=8)) == 1


def test_one_offer_with_impossible_dates_does_not_keep_the_others_from_being_planned(
    caplog: pytest.LogCaptureFixture,
) -> None:
    impossible, possible = stale_offer(), stale_offer()
    Offer.objects.filter(pk=impossible.pk).update(last_activity_at=datetime(1, 1, 1, 1, tzinfo=UTC))
    assert plan(now=DUE) == 1
    assert Reminder.objects.get().offer == possible
    assert f"reminders of offer {impossible.pk} cannot be planned" in caplog.text


def test_a_deadline_and_a_quiet_day_on_one_day_make_one_mail() -> None:
    stale_offer(deadline_on=date(2026, 11, 16))
    assert plan(now=DUE) == 2
    assert dict(Reminder.objects.values_list("kind", "state")) == {"deadline": "queued", "stale": "skipped"}
    assert Reminder.objects.get(kind="stale").outcome == "folded into the deadline reminder"


def test_a_deadline_is_written_about_although_something_was_logged_lately() -> None:
    stale_offer(deadline_on=date(2026, 11, 6))
    assert plan(now=DUE - 6 * DAY) == 1
    assert kinds() == ["deadline"]


def test_the_morning_after_sleeping_on_it_is_asked_once() -> None:
    offer = stale_offer(stage=Stage.INTERVIEWING)
    DeclineFactory(offer=offer, sleep_until=DUE)
    assert [plan(now=DUE), plan(now=DUE + timedelta(hours=1))] == [1, 0]
    assert kinds() == ["sleep_over"]


def test_a_no_that_is_recorded_is_not_asked_about_again() -> None:
    offer = stale_offer(stage=Stage.INTERVIEWING)
    DeclineFactory(offer=offer, sleep_until=DUE, decided_at=LOGGED)
    assert plan(now=DUE) == 0


def test_an_open_goodbye_is_written_about_from_the_day_after_it_was_due() -> None:
    decline = DeclineFactory(offer=stale_offer(stage=Stage.DECLINED), decided_at=LOGGED)
    ChecklistItemFactory(decline=decline, due_on=date(2026, 11, 8))
    ChecklistItemFactory(decline=decline, due_on=date(2026, 11, 20))
    assert [plan(now=DUE - DAY), plan(now=DUE), plan(now=DUE + DAY), plan(now=DUE + 3 * DAY)] == [0, 1, 0, 1]
    assert kinds() == ["goodbye", "goodbye"]


def test_a_goodbye_that_was_never_planned_is_written_about_from_the_day_after_the_decision() -> None:
    DeclineFactory(offer=stale_offer(stage=Stage.DECLINED), decided_at=DUE - DAY)
    assert [plan(now=DUE - timedelta(hours=1)), plan(now=DUE), plan(now=DUE + 3 * DAY)] == [0, 1, 1]
    assert kinds() == ["goodbye", "goodbye"]


def test_a_closed_loop_is_not_written_about() -> None:
    done = DeclineFactory(offer=stale_offer(stage=Stage.DECLINED), decided_at=LOGGED, planned_at=LOGGED)
    ChecklistItemFactory(decline=done, due_on=date(2026, 11, 8), done_on=date(2026, 11, 8), done_as="done")
    closed = DeclineFactory(offer=stale_offer(stage=Stage.DECLINED), decided_at=LOGGED, closed_at=LOGGED)
    ChecklistItemFactory(decline=closed, due_on=date(2026, 11, 8))
    undecided = DeclineFactory(offer=stale_offer(stage=Stage.DECLINED))
    ChecklistItemFactory(decline=undecided, due_on=date(2026, 11, 8))
    assert plan(now=DUE) == 0


@pytest.mark.parametrize("offers", [1, 3])
def test_planning_takes_the_same_queries_for_one_offer_and_for_three(
    offers: int, django_assert_num_queries: Any
) -> None:
    for _number in range(offers):
        stale_offer()
    # in a savepoint: the owners, their offers and summaries to look at, mails that wait, days with mail, mails on their
    # way, facts, earlier reminders, when to look again, rows, which are new, and events; then that there is no more
    with django_assert_num_queries(17):
        plan(now=DUE)


def test_a_tick_with_nothing_due_is_one_query_and_its_savepoint(django_assert_num_queries: Any) -> None:
    stale_offer()
    plan(now=LOGGED)
    with django_assert_num_queries(3):
        plan(now=LOGGED)
