"""Several workers, an unreliable mail server, and afterwards the books: nothing lost, nothing doubled in silence."""

import random
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from itertools import pairwise

import pytest
from django.db import connection

from offers.models import Reminder
from offers.services.reminders.run import run
from tests.offers.services.reminders.conftest import DUE, history, stale_offer
from tests.smtp import MailServer

OFFERS = 40
STEPS = {
    ("", "queued"),
    ("queued", "sending"),
    ("sending", "handover"),
    ("sending", "queued"),
    ("handover", "sent"),
    ("handover", "queued"),
    ("handover", "failed"),
    ("handover", "uncertain"),
    ("sending", "failed"),
}


def work(minutes: int) -> None:
    try:
        run(now=DUE + timedelta(minutes=minutes))
    finally:
        connection.close()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("seed", [1, 2])
def test_every_reminder_ends_once_whatever_the_server_does(smtp: MailServer, seed: int) -> None:
    chance = random.Random(seed)
    smtp.answers = chance.choices(["250 kept", "451 later", "550 never", "drop"], [6, 3, 1, 2], k=4 * OFFERS)
    smtp.recipient_answers = chance.choices(["250 fine", "450 later", "drop"], [12, 2, 1], k=4 * OFFERS)
    for number in range(OFFERS):
        stale_offer(owner__email=f"worker{number}@example.org", owner__repeat_days=90)
    # Retries wait for the morning, so give them days; nothing else comes due in them.
    for round_number in range(60):
        with ThreadPoolExecutor(3) as pool:
            list(pool.map(work, [round_number * 90] * 3))
        Reminder.objects.filter(state="handover").update(lease_until=DUE - timedelta(days=365))
        if not Reminder.objects.filter(state__in=["queued", "sending", "handover"]).exists():
            break

    accepted = Counter(message["Message-ID"] for message in smtp.accepted)
    rows = list(Reminder.objects.all())
    assert len(rows) == OFFERS
    assert {row.state for row in rows} <= {"sent", "failed", "uncertain"}
    for row in rows:
        copies = accepted.pop(f"<{row.uuid}@localhost>", 0)
        assert copies <= 1 + row.uncertain_count
        assert copies >= (row.state == "sent")
        steps = list(row.events.order_by("pk").values_list("from_state", "to_state"))
        assert set(steps) <= STEPS
        assert all(one[1] == following[0] for one, following in pairwise(steps))
        assert history(row)[-1] == row.state
    assert not accepted
