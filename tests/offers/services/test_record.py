from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from offers.models import Activity, Interaction, Offer
from offers.services import activity, interactions
from offers.services.record import entries, rows_of
from tests.factories import NOW, InteractionFactory, InvolvementFactory, OfferFactory, ParticipationFactory

pytestmark = pytest.mark.django_db

NEW_YORK = ZoneInfo("America/New_York")


def told(offer: Offer, zone: ZoneInfo = NEW_YORK) -> list[str]:
    """Each entry in a word or two, newest first."""
    return [
        entry.line if entry.interaction is None else f"{entry.interaction.kind}: {entry.interaction.note}"
        for entry in entries(offer, rows_of(offer, zone))
    ]


def log(offer: Offer, *, note: str = "", now: datetime = NOW) -> Interaction:
    entry = interactions.Entry(kind=Interaction.Kind.MEAL, happened_on=now.date(), note=note)
    return interactions.log(offer=offer, entry=entry, now=now)


def test_what_happened_and_what_was_done_stand_on_one_line_of_time() -> None:
    offer = OfferFactory()
    activity.note(offer=offer, kind="stage", text="Moved to Offered", now=NOW)
    InteractionFactory(offer=offer, kind="call", note="after", happened_on=NOW.date() + timedelta(days=1))
    InteractionFactory(offer=offer, kind="meal", note="before", happened_on=NOW.date() - timedelta(days=1))
    assert told(offer) == ["call: after", "Moved to Offered", "meal: before"]


def test_what_happened_is_told_once() -> None:
    offer = OfferFactory()
    log(offer, note="Dinner.")
    assert Activity.objects.filter(offer=offer).count() == 1
    assert told(offer) == ["meal: Dinner."]


def test_another_offer_logged_at_the_same_moment_hides_nothing() -> None:
    offer = OfferFactory()
    activity.note(offer=offer, kind="interaction", text="Meal with Walter Hodges", now=NOW)
    log(OfferFactory())
    assert told(offer) == ["Meal with Walter Hodges"]


def test_a_correction_and_what_was_deleted_leave_their_lines() -> None:
    offer = OfferFactory()
    meal = log(offer, note="Dinner.")
    entry = interactions.Entry(kind=Interaction.Kind.MEAL, happened_on=NOW.date(), note="Lunch.")
    interactions.change(interaction=meal, entry=entry, now=NOW + timedelta(minutes=1))
    assert told(offer) == ["Edited: Meal", "meal: Lunch."]
    interactions.delete(interaction=meal, now=NOW + timedelta(minutes=2))
    assert told(offer) == ["Deleted: Meal of November 2", "Edited: Meal", "Meal"]


def test_what_is_deleted_while_the_page_is_made_is_left_out() -> None:
    offer = OfferFactory()
    InteractionFactory(offer=offer)
    activity.note(offer=offer, kind="stage", text="Moved to Offered", now=NOW)
    rows = list(rows_of(offer, NEW_YORK))
    offer.interactions.all().delete()
    assert [entry.line for entry in entries(offer, rows)] == ["Moved to Offered"]


def test_a_day_is_told_in_the_order_in_which_it_was_logged() -> None:
    offer = OfferFactory()
    log(offer, note="first")
    activity.note(offer=offer, kind="stage", text="second", now=NOW + timedelta(minutes=1))
    log(offer, note="third", now=NOW + timedelta(minutes=2))
    assert told(offer) == ["meal: third", "second", "meal: first"]


def test_a_line_stands_on_the_users_own_day() -> None:
    offer = OfferFactory()
    activity.note(offer=offer, kind="edited", text="late", now=datetime(2026, 11, 6, 2, tzinfo=UTC))
    (line,) = entries(offer, rows_of(offer, NEW_YORK))
    assert line.on == date(2026, 11, 5)


@pytest.mark.parametrize("kind", Activity.Kind)
def test_stages_and_the_goodbye_stand_out(kind: Activity.Kind) -> None:
    offer = OfferFactory()
    activity.note(offer=offer, kind=kind, text="x", now=NOW)
    (line,) = entries(offer, rows_of(offer, NEW_YORK))
    assert line.is_milestone is (kind in ("stage", "decline"))


def test_it_takes_three_queries_however_long_it_is(django_assert_num_queries: object) -> None:
    offer = OfferFactory()
    for _ in range(3):
        person = InvolvementFactory(offer=offer)
        ParticipationFactory(interaction=InteractionFactory(offer=offer), involvement=person)
        activity.note(offer=offer, kind="edited", text="x", now=NOW)
    with django_assert_num_queries(3):  # type: ignore[operator]
        shown = entries(offer, rows_of(offer, NEW_YORK)[:20])
        names = [
            part.involvement.contact.name
            for entry in shown
            if entry.interaction
            for part in entry.interaction.participations.all()
        ]
    assert len(names) == 3
