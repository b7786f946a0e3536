from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from accounts.models import User
from offers.forms.phrases import MOST_PHRASES
from offers.models import OwnPhrase
from tests.factories import OwnPhraseFactory, UserFactory

pytestmark = pytest.mark.django_db
PAGE = "/settings/phrases/"


@pytest.fixture
def user(client: Client) -> User:
    user = UserFactory()
    client.force_login(user)
    return user


def url(phrase: OwnPhrase, name: str = "edit") -> str:
    return reverse(f"offers:phrase_{name}", args=[phrase.uuid])


def test_a_sentence_is_saved_on_one_line_and_shown_with_what_it_is_for(client: Client, user: User) -> None:
    response = client.post(PAGE, {"move": "wish", "text": " I wish you\r\na calm winter. "}, follow=True)
    assert OwnPhrase.objects.for_user(user).get().text == "I wish you a calm winter."
    page = response.content.decode()
    assert "I wish you a calm winter." in page
    assert "Good wish" in page


def test_saving_a_sentence_twice_is_saving_it_once(client: Client, user: User) -> None:
    for _ in range(2):
        assert client.post(PAGE, {"move": "wish", "text": "Be well."}).status_code == 302
    assert OwnPhrase.objects.count() == 1


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"move": "wish", "text": "Dear [name], be well."}, "without a gap to fill: [name]"),
        ({"move": "wish", "text": " "}, "Which sentence would you like to keep?"),
        ({"move": "wish", "text": "x" * 301}, "Please keep it to 300"),
        ({"move": "wish", "text": "null\0byte"}, "Null characters"),
        ({"move": "insult", "text": "Be well."}, "Choose one from the list."),
    ],
)
def test_what_does_not_fit_is_said_beside_the_field_and_kept(
    client: Client, user: User, fields: dict[str, str], said: str
) -> None:
    response = client.post(PAGE, fields)
    page = response.content.decode()
    assert response.status_code == 422
    assert said in page
    assert fields["text"].strip().replace("\0", "") in page.replace("\0", "")
    assert not OwnPhrase.objects.exists()


def test_there_is_an_end_to_them(client: Client, user: User) -> None:
    OwnPhraseFactory.create_batch(MOST_PHRASES, owner=user)
    response = client.post(PAGE, {"move": "wish", "text": "Be well."})
    assert response.status_code == 422
    assert "Delete one that you no longer use first" in response.content.decode()


@pytest.mark.parametrize(
    "text", ["O'Brien says hello", "{{ 7*7 }} and more", "<script>alert(1)</script>", "😀", "שלום"]
)
def test_any_sentence_is_shown_as_typed(client: Client, user: User, text: str) -> None:
    OwnPhraseFactory(owner=user, text=text)
    page = client.get(PAGE).content.decode()
    assert text.replace("'", "&#x27;").replace("<", "&lt;").replace(">", "&gt;") in page


def test_it_is_changed(client: Client, user: User) -> None:
    phrase = OwnPhraseFactory(owner=user)
    assert phrase.text in client.get(url(phrase)).content.decode()
    client.post(url(phrase), {"move": "closing", "text": "Until we meet again."})
    phrase.refresh_from_db()
    assert (phrase.move, phrase.text) == ("closing", "Until we meet again.")


def test_it_is_not_changed_into_another_of_them(client: Client, user: User) -> None:
    phrase, other = OwnPhraseFactory.create_batch(2, owner=user)
    response = client.post(url(phrase), {"move": other.move, "text": other.text})
    assert response.status_code == 422
    assert "You have saved this sentence already." in response.content.decode()


def test_deleting_asks_first(client: Client, user: User) -> None:
    phrase = OwnPhraseFactory(owner=user)
    assert phrase.text in client.get(url(phrase, "delete")).content.decode()
    assert OwnPhrase.objects.exists()
    assert client.post(url(phrase, "delete"))["Location"] == PAGE
    assert not OwnPhrase.objects.exists()


@pytest.mark.parametrize("name", ["edit", "delete"])
@pytest.mark.parametrize("method", ["get", "post"])
def test_a_stranger_finds_nothing(client: Client, user: User, name: str, method: str) -> None:
    theirs = OwnPhraseFactory()
    assert getattr(client, method)(url(theirs, name)).status_code == 404
    assert theirs.text not in client.get(PAGE).content.decode()
    assert OwnPhrase.objects.exists()


def test_they_come_in_the_order_of_a_message_a_page_at_a_time(client: Client, user: User) -> None:
    OwnPhraseFactory.create_batch(20, owner=user, move="closing")
    OwnPhraseFactory(owner=user, move="opening", text="It was good to see you.")
    first, second = client.get(PAGE), client.get(PAGE, {"page": "2"})
    assert first.context["page"][0].text == "It was good to see you."
    assert len(first.context["page"]) == 20
    assert len(second.context["page"]) == 1


def test_the_number_of_queries_does_not_grow(client: Client, user: User) -> None:
    counts: list[Any] = []
    for more in (1, 2):
        OwnPhraseFactory.create_batch(more, owner=user)
        with CaptureQueriesContext(connection) as queries:
            client.get(PAGE)
        counts.append(len(queries))
    assert counts[0] == counts[1] < 10


def test_what_it_is_for_is_asked_for(client: Client, user: User) -> None:
    assert '<option value="" selected>Choose</option>' in client.get(PAGE).text
    assert "Choose where it goes in a message." in client.post(PAGE, {"move": "", "text": "Be well."}).text
