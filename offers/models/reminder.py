"""Reminders: one row for one occurrence, planned once, claimed by one worker, handed over once.

PostgreSQL is the ledger; Celery only says "look now". The states and their order are those of `Reminder.State`. What
goes to one person on one day goes in one mail: the row of its only occurrence, or a digest that carries several.
"""

from datetime import datetime
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import connection, models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from offers.models.offer import AT_ONCE, Offer


class ReminderQuerySet(models.QuerySet["Reminder"]):
    def for_user(self, user: User) -> Self:
        return self.filter(owner=user).fetch_mode(models.FETCH_PEERS)

    def due(self, now: datetime) -> Self:
        return self.filter(state=Reminder.State.QUEUED, due_at__lte=now).order_by("due_at", "pk")


class Reminder(models.Model):
    """One planned message to the user: what about, when due, sent or not.

    `occurrence_key` names the occurrence (subject, stage of it, local date), never the run that planned it.
    `claim` fences every write after the claim; `lease_until` is by the database's clock. `mail_on` is the day on the
    owner's calendar that a mail takes; what is carried goes with `carried_by` and ends as that does.
    """

    class Kind(models.TextChoices):
        STALE = "stale", _("Offer gone quiet")
        DEADLINE = "deadline", _("Decision deadline near")
        DEADLINE_PASSED = "deadline_passed", _("Decision deadline passed")
        SLEEP_OVER = "sleep_over", _("You slept on it")
        FOLLOW_UP = "follow_up", _("Somebody not reached yet")
        GOODBYE = "goodbye", _("Goodbye not yet said")
        SILENT = "silent", _("No word from them")
        STAY_IN_TOUCH = "stay_in_touch", _("Stay in touch")
        SECOND_CHOICE = "second_choice", _("A second choice, looked at again")
        WEEKLY = "weekly", _("Your week in short")
        DIGEST = "digest", _("Several at once")

    class State(models.TextChoices):
        QUEUED = "queued", _("Planned")
        CARRIED = "carried", _("Planned, with others")
        SENDING = "sending", _("Sending")
        HANDOVER = "handover", _("Handing over")
        SENT = "sent", _("Sent")
        FAILED = "failed", _("Failed")
        UNCERTAIN = "uncertain", _("Uncertain")
        CANCELLED = "cancelled", _("Cancelled")
        SKIPPED = "skipped", _("Skipped")

    # `reminder_of_owner` finds them, and each further index would be written at every step of a delivery.
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.DB_CASCADE, db_index=False, related_name="reminders")
    offer = models.ForeignKey(Offer, models.DB_CASCADE, null=True, blank=True, related_name="reminders")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False, help_text=_("Also the Message-ID."))
    kind = models.CharField(max_length=20, choices=Kind)
    occurrence_key = models.CharField(max_length=200)
    state = models.CharField(max_length=10, choices=State, default=State.QUEUED)
    due_at = models.DateTimeField()
    not_after = models.DateTimeField()
    mail_on = models.DateField(null=True, blank=True)
    carried_by = models.ForeignKey(
        "self", models.DB_SET_NULL, null=True, blank=True, db_index=False, related_name="carried"
    )
    attempts = models.PositiveSmallIntegerField(default=0)
    claim = models.UUIDField(null=True, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    uncertain_count = models.PositiveSmallIntegerField(default=0)
    smtp_code = models.PositiveSmallIntegerField(null=True, blank=True)
    outcome = models.CharField(max_length=200, blank=True, help_text=_("Why it was skipped, cancelled or failed."))
    sent_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField()

    objects = ReminderQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(state="sent", sent_at__isnull=False) | ~models.Q(state="sent"),
                name="reminder_sent_has_a_time",
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=["sending", "handover"], claim__isnull=False, lease_until__isnull=False)
                | ~models.Q(state__in=["sending", "handover"]),
                name="reminder_in_flight_has_a_claim",
            ),
            models.CheckConstraint(
                condition=models.Q(kind__in=["weekly", "digest"], offer=None)
                | (~models.Q(kind__in=["weekly", "digest"]) & models.Q(offer__isnull=False)),
                name="reminder_is_about_an_offer_or_the_search",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="carried") | models.Q(mail_on=None), name="reminder_carried_takes_no_day"
            ),
            models.UniqueConstraint(fields=["occurrence_key"], name="reminder_one_row_an_occurrence"),
            models.UniqueConstraint(
                fields=["owner", "mail_on"],
                condition=models.Q(state__in=["queued", "sending", "handover", "sent", "uncertain"]),
                name="reminder_one_mail_a_day",
            ),
        ]
        indexes = [
            models.Index(fields=["due_at", "id"], name="reminder_queued", condition=models.Q(state="queued")),
            models.Index(
                fields=["lease_until"],
                name="reminder_in_flight",
                condition=models.Q(state__in=["sending", "handover"]),
            ),
            models.Index(fields=["owner", "-due_at"], name="reminder_of_owner"),
            models.Index(
                fields=["carried_by"], name="reminder_carried_by", condition=models.Q(carried_by__isnull=False)
            ),
            models.Index(fields=["id"], name="reminder_orphaned", condition=models.Q(state="carried", carried_by=None)),
        ]

    def __str__(self) -> str:
        return f"{self.kind} ({self.state})"


class ReminderEvent(models.Model):
    """Record of every change of state: the proof of what happened to a reminder. A trigger lets nobody rewrite it."""

    reminder = models.ForeignKey(Reminder, models.DB_CASCADE, related_name="events")
    from_state = models.CharField(max_length=10)
    to_state = models.CharField(max_length=10)
    claim = models.UUIDField(null=True, blank=True)
    detail = models.CharField(max_length=200, blank=True)
    happened_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.from_state} → {self.to_state}"


class WeeklyLook(models.Model):
    """When to look at one user's weekly summary next. Triggers keep one for each user who wants it, and no others."""

    owner = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.DB_CASCADE, primary_key=True, related_name="weekly_look"
    )
    next_look_at = models.DateTimeField(default=AT_ONCE, db_index=True)

    def __str__(self) -> str:
        return f"weekly, {self.next_look_at}"


class HeartbeatManager(models.Manager["Heartbeat"]):
    def beat(self, name: str, *, now: datetime) -> None:
        """Record that the work called `name` was done just now. One row per name, however often.

        Nobody waits for the disk: should the last beat be lost with the database's machine, the next one comes soon.
        """
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO offers_heartbeat (name, beaten_at) VALUES (%s, %s)"
                " ON CONFLICT (name) DO UPDATE SET beaten_at = excluded.beaten_at"
                " RETURNING set_config('synchronous_commit', 'off', true)",
                [name, now],
            )

    def last_beat(self, name: str) -> datetime | None:
        """When that work was last done; None if never."""
        return self.filter(name=name).values_list("beaten_at", flat=True).first()


class Heartbeat(models.Model):
    """When work that nobody asked for was last done: how one notices that it has stopped."""

    name = models.CharField(max_length=40, primary_key=True)
    beaten_at = models.DateTimeField()

    objects = HeartbeatManager()

    def __str__(self) -> str:
        return self.name
