from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from offers.models import Decline, Message
from tests.factories import OwnPhraseFactory, UserFactory
from tests.offers.stories import an_offer, with_words

pytestmark = pytest.mark.django_db
MINE = "Dear Elena,\n\nMy own words.\n\nPriya"


@pytest.fixture
def decline(client: Client) -> Decline:
    decline = with_words(an_offer())
    client.force_login(decline.offer.owner)
    return decline


@pytest.fixture
def message(decline: Decline) -> Message:
    message: Message = decline.messages.get(involvement__role="host")
    return message


def url(message: Message, name: str = "message_register") -> str:
    return reverse(f"offers:{name}", args=[message.uuid])


def edited(message: Message) -> Message:
    Message.objects.filter(pk=message.pk).update(body=MINE, state="edited")
    message.refresh_from_db()
    return message


def choose(client: Client, message: Message, register: str = "formal", **more: Any) -> Any:
    return client.post(url(message), {"register": register, **more})


def test_the_choice_is_beside_each_letter_and_on_its_own_page(
    client: Client, decline: Decline, message: Message
) -> None:
    words = client.get(reverse("offers:decline_words", args=[decline.offer.uuid])).content.decode()
    assert words.count('class="segments"') == 3
    assert client.get(url(message, "message")).content.decode().count('class="segments"') == 1


def test_an_untouched_draft_is_written_anew_at_once(client: Client, message: Message) -> None:
    choose(client, message, "formal")
    message.refresh_from_db()
    formal = message.body
    assert choose(client, message, "brief")["Location"] == url(message, "message")
    message.refresh_from_db()
    assert (message.register, message.state) == ("brief", "draft")
    assert message.body != formal
    assert 'value="brief" aria-pressed="true"' in client.get(url(message, "message")).content.decode()


def test_from_the_words_it_leads_back_to_the_words(client: Client, decline: Decline, message: Message) -> None:
    words = reverse("offers:decline_words", args=[decline.offer.uuid])
    response = client.post(f"{url(message)}?next={words}%23person-1", {"register": "warm"})
    assert response["Location"] == f"{words}#person-1"


@pytest.mark.parametrize("register", ["", "shouting", "FORMAL"])
def test_no_register_leaves_the_choice_to_us(client: Client, message: Message, register: str) -> None:
    choose(client, message)
    choose(client, message, register)
    message.refresh_from_db()
    assert message.register == ""


def test_own_words_stay_and_both_texts_are_shown(client: Client, message: Message) -> None:
    response = choose(client, edited(message))
    assert response["Location"].startswith(f"{url(message)}?register=formal")
    page = client.get(response["Location"]).content.decode()
    assert "My own words." in page
    assert "Written anew: Formal" in page
    assert "Keep mine" in page
    message.refresh_from_db()
    assert message.body == MINE


def test_htmx_is_sent_to_the_page_with_both_texts(client: Client, message: Message) -> None:
    response = client.post(url(edited(message)), {"register": "formal"}, headers={"HX-Request": "true"})
    assert response["HX-Redirect"].startswith(f"{url(message)}?register=formal")


def test_what_was_typed_and_not_saved_comes_along(client: Client, message: Message) -> None:
    response = choose(client, message, subject="Thanks", body=MINE.replace("\n", "\r\n"))
    assert "?register=formal" in response["Location"]
    message.refresh_from_db()
    assert (message.subject, message.body, message.state) == ("Thanks", MINE, "edited")


def test_what_was_typed_and_cannot_be_kept_says_why(client: Client, message: Message) -> None:
    response = choose(client, message, subject="Thanks", body="x" * 10_001)
    assert response.status_code == 422
    assert "x" * 10_001 in response.content.decode()
    message.refresh_from_db()
    assert message.register == ""


def test_the_new_text_is_used_when_asked_and_undone_with_one_press(client: Client, message: Message) -> None:
    page = client.post(url(edited(message)), {"register": "formal", "instead": "yes"}, follow=True).content.decode()
    undo = url(message, "message_bring_back")
    assert f'action="{undo}"' in page
    message.refresh_from_db()
    assert message.body != MINE

    assert "Your own words are back." in client.post(undo, follow=True).content.decode()
    message.refresh_from_db()
    assert (message.body, message.state) == (MINE, "edited")


def test_starting_again_can_be_undone_too(client: Client, message: Message) -> None:
    page = client.post(url(edited(message), "message"), {"action": "again"}, follow=True).content.decode()
    assert "The words you had before are still here." in page
    client.post(url(message, "message_bring_back"))
    message.refresh_from_db()
    assert message.body == MINE


@pytest.mark.parametrize("state", ["draft", "sent"])
def test_there_is_nothing_to_compare_with_a_draft_or_with_what_went_out(
    client: Client, message: Message, state: str
) -> None:
    Message.objects.filter(pk=message.pk).update(state=state, sent_on="2026-11-02" if state == "sent" else None)
    assert client.get(url(message), {"register": "warm"})["Location"] == url(message, "message")


def test_what_went_out_is_not_written_anew(client: Client, message: Message) -> None:
    Message.objects.filter(pk=message.pk).update(state="sent", sent_on="2026-11-02", body=MINE)
    for address in (url(message), url(message, "message_bring_back")):
        page = client.post(address, {"register": "warm", "instead": "yes"}, follow=True).content.decode()
        assert "its text is kept as it went out" in page
    message.refresh_from_db()
    assert message.body == MINE


@pytest.mark.parametrize("name", ["message_register", "message_bring_back"])
def test_a_stranger_changes_nothing(client: Client, message: Message, name: str) -> None:
    client.force_login(UserFactory())
    assert client.post(url(edited(message), name), {"register": "warm", "instead": "yes"}).status_code == 404
    message.refresh_from_db()
    assert message.body == MINE


class TestOwnSentences:
    def post(self, client: Client, message: Message, action: str, **more: Any) -> Any:
        return client.post(url(message, "message"), {"subject": "Thanks", "body": MINE, "action": action, **more})

    def test_one_is_put_into_the_text_that_was_typed(self, client: Client, decline: Decline, message: Message) -> None:
        phrase = OwnPhraseFactory(owner=decline.offer.owner, move="wish", text="Be well, all of you.")
        assert "Be well, all of you." in client.get(url(message, "message")).content.decode()
        assert self.post(client, message, "insert", phrase=phrase.uuid).status_code == 302
        message.refresh_from_db()
        assert message.body == "Dear Elena,\n\nMy own words. Be well, all of you.\n\nPriya"

    @pytest.mark.parametrize("chosen", ["", "no-uuid", "00000000-0000-4000-8000-000000000000"])
    def test_without_a_choice_the_text_is_only_saved(self, client: Client, message: Message, chosen: str) -> None:
        self.post(client, message, "insert", phrase=chosen)
        message.refresh_from_db()
        assert message.body == MINE

    def test_somebody_elses_sentence_is_not_to_be_had(self, client: Client, message: Message) -> None:
        theirs = OwnPhraseFactory()
        self.post(client, message, "insert", phrase=theirs.uuid)
        message.refresh_from_db()
        assert theirs.text not in message.body

    def test_a_sentence_is_saved_with_the_text(self, client: Client, decline: Decline, message: Message) -> None:
        fields = {"own-text": "Be well, all of you.", "own-move": "wish"}
        assert self.post(client, message, "keep_phrase", **fields).status_code == 302
        assert decline.offer.owner.own_phrases.get().text == "Be well, all of you."
        message.refresh_from_db()
        assert message.body == MINE

    def test_one_that_cannot_be_saved_says_why_and_loses_nothing(self, client: Client, message: Message) -> None:
        response = self.post(client, message, "keep_phrase", **{"own-text": "Dear [name]", "own-move": "wish"})
        page = response.content.decode()
        assert response.status_code == 422
        assert "without a gap to fill" in page
        assert "Dear [name]" in page
        message.refresh_from_db()
        assert message.body == MINE
