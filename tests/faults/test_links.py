"""The links in a mail, pressed by many at once, by programs that look into mail, and while the next mail is sent."""

import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from offers.models import Activity, Offer, Reminder
from offers.services.reminders import links
from offers.services.reminders.links import LinkAction, make_token
from tests.faults.books import Books
from tests.faults.run import Run

LOOKS = int(os.environ.get("FAULT_LOOKS", "200"))
ONE_CLICK = {"List-Unsubscribe": "One-Click"}


def test_programs_that_look_into_mail_change_nothing(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(8)
    run.is_patient = True
    run.start()
    run.until_done()
    balance("links: GET and HEAD by programs")
    urls = [link(row, action) for row in Reminder.objects.all() for action in LinkAction]
    before = checksums()
    calls = [(run.chance.choice(["get", "head"]), run.chance.choice(urls)) for _number in range(LOOKS)]
    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(lambda call: press(call[1], method=call[0]), calls)) == {200}
    assert checksums() == before


def test_twenty_presses_at_once_have_one_effect_and_can_be_undone_once(
    run: Run, balance: Callable[[str], Books], monkeypatch: pytest.MonkeyPatch
) -> None:
    offers = run.owe(3)
    run.is_patient = True
    run.start()
    run.until_done()
    balance("links: 20 presses at once")
    monkeypatch.setattr(links, "TOO_SOON", timedelta())  # a reader has read by then
    for row in Reminder.objects.all():
        for data in ({"days": "3"}, {"undo": "1"}):
            with ThreadPoolExecutor(10) as pool:
                assert set(pool.map(press, [link(row, LinkAction.SNOOZE)] * 20, [data] * 20)) == {200}
    for offer in offers:
        texts = Activity.objects.filter(offer=offer).order_by("pk").values_list("text", flat=True)
        assert [text for text in texts if "put off" in text] == ["Reminders put off", "Reminders no longer put off"]
        assert Offer.objects.get(pk=offer.pk).snoozed_until is None


def test_a_press_that_races_the_dispatcher_comes_before_the_mail_or_after_it(
    run: Run, balance: Callable[[str], Books]
) -> None:
    """The link is one of an earlier mail about the same offer, so it can be pressed while this one is on its way."""
    offers = run.owe(30)
    run.sink.pause = 0.03
    run.chance.shuffle(offers)
    run.start()
    run.start()

    def stop(offer: Offer) -> None:
        row = Reminder.objects.filter(offer=offer).first()
        if row is not None and press(link(row, LinkAction.STOP), ONE_CLICK) == 200:
            run.call_off(offer)
        else:
            offers.append(offer)

    run.until_done(lambda: [stop(offers.pop()) for _number in range(min(2, len(offers)))])
    books = balance("links: a press races the dispatcher")
    assert run.quiet_from
    assert books.states["cancelled"] + books.states["skipped"] + books.states["sent"] == 30


def link(row: Reminder, action: LinkAction) -> str:
    return reverse("offers:reminder_link", args=[make_token(row.uuid, action)])


def press(url: str, data: dict[str, str] | None = None, *, method: str = "post") -> int:
    try:
        return int(getattr(Client(), method)(url, data).status_code)
    finally:
        connection.close()


def checksums() -> dict[str, str]:
    """Of the rows of every table."""
    found = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            rows = f"SELECT t::text AS row FROM {connection.ops.quote_name(table)} AS t"  # noqa: S608
            cursor.execute(f"SELECT md5(string_agg(row, '/' ORDER BY row)) FROM ({rows})")  # noqa: S608
            found[table] = cursor.fetchone()[0]
    return found
