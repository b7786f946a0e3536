"""Good Terms can be put on a phone's home screen."""

import re
from pathlib import Path

from django.contrib.staticfiles import finders
from django.test import Client
from django.urls import resolve, reverse


def test_the_manifest_names_the_app_and_where_it_starts(client: Client) -> None:
    response = client.get(reverse("manifest"))

    assert response["Content-Type"] == "application/manifest+json"
    manifest = response.json()
    assert (manifest["name"], manifest["display"], manifest["start_url"]) == ("Good Terms", "standalone", "/")
    for shortcut in manifest["shortcuts"]:
        resolve(shortcut["url"])


def test_its_icons_are_square_pictures_of_ours(client: Client) -> None:
    icons = client.get(reverse("manifest")).json()["icons"]

    assert [icon["purpose"] for icon in icons] == ["any", "maskable"]
    for name in ("img/icon.svg", "img/icon-maskable.svg"):
        found = finders.find(name)
        assert isinstance(found, str)
        view_box = re.search(r'viewBox="0 0 (\d+) (\d+)"', Path(found).read_text("utf-8"))
        assert view_box is not None
        assert view_box[1] == view_box[2]


def test_every_page_leads_to_it(client: Client) -> None:
    assert f'<link rel="manifest" href="{reverse("manifest")}">' in client.get(reverse("account_login")).text
