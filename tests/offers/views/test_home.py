from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from offers.domain.stages import Stage
from tests.factories import NOW, ChecklistItemFactory, OfferFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("offers.views.home.now", lambda: NOW)


def test_a_stranger_reads_what_this_is_for(client: Client) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert answer.templates[0].name == "home/start.html"


def test_home_lists_what_needs_the_user(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, job_title="{{ 7*7 }}", stage_changed_at=NOW - timedelta(days=12))
    OfferFactory(job_title="not mine")
    page = signed_in.get("/").content.decode()
    assert "Monday, November 2" in page
    assert "Offered 12 days ago; no deadline is on file." in page
    assert offer.get_absolute_url() in page
    assert "{{ 7*7 }}" in page
    assert "not mine" not in page


def test_a_first_visit_teaches_to_log_an_offer(signed_in: Client) -> None:
    page = signed_in.get("/").content.decode()
    assert "Log your first offer" in page
    assert 'href="/offers/new/"' in page


def test_a_day_on_which_nothing_is_needed_says_so(signed_in: Client, priya: User) -> None:
    OfferFactory(owner=priya, stage=Stage.LEAD)
    page = signed_in.get("/").content.decode()
    assert "Nothing needs you today" in page
    assert "You have 1 open offer." in page


def test_where_everything_is_decided_no_open_offers_are_counted(signed_in: Client, priya: User) -> None:
    OfferFactory(owner=priya, stage=Stage.LAPSED)
    page = signed_in.get("/").content.decode()
    assert "Every offer you logged is decided." in page
    assert "0 open" not in page


def test_a_long_list_is_paginated(signed_in: Client, priya: User) -> None:
    OfferFactory.create_batch(26, owner=priya)
    assert len(signed_in.get("/").context["page"].object_list) == 25
    assert len(signed_in.get("/?page=2").context["page"].object_list) == 1


def test_home_takes_the_same_queries_for_one_row_and_three(signed_in: Client, priya: User) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            signed_in.get("/")
        return len(captured)

    def add() -> None:
        OfferFactory(owner=priya)
        ChecklistItemFactory(
            decline__offer__owner=priya,
            decline__offer__stage=Stage.DECLINED,
            decline__decided_at=NOW,
            decline__planned_at=NOW,
        )

    add()
    one = queries()
    add()
    add()
    assert queries() == one <= 10


def test_one_click_looks_around_with_sample_data(client: Client) -> None:
    answer = client.post("/try-it/", follow=True)
    assert answer.redirect_chain == [("/", 302)]
    user = User.objects.get()
    assert user.is_sample
    assert answer.context["user"] == user
    assert answer.context["page"].object_list


def test_there_is_no_sample_data_in_production(client: Client, settings: Any) -> None:
    settings.LOCAL_MODE = False
    assert client.post("/try-it/", secure=True).status_code == 404
    assert not User.objects.exists()


def test_sample_data_is_not_made_by_looking(client: Client) -> None:
    assert client.get("/try-it/").status_code == 405
    assert not User.objects.exists()
