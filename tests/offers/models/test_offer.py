from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.db import IntegrityError

from accounts.models import User
from offers.domain.stages import Stage
from offers.domain.staleness import ReminderPolicy
from offers.models import Offer, StageChange
from tests.factories import NOW, DeclineFactory, OfferFactory, OrganizationFactory, UserFactory

pytestmark = pytest.mark.django_db

TODAY = NOW.date()


@pytest.mark.parametrize(
    ("broken", "constraint"),
    [
        ({"job_title": ""}, "offer_has_a_job_title"),
        ({"stage": "maybe"}, "offer_stage_is_known"),
        ({"deadline_on": TODAY, "original_deadline_on": None}, "offer_deadline_keeps_its_original"),
        ({"deadline_on": None, "original_deadline_on": TODAY}, "offer_deadline_keeps_its_original"),
    ],
)
def test_the_database_refuses_a_broken_offer(broken: dict[str, object], constraint: str) -> None:
    offer = OfferFactory()
    with pytest.raises(IntegrityError, match=constraint):
        Offer.objects.filter(pk=offer.pk).update(**broken)


def test_the_database_refuses_a_move_to_where_it_came_from() -> None:
    with pytest.raises(IntegrityError, match="stage_change_goes_somewhere"):
        StageChange.objects.create(offer=OfferFactory(), from_stage=Stage.LEAD, to_stage=Stage.LEAD, changed_at=NOW)


@pytest.fixture
def priya() -> User:
    return UserFactory()


def found(offers: object) -> list[str]:
    return [offer.job_title for offer in offers]  # type: ignore[attr-defined]


def test_open_decided_and_archived_offers_are_told_apart(priya: User) -> None:
    OfferFactory(owner=priya, job_title="open", stage=Stage.LEAD)
    OfferFactory(owner=priya, job_title="accepted", stage=Stage.ACCEPTED)
    OfferFactory(owner=priya, job_title="away", stage=Stage.LEAD, archived_at=NOW)
    OfferFactory(job_title="somebody else's")
    mine = Offer.objects.for_user(priya)
    assert found(mine.open()) == ["open"]
    assert found(mine.decided()) == ["accepted"]
    assert sorted(found(mine)) == ["accepted", "away", "open"]


def test_what_waits_for_me_is_listed_first_then_the_newest(priya: User) -> None:
    for stage in (Stage.LEAD, Stage.OFFERED, Stage.REJECTED, Stage.INTERVIEWING):
        OfferFactory(owner=priya, job_title=f"old {stage}", stage=stage, last_activity_at=NOW - timedelta(days=1))
        OfferFactory(owner=priya, job_title=f"new {stage}", stage=stage)
    assert found(Offer.objects.for_user(priya).by_stage()) == [
        "new offered",
        "old offered",
        "new interviewing",
        "old interviewing",
        "new lead",
        "old lead",
        "new rejected",
        "old rejected",
    ]


@pytest.mark.parametrize("text", ["ridge", "HOSPITALIST", "boise", "hospitalist ridge", " ridge \x00 "])
def test_search_finds_words_in_organization_job_title_and_place(priya: User, text: str) -> None:
    organization = OrganizationFactory(owner=priya, name="Blue Ridge")
    OfferFactory(owner=priya, organization=organization, job_title="Hospitalist", location="Boise")
    OfferFactory(owner=priya, job_title="Teacher", organization__name="School")
    assert found(Offer.objects.for_user(priya).search(text)) == ["Hospitalist"]


def test_percent_signs_are_searched_as_typed(priya: User) -> None:
    OfferFactory(owner=priya, job_title="50% post")
    OfferFactory(owner=priya, job_title="500 post")
    assert found(Offer.objects.for_user(priya).search("50%")) == ["50% post"]


def test_an_open_goodbye_is_one_that_is_not_closed(priya: User) -> None:
    OfferFactory(owner=priya, job_title="none")
    DeclineFactory(offer__owner=priya, offer__job_title="begun")
    DeclineFactory(offer__owner=priya, offer__job_title="closed", decided_at=NOW, closed_at=NOW)
    assert found(Offer.objects.for_user(priya).with_open_goodbye()) == ["begun"]


def test_days_are_counted_for_offers_that_wait() -> None:
    policy = ReminderPolicy(zone=ZoneInfo("America/New_York"))
    offer = OfferFactory(stage_changed_at=NOW - timedelta(days=11, hours=13), deadline_on=TODAY + timedelta(days=2))
    assert offer.days_undecided(policy, NOW) == 12  # from an evening to a morning
    assert offer.days_to_deadline(TODAY) == 2
    assert OfferFactory(stage=Stage.ACCEPTED).days_undecided(policy, NOW) is None
    assert OfferFactory().days_to_deadline(TODAY) is None


def test_an_extension_is_a_later_date_than_the_first() -> None:
    assert OfferFactory(deadline_on=date(2026, 11, 20), original_deadline_on=date(2026, 11, 12)).is_extended
    assert not OfferFactory(deadline_on=date(2026, 11, 12)).is_extended
    assert not OfferFactory().is_extended
