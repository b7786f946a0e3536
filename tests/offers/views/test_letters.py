from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from offers.models import Interaction, Involvement, Message, Offer
from tests.factories import NOW, ContactFactory, InvolvementFactory, LetterFactory, UserFactory
from tests.offers.stories import an_offer, with_words

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _at_noon(monkeypatch: pytest.MonkeyPatch) -> None:
    for view in ("letters", "messages", "registers", "offers"):
        monkeypatch.setattr(f"offers.views.{view}.now", lambda: NOW)


@pytest.fixture
def offer(client: Client) -> Offer:
    offer = an_offer(deadline_on=date(2026, 11, 6))
    client.force_login(offer.owner)
    return offer


def head(offer: Offer) -> Involvement:
    found: Involvement = offer.involvements.get(role="head_of_group")
    return found


def new_url(offer: Offer, purpose: str = "more_time", person: Involvement | None = None) -> str:
    person = person or head(offer)
    return f"{reverse('offers:message_new', args=[offer.uuid])}?purpose={purpose}&person={person.uuid}"


def list_url(offer: Offer) -> str:
    return reverse("offers:messages", args=[offer.uuid])


def ask(client: Client, offer: Offer, **fields: Any) -> Any:
    return client.post(new_url(offer), {"until": "2026-11-20", "why": "", "channel": "email", **fields})


def asked(client: Client, offer: Offer) -> Message:
    ask(client, offer)
    return Message.objects.letters().latest("pk")


def post(client: Client, letter: Message, action: str, **more: Any) -> Any:
    fields = {"subject": letter.subject, "body": letter.body, "action": action, **more}
    return client.post(letter.get_absolute_url(), fields)


def url(letter: Message, name: str) -> str:
    return reverse(f"offers:{name}", args=[letter.uuid])


class TestTheList:
    def test_it_shows_what_is_worth_writing_and_why(self, client: Client, offer: Offer) -> None:
        page = client.get(list_url(offer)).content.decode()
        assert "Worth writing now" in page
        assert "Ask for more time" in page
        assert "An answer is due by November 6." in page

    def test_it_shows_goodbyes_and_letters_the_newest_first(self, client: Client, offer: Offer) -> None:
        with_words(offer)
        letter = LetterFactory(involvement=head(offer))
        page = client.get(list_url(offer)).context["page"]
        assert page[0] == letter
        assert [row.purpose for row in page] == ["counter_offer", "goodbye", "goodbye", "goodbye"]

    def test_it_comes_in_pages(self, client: Client, offer: Offer) -> None:
        for number in range(21):
            person = InvolvementFactory(offer=offer, contact=ContactFactory(owner=offer.owner, given=f"N{number}"))
            LetterFactory(involvement=person)
        assert len(client.get(list_url(offer)).context["page"]) == 20
        assert len(client.get(list_url(offer), {"page": "2"}).context["page"]) == 1

    def test_without_people_it_says_whom_to_add(self, client: Client) -> None:
        offer = an_offer(people=0)
        client.force_login(offer.owner)
        assert "Add the people of this offer" in client.get(list_url(offer)).content.decode()

    def test_the_number_of_queries_does_not_grow(self, client: Client) -> None:
        counts = []
        for people in (1, 3):
            offer = an_offer(people=people)
            with_words(offer)
            client.force_login(offer.owner)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(list_url(offer)).status_code == 200
            counts.append(len(queries))
        assert counts[0] == counts[1] < 10


class TestBeginning:
    def test_it_asks_little_and_writes_the_rest(self, client: Client, offer: Offer) -> None:
        page = client.get(new_url(offer)).content.decode()
        assert "To Dr. Walter Hodges." in page
        assert "Until when" in page
        response = ask(client, offer, is_keen="on")
        letter = Message.objects.letters().get()
        assert response["Location"] == letter.get_absolute_url()
        assert "November 20" in client.get(response["Location"]).content.decode()

    @pytest.mark.parametrize(
        ("fields", "said"),
        [
            ({"until": ""}, "Which day is it?"),
            ({"until": "2026-11-01"}, "still to come"),
            ({"until": "2026-11-05"}, "ask for a later day"),
            ({"why": "I also want $400,000."}, "Leave figures out"),
            ({"why": "x" * 501}, "Please keep it to 500"),
            ({"why": "nul\0l"}, "Null characters"),
            ({"channel": "pigeon"}, "pigeon"),
        ],
    )
    def test_what_does_not_fit_is_said_beside_its_field_and_kept(
        self, client: Client, offer: Offer, fields: dict[str, str], said: str
    ) -> None:
        response = ask(client, offer, **fields)
        page = response.content.decode()
        assert response.status_code == 422
        assert said in page
        assert fields.get("why", "").replace("\0", "") in page.replace("\0", "")
        assert not Message.objects.exists()

    @pytest.mark.parametrize(
        "text", ["O'Brien's board meets", "{{ 7*7 }} weeks", "<script>alert(1)</script>", "שלום 😀"]
    )
    def test_odd_text_is_kept_as_typed(self, client: Client, offer: Offer, text: str) -> None:
        response = ask(client, offer, why=text)
        assert response.status_code in (302, 422)
        assert "<script>alert" not in client.get(new_url(offer)).content.decode()
        if response.status_code == 302:
            assert Message.objects.get().details["why"] == text

    def test_the_form_remembers_what_was_begun(self, client: Client, offer: Offer) -> None:
        ask(client, offer, why="My wife starts a new job then.")
        page = client.get(new_url(offer)).content.decode()
        assert "You have begun this one." in page
        assert 'value="2026-11-20"' in page
        assert "My wife starts a new job then." in page

    def test_own_words_stay_when_the_details_change(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        post(client, letter, "save", body="My own words.")
        response = ask(client, offer, until="2026-11-25")
        page = client.get(response["Location"]).content.decode()
        assert "My own words." in page
        assert "November 25" in page

    @pytest.mark.parametrize(
        "purpose", ["more_time", "call_confirmed", "counter_offer", "months_later", "interview_thanks", "acceptance"]
    )
    def test_each_kind_has_its_form_where_it_fits(self, client: Client, offer: Offer, purpose: str) -> None:
        stage = {"counter_offer": "declined", "months_later": "declined", "acceptance": "accepted"}.get(purpose)
        Offer.objects.update(stage=stage or "offered")
        assert 'name="channel"' in client.get(new_url(offer, purpose)).content.decode()

    @pytest.mark.parametrize(
        ("stage", "purpose"),
        [
            ("offered", "acceptance"),
            ("offered", "counter_offer"),
            ("withdrew", "counter_offer"),
            ("offered", "months_later"),
            ("declined", "more_time"),
            ("declined", "acceptance"),
            ("accepted", "more_time"),
            ("lapsed", "interview_thanks"),
        ],
    )
    def test_what_does_not_fit_where_the_offer_stands_is_not_written(
        self, client: Client, offer: Offer, stage: str, purpose: str
    ) -> None:
        Offer.objects.update(stage=stage)
        page = client.get(new_url(offer, purpose)).content.decode()
        assert "This does not fit where the offer stands" in page
        assert 'name="channel"' not in page
        fields = {"until": "2026-11-20", "since": "2026-10-01", "channel": "email"}
        assert client.post(new_url(offer, purpose), fields).status_code == 422
        assert not Message.objects.exists()

    def test_only_who_decides_can_come_back_with_more(self, client: Client, offer: Offer) -> None:
        Offer.objects.update(stage="declined")
        realtor = offer.involvements.get(role="realtor")
        page = client.post(new_url(offer, "counter_offer", realtor), {"channel": "email"})
        assert page.status_code == 422
        assert "A better offer comes from those who run the search" in page.text
        assert not Message.objects.exists()

    def test_it_starts_with_what_is_worth_writing_about(self, client: Client, offer: Offer) -> None:
        Interaction.objects.filter(kind__in=["site visit", "call"]).update(happened_on="2026-11-01")
        visit = Interaction.objects.get(kind="site visit")
        page = client.get(new_url(offer, "interview_thanks")).content.decode()
        assert f'<option value="{visit.uuid}" selected>' in page
        assert 'value="2026-11-01"' in client.get(new_url(offer, "call_confirmed")).content.decode()

    def test_where_one_choice_makes_sense_it_is_made(self, client: Client, offer: Offer) -> None:
        address = reverse("offers:message_new", args=[offer.uuid])
        assert client.get(address, {"purpose": "more_time"})["Location"] == new_url(offer)

    @pytest.mark.parametrize("query", [{}, {"purpose": "poetry"}, {"person": ""}, {"purpose": "acceptance"}])
    def test_without_a_choice_it_asks(self, client: Client, offer: Offer, query: dict[str, str]) -> None:
        response = client.get(reverse("offers:message_new", args=[offer.uuid]), query)
        assert "To whom" in response.content.decode()

    def test_only_what_fits_the_stage_is_offered(self, client: Client, offer: Offer) -> None:
        Offer.objects.update(stage="declined")
        field = client.get(list_url(offer)).context["choose"].fields["purpose"]
        assert [value for value, _label in field.choices] == ["call_confirmed", "counter_offer", "months_later"]

    def test_a_person_of_another_offer_is_not_written_to(self, client: Client, offer: Offer) -> None:
        elsewhere = head(an_offer(offer.owner))
        assert client.get(new_url(offer, person=elsewhere)).status_code == 404
        response = client.post(new_url(offer, person=elsewhere), {"until": "2026-11-20", "channel": "email"})
        assert response.status_code == 404
        assert not Message.objects.exists()

    def test_somebody_without_an_address_gets_one_first(self, client: Client, offer: Offer) -> None:
        contact = head(offer).contact
        contact.emails = contact.phones = []
        contact.save()
        assert "Add an address" in client.get(new_url(offer)).content.decode()

    def test_who_is_not_to_be_contacted_is_not(self, client: Client, offer: Offer) -> None:
        contact = head(offer).contact
        contact.status = contact.Status.DO_NOT_CONTACT
        contact.save()
        assert "not to call or write to" in client.get(new_url(offer)).content.decode()
        assert ask(client, offer).status_code == 422

    def test_a_stranger_writes_nothing(self, client: Client, offer: Offer) -> None:
        client.force_login(UserFactory())
        assert ask(client, offer).status_code == 404
        assert not Message.objects.exists()

    def test_the_number_of_queries_does_not_grow(self, client: Client) -> None:
        counts = []
        for people in (1, 3):
            offer = an_offer(people=people)
            client.force_login(offer.owner)
            asked(client, offer)
            with_words(offer)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(new_url(offer, "counter_offer")).status_code == 200
            counts.append(len(queries))
        assert counts[0] == counts[1] < 10


class TestItsPage:
    def test_it_is_edited_reviewed_called_ready_and_sent(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        review = client.post(url(letter, "message_review"), {"subject": "s", "body": "Otherwise I must decline."})
        assert "callout" in review.content.decode()

        assert post(client, letter, "ready")["Location"] == letter.get_absolute_url()
        page = client.get(letter.get_absolute_url()).content.decode()
        assert "mailto:whodges@example.org?subject=" in page
        assert "I sent it" in page

        response = client.post(url(letter, "message_sent"), {"sent_on": "2026-11-01"}, follow=True)
        page = response.content.decode()
        assert "Sent on November 1, 2026" in page
        assert f"{reverse('offers:deadline', args=[offer.uuid])}?day=2026-11-20" in page

    def test_an_old_draft_that_no_longer_fits_says_so_before_it_is_called_ready(
        self, client: Client, offer: Offer
    ) -> None:
        letter = asked(client, offer)
        assert "does not fit where the offer stands" not in client.get(letter.get_absolute_url()).text
        Offer.objects.update(stage="declined")
        assert "does not fit where the offer stands: “Declined by me”" in client.get(letter.get_absolute_url()).text
        refused = post(client, letter, "ready")
        assert refused.status_code == 422
        assert "Use it anyway" in refused.text

    def test_one_that_was_called_ready_before_says_so_before_it_is_sent(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        post(client, letter, "ready")
        assert "does not fit where the offer stands" not in client.get(letter.get_absolute_url()).text
        Offer.objects.update(stage="accepted")
        page = client.get(letter.get_absolute_url()).text
        assert page.index("does not fit where the offer stands: “Accepted”") < page.index("I sent it")

    def test_the_new_deadline_is_filled_in(self, client: Client, offer: Offer) -> None:
        address = reverse("offers:deadline", args=[offer.uuid])
        assert 'value="2026-11-20"' in client.get(address, {"day": "2026-11-20"}).content.decode()
        assert 'value="2026-11-06"' in client.get(address, {"day": "soon"}).content.decode()

    @pytest.mark.parametrize("day", ["2026-11-03", "2025-01-01", "soon"])
    def test_a_day_that_cannot_be_is_said_beside_it(self, client: Client, offer: Offer, day: str) -> None:
        letter = asked(client, offer)
        post(client, letter, "ready")
        response = client.post(url(letter, "message_sent"), {"sent_on": day})
        assert response.status_code == 422
        assert "field-error" in response.content.decode()
        letter.refresh_from_db()
        assert letter.state == "ready"

    def test_what_is_not_ready_is_read_once_more_first(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        page = client.post(url(letter, "message_sent"), follow=True).content.decode()
        assert "mark it ready first" in page

    def test_sending_is_undone_with_one_press(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        post(client, letter, "ready")
        page = client.post(url(letter, "message_sent"), follow=True).content.decode()
        undo = url(letter, "message_undo_sent")
        assert f'action="{undo}"' in page
        client.post(undo)
        letter.refresh_from_db()
        assert letter.state == "ready"

    def test_it_is_not_undone_once_another_was_begun(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        post(client, letter, "ready")
        client.post(url(letter, "message_sent"))
        asked(client, offer)
        assert "begun another one since" in client.post(url(letter, "message_undo_sent"), follow=True).content.decode()

    def test_it_sounds_as_one_likes(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        before = letter.body
        client.post(url(letter, "message_register"), {"register": "brief"})
        letter.refresh_from_db()
        assert letter.register == "brief"
        assert letter.body != before

    def test_it_is_deleted_after_asking(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        assert "Delete the message to Dr. Walter Hodges?" in client.get(url(letter, "message_delete")).content.decode()
        assert client.post(url(letter, "message_delete"))["Location"] == list_url(offer)
        assert not Message.objects.exists()

    @pytest.mark.parametrize("name", ["message_sent", "message_undo_sent", "message_delete"])
    def test_a_goodbye_is_ticked_off_on_its_checklist(self, client: Client, offer: Offer, name: str) -> None:
        message = with_words(offer).messages.earliest("pk")
        page = client.post(url(message, name), follow=True).content.decode()
        assert "A goodbye is ticked off on its checklist." in page
        message.refresh_from_db()
        assert message.state == "draft"

    def test_a_letter_has_no_call_script(self, client: Client, offer: Offer) -> None:
        letter = asked(client, offer)
        assert client.get(url(letter, "call_script"))["Location"] == letter.get_absolute_url()

    @pytest.mark.parametrize("name", ["message", "message_sent", "message_undo_sent", "message_delete"])
    def test_a_stranger_finds_nothing(self, client: Client, offer: Offer, name: str) -> None:
        letter = asked(client, offer)
        client.force_login(UserFactory())
        assert client.post(url(letter, name)).status_code == 404
        letter.refresh_from_db()
        assert letter.state == "draft"

    def test_the_number_of_queries_does_not_grow(self, client: Client) -> None:
        counts = []
        for people in (1, 3):
            offer = an_offer(people=people)
            client.force_login(offer.owner)
            letter = asked(client, offer)
            with_words(offer)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(letter.get_absolute_url()).status_code == 200
            counts.append(len(queries))
        assert counts[0] == counts[1] < 10


def test_the_goodbye_counts_no_letter(client: Client, offer: Offer) -> None:
    decline = with_words(offer)
    LetterFactory(involvement=head(offer))
    assert decline.messages.count() == 3
    client.post(reverse("offers:decline_words", args=[offer.uuid]), {"action": "ready_all"})
    page = client.get(reverse("offers:decline_close", args=[offer.uuid]))
    assert page.status_code == 200
    assert Message.objects.letters().get().state == "draft"
