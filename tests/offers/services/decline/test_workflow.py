from datetime import UTC, datetime, timedelta

import pytest

from offers.domain.decline.facts import AcceptanceStatus, Kind
from offers.domain.stages import Stage
from offers.models import Activity, ChecklistItem, Decline, Involvement, Message, Offer
from offers.services.decline.closing import mark_done
from offers.services.decline.errors import NothingToDecline, PeopleWereTold
from offers.services.decline.workflow import (
    Decision,
    GivenFeedback,
    GivenReason,
    Sharing,
    call_off,
    record_decision,
    save_sharing,
    sleep_on_it,
    start,
)
from tests.factories import NOW, InvolvementFactory
from tests.offers.stories import an_offer, decided, with_checklist, with_words

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(hours=1)


@pytest.mark.parametrize(
    ("stage", "kind", "outcome"),
    [
        (Stage.OFFERED, Kind.DECLINE, Stage.DECLINED),
        (Stage.ACCEPTED, Kind.DECLINE, Stage.DECLINED),
        (Stage.INTERVIEWING, Kind.WITHDRAW, Stage.WITHDREW),
        (Stage.RESCINDED, Kind.RESCINDED, Stage.RESCINDED),
    ],
)
def test_the_stage_says_what_kind_of_goodbye_it_is(stage: Stage, kind: Kind, outcome: Stage) -> None:
    decline = decided(an_offer(stage=stage))
    offer = Offer.objects.get()
    assert (decline.kind, offer.stage, decline.decided_at) == (kind, outcome, NOW)


def test_after_their_no_there_is_nothing_to_decline() -> None:
    with pytest.raises(NothingToDecline):
        start(offer=an_offer(stage=Stage.REJECTED), now=NOW)
    assert not Decline.objects.exists()


def test_their_no_may_come_while_one_is_still_deciding() -> None:
    offer = an_offer()
    decline = start(offer=offer, now=NOW)
    Offer.objects.update(stage=Stage.REJECTED)
    with pytest.raises(NothingToDecline):
        record_decision(decline=decline, decision=Decision(), now=NOW)


def test_starting_twice_gives_the_same_decline() -> None:
    offer = an_offer()
    assert start(offer=offer, now=NOW) == start(offer=offer, now=LATER)
    assert Activity.objects.count() == 1


def test_an_offer_that_came_meanwhile_turns_a_withdrawal_into_a_decline() -> None:
    offer = an_offer(stage=Stage.INTERVIEWING)
    assert start(offer=offer, now=NOW).kind == Kind.WITHDRAW
    Offer.objects.update(stage=Stage.OFFERED)
    assert start(offer=Offer.objects.get(), now=NOW).kind == Kind.DECLINE


def test_recording_twice_moves_the_stage_once_and_keeps_the_newer_answers() -> None:
    decline = decided(an_offer(), GivenReason("first"))
    record_decision(decline=decline, decision=Decision(reasons=(GivenReason("second", True),)), now=LATER)
    decline.refresh_from_db()
    assert decline.offer.stage_changes.count() == 1
    assert decline.decided_at == NOW
    assert [(reason.text, reason.is_shareable) for reason in decline.reasons.all()] == [("second", True)]


def test_everything_asked_is_kept() -> None:
    decline = decided(
        an_offer(),
        acceptance_status=AcceptanceStatus.VERBAL,
        chosen_summary="near my parents",
        chosen_employer="Queen City",
        may_name_employer=True,
    )
    decline.refresh_from_db()
    assert (decline.acceptance_status, decline.chosen_summary) == ("verbal", "near my parents")
    assert (decline.chosen_employer, decline.may_name_employer) == ("Queen City", True)


def test_sleeping_on_it_records_no_decision() -> None:
    offer = an_offer()
    decline = sleep_on_it(offer=offer, decision=None, now=NOW)
    assert decline.sleep_until == datetime(2026, 11, 3, 13, 0, tzinfo=UTC)  # 8 in New York
    assert decline.decided_at is None
    assert Offer.objects.get().stage == Stage.OFFERED


def test_sleeping_on_it_keeps_what_was_typed() -> None:
    decision = Decision(chosen_summary="near my parents", reasons=(GivenReason("the call"),))
    decline = sleep_on_it(offer=an_offer(), decision=decision, now=NOW)
    decline.refresh_from_db()
    assert decline.chosen_summary == "near my parents"
    assert decline.reasons.get().text == "the call"


def test_sleeping_on_it_without_an_answer_forgets_nothing() -> None:
    offer = an_offer()
    sleep_on_it(offer=offer, decision=Decision(chosen_summary="near my parents"), now=NOW)
    assert sleep_on_it(offer=offer, decision=None, now=NOW).chosen_summary == "near my parents"


def test_deciding_ends_the_sleep() -> None:
    offer = an_offer()
    sleep_on_it(offer=offer, decision=None, now=NOW)
    assert decided(offer).sleep_until is None


def test_feedback_reaches_nobody_of_another_offer() -> None:
    stranger = InvolvementFactory()
    decline = decided(an_offer())
    feedback = (GivenFeedback("half day", frozenset({str(stranger.uuid)})),)
    save_sharing(decline=decline, sharing=Sharing(feedback=feedback, keep_in_touch=True, would_reconsider=True))
    decline.refresh_from_db()
    assert decline.feedback.get().share_with.count() == 0
    assert (decline.keep_in_touch, decline.would_reconsider, decline.step) == (True, True, "words")


def test_saving_an_earlier_step_again_does_not_move_the_resume_point_back() -> None:
    decline = with_checklist(an_offer())
    assert save_sharing(decline=decline, sharing=Sharing()).step == "close"


class TestCallingOff:
    def test_it_restores_stage_and_dates_and_keeps_what_was_typed(self) -> None:
        offer = an_offer()
        before = (offer.stage, offer.stage_changed_at, offer.offered_on)
        decline = with_words(offer, GivenReason("the call"))
        decline = call_off(decline=decline, now=LATER)
        offer.refresh_from_db()
        assert (offer.stage, offer.stage_changed_at, offer.offered_on) == before
        assert offer.stage_changes.get().undone_at == LATER
        assert (decline.decided_at, decline.planned_at, decline.step) == (None, None, "decide")
        assert decline.reasons.get().text == "the call"
        assert decline.messages.count() == 3

    def test_it_takes_the_open_items_away(self) -> None:
        decline = with_checklist(an_offer())
        call_off(decline=decline, now=LATER)
        assert not ChecklistItem.objects.exists()

    def test_deciding_again_goes_on_where_it_was(self) -> None:
        offer = an_offer()
        call_off(decline=decided(offer, GivenReason("the call")), now=LATER)
        offer.refresh_from_db()
        decline = decided(offer, GivenReason("the call"))
        assert decline.offer.stage == Stage.DECLINED
        assert decline.offer.stage_changes.count() == 2

    def test_twice_is_once(self) -> None:
        decline = call_off(decline=decided(an_offer()), now=LATER)
        lines = Activity.objects.count()
        call_off(decline=decline, now=LATER + timedelta(hours=1))
        assert Activity.objects.count() == lines

    def test_it_asks_once_somebody_was_told(self) -> None:
        decline = with_checklist(an_offer())
        call = decline.items.get(kind="call")
        mark_done(item=call, done_as=ChecklistItem.DoneAs.REACHED, on=NOW.date(), now=NOW)
        with pytest.raises(PeopleWereTold):
            call_off(decline=decline, now=LATER)
        decline = call_off(decline=decline, now=LATER, even_if_told=True)
        assert decline.decided_at is None
        assert list(decline.items.all()) == [call]

    def test_setting_an_item_aside_tells_nobody(self) -> None:
        decline = with_checklist(an_offer())
        item = decline.items.filter(kind="send").first()
        mark_done(item=item, done_as=ChecklistItem.DoneAs.SKIPPED, on=NOW.date(), now=NOW)
        assert call_off(decline=decline, now=LATER).decided_at is None

    def test_a_stage_reached_since_is_left_alone(self) -> None:
        decline = decided(an_offer())
        Offer.objects.update(stage=Stage.ACCEPTED)
        call_off(decline=decline, now=LATER)
        assert Offer.objects.get().stage == Stage.ACCEPTED

    def test_a_sent_message_keeps_its_text(self) -> None:
        decline = with_checklist(an_offer())
        item = decline.items.filter(kind="send").first()
        mark_done(item=item, done_as=ChecklistItem.DoneAs.DONE, on=NOW.date(), now=NOW)
        call_off(decline=decline, now=LATER, even_if_told=True)
        assert Message.objects.get(involvement=item.involvement_id).state == Message.State.SENT
        assert Involvement.objects.count() == 3
