"""What to send to one person: the goodbye of a decline, or a letter of its own. Never sent by us."""

from typing import Self
from uuid import uuid4

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from offers.domain.decline.bundle import Channel
from offers.domain.decline.letters.requests import Purpose
from offers.domain.decline.people.registers import Register
from offers.models.decline import Decline
from offers.models.involvement import Involvement
from offers.models.labels import choices_of
from offers.models.offer import Offer

# The purpose of a message that belongs to a decline. All others are letters: `Purpose` of the domain.
GOODBYE = "goodbye"


class MessageQuerySet(models.QuerySet["Message"]):
    def for_user(self, user: User) -> Self:
        return self.filter(involvement__offer__owner=user).fetch_mode(models.FETCH_PEERS)

    def of_offer(self, offer: Offer) -> Self:
        """Goodbyes and letters, those begun last first."""
        return self.filter(involvement__offer=offer).order_by("-pk")

    def letters(self) -> Self:
        return self.exclude(purpose=GOODBYE)

    def not_sent(self) -> Self:
        return self.exclude(state=Message.State.SENT)


class Message(models.Model):
    """One text to one person, as the user wants it.

    `register` is blank while the draft may sound as we think best. `drafted_body` is the draft that `body` began as, so
    that one can tell what the user made of it. `details` are what a letter says beyond what is logged, by the names of
    `letters.requests`.
    """

    class State(models.TextChoices):
        DRAFT = "draft", _("Draft")
        EDITED = "edited", _("Edited")
        READY = "ready", _("Ready")
        SENT = "sent", _("Sent")

    involvement = models.ForeignKey(Involvement, models.DB_CASCADE, related_name="messages")
    decline = models.ForeignKey(Decline, models.DB_CASCADE, null=True, blank=True, related_name="messages")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    purpose = models.CharField(max_length=16, choices=[(GOODBYE, _("Goodbye")), *choices_of(Purpose)], default=GOODBYE)
    details = models.JSONField(default=dict, blank=True)
    channel = models.CharField(max_length=20, choices=choices_of(Channel))
    register = models.CharField(max_length=6, choices=choices_of(Register), blank=True)
    subject = models.CharField(_("subject"), max_length=200, blank=True)
    body = models.TextField(_("message"), max_length=10_000)
    drafted_body = models.TextField(blank=True)
    state = models.CharField(max_length=6, choices=State, default=State.DRAFT)
    sent_on = models.DateField(null=True, blank=True)

    objects = MessageQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["decline", "involvement"], name="message_once_per_person"),
            models.UniqueConstraint(
                fields=["involvement", "purpose"],
                condition=~models.Q(purpose=GOODBYE) & ~models.Q(state="sent"),
                name="message_one_begun_letter_of_a_kind",
            ),
            models.CheckConstraint(
                condition=models.Q(purpose=GOODBYE, decline__isnull=False)
                | (~models.Q(purpose=GOODBYE) & models.Q(decline=None)),
                name="message_goodbye_has_a_decline",
            ),
            models.CheckConstraint(
                condition=models.Q(state="sent", sent_on__isnull=False)
                | (~models.Q(state="sent") & models.Q(sent_on=None)),
                name="message_sent_has_a_date",
            ),
        ]

    def __str__(self) -> str:
        return f"message ({self.state})"

    def get_absolute_url(self) -> str:
        return reverse("offers:message", args=[self.uuid])

    @property
    def is_letter(self) -> bool:
        return self.purpose != GOODBYE

    @property
    def chosen_register(self) -> Register | None:
        return Register(self.register) if self.register else None

    @property
    def is_sent(self) -> bool:
        return self.state == self.State.SENT


class EarlierText(models.Model):
    """The user's own words that a fresh draft took the place of, kept so that this can be undone."""

    message = models.OneToOneField(Message, models.DB_CASCADE, related_name="earlier")
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField(max_length=10_000)
    drafted_body = models.TextField(blank=True)
    register = models.CharField(max_length=6, choices=choices_of(Register), blank=True)
    state = models.CharField(max_length=6, choices=Message.State)

    def __str__(self) -> str:
        return "earlier text"
