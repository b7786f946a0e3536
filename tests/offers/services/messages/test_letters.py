from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from threading import Event
from time import sleep
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction

from offers.domain.decline.bundle import Channel
from offers.domain.decline.letters.problems import CannotWrite
from offers.domain.decline.letters.requests import Purpose
from offers.domain.decline.letters.write import write
from offers.domain.decline.people.registers import Register
from offers.models import Activity, Interaction, Involvement, Message, Offer
from offers.services.decline.errors import NotReady
from offers.services.facts import facts_of
from offers.services.messages import letters
from offers.services.messages.desk import desk_for
from offers.services.messages.letters import Suggestion, begin, suggestions
from offers.services.messages.sending import BegunAnother, mark_sent, take_back
from offers.services.messages.texts import mark_ready, save_text, write_anew
from tests.factories import NOW, ContactFactory, InvolvementFactory, LetterFactory, MessageFactory
from tests.offers.stories import an_offer, with_words

pytestmark = pytest.mark.django_db
UNTIL = date(2026, 11, 20)
ANSWERS: dict[Purpose, dict[str, Any]] = {
    Purpose.MORE_TIME: {"until": UNTIL, "why": "", "is_keen": True},
    Purpose.CALL_CONFIRMED: {"spoken_on": date(2026, 11, 1), "agreed": "you'll send the contract by Friday"},
    Purpose.COUNTER_OFFER: {"came_on": None},
    Purpose.MONTHS_LATER: {"since": date(2026, 8, 1), "news": "We moved in June.", "would_hear": False},
    Purpose.ACCEPTANCE: {"starts_on": date(2027, 7, 1), "next_step": ""},
}


@pytest.fixture
def offer() -> Offer:
    return an_offer(deadline_on=date(2026, 11, 6))


def head(offer: Offer) -> Involvement:
    found: Involvement = offer.involvements.select_related(
        "contact", "offer__organization", "offer__owner", "offer__decline"
    ).get(role="head_of_group")
    return found


def ask(offer: Offer, purpose: Purpose = Purpose.MORE_TIME, **answers: Any) -> Message:
    given = ANSWERS.get(purpose, {}) | answers
    return begin(involvement=head(offer), purpose=purpose, channel=Channel.EMAIL, answers=given, now=NOW)


def ready(message: Message) -> Message:
    return mark_ready(message=message, subject=message.subject, body=message.body, now=NOW)


def found(offer: Offer) -> list[Suggestion]:
    messages = Message.objects.of_offer(offer).select_related("decline")
    return suggestions(facts_of(offer, None, now=NOW), messages)


def test_a_letter_is_drafted_from_what_is_logged_and_what_was_asked(offer: Offer) -> None:
    letter = ask(offer)
    letter.refresh_from_db()
    assert (letter.purpose, letter.decline, letter.state, letter.channel) == ("more_time", None, "draft", "email")
    assert letter.details == {"until": "2026-11-20", "why": "", "is_keen": True}
    assert "November 20" in letter.body
    assert "Hodges" in letter.body
    assert letter.body.endswith("Priya Raman")


@pytest.mark.parametrize("purpose", ANSWERS)
def test_each_kind_of_letter_can_be_written_in_each_register(offer: Offer, purpose: Purpose) -> None:
    letter = ask(offer, purpose)
    bodies = {write_anew(message=letter, register=register, now=NOW).body for register in Register}
    assert len(bodies) == 3


def test_a_thank_you_names_its_interview_by_what_was_logged(offer: Offer) -> None:
    visit = Interaction.objects.get(kind="site visit")
    letter = ask(offer, Purpose.INTERVIEW_THANKS, interaction=str(visit.uuid), remark="")
    assert "clinic" in letter.body

    visit.delete()
    desk = desk_for(letter, now=NOW)
    assert desk.draft is None
    assert desk.words().body == letter.body, "the text outlives what it was drafted from"


def test_an_interview_that_is_logged_no_more_cannot_be_thanked_for(offer: Offer) -> None:
    elsewhere = Interaction.objects.get(kind="meal")
    with pytest.raises(CannotWrite):
        ask(offer, Purpose.INTERVIEW_THANKS, interaction=str(elsewhere.uuid), remark="")


def test_what_keeps_it_from_being_written_is_named_by_its_field(offer: Offer) -> None:
    with pytest.raises(CannotWrite) as refusal:
        ask(offer, until=date(2026, 11, 1))
    assert [problem.field for problem in refusal.value.problems] == ["until"]
    assert not Message.objects.exists()


def test_asking_again_goes_on_with_the_letter_that_was_begun(offer: Offer) -> None:
    first, again = ask(offer), ask(offer, until=date(2026, 11, 25))
    assert first.pk == again.pk
    assert "November 25" in again.body


def test_asking_again_leaves_the_users_own_words(offer: Offer) -> None:
    save_text(message=ask(offer), subject="Time", body="My own words.", now=NOW)
    again = ask(offer, until=date(2026, 11, 25))
    assert (again.body, again.details["until"]) == ("My own words.", "2026-11-25")


@pytest.mark.django_db(transaction=True)
def test_what_is_written_elsewhere_while_a_letter_is_drafted_anew_is_kept(
    offer: Offer, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = ask(offer)
    drafting = Event()

    def write_slowly(*given: Any) -> Any:
        drafting.set()
        sleep(0.5)
        return write(*given)

    def type_elsewhere() -> None:
        drafting.wait(5)
        try:
            save_text(message=letter, subject="Mine", body="My own words.", now=NOW)
        finally:
            connection.close()

    monkeypatch.setattr(letters, "write", write_slowly)
    with ThreadPoolExecutor(1) as elsewhere:
        saving = elsewhere.submit(type_elsewhere)
        ask(offer)
        saving.result()
    letter.refresh_from_db()
    assert (letter.state, letter.body) == ("edited", "My own words.")


@pytest.mark.django_db(transaction=True)
def test_a_letter_that_goes_out_while_it_is_asked_for_again_stays_as_it_went_out(
    offer: Offer, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = ready(ask(offer))
    knocking = Event()

    def send_elsewhere() -> None:
        try:
            with transaction.atomic():
                mark_sent(letter=letter, on=NOW.date(), now=NOW)
                knocking.set()
                sleep(0.5)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as elsewhere:
        sending = elsewhere.submit(send_elsewhere)
        knocking.wait(5)
        again = ask(offer)
        sending.result()
    letter.refresh_from_db()
    assert (letter.state, letter.sent_on) == ("sent", NOW.date())
    assert (again.pk != letter.pk, again.state) == (True, "draft")


def test_there_is_one_begun_letter_of_a_kind_for_each_person(offer: Offer) -> None:
    letter = ask(offer)
    with pytest.raises(IntegrityError, match="message_one_begun_letter_of_a_kind"):
        LetterFactory(involvement=letter.involvement, purpose=letter.purpose)


def test_after_one_went_out_another_can_be_begun(offer: Offer) -> None:
    first = mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=NOW)
    assert ask(offer).pk != first.pk


@pytest.mark.parametrize(("purpose", "has_decline"), [("goodbye", False), ("more_time", True)])
def test_a_goodbye_has_a_decline_and_a_letter_has_none(purpose: str, has_decline: bool) -> None:
    goodbye = MessageFactory()
    decline = goodbye.decline if has_decline else None
    with pytest.raises(IntegrityError, match="message_goodbye_has_a_decline"):
        Message.objects.filter(pk=goodbye.pk).update(purpose=purpose, decline=decline)


def test_an_untouched_letter_follows_the_facts_until_it_is_sent(offer: Offer) -> None:
    letter = ask(offer)
    contact = head(offer).contact
    contact.family = "Hodges-Lee"
    contact.save()
    letter = Message.objects.select_related("involvement__offer__owner", "involvement__contact").get(pk=letter.pk)
    assert "Hodges-Lee" in desk_for(letter, now=NOW).words().body


def test_a_letter_that_can_no_longer_be_asked_for_keeps_its_text(offer: Offer) -> None:
    letter = ask(offer)
    Offer.objects.update(deadline_on=UNTIL)
    letter = Message.objects.select_related("involvement__offer__owner", "involvement__contact").get(pk=letter.pk)
    desk = desk_for(letter, now=NOW)
    assert desk.draft is None
    assert desk.words().body == letter.body


def test_of_an_emptied_letter_nothing_is_said(offer: Offer) -> None:
    letter = save_text(message=ask(offer), subject="", body=" ", now=NOW)
    assert desk_for(letter, now=NOW).findings(letter.body) == ()


def test_a_letter_ends_with_the_signature_of_the_settings(offer: Offer) -> None:
    offer.owner.signature = "Priya Raman, MD"
    offer.owner.save()
    assert ask(offer).body.endswith("Priya Raman, MD")


def test_no_sentence_of_a_goodbye_to_somebody_else_is_said_again(offer: Offer) -> None:
    with_words(offer)
    offer.stage = "offered"
    letter = ask(offer, Purpose.COUNTER_OFFER)
    goodbyes = " ".join(
        Message.objects.exclude(pk=letter.pk).exclude(involvement=head(offer)).values_list("body", flat=True)
    )
    inside = letter.body.split("\n\n")[1:-1]
    assert inside
    assert not [line for line in inside if line in goodbyes]


class TestSending:
    def test_it_is_in_the_record_and_the_offer_counts_as_touched(self, offer: Offer) -> None:
        later = NOW + timedelta(days=2)
        letter = mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=later)
        assert (letter.state, letter.sent_on) == ("sent", NOW.date())
        assert Activity.objects.latest("pk").text == "Sent to Dr. Walter Hodges: Ask for more time"
        offer.refresh_from_db()
        assert offer.last_activity_at == later

    def test_sending_twice_is_sending_once(self, offer: Offer) -> None:
        letter = mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=NOW)
        mark_sent(letter=letter, on=date(2026, 11, 1), now=NOW)
        letter.refresh_from_db()
        assert letter.sent_on == NOW.date()
        assert Activity.objects.filter(kind="message").count() == 1

    def test_what_was_not_called_ready_is_not_sent(self, offer: Offer) -> None:
        with pytest.raises(NotReady):
            mark_sent(letter=ask(offer), on=NOW.date(), now=NOW)

    def test_it_can_be_taken_back(self, offer: Offer) -> None:
        letter = mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=NOW)
        for _ in range(2):
            back = take_back(letter=letter, now=NOW)
            assert (back.state, back.sent_on) == ("ready", None)
        assert Activity.objects.latest("pk").text == "Not sent after all, to Dr. Walter Hodges: Ask for more time"

    def test_it_is_not_taken_back_once_another_was_begun(self, offer: Offer) -> None:
        letter = mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=NOW)
        ask(offer)
        with pytest.raises(BegunAnother):
            take_back(letter=letter, now=NOW)


class TestSuggestions:
    def test_before_a_deadline_whoever_can_grant_it_is_asked_for_more_time(self, offer: Offer) -> None:
        (one,) = [one for one in found(offer) if one.purpose is Purpose.MORE_TIME]
        assert one.person.involvement == head(offer)
        assert "November 6" in one.suggested.why

    def test_a_letter_that_was_begun_is_pointed_to(self, offer: Offer) -> None:
        letter = ask(offer)
        assert [one.begun for one in found(offer) if one.purpose is Purpose.MORE_TIME] == [letter]

    def test_what_was_said_already_is_not_suggested_again(self, offer: Offer) -> None:
        mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=NOW)
        assert not [one for one in found(offer) if one.purpose is Purpose.MORE_TIME]

    def test_one_person_is_asked_for_more_time_and_not_the_next_one_as_well(self, offer: Offer) -> None:
        contact = ContactFactory(owner=offer.owner, given="Nora")
        InvolvementFactory(offer=offer, contact=contact, role="hr_director")
        assert len([one for one in found(offer) if one.purpose is Purpose.MORE_TIME]) == 2
        mark_sent(letter=ready(ask(offer)), on=NOW.date(), now=NOW)
        assert not [one for one in found(offer) if one.purpose is Purpose.MORE_TIME]

    def test_a_visit_of_yesterday_is_thanked_for_once(self, offer: Offer) -> None:
        visit = Interaction.objects.get(kind="site visit")
        Interaction.objects.filter(pk=visit.pk).update(happened_on=date(2026, 11, 1))
        assert Purpose.INTERVIEW_THANKS in [one.purpose for one in found(offer)]
        letter = ask(offer, Purpose.INTERVIEW_THANKS, interaction=str(visit.uuid), remark="")
        mark_sent(letter=ready(letter), on=NOW.date(), now=NOW)
        assert Purpose.INTERVIEW_THANKS not in [one.purpose for one in found(offer)]

    def test_one_that_went_out_at_an_earlier_stage_does_not_count(self, offer: Offer) -> None:
        mark_sent(letter=ready(ask(offer)), on=date(2026, 10, 1), now=NOW)
        Offer.objects.update(stage_changed_at=datetime(2026, 11, 1, 15, tzinfo=UTC))
        offer.refresh_from_db()
        assert Purpose.MORE_TIME in [one.purpose for one in found(offer)]
