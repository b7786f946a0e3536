import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from accounts.models import User
from contacts.forms import organizations
from contacts.models import Organization
from contacts.services import change_organization
from tests.factories import AffiliationFactory, ContactFactory, OrganizationFactory

LIST = reverse("contacts:organizations")
SUGGEST = reverse("contacts:organization_suggest")


def edit_of(organization: Organization) -> str:
    return reverse("contacts:organization_edit", args=[organization.uuid])


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_the_list_shows_my_organizations_with_place_network_and_people(client: Client, owner: User) -> None:
    network = OrganizationFactory(owner=owner, name="Mercy Network", kind="hospital")
    clinic = OrganizationFactory(owner=owner, name="Lakeside", location="Erie, PA", parent=network)
    contact = ContactFactory(owner=owner)
    AffiliationFactory(contact=contact, organization=clinic)
    AffiliationFactory(contact=contact, organization=clinic, job_title="Also chair")
    AffiliationFactory(contact=ContactFactory(owner=owner), organization=clinic, ended_on="2024-01-01")
    OrganizationFactory(name="Not mine")
    page = client.get(LIST).text
    for text in ("Mercy Network", "Erie, PA", "part of", "1 person"):
        assert text in page
    assert "Not mine" not in page


def test_the_list_can_be_searched_and_has_pages(client: Client, owner: User) -> None:
    for number in range(27):
        OrganizationFactory(owner=owner, name=f"Clinic {number:02}")
    OrganizationFactory(owner=owner, name="Another")
    first = client.get(LIST, {"q": "clinic"}).text
    assert "Clinic 24" in first
    assert "Clinic 25" not in first
    assert "Another" not in first
    assert "Clinic 26" in client.get(LIST, {"q": "clinic", "page": "2"}).text
    assert "Nothing found" in client.get(LIST, {"q": "xyz"}).text
    assert "<html" not in client.get(LIST, {"q": "clinic"}, headers={"HX-Request": "true"}).text


def test_an_empty_list_says_where_organizations_come_from(client: Client) -> None:
    assert "No organizations yet" in client.get(LIST).text


def test_the_list_can_show_the_parts_of_one_network(client: Client, owner: User) -> None:
    network = OrganizationFactory(owner=owner, name="Mercy Network")
    OrganizationFactory(owner=owner, name="Its clinic", parent=network)
    OrganizationFactory(owner=owner, name="Unrelated")
    page = client.get(LIST, {"part_of": network.uuid}).text
    assert "Its clinic" in page
    assert "Unrelated" not in page
    for wrong in (OrganizationFactory().uuid, "nonsense", "\x00"):
        assert client.get(LIST, {"part_of": wrong}).status_code == 404


def test_the_list_costs_the_same_for_one_organization_and_for_three(client: Client, owner: User) -> None:
    OrganizationFactory(owner=owner, parent=OrganizationFactory(owner=owner))
    client.get(LIST)
    for_one = queries_of(client, LIST)
    for _ in range(2):
        AffiliationFactory(organization=OrganizationFactory(owner=owner, parent=OrganizationFactory(owner=owner)))
    assert queries_of(client, LIST) == for_one
    assert for_one < 10


def test_its_page_shows_people_parts_and_details(client: Client, owner: User) -> None:
    network = OrganizationFactory(owner=owner, name="Mercy Network")
    organization = OrganizationFactory(
        owner=owner,
        name="Mercy Hospital",
        location="Boston",
        kind="hospital",
        parent=network,
        website="https://mercy.example",
        note="Old\nbuilding",
    )
    OrganizationFactory(owner=owner, name="Mercy Clinic", parent=organization)
    contact = ContactFactory(owner=owner, given="Walter", family="Hodges", status="do_not_contact")
    AffiliationFactory(contact=contact, organization=organization, job_title="Chair")
    page = client.get(organization.get_absolute_url()).text
    for text in (
        "Mercy Hospital",
        "Boston",
        "Mercy Network",
        "https://mercy.example",
        "Old\nbuilding",
        "Mercy Clinic",
        "Walter Hodges",
        "Chair",
        contact.email,
        "Do not contact",
    ):
        assert text in page, text


def test_its_page_costs_the_same_for_one_person_and_for_three(client: Client, owner: User) -> None:
    organization = OrganizationFactory(owner=owner)
    url = organization.get_absolute_url()

    def grow() -> None:
        AffiliationFactory(contact=ContactFactory(owner=owner), organization=organization)
        OrganizationFactory(owner=owner, parent=organization)

    grow()
    client.get(url)
    for_one = queries_of(client, url)
    grow()
    grow()
    assert queries_of(client, url) == for_one
    assert for_one < 10


def test_its_page_names_ten_parts_and_links_to_the_rest(client: Client, owner: User) -> None:
    organization = OrganizationFactory(owner=owner)
    for number in range(11):
        OrganizationFactory(owner=owner, name=f"Part {number:02}", parent=organization)
    page = client.get(organization.get_absolute_url()).text
    assert "Part 09" in page
    assert "Part 10" not in page
    assert f"{LIST}?part_of={organization.uuid}" in page


def test_it_can_be_changed(client: Client, owner: User) -> None:
    network = OrganizationFactory(owner=owner, name="Network")
    organization = OrganizationFactory(owner=owner, name="Old name")
    response = client.post(
        edit_of(organization),
        {
            "name": "New name",
            "kind": "school",
            "location": "Erie",
            "parent": "network",
            "website": "erie.example",
            "note": "",
        },
    )
    assert response.url == organization.get_absolute_url()
    organization.refresh_from_db()
    assert (organization.name, organization.kind, organization.parent) == ("New name", "school", network)
    assert organization.website == "https://erie.example"


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("name", "", "Which organization is it? A name is enough."),
        ("name", "x" * 10_000, "Please keep it to 200 characters"),
        ("name", "\x00", "Null characters are not allowed."),
        ("kind", "castle", "Choose one from the list."),
        ("location", "x" * 10_000, "Please keep it to 200 characters"),
        ("parent", "\x00", "Null characters are not allowed."),
        ("parent", "mercy", "It cannot be part of itself"),
        ("parent", "mercy west", "It cannot be part of itself"),
        ("parent", "x" * 10_000, "Please keep it to 200 characters"),
        ("website", "javascript:alert(1)", "Enter a web address such as https://example.org."),
        ("note", "x" * 10_000, "Please keep it to 5000 characters"),
    ],
)
def test_what_cannot_be_kept_gets_a_message_beside_the_field(
    client: Client, owner: User, field: str, typed: str, message: str
) -> None:
    organization = OrganizationFactory(owner=owner, name="Mercy")
    fields = {"name": "Mercy West", "kind": "other", "location": "", "parent": "", "website": "", "note": ""}
    response = client.post(edit_of(organization), fields | {field: typed})
    assert response.status_code == 422
    assert list(response.context["form"].errors) == [field]
    assert message in response.text
    assert f'id="id_{field}_error"' in response.text
    organization.refresh_from_db()
    assert organization.name == "Mercy"


def test_it_cannot_become_part_of_its_own_part(client: Client, owner: User) -> None:
    organization = OrganizationFactory(owner=owner)
    part = OrganizationFactory(owner=owner, parent=OrganizationFactory(owner=owner, parent=organization))

    response = client.post(edit_of(organization), {"name": "Mercy", "kind": "other", "parent": part.name})

    assert response.status_code == 422
    assert list(response.context["form"].errors) == ["parent"]


def test_a_name_known_to_a_stranger_only_becomes_an_organization_of_my_own(client: Client, owner: User) -> None:
    organization = OrganizationFactory(owner=owner, name="Mercy")
    theirs = OrganizationFactory(name="Network")

    client.post(edit_of(organization), {"name": "Mercy", "kind": "other", "parent": "Network"})

    organization.refresh_from_db()
    assert organization.parent != theirs
    assert (organization.parent.name, organization.parent.owner) == ("Network", owner)


def test_what_it_is_part_of_stays_while_it_is_spelled_as_before_and_goes_when_emptied(
    client: Client, owner: User
) -> None:
    OrganizationFactory(owner=owner, name="Network")
    network = OrganizationFactory(owner=owner, name="Network", location="Boston")
    organization = OrganizationFactory(owner=owner, name="Mercy", parent=network)
    fields = {"name": "Mercy", "kind": "other"}

    assert 'value="Network · Boston"' in client.get(edit_of(organization)).text
    for spelled in ("Network · Boston", "Network"):
        client.post(edit_of(organization), fields | {"parent": spelled})
        organization.refresh_from_db()
        assert organization.parent == network

    client.post(edit_of(organization), fields | {"parent": " "})

    organization.refresh_from_db()
    assert organization.parent is None


def test_the_page_to_change_it_is_as_light_with_many_organizations_as_with_few(client: Client, owner: User) -> None:
    organization = OrganizationFactory(owner=owner)
    few = len(client.get(edit_of(organization)).content)
    for number in range(30):
        OrganizationFactory(owner=owner, name=f"Network {number}")

    assert len(client.get(edit_of(organization)).content) == few


def test_it_cannot_take_the_name_and_place_of_another(client: Client, owner: User) -> None:
    OrganizationFactory(owner=owner, name="Mercy", location="Boston")
    organization = OrganizationFactory(owner=owner, name="Other", location="Boston")
    response = client.post(edit_of(organization), {"name": "MERCY", "kind": "other", "location": "boston"})
    assert response.status_code == 422
    assert response.context["form"].errors["name"] == ["You already have an organization of this name at this place."]
    fine = client.post(edit_of(organization), {"name": "OTHER", "kind": "other", "location": "boston"})
    assert fine.status_code == 302


@pytest.mark.parametrize("name", ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "🏥", "בית חולים"])
def test_names_are_kept_and_shown_as_typed(client: Client, owner: User, name: str) -> None:
    organization = OrganizationFactory(owner=owner)
    client.post(edit_of(organization), {"name": name, "kind": "other", "location": name, "note": name})
    organization.refresh_from_db()
    assert (organization.name, organization.location, organization.note) == (name, name, name)
    for place in (organization.get_absolute_url(), LIST, edit_of(organization), f"{SUGGEST}?q="):
        text = client.get(place).text
        assert escape(name) in text
        assert "<script>alert" not in text


def test_suggestions_are_at_most_ten_of_my_own_told_apart_by_place(client: Client, owner: User) -> None:
    OrganizationFactory(owner=owner, name="Mercy", location="Boston")
    OrganizationFactory(owner=owner, name="Mercy", location="Denver")
    OrganizationFactory(owner=owner, name="Unrelated")
    OrganizationFactory(name="Mercy of a stranger")
    assert client.get(SUGGEST, {"q": "merc"}).text.split("\n")[1:3] == [
        '<option value="Mercy · Boston"></option>',
        '<option value="Mercy · Denver"></option>',
    ]
    assert "stranger" not in client.get(SUGGEST, {"q": "merc"}).text
    for number in range(12):
        OrganizationFactory(owner=owner, name=f"Clinic {number}")
    assert client.get(SUGGEST, {"q": "clinic"}).text.count("<option") == 10


@pytest.mark.parametrize("query", [{"organization": "merc"}, {"q": "MERC"}, {"q": "merc\x00"}])
def test_suggestions_take_the_text_from_whatever_box_asks(client: Client, owner: User, query: dict[str, str]) -> None:
    OrganizationFactory(owner=owner, name="Mercy")
    OrganizationFactory(owner=owner, name="Unrelated")
    page = client.get(SUGGEST, query).text
    assert "Mercy" in page
    assert "Unrelated" not in page


@pytest.mark.parametrize("name", ["organization", "organization_edit"])
def test_a_stranger_finds_nothing(stranger: Client, owner: User, name: str) -> None:
    organization = OrganizationFactory(owner=owner, name="Mercy")
    url = reverse(f"contacts:{name}", args=[organization.uuid])
    assert stranger.get(url).status_code == 404
    assert stranger.post(url, {"name": "Mine", "kind": "other"}).status_code in (404, 405)
    organization.refresh_from_db()
    assert organization.name == "Mercy"


@time_machine.travel("2026-11-02T15:00:00Z", tick=False)
@pytest.mark.parametrize(("ended_on", "there"), [(None, 1), ("2026-11-30", 1), ("2026-11-02", 1), ("2026-11-01", 0)])
def test_whoever_stays_until_a_day_to_come_still_counts(
    client: Client, owner: User, ended_on: str | None, there: int
) -> None:
    AffiliationFactory(contact=ContactFactory(owner=owner), ended_on=ended_on)

    answer = client.get(LIST)

    assert [organization.people_count for organization in answer.context["page"]] == [there]


def test_a_name_taken_while_the_form_was_checked_is_said_in_the_form(
    client: Client, owner: User, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clinic = OrganizationFactory(owner=owner, name="Lakeside")

    def after_another_one(organization: Organization, *, parent_name: str) -> None:
        OrganizationFactory(owner=owner, name="Mercy Hospital")
        change_organization(organization, parent_name=parent_name)

    monkeypatch.setattr(organizations, "change_organization", after_another_one)

    answer = client.post(edit_of(clinic), {"name": "mercy hospital", "kind": "other", "note": "Good coffee"})

    assert answer.status_code == 422
    assert "You already have an organization of this name" in answer.text
    assert "Good coffee" in answer.text
    assert "mercy" not in caplog.text.lower()
    clinic.refresh_from_db()
    assert clinic.name == "Lakeside"
