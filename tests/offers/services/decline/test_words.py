import pytest

from contacts.models import Contact
from offers.models import CallScript, Decline, Interaction, Message
from offers.services.decline.case import goodbye_of
from offers.services.decline.errors import AlreadySent, NotReady
from offers.services.decline.words import (
    all_words,
    mark_all_ready,
    prepare,
    save_script,
    script_for,
    words_for,
)
from offers.services.decline.workflow import GivenReason
from offers.services.messages.texts import mark_ready, save_text, write_anew
from tests.factories import NOW, ContactFactory, InvolvementFactory, MessageFactory
from tests.offers.stories import add_host, an_offer, decided, with_words

pytestmark = pytest.mark.django_db


def message_to(decline: Decline, role: str) -> Message:
    message: Message = decline.messages.get(involvement__role=role)
    return message


def shown(decline: Decline, role: str) -> str:
    """What the page shows for that person now."""
    goodbye = goodbye_of(decline, now=NOW)
    (body,) = [
        words.body
        for words in all_words(goodbye, list(decline.messages.all()))
        if words.person.involvement.role == role
    ]
    return body


def forget_the_dinner() -> None:
    Interaction.objects.filter(kind="meal").update(note="Showed me the garden after lunch.")


def test_each_person_gets_a_message_of_their_own() -> None:
    decline = with_words(an_offer())
    bodies = [message.body for message in decline.messages.all()]
    assert len(set(bodies)) == 3
    assert "dinner" in message_to(decline, "host").body
    assert "Grandin Village" in message_to(decline, "realtor").body


def test_preparing_twice_makes_no_second_message() -> None:
    decline = with_words(an_offer())
    prepare(decline=decline, now=NOW)
    assert Message.objects.count() == 3


def test_a_call_is_confirmed_by_mail() -> None:
    assert message_to(with_words(an_offer()), "head_of_group").channel == "email"


def test_a_call_without_an_address_is_confirmed_by_text() -> None:
    offer = an_offer(people=1)
    contact = offer.involvements.get().contact
    contact.emails = []
    contact.save()
    assert message_to(with_words(offer), "head_of_group").channel == "text"


def test_an_untouched_draft_follows_the_facts() -> None:
    decline = with_words(an_offer())
    forget_the_dinner()
    assert "garden" in shown(decline, "host")
    prepare(decline=decline, now=NOW)
    assert "garden" in message_to(decline, "host").body


@pytest.mark.parametrize("state", ["edited", "ready", "sent"])
def test_a_text_that_the_user_has_touched_never_changes_unawares(state: str) -> None:
    decline = with_words(an_offer())
    message = message_to(decline, "host")
    Message.objects.filter(pk=message.pk).update(
        body="My own words.", state=state, sent_on=NOW.date() if state == "sent" else None
    )
    forget_the_dinner()
    prepare(decline=decline, now=NOW)
    assert message_to(decline, "host").body == "My own words."
    assert shown(decline, "host") == "My own words."


def test_somebody_added_later_gets_a_message_too() -> None:
    offer = an_offer(people=1)
    decline = with_words(offer)
    add_host(offer)
    assert [
        words.message is None for words in all_words(goodbye_of(decline, now=NOW), list(decline.messages.all()))
    ] == [
        False,
        True,
    ]
    prepare(decline=decline, now=NOW)
    assert decline.messages.count() == 2


def test_saving_a_change_makes_the_text_the_users_own() -> None:
    message = message_to(with_words(an_offer()), "host")
    saved = save_text(message=message, subject="Thanks", body="My own words.", now=NOW)
    assert (saved.state, saved.subject, saved.body) == (Message.State.EDITED, "Thanks", "My own words.")


def test_saving_without_a_change_leaves_a_draft() -> None:
    message = message_to(with_words(an_offer()), "host")
    assert save_text(message=message, subject=message.subject, body=message.body, now=NOW).state == Message.State.DRAFT


def test_starting_again_follows_the_facts_again() -> None:
    message = message_to(with_words(an_offer()), "host")
    save_text(message=message, subject="", body="My own words.", now=NOW)
    again = write_anew(message=message, register=None, now=NOW, instead_of_mine=True)
    assert again.state == Message.State.DRAFT
    assert "dinner" in again.body


def test_a_message_is_marked_ready_as_it_stands() -> None:
    message = message_to(with_words(an_offer()), "host")
    ready = mark_ready(message=message, subject="s", body="Thank you.", now=NOW)
    assert (ready.state, ready.body) == (Message.State.READY, "Thank you.")


def test_a_gap_keeps_a_message_from_being_ready() -> None:
    message = message_to(with_words(an_offer()), "host")
    with pytest.raises(NotReady) as refusal:
        mark_ready(message=message, subject="", body="Dear [name], ___", now=NOW)
    assert refusal.value.gaps == ("[name]", "___")
    message.refresh_from_db()
    assert message.state == Message.State.DRAFT


def test_an_empty_message_is_not_ready() -> None:
    message = message_to(with_words(an_offer()), "host")
    with pytest.raises(NotReady) as refusal:
        mark_ready(message=message, subject="", body="  \n", now=NOW)
    assert refusal.value.is_empty


def test_a_person_called_like_a_placeholder_can_be_written_to() -> None:
    offer = an_offer(people=0)
    InvolvementFactory(offer=offer, contact=ContactFactory(owner=offer.owner, given="{{ 7*7 }}", family=""))
    decline = with_words(offer)
    assert mark_all_ready(decline=decline, now=NOW) == []
    message = decline.messages.get()
    assert "{{ 7*7 }}" in message.body
    assert message.state == Message.State.READY


def test_all_are_ready_but_the_one_with_a_gap() -> None:
    decline = with_words(an_offer())
    save_text(message=message_to(decline, "host"), subject="", body="Dear [name]", now=NOW)
    (held,) = mark_all_ready(decline=decline, now=NOW)
    assert held.gaps == ("[name]",)
    states = {message.involvement.role: message.state for message in decline.messages.select_related("involvement")}
    assert states == {"head_of_group": "ready", "host": "edited", "realtor": "ready"}


def test_a_sent_message_is_closed_to_changes() -> None:
    message = message_to(with_words(an_offer()), "host")
    Message.objects.filter(pk=message.pk).update(state="sent", sent_on=NOW.date())
    with pytest.raises(AlreadySent):
        save_text(message=message, subject="", body="x", now=NOW)
    with pytest.raises(AlreadySent):
        mark_ready(message=message, subject="", body="x", now=NOW)
    with pytest.raises(AlreadySent):
        write_anew(message=message, register=None, now=NOW, instead_of_mine=True)


def test_the_script_is_ours_until_the_user_writes_their_own() -> None:
    decline = with_words(an_offer())
    message = message_to(decline, "head_of_group")
    ours = script_for(goodbye_of(decline, now=NOW), message)
    assert ours is not None
    assert not ours.is_edited
    save_script(message=message, body="Open:\nHello Walt.")
    own = script_for(goodbye_of(decline, now=NOW), message)
    assert own is not None
    assert (own.is_edited, own.blocks[0].heading, own.blocks[0].lines) == (True, "Open", ("Hello Walt.",))
    save_script(message=message, body=" ")
    assert script_for(goodbye_of(decline, now=NOW), message) == ours
    assert not CallScript.objects.exists()


def test_who_is_not_phoned_has_no_script() -> None:
    decline = with_words(an_offer())
    assert script_for(goodbye_of(decline, now=NOW), message_to(decline, "realtor")) is None


def test_a_message_whose_person_hears_nothing_any_more_keeps_its_text() -> None:
    decline = with_words(an_offer(people=1))
    contact = decline.offer.involvements.get().contact
    contact.status = "do_not_contact"
    contact.save()
    goodbye = goodbye_of(decline, now=NOW)
    assert all_words(goodbye, list(decline.messages.all())) == []
    assert decline.messages.get().body


def test_for_somebody_who_hears_nothing_there_are_no_words() -> None:
    offer = an_offer(people=1)
    Contact.objects.update(status="do_not_contact")
    goodbye = goodbye_of(decided(offer), now=NOW)
    words = words_for(goodbye, goodbye.people[0], None)
    assert (words.body, words.is_written, words.state) == ("", False, "draft")


def test_the_message_of_another_decline_is_not_shown() -> None:
    decline = with_words(an_offer())
    MessageFactory(body="Not mine.")
    assert "Not mine." not in [shown(decline, role) for role in ("host", "realtor", "head_of_group")]


def test_a_message_that_was_emptied_is_held_back() -> None:
    decline = with_words(an_offer())
    message = save_text(message=message_to(decline, "host"), subject="", body="", now=NOW)
    (held,) = mark_all_ready(decline=decline, now=NOW)
    assert (held.message, held.body, held.is_written) == (message, "", True)


def test_starting_again_for_somebody_who_hears_nothing_any_more_keeps_the_text() -> None:
    decline = with_words(an_offer(people=1))
    message = save_text(message=decline.messages.get(), subject="", body="My own words.", now=NOW)
    Contact.objects.update(status="do_not_contact")
    assert write_anew(message=message, register=None, now=NOW, instead_of_mine=True).body == "My own words."


class TestWhatTheReviewFinds:
    PRIVATE = "Their night call rota is exhausting."

    def with_a_leak(self) -> tuple[Decline, Message]:
        decline = with_words(an_offer(), GivenReason(self.PRIVATE))
        message = message_to(decline, "head_of_group")
        body = f"I am declining the offer. {self.PRIVATE} Thank you."
        return decline, save_text(message=message, subject="", body=body, now=NOW)

    def test_a_private_reason_in_the_users_own_words_needs_an_explicit_yes(self) -> None:
        _decline, message = self.with_a_leak()
        with pytest.raises(NotReady) as refusal:
            mark_ready(message=message, subject="", body=message.body, now=NOW)
        assert refusal.value.needs_consent
        ready = mark_ready(message=message, subject="", body=message.body, anyway=True, now=NOW)
        assert ready.state == Message.State.READY

    def test_it_is_held_back_when_all_are_called_ready(self) -> None:
        decline, message = self.with_a_leak()
        (held,) = mark_all_ready(decline=decline, now=NOW)
        assert held.message == message
        assert held.needs_consent
        assert held.findings[0].where == self.PRIVATE

    def test_our_own_drafts_hold_nothing_back(self) -> None:
        decline = with_words(an_offer(), GivenReason(self.PRIVATE))
        assert mark_all_ready(decline=decline, now=NOW) == []

    def test_the_same_sentence_in_two_messages_is_pointed_out(self) -> None:
        decline = with_words(an_offer())
        body = "I have decided to decline the offer. I will always remember how kindly all of you received us."
        for role in ("host", "realtor"):
            save_text(message=message_to(decline, role), subject="", body=body, now=NOW)
        found = all_words(goodbye_of(decline, now=NOW), list(decline.messages.all()))
        codes = {words.person.involvement.role: {finding.code for finding in words.findings} for words in found}
        assert "shared" in codes["host"] & codes["realtor"]
        assert codes["head_of_group"] == set()

    def test_what_went_out_is_past_mending(self) -> None:
        decline, message = self.with_a_leak()
        Message.objects.filter(pk=message.pk).update(state="sent", sent_on=NOW.date())
        found = all_words(goodbye_of(decline, now=NOW), list(decline.messages.all()))
        assert all(words.findings == () for words in found)
