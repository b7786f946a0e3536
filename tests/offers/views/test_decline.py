import re
from urllib.parse import urlencode

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from offers.domain.stages import Stage
from offers.models import Decline
from tests.factories import ContactFactory, InvolvementFactory, UserFactory
from tests.offers.stories import an_offer, decided, with_checklist, with_words
from tests.offers.views.wizard import NASTY, STEPS, answers, follow, sign_in, url

pytestmark = pytest.mark.django_db
BUDGET = 9


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
