"""Nobody sees another person's rows: every URL of the project, walked from the URL configuration itself.

A new view cannot forget: a URL that takes a row and is not listed in ROWS fails here, and so does a URL that works
without login and is not listed in PUBLIC.
"""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.urls import NoReverseMatch, URLPattern, URLResolver, get_resolver, reverse

from offers.models import Message
from tests import factories

pytestmark = pytest.mark.django_db

ROWS = {
    "offers:detail": factories.OfferFactory,
    "offers:edit": factories.OfferFactory,
    "offers:delete": factories.OfferFactory,
    "offers:deadline": factories.OfferFactory,
    "offers:move": factories.OfferFactory,
    "offers:undo_move": factories.OfferFactory,
    "offers:reminder_policy": factories.OfferFactory,
    "offers:involve": factories.OfferFactory,
    "offers:involvement_edit": factories.InvolvementFactory,
    "offers:involvement_remove": factories.InvolvementFactory,
    "offers:thanks": factories.InvolvementFactory,
    "offers:for_contact": factories.ContactFactory,
    "offers:for_organization": factories.OrganizationFactory,
    "offers:interactions": factories.OfferFactory,
    "offers:interaction_create": factories.OfferFactory,
    "offers:interaction_edit": factories.InteractionFactory,
    "offers:interaction_delete": factories.InteractionFactory,
    "offers:decline": factories.OfferFactory,
    "offers:decline_decide": factories.DeclineFactory,
    "offers:decline_people": factories.DeclineFactory,
    "offers:decline_share": factories.DeclineFactory,
    "offers:decline_words": factories.DeclineFactory,
    "offers:decline_close": factories.DeclineFactory,
    "offers:decline_sleep": factories.DeclineFactory,
    "offers:decline_call_off": factories.DeclineFactory,
    "offers:message": factories.MessageFactory,
    "offers:message_review": factories.MessageFactory,
    "offers:call_script": factories.MessageFactory,
    "offers:message_register": factories.MessageFactory,
    "offers:message_bring_back": factories.MessageFactory,
    "offers:message_sent": factories.LetterFactory,
    "offers:message_undo_sent": factories.LetterFactory,
    "offers:message_delete": factories.LetterFactory,
    "offers:messages": factories.OfferFactory,
    "offers:message_new": factories.OfferFactory,
    "offers:item_done": factories.ChecklistItemFactory,
    "offers:item_undo": factories.ChecklistItemFactory,
    "offers:phrase_edit": factories.OwnPhraseFactory,
    "offers:phrase_delete": factories.OwnPhraseFactory,
    "contacts:detail": factories.ContactFactory,
    "contacts:edit": factories.ContactFactory,
    "contacts:delete": factories.ContactFactory,
    "contacts:affiliation_create": factories.ContactFactory,
    "contacts:affiliation_edit": factories.AffiliationFactory,
    "contacts:affiliation_delete": factories.AffiliationFactory,
    "contacts:organization": factories.OrganizationFactory,
    "contacts:organization_edit": factories.OrganizationFactory,
}
BY_OFFER = {name for name in ROWS if name.startswith("offers:decline_")}  # these URLs name the decline by its offer

PUBLIC = {
    "home",  # the start page
    "sample_account",
    "healthz",
    "healthz_deep",  # numbers only
    "readyz",
    "offers:reminder_link",  # carries a signed token
    "manifest",  # the same for everybody
    "mailbox",  # local mode and loopback only
    "mailbox_message",
    "mailbox_html",
    "styleguide",
}
# Signing in and up, and the admin, have access rules and tests of their own.
NOT_OURS = ("account_", "admin:")


def every_url() -> Iterator[tuple[str, URLPattern]]:
    """Each named pattern with its namespaced name."""

    def walk(resolver: URLResolver, namespace: str) -> Iterator[tuple[str, URLPattern]]:
        for entry in resolver.url_patterns:
            if isinstance(entry, URLResolver):
                inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
                yield from walk(entry, inner)
            else:
                yield f"{namespace}{entry.name}", entry

    for name, pattern in walk(get_resolver(), ""):
        if not name.startswith(NOT_OURS):
            yield name, pattern


WITH_ROW = sorted(name for name, pattern in every_url() if "uuid" in pattern.pattern.converters)
WITHOUT_ROW = sorted(name for name, pattern in every_url() if not pattern.pattern.converters and name not in PUBLIC)


def url_of(name: str, **attributes: Any) -> tuple[str, Any]:
    """The URL of a row made for it, and the user who owns the row."""
    row = ROWS[name](**attributes)
    of = row.involvement if isinstance(row, Message) else getattr(row, "decline", row)
    offer = getattr(of, "offer", None)
    owner = getattr(row, "owner", None) or (offer.owner if offer else row.contact.owner)
    named = row.offer if name in BY_OFFER else row
    return reverse(name, args=[named.uuid]), owner


def test_every_url_is_classified() -> None:
    unknown = {
        name
        for name, pattern in every_url()
        if name not in PUBLIC and name not in ROWS and (pattern.pattern.converters or name not in WITHOUT_ROW)
    }

    assert unknown == set()


def test_every_listed_name_still_exists() -> None:
    for name in ROWS:
        reverse(name, args=[uuid4()])
    with pytest.raises(NoReverseMatch):
        reverse("offers:no_such_view")


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", WITH_ROW)
def test_a_stranger_gets_404(client: Client, name: str, method: str) -> None:
    url, _ = url_of(name)
    client.force_login(factories.UserFactory())

    assert getattr(client, method)(url).status_code == (404 if _allows(client, name, method) else 405)


@pytest.mark.parametrize("name", WITH_ROW)
def test_the_owner_reaches_it(client: Client, name: str) -> None:
    """Without this a URL that is always 404 would pass the test above."""
    url, owner = url_of(name)
    client.force_login(owner)

    assert client.get(url).status_code in (200, 302, 405)


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("name", [*WITH_ROW, *WITHOUT_ROW])
def test_without_login_there_is_only_the_way_to_log_in(client: Client, name: str, method: str) -> None:
    url = url_of(name)[0] if name in ROWS else reverse(name)

    response = getattr(client, method)(url)

    assert response.status_code == 302
    assert response["Location"].startswith(reverse("account_login"))


@pytest.mark.parametrize("name", [*WITH_ROW, *WITHOUT_ROW])
def test_looking_changes_nothing(client: Client, name: str) -> None:
    if name in ROWS:
        url, owner = url_of(name)
    else:
        url, owner = reverse(name), factories.UserFactory()
    client.force_login(owner)

    with connection.execute_wrapper(_refuse_writes):
        response = client.get(url)

    assert response.status_code in (200, 302, 405)


@pytest.mark.parametrize("name", [*WITH_ROW, *WITHOUT_ROW])
def test_whoever_asks_for_the_head_of_a_page_gets_it(client: Client, name: str) -> None:
    """Programs that look whether a link works ask so."""
    url, owner = url_of(name) if name in ROWS else (reverse(name), factories.UserFactory())
    client.force_login(owner)

    assert client.head(url).status_code == client.get(url).status_code


def _refuse_writes(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    writes = sql.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE"))
    assert not writes or "django_session" in sql, f"a GET wrote to the database: {sql[:120]}"
    return execute(sql, params, many, context)


def _allows(client: Client, name: str, method: str) -> bool:
    """Whether the view takes the method at all, asked as the owner of a row."""
    url, owner = url_of(name)
    asker = Client()
    asker.force_login(owner)
    return bool(getattr(asker, method)(url).status_code != 405)
