"""Plan and send what is due, without Celery: once, or for ever with --loop."""

import signal
import threading
from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import InterfaceError, OperationalError, connection

from jobsearch import clock
from offers.services.reminders.run import run


class Command(BaseCommand):
    help = "Plan and send the reminders that are due. Works when Celery or Valkey do not."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--loop", action="store_true", help="go on until SIGTERM or ctrl-C")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            if options["loop"]:
                self._loop()
            else:
                self.stdout.write(str(run(now=clock.shared_now())))
        finally:
            # Left to the end of the process, the threads of the pool are waited for, five seconds each.
            connection.close_pool()  # type: ignore[attr-defined]

    def _loop(self) -> None:
        """Until told to end: then at once when idle, and after the mail in hand when not."""
        stopped = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stopped.set())
        while not stopped.is_set():
            try:
                self.stdout.write(str(run(now=clock.shared_now(), is_told_to_end=stopped.is_set)))
            except (OperationalError, InterfaceError) as error:
                self.stderr.write(f"The database does not answer, trying again: {error}")
                connection.close()
            stopped.wait(settings.REMINDER_TICK_SECONDS)
