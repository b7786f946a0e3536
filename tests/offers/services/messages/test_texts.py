from datetime import date

import pytest

from offers.domain.decline.people.registers import Register
from offers.models import Decline, EarlierText, Interaction, Message
from offers.services.decline.errors import AlreadySent
from offers.services.messages.texts import OwnWordsWouldGo, bring_back, is_own, mark_ready, save_text, write_anew
from tests.factories import NOW
from tests.offers.stories import an_offer, with_words

pytestmark = pytest.mark.django_db
MINE = "Dear Elena,\n\nMy own words.\n\nPriya"


@pytest.fixture
def message() -> Message:
    return to(with_words(an_offer()), "host")


def to(decline: Decline, role: str) -> Message:
    message: Message = decline.messages.get(involvement__role=role)
    return message


def edited(message: Message) -> Message:
    return save_text(message=message, subject="Thanks", body=MINE, now=NOW)


def anew(message: Message, register: Register | None = Register.FORMAL, **how: bool) -> Message:
    return write_anew(message=message, register=register, now=NOW, **how)


def test_an_untouched_draft_follows_the_register_at_once(message: Message) -> None:
    formal = anew(message).body
    warm = anew(message, Register.WARM).body
    assert formal != warm
    message.refresh_from_db()
    assert (message.register, message.state, message.body) == ("warm", "draft", warm)


def test_the_choice_can_be_left_to_us_again(message: Message) -> None:
    before = message.body
    anew(message)
    assert anew(message, None).body == before


def test_a_register_that_was_chosen_is_kept_when_something_new_is_logged(message: Message) -> None:
    anew(message, Register.BRIEF)
    Interaction.objects.filter(kind="meal").update(note="Showed me the garden after lunch.")
    again = anew(message, Register.BRIEF)
    assert "garden" in again.body
    assert again.register == "brief"


def test_the_users_own_words_are_never_lost_unawares(message: Message) -> None:
    edited(message)
    with pytest.raises(OwnWordsWouldGo):
        anew(message)
    message.refresh_from_db()
    assert (message.body, message.register, message.state) == (MINE, "", "edited")


def test_the_users_own_words_give_way_when_asked_and_can_be_had_back(message: Message) -> None:
    edited(message)
    formal = anew(message, instead_of_mine=True)
    assert (formal.state, formal.register) == ("draft", "formal")
    assert "My own words" not in formal.body

    back = bring_back(message=message, now=NOW)
    assert (back.subject, back.body, back.state, back.register) == ("Thanks", MINE, "edited", "")
    assert not EarlierText.objects.exists()


def test_bringing_back_keeps_what_was_written_meanwhile(message: Message) -> None:
    edited(message)
    anew(message, instead_of_mine=True)
    save_text(message=message, subject="", body="Written meanwhile.", now=NOW)
    assert bring_back(message=message, now=NOW).body == MINE
    assert bring_back(message=message, now=NOW).body == "Written meanwhile."


def test_without_earlier_words_there_is_nothing_to_bring_back(message: Message) -> None:
    assert bring_back(message=message, now=NOW).body == message.body


def test_a_draft_that_was_only_called_ready_is_not_the_users_own(message: Message) -> None:
    ready = mark_ready(message=message, subject=message.subject, body=message.body, now=NOW)
    assert not is_own(ready)
    assert anew(message).state == "draft"
    assert not EarlierText.objects.exists()


def test_what_was_edited_back_to_the_draft_is_a_draft_again(message: Message) -> None:
    before = (message.subject, message.body)
    edited(message)
    assert save_text(message=message, subject=before[0], body=before[1], now=NOW).state == "draft"


def test_what_went_out_stays_as_it_was(message: Message) -> None:
    Message.objects.filter(pk=message.pk).update(state="sent", sent_on=date(2026, 11, 2))
    for change in (anew, edited, lambda row: bring_back(message=row, now=NOW)):
        with pytest.raises(AlreadySent):
            change(message)


def test_in_every_register_the_others_read_something_else() -> None:
    decline = with_words(an_offer())
    for role in ("head_of_group", "host", "realtor"):
        anew(to(decline, role), Register.BRIEF)
    bodies = list(decline.messages.values_list("body", flat=True))
    assert len(set(bodies)) == 3
