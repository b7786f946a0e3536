import pytest
from django.test import RequestFactory

from jobsearch.http import next_url


@pytest.mark.parametrize("path", ["/offers/", "/offers/?page=2#people"])
def test_one_returns_to_the_page_one_came_from(path: str) -> None:
    assert next_url(RequestFactory().get("/", {"next": path}), "/default/") == path


@pytest.mark.parametrize(
    "path", ["", "people", "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:1"]
)
def test_nobody_is_led_to_another_site(path: str) -> None:
    assert next_url(RequestFactory().get("/", {"next": path}), "/default/") == "/default/"
