import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from tests.factories import AffiliationFactory


@pytest.fixture
def admin(db: None) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("root@example.org", "correct horse battery staple"))
    return client


@pytest.mark.parametrize(
    "model", ["accounts_user", "contacts_contact", "contacts_organization", "contacts_affiliation"]
)
def test_lists_can_be_opened_and_searched(admin: Client, model: str) -> None:
    AffiliationFactory()
    for query in ({}, {"q": "walter"}):
        assert admin.get(reverse(f"admin:{model}_changelist"), query).status_code == 200


def test_rows_can_be_opened(admin: Client) -> None:
    job = AffiliationFactory()
    for model, pk in {
        "accounts_user": job.contact.owner_id,
        "contacts_contact": job.contact_id,
        "contacts_organization": job.organization_id,
        "contacts_affiliation": job.pk,
    }.items():
        assert admin.get(reverse(f"admin:{model}_change", args=[pk])).status_code == 200
    assert admin.get(reverse("admin:accounts_user_add")).status_code == 200


def test_a_user_can_be_added_by_address(admin: Client) -> None:
    password = "correct horse battery staple"
    response = admin.post(
        reverse("admin:accounts_user_add"),
        {"email": "new@example.org", "usable_password": "true", "password1": password, "password2": password},
    )
    assert response.status_code == 302, response.text
    assert User.objects.get(email="new@example.org").check_password(password)


def test_others_do_not_get_in(client: Client) -> None:
    assert client.get(reverse("admin:index")).status_code == 302


@pytest.mark.parametrize("method", ["get", "post"])
def test_operators_sign_in_as_everybody_does_where_guessing_is_limited(admin: Client, method: str) -> None:
    visitor = Client()
    password = {"username": "root@example.org", "password": "correct horse battery staple"}

    answer = getattr(visitor, method)("/admin/login/", password)

    assert (answer.status_code, answer.url.partition("?")[0]) == (302, reverse("account_login"))
    assert visitor.get("/admin/").status_code == 302
    assert admin.get("/admin/").status_code == 200


def test_somebody_who_is_no_operator_is_told_so(client: Client) -> None:
    assert client.get("/admin/login/").status_code == 403
