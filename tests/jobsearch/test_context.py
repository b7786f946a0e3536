"""What every template may ask about the site."""

import pytest

from jobsearch.context import place_of


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("/", "home"),
        ("/offers/", "offers"),
        ("/offers/1/decline/words/", "offers"),
        ("/messages/1/", "offers"),
        ("/people/1/offers/", "people"),
        ("/organizations/", "people"),
        ("/goodbyes/", "goodbyes"),
        ("/offers/new/", "new"),
        ("/reminders/", ""),
        ("/settings/phrases/", ""),
        ("*", ""),  # what OPTIONS may ask about: the server as a whole
    ],
)
def test_a_page_belongs_to_the_entry_of_the_navigation_that_leads_to_it(path: str, place: str) -> None:
    assert place_of(path) == place
