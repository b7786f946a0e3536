"""The guided decline as a browser fills it in."""

from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from offers.models import Offer

STEPS = ("decide", "people", "share", "words", "close")
NASTY = ["O'Brien", "{{ 7*7 }}", "<script>alert(1)</script>", "😀 thanks", "שלום עולם"]


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
