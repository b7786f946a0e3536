import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.html import escape

from accounts.models import User
from contacts.models import Affiliation, Contact, Organization
from tests.factories import AffiliationFactory, ContactFactory, InvolvementFactory, OfferFactory, OrganizationFactory

LIST = reverse("contacts:list")
NEW = reverse("contacts:create")
HTMX = {"HX-Request": "true", "HX-Target": "results"}
AWKWARD = ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "Zoë 🩺", "יעל כהן", "%s {0} %(x)s"]


def page_of(contact: Contact, name: str = "detail") -> str:
    return reverse(f"contacts:{name}", args=[contact.uuid])


def form_of(contact: Contact | None = None, **changes: str) -> dict[str, str]:
    """What a browser posts for the whole form."""
    base = {"given": "Dana", "family": "Whitfield", "emails": "", "phones": "", "status": "active"}
    if contact:
        base |= {"given": contact.given, "family": contact.family, "emails": "\r\n".join(contact.emails)}
    return base | changes


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


def test_the_list_shows_my_people_only_and_tells_namesakes_apart(client: Client, owner: User) -> None:
    one = ContactFactory(owner=owner, given="Chris", family="Lee", emails=[], phones=["540 555 0100"])
    AffiliationFactory(
        contact=one, organization=OrganizationFactory(owner=owner, name="Blue Ridge"), job_title="HR director"
    )
    ContactFactory(owner=owner, given="Chris", family="Lee", emails=["chris@lakeside.example"])
    ContactFactory(given="Somebody", family="Else")
    page = client.get(LIST).text
    assert page.count("Chris Lee") == 2
    for text in ("HR director, Blue Ridge", "540 555 0100", "chris@lakeside.example"):
        assert text in page
    assert "Somebody" not in page


def test_an_empty_list_says_what_it_is_for(client: Client) -> None:
    page = client.get(LIST).text
    assert "No people yet" in page
    assert page.count(f'href="{NEW}"') == 1
    assert 'role="search"' not in page


def test_the_list_can_be_searched_and_filtered_and_keeps_both(client: Client, owner: User) -> None:
    ContactFactory(owner=owner, given="Walter", family="Hodges")
    ContactFactory(owner=owner, given="Walter", family="Gone", status="left")
    page = client.get(LIST, {"q": "walter", "status": "left"}).text
    assert "Walter Gone" in page
    assert "Walter Hodges" not in page
    assert 'value="walter"' in page
    assert '<input type="hidden" name="status" value="left">' in page
    assert "Nobody found" in client.get(LIST, {"q": "xyz"}).text


@pytest.mark.parametrize("text", [*AWKWARD, "\x00", "%", "\\", "x" * 10_000])
def test_any_search_is_answered_and_shown_as_typed(client: Client, owner: User, text: str) -> None:
    ContactFactory(owner=owner)
    response = client.get(LIST, {"q": text, "status": "nonsense", "page": "-3"})
    assert response.status_code == 200
    assert f'value="{escape(text)}"' in response.text


def test_htmx_gets_the_results_alone(client: Client, owner: User) -> None:
    ContactFactory(owner=owner, given="Walter", family="Hodges")
    response = client.get(LIST, {"q": "walt"}, headers=HTMX)
    assert "Walter Hodges" in response.text
    assert "<html" not in response.text


def test_the_list_has_pages_of_25(client: Client, owner: User) -> None:
    for number in range(27):
        ContactFactory(owner=owner, family=f"Number{number:02}")
    first, second = client.get(LIST, {"q": "number"}), client.get(LIST, {"q": "number", "page": "2"})
    assert "Number24" in first.text
    assert "Number25" not in first.text
    assert "?q=number&amp;page=2" in first.text
    assert "Number26" in second.text


def test_the_list_costs_the_same_for_one_person_and_for_three(client: Client, owner: User) -> None:
    AffiliationFactory(contact__owner=owner)
    client.get(LIST)
    for_one = queries_of(client, LIST)
    AffiliationFactory.create_batch(2, contact__owner=owner)
    assert queries_of(client, LIST) == for_one
    assert for_one < 10


def test_a_person_can_be_added_by_name_alone(client: Client, owner: User) -> None:
    response = client.post(NEW, form_of(given="Cher", family=""))
    contact = Contact.objects.get()
    assert (contact.owner, contact.name, contact.emails, contact.phones) == (owner, "Cher", [], [])
    assert response.url == page_of(contact)
    assert "Cher is in your list." in client.get(response.url).text


def test_a_person_can_be_added_with_everything(client: Client, owner: User) -> None:
    OrganizationFactory(owner=owner, name="Blue Ridge")
    client.post(
        NEW,
        form_of(
            title="Dr.",
            goes_by="Dee",
            credentials="MD",
            first_name_basis="on",
            emails=" dana@example.org \r\n\r\nDana.W@example.org\r\ndana@example.org",
            phones="+1 (540) 555-0100 ext. 7\n555 0101",
            organization="blue ridge",
            job_title="HR director",
            preferred_channel="phone",
            status="left",
            postal_address="1 Main St\r\nRoanoke",
            linkedin="linkedin.com/in/dana",
            note="Hosted dinner.",
        ),
    )
    contact = Contact.objects.get()
    assert contact.name == "Dr. Dana Whitfield"
    assert (contact.goes_by, contact.credentials, contact.first_name_basis) == ("Dee", "MD", True)
    assert contact.emails == ["dana@example.org", "Dana.W@example.org"]
    assert contact.phones == ["+1 (540) 555-0100 ext. 7", "555 0101"]
    assert (contact.preferred_channel, contact.status) == ("phone", "left")
    assert contact.linkedin == "https://linkedin.com/in/dana"
    job = Affiliation.objects.get()
    assert (job.contact, job.job_title, job.organization.name) == (contact, "HR director", "Blue Ridge")
    assert Organization.objects.count() == 1


def test_how_somebody_likes_to_be_reached_may_not_be_known(client: Client) -> None:
    assert '<option value="" selected>Not known</option>' in client.get(NEW).text


def test_a_job_title_needs_its_organization(client: Client) -> None:
    response = client.post(NEW, form_of(job_title="HR director"))
    assert response.status_code == 422
    assert "Where do they have this job?" in response.text
    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    ("field", "typed", "message"),
    [
        ("given", "", "What are they called? One name is enough."),
        ("given", "   ", "What are they called? One name is enough."),
        ("given", "x" * 10_000, "Please keep it to 100 characters; it has 10000"),
        ("given", "Da\x00na", "Null characters are not allowed."),
        ("family", "x" * 10_000, "Please keep it to 100 characters"),
        ("emails", "dana@example.org\nnot an address\n@b", "“not an address” is not an e-mail address."),
        ("emails", "x" * 10_000, "“xxxxxxxxxxxxxxxxxxxx…” is longer than 254 characters."),
        ("emails", "a\x00@example.org", "Null characters are not allowed."),
        ("emails", "\n".join(f"a{n}@example.org" for n in range(11)), "Please keep it to 10 lines."),
        ("phones", "555 0100\nask Mary", "“ask Mary” does not look like a phone number, which has 3 to 20 digits."),
        ("phones", "12", "“12” does not look like a phone number"),
        ("phones", "1" * 21, "does not look like a phone number"),
        ("phones", "1" * 10_000, "longer than 40 characters"),
        ("title", "x" * 10_000, "Please keep it to 40 characters"),
        ("credentials", "x" * 10_000, "Please keep it to 80 characters"),
        ("goes_by", "x" * 10_000, "Please keep it to 100 characters"),
        ("linkedin", "javascript:alert(1)", "Enter a web address such as https://example.org."),
        ("linkedin", "x" * 10_000, "Please keep it to 500 characters"),
        ("postal_address", "x" * 10_000, "Please keep it to 500 characters"),
        ("note", "x" * 10_000, "Please keep it to 5000 characters"),
        ("status", "nonsense", "Choose one from the list."),
        ("preferred_channel", "pigeon\x00", "Choose one from the list."),
        ("organization", "x" * 10_000, "Please keep it to 200 characters"),
        ("job_title", "x" * 10_000, "Please keep it to 120 characters"),
    ],
)
def test_what_cannot_be_kept_gets_a_message_beside_the_field(
    client: Client, field: str, typed: str, message: str
) -> None:
    response = client.post(NEW, form_of(**{field: typed}))
    assert response.status_code == 422
    form = response.context["form"]
    assert list(form.errors) == [field] or field == "job_title"
    assert message in str(form.errors[field])
    assert f'id="id_{field}_error"' in response.text
    assert form[field].value() == typed
    assert not Contact.objects.exists()


def test_fields_that_are_folded_away_unfold_when_one_is_wrong(client: Client) -> None:
    assert '<details class="more">' in client.get(NEW).text
    assert '<details class="more" open>' in client.post(NEW, form_of(linkedin="no link")).text


@pytest.mark.parametrize("name", AWKWARD)
def test_names_are_kept_and_shown_as_typed(client: Client, name: str) -> None:
    fields = form_of(
        given=name, family=name, goes_by=name, note=name, postal_address=name, organization=name, job_title=name
    )
    url = client.post(NEW, fields).url
    contact = Contact.objects.get()
    assert {contact.given, contact.family, contact.goes_by, contact.note, contact.postal_address} == {name}
    for place in (url, LIST, page_of(contact, "edit"), page_of(contact, "delete")):
        text = client.get(place).text
        assert escape(name) in text, place
        assert "<script>alert" not in text
        assert escape(escape(name)) not in text or "&" not in escape(name), place


def test_the_page_of_a_person_shows_every_field(client: Client, owner: User) -> None:
    contact = ContactFactory(
        owner=owner,
        title="Dr.",
        given="Walter",
        family="Hodges",
        credentials="MD, FACP",
        goes_by="Walt",
        first_name_basis=True,
        emails=["walter@example.org", "o'neill+x@example.org"],
        phones=["+1 (540) 555-0100 ext. 7", "540 555 0101"],
        postal_address="1 Main St\nRoanoke",
        linkedin="https://linkedin.com/in/walter",
        preferred_channel="phone",
        note="Likes fly-fishing.",
    )
    page = client.get(page_of(contact)).text
    for text in (
        "Dr. Walter Hodges",
        "MD, FACP",
        "Goes by Walt.",
        "first-name terms",
        'href="mailto:walter@example.org"',
        'href="mailto:o%27neill%2Bx@example.org"',
        'href="tel:+15405550100;ext=7"',
        'href="tel:5405550101"',
        'href="sms:5405550101"',
        "1 Main St\nRoanoke",
        'href="https://linkedin.com/in/walter"',
        "<dd>Phone</dd>",
        "Likes fly-fishing.",
    ):
        assert text in page, text
    assert page.count('href="sms:') == 1  # nobody reads a text at an extension


def test_someone_can_be_called_texted_and_written_to_with_one_tap_unless_marked_otherwise(
    client: Client, owner: User
) -> None:
    contact = ContactFactory(owner=owner, emails=["walter@example.org"], phones=["540 555 0101"])
    buttons = [f'<a class="btn btn-sm" href="{to}' for to in ("tel:5405550101", "sms:5405550101", "mailto:walter@")]
    page = client.get(page_of(contact)).text
    assert all(button in page for button in buttons)
    Contact.objects.update(status="do_not_contact")
    page = client.get(page_of(contact)).text
    assert "not to call or write to" in page
    assert not any(button in page for button in buttons)


def test_the_page_of_a_person_shows_where_they_work_and_worked(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner)
    AffiliationFactory(contact=contact, organization__name="Blue Ridge", job_title="Chair", started_on="2024-03-01")
    AffiliationFactory(contact=contact, organization__name="Lakeside", started_on="2019-01-01", ended_on="2024-02-01")
    page = client.get(page_of(contact)).text
    assert "since Mar 1, 2024" in page
    assert "Jan 1, 2019 – Feb 1, 2024 · left" in " ".join(page.split())
    assert page.index("Blue Ridge") < page.index("Lakeside")


def test_the_offers_of_a_person_are_loaded_and_have_a_plain_link(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner)
    url = reverse("offers:for_contact", args=[contact.uuid])
    page = client.get(page_of(contact)).text
    assert f'hx-get="{url}"' in page
    assert f'href="{url}"' in page


def test_the_page_of_a_person_costs_the_same_for_one_job_and_for_three(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner)
    AffiliationFactory(contact=contact)
    client.get(page_of(contact))
    for_one = queries_of(client, page_of(contact))
    AffiliationFactory.create_batch(2, contact=contact)
    assert queries_of(client, page_of(contact)) == for_one
    assert for_one < 10


def test_a_person_can_be_changed(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner, emails=["a@example.org", "b@example.org"], note="Old")
    url = page_of(contact, "edit")
    assert "a@example.org\nb@example.org" in client.get(url).text
    response = client.post(url, form_of(contact, given="Wally", note="New", status="do_not_contact"))
    assert response.url == page_of(contact)
    contact.refresh_from_db()
    assert (contact.given, contact.note, contact.status) == ("Wally", "New", "do_not_contact")
    assert contact.emails == ["a@example.org", "b@example.org"]
    assert "Do not contact" in client.get(response.url).text


def test_a_change_with_errors_keeps_what_was_typed_and_saves_nothing(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner, given="Walter", family="Hodges")
    response = client.post(page_of(contact, "edit"), form_of(contact, given="", note="Typed with care"))
    assert response.status_code == 422
    assert "Typed with care" in response.text
    assert "Walter Hodges" in response.text
    contact.refresh_from_db()
    assert (contact.given, contact.note) == ("Walter", "")


def test_deleting_a_person_asks_first_and_takes_their_rows_along(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner)
    AffiliationFactory(contact=contact)
    InvolvementFactory(contact=contact, offer=OfferFactory(owner=owner))
    asked = client.get(page_of(contact, "delete"))
    assert "cannot be undone" in asked.text
    assert Contact.objects.count() == 1
    response = client.post(page_of(contact, "delete"))
    assert response.url == LIST
    assert (Contact.objects.count(), Affiliation.objects.count(), Organization.objects.count()) == (0, 0, 2)


@pytest.mark.parametrize("name", ["detail", "edit", "delete", "affiliation_create"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_finds_nothing(stranger: Client, owner: User, name: str, method: str) -> None:
    contact = ContactFactory(owner=owner)
    response = getattr(stranger, method)(page_of(contact, name), form_of())
    assert response.status_code == (405 if (name, method) == ("detail", "post") else 404)
    assert Contact.objects.filter(pk=contact.pk, given=contact.given).exists()


def test_a_page_that_only_shows_refuses_a_post(client: Client, owner: User) -> None:
    contact = ContactFactory(owner=owner)
    assert client.post(LIST).status_code == 405
    assert client.post(page_of(contact)).status_code == 405
    assert client.put(NEW).status_code == 405
