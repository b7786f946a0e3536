from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection

from offers.domain.stages import Stage
from offers.models import Activity, Offer, StageChange
from offers.services.stages import MoveRefused, UndoRefused, move_offer, record_outcome, undo_move
from tests.factories import NOW, DeclineFactory, OfferFactory

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(days=3)


def moved(offer: Offer) -> Offer:
    return Offer.objects.get(pk=offer.pk)


def test_a_move_is_kept_with_its_time_and_counts_as_activity() -> None:
    offer = OfferFactory(stage=Stage.LEAD)
    change = move_offer(offer=offer, to=Stage.APPLIED, now=LATER)
    stored = moved(offer)
    assert (stored.stage, stored.stage_changed_at, stored.last_activity_at) == (Stage.APPLIED, LATER, LATER)
    assert (change.from_stage, change.to_stage, change.changed_at, change.undone_at) == (
        Stage.LEAD,
        Stage.APPLIED,
        LATER,
        None,
    )
    assert list(offer.activities.values_list("kind", "text", "happened_at")) == [
        (Activity.Kind.STAGE, "Moved from Lead to Applied", LATER)
    ]


def test_an_offer_that_comes_is_dated_by_the_owners_calendar() -> None:
    offer = OfferFactory(stage=Stage.INTERVIEWING)
    move_offer(offer=offer, to=Stage.OFFERED, now=datetime(2026, 11, 3, 2, 0, tzinfo=UTC))
    assert moved(offer).offered_on == date(2026, 11, 2)


def test_a_day_of_the_offer_that_is_known_stays() -> None:
    offer = OfferFactory(stage=Stage.INTERVIEWING, offered_on=date(2026, 10, 20))
    move_offer(offer=offer, to=Stage.OFFERED, now=LATER)
    assert moved(offer).offered_on == date(2026, 10, 20)


@pytest.mark.parametrize("to", [Stage.DECLINED, Stage.WITHDREW, Stage.REJECTED, Stage.OFFERED])
def test_a_move_that_no_click_may_make_is_refused_and_changes_nothing(to: Stage) -> None:
    offer = OfferFactory(stage=Stage.OFFERED)
    with pytest.raises(MoveRefused):
        move_offer(offer=offer, to=to, now=LATER)
    assert moved(offer).stage == Stage.OFFERED
    assert not StageChange.objects.exists()
    assert not Activity.objects.exists()


def test_a_move_looks_at_the_row_and_not_at_the_page_it_was_clicked_on() -> None:
    offer = OfferFactory(stage=Stage.OFFERED)
    stale = Offer.objects.get(pk=offer.pk)
    move_offer(offer=offer, to=Stage.INTERVIEWING, now=NOW)
    with pytest.raises(MoveRefused):
        move_offer(offer=stale, to=Stage.ACCEPTED, now=LATER)


def test_after_a_decided_goodbye_the_goodbye_must_be_called_off_first() -> None:
    offer = OfferFactory(stage=Stage.DECLINED)
    DeclineFactory(offer=offer, decided_at=NOW)
    with pytest.raises(MoveRefused, match="call the goodbye off"):
        move_offer(offer=offer, to=Stage.OFFERED, now=LATER)


def test_a_goodbye_that_is_only_begun_does_not_hold_an_offer() -> None:
    offer = OfferFactory(stage=Stage.OFFERED)
    DeclineFactory(offer=offer)
    move_offer(offer=offer, to=Stage.ACCEPTED, now=LATER)
    assert moved(offer).stage == Stage.ACCEPTED


def test_the_decline_workflow_gives_an_outcome_that_no_click_gives() -> None:
    offer = OfferFactory(stage=Stage.OFFERED)
    change = record_outcome(offer=offer, to=Stage.DECLINED, now=LATER)
    assert change is not None
    assert moved(offer).stage == Stage.DECLINED
    assert record_outcome(offer=offer, to=Stage.DECLINED, now=LATER) is None


def test_undo_gives_back_the_stage_and_its_days() -> None:
    offer = OfferFactory(stage=Stage.OFFERED, stage_changed_at=NOW - timedelta(days=12), offered_on=date(2026, 10, 21))
    change = move_offer(offer=offer, to=Stage.ACCEPTED, now=NOW)
    undo_move(change=change, now=LATER)
    stored = moved(offer)
    assert (stored.stage, stored.stage_changed_at, stored.offered_on) == (
        Stage.OFFERED,
        NOW - timedelta(days=12),
        date(2026, 10, 21),
    )
    change.refresh_from_db()
    assert change.undone_at == LATER


def test_undo_takes_back_the_day_of_the_offer_that_the_move_filled_in() -> None:
    offer = OfferFactory(stage=Stage.INTERVIEWING)
    undo_move(change=move_offer(offer=offer, to=Stage.OFFERED, now=NOW), now=LATER)
    assert moved(offer).offered_on is None


def test_undoing_twice_is_undoing_once() -> None:
    offer = OfferFactory(stage=Stage.LEAD)
    change = move_offer(offer=offer, to=Stage.APPLIED, now=NOW)
    undo_move(change=change, now=LATER)
    undo_move(change=change, now=LATER + timedelta(days=1))
    change.refresh_from_db()
    assert change.undone_at == LATER
    assert moved(offer).stage == Stage.LEAD
    assert offer.activities.count() == 2


def test_a_move_followed_by_another_cannot_be_undone() -> None:
    offer = OfferFactory(stage=Stage.LEAD)
    change = move_offer(offer=offer, to=Stage.APPLIED, now=NOW)
    move_offer(offer=offer, to=Stage.INTERVIEWING, now=NOW)
    with pytest.raises(UndoRefused):
        undo_move(change=change, now=LATER)
    assert moved(offer).stage == Stage.INTERVIEWING


def test_moves_are_undone_one_after_the_other() -> None:
    offer = OfferFactory(stage=Stage.LEAD)
    first = move_offer(offer=offer, to=Stage.APPLIED, now=NOW)
    second = move_offer(offer=offer, to=Stage.INTERVIEWING, now=NOW)
    undo_move(change=second, now=LATER)
    undo_move(change=first, now=LATER)
    assert moved(offer).stage == Stage.LEAD


def test_a_decided_goodbye_cannot_be_undone_behind_its_back() -> None:
    offer = OfferFactory(stage=Stage.OFFERED)
    change = record_outcome(offer=offer, to=Stage.DECLINED, now=NOW)
    assert change is not None
    DeclineFactory(offer=offer, decided_at=NOW)
    with pytest.raises(UndoRefused):
        undo_move(change=change, now=LATER)


@pytest.mark.django_db(transaction=True)
def test_two_clicks_at_the_same_moment_make_one_move() -> None:
    offer = OfferFactory(stage=Stage.OFFERED)

    def click(_number: int) -> bool:
        try:
            move_offer(offer=Offer.objects.get(pk=offer.pk), to=Stage.ACCEPTED, now=LATER)
        except MoveRefused:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(4) as clicks:
        assert sorted(clicks.map(click, range(4))) == [False, False, False, True]
    assert StageChange.objects.count() == 1
