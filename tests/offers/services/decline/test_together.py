"""Two devices at the same moment: the second finds what the first did."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from offers.models import Activity, ChecklistItem, Decline, Interaction, Message, Offer, StageChange
from offers.services.decline.closing import mark_done, plan
from offers.services.decline.workflow import Decision, record_decision, start
from tests.factories import NOW
from tests.offers.stories import an_offer, with_checklist, with_words

pytestmark = pytest.mark.django_db(transaction=True)


def at_once(action: Callable[[], object]) -> None:
    """Run `action` twice at the same time; an error in either is raised."""
    ready = Barrier(2)

    def run() -> None:
        try:
            ready.wait(timeout=10)
            action()
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        for future in [pool.submit(run), pool.submit(run)]:
            future.result()


def test_starting_at_once_makes_one_decline() -> None:
    offer = an_offer(people=0)
    at_once(lambda: start(offer=Offer.objects.get(pk=offer.pk), now=NOW))
    assert Decline.objects.count() == 1
    assert Activity.objects.count() == 1


def test_deciding_at_once_moves_the_stage_once() -> None:
    decline = start(offer=an_offer(people=0), now=NOW)
    at_once(lambda: record_decision(decline=Decline.objects.get(pk=decline.pk), decision=Decision(), now=NOW))
    assert StageChange.objects.count() == 1


def test_planning_at_once_makes_one_checklist() -> None:
    decline = with_words(an_offer())
    at_once(lambda: plan(decline=Decline.objects.get(pk=decline.pk), now=NOW))
    assert ChecklistItem.objects.filter(kind="call").count() == 1
    assert Message.objects.count() == 3


def test_ticking_at_once_ticks_once() -> None:
    item = with_checklist(an_offer()).items.get(kind="send", involvement__role="host")
    lines = Activity.objects.count()
    done = ChecklistItem.DoneAs.DONE
    at_once(lambda: mark_done(item=ChecklistItem.objects.get(pk=item.pk), done_as=done, on=NOW.date(), now=NOW))
    assert Activity.objects.count() == lines + 1


def test_the_same_attempt_at_once_is_logged_once() -> None:
    item = with_checklist(an_offer()).items.get(kind="call")
    at_once(
        lambda: mark_done(
            item=ChecklistItem.objects.get(pk=item.pk),
            done_as=ChecklistItem.DoneAs.NO_ANSWER,
            on=NOW.date(),
            now=NOW,
            attempt=0,
        )
    )
    assert Interaction.objects.filter(kind="failed call").count() == 1
