"""The components that pages share, rendered as the pages render them."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from crispy_forms.utils import render_crispy_form
from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.messages.storage.base import Message
from django.core.paginator import Paginator
from django.template.loader import render_to_string
from django.test import Client, RequestFactory
from django.urls import reverse

from contacts.models import Contact

TEMPLATES = Path(settings.BASE_DIR) / "templates"
COMPONENTS = sorted(path.name for path in (TEMPLATES / "components").glob("*.html"))


class PlaceForm(forms.Form):
    place = forms.CharField(help_text="Where it is.")
    link = forms.URLField(required=False)
    channel = forms.ChoiceField(choices=[("phone", "Phone"), ("email", "E-mail")], widget=forms.RadioSelect)


def squeezed(html: str) -> str:
    return " ".join(html.split())


@pytest.mark.parametrize("name", COMPONENTS)
def test_every_component_says_its_parameters_first(name: str) -> None:
    assert (TEMPLATES / "components" / name).read_text().startswith("{# ")


@pytest.mark.parametrize(
    ("days_left", "words", "kind"),
    [
        (12, "12 days to answer", "deadline"),
        (7, "7 days to answer", "deadline-soon"),
        (1, "Answer due tomorrow", "deadline-soon"),
        (0, "Answer due today", "deadline-soon"),
        (-1, "Answer was due yesterday", "deadline-past"),
        (-3, "Answer was due March 2", "deadline-past"),
    ],
)
def test_a_deadline_says_how_long_there_is(days_left: int, words: str, kind: str) -> None:
    html = render_to_string("components/deadline_badge.html", {"days_left": days_left, "on": date(2026, 3, 2)})
    assert words in html
    assert kind in html


def test_no_deadline_shows_nothing() -> None:
    assert "<" not in render_to_string("components/deadline_badge.html", {"days_left": None})


@pytest.mark.parametrize(("family_first", "initials"), [(False, "WH"), (True, "HW")])
def test_initials_follow_the_order_of_the_name(family_first: bool, initials: str) -> None:
    contact = Contact(given="Walter", family="Hodges", family_first=family_first, uuid=UUID(int=10))
    html = render_to_string("components/avatar.html", {"contact": contact})
    assert f">{initials}</span>" in html
    assert "hue-a" in html


def test_a_name_is_shown_as_typed() -> None:
    contact = Contact(given="<script>alert(1)</script>", family="O'Brien {{ 7*7 }}", uuid=UUID(int=1))
    html = render_to_string("components/person_chip.html", {"contact": contact, "meta": "<b>Partner</b>"})
    assert "&lt;script&gt;alert(1)&lt;/script&gt; O&#x27;Brien {{ 7*7 }}" in html
    assert "&lt;b&gt;Partner&lt;/b&gt;" in html


def test_a_message_with_a_change_offers_to_undo_it() -> None:
    change = "0f8fad5b-d9cb-469f-a165-70867728950e"
    message = Message(messages.SUCCESS, "Moved.", extra_tags=f"undo:{change}:/offers/1/stage/undo/")
    html = squeezed(render_to_string("components/messages.html", {"messages": [message]}))
    assert 'action="/offers/1/stage/undo/"' in html
    assert f'name="change" value="{change}"' in html


def test_a_message_with_an_address_alone_offers_to_undo_without_a_change() -> None:
    message = Message(messages.SUCCESS, "Done.", extra_tags="undo::/checklist/1/undo/")
    html = squeezed(render_to_string("components/messages.html", {"messages": [message]}))
    assert 'action="/checklist/1/undo/"' in html
    assert "change" not in html


def test_a_plain_message_has_no_form() -> None:
    html = render_to_string("components/messages.html", {"messages": [Message(messages.INFO, "Saved.")]})
    assert "Saved." in html
    assert "<form" not in html


def test_pages_keep_the_rest_of_the_address() -> None:
    request = RequestFactory().get("/people/", {"q": "o'brien", "page": "2"})
    page = Paginator(range(75), 25).get_page(2)
    html = render_to_string("components/pagination.html", {"page": page}, request)
    assert 'href="?q=o%27brien&amp;page=1"' in html
    assert 'href="?q=o%27brien&amp;page=3"' in html
    assert "Page 2 of 3" in html


def test_a_single_page_has_no_pager() -> None:
    page = Paginator(range(3), 25).get_page(1)
    assert "<nav" not in render_to_string("components/pagination.html", {"page": page}, RequestFactory().get("/"))


def test_steps_say_which_is_current_and_link_to_the_others() -> None:
    steps = [
        {"title": "Decide", "state": "done", "url": "/decide/"},
        {"title": "People", "state": "current", "url": "/people/"},
        {"title": "Share", "state": "todo", "url": ""},
    ]
    html = squeezed(render_to_string("components/stepper.html", {"steps": steps, "label": "Steps of the decline"}))
    assert 'href="/decide/"' in html
    assert 'href="/people/"' not in html
    assert html.count('aria-current="step"') == 1
    assert "Step 2 of 3: People" in html


def test_an_error_stands_beside_its_field_and_in_the_summary() -> None:
    html = squeezed(render_to_string("components/fields.html", {"form": PlaceForm({"link": "nowhere"})}))
    assert '<a href="#id_place">Place: This field is required.</a>' in html
    assert 'aria-describedby="id_place_helptext id_place_error"' in html
    assert '<div id="id_place_error">' in html
    assert 'value="nowhere"' in html


def test_an_untouched_form_has_no_summary() -> None:
    assert "error-summary" not in render_to_string("components/fields.html", {"form": PlaceForm()})


def test_what_may_stay_empty_says_so() -> None:
    html = squeezed(render_crispy_form(PlaceForm()))
    assert html.count("(optional)") == 1
    assert "asteriskField" not in html


def test_options_form_a_named_group() -> None:
    html = squeezed(render_crispy_form(PlaceForm({"channel": "email"})))
    assert "<legend" in html
    assert '<label class="form-check-label" for="id_channel_1"> E-mail </label>' in html or "E-mail</label>" in html
    assert html.count("checked") == 1


def test_the_style_guide_shows_every_component_without_a_login(client: Client) -> None:
    response = client.get(reverse("styleguide"))
    assert response.status_code == 200
    used = {template.name for template in response.templates if template.name}
    shown = {name.removeprefix("components/") for name in used if name.startswith("components/")}
    # The thumb bar is for people who are logged in; the others contain nothing to look at on their own.
    assert set(COMPONENTS) - shown == {"thumb_bar.html", "undo_form.html", "confirm_delete.html"}


def test_a_choice_among_groups_is_a_select_with_what_is_chosen_and_no_tags_of_anybody_elses() -> None:
    class ZoneForm(forms.Form):
        zone = forms.ChoiceField(
            choices=[("UTC", "UTC"), ("Europe", [("Europe/Bonn", "<Bonn>"), ("Europe/Rome", "Rome")])]
        )

    html = squeezed(str(ZoneForm({"zone": "Europe/Rome"})["zone"]))

    assert '<option value="UTC">UTC</option>' in html
    assert '<optgroup label="Europe"> <option value="Europe/Bonn">&lt;Bonn&gt;</option>' in html
    assert html.count(" selected") == 1
    assert '<option value="Europe/Rome" selected>Rome</option> </optgroup>' in html
