from datetime import timedelta

import pytest

from offers.models import Offer
from offers.services.reminders import overview
from offers.services.reminders.facts import policy_of
from tests.factories import UserFactory
from tests.offers.services.reminders.conftest import DUE, LOGGED, stale_offer

pytestmark = pytest.mark.django_db


def test_of_very_many_offers_those_are_worked_out_that_the_planner_looks_at_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    owner = UserFactory()
    later, soonest = (stale_offer(owner=owner) for _ in range(2))
    Offer.objects.filter(pk=later.pk).update(next_look_at=DUE + timedelta(days=9))
    Offer.objects.filter(pk=soonest.pk).update(next_look_at=DUE)
    monkeypatch.setattr(overview, "OFFERS_AT_MOST", 1)

    coming = overview.upcoming(offers=Offer.objects.for_user(owner), policy=policy_of(owner), now=LOGGED, each=1)

    assert [one.offer for one in coming] == [soonest]
