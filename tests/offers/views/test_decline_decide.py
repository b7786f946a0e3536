import re
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from offers.domain.stages import Stage
from offers.models import Decline, Offer
from tests.factories import OfferFactory
from tests.offers.stories import an_offer, decided
from tests.offers.views.wizard import NASTY, answers, sign_in, url

pytestmark = pytest.mark.django_db


class TestDecide:
    def test_recording_keeps_the_answers_and_moves_the_offer(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        data = answers("closer to my parents", "the salary", shareable=(0,), chosen_summary="near home")
        assert client.post(url(offer, "decide"), data)["Location"] == url(offer, "people")
        assert client.post(url(offer, "decide"), data)["Location"] == url(offer, "people")
        decline = Decline.objects.get()
        assert sorted(decline.reasons.values_list("text", "is_shareable")) == [
            ("closer to my parents", True),
            ("the salary", False),
        ]
        offer.refresh_from_db()
        assert offer.stage == Stage.DECLINED
        assert offer.stage_changes.count() == 1

    def test_another_row_is_added_without_losing_what_was_typed(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        page = client.post(url(offer, "decide"), answers("one", "two", "three", action="add")).content.decode()
        assert 'name="reasons-3-text"' in page
        assert ">\nthree</textarea>" in page
        assert Decline.objects.get().decided_at is None

    def test_a_line_break_typed_where_one_line_is_asked_for_becomes_a_space(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        client.post(url(offer, "decide"), answers("We want to live \r\n closer to\nmy parents.\r\n"))
        assert Decline.objects.get().reasons.get().text == "We want to live closer to my parents."

    def test_the_first_button_of_the_page_does_not_decide(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        form = client.get(url(offer, "decide")).content.decode().partition('class="stack-lg" method="post"')[2]
        assert re.findall(r'type="submit" name="action" value="(\w+)"', form)[0] == "add"

    def test_an_offer_that_was_accepted_is_suggested_as_what_was_chosen_instead(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        chosen = OfferFactory(
            owner=offer.owner, organization__name="Riverbend", job_title="Family doctor", stage="accepted"
        )
        OfferFactory(owner=offer.owner, organization__name="Elsewhere", stage="declined")
        OfferFactory(organization__name="Of a stranger", stage="accepted")
        form = client.get(url(offer, "decide")).context["form"]
        assert (form["chosen_summary"].value(), form["chosen_employer"].value()) == ("Family doctor", "Riverbend")
        assert not form["may_name_employer"].value()

        client.post(url(offer, "decide"), answers(chosen_summary="near home"))
        form = client.get(url(offer, "decide")).context["form"]
        assert (form["chosen_summary"].value(), form["chosen_employer"].value()) == ("near home", "")
        sign_in(client, chosen)
        client.post(url(chosen))
        assert not client.get(url(chosen, "decide")).context["form"]["chosen_employer"].value()

    def test_the_form_returns_filled_in(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        client.post(url(offer, "decide"), answers("closer to my parents", shareable=(0,)))
        page = client.get(url(offer, "decide")).content.decode()
        assert "closer to my parents" in page
        ticked = re.findall(r"<input[^>]*reasons-(\d)-is_shareable[^>]*\schecked", page)
        assert ticked == ["0"]

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("reasons-0-text", "x" * 10_000),
            ("reasons-0-text", "null\0byte"),
            ("chosen_summary", "x" * 10_000),
            ("chosen_employer", "null\0byte"),
            ("acceptance_status", "offer_withdrawn"),
            ("acceptance_status", "nonsense"),
        ],
    )
    def test_bad_input_gets_a_message_beside_the_field(self, client: Client, field: str, value: str) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        response = client.post(url(offer, "decide"), answers("kept as typed", "and this") | {field: value})
        page = response.content.decode()
        assert response.status_code == 422
        assert "field-error" in page
        assert "and this" in page
        assert Decline.objects.get().decided_at is None

    def test_a_form_without_its_counters_is_refused_and_not_an_error(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        assert client.post(url(offer, "decide"), {"acceptance_status": "none"}).status_code == 422
        assert client.post(url(offer, "decide"), answers() | {"reasons-TOTAL_FORMS": "many"}).status_code == 422
        assert client.post(url(offer, "decide"), answers() | {"reasons-TOTAL_FORMS": "9999"}).status_code == 422
        assert (
            client.post(url(offer, "decide"), answers(action="add") | {"reasons-TOTAL_FORMS": "many"}).status_code
            == 200
        )

    def test_what_one_writes_about_an_offer_that_was_taken_back_stays_private(self, client: Client) -> None:
        offer = sign_in(client, an_offer(stage=Stage.RESCINDED))
        client.post(url(offer))
        assert "is_shareable" not in client.get(url(offer, "decide")).content.decode()
        client.post(url(offer, "decide"), answers("They seemed in trouble."))
        assert Decline.objects.get().reasons.get().is_shareable is False

    def test_their_no_may_come_while_the_page_is_open(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        Offer.objects.update(stage=Stage.REJECTED)
        assert client.post(url(offer, "decide"), answers())["Location"] == offer.get_absolute_url()
        assert Decline.objects.get().decided_at is None

    @pytest.mark.parametrize("text", NASTY)
    def test_odd_text_is_kept_and_shown_as_typed(self, client: Client, text: str) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        client.post(url(offer, "decide"), answers(text, chosen_summary=text))
        decline = Decline.objects.get()
        assert (decline.chosen_summary, decline.reasons.get().text) == (text, text)
        page = client.get(url(offer, "decide")).content.decode()
        assert "<script>alert" not in page
        assert "49" not in page.partition("reasons-0-text")[2][:120]


class TestSleep:
    def test_it_records_nothing_but_the_morning(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        response = client.post(reverse("offers:decline_sleep", args=[offer.uuid]))
        assert response["Location"] == offer.get_absolute_url()
        decline = Decline.objects.get()
        assert decline.sleep_until is not None
        assert decline.decided_at is None
        offer.refresh_from_db()
        assert offer.stage == Stage.OFFERED
        assert "You are sleeping on it until" in client.get(url(offer, "decide")).content.decode()

    def test_it_asks_again_once_the_night_is_over(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(reverse("offers:decline_sleep", args=[offer.uuid]))
        decline = Decline.objects.get()
        assert decline.sleep_until is not None
        decline.sleep_until -= timedelta(days=3)
        decline.save()
        assert "How does it look today?" in client.get(url(offer, "decide")).content.decode()

    def test_what_was_typed_is_kept(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(reverse("offers:decline_sleep", args=[offer.uuid]), answers("the call schedule"))
        assert Decline.objects.get().reasons.get().text == "the call schedule"

    def test_bad_input_is_shown_before_anybody_sleeps(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        response = client.post(reverse("offers:decline_sleep", args=[offer.uuid]), answers("x" * 10_000))
        assert response.status_code == 422
        assert Decline.objects.get().sleep_until is None

    def test_once_decided_there_is_nothing_to_sleep_on(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        assert client.post(reverse("offers:decline_sleep", args=[offer.uuid]))["Location"] == url(offer)
        assert Decline.objects.get().sleep_until is None

    def test_after_their_no_neither(self, client: Client) -> None:
        offer = sign_in(client, an_offer(stage=Stage.REJECTED))
        response = client.post(reverse("offers:decline_sleep", args=[offer.uuid]), follow=True)
        assert response.redirect_chain == [(offer.get_absolute_url(), 302)]
        assert [str(message) for message in response.context["messages"]] == [
            "They have said no, so there is nothing left to decline."
        ]
        assert not Decline.objects.exists()
