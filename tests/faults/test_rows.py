"""Rows that cannot be sent, and users who decide, leave or move their mail while it is being sent."""

from collections.abc import Callable

import pytest
from django.db import transaction

from accounts.models import User
from jobsearch import clock
from offers.domain.stages import Stage
from offers.models import Offer, Reminder
from offers.services.reminders.actions import snooze, stop
from offers.services.stages import move_offer
from tests.faults.accidents import POISONS
from tests.faults.books import Books
from tests.faults.run import Run


def test_rows_that_cannot_be_sent_fail_alone(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(20)
    for offer in run.owe(3):
        run.owed[run.key_of(offer)] = "nobody"
        User.objects.filter(pk=offer.owner_id).update(email=f"two@at{offer.pk}@example.org")
    run.owe(1, job_title="Physician\r\nBcc: everyone@example.org")
    run.owe(1, job_title="{{ 7*7 }} {% crash %} %s {0}")
    run.owe(1, owner__time_zone="Nowhere/Atlantis")
    poisoned = {poison: run.owe(1, owner__email=f"{poison}@example.org") for poison in POISONS}
    run.start()
    run.start()
    run.until_done()
    books = balance("poison rows among many")
    failed = Reminder.objects.filter(state="failed")
    assert books.states == {"sent": 24, "failed": 5}
    assert {offer.pk for poison in ("render", "surrogate") for offer in poisoned[poison]} < {
        row.offer_id for row in failed
    }
    assert all(row.outcome.startswith("could not be written") for row in failed)
    (large,) = (message for message in run.sink.accepted if message["To"] == "megabyte@example.org")
    assert len(large.as_bytes()) > 2**20
    assert not any("everyone@example.org" in str(message.get_all("Bcc", [])) for message in run.sink.accepted)


def test_users_who_leave_while_their_mail_is_being_sent_stop_nobody_elses(
    run: Run, balance: Callable[[str], Books]
) -> None:
    run.owe(20)
    leaving = run.owe(15)
    gone: list[Offer] = []

    def leave() -> None:
        if len(gone) < len(leaving):
            offer = leaving[len(gone)]
            User.objects.get(pk=offer.owner_id).delete()
            run.forgive(offer)
            gone.append(offer)

    run.start()
    run.start()
    run.sink.pause = 0.05
    run.until_done(leave)
    books = balance("users deleted while sending")
    assert books.owed >= 20
    assert gone


@pytest.mark.parametrize("change", ["deleted", "moved"])
def test_a_user_who_leaves_or_moves_between_354_and_the_bytes_is_not_written_to_at_the_old_address(
    run: Run, balance: Callable[[str], Books], change: str
) -> None:
    """The worker stands still at the last moment that it can learn of it, and the change comes then."""
    offers = run.owe(6)
    run.is_patient = True
    run.start(failpoint="P2", accident="wait", hits=run.hits(5))
    met: set[int] = set()

    def meanwhile() -> None:
        for pk in run.waiting() - met:
            met.add(pk)
            (offer,) = [offer for offer in offers if offer.pk == Reminder.objects.get(pk=pk).offer_id]
            owner = User.objects.get(pk=offer.owner_id)
            if change == "deleted":
                owner.delete()
                run.forgive(offer)
            else:
                run.forgiven.add(owner.email)
                run.owed[run.key_of(offer)] = owner.email = f"moved.{owner.email}"
                owner.save()
            run.let_go(pk)

    run.until_done(meanwhile)
    balance(f"user {change} between 354 and the bytes")
    assert len(met) == 2
    assert not {str(message["To"]) for message in run.sink.accepted} & run.forgiven


def test_nothing_is_handed_over_after_a_decision_a_snooze_or_a_stop(run: Run, balance: Callable[[str], Books]) -> None:
    offers = run.owe(40)
    run.chance.shuffle(offers)
    run.start()
    run.start()

    def decide() -> None:
        if not offers:
            return
        offer, now = offers.pop(), clock.now()
        with transaction.atomic():
            match run.chance.randrange(3):
                case 0:
                    move_offer(offer=offer, to=Stage.ACCEPTED, now=now)
                case 1:
                    snooze(offer=offer, days=1, now=now)
                case _:
                    stop(offer=offer, now=now)
        run.call_off(offer)

    for _number in range(3):
        decide()
    decided_early = set(run.quiet_from)
    run.until_done(lambda: [decide() for _number in range(4)])
    balance("decided, snoozed or stopped while sending")
    assert decided_early
