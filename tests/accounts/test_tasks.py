from typing import Any

import pytest
import time_machine
from django.contrib.sessions.models import Session
from django.test import Client

from accounts.models import User
from accounts.tasks import clear_sessions

pytestmark = pytest.mark.django_db


def test_sessions_that_are_over_are_deleted_and_others_stay(user: User, settings: Any) -> None:
    with time_machine.travel("2026-03-01T12:00:00Z", tick=False):
        Client().force_login(user)
    with time_machine.travel("2026-03-10T12:00:00Z", tick=False):
        Client().force_login(user)
    newer = Session.objects.latest("expire_date")
    assert Session.objects.count() == 2

    with time_machine.travel("2026-03-16T12:00:00Z", tick=False):
        clear_sessions(since="yesterday")

    assert Session.objects.get() == newer


def test_beat_has_it_done_every_night(settings: Any) -> None:
    entry = settings.CELERY_BEAT_SCHEDULE["clear-sessions"]
    assert entry["task"] == clear_sessions.name
    assert entry["schedule"].hour == {4}
    assert len(entry["schedule"].minute) == 1
