"""A private reason is seen on the page that asked for it, and nowhere else."""

import pytest
from django.test import Client
from django.urls import reverse

from offers.models import Activity, CallScript, ChecklistItem, Interaction, Message
from offers.services.decline.case import goodbye_of
from offers.services.decline.workflow import GivenReason
from tests.factories import NOW
from tests.offers.stories import an_offer, with_checklist

pytestmark = pytest.mark.django_db
SECRET = "zanzibar"


@pytest.mark.parametrize("stage", ["offered", "interviewing", "rescinded"])
def test_a_private_reason_is_shown_on_the_page_decide_alone(client: Client, stage: str) -> None:
    offer = an_offer(stage=stage)
    decline = with_checklist(offer, GivenReason(f"Their {SECRET} salary is too low."), GivenReason("My parents.", True))
    client.force_login(offer.owner)
    addresses = {
        name: reverse(f"offers:{name}", args=[offer.uuid])
        for name in ("decline", "decline_people", "decline_share", "decline_words", "decline_close", "decline_call_off")
    }
    addresses |= {"detail": offer.get_absolute_url(), "goodbyes": "/goodbyes/", "home": "/", "list": "/offers/"}
    for message in decline.messages.all():
        addresses[f"message {message.pk}"] = reverse("offers:message", args=[message.uuid])
        addresses[f"script {message.pk}"] = reverse("offers:call_script", args=[message.uuid])
    for person in offer.involvements.select_related("contact"):
        addresses[f"person {person.pk}"] = person.contact.get_absolute_url()
    telling = [
        name for name, address in addresses.items() if SECRET in client.get(address, follow=True).content.decode()
    ]
    assert telling == []
    assert SECRET in client.get(reverse("offers:decline_decide", args=[offer.uuid])).content.decode()


def test_a_private_reason_is_kept_in_one_row_and_no_other(client: Client) -> None:
    offer = an_offer()
    decline = with_checklist(offer, GivenReason(f"Their {SECRET} salary is too low."))
    client.force_login(offer.owner)
    for item in decline.items.all():
        client.post(
            reverse("offers:item_done", args=[item.uuid]), {"done_as": "no_answer" if item.kind == "call" else "done"}
        )
    rows = [str(list(model.objects.values())) for model in (Activity, CallScript, ChecklistItem, Interaction, Message)]
    assert all(SECRET not in row for row in rows)
    assert SECRET not in str(goodbye_of(decline, now=NOW).bundle.as_json())
    assert SECRET not in repr(goodbye_of(decline, now=NOW).case)


def test_where_one_is_going_is_not_said_unless_allowed(client: Client) -> None:
    offer = an_offer()
    decline = with_checklist(offer)
    decline.chosen_employer, decline.may_name_employer = SECRET, False
    decline.save()
    client.force_login(offer.owner)
    for name in ("decline_words", "decline_close"):
        assert SECRET not in client.get(reverse(f"offers:{name}", args=[offer.uuid])).content.decode()
