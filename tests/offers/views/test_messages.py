import re
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


class TestReview:
    """What is said about a text while it is being typed."""

    @pytest.fixture
    def message(self, client: Client) -> Message:
        decline = with_words(an_offer(), GivenReason("Their night call rota is exhausting."))
        client.force_login(decline.offer.owner)
        return to(decline, "head_of_group")

    def review(self, client: Client, message: Message, body: str, **more: Any) -> Any:
        return client.post(url(message, "message_review"), {"subject": "My answer", "body": body, **more})

    def test_it_finds_what_saving_would_find(self, client: Client, message: Message) -> None:
        body = "Dear [name],\n\nTheir night call rota is exhausting. I hope this finds you well."
        live = self.review(client, message, body).content.decode()
        post(client, message, "save", body)
        saved = client.get(url(message)).content.decode()
        callouts = re.findall(r'<div class="callout.*?</div>', live, re.DOTALL)
        assert len(callouts) >= 3
        assert all(callout in saved for callout in callouts)

    def test_it_keeps_nothing(self, client: Client, message: Message) -> None:
        before = Message.objects.filter(pk=message.pk).values().get()
        with connection.execute_wrapper(refuse_writes):
            self.review(client, message, "Their rota is exhausting.")
        assert Message.objects.filter(pk=message.pk).values().get() == before

    def test_it_leaves_nothing_in_the_logs(
        self, client: Client, message: Message, caplog: pytest.LogCaptureFixture
    ) -> None:
        with caplog.at_level("DEBUG"):
            self.review(client, message, "A zanzibar secret.")
            self.review(client, message, "zanzibar " * 2_000)
        assert "zanzibar" not in caplog.text

    def test_an_untouched_draft_has_nothing_to_mend(self, client: Client, message: Message) -> None:
        page = self.review(client, message, message.body, subject=message.subject).content.decode()
        assert "callout" not in page

    def test_the_explicit_yes_appears_with_something_grave(self, client: Client, message: Message) -> None:
        assert 'name="anyway"' in self.review(client, message, "Their rota is exhausting.").content.decode()
        assert 'name="anyway"' not in self.review(client, message, "I decline the offer.").content.decode()

    @pytest.mark.parametrize(
        ("field", "value"), [("body", "x" * 10_001), ("body", "null\0byte"), ("subject", "x" * 201), ("subject", "\0")]
    )
    def test_a_text_that_cannot_be_kept_says_why(
        self, client: Client, message: Message, field: str, value: str
    ) -> None:
        response = client.post(url(message, "message_review"), {"subject": "s", "body": "b"} | {field: value})
        assert response.status_code == 422
        assert "callout-danger" in response.content.decode()

    def test_of_an_empty_text_nothing_is_said(self, client: Client, message: Message) -> None:
        assert "callout" not in self.review(client, message, " ").content.decode()

    @pytest.mark.parametrize("text", ["{{ 7*7 }}", "<script>alert(1)</script>", "😀", "שלום", "x" * 10_000])
    def test_any_text_is_looked_at_as_text(self, client: Client, message: Message, text: str) -> None:
        response = self.review(client, message, text)
        assert response.status_code == 200
        assert "<script>alert" not in response.content.decode()

    def test_what_went_out_is_past_mending(self, client: Client, message: Message) -> None:
        Message.objects.filter(pk=message.pk).update(state="sent", sent_on="2026-11-02")
        assert "callout" not in self.review(client, message, "Their rota is exhausting.").content.decode()

    def test_it_takes_a_post_only_and_nobody_elses_message(self, client: Client, message: Message) -> None:
        assert client.get(url(message, "message_review")).status_code == 405
        client.force_login(UserFactory())
        assert self.review(client, message, "x").status_code == 404

    def test_the_number_of_queries_does_not_grow_with_the_people(self, client: Client) -> None:
        counts = []
        for people in (1, 3):
            decline = with_checklist(an_offer(people=people))
            client.force_login(decline.offer.owner)
            message = to(decline, "head_of_group")
            with CaptureQueriesContext(connection) as queries:
                assert self.review(client, message, "I decline the offer. Thank you.").status_code == 200
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 9


def refuse_writes(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
    assert not sql.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")), sql[:120]
    return execute(sql, params, many, context)


class TestLoggingTheCallFromTheScript:
    def outcome(self, client: Client, message: Message, done_as: str) -> str:
        """Press the button of the script page, with what its form holds, and return where it leads."""
        forms = client.get(url(message, "call_script")).content.decode().split("<form ")
        form = next(form for form in forms if 'name="attempt"' in form)
        action, attempt = re.search(r'action="([^"]+)".*?name="attempt" value="(\d+)"', form, re.DOTALL).groups()  # type: ignore[union-attr]
        return client.post(action, {"attempt": attempt, "done_as": done_as}, follow=True).content.decode()

    def test_two_calls_without_answer_change_the_plan(self, client: Client) -> None:
        decline = with_checklist(an_offer())
        client.force_login(decline.offer.owner)
        message = to(decline, "head_of_group")
        assert "the plan is now a different one" not in self.outcome(client, message, "no_answer")
        assert "the plan is now a different one" in self.outcome(client, message, "voicemail")
        client.post(reverse("offers:decline_close", args=[decline.offer.uuid]))
        assert list(decline.items.filter(involvement=message.involvement).values_list("kind", flat=True)) == ["send"]

    def test_a_call_that_reached_them_opens_the_confirmation(self, client: Client) -> None:
        decline = with_checklist(an_offer())
        client.force_login(decline.offer.owner)
        message = to(decline, "head_of_group")
        page = self.outcome(client, message, "reached")
        assert "You reached them. The written confirmation is next." in page
        assert "Opens once you have spoken" not in page
        assert "This call is not open" in client.get(url(message, "call_script")).content.decode()

    def test_before_the_checklist_is_made_the_script_leads_to_it(self, client: Client, decline: Decline) -> None:
        message = to(decline, "head_of_group")
        assert "I called, go on to the checklist" in client.get(url(message, "call_script")).content.decode()
