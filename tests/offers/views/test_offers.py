from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from contacts.models import Organization
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
    OrganizationFactory,
    ParticipationFactory,
    UserFactory,
)

pytestmark = pytest.mark.django_db

CREATE = "/offers/new/"
NO_PEOPLE = {"people-TOTAL_FORMS": "3", "people-INITIAL_FORMS": "0"}
AS_TYPED = [
    "O'Brien & Sons",
    "{{ 7*7 }}",
    "{% url 'home' %}",
    "<script>alert(1)</script>",
    "%s %(x)s {0}",
    "🌻 Zoë",
    "בית חולים",
]


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("offers.views.offers.now", lambda: NOW)


@pytest.fixture
def priya() -> User:
    return UserFactory()


@pytest.fixture
def signed_in(client: Client, priya: User) -> Client:
    client.force_login(priya)
    return client


@pytest.fixture
def offer(priya: User) -> Offer:
    return OfferFactory(owner=priya, organization__name="Blue Ridge")


def url(name: str, offer: Offer) -> str:
    return reverse(f"offers:{name}", args=[offer.uuid])


def posted(**fields: Any) -> dict[str, Any]:
    return {"organization_name": "Blue Ridge", "job_title": "Family physician", **NO_PEOPLE, **fields}


# --- logging -------------------------------------------------------------------------------------------------------


def test_two_fields_log_an_offer(signed_in: Client, priya: User) -> None:
    answer = signed_in.post(CREATE, posted(), follow=True)
    offer = Offer.objects.get()
    assert answer.redirect_chain == [(offer.get_absolute_url(), 302)]
    assert (offer.owner, str(offer), offer.stage) == (priya, "Family physician · Blue Ridge", Stage.LEAD)
    assert b"Logged. People, dates and notes can be added any time." in answer.content


def test_everything_else_can_be_given_at_once(signed_in: Client) -> None:
    signed_in.post(
        CREATE,
        posted(
            stage="offered",
            applied_on="2026-10-01",
            offered_on="2026-10-21",
            offer_medium="phone",
            deadline_on="2026-11-20",
            deadline_set_by="Dr. Hodges",
            deadline_medium="email",
            location="Asheville, NC",
            source="A friend",
            link="example.org/job",
            note="Call 1:6",
            **{
                "people-0-name": "Dr. Walter Hodges",
                "people-0-role": "head_of_group",
                "people-2-name": "Tasha Greene",
                "people-2-role": "realtor",
            },
        ),
    )
    offer = Offer.objects.get()
    assert (offer.stage, offer.days_undecided(NOW)) == (Stage.OFFERED, 12)
    assert (offer.deadline_on, offer.original_deadline_on) == (date(2026, 11, 20), date(2026, 11, 20))
    assert (offer.deadline_set_by, offer.deadline_medium, offer.link) == (
        "Dr. Hodges",
        "email",
        "https://example.org/job",
    )
    assert [(part.contact.name, part.role) for part in offer.involvements.with_people()] == [
        ("Dr. Walter Hodges", Role.HEAD_OF_GROUP),
        ("Tasha Greene", Role.REALTOR),
    ]


def test_the_form_works_without_javascript_and_knows_the_organizations(signed_in: Client, priya: User) -> None:
    OrganizationFactory(owner=priya, name="Blue Ridge", location="Asheville")
    OrganizationFactory(name="Not mine")
    page = signed_in.get(CREATE).content.decode()
    assert '<option value="Blue Ridge · Asheville"></option>' in page
    assert "Not mine" not in page
    assert page.count('name="people-') == 4 + 3 * 2


@pytest.mark.parametrize("text", AS_TYPED)
def test_names_are_stored_and_shown_as_typed(signed_in: Client, text: str) -> None:
    signed_in.post(
        CREATE,
        posted(organization_name=text, job_title=text, note=text, deadline_set_by=text, deadline_on="2026-11-20"),
    )
    offer = Offer.objects.select_related("organization").get()
    assert [offer.organization.name, offer.job_title, offer.note, offer.deadline_set_by] == [text] * 4
    for page in (
        url("detail", offer),
        "/offers/",
        url("edit", offer),
        url("delete", offer),
        url("deadline", offer),
        "/",
    ):
        answer = signed_in.get(page)
        assert answer.status_code == 200
        assert b"<script>alert" not in answer.content
    assert signed_in.get(url("detail", offer)).context["offer"].job_title == text


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({"organization_name": ""}, "organization_name", "Which organization is it?"),
        ({"organization_name": "   "}, "organization_name", "Which organization is it?"),
        ({"job_title": ""}, "job_title", "What is the job called?"),
        ({"job_title": "x" * 10_000}, "job_title", "at most 200 characters"),
        ({"organization_name": "x" * 201}, "organization_name", "at most 200 characters"),
        ({"note": "x" * 10_001}, "note", "at most 10000 characters"),
        ({"job_title": "a\x00b"}, "job_title", "Null characters are not allowed"),
        ({"organization_name": "a\x00b"}, "organization_name", "Null characters are not allowed"),
        ({"stage": "maybe"}, "stage", "Select a valid choice"),
        ({"offer_medium": "pigeon"}, "offer_medium", "Select a valid choice"),
        ({"link": "javascript:alert(1)"}, "link", "Enter a web address"),
        ({"applied_on": "2026-02-30"}, "applied_on", "Enter a date such as"),
        ({"applied_on": "soon"}, "applied_on", "Enter a date such as"),
        ({"applied_on": "2026-11-03"}, "applied_on", "still to come"),
        ({"applied_on": "0026-11-01"}, "applied_on", "more than ten years ago"),
        ({"applied_on": "2026-10-02", "offered_on": "2026-10-01"}, "offered_on", "cannot come before you applied"),
        ({"offered_on": "2026-10-21"}, "stage", "Choose “Offered” here"),
        ({"deadline_on": "2025-11-01"}, "deadline_on", "more than a year ago"),
        ({"deadline_on": "9999-12-31"}, "deadline_on", "more than two years away"),
        (
            {"stage": "offered", "offered_on": "2026-10-21", "deadline_on": "2026-10-20"},
            "deadline_on",
            "before the day of the offer",
        ),
        ({"deadline_set_by": "Dana"}, "deadline_on", "By which day?"),
        ({"deadline_medium": "phone"}, "deadline_on", "By which day?"),
    ],
)
def test_a_wrong_entry_is_answered_beside_its_field_and_kept(
    signed_in: Client, fields: dict[str, str], field: str, message: str
) -> None:
    answer = signed_in.post(CREATE, posted(location="Asheville", **fields))
    assert answer.status_code == 422
    form = answer.context["form"]
    assert list(form.errors) == [field]
    assert message in form.errors[field][0]
    assert form["location"].value() == "Asheville"
    assert not Offer.objects.exists()
    assert not Organization.objects.exists()


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        ({"people-0-role": "realtor"}, {"name": ["Who is it? Leave the role empty too if nobody."]}),
        ({"people-0-name": "Tasha", "people-0-role": "queen"}, {"role": None}),
        ({"people-0-name": "x" * 101}, {"name": None}),
        ({"people-0-name": "a\x00b"}, {"name": None}),
    ],
)
def test_a_wrong_person_is_answered_beside_the_row(
    signed_in: Client, fields: dict[str, str], errors: dict[str, list[str] | None]
) -> None:
    answer = signed_in.post(CREATE, posted(**fields))
    assert answer.status_code == 422
    found = answer.context["people"].forms[0].errors
    assert found.keys() == errors.keys()
    assert all(message is None or found[name] == message for name, message in errors.items())
    assert not Offer.objects.exists()


@pytest.mark.parametrize("people", [{}, {"people-TOTAL_FORMS": "99999999", "people-INITIAL_FORMS": "0"}])
def test_a_form_that_was_tampered_with_is_refused_or_cut_short(signed_in: Client, people: dict[str, str]) -> None:
    answer = signed_in.post(CREATE, {"organization_name": "Blue Ridge", "job_title": "Doctor", **people})
    assert answer.status_code == 422


def test_ten_thousand_characters_of_notes_are_fine(signed_in: Client) -> None:
    signed_in.post(CREATE, posted(note="🌻" * 10_000))
    assert len(Offer.objects.get().note) == 10_000


def test_a_deadline_that_has_just_passed_is_no_mistake(signed_in: Client) -> None:
    signed_in.post(CREATE, posted(deadline_on="2026-11-01"))
    assert Offer.objects.get().deadline_on == date(2026, 11, 1)


# --- the list ------------------------------------------------------------------------------------------------------


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


# --- one offer -----------------------------------------------------------------------------------------------------


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


def test_older_lines_of_the_timeline_come_on_request(signed_in: Client, offer: Offer) -> None:
    for number in range(8):
        activity.note(offer=offer, kind="edited", text=f"line {number}", now=NOW + timedelta(minutes=number))
    page = signed_in.get(url("detail", offer)).content.decode()
    assert "line 7" in page
    assert "line 1" not in page
    assert "line 1" in signed_in.get(url("detail", offer), {"timeline": "2"}).content.decode()
    more = signed_in.get(url("detail", offer), {"timeline": "2"}, headers={"HX-Request": "true", "HX-Target": "older"})
    assert "line 1" in more.content.decode()
    assert "<h1" not in more.content.decode()


@pytest.mark.parametrize("number", ["", "0", "-1", "abc", "²", "99999999999999999999"])
def test_a_strange_stretch_of_the_timeline_is_the_first_one(signed_in: Client, offer: Offer, number: str) -> None:
    activity.note(offer=offer, kind="edited", text="the newest line", now=NOW)
    assert b"the newest line" in signed_in.get(url("detail", offer), {"timeline": number}).content


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


# --- editing, deadline, deleting -------------------------------------------------------------------------------------


def test_editing_starts_from_what_is_known(signed_in: Client, offer: Offer) -> None:
    form = signed_in.get(url("edit", offer)).context["form"]
    assert (form["organization_name"].value(), form["job_title"].value()) == ("Blue Ridge", "Family physician")


def test_an_edit_is_saved(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(
        url("edit", offer),
        {"organization_name": "Blue Ridge", "job_title": "Chief", "location": "Asheville", "is_archived": "on"},
    )
    assert answer.headers["Location"] == offer.get_absolute_url()
    offer.refresh_from_db()
    assert (offer.job_title, offer.location, offer.archived_at) == ("Chief", "Asheville", NOW)


def test_a_wrong_edit_changes_nothing(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(
        url("edit", offer),
        {
            "organization_name": "Other",
            "job_title": "Chief",
            "applied_on": "2026-10-02",
            "offered_on": "2026-10-01",
        },
    )
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["offered_on"]
    offer.refresh_from_db()
    assert offer.job_title == "Family physician"


def test_a_deadline_is_set_and_later_extended(signed_in: Client, offer: Offer) -> None:
    signed_in.post(
        url("deadline", offer), {"deadline_on": "2026-11-12", "deadline_set_by": "Dana", "deadline_medium": "phone"}
    )
    answer = signed_in.post(url("deadline", offer), {"deadline_on": "2026-11-20"}, follow=True)
    offer.refresh_from_db()
    assert (offer.original_deadline_on, offer.deadline_on) == (date(2026, 11, 12), date(2026, 11, 20))
    assert "extended from Nov 12" in answer.content.decode()


def test_a_typing_mistake_in_a_deadline_leaves_no_trace(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, deadline_on=date(2026, 11, 2))
    signed_in.post(url("deadline", offer), {"deadline_on": "2026-11-22", "is_correction": "on"})
    offer.refresh_from_db()
    assert offer.original_deadline_on == date(2026, 11, 22)


def test_a_deadline_in_the_past_is_kept_with_a_gentle_word(signed_in: Client, offer: Offer) -> None:
    answer = signed_in.post(url("deadline", offer), {"deadline_on": "2026-11-01"}, follow=True)
    offer.refresh_from_db()
    assert offer.deadline_on == date(2026, 11, 1)
    assert "That day has passed already" in answer.content.decode()


@pytest.mark.parametrize("day", ["", "yesterday", "2024-01-01", "2031-01-01"])
def test_a_wrong_deadline_is_answered_beside_its_field(signed_in: Client, offer: Offer, day: str) -> None:
    answer = signed_in.post(url("deadline", offer), {"deadline_on": day, "deadline_set_by": "Dana"})
    assert answer.status_code == 422
    assert list(answer.context["form"].errors) == ["deadline_on"]
    assert answer.context["form"]["deadline_set_by"].value() == "Dana"


def test_an_old_deadline_does_not_hinder_noting_who_set_it(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, deadline_on=date(2024, 1, 1))
    answer = signed_in.post(url("deadline", offer), {"deadline_on": "2024-01-01", "deadline_set_by": "Dana"})
    assert answer.status_code == 302
    offer.refresh_from_db()
    assert offer.deadline_set_by == "Dana"


def test_a_deadline_can_be_removed(signed_in: Client, priya: User) -> None:
    offer = OfferFactory(owner=priya, deadline_on=date(2026, 11, 12))
    signed_in.post(url("deadline", offer), {"remove": "1"})
    offer.refresh_from_db()
    assert (offer.deadline_on, offer.original_deadline_on) == (None, None)


def test_deleting_asks_first_and_names_what_goes(signed_in: Client, offer: Offer) -> None:
    InteractionFactory.create_batch(2, offer=offer)
    assert b"2 logged interactions" in signed_in.get(url("delete", offer)).content
    assert Offer.objects.filter(pk=offer.pk).exists()
    answer = signed_in.post(url("delete", offer), follow=True)
    assert answer.redirect_chain == [("/offers/", 302)]
    assert not Offer.objects.filter(pk=offer.pk).exists()


# --- strangers -----------------------------------------------------------------------------------------------------


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
