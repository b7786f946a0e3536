"""The decline: the workflow that turns a no into closed loops. Also a withdrawal, and an offer that was taken back."""

from typing import Self
from uuid import uuid4

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from offers.domain.decline.bundle import Channel, EntryKind
from offers.domain.decline.facts import AcceptanceStatus, Kind
from offers.models.involvement import Involvement
from offers.models.labels import choices_of
from offers.models.offer import Offer


class DeclineQuerySet(models.QuerySet["Decline"]):
    def for_user(self, user: User) -> Self:
        return self.filter(offer__owner=user).fetch_mode(models.FETCH_PEERS)

    def in_progress(self) -> Self:
        """Begun and not closed, of an offer that was not put away."""
        return self.filter(closed_at=None, offer__archived_at=None)


class Decline(models.Model):
    """One no, from “I'm saying no” to the last closed loop. At most one per offer.

    `decided_at` is set when step Decide is recorded, `planned_at` when the checklist is made in step Words,
    `closed_at` when the last checklist item is done.
    """

    class Step(models.TextChoices):
        DECIDE = "decide", _("Decide")
        PEOPLE = "people", _("People")
        SHARE = "share", _("Share")
        WORDS = "words", _("Words")
        CLOSE = "close", _("Close")

    offer = models.OneToOneField(Offer, models.DB_CASCADE, related_name="decline")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=10, choices=choices_of(Kind), default=Kind.DECLINE)
    step = models.CharField(max_length=8, choices=Step, default=Step.DECIDE, help_text=_("Where to resume."))
    acceptance_status = models.CharField(
        _("have you said yes before?"),
        max_length=16,
        choices=choices_of(AcceptanceStatus),
        default=AcceptanceStatus.NONE,
    )
    chosen_summary = models.CharField(
        _("what you chose instead"),
        max_length=300,
        blank=True,
        help_text=_("In a few words, for instance “a family medicine position near my parents”."),
    )
    chosen_employer = models.CharField(_("where"), max_length=200, blank=True)
    may_name_employer = models.BooleanField(_("you may name it"), default=False)
    keep_in_touch = models.BooleanField(_("I would like to stay in touch"), default=False)
    would_reconsider = models.BooleanField(_("I would reconsider one day"), default=False)
    hear_from = models.TextField(
        _("if you were in their place, who would you like to hear from?"), max_length=1000, blank=True
    )
    sleep_until = models.DateTimeField(null=True, blank=True)
    started_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True, blank=True)
    planned_at = models.DateTimeField(null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = DeclineQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(closed_at=None) | models.Q(decided_at__isnull=False),
                name="decline_closes_after_it_is_decided",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.offer}"

    def get_absolute_url(self) -> str:
        return reverse(f"offers:decline_{self.step}", args=[self.offer.uuid])


class Reason(models.Model):
    """Why. Private unless the user says otherwise."""

    decline = models.ForeignKey(Decline, models.DB_CASCADE, related_name="reasons")
    text = models.CharField(max_length=500)
    is_shareable = models.BooleanField(default=False)

    def __str__(self) -> str:
        return "shareable reason" if self.is_shareable else "private reason"


class Feedback(models.Model):
    """What could have made the job more attractive, and who may hear it. Nobody, unless named."""

    decline = models.ForeignKey(Decline, models.DB_CASCADE, related_name="feedback")
    text = models.CharField(max_length=500)
    share_with = models.ManyToManyField(Involvement, through="FeedbackAudience", related_name="+", blank=True)

    def __str__(self) -> str:
        return "feedback"


class FeedbackAudience(models.Model):
    """One person who may hear one piece of feedback."""

    feedback = models.ForeignKey(Feedback, models.DB_CASCADE, related_name="+")
    involvement = models.ForeignKey(Involvement, models.DB_CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["feedback", "involvement"], name="feedback_audience_once")]

    def __str__(self) -> str:
        return f"shared with {self.involvement_id}"


def decline_of(offer: Offer) -> Decline | None:
    """What was begun for that offer, if anything; no query where the offer came with it."""
    return getattr(offer, "decline", None)


class PlanStep(models.Model):
    """What the user decided about telling one person, where it differs from the recommendation.

    The recommendation itself is computed from the facts each time; an empty field means “as recommended”.
    """

    decline = models.ForeignKey(Decline, models.DB_CASCADE, related_name="steps")
    involvement = models.ForeignKey(Involvement, models.DB_CASCADE, related_name="+")
    channel = models.CharField(max_length=20, choices=choices_of(Channel), blank=True)
    position = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["decline", "involvement"], name="plan_step_once_per_person"),
        ]

    def __str__(self) -> str:
        return f"step {self.position or '–'}"


class CallScript(models.Model):
    """What to say on the phone to one person: the composed script, or the user's own edit of it."""

    decline = models.ForeignKey(Decline, models.DB_CASCADE, related_name="scripts")
    involvement = models.ForeignKey(Involvement, models.DB_CASCADE, related_name="+")
    body = models.TextField(max_length=20_000)
    is_edited = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["decline", "involvement"], name="call_script_once_per_person")]

    def __str__(self) -> str:
        return "call script"


class ChecklistItemQuerySet(models.QuerySet["ChecklistItem"]):
    def for_user(self, user: User) -> Self:
        return self.filter(decline__offer__owner=user).fetch_mode(models.FETCH_PEERS)

    def not_done(self) -> Self:
        return self.filter(done_on=None)

    def open(self) -> Self:
        """Still to be done: the goodbye was not called off, nor its offer put away."""
        return self.not_done().filter(decline__decided_at__isnull=False, decline__offer__archived_at=None)

    def number_of_goodbyes(self) -> int:
        """How many people are to be called or written to; a call and its confirmation are one goodbye."""
        said = self.filter(kind__in=(EntryKind.CALL, EntryKind.CONFIRM, EntryKind.SEND))
        return said.values("involvement").distinct().count()

    def in_order(self) -> Self:
        return self.order_by("due_on", "position", "pk")


class ChecklistItem(models.Model):
    """One thing to do, at most one person, one due date, done or not. `done_as` says how a call ended."""

    class DoneAs(models.TextChoices):
        DONE = "done", _("Done")
        REACHED = "reached", _("Reached")
        VOICEMAIL = "voicemail", _("Left a voicemail")
        NO_ANSWER = "no_answer", _("No answer")
        SKIPPED = "skipped", _("Not needed")

    decline = models.ForeignKey(Decline, models.DB_CASCADE, related_name="items")
    involvement = models.ForeignKey(Involvement, models.DB_CASCADE, null=True, blank=True, related_name="+")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=10, choices=[(kind.value, kind.value) for kind in EntryKind])
    text = models.CharField(max_length=500)
    position = models.PositiveSmallIntegerField()
    due_on = models.DateField()
    done_on = models.DateField(null=True, blank=True)
    done_as = models.CharField(max_length=10, choices=DoneAs, blank=True)

    objects = ChecklistItemQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(done_on=None, done_as="")
                | (models.Q(done_on__isnull=False) & ~models.Q(done_as="")),
                name="checklist_item_done_has_date_and_way",
            )
        ]
        indexes = [
            models.Index(fields=["decline", "due_on"], name="checklist_open", condition=models.Q(done_on=None)),
        ]

    def __str__(self) -> str:
        return self.text
