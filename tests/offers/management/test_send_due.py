"""The command that does without Celery, as a supervisor starts and ends it."""

import os
import signal
import subprocess
import sys
import time

import pytest
from django.db import connection


@pytest.mark.django_db(transaction=True)
def test_told_to_end_while_idle_it_ends_at_once() -> None:
    database = str(connection.settings_dict["NAME"])
    told = {
        **os.environ,
        "DATABASE_URL": os.environ["DATABASE_URL"].replace("/goodterms?", f"/{database}?"),
        "REMINDER_TICK_SECONDS": "60",
    }
    assert database in told["DATABASE_URL"]
    command = [sys.executable, "-u", "manage.py", "send_due", "--loop"]
    with subprocess.Popen(command, env=told, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as loop:
        assert loop.stdout is not None
        assert "delivered: none" in loop.stdout.readline()
        loop.send_signal(signal.SIGTERM)
        told_at = time.monotonic()
        _out, errors = loop.communicate(timeout=30)
    assert (loop.returncode, errors) == (0, "")
    assert time.monotonic() - told_at < 4  # two seconds, and as many for a busy machine
