from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from offers.models import Decline, Message
from offers.services.decline.workflow import GivenReason
from tests.factories import UserFactory
from tests.offers.stories import an_offer, with_checklist, with_words

pytestmark = pytest.mark.django_db


@pytest.fixture
def decline(client: Client) -> Decline:
    decline = with_words(an_offer())
    client.force_login(decline.offer.owner)
    return decline


def to(decline: Decline, role: str) -> Message:
    message: Message = decline.messages.get(involvement__role=role)
    return message


def url(message: Message, name: str = "message") -> str:
    return reverse(f"offers:{name}", args=[message.uuid])


def post(client: Client, message: Message, action: str, body: str = "Thank you for dinner.", **more: Any) -> Any:
    return client.post(url(message), {"subject": "Thanks", "body": body, "action": action, **more})


def test_it_shows_the_draft(client: Client, decline: Decline) -> None:
    assert "dinner" in client.get(url(to(decline, "host"))).content.decode()


def test_saving_keeps_the_text_with_plain_line_breaks(client: Client, decline: Decline) -> None:
    message = to(decline, "host")
    assert post(client, message, "save", "Dear Elena,\r\n\r\nthank you.").status_code == 302
    message.refresh_from_db()
    assert (message.subject, message.body, message.state) == ("Thanks", "Dear Elena,\n\nthank you.", "edited")


def test_sending_an_untouched_draft_back_leaves_it_a_draft(client: Client, decline: Decline) -> None:
    message = to(decline, "host")
    post(client, message, "save", message.body.replace("\n", "\r\n"), subject=message.subject)
    message.refresh_from_db()
    assert message.state == "draft"


def test_ready_returns_to_the_words_or_to_the_checklist(client: Client, decline: Decline) -> None:
    message = to(decline, "host")
    assert "/decline/words/#person-" in post(client, message, "ready")["Location"]
    client.post(reverse("offers:decline_words", args=[decline.offer.uuid]), {"action": "later"})
    assert "/decline/close/#person-" in post(client, message, "ready")["Location"]


@pytest.mark.parametrize("gap", ["[name]", "{{ name }}", "___"])
def test_a_gap_is_named_beside_the_text_and_the_text_is_kept(client: Client, decline: Decline, gap: str) -> None:
    message = to(decline, "host")
    response = post(client, message, "ready", f"Dear {gap}, thank you.")
    page = response.content.decode()
    assert response.status_code == 422
    assert f"There is still a gap to fill: {gap}" in page
    message.refresh_from_db()
    assert (message.body, message.state) == (f"Dear {gap}, thank you.", "edited")


def test_an_empty_message_is_not_ready(client: Client, decline: Decline) -> None:
    assert post(client, to(decline, "host"), "ready", " ").status_code == 422


@pytest.mark.parametrize(
    ("field", "value"), [("body", "x" * 10_001), ("body", "null\0byte"), ("subject", "x" * 201), ("subject", "\0")]
)
def test_bad_input_gets_a_message_beside_the_field(client: Client, decline: Decline, field: str, value: str) -> None:
    message = to(decline, "host")
    response = client.post(url(message), {"subject": "s", "body": "b", "action": "save"} | {field: value})
    assert response.status_code == 422
    assert "field-error" in response.content.decode()
    before = message.body
    message.refresh_from_db()
    assert message.body == before


@pytest.mark.parametrize("text", ["{{ 7*7 }}", "<script>alert(1)</script>", "😀", "שלום", "x" * 10_000])
def test_any_text_is_kept_and_shown_as_typed(client: Client, decline: Decline, text: str) -> None:
    message = to(decline, "host")
    post(client, message, "save", text)
    message.refresh_from_db()
    assert message.body == text
    assert "<script>alert" not in client.get(url(message)).content.decode()


def test_one_can_start_again_from_what_was_logged(client: Client, decline: Decline) -> None:
    message = to(decline, "host")
    post(client, message, "save", "My own words.")
    assert "Start again from what you logged" in client.get(url(message)).content.decode()
    client.post(url(message), {"action": "again"})
    message.refresh_from_db()
    assert message.state == "draft"
    assert "dinner" in message.body


def test_a_sent_message_is_shown_as_it_went_out(client: Client, decline: Decline) -> None:
    message = to(decline, "host")
    Message.objects.filter(pk=message.pk).update(state="sent", sent_on="2026-11-02", body="As it went out.")
    page = client.get(url(message)).content.decode()
    assert "As it went out." in page
    assert "<textarea" not in page
    assert post(client, message, "save").status_code == 302
    message.refresh_from_db()
    assert message.body == "As it went out."


def test_the_script_can_be_read_and_changed(client: Client, decline: Decline) -> None:
    message = to(decline, "head_of_group")
    script = url(message, "call_script")
    assert "call-script" in client.get(script).content.decode()
    assert "<textarea" in client.get(f"{script}?edit=1").content.decode()
    assert client.post(script, {"body": "Open:\r\nHello <b>Walt</b>."})["Location"] == script
    page = client.get(script).content.decode()
    assert "Hello &lt;b&gt;Walt&lt;/b&gt;." in page


@pytest.mark.parametrize("body", ["x" * 20_001, "\0"])
def test_a_script_that_cannot_be_kept_says_why(client: Client, decline: Decline, body: str) -> None:
    response = client.post(url(to(decline, "head_of_group"), "call_script"), {"body": body})
    assert response.status_code == 422
    assert "field-error" in response.content.decode()


def test_the_script_has_the_ways_a_call_can_end(client: Client, decline: Decline) -> None:
    script = url(to(decline, "head_of_group"), "call_script")
    assert 'value="voicemail"' not in client.get(script).content.decode()
    client.post(reverse("offers:decline_words", args=[decline.offer.uuid]), {"action": "later"})
    page = client.get(script).content.decode()
    assert all(f'value="{ending}"' in page for ending in ("reached", "voicemail", "no_answer"))


def test_who_is_not_phoned_has_no_script(client: Client, decline: Decline) -> None:
    message = to(decline, "realtor")
    assert client.get(url(message, "call_script"))["Location"] == url(message)


@pytest.mark.parametrize("name", ["message", "call_script"])
def test_a_stranger_finds_nothing(client: Client, decline: Decline, name: str) -> None:
    message = to(decline, "head_of_group")
    client.force_login(UserFactory())
    assert client.get(url(message, name)).status_code == 404
    assert client.post(url(message, name), {"body": "x"}).status_code == 404
    assert client.get(reverse(f"offers:{name}", args=[uuid4()])).status_code == 404


@pytest.mark.parametrize("name", ["message", "call_script"])
def test_the_number_of_queries_does_not_grow_with_the_people(client: Client, name: str) -> None:
    counts = []
    for people in (1, 3):
        decline = with_checklist(an_offer(people=people))
        client.force_login(decline.offer.owner)
        address = url(to(decline, "head_of_group"), name)
        with CaptureQueriesContext(connection) as queries:
            assert client.get(address).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= 9


def test_something_grave_is_shown_and_used_only_with_an_explicit_yes(client: Client) -> None:
    decline = with_words(an_offer(), GivenReason("Their night call rota is exhausting."))
    client.force_login(decline.offer.owner)
    message = to(decline, "head_of_group")
    body = "I am declining the offer. Their night call rota is exhausting. Thank you."
    response = post(client, message, "ready", body)
    page = response.content.decode()
    assert response.status_code == 422
    assert "something you marked private" in page
    assert 'name="anyway"' in page
    assert post(client, message, "ready", body, anyway="yes").status_code == 302
    message.refresh_from_db()
    assert message.state == "ready"


def test_a_text_message_has_no_subject(client: Client) -> None:
    offer = an_offer(people=1)
    contact = offer.involvements.get().contact
    contact.emails = []
    contact.save()
    decline = with_words(offer)
    client.force_login(offer.owner)
    message = to(decline, "head_of_group")
    assert 'name="subject"' not in client.get(url(message)).content.decode()
    assert post(client, message, "ready", "I have decided to decline the offer. Thank you.").status_code == 302
