"""What is due to one person on one day goes in one mail, whoever dies and whatever comes late."""

from collections.abc import Callable

import pytest
from django.db import transaction

from accounts.models import User
from jobsearch import clock
from offers.models import Offer, Reminder
from offers.services.reminders.actions import snooze, stop
from tests.faults.accidents import FAILPOINTS
from tests.faults.books import Books
from tests.faults.run import Run

PEOPLE = 6


def owe_several(run: Run, each: int) -> list[Offer]:
    """Owed to few, and not again for a month."""
    offers = run.owe(PEOPLE, owner__repeat_days=30)
    for offer in list(offers):
        offers += [run.owe_more(offer.owner) for _number in range(each - 1)]
    return offers


@pytest.mark.parametrize("accident", ["crash", "pause"])
def test_several_offers_go_in_one_mail_though_a_worker_dies_or_sleeps(
    run: Run, balance: Callable[[str], Books], accident: str
) -> None:
    owe_several(run, 3)
    run.start(failpoint=run.chance.choice(list(FAILPOINTS)), accident=accident, hits=(1, run.chance.randint(2, 3)))
    run.until_accident()
    run.start()
    run.until_done()
    balance(f"several offers of one person: {accident}")
    assert {len(names) for names in run.names_by_address().values()} == {1}


def test_an_offer_that_is_stopped_or_snoozed_is_not_in_a_mail_handed_over_later(
    run: Run, balance: Callable[[str], Books]
) -> None:
    offers = owe_several(run, 4)
    run.chance.shuffle(offers)
    run.sink.pause = 0.1
    run.start()
    run.start()

    def call_one_off() -> None:
        if len(run.quiet_from) < 2 * PEOPLE:
            offer = offers.pop()
            with transaction.atomic():
                run.chance.choice([stop_it, put_it_off])(offer)
            run.call_off(offer)

    run.until_done(call_one_off)
    balance("several offers of one person: some called off")
    assert run.quiet_from


def test_what_comes_due_while_the_mail_is_sent_goes_the_next_day_or_with_it(
    run: Run, balance: Callable[[str], Books]
) -> None:
    owners = [offer.owner for offer in owe_several(run, 2)[:PEOPLE]]
    run.sink.pause = 0.05
    run.start()
    run.start()
    run.until(lambda: len(run.owed) == 4 * PEOPLE and is_quiet(), lambda: come_late(run, owners))
    run.move_clock_by(days=1)
    run.until_done()
    balance("several offers of one person: one comes late")
    assert max(len(names) for names in run.names_by_address().values()) <= 2


def come_late(run: Run, owners: list[User]) -> None:
    if len(run.owed) < 4 * PEOPLE and run.chance.random() < 0.3:
        run.owe_more(run.chance.choice(owners))


def is_quiet() -> bool:
    """Nothing is left to be sent today: the next day's mail might go first, and this one wait for another day."""
    under_way = Reminder.objects.filter(state__in=["queued", "sending", "handover"], due_at__lte=clock.now())
    return not under_way.exists()


def stop_it(offer: Offer) -> None:
    stop(offer=offer, now=clock.now())


def put_it_off(offer: Offer) -> None:
    snooze(offer=offer, days=1, now=clock.now())
