import pytest
from django.test import Client
from django.urls import reverse

from offers.domain.stages import Stage
from offers.models import ChecklistItem, Decline
from offers.services.decline.workflow import Sharing, save_sharing
from tests.factories import ContactFactory, InvolvementFactory
from tests.offers.stories import add_realtor, an_offer, decided, with_checklist, with_words
from tests.offers.views.wizard import answers, sharing, sign_in, url

pytestmark = pytest.mark.django_db


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

    def test_a_wish_that_the_words_do_not_follow_is_said_beside_them(self, client: Client) -> None:
        offer = sign_in(client, an_offer())
        decline = with_words(offer)
        save_sharing(decline=decline, sharing=Sharing(keep_in_touch=True))
        assert "We left that out" not in client.get(url(offer, "words")).text
        offer.interactions.filter(kind="call").update(note="He shouted at me, and mocked my accent.")
        assert "You wanted to stay in touch. We left that out with Dr. Walter Hodges" in client.get(
            url(offer, "words")
        ).text.replace("\xa0", " ")

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
