from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from offers.models import Decline, Interaction, Involvement, Participation
from offers.services.messages.texts import save_text
from tests.factories import NOW, ContactFactory, InvolvementFactory, ParticipationFactory, UserFactory
from tests.offers.stories import an_offer, decided, with_checklist, with_words

pytestmark = pytest.mark.django_db
NASTY = ["O'Brien's dinner", "{{ 7*7 }}", "<script>alert(1)</script>", "😀 the cake", "שלום עולם"]


@pytest.fixture
def decline(client: Client) -> Decline:
    decline = with_words(an_offer())
    client.force_login(decline.offer.owner)
    return decline


def words_page(decline: Decline) -> str:
    return reverse("offers:decline_words", args=[decline.offer.uuid])


def person(decline: Decline, role: str) -> Involvement:
    involvement: Involvement = decline.offer.involvements.get(role=role)
    return involvement


def post(client: Client, decline: Decline, role: str, text: str, **more: Any) -> Any:
    who = person(decline, role)
    fields = {f"thanks_{part.interaction.uuid}": text for part in who.participations.select_related("interaction")}
    return client.post(reverse("offers:thanks", args=[who.uuid]), fields or {"did": text}, **more)


def add_coordinator(decline: Decline) -> Involvement:
    contact = ContactFactory(owner=decline.offer.owner, given="Nora", family="Quiet", emails=["nora@example.org"])
    involvement: Involvement = InvolvementFactory(offer=decline.offer, contact=contact, role="coordinator")
    return involvement


def test_the_words_show_beside_each_letter_what_it_thanks_for(client: Client, decline: Decline) -> None:
    page = client.get(words_page(decline)).content.decode()
    assert "Site visit, October 20" in page
    assert "taken from your note: “<bdi>driving us through Grandin Village</bdi>”" in page


def test_saving_leads_back_to_the_person_and_the_letter_says_it(client: Client, decline: Decline) -> None:
    response = post(client, decline, "host", "letting me stay past midnight")
    assert response["Location"] == f"{words_page(decline)}#person-{person(decline, 'host').uuid}"
    page = client.get(response["Location"]).content.decode()
    assert "Saved what you thank Dr. Elena Marchetti for." in page
    assert ">\nletting me stay past midnight</textarea>" in page
    letters = page.replace(">\nletting me stay past midnight</textarea>", "")
    assert "letting me stay past midnight" in letters


def press(client: Client, decline: Decline, role: str, button: str, text: str = "") -> str:
    """The page after one of the buttons beside what was read in the note."""
    part = person(decline, role).participations.select_related("interaction").get()
    fields = {button: str(part.interaction.uuid), f"thanks_{part.interaction.uuid}": text}
    return client.post(reverse("offers:thanks", args=[part.involvement.uuid]), fields, follow=True).content.decode()


def is_unfolded(page: str, who: Involvement) -> bool:
    return f'id="fold-{who.uuid}" open>' in page


def test_what_is_told_already_is_folded_and_what_is_asked_or_refused_is_not(client: Client, decline: Decline) -> None:
    coordinator = add_coordinator(decline)
    client.post(words_page(decline), {"action": "prepare"})
    page = client.get(words_page(decline)).content.decode()
    assert is_unfolded(page, coordinator)
    assert not is_unfolded(page, person(decline, "host"))
    refused = post(client, decline, "host", "dinner " * 60).content.decode()
    assert is_unfolded(refused, person(decline, "host"))


def test_what_was_read_is_kept_with_one_press(client: Client, decline: Decline) -> None:
    assert ">\ndriving us through Grandin Village</textarea>" in press(client, decline, "realtor", "accept")
    Interaction.objects.filter(kind="tour").update(note="Never mind.")
    assert "driving us through Grandin Village" in client.get(words_page(decline)).content.decode()


def test_what_was_typed_wins_over_what_was_read(client: Client, decline: Decline) -> None:
    press(client, decline, "realtor", "accept", "the whole Sunday")
    assert Participation.objects.get(involvement__role="realtor").thanks_for == "the whole Sunday"


def test_one_can_thank_for_nothing_there_and_take_that_back(client: Client, decline: Decline) -> None:
    page = press(client, decline, "realtor", "drop", "the whole Sunday")
    assert "You do not thank for this." in page
    assert "Grandin Village" not in page
    part = Participation.objects.get(involvement__role="realtor")
    assert (part.thanks_for, part.is_thanked) == ("the whole Sunday", False)

    client.post(reverse("offers:thanks", args=[person(decline, "realtor").uuid]), {"restore": part.interaction.uuid})
    part.refresh_from_db()
    assert (part.thanks_for, part.is_thanked) == ("the whole Sunday", True)


def test_who_has_nothing_logged_is_asked_about_with_one_field(client: Client, decline: Decline) -> None:
    add_coordinator(decline)
    assert "What did Nora Quiet do for you?" in client.get(words_page(decline)).content.decode()
    for _ in range(2):  # a form that is sent twice, the second time from a page that is out of date
        address = reverse("offers:thanks", args=[person(decline, "coordinator").uuid])
        assert client.post(address, {"did": "arranging every hour"}).status_code == 302
    assert Interaction.objects.get(kind="other").participations.get().thanks_for == "arranging every hour"


@pytest.mark.parametrize("text", ["x" * 10_000, "null\0byte"])
@pytest.mark.parametrize("role", ["host", "coordinator"])
def test_bad_input_gets_a_message_beside_the_field_and_is_kept(
    client: Client, decline: Decline, role: str, text: str
) -> None:
    add_coordinator(decline)
    response = post(client, decline, role, text)
    page = response.content.decode()
    assert response.status_code == 422
    assert "field-error" in page
    assert text.replace("\0", "") in page.replace("\0", "")
    assert not Participation.objects.exclude(thanks_for="").exists()


@pytest.mark.parametrize("text", NASTY)
@pytest.mark.parametrize("role", ["host", "coordinator"])
def test_odd_text_is_kept_and_shown_as_typed(client: Client, decline: Decline, role: str, text: str) -> None:
    add_coordinator(decline)
    assert post(client, decline, role, text).status_code == 302
    assert Participation.objects.get(involvement__role=role).thanks_for == text
    page = client.get(words_page(decline)).content.decode()
    assert "<script>alert" not in page
    assert text.replace("'", "&#x27;").replace("<", "&lt;").replace(">", "&gt;") in page


def test_what_is_read_in_a_note_is_shown_as_text(client: Client, decline: Decline) -> None:
    Interaction.objects.filter(kind="tour").update(note="Drove us to O'Malley's for lunch.")
    page = client.get(words_page(decline)).content.decode()
    assert "<bdi>driving us to O&#x27;Malley&#x27;s for lunch</bdi>" in page


def test_a_letter_in_the_users_own_words_says_that_it_stays(client: Client, decline: Decline) -> None:
    message = decline.messages.get(involvement__role="host")
    save_text(message=message, subject="Thanks", body="As I wrote it.", now=NOW)
    page = post(client, decline, "host", "dinner", follow=True).content.decode()
    assert "As I wrote it." in page
    assert "so it stays as it is" in page


def test_what_went_out_asks_for_no_thanks(client: Client, decline: Decline) -> None:
    decline.messages.update(state="sent", sent_on="2026-11-02")
    assert "Thank you for ..." not in client.get(words_page(decline)).content.decode()


def test_a_stranger_finds_nothing(client: Client, decline: Decline) -> None:
    client.force_login(UserFactory())
    assert post(client, decline, "host", "mine now").status_code == 404
    assert not Participation.objects.exclude(thanks_for="").exists()


def test_interactions_of_somebody_else_are_passed_over(client: Client, decline: Decline) -> None:
    theirs = with_words(an_offer())
    part = Participation.objects.select_related("interaction").get(involvement=person(theirs, "host"))
    who = person(decline, "host")
    client.post(reverse("offers:thanks", args=[who.uuid]), {f"thanks_{part.interaction.uuid}": "mine now"})
    part.refresh_from_db()
    assert part.thanks_for == ""


def test_before_the_step_words_it_leads_to_the_decline(client: Client) -> None:
    offer = an_offer()
    decline = decided(offer)
    client.force_login(offer.owner)
    assert post(client, decline, "host", "too early")["Location"] == reverse("offers:decline", args=[offer.uuid])
    assert not Participation.objects.exclude(thanks_for="").exists()


def test_for_somebody_who_hears_nothing_there_is_nobody_to_thank(client: Client, decline: Decline) -> None:
    contact = person(decline, "host").contact
    contact.status = contact.Status.DO_NOT_CONTACT
    contact.save()
    page = post(client, decline, "host", "too late", follow=True).content.decode()
    assert "Nothing is planned for this person" in page


def test_the_number_of_queries_does_not_grow(client: Client) -> None:
    looked, saved = [], []
    for people in (1, 3):
        decline = with_checklist(an_offer(people=people))
        visit = decline.offer.interactions.earliest("pk")
        for other in decline.offer.involvements.exclude(role="head_of_group"):
            ParticipationFactory(interaction=visit, involvement=other)
        client.force_login(decline.offer.owner)
        with CaptureQueriesContext(connection) as queries:
            client.get(words_page(decline))
        looked.append(len(queries))
        with CaptureQueriesContext(connection) as queries:
            post(client, decline, "head_of_group", "everything")
        saved.append(len(queries))
    assert looked[0] == looked[1] <= 9
    assert saved[0] == saved[1]
