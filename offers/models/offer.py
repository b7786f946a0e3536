"""One job pursued at one organization: its stage, its deadline and what happened to it."""

from datetime import UTC, date, datetime
from typing import Self
from uuid import uuid4

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from contacts.models import Organization, searchable_words
from offers.domain.deadlines import Deadline
from offers.domain.decline.facts import Medium
from offers.domain.stages import LIST_ORDER, OPEN_STAGES, Stage
from offers.domain.staleness import ReminderPolicy
from offers.models.labels import choices_of

# `next_look_at` of an offer whose facts changed: the planner looks at its next run.
AT_ONCE = datetime(1970, 1, 1, tzinfo=UTC)


class OfferQuerySet(models.QuerySet["Offer"]):
    def for_user(self, user: User) -> Self:
        return self.filter(owner=user).fetch_mode(models.FETCH_PEERS)

    def open(self) -> Self:
        return self.filter(stage__in=OPEN_STAGES, archived_at=None)

    def undecided(self) -> Self:
        """An offer is on the table and waits for the user's word."""
        return self.filter(stage=Stage.OFFERED, archived_at=None)

    def with_open_goodbye(self) -> Self:
        """A decline, a withdrawal or the like has been begun and its loop is not closed yet."""
        return self.filter(decline__isnull=False, decline__closed_at=None)

    def quiet_since(self, moment: datetime) -> Self:
        """Open, not yet offered, and nothing logged since `moment`: they owe an answer, or we do."""
        return self.open().exclude(stage=Stage.OFFERED).filter(last_activity_at__lt=moment)

    def decided(self) -> Self:
        """The outcome is known, whoever decided."""
        return self.exclude(stage__in=OPEN_STAGES).filter(archived_at=None)

    def search(self, text: str) -> Self:
        """Offers with every word of `text` in the job title, the organization or the place."""
        found = self
        for word in searchable_words(text):
            found = found.filter(
                models.Q(job_title__icontains=word)
                | models.Q(organization__name__icontains=word)
                | models.Q(location__icontains=word)
            )
        return found

    def newest_first(self) -> Self:
        return self.order_by("-last_activity_at", "-pk")

    def by_stage(self) -> Self:
        """Those waiting for the user's word first, then the other stages, nearest to an offer first; newest within."""
        rank = models.Case(
            *(models.When(stage=stage, then=position) for position, stage in enumerate(LIST_ORDER)),
            output_field=models.SmallIntegerField(),
        )
        return self.alias(stage_rank=rank).order_by("stage_rank", "-last_activity_at", "-pk")


class Offer(models.Model):
    """One job pursued at one organization, from first lead to last word.

    `last_activity_at` is set by whatever logs something on the offer; staleness reads it and nothing else.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.DB_CASCADE, related_name="offers")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    organization = models.ForeignKey(
        Organization, models.DB_CASCADE, related_name="offers", verbose_name=_("organization")
    )
    job_title = models.CharField(_("job title"), max_length=200)
    stage = models.CharField(_("stage"), max_length=12, choices=choices_of(Stage), default=Stage.LEAD)
    location = models.CharField(_("place"), max_length=200, blank=True)
    source = models.CharField(_("how you found it"), max_length=200, blank=True)
    link = models.URLField(_("link"), max_length=500, blank=True)
    note = models.TextField(_("notes"), max_length=10_000, blank=True)
    applied_on = models.DateField(_("applied on"), null=True, blank=True)
    offered_on = models.DateField(_("offered on"), null=True, blank=True)
    offer_medium = models.CharField(_("the offer came by"), max_length=10, choices=choices_of(Medium), blank=True)

    deadline_on = models.DateField(_("decision deadline"), null=True, blank=True)
    original_deadline_on = models.DateField(null=True, blank=True)
    deadline_set_by = models.CharField(_("set by"), max_length=120, blank=True)
    deadline_medium = models.CharField(_("told by"), max_length=10, choices=choices_of(Medium), blank=True)

    # Adjusts the owner's reminder policy for this offer; empty means as in the settings.
    quiet_days = models.PositiveSmallIntegerField(
        _("quiet days before the first reminder"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
    )
    repeat_days = models.PositiveSmallIntegerField(
        _("days between reminders after that"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(90)],
    )
    reminders_stopped_at = models.DateTimeField(null=True, blank=True)
    snoozed_until = models.DateTimeField(null=True, blank=True)
    # When planning may next have something to do. Triggers set it to AT_ONCE whenever a fact changes.
    next_look_at = models.DateTimeField(default=AT_ONCE, editable=False)

    created_at = models.DateTimeField()
    stage_changed_at = models.DateTimeField()
    last_activity_at = models.DateTimeField()
    archived_at = models.DateTimeField(null=True, blank=True)

    objects = OfferQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(job_title=""), name="offer_has_a_job_title"),
            models.CheckConstraint(condition=models.Q(stage__in=[*Stage]), name="offer_stage_is_known"),
            models.CheckConstraint(
                condition=models.Q(deadline_on__isnull=True, original_deadline_on__isnull=True)
                | models.Q(deadline_on__isnull=False, original_deadline_on__isnull=False),
                name="offer_deadline_keeps_its_original",
            ),
        ]
        indexes = [
            models.Index(fields=["owner", "-last_activity_at"], name="offer_newest_first"),
            models.Index(
                fields=["next_look_at", "id"],
                name="offer_next_look",
                condition=models.Q(archived_at=None, reminders_stopped_at=None),
            ),
            models.Index(
                fields=["owner", "next_look_at"],
                name="offer_next_look_of_owner",
                condition=models.Q(archived_at=None, reminders_stopped_at=None),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.job_title} · {self.organization}"

    def get_absolute_url(self) -> str:
        return reverse("offers:detail", args=[self.uuid])

    @property
    def current_stage(self) -> Stage:
        return Stage(self.stage)

    @property
    def deadline(self) -> Deadline:
        return Deadline(
            on=self.deadline_on,
            original_on=self.original_deadline_on,
            set_by=self.deadline_set_by,
            medium=self.deadline_medium,
        )

    def set_deadline(self, deadline: Deadline) -> None:
        self.deadline_on = deadline.on
        self.original_deadline_on = deadline.original_on
        self.deadline_set_by = deadline.set_by
        self.deadline_medium = deadline.medium
        self.save(update_fields=["deadline_on", "original_deadline_on", "deadline_set_by", "deadline_medium"])

    def lock(self) -> None:
        """Hold the row until the end of the transaction, and see it as it is now."""
        self.refresh_from_db(from_queryset=Offer.objects.select_for_update())

    def enter_stage(self, stage: Stage, *, since: datetime, offered_on: date | None) -> None:
        """Stand at `stage` since that instant. `offered_on` is given each time, because an undo takes it back too."""
        self.stage, self.stage_changed_at, self.offered_on = stage, since, offered_on
        self.save(update_fields=["stage", "stage_changed_at", "offered_on"])

    def archive(self, now: datetime) -> None:
        self.archived_at = now
        self.save(update_fields=["archived_at"])

    def unarchive(self) -> None:
        self.archived_at = None
        self.save(update_fields=["archived_at"])

    @property
    def is_extended(self) -> bool:
        """The deadline was moved to a later day than the one first set."""
        return bool(self.deadline_on and self.original_deadline_on and self.deadline_on > self.original_deadline_on)

    def days_to_deadline(self, today: date) -> int | None:
        """Days from `today` to the decision deadline; negative once it has passed, None without one."""
        return (self.deadline_on - today).days if self.deadline_on else None

    def days_undecided(self, policy: ReminderPolicy, now: datetime) -> int | None:
        """Days since the offer was put on the table, while it waits for an answer; else None."""
        return policy.days_since(self.stage_changed_at, now) if self.stage == Stage.OFFERED else None


class StageChange(models.Model):
    """One move from stage to stage, kept for ever; an undone one says when."""

    offer = models.ForeignKey(Offer, models.DB_CASCADE, related_name="stage_changes")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    from_stage = models.CharField(max_length=12, choices=choices_of(Stage))
    to_stage = models.CharField(max_length=12, choices=choices_of(Stage))
    changed_at = models.DateTimeField()
    undone_at = models.DateTimeField(null=True, blank=True)
    # What the move replaced, so that undoing it gives back the same days.
    from_since = models.DateTimeField(null=True, blank=True)
    from_offered_on = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=~models.Q(from_stage=models.F("to_stage")), name="stage_change_goes_somewhere"
            )
        ]

    def __str__(self) -> str:
        return f"{self.from_stage} → {self.to_stage}"

    def mark_undone(self, now: datetime) -> None:
        self.undone_at = now
        self.save(update_fields=["undone_at"])


class Activity(models.Model):
    """One line of an offer's record. Append-only, except that it goes with its offer."""

    class Kind(models.TextChoices):
        LOGGED = "logged", _("Logged")
        EDITED = "edited", _("Edited")
        STAGE = "stage", _("Stage")
        DEADLINE = "deadline", _("Deadline")
        PERSON = "person", _("Person")
        INTERACTION = "interaction", _("Interaction")
        DECLINE = "decline", _("Decline")
        MESSAGE = "message", _("Message")
        REMINDER = "reminder", _("Reminder")

    offer = models.ForeignKey(Offer, models.DB_CASCADE, db_index=False, related_name="activities")
    kind = models.CharField(max_length=12, choices=Kind)
    text = models.CharField(max_length=500)
    happened_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["offer", "-happened_at"], name="activity_timeline")]

    def __str__(self) -> str:
        return self.text
