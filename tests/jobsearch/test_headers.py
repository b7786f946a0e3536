"""What every answer carries, errors included."""

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories import UserFactory


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/offers/", "/offers/new/", "/people/", "/settings/", "/nowhere/"])
def test_the_content_security_policy_allows_nothing_inline(client: Client, path: str) -> None:
    client.force_login(UserFactory())

    policy = client.get(path)["Content-Security-Policy"]

    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.django_db
def test_pages_are_not_sniffed_framed_or_announced(client: Client) -> None:
    response = client.get(reverse("account_login"))

    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["X-Frame-Options"] == "DENY"
    assert response["Referrer-Policy"] == "same-origin"
