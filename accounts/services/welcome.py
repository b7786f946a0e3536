"""What the welcome asks, and what its answers mean for the reminders."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class Whereabouts(models.TextChoices):
    """Where somebody is in their search when they first come here."""

    LOOKING = "looking", _("Looking around")
    INTERVIEWING = "interviewing", _("Interviewing")
    OFFERED = "offered", _("An offer is on the table")
    LEAVING = "leaving", _("I know my answer and have to tell them")


class Deciding(models.TextChoices):
    """Who has a word in the decision."""

    ALONE = "alone", _("I decide alone")
    TOGETHER = "together", _("I decide with somebody at home")
    ADVISED = "advised", _("I also ask somebody for advice")


@dataclass(frozen=True, slots=True)
class _Rhythm:
    """Days of quiet before the first reminder, and days between those after it."""

    quiet_days: int
    repeat_days: int


# The nearer the answer, the sooner silence is noticed on the other side.
_RHYTHMS = {
    Whereabouts.LOOKING: _Rhythm(10, 7),
    Whereabouts.INTERVIEWING: _Rhythm(7, 3),
    Whereabouts.OFFERED: _Rhythm(4, 2),
    Whereabouts.LEAVING: _Rhythm(2, 1),
}
# Two calendars need more notice than one, and advice takes a week to get.
_NOTICE = {
    Deciding.ALONE: (7, 3, 1),
    Deciding.TOGETHER: (10, 5, 2, 1),
    Deciding.ADVISED: (14, 7, 3, 1),
}


_SET = ("quiet_days", "repeat_days", "deadline_days", "reminder_hour", "mail_weekdays")


def answer_welcome(
    *,
    user: User,
    name: str,
    whereabouts: Whereabouts,
    deciding: Deciding,
    hour: int,
    weekdays: Sequence[int],
    now: datetime,
) -> None:
    """Keep the name, and set the reminder policy by the three answers. Everything can be changed in the settings.

    `hour` is by the user's own clock and `weekdays` are as in `date.weekday`. The answers themselves are not kept.
    """
    rhythm = _RHYTHMS[whereabouts]
    user.quiet_days, user.repeat_days = rhythm.quiet_days, rhythm.repeat_days
    user.deadline_days = list(_NOTICE[deciding])
    user.reminder_hour, user.mail_weekdays = hour, sorted(weekdays)
    user.name, user.welcomed_at = name or user.name, now
    user.save(update_fields=["name", *_SET, "welcomed_at"])


def skip_welcome(*, user: User, now: datetime) -> None:
    """Leave everything as it is, and do not ask again."""
    user.welcomed_at = now
    user.save(update_fields=["welcomed_at"])
