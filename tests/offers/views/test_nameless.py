"""A user who was never asked for a name: no text guesses one, and none is called ready without it."""

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from offers.domain.decline.text.placeholders import YOUR_NAME
from offers.models import Message
from tests.factories import UserFactory
from tests.offers.stories import an_offer, with_words
from tests.offers.views.wizard import sign_in, url

pytestmark = pytest.mark.django_db


@pytest.fixture
def nameless() -> User:
    return UserFactory(name="", email="hodgkin@example.org")


def test_no_draft_subject_or_script_holds_a_guessed_name(client: Client, nameless: User) -> None:
    offer = sign_in(client, an_offer(nameless))
    decline = with_words(offer)
    for message in Message.objects.filter(decline=decline):
        page = client.get(message.get_absolute_url()).text
        script = client.get(reverse("offers:call_script", args=[message.uuid]), follow=True).text
        texts = f"{page.partition('<main')[2]}{script.partition('<main')[2]}"
        assert "hodgkin" not in texts.lower()
        assert message.body.endswith(YOUR_NAME)
        assert reverse("accounts:settings") in page.partition("<main")[2]


def test_the_script_says_where_to_tell_the_name(client: Client, nameless: User) -> None:
    offer = sign_in(client, an_offer(nameless))
    message = with_words(offer).messages.get(involvement__role="head_of_group")
    page = client.get(reverse("offers:call_script", args=[message.uuid])).text.partition("<main")[2]
    assert YOUR_NAME in page
    assert "Tell us your name in the settings" in page


def test_a_text_without_the_name_is_not_called_ready(client: Client, nameless: User) -> None:
    offer = sign_in(client, an_offer(nameless))
    decline = with_words(offer)
    page = client.post(url(offer, "words"), {"action": "ready_all"})
    assert page.status_code == 422
    assert "still has gaps to fill: <bdi>[Your name]</bdi>" in page.text
    assert not decline.messages.filter(state=Message.State.READY).exists()


def test_told_the_name_every_draft_signs_with_it(client: Client, nameless: User) -> None:
    offer = sign_in(client, an_offer(nameless))
    decline = with_words(offer)
    nameless.name = "Ann Hodgkin"
    nameless.save()
    assert client.post(url(offer, "words"), {"action": "ready_all"}).status_code == 302
    bodies = decline.messages.values_list("body", flat=True)
    assert all(body.rstrip().rpartition("\n")[2] in ("Ann", "Ann Hodgkin") for body in bodies)
