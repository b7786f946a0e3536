from datetime import date, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from jobsearch import clock
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage
from offers.models import Offer
from offers.services import activity
from offers.services.sample import create_sample_account
from tests.factories import (
    NOW,
    DeclineFactory,
    InteractionFactory,
    InvolvementFactory,
    OfferFactory,
    ParticipationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

CREATE = "/offers/new/"


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("offers.views.offers.now", lambda: NOW)


def url(name: str, offer: Offer) -> str:
    return reverse(f"offers:{name}", args=[offer.uuid])


def test_the_list_shows_open_offers_first_and_the_others_on_request(signed_in: Client, priya: User) -> None:
    opened = OfferFactory(owner=priya)
    decided = OfferFactory(owner=priya, stage=Stage.REJECTED)
    away = OfferFactory(owner=priya, archived_at=NOW)
    OfferFactory()

    def listed(query: str) -> list[Offer]:
        return [line.offer for line in signed_in.get(f"/offers/{query}").context["lines"]]

    assert listed("") == [opened]
    assert listed("?show=decided") == [decided]
    assert set(listed("?show=all")) == {opened, decided, away}
    assert listed("?show=nonsense") == [opened]


def test_the_list_can_be_searched(signed_in: Client, priya: User) -> None:
    OfferFactory(owner=priya, job_title="Hospitalist")
    OfferFactory(owner=priya, job_title="Teacher")
    answer = signed_in.get("/offers/", {"q": "hospital"})
    assert [line.offer.job_title for line in answer.context["lines"]] == ["Hospitalist"]
    assert 'value="hospital"' in answer.content.decode()
    assert b"Nothing found" in signed_in.get("/offers/", {"q": "<script>"}).content


@pytest.mark.parametrize("query", [{"q": "\x00"}, {"q": "x" * 10_000}, {"page": "abc"}, {"page": "9999999"}])
def test_a_strange_address_is_still_a_list(signed_in: Client, offer: Offer, query: dict[str, str]) -> None:
    assert signed_in.get("/offers/", query).status_code == 200


def test_htmx_gets_the_list_without_the_page(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.get("/offers/", {"q": "ridge"}, headers={"HX-Request": "true", "HX-Target": "offers"})
    assert b"Blue Ridge" in answer.content
    assert b"<html" not in answer.content


def test_the_list_is_paginated(signed_in: Client, priya: User) -> None:
    OfferFactory.create_batch(26, owner=priya)
    assert len(signed_in.get("/offers/").context["lines"]) == 25
    assert len(signed_in.get("/offers/?page=2").context["lines"]) == 1


def test_an_empty_list_teaches_the_first_step(signed_in: Client) -> None:
    answer = signed_in.get("/offers/")
    assert b"Log your first offer" in answer.content


@pytest.mark.parametrize(("show", "text"), [("decided", b"Nothing is decided yet"), ("", b"No open offers")])
def test_an_empty_part_of_the_list_says_why(signed_in: Client, priya: User, show: str, text: bytes) -> None:
    OfferFactory(owner=priya, archived_at=NOW)
    assert text in signed_in.get("/offers/", {"show": show}).content


def queries(client: Client, path: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def test_the_list_takes_the_same_queries_for_one_row_and_three(signed_in: Client, priya: User) -> None:
    OfferFactory(owner=priya)
    one = queries(signed_in, "/offers/")
    OfferFactory.create_batch(2, owner=priya)
    assert queries(signed_in, "/offers/") == one <= 5


def test_the_page_shows_stage_days_deadline_people_and_what_happened(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(
        owner=priya,
        stage_changed_at=NOW - timedelta(days=12),
        deadline_on=date(2026, 11, 20),
        original_deadline_on=date(2026, 11, 12),
        deadline_set_by="Dr. Hodges",
    )
    part = InvolvementFactory(offer=offer, role=Role.REALTOR, contact__given="Tasha")
    ParticipationFactory(interaction=InteractionFactory(offer=offer, note="Three houses"), involvement=part)
    page = signed_in.get(url("detail", offer)).content.decode()
    for text in (
        "Offered",
        "Undecided for 12 days",
        "18 days to answer",
        "Friday, November 20, 2026",
        "extended from Nov 12",
        "set by Dr. Hodges",
        "Tasha",
        "Realtor",
        "Three houses",
        "I’m saying no",
        "I’m accepting",
        "What to do next",
    ):
        assert text in page


def test_the_page_takes_the_same_queries_for_one_row_and_three(signed_in: Client, offer: Offer) -> None:
    def add() -> None:
        ParticipationFactory(interaction=InteractionFactory(offer=offer), involvement=InvolvementFactory(offer=offer))
        activity.note(offer=offer, kind="edited", text="x", now=NOW)

    add()
    one = queries(signed_in, url("detail", offer))
    add()
    add()
    assert queries(signed_in, url("detail", offer)) == one < 10


def test_the_page_of_an_accepted_offer_takes_the_same_queries_for_one_other_and_three(
    signed_in: Client, priya: User
) -> None:
    accepted = OfferFactory(owner=priya, stage=Stage.ACCEPTED)
    OfferFactory(owner=priya)
    one = queries(signed_in, url("detail", accepted))
    OfferFactory.create_batch(2, owner=priya)
    assert queries(signed_in, url("detail", accepted)) == one < 10


def test_every_page_of_a_sample_search_answers_in_under_ten_queries(client: Client) -> None:
    user = create_sample_account(now=clock.now())
    client.force_login(user)
    offers = Offer.objects.for_user(user)
    paths = ["/", "/offers/", "/offers/?show=all", CREATE]
    for offer in offers:
        paths += [url(name, offer) for name in ("detail", "edit", "delete", "deadline")]
    assert [path for path in paths if queries(client, path) >= 10] == []


def test_what_is_older_is_a_link_away(signed_in: Client, offer: Offer) -> None:
    for number in range(8):
        activity.note(offer=offer, kind="edited", text=f"line {number}", now=NOW + timedelta(minutes=number))
    page = signed_in.get(url("detail", offer)).content.decode()
    assert "line 7" in page
    assert "line 1" not in page
    assert f'<a href="{url("interactions", offer)}">Everything that happened</a>' in page
    assert "line 1" in signed_in.get(url("interactions", offer)).content.decode()


def test_every_form_of_the_page_carries_its_token(signed_in: Client, offer: Offer) -> None:
    page = signed_in.get(url("detail", offer)).content.decode()
    assert "csrfmiddlewaretoken" in page
    assert page.count('method="post"') == page.count("csrfmiddlewaretoken")


def test_an_offer_that_is_decided_shows_no_countdown(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, stage=Stage.DECLINED, deadline_on=date(2026, 11, 4))
    DeclineFactory(offer=offer, decided_at=NOW, planned_at=NOW)
    page = signed_in.get(url("detail", offer)).content.decode()
    assert "days to answer" not in page
    assert "Close the loop" in page


@pytest.mark.parametrize("name", ["edit", "delete", "deadline", "move", "undo_move"])
def test_a_stranger_changes_nothing(client: Client, offer: Offer, name: str) -> None:
    client.force_login(UserFactory())
    for path in (url(name, offer), reverse(f"offers:{name}", args=[uuid4()])):
        assert client.post(path, {"stage": "accepted", "change": str(uuid4()), "remove": "1"}).status_code == 404
    offer.refresh_from_db()
    assert offer.stage == Stage.OFFERED


@pytest.mark.parametrize("name", ["detail", "edit", "delete", "deadline"])
def test_a_stranger_sees_nothing(client: Client, offer: Offer, name: str) -> None:
    client.force_login(UserFactory())
    assert client.get(url(name, offer)).status_code == 404


@pytest.mark.parametrize("path", ["/offers/", CREATE])
def test_without_login_there_is_only_the_door(client: Client, path: str) -> None:
    assert client.get(path).headers["Location"] == f"/accounts/login/?next={path}"
