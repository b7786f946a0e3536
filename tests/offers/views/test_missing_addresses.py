"""Somebody on file without an address: what is missing is said, and adding it leads back."""

from urllib.parse import quote

import pytest
from django.test import Client
from django.urls import reverse

from accounts.models import User
from contacts.models import Contact
from tests.offers.stories import an_offer, with_words

pytestmark = pytest.mark.django_db

ADDRESS = {"given": "Walter", "family": "Hodges", "emails": "whodges@example.org", "status": "active"}


def without_address(contact: Contact) -> Contact:
    contact.emails, contact.phones = [], []
    contact.save(update_fields=["emails", "phones"])
    return contact


def test_the_words_say_for_whom_an_address_is_missing_and_come_back(signed_in: Client, priya: User) -> None:
    offer = an_offer(priya, people=2)
    head, host = [without_address(person.contact) for person in offer.involvements.order_by("pk")]
    with_words(offer)
    words = reverse("offers:decline_words", args=[offer.uuid])
    page = signed_in.get(words).text
    assert "Nobody to write to yet" not in page
    for contact in (head, host):
        assert contact.name in page
        add = f"{reverse('contacts:edit', args=[contact.uuid])}?next={quote(words)}"
        assert f'href="{add}"' in page
    answer = signed_in.post(f"{reverse('contacts:edit', args=[head.uuid])}?next={quote(words)}", ADDRESS)
    assert (answer.status_code, answer["Location"]) == (302, words)


def test_an_offer_without_people_is_another_matter(signed_in: Client, priya: User) -> None:
    offer = an_offer(priya, people=0)
    with_words(offer)
    page = signed_in.get(reverse("offers:decline_words", args=[offer.uuid])).text
    assert "Nobody to write to yet" in page
    assert "would hear nothing" not in page


def test_the_address_that_a_letter_lacks_leads_back_to_the_letter(signed_in: Client, priya: User) -> None:
    offer = an_offer(priya, people=1)
    head = offer.involvements.get()
    without_address(head.contact)
    letter = f"{reverse('offers:message_new', args=[offer.uuid])}?person={head.uuid}&purpose=more_time"
    page = signed_in.get(letter).text
    add = f"{reverse('contacts:edit', args=[head.contact.uuid])}?next={quote(letter, safe='')}"
    assert f'href="{add}"' in page
    answer = signed_in.post(add, ADDRESS)
    assert (answer.status_code, answer["Location"]) == (302, letter)
