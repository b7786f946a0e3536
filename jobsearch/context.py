"""What every template may ask about the site."""

from django.conf import settings
from django.http import HttpRequest

# The first part of an address and the entry of the navigation that it belongs to; the rest belongs to none.
PLACES = {
    "": "home",
    **dict.fromkeys(["offers", "involvements", "interactions", "messages"], "offers"),
    **dict.fromkeys(["people", "affiliations", "organizations"], "people"),
    "goodbyes": "goodbyes",
}
NEW_OFFER = "/offers/new/"


def site(request: HttpRequest) -> dict[str, object]:
    """`local_mode`: true under `make run`, where the mailbox page and the sample data exist.

    `place`: which entry of the navigation the page belongs to, if any.
    """
    return {"local_mode": settings.LOCAL_MODE, "place": place_of(request.path_info)}


def place_of(path: str) -> str:
    return "new" if path == NEW_OFFER else PLACES.get(path.removeprefix("/").partition("/")[0], "")
