from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from offers.domain.decline.facts import Kind
from offers.domain.stages import Stage
from offers.models import Decline
from offers.services.home import Row, needs_today
from tests.factories import NOW, ChecklistItemFactory, DeclineFactory, OfferFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def priya() -> User:
    return UserFactory()


def lines(user: User) -> list[tuple[str, str, str]]:
    return [(row.offer.job_title, row.why, row.action) for row in needs_today(user=user, now=NOW)]


def only(user: User) -> Row:
    (row,) = needs_today(user=user, now=NOW)
    return row


@pytest.mark.parametrize(
    ("days_ago", "deadline_on", "why"),
    [
        (12, date(2026, 11, 6), "Offered 12 days ago; they want an answer by Fri, Nov 6."),
        (1, date(2026, 11, 2), "Offered 1 day ago; they want an answer today."),
        (0, date(2026, 11, 1), "Offered today; they wanted an answer by Sun, Nov 1."),
        (9, date(2026, 11, 30), "Offered 9 days ago; they want an answer by Mon, Nov 30."),
        (9, None, "Offered 9 days ago; no deadline is on file."),
    ],
)
def test_an_offer_on_the_table_says_since_when_and_by_when(
    priya: User, days_ago: int, deadline_on: date | None, why: str
) -> None:
    offer = OfferFactory(owner=priya, deadline_on=deadline_on, stage_changed_at=NOW - timedelta(days=days_ago))
    row = only(priya)
    assert (row.why, row.action, row.url) == (why, "Decide", offer.get_absolute_url())


def test_a_deadline_before_an_offer_is_said_without_one(priya: User) -> None:
    OfferFactory(owner=priya, stage=Stage.INTERVIEWING, deadline_on=date(2026, 11, 6))
    assert only(priya).why == "They want an answer by Fri, Nov 6."


def test_an_offer_of_yesterday_evening_was_not_made_today(priya: User) -> None:
    OfferFactory(owner=priya, stage_changed_at=NOW - timedelta(hours=14))
    assert only(priya).why == "Offered 1 day ago; no deadline is on file."


def test_silence_is_counted_in_the_users_days_from_the_last_entry(priya: User) -> None:
    midnight = datetime(2026, 10, 20, tzinfo=priya.zone)
    OfferFactory(owner=priya, stage=Stage.APPLIED, last_activity_at=midnight - timedelta(seconds=1))
    OfferFactory(owner=priya, stage=Stage.APPLIED, last_activity_at=midnight)
    assert only(priya).why == "Nothing has happened for 14 days. It is fair to ask how things stand."


@pytest.mark.parametrize(
    ("fields", "stage", "why", "step"),
    [
        ({}, Stage.OFFERED, "You began to say no and stopped halfway.", "decide"),
        ({"kind": Kind.WITHDRAW}, Stage.APPLIED, "You began to withdraw and stopped halfway.", "decide"),
        (
            {"decided_at": NOW, "step": Decline.Step.PEOPLE},
            Stage.DECLINED,
            "You have decided. The people there do not know yet.",
            "people",
        ),
    ],
)
def test_a_goodbye_is_picked_up_where_it_stopped(
    priya: User, fields: dict[str, object], stage: Stage, why: str, step: str
) -> None:
    decline = DeclineFactory(offer__owner=priya, offer__stage=stage, **fields)
    row = only(priya)
    assert (row.why, row.action) == (why, "Pick it up again")
    assert row.url == f"/offers/{decline.offer.uuid}/decline/{step}/"


def test_a_deadline_over_a_half_said_no_leads_back_to_it(priya: User) -> None:
    decline = DeclineFactory(offer__owner=priya, offer__deadline_on=date(2026, 11, 6))
    row = only(priya)
    assert row.why == "You began to say no; they want an answer by Fri, Nov 6."
    assert row.url == f"/offers/{decline.offer.uuid}/decline/decide/"


def test_open_goodbyes_are_counted_once_per_offer(priya: User) -> None:
    decline = DeclineFactory(offer__owner=priya, offer__stage=Stage.DECLINED, decided_at=NOW, planned_at=NOW)
    ChecklistItemFactory(decline=decline, due_on=date(2026, 10, 31))
    ChecklistItemFactory(decline=decline, due_on=date(2026, 11, 2))
    ChecklistItemFactory(decline=decline, due_on=date(2026, 11, 3))
    ChecklistItemFactory(decline=decline, due_on=date(2026, 10, 1), done_on=date(2026, 10, 2), done_as="done")
    row = only(priya)
    assert (row.why, row.action) == ("2 goodbyes are waiting, the oldest for 2 days.", "Close the loop")
    assert row.url == f"/offers/{decline.offer.uuid}/decline/close/"


def test_a_goodbye_due_today_is_not_late(priya: User) -> None:
    decline = DeclineFactory(offer__owner=priya, offer__stage=Stage.DECLINED, decided_at=NOW, planned_at=NOW)
    ChecklistItemFactory(decline=decline, due_on=date(2026, 11, 2))
    assert only(priya).why == "1 goodbye is waiting."


def test_the_morning_after_asks_again(priya: User) -> None:
    decline = DeclineFactory(offer__owner=priya, sleep_until=NOW - timedelta(minutes=1))
    row = only(priya)
    assert (row.why, row.action) == ("You wanted to sleep on it. How does it look today?", "Decide")
    assert row.url == f"/offers/{decline.offer.uuid}/decline/decide/"


def test_what_is_put_away_settled_or_somebody_elses_needs_nothing(priya: User) -> None:
    OfferFactory(owner=priya, archived_at=NOW)
    OfferFactory(owner=priya, stage=Stage.ACCEPTED, deadline_on=date(2026, 11, 2))
    OfferFactory(owner=priya, stage=Stage.LEAD, last_activity_at=NOW - timedelta(days=90))
    DeclineFactory(offer__owner=priya, offer__stage=Stage.DECLINED, decided_at=NOW, planned_at=NOW, closed_at=NOW)
    OfferFactory()
    assert lines(priya) == []


def test_everything_comes_in_one_list_the_most_pressing_first(priya: User) -> None:
    OfferFactory(owner=priya, job_title="quiet", stage=Stage.APPLIED, last_activity_at=NOW - timedelta(days=20))
    OfferFactory(owner=priya, job_title="undecided")
    OfferFactory(owner=priya, job_title="soon", deadline_on=date(2026, 11, 6))
    OfferFactory(owner=priya, job_title="passed", deadline_on=date(2026, 11, 1))
    goodbye = DeclineFactory(
        offer__owner=priya, offer__job_title="goodbye", offer__stage=Stage.DECLINED, decided_at=NOW, planned_at=NOW
    )
    ChecklistItemFactory(decline=goodbye)
    assert [title for title, _why, _action in lines(priya)] == ["passed", "goodbye", "soon", "undecided", "quiet"]


def test_today_is_the_users_own_day(priya: User) -> None:
    priya.time_zone = "Pacific/Auckland"  # there it is November 3 already
    OfferFactory(owner=priya, deadline_on=date(2026, 11, 2))
    assert only(priya).why == "Offered today; they wanted an answer by Mon, Nov 2."


def test_the_list_takes_two_queries_however_long_it_is(priya: User) -> None:
    for expected in (1, 3):
        while len(needs_today(user=priya, now=NOW)) < expected:
            ChecklistItemFactory(
                decline__offer__owner=priya,
                decline__offer__stage=Stage.DECLINED,
                decline__decided_at=NOW,
                decline__planned_at=NOW,
            )
        with CaptureQueriesContext(
            connection,
        ) as queries:
            [str(row.offer) for row in needs_today(user=priya, now=NOW)]
        assert len(queries) == 2
