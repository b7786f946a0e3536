from datetime import date
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from contacts.models import Organization
from offers.domain.decline.roles import Role
from offers.domain.stages import Stage
from offers.models import Offer
from offers.services.reminders.facts import policy_of
from tests.factories import NOW, OrganizationFactory

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


def url(name: str, offer: Offer) -> str:
    return reverse(f"offers:{name}", args=[offer.uuid])


def posted(**fields: Any) -> dict[str, Any]:
    return {"organization_name": "Blue Ridge", "job_title": "Family physician", **NO_PEOPLE, **fields}


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
    assert (offer.stage, offer.days_undecided(policy_of(offer.owner), NOW)) == (Stage.OFFERED, 12)
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
        ({"job_title": "x" * 10_000}, "job_title", "Please keep it to 200 characters"),
        ({"organization_name": "x" * 201}, "organization_name", "Please keep it to 200 characters"),
        ({"note": "x" * 10_001}, "note", "Please keep it to 10000 characters"),
        ({"job_title": "a\x00b"}, "job_title", "Null characters are not allowed"),
        ({"organization_name": "a\x00b"}, "organization_name", "Null characters are not allowed"),
        ({"stage": "maybe"}, "stage", "Choose one from the list."),
        ({"offer_medium": "pigeon"}, "offer_medium", "Choose one from the list."),
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


@pytest.mark.parametrize(
    ("fields", "is_open"),
    [
        ({"job_title": "", "stage": "lead"}, False),
        ({"job_title": "", "stage": "lead", "location": "Asheville"}, True),
        ({"job_title": "", "stage": "lead", "people-0-name": "Walter"}, True),
    ],
)
def test_what_is_folded_away_opens_only_when_it_holds_something(
    signed_in: Client, fields: dict[str, str], is_open: bool
) -> None:
    page = signed_in.post(CREATE, posted(**fields)).text
    assert ('<details class="more" open>' in page) is is_open


@pytest.mark.parametrize(
    "name",
    [
        "Al, " + ", ".join(["FACP"] * 16),
        "Walter Hodges, " + ", ".join(["MD"] * 20) + ", PhD",
    ],
)
def test_letters_behind_a_name_that_nobody_has_are_said_in_the_form(signed_in: Client, name: str) -> None:
    answer = signed_in.post(CREATE, posted(**{"people-0-name": name}))

    assert answer.status_code == 422
    assert "is longer than 80 characters" in answer.content.decode()
    assert not Offer.objects.exists()


@pytest.mark.parametrize("name", ["W" * 100, "Al, " + ", ".join(["FACP"] * 13), "Dr. " + "W" * 96, ", MD", ",", "Dr."])
def test_a_long_or_odd_name_is_taken_as_it_is(signed_in: Client, name: str) -> None:
    assert signed_in.post(CREATE, posted(**{"people-0-name": name})).status_code == 302
