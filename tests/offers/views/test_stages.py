import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from offers.domain.stages import Stage
from offers.models import Offer, StageChange
from tests.factories import NOW, DeclineFactory, OfferFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def offer(priya: User) -> Offer:
    return OfferFactory(owner=priya)


def move_url(offer: Offer) -> str:
    return reverse("offers:move", args=[offer.uuid])


def undo_url(offer: Offer) -> str:
    return reverse("offers:undo_move", args=[offer.uuid])


def stage_of(offer: Offer) -> str:
    offer.refresh_from_db()
    return offer.stage


def test_one_click_moves_an_offer_and_the_message_undoes_it(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(move_url(offer), {"stage": "accepted"}, follow=True)
    change = StageChange.objects.get()
    assert stage_of(offer) == Stage.ACCEPTED
    page = answer.content.decode()
    assert "Moved to Accepted." in page
    assert f'action="{undo_url(offer)}"' in page
    assert f'name="change" value="{change.uuid}"' in page
    answer = signed_in.post(undo_url(offer), {"change": change.uuid}, follow=True)
    assert "Back to Offered." in answer.content.decode()
    assert stage_of(offer) == Stage.OFFERED


def test_a_second_undo_does_no_harm(signed_in: Client, offer: Offer) -> None:
    signed_in.post(move_url(offer), {"stage": "accepted"})
    change = StageChange.objects.get()
    for _ in range(2):
        assert signed_in.post(undo_url(offer), {"change": change.uuid}).status_code == 302
    assert stage_of(offer) == Stage.OFFERED
    assert offer.activities.count() == 2


def test_an_undo_that_comes_too_late_says_so(signed_in: Client, offer: Offer) -> None:
    signed_in.post(move_url(offer), {"stage": "accepted"})
    first = StageChange.objects.get()
    signed_in.post(move_url(offer), {"stage": "rescinded"})
    answer = signed_in.post(undo_url(offer), {"change": first.uuid}, follow=True)
    assert "This offer has moved on since" in answer.content.decode()
    assert stage_of(offer) == Stage.RESCINDED


def test_a_move_that_no_click_may_make_is_answered_in_words(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(move_url(offer), {"stage": "declined"}, follow=True)
    assert "From “Offered” this offer cannot move to “Declined by me”." in answer.content.decode()
    assert stage_of(offer) == Stage.OFFERED


def test_a_double_click_moves_once(signed_in: Client, offer: Offer) -> None:
    for _ in range(2):
        assert signed_in.post(move_url(offer), {"stage": "accepted"}).status_code == 302
    assert StageChange.objects.count() == 1


def test_a_decided_goodbye_is_called_off_on_its_own_page(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, stage=Stage.DECLINED)
    DeclineFactory(offer=offer, decided_at=NOW)
    answer = signed_in.post(move_url(offer), {"stage": "offered"}, follow=True)
    assert "call the goodbye off first" in answer.content.decode()
    assert stage_of(offer) == Stage.DECLINED


@pytest.mark.parametrize("stage", ["", "maybe", "{{ 7*7 }}", "x" * 10_000, "\x00"])
def test_a_stage_that_does_not_exist_is_not_found(signed_in: Client, offer: Offer, stage: str) -> None:
    assert signed_in.post(move_url(offer), {"stage": stage}).status_code == 404
    assert stage_of(offer) == Stage.OFFERED


@pytest.mark.parametrize("change", ["", "nonsense", "0b1f6c9e-6f0e-4c83-9d0c-0d6f2f2a7b11"])
def test_a_change_that_does_not_exist_is_not_found(signed_in: Client, offer: Offer, change: str) -> None:
    assert signed_in.post(undo_url(offer), {"change": change}).status_code == 404


def test_a_change_of_another_offer_is_not_found(signed_in: Client, offer: Offer, priya: User) -> None:
    other = OfferFactory(owner=priya)
    signed_in.post(move_url(other), {"stage": "accepted"})
    assert signed_in.post(undo_url(offer), {"change": StageChange.objects.get().uuid}).status_code == 404
    assert stage_of(other) == Stage.ACCEPTED


def test_looking_changes_nothing(signed_in: Client, offer: Offer) -> None:
    assert signed_in.get(move_url(offer)).status_code == 405
    assert signed_in.get(undo_url(offer)).status_code == 405
