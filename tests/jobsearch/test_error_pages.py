"""Pages for when something is wrong: kind, in our frame, and without a way to fail themselves."""

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.urls import reverse

from tests.factories import UserFactory


@pytest.mark.django_db
def test_an_unknown_address_leads_home(client: Client) -> None:
    client.force_login(UserFactory())
    response = client.get("/nowhere/")
    assert response.status_code == 404
    assert "There is nothing at this address" in response.text
    assert f'href="{reverse("home")}"' in response.text


@pytest.mark.django_db
def test_a_form_without_its_token_is_told_what_to_do() -> None:
    response = Client(enforce_csrf_checks=True).post(reverse("account_login"), {"login": "p@example.org"})
    assert response.status_code == 403
    assert "This form was open for too long" in response.text


def test_the_page_for_our_own_mistakes_needs_neither_request_nor_database() -> None:
    html = render_to_string("500.html")
    assert "Something broke on our side" in html
    assert 'href="/"' in html
