from datetime import date, timedelta

import pytest

from offers.models import Interaction, Message, PlanStep
from offers.services.decline.closing import plan, undo
from offers.services.decline.errors import CallFirst
from offers.services.messages.texts import save_text
from tests.factories import NOW
from tests.offers.services.decline.ticking import LATER, TODAY, done, is_stale, kinds
from tests.offers.stories import an_offer, with_checklist, with_words

pytestmark = pytest.mark.django_db


def test_the_confirmation_waits_for_the_call() -> None:
    decline = with_checklist(an_offer())
    confirmation = decline.items.get(kind="confirm")
    with pytest.raises(CallFirst):
        done(confirmation)
    done(decline.items.get(kind="call"), "reached")
    assert done(confirmation).done_on == TODAY


@pytest.mark.parametrize("ending", ["voicemail", "no_answer"])
def test_a_call_that_reached_nobody_stays_open_and_is_logged(ending: str) -> None:
    decline = with_checklist(an_offer())
    call = done(decline.items.get(kind="call"), ending)
    assert call.done_on is None
    attempt = Interaction.objects.get(kind=Interaction.Kind.FAILED_CALL)
    assert attempt.participations.get().involvement == call.involvement


def test_the_same_attempt_sent_twice_is_logged_once() -> None:
    call = with_checklist(an_offer()).items.get(kind="call")
    done(call, "no_answer", attempt=0)
    done(call, "no_answer", attempt=0)
    assert Interaction.objects.filter(kind=Interaction.Kind.FAILED_CALL).count() == 1
    done(call, "no_answer", attempt=1)
    assert Interaction.objects.filter(kind=Interaction.Kind.FAILED_CALL).count() == 2


def test_an_attempt_can_be_taken_back() -> None:
    call = with_checklist(an_offer()).items.get(kind="call")
    done(call, "voicemail")
    undo(item=call, now=LATER)
    undo(item=call, now=LATER)
    assert not Interaction.objects.filter(kind=Interaction.Kind.FAILED_CALL).exists()


def test_an_attempt_taken_back_twice_by_one_page_leaves_the_one_before() -> None:
    call = with_checklist(an_offer()).items.get(kind="call")
    done(call, "no_answer")
    done(call, "voicemail")
    undo(item=call, now=LATER, attempts=2)
    undo(item=call, now=LATER, attempts=2)
    assert Interaction.objects.get(kind=Interaction.Kind.FAILED_CALL).note == "No answer."


def test_what_happened_tells_that_an_attempt_was_taken_back() -> None:
    call = with_checklist(an_offer()).items.get(kind="call")
    done(call, "voicemail")
    undo(item=call, now=LATER)
    told = call.decline.offer.activities.values_list("text", flat=True)
    assert f"Taken back: called {call.involvement.contact.name}, not reached" in told


def test_an_attempt_from_before_the_decision_is_not_taken_back() -> None:
    decline = with_checklist(an_offer())
    call = decline.items.get(kind="call")
    done(call, "no_answer")
    Interaction.objects.filter(kind="failed call").update(created_at=NOW - timedelta(days=1))
    undo(item=call, now=LATER)
    assert Interaction.objects.filter(kind="failed call").count() == 1


def test_after_two_attempts_the_plan_may_change_and_the_text_with_it() -> None:
    decline = with_checklist(an_offer())
    call = decline.items.get(kind="call")
    confirmation = decline.messages.get(involvement=call.involvement)
    done(call, "no_answer")
    done(call, "voicemail")
    assert is_stale(decline)
    plan(decline=decline, now=LATER)
    assert "send" in kinds(decline)["head_of_group"]
    assert "call" not in kinds(decline)["head_of_group"]
    message = decline.messages.get(pk=confirmation.pk)
    assert message.state == Message.State.DRAFT
    assert message.body == confirmation.body  # stored; a draft is shown as the facts give it


def test_a_confirmation_in_ones_own_words_asks_to_be_read_again_when_it_becomes_the_first_notice() -> None:
    decline = with_words(an_offer())
    message = decline.messages.get(involvement__role="head_of_group")
    save_text(message=message, subject="", body="As I said on the phone, it is a no.", now=NOW)
    Message.objects.filter(pk=message.pk).update(state="ready")
    plan(decline=decline, now=NOW)
    call = decline.items.get(kind="call")
    done(call, "no_answer")
    done(call, "no_answer")
    plan(decline=decline, now=LATER)
    message.refresh_from_db()
    assert (message.state, message.body) == ("edited", "As I said on the phone, it is a no.")


@pytest.mark.parametrize("day", [TODAY, TODAY + timedelta(days=1)])
def test_on_the_eve_of_the_deadline_one_failed_call_opens_the_confirmation(day: date) -> None:
    decline = with_checklist(an_offer(deadline_on=day))
    confirmation = decline.items.get(kind="confirm")
    with pytest.raises(CallFirst):
        done(confirmation)
    done(decline.items.get(kind="call"), "no_answer")
    assert done(confirmation).done_on == TODAY


def test_a_week_before_the_deadline_one_failed_call_opens_nothing() -> None:
    decline = with_checklist(an_offer(deadline_on=TODAY + timedelta(days=7)))
    done(decline.items.get(kind="call"), "no_answer")
    with pytest.raises(CallFirst):
        done(decline.items.get(kind="confirm"))


def test_two_failed_calls_open_the_confirmation_of_a_call_that_the_user_insists_on() -> None:
    decline = with_words(an_offer())
    head = decline.offer.involvements.get(role="head_of_group")
    PlanStep.objects.create(decline=decline, involvement=head, channel="phone")
    plan(decline=decline, now=NOW)
    call = decline.items.get(kind="call")
    done(call, "no_answer")
    done(call, "voicemail")
    assert done(decline.items.get(kind="confirm")).done_on == TODAY


def test_what_went_out_before_the_call_is_not_asked_for_again_when_the_plan_changes() -> None:
    decline = with_checklist(an_offer(deadline_on=TODAY + timedelta(days=1)))
    call = decline.items.get(kind="call")
    done(call, "no_answer")
    done(decline.items.get(kind="confirm"))
    done(call, "no_answer")
    assert is_stale(decline)
    plan(decline=decline, now=LATER)
    assert kinds(decline)["head_of_group"] == ["confirm"]


def test_a_confirmation_set_aside_leaves_the_first_notice_to_be_sent() -> None:
    decline = with_checklist(an_offer())
    call = decline.items.get(kind="call")
    done(decline.items.get(kind="confirm"), "skipped")
    done(call, "no_answer")
    done(call, "no_answer")
    plan(decline=decline, now=LATER)
    assert kinds(decline)["head_of_group"] == ["confirm", "send"]


def test_the_confirmation_of_a_call_set_aside_is_free() -> None:
    decline = with_checklist(an_offer())
    done(decline.items.get(kind="call"), "skipped")
    assert done(decline.items.get(kind="confirm")).done_on == TODAY
