"""The signed links: one purpose each, and nobody else can make one."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
import time_machine
from django.core import signing

from offers.services.reminders.links import BadToken, LinkAction, make_token, read_token

REMINDER = uuid4()


@pytest.mark.parametrize("action", LinkAction)
def test_a_token_says_which_reminder_and_what_to_do(action: LinkAction) -> None:
    assert read_token(make_token(REMINDER, action)) == (REMINDER, action)


def test_a_token_for_one_purpose_is_no_good_for_another() -> None:
    signed = make_token(REMINDER, LinkAction.SNOOZE).partition(".")[2]
    with pytest.raises(BadToken):
        read_token(f"stop.{signed}")


@pytest.mark.parametrize(
    "token", ["", "stop", "stop.", "stop.x.y.z", "sing.abc", "stop." + "a" * 5000, "stop.\u202e.\u0000"]
)
def test_what_we_did_not_make_is_refused(token: str) -> None:
    with pytest.raises(BadToken):
        read_token(token)


def test_a_token_of_the_same_form_signed_for_something_else_is_refused() -> None:
    with pytest.raises(BadToken):
        read_token("stop." + signing.TimestampSigner(sep=".").sign(REMINDER.hex))


def test_every_changed_character_is_noticed() -> None:
    token = make_token(REMINDER, LinkAction.STOP)
    for place in range(len("stop."), len(token)):
        other = "A" if token[place] != "A" else "B"
        with pytest.raises(BadToken):
            read_token(token[:place] + other + token[place + 1 :])


def test_a_token_ends_after_thirty_days() -> None:
    with time_machine.travel("2026-11-09T13:00:00Z", tick=False) as clock:
        token = make_token(REMINDER, LinkAction.STOP)
        clock.shift(timedelta(days=30))
        assert read_token(token) == (REMINDER, LinkAction.STOP)
        clock.shift(timedelta(seconds=1))
        with pytest.raises(BadToken):
            read_token(token)


def test_links_outlive_a_change_of_the_secret_key_while_the_old_one_is_listed(settings: Any) -> None:
    token = make_token(REMINDER, LinkAction.STOP)
    old, settings.SECRET_KEY = settings.SECRET_KEY, "another-key-of-more-than-fifty-characters-0123456789-abc"
    with pytest.raises(BadToken):
        read_token(token)
    settings.SECRET_KEY_FALLBACKS = [old]
    assert read_token(token) == (REMINDER, LinkAction.STOP)
