"""Putting off, stopping and taking back: what changes, what is said, and that twice is the same as once."""

from datetime import UTC, date, datetime, timedelta

import pytest

from offers.models import Offer, Reminder
from offers.services.reminders import actions
from offers.services.reminders.plan import plan
from tests.offers.services.reminders.conftest import DUE, stale_offer

pytestmark = pytest.mark.django_db


def lines(offer: Offer) -> list[str]:
    return list(offer.activities.order_by("pk").values_list("text", flat=True))


def test_remind_me_later_means_at_my_hour_on_that_day() -> None:
    offer = stale_offer()
    until = actions.snooze(offer=offer, days=3, now=DUE + timedelta(hours=5))
    offer.refresh_from_db()
    assert until == offer.snoozed_until == datetime(2026, 11, 12, 13, 0, tzinfo=UTC)


def test_remind_me_later_is_kept() -> None:
    offer = stale_offer()
    plan(now=DUE)
    Reminder.objects.update(state=Reminder.State.SENT, sent_at=DUE)
    actions.snooze(offer=offer, days=1, now=DUE)
    assert plan(now=DUE + timedelta(hours=23, minutes=59)) == 0
    assert plan(now=DUE + timedelta(days=1)) == 1


def test_what_was_planned_is_cancelled() -> None:
    offer = stale_offer()
    plan(now=DUE)
    actions.snooze(offer=offer, days=3, now=DUE)
    assert list(Reminder.objects.values_list("state", "outcome")) == [("cancelled", "snoozed")]


@pytest.mark.parametrize(("deadline", "until"), [(14, 13), (11, 10), (10, 10), (9, 16), (30, 16)])
def test_it_is_not_put_off_past_the_day_before_a_deadline(deadline: int, until: int) -> None:
    offer = stale_offer(deadline_on=date(2026, 11, deadline))
    assert actions.snooze(offer=offer, days=7, now=DUE).day == until


def test_doing_it_twice_is_like_once() -> None:
    offer = stale_offer()
    for _time in range(2):
        actions.snooze(offer=offer, days=3, now=DUE)
    assert lines(offer) == ["Reminders put off"]
    for _time in range(2):
        actions.stop(offer=offer, now=DUE)
    for _time in range(2):
        actions.resume(offer=offer, now=DUE)
    for _time in range(2):
        actions.unsnooze(offer=offer, now=DUE)
    assert lines(offer)[1:] == [
        "Reminders stopped for this offer",
        "Reminders resumed for this offer",
        "Reminders no longer put off",
    ]
    offer.refresh_from_db()
    assert (offer.snoozed_until, offer.reminders_stopped_at) == (None, None)


def test_none_of_it_counts_as_the_users_activity() -> None:
    offer = stale_offer()
    before = offer.last_activity_at
    actions.snooze(offer=offer, days=3, now=DUE)
    actions.stop(offer=offer, now=DUE)
    offer.refresh_from_db()
    assert offer.last_activity_at == before


def test_a_snooze_that_is_over_is_nothing_to_take_back() -> None:
    offer = stale_offer(snoozed_until=DUE)
    actions.unsnooze(offer=offer, now=DUE + timedelta(days=1))
    offer.refresh_from_db()
    assert offer.snoozed_until == DUE


def test_an_offer_gets_its_own_days_and_gives_them_back() -> None:
    offer = stale_offer()
    actions.adjust(offer=offer, quiet_days=2, repeat_days=None)
    offer.refresh_from_db()
    assert (offer.quiet_days, offer.repeat_days) == (2, None)
