from datetime import date

import pytest

from offers.models import Activity, Decline, Interaction, Message, Participation
from offers.services.decline.case import goodbye_of
from offers.services.decline.thanks import Thanks, save, thanks_of
from offers.services.decline.workflow import GivenReason
from offers.services.facts import Person
from offers.services.messages.texts import save_text
from tests.factories import NOW, ContactFactory, InteractionFactory, InvolvementFactory, ParticipationFactory
from tests.offers.stories import an_offer, with_words

pytestmark = pytest.mark.django_db
OWN = "letting me stay past midnight at your table"


def person(decline: Decline, role: str) -> Person:
    return next(person for person in goodbye_of(decline, now=NOW).people if person.involvement.role == role)


def thanks(decline: Decline, role: str) -> Thanks:
    return thanks_of(goodbye_of(decline, now=NOW))[person(decline, role).id]


def keep(decline: Decline, role: str, text: str = "", did: str = "") -> bool:
    own_words = {deed.key: text for deed in thanks(decline, role).deeds}
    return save(decline=decline, person=person(decline, role), own_words=own_words, did=did, now=NOW)


def body(decline: Decline, role: str) -> str:
    message: Message = decline.messages.get(involvement__role=role)
    return message.body


def add_coordinator(decline: Decline) -> None:
    contact = ContactFactory(owner=decline.offer.owner, given="Nora", family="Quiet", emails=["nora@example.org"])
    InvolvementFactory(offer=decline.offer, contact=contact, role="coordinator")


def test_each_interaction_shows_what_the_draft_reads_in_its_note() -> None:
    read = [deed.read for deed in thanks(with_words(an_offer()), "head_of_group").deeds]
    assert len(read) == 2
    assert "through the clinic" in read[0]
    assert "contract questions" in read[1]


def test_what_is_shown_is_what_the_letter_says() -> None:
    decline = with_words(an_offer())
    assert thanks(decline, "realtor").deeds[0].read == "driving us through Grandin Village"
    assert "Grandin Village" in body(decline, "realtor")


def test_two_notes_are_read_together_when_one_says_only_she() -> None:
    decline = with_words(an_offer())
    host = decline.offer.involvements.get(role="host")
    call = InteractionFactory(offer=decline.offer, note="She sent me three school websites.")
    ParticipationFactory(interaction=call, involvement=host)
    assert len([deed for deed in thanks(decline, "host").deeds if deed.read]) == 2


def test_calls_that_reached_nobody_are_nothing_to_thank_for() -> None:
    decline = with_words(an_offer(people=0))
    add_coordinator(decline)
    call = InteractionFactory(offer=decline.offer, kind="failed call", note="No answer.")
    ParticipationFactory(interaction=call, involvement=decline.offer.involvements.get())
    assert thanks(decline, "coordinator").is_blank


def test_own_words_replace_what_was_read_and_the_untouched_draft_follows() -> None:
    decline = with_words(an_offer())
    assert keep(decline, "host", OWN)
    assert OWN in body(decline, "host")
    assert "risotto" not in body(decline, "host")
    assert not thanks(decline, "host").deeds[0].read


def test_emptied_words_leave_it_to_the_note_again() -> None:
    decline = with_words(an_offer())
    before = body(decline, "host")
    keep(decline, "host", OWN)
    keep(decline, "host", "")
    assert body(decline, "host") == before


@pytest.mark.parametrize("state", ["edited", "ready", "sent"])
def test_a_text_that_is_the_users_own_never_changes_unawares(state: str) -> None:
    decline = with_words(an_offer())
    message = decline.messages.get(involvement__role="host")
    save_text(message=message, subject="Thanks", body="As I wrote it.", now=NOW)
    Message.objects.filter(pk=message.pk).update(state=state, sent_on=date(2026, 11, 2) if state == "sent" else None)
    keep(decline, "host", OWN)
    assert body(decline, "host") == "As I wrote it."


def test_saying_it_counts_as_activity_and_the_record_does_not_repeat_it() -> None:
    decline = with_words(an_offer())
    keep(decline, "host", OWN)
    line = Activity.objects.latest("pk")
    assert line.text == "Said what to thank Dr. Elena Marchetti for"
    decline.offer.refresh_from_db()
    assert decline.offer.last_activity_at == NOW


def test_saving_without_a_change_logs_nothing() -> None:
    decline = with_words(an_offer())
    lines = Activity.objects.count()
    assert not keep(decline, "host")
    assert Activity.objects.count() == lines


def test_where_nothing_is_logged_the_answer_becomes_an_interaction_of_today() -> None:
    decline = with_words(an_offer())
    add_coordinator(decline)
    assert thanks(decline, "coordinator").is_blank
    for _ in range(2):  # a form that is sent twice
        did = "arranging every hour of my visit"
        save(decline=decline, person=person(decline, "coordinator"), own_words={}, did=did, now=NOW)
    part = Participation.objects.select_related("interaction").get(involvement__role="coordinator")
    assert part.thanks_for == "arranging every hour of my visit"
    assert (part.interaction.kind, part.interaction.happened_on) == ("other", date(2026, 11, 2))
    assert "arranging every hour of my visit" in body(decline, "coordinator")


def test_the_one_question_is_not_heard_where_something_is_logged() -> None:
    decline = with_words(an_offer())
    assert not keep(decline, "host", did="a second dinner")
    assert not Interaction.objects.filter(kind="other").exists()


def test_words_that_touch_something_private_are_kept_and_called_left_out() -> None:
    decline = with_words(an_offer(), GivenReason("Their night call rota is exhausting."))
    keep(decline, "host", "explaining the exhausting rota to me")
    assert thanks(decline, "host").deeds[0].is_left_out
    assert "rota" not in body(decline, "host")


def test_another_persons_thanks_in_the_same_interaction_stay_as_they_are() -> None:
    decline = with_words(an_offer())
    dinner = Interaction.objects.get(kind="meal")
    head = decline.offer.involvements.get(role="head_of_group")
    ParticipationFactory(interaction=dinner, involvement=head, thanks_for="coming along")
    keep(decline, "host", OWN)
    assert Participation.objects.get(interaction=dinner, involvement=head).thanks_for == "coming along"


def thank(decline: Decline, role: str, thanked: bool) -> bool:
    deeds = thanks(decline, role).deeds
    choice = {deed.key: thanked for deed in deeds}
    return save(decline=decline, person=person(decline, role), own_words={}, thanked=choice, now=NOW)


@pytest.mark.parametrize("own_words", ["", OWN])
def test_what_is_not_to_be_thanked_for_is_in_no_text_until_that_is_taken_back(own_words: str) -> None:
    decline = with_words(an_offer())
    keep(decline, "host", own_words)
    before = body(decline, "host")
    assert thank(decline, "host", False)
    assert "dinner" not in body(decline, "host")
    assert OWN not in body(decline, "host")
    assert not thanks(decline, "host").deeds[0].read
    assert thank(decline, "host", True)
    assert body(decline, "host") == before


def test_saying_again_what_is_not_to_be_thanked_for_logs_nothing() -> None:
    decline = with_words(an_offer())
    thank(decline, "host", False)
    lines = Activity.objects.count()
    assert not thank(decline, "host", False)
    assert Activity.objects.count() == lines
