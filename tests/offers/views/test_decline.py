import re
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from offers.domain.stages import Stage
from offers.models import ChecklistItem, Decline, Offer
from tests.factories import ContactFactory, InvolvementFactory, UserFactory
from tests.offers.stories import add_realtor, an_offer, decided, with_checklist, with_words

pytestmark = pytest.mark.django_db
STEPS = ("decide", "people", "share", "words", "close")
NASTY = ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "😀 thanks", "שלום עולם"]
BUDGET = 9


def sign_in(client: Client, offer: Offer) -> Offer:
    client.force_login(offer.owner)
    return offer


def url(offer: Offer, step: str = "") -> str:
    return reverse(f"offers:decline_{step}" if step else "offers:decline", args=[offer.uuid])


def answers(*reasons: str, shareable: tuple[int, ...] = (), **more: Any) -> dict[str, Any]:
    rows = {"reasons-TOTAL_FORMS": str(len(reasons)), "reasons-INITIAL_FORMS": "0"}
    for number, text in enumerate(reasons):
        rows[f"reasons-{number}-text"] = text
        if number in shareable:
            rows[f"reasons-{number}-is_shareable"] = "on"
    return {
        "acceptance_status": "none",
        "chosen_summary": "",
        "chosen_employer": "",
        "action": "record",
        **rows,
        **more,
    }


def sharing(*texts: str, **more: Any) -> dict[str, Any]:
    rows = {"feedback-TOTAL_FORMS": str(len(texts)), "feedback-INITIAL_FORMS": "0"}
    return {**rows, **{f"feedback-{number}-text": text for number, text in enumerate(texts)}, **more}


def follow(client: Client, response: HttpResponse) -> str:
    assert response.status_code == 302
    return client.get(response["Location"]).content.decode()


class TestStart:
    def test_it_explains_and_begins_with_a_post_only(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        page = client.get(url(offer)).content.decode()
        assert "Saying no, kindly" in page
        assert "Nothing is ever sent by us" in page
        assert not Decline.objects.exists()
        assert client.post(url(offer))["Location"] == url(offer, "decide")
        assert client.post(url(offer))["Location"] == url(offer, "decide")
        assert Decline.objects.count() == 1

    @pytest.mark.parametrize(
        ("stage", "title", "button"),
        [
            (Stage.INTERVIEWING, "Withdrawing kindly", "I am sure, I withdraw"),
            (Stage.RESCINDED, "They took the offer back", "Go on to the goodbyes"),
            (Stage.OFFERED, "Saying no, kindly", "I am sure, it is a no"),
        ],
    )
    def test_each_kind_has_words_of_its_own(self, client: Client, stage: Stage, title: str, button: str) -> None:
        offer = sign_in(client, an_offer(stage=stage))
        assert title in client.get(url(offer)).content.decode()
        client.post(url(offer))
        assert button in client.get(url(offer, "decide")).content.decode()

    def test_after_their_no_it_leads_back_to_the_offer(self, client: Client) -> None:
        offer = sign_in(client, an_offer(stage=Stage.REJECTED))
        assert client.get(url(offer))["Location"] == offer.get_absolute_url()
        assert client.post(url(offer))["Location"] == offer.get_absolute_url()

    def test_it_resumes_on_another_device(self, client: Client) -> None:
        offer = an_offer()
        with_words(offer)
        phone = Client()
        phone.force_login(offer.owner)
        assert "Go on with “Words”" in phone.get(url(offer)).content.decode()
        assert phone.post(url(offer))["Location"] == url(offer, "words")


class TestOrder:
    @pytest.mark.parametrize("step", STEPS)
    def test_without_a_decline_every_step_leads_to_the_start(self, client: Client, step: str) -> None:
        offer = sign_in(client, an_offer())
        assert client.get(url(offer, step))["Location"] == url(offer)
        assert not Decline.objects.exists()

    @pytest.mark.parametrize("step", STEPS[1:])
    def test_before_the_decision_every_step_leads_to_decide(self, client: Client, step: str) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        page = follow(client, client.get(url(offer, step)))
        assert "First comes the step “Decide”." in page

    @pytest.mark.parametrize("step", STEPS[1:])
    def test_a_step_ahead_cannot_be_posted_to(self, client: Client, step: str) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        assert client.post(url(offer, step))["Location"] == url(offer, "decide")
        assert Decline.objects.get().decided_at is None

    def test_the_checklist_waits_for_the_words(self, client: Client) -> None:
        offer = an_offer()
        with_words(offer)
        sign_in(client, offer)
        assert client.get(url(offer, "close"))["Location"] == url(offer, "words")

    def test_every_step_can_be_returned_to(self, client: Client) -> None:
        offer = an_offer()
        with_checklist(offer)
        sign_in(client, offer)
        assert [client.get(url(offer, step)).status_code for step in STEPS] == [200] * 5

    @pytest.mark.parametrize("name", ["decline", *(f"decline_{step}" for step in STEPS), "decline_call_off"])
    def test_a_stranger_finds_nothing(self, client: Client, name: str) -> None:
        offer = an_offer()
        with_checklist(offer)
        client.force_login(UserFactory())
        address = reverse(f"offers:{name}", args=[offer.uuid])
        assert client.get(address).status_code == 404
        assert client.post(address, answers()).status_code == 404
        assert client.post(reverse("offers:decline_sleep", args=[offer.uuid])).status_code == 404
        offer.refresh_from_db()
        assert offer.stage == Stage.DECLINED

    @pytest.mark.parametrize("name", ["decline_sleep", "item_done", "item_undo"])
    def test_a_get_changes_nothing(self, client: Client, name: str) -> None:
        offer = an_offer()
        item = with_checklist(offer).items.first()
        sign_in(client, offer)
        uuid = offer.uuid if name == "decline_sleep" else item.uuid
        assert client.get(reverse(f"offers:{name}", args=[uuid])).status_code == 405


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
        assert 'value="three"' in page
        assert Decline.objects.get().decided_at is None

    def test_the_first_button_of_the_page_does_not_decide(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        client.post(url(offer))
        form = client.get(url(offer, "decide")).content.decode().partition('class="stack-lg" method="post"')[2]
        assert re.findall(r'type="submit" name="action" value="(\w+)"', form)[0] == "add"

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
        assert client.post(reverse("offers:decline_sleep", args=[offer.uuid])).status_code == 302
        assert not Decline.objects.exists()


class TestPeople:
    def test_it_shows_channel_order_and_reason(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        page = sign_in(client, offer) and client.get(url(offer, "people")).content.decode()
        assert page.index("Walter Hodges") < page.index("Elena Marchetti") < page.index("Bill Sutter")
        assert "Phone, as recommended" in page
        assert "recruited you heavily" in page

    def test_moving_without_javascript_returns_to_the_person(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        host = offer.involvements.get(role="host").uuid
        response = client.post(url(offer, "people"), {"action": f"up:{host}"})
        assert response["Location"] == f"{url(offer, 'people')}#person-{host}"
        page = client.get(url(offer, "people")).content.decode()
        assert page.index("Elena Marchetti") < page.index("Walter Hodges")

    def test_with_htmx_the_changed_plan_comes_at_once(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        head = offer.involvements.get(role="head_of_group").uuid
        data = {"action": "update", f"channel_{head}": "email"}
        response = client.post(url(offer, "people"), data, headers={"HX-Request": "true", "HX-Target": "plan"})
        assert response.status_code == 200
        assert 'id="plan"' in response.content.decode()
        assert Decline.objects.get().steps.get().channel == "email"

    def test_going_on_keeps_the_answers(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        assert client.post(url(offer, "people"), {"hear_from": "From Walt."})["Location"] == url(offer, "share")
        assert "From Walt." in client.get(url(offer, "people")).content.decode()

    @pytest.mark.parametrize(
        ("field", "value"), [("hear_from", "x" * 10_000), ("hear_from", "\0"), ("channel", "pigeon")]
    )
    def test_bad_input_gets_a_message_beside_the_field(self, client: Client, field: str, value: str) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        name = f"channel_{offer.involvements.first().uuid}" if field == "channel" else field  # type: ignore[union-attr]
        response = client.post(url(offer, "people"), {name: value})
        assert response.status_code == 422
        assert "field-error" in response.content.decode()

    def test_who_would_hear_nothing_is_said_plainly(self, client: Client) -> None:
        offer = an_offer()
        contact = ContactFactory(owner=offer.owner, given="Nora", family="Quiet", emails=[])
        InvolvementFactory(offer=offer, contact=contact, role="coordinator")
        decided(offer)
        sign_in(client, offer)
        page = client.get(url(offer, "people")).content.decode()
        assert "These people would hear nothing" in page
        assert reverse("contacts:edit", args=[contact.uuid]) + "?next=" in page

    def test_without_people_it_asks_for_them(self, client: Client) -> None:
        offer = an_offer(people=0)
        decided(offer)
        sign_in(client, offer)
        page = client.get(url(offer, "people")).content.decode()
        assert "Nobody is logged for this offer yet" in page
        assert reverse("offers:involve", args=[offer.uuid]) + "?next=" in page


class TestShare:
    def test_sharing_nothing_is_enough(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        client.post(url(offer, "people"))
        assert client.post(url(offer, "share"), sharing(""))["Location"] == url(offer, "words")
        assert Decline.objects.get().feedback.count() == 0

    def test_feedback_is_heard_by_nobody_unless_ticked(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        client.post(url(offer, "people"))
        head = str(offer.involvements.get(role="head_of_group").uuid)
        data = sharing("half day", "for me") | {"feedback-0-heard_by": [head], "keep_in_touch": "on"}
        client.post(url(offer, "share"), data)
        decline = Decline.objects.get()
        assert [row.share_with.count() for row in decline.feedback.order_by("pk")] == [1, 0]
        assert (decline.keep_in_touch, decline.would_reconsider) == (True, False)
        assert "half day" in client.get(url(offer, "share")).content.decode()

    def test_a_realtor_is_not_offered_feedback(self, client: Client) -> None:
        offer = an_offer(people=0)
        realtor = add_realtor(offer)
        decided(offer)
        sign_in(client, offer)
        client.post(url(offer, "people"))
        assert f'value="{realtor.uuid}"' not in client.get(url(offer, "share")).content.decode()
        response = client.post(url(offer, "share"), sharing("half day") | {"feedback-0-heard_by": [str(realtor.uuid)]})
        assert response.status_code == 422

    def test_another_row_is_added_without_losing_what_was_typed(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        client.post(url(offer, "people"))
        page = client.post(url(offer, "share"), sharing("half day", action="add")).content.decode()
        assert 'name="feedback-1-text"' in page
        assert "half day" in page
        assert Decline.objects.get().feedback.count() == 0

    @pytest.mark.parametrize("text", ["x" * 10_000, "\0"])
    def test_bad_input_gets_a_message_beside_the_field(self, client: Client, text: str) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        client.post(url(offer, "people"))
        response = client.post(url(offer, "share"), sharing(text))
        assert response.status_code == 422
        assert "field-error" in response.content.decode()


class TestWords:
    def test_a_gap_holds_the_checklist_back_and_says_where(self, client: Client) -> None:
        offer = an_offer()
        decline = with_words(offer)
        decline.messages.filter(involvement__role="host").update(body="Dear [name],", state="edited")
        sign_in(client, offer)
        response = client.post(url(offer, "words"), {"action": "ready_all"})
        assert response.status_code == 422
        assert "still has gaps to fill" in response.content.decode()
        assert Decline.objects.get().planned_at is None

    def test_the_words_may_wait(self, client: Client) -> None:
        offer = an_offer()
        with_words(offer)
        sign_in(client, offer)
        assert client.post(url(offer, "words"), {"action": "later"})["Location"] == url(offer, "close")
        assert "Read it and mark it ready" in client.get(url(offer, "close")).content.decode()

    def test_all_read_leads_to_the_checklist(self, client: Client) -> None:
        offer = an_offer()
        with_words(offer)
        sign_in(client, offer)
        for _ in range(2):
            assert client.post(url(offer, "words"), {"action": "ready_all"})["Location"] == url(offer, "close")
        assert ChecklistItem.objects.filter(kind="call").count() == 1

    def test_somebody_new_is_drafted_for_on_request(self, client: Client) -> None:
        offer = an_offer(people=2)
        decline = with_words(offer)
        add_realtor(offer)
        sign_in(client, offer)
        assert "Somebody is new since the drafts were made." in client.get(url(offer, "words")).content.decode()
        assert decline.messages.count() == 2
        client.post(url(offer, "words"), {"action": "prepare"})
        assert decline.messages.count() == 3


class TestClose:
    def test_who_cannot_be_reached_yet_is_one_link_from_an_address(self, client: Client) -> None:
        offer = an_offer()
        contact = ContactFactory(owner=offer.owner, given="Nora", emails=[])
        InvolvementFactory(offer=offer, contact=contact, role="coordinator")
        with_checklist(offer)
        sign_in(client, offer)
        page = client.get(url(offer, "close")).content.decode()
        assert reverse("contacts:edit", args=[contact.uuid]) + f"?next={url(offer, 'close')}" in page

    def test_a_changed_plan_is_offered_and_followed_on_request(self, client: Client) -> None:
        offer = an_offer(people=2)
        decline = with_checklist(offer)
        add_realtor(offer)
        sign_in(client, offer)
        assert "Follow the new plan" in client.get(url(offer, "close")).content.decode()
        client.post(url(offer, "close"))
        assert decline.items.filter(involvement__role="realtor").exists()
        assert "Follow the new plan" not in client.get(url(offer, "close")).content.decode()

    def test_a_closed_loop_says_so_warmly(self, client: Client) -> None:
        offer = an_offer()
        decline = with_checklist(offer)
        decline.items.update(done_on=decline.items.first().due_on, done_as="done")
        Decline.objects.update(closed_at=decline.started_at)
        sign_in(client, offer)
        assert "Every goodbye is said" in client.get(url(offer, "close")).content.decode()

    @pytest.mark.parametrize("stage", [Stage.INTERVIEWING, Stage.RESCINDED])
    def test_the_other_kinds_take_the_same_path(self, client: Client, stage: Stage) -> None:
        offer = sign_in(client, an_offer(stage=stage))
        client.post(url(offer))
        client.post(url(offer, "decide"), answers("a change of plans"))
        client.post(url(offer, "people"))
        client.post(url(offer, "share"), sharing(""))
        assert client.post(url(offer, "words"), {"action": "ready_all"})["Location"] == url(offer, "close")
        assert client.get(url(offer, "close")).status_code == 200


class TestCallOff:
    def test_it_returns_the_offer_to_where_it_stood(self, client: Client) -> None:
        offer = an_offer()
        decided(offer)
        sign_in(client, offer)
        address = reverse("offers:decline_call_off", args=[offer.uuid])
        assert "Take the decision back" in client.get(address).content.decode()
        assert client.post(address)["Location"] == offer.get_absolute_url()
        offer.refresh_from_db()
        assert offer.stage == Stage.OFFERED

    def test_it_asks_once_somebody_was_told(self, client: Client) -> None:
        offer = an_offer()
        decline = with_checklist(offer)
        decline.items.filter(kind="call").update(done_on=decline.items.first().due_on, done_as="reached")
        sign_in(client, offer)
        address = reverse("offers:decline_call_off", args=[offer.uuid])
        assert client.post(address)["Location"] == address
        assert "Some people know already" in client.get(address).content.decode()
        client.post(address, {"confirm": "yes"})
        offer.refresh_from_db()
        assert offer.stage == Stage.OFFERED

    def test_before_anything_was_begun_it_leads_to_the_start(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        assert client.post(reverse("offers:decline_call_off", args=[offer.uuid]))["Location"] == url(offer)


@pytest.mark.parametrize("step", ["", *STEPS])
def test_the_number_of_queries_does_not_grow_with_the_people(client: Client, step: str) -> None:
    counts = []
    for people in (1, 3):
        offer = an_offer(people=people)
        with_checklist(offer)
        sign_in(client, offer)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert client.get(url(offer, step)).status_code == 200
        counts.append(len(queries))
    assert counts[0] == counts[1] <= BUDGET


def test_a_name_with_odd_characters_goes_through_every_step_as_typed(client: Client) -> None:
    offer = an_offer(people=0)
    for name in NASTY:
        contact = ContactFactory(owner=offer.owner, given=name, family="", emails=["odd@example.org"], phones=["555"])
        InvolvementFactory(offer=offer, contact=contact, role_label=name)
    with_checklist(offer)
    sign_in(client, offer)
    for step in STEPS[1:]:
        page = client.get(url(offer, step)).content.decode()
        assert "<script>alert" not in page
        assert "{{ 7*7 }}" in page
        assert "שלום עולם" in page
    assert urlencode({"body": "Dear {{ 7*7 }}"}).split("+")[1][:9] in page.replace("%20", "+")


def test_whoever_leaves_to_add_an_address_or_a_person_comes_back(client: Client) -> None:
    offer = an_offer()
    decided(offer)
    sign_in(client, offer)
    contact = offer.involvements.get(role="host").contact
    back = url(offer, "people")
    links = re.findall(r'href="([^"]+\?next=[^"]+)"', client.get(back).content.decode())
    assert reverse("offers:involve", args=[offer.uuid]) + f"?next={back}" in links
    person = {"given": "Nora", "family": "Quiet", "email": "nora@example.org", "role": "coordinator"}
    response = client.post(reverse("offers:involve", args=[offer.uuid]) + f"?next={back}", person)
    assert response.headers.get("Location") == back, response.content.decode()[-3000:]
    fields = {"given": "Elena", "family": "Marchetti", "status": "active", "postal_address": "14 Laurel Court"}
    response = client.post(reverse("contacts:edit", args=[contact.uuid]) + f"?next={back}", fields)
    assert response.headers.get("Location") == back
