"""Workers killed and stopped at random, too many of them, a database that hangs up, rows that cannot be sent."""

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from os import environ
from typing import Any

from django.db import connection, transaction

from accounts.models import User
from jobsearch import clock
from offers.domain.stages import Stage
from offers.models import Offer
from offers.services.reminders.actions import snooze, stop
from offers.services.stages import move_offer
from tests.faults.books import Books
from tests.faults.conftest import Run


def at_random(run: Run, *, once_in: int, deed: Callable[[Any], None]) -> Callable[[], None]:
    """Does the deed to one of the workers at about one look in `once_in`, six times at most."""
    left = 6

    def meanwhile() -> None:
        nonlocal left
        if left and run.running and run.chance.randrange(once_in) == 0:
            left -= 1
            deed(run.chance.choice(run.running))

    return meanwhile


def terminate_backends(run: Run) -> None:
    """Cut some of the workers' connections to the database."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        for (pid,) in cursor.fetchall():
            if run.chance.random() < 0.5:
                cursor.execute("SELECT pg_terminate_backend(%s)", [pid])


def test_without_any_fault_each_is_sent_once_and_nothing_is_in_doubt(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    run.owe(40)
    run.start()
    run.start()
    run.until_done()
    books = balance("no fault")
    assert (books.states, books.accepted, books.entered_the_window) == ({"sent": 40}, 40, 0)


def test_workers_killed_at_random(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(40)
    run.start()
    run.start()
    run.until_done(at_random(run, once_in=2, deed=lambda worker: worker.signal(signal.SIGKILL)))
    balance("kill -9 at random")
    assert run.worker_deaths


def test_workers_stopped_at_random_for_longer_than_their_lease(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(40)
    run.start()
    run.start()
    frozen: dict[int, tuple[Any, float]] = {}

    def freeze_and_thaw() -> None:
        for pid, (worker, since) in list(frozen.items()):
            if time.monotonic() - since > 3:
                worker.signal(signal.SIGCONT)
                del frozen[pid]
        freeze()

    def stop_one(worker: Any) -> None:
        worker.signal(signal.SIGSTOP)
        frozen[worker.pid] = worker, time.monotonic()

    freeze = at_random(run, once_in=4, deed=stop_one)
    run.until_done(freeze_and_thaw)
    balance("SIGSTOP at random")


def test_workers_told_to_end_finish_what_they_send(run: Run, balance: Callable[[str], Books]) -> None:
    run.is_patient = True
    run.owe(40)
    run.start()
    run.start()
    run.until_done(at_random(run, once_in=2, deed=lambda worker: worker.signal(signal.SIGTERM)))
    books = balance("SIGTERM at random")
    assert (books.accepted, books.entered_the_window) == (books.owed, 0)


def test_connections_to_the_database_cut_at_random(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(40)
    run.start()
    run.start()
    run.until_done(at_random(run, once_in=2, deed=lambda _worker: terminate_backends(run)))
    balance("pg_terminate_backend at random")


def test_four_planners_and_an_offer_that_keeps_changing_plan_each_occurrence_once(
    run: Run, balance: Callable[[str], Books]
) -> None:
    run.is_patient = True
    run.owe(40)
    for _worker in range(4):
        run.start()
    run.until_done(lambda: note_something(run))
    books = balance("four planners, offers touched")
    assert (books.states, books.accepted) == ({"sent": 40}, 40)


def note_something(run: Run) -> None:
    """A change that makes planners look again and changes nothing about what is owed."""
    Offer.objects.update(note=f"note {run.chance.random()}")


def test_rows_that_cannot_be_sent_fail_alone(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(30)
    for offer in run.owe(3):
        run.owed[run.key_of(offer)] = "nobody"
        User.objects.filter(pk=offer.owner_id).update(email=f"two@at{offer.pk}@example.org")
    run.owe(1, job_title="Physician\r\nBcc: everyone@example.org")
    run.owe(1, job_title="{{ 7*7 }} {% crash %} %s {0}")
    run.start()
    run.start()
    run.until_done()
    books = balance("poison rows among many")
    assert books.states["sent"] >= 31
    assert books.states["failed"] >= 3
    assert not any("everyone@example.org" in str(message.get_all("Bcc", [])) for message in run.sink.accepted)


def test_users_who_leave_while_their_mail_is_being_sent_stop_nobody_elses(
    run: Run, balance: Callable[[str], Books]
) -> None:
    run.owe(30)
    leaving = run.owe(20)
    gone: list[Offer] = []

    def leave() -> None:
        if len(gone) < len(leaving):
            offer = leaving[len(gone)]
            User.objects.get(pk=offer.owner_id).delete()
            run.forgive(offer)
            gone.append(offer)

    run.start()
    run.start()
    run.sink.fault, run.sink.likelihood = "accept, answer too late", 0.1  # keeps them at it while users leave
    run.until_done(leave)
    books = balance("users deleted while sending")
    assert books.owed >= 30
    assert gone


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


def test_everything_at_once(run: Run, balance: Callable[[str], Books]) -> None:
    run.owe(40)
    for failpoint in run.chance.sample(["P1", "P2", "P3", "P4", "P5", "P6"], 2):
        run.start(failpoint=failpoint, accident=run.chance.choice(["crash", "pause"]), hits=run.hits(6))
    run.start()
    run.sink.fault, run.sink.likelihood = "any", 0.5
    numbers = [signal.SIGKILL, signal.SIGTERM]
    strike = at_random(run, once_in=5, deed=lambda worker: worker.signal(run.chance.choice(numbers)))
    cut = at_random(run, once_in=8, deed=lambda _worker: terminate_backends(run))

    def meanwhile() -> None:
        strike()
        cut()
        note_something(run)

    run.until_done(meanwhile)
    balance("everything at once")


def test_the_command_itself_killed_and_started_again(run: Run, balance: Callable[[str], Books]) -> None:
    """`python manage.py send_due --loop` as an operator starts it: no leases shortened, nothing arranged."""
    run.owe(12)
    database = environ["DATABASE_URL"].replace("/goodterms?", f"/{connection.settings_dict['NAME']}?")
    assert str(connection.settings_dict["NAME"]) in database
    told = {**environ, "DATABASE_URL": database, "EMAIL_URL": f"smtp://127.0.0.1:{run.sink.port}"}
    command = [sys.executable, "manage.py", "send_due"]
    with run.log.open("ab") as log:
        killed = subprocess.Popen([*command, "--loop"], env=told, stdout=log, stderr=log)
        deadline = time.monotonic() + 30
        while not run.sink.accepted and time.monotonic() < deadline:
            time.sleep(0.01)
        killed.kill()
        killed.wait(10)
        age_leases()
        subprocess.run(command, env=told, stdout=log, stderr=log, timeout=60, check=True)
    run.until_done()
    books = balance("manage.py send_due, kill -9")
    assert books.entered_the_window <= 1


def age_leases() -> None:
    with connection.cursor() as cursor:
        cursor.execute("UPDATE offers_reminder SET lease_until = clock_timestamp() WHERE lease_until IS NOT NULL")
