"""The claim, against real PostgreSQL with connections of its own: no row for two, no write without the token."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from time import sleep
from uuid import UUID, uuid4

import pytest
from django.db import IntegrityError, connection, transaction

from accounts.models import User
from offers.models import Offer, Reminder, ReminderEvent
from offers.services.reminders import ledger
from offers.services.reminders.ledger import ClaimLost
from tests.factories import DeclineFactory, ReminderFactory
from tests.offers.services.reminders.conftest import DUE, expire, history

State = Reminder.State
pytestmark = pytest.mark.django_db


def reminder(**fields: object) -> Reminder:
    return ReminderFactory(due_at=DUE, not_after=DUE + timedelta(days=3), **fields)


def test_a_batch_takes_the_longest_due_first_and_no_more_than_it_may() -> None:
    late = [ReminderFactory(due_at=DUE - timedelta(minutes=number)) for number in range(ledger.BATCH + 2)]
    claim, pks = ledger.claim_batch(now=DUE)
    assert pks == [row.pk for row in reversed(late)][: ledger.BATCH]
    assert set(Reminder.objects.filter(claim=claim).values_list("state", "attempts")) == {("sending", 1)}


def test_what_is_not_due_or_not_queued_is_not_claimed() -> None:
    ReminderFactory(due_at=DUE + timedelta(seconds=1))
    for state in (State.FAILED, State.SKIPPED, State.CANCELLED, State.UNCERTAIN):
        reminder(state=state)
    assert ledger.claim_batch(now=DUE)[1] == []


@pytest.mark.django_db(transaction=True)
def test_two_workers_never_claim_the_same_row_and_neither_waits_for_the_other() -> None:
    rows = {reminder().pk for _number in range(40)}
    together = Barrier(2)

    def work(_worker: int) -> list[int]:
        mine: list[int] = []
        try:
            for _round in range(2):
                with transaction.atomic():  # both hold their rows locked before either goes on
                    mine += ledger.claim_batch(now=DUE, limit=10)[1]
                    together.wait(10)
        finally:
            connection.close()
        return mine

    with ThreadPoolExecutor(2) as pool:
        first, second = pool.map(work, range(2))
    assert len(first) == len(second) == 20
    assert set(first) | set(second) == rows


def test_the_lease_is_measured_by_the_database_and_not_by_the_callers_clock() -> None:
    row = reminder()
    ledger.claim_batch(now=DUE + timedelta(days=2))
    with connection.cursor() as cursor:
        cursor.execute("SELECT extract(epoch FROM lease_until - clock_timestamp()) FROM offers_reminder")
        (seconds,) = cursor.fetchone()
    assert 110 < seconds <= 120
    assert ledger.reap() == 0
    row.refresh_from_db()
    assert row.state == State.SENDING


def test_the_whole_way_to_sent_is_recorded() -> None:
    row = reminder()
    claim, _pks = ledger.claim_batch(now=DUE)
    ledger.hand_over(row.pk, claim)
    ledger.sent(row.pk, claim, now=DUE, code=250, note="We wrote")
    row.refresh_from_db()
    assert (row.state, row.sent_at, row.smtp_code, row.claim, row.lease_until) == ("sent", DUE, 250, None, None)
    assert history(row) == ["sending", "handover", "sent"]


def test_another_token_cannot_write() -> None:
    row = reminder()
    claim, _pks = ledger.claim_batch(now=DUE)
    with pytest.raises(ClaimLost):
        ledger.hand_over(row.pk, uuid4())
    ledger.hand_over(row.pk, claim)
    with pytest.raises(ClaimLost):
        ledger.sent(row.pk, uuid4(), now=DUE, code=250, note="")
    assert history(row) == ["sending", "handover"]


def test_a_worker_that_slept_past_its_lease_may_not_hand_over() -> None:
    row = reminder()
    claim, _pks = ledger.claim_batch(now=DUE)
    expire(row.pk)
    with pytest.raises(ClaimLost):
        ledger.hand_over(row.pk, claim)


def test_a_zombie_whose_row_was_claimed_again_can_write_nothing() -> None:
    row = reminder()
    zombie, _pks = ledger.claim_batch(now=DUE)
    expire(row.pk)
    assert ledger.reap() == 1
    claim, _pks = ledger.claim_batch(now=DUE)
    for write in (
        lambda: ledger.hand_over(row.pk, zombie),
        lambda: ledger.finish(row.pk, zombie, State.SENDING, State.FAILED, outcome="no"),
        lambda: ledger.requeue(row.pk, zombie, State.SENDING, due_at=None, outcome=""),
    ):
        with pytest.raises(ClaimLost):
            write()
    ledger.hand_over(row.pk, claim)
    assert history(row) == ["sending", "queued", "sending", "handover"]


def test_the_reaper_queues_again_what_was_provably_not_sent() -> None:
    row = reminder()
    ledger.claim_batch(now=DUE)
    expire(row.pk)
    assert ledger.reap() == 1
    row.refresh_from_db()
    assert (row.state, row.claim, row.uncertain_count) == ("queued", None, 0)


def test_after_the_handover_the_reaper_allows_one_resend_and_then_leaves_it_uncertain() -> None:
    row = reminder()
    for expected in (("queued", 1), ("uncertain", 2)):
        claim, _pks = ledger.claim_batch(now=DUE)
        ledger.hand_over(row.pk, claim)
        expire(row.pk)
        assert ledger.reap() == 1
        row.refresh_from_db()
        assert (row.state, row.uncertain_count) == expected
    assert row.outcome == "the mail server's answer was lost"
    assert ledger.claim_batch(now=DUE)[1] == []
    assert history(row) == ["sending", "handover", "queued", "sending", "handover", "uncertain"]


@pytest.mark.django_db(transaction=True)
def test_two_reapers_move_each_row_once() -> None:
    rows = [reminder() for _number in range(10)]
    claim, pks = ledger.claim_batch(now=DUE)
    for pk in pks:
        ledger.hand_over(pk, claim)
    expire(*pks)

    def reap_and_hang_up(_worker: int) -> int:
        try:
            return ledger.reap()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert sum(pool.map(reap_and_hang_up, range(2))) == 10
    assert set(Reminder.objects.values_list("state", "uncertain_count")) == {("queued", 1)}
    assert all(history(row) == ["sending", "handover", "queued"] for row in rows)


def test_a_row_whose_turn_did_not_come_is_put_back_without_counting_an_attempt() -> None:
    row = reminder()
    claim, _pks = ledger.claim_batch(now=DUE)
    ledger.requeue(row.pk, claim, State.SENDING, due_at=None, outcome="")
    row.refresh_from_db()
    assert (row.state, row.attempts, row.due_at) == ("queued", 0, DUE)


def test_one_occurrence_has_one_row() -> None:
    row = reminder()
    with pytest.raises(IntegrityError), transaction.atomic():
        reminder(occurrence_key=row.occurrence_key)


@pytest.mark.parametrize(
    "fields", [{"state": "sent"}, {"state": "sending"}, {"state": "handover", "claim": UUID(int=1)}], ids=str
)
def test_the_database_refuses_a_state_without_what_belongs_to_it(fields: dict[str, object]) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        reminder(**fields)


def test_cancelling_takes_what_is_planned_and_leaves_what_is_under_way() -> None:
    row = reminder()
    under_way = reminder(offer=row.offer, state=State.SENDING, claim=uuid4(), lease_until=DUE)
    assert ledger.cancel_queued(row.offer_id, reason="snoozed") == 1
    row.refresh_from_db()
    under_way.refresh_from_db()
    assert (row.state, row.outcome, under_way.state) == ("cancelled", "snoozed", "sending")
    assert history(row) == ["cancelled"]


def test_a_stamp_holds_until_anything_changes_that_the_mail_rests_on() -> None:
    row, other_offers = reminder(), reminder()
    claim, _pks = ledger.claim_batch(now=DUE)

    def hand_over(stamp: str) -> bool:
        return ledger.hand_over_unchanged(row.pk, claim, offer=row.offer_id, stamp=stamp)

    before = ledger.stamps([row.pk, other_offers.pk])
    for change in (
        lambda: Offer.objects.filter(pk=row.offer_id).update(note="changed"),
        lambda: User.objects.filter(pk=row.owner_id).update(quiet_days=5),
        lambda: DeclineFactory(offer=row.offer),
        lambda: reminder(offer=row.offer),
        lambda: Reminder.objects.filter(offer=row.offer).exclude(pk=row.pk).update(state=State.SKIPPED),
    ):
        stamp = ledger.stamps([row.pk])[row.pk]
        change()
        assert not hand_over(stamp)
    row.refresh_from_db()
    assert row.state == State.SENDING
    assert ledger.stamps([other_offers.pk])[other_offers.pk] == before[other_offers.pk]
    assert hand_over(ledger.stamps([row.pk])[row.pk])
    assert history(row) == ["sending", "handover"]


def test_a_true_stamp_does_not_help_who_has_lost_the_claim() -> None:
    row = reminder()
    zombie, _pks = ledger.claim_batch(now=DUE)
    stamp = ledger.stamps([row.pk])[row.pk]
    assert not ledger.hand_over_unchanged(row.pk, uuid4(), offer=row.offer_id, stamp=stamp)
    expire(row.pk)
    assert not ledger.hand_over_unchanged(row.pk, zombie, offer=row.offer_id, stamp=stamp)


@pytest.mark.django_db(transaction=True)
def test_a_decision_that_is_being_committed_is_waited_for_and_seen() -> None:
    row = reminder()
    claim, _pks = ledger.claim_batch(now=DUE)
    stamp = ledger.stamps([row.pk])[row.pk]
    deciding = Barrier(2)

    def decide() -> None:
        try:
            with transaction.atomic():
                Offer.objects.filter(pk=row.offer_id).update(note="I said no")
                deciding.wait(10)
                sleep(0.3)
        finally:
            connection.close()

    with ThreadPoolExecutor(1) as pool:
        decided = pool.submit(decide)
        deciding.wait(10)
        assert not ledger.hand_over_unchanged(row.pk, claim, offer=row.offer_id, stamp=stamp)
        decided.result()


def test_the_yes_is_not_waited_for_and_the_handover_is() -> None:
    """In the one transaction of this test the setting stays as the last statement left it."""
    row = reminder()
    waits_for_the_disk()
    claim, _pks = ledger.claim_batch(now=DUE)
    assert waits_for_the_disk() == "off"
    ledger.hand_over(row.pk, claim)
    assert waits_for_the_disk() == "on"
    ledger.sent(row.pk, claim, now=DUE, code=250, note="")
    assert waits_for_the_disk() == "off"


def waits_for_the_disk() -> str:
    """How the commit of the last statement would have been; the next one begins as a new transaction does."""
    with connection.cursor() as cursor:
        cursor.execute("SHOW synchronous_commit")
        (setting,) = cursor.fetchone()
        cursor.execute("SET LOCAL synchronous_commit = on")
    return str(setting)


def test_what_happened_is_not_rewritten_and_goes_with_its_reminder() -> None:
    row = reminder()
    ledger.claim_batch(now=DUE)
    with pytest.raises(IntegrityError, match="not rewritten"), transaction.atomic():
        row.events.update(detail="nothing")
    assert history(row) == ["sending"]
    row.delete()
    assert not ReminderEvent.objects.exists()
