"""Something that happened between the user and the people of an offer."""

from typing import Self
from uuid import uuid4

from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from offers.models.involvement import Involvement
from offers.models.offer import Offer


class InteractionQuerySet(models.QuerySet["Interaction"]):
    def for_user(self, user: User) -> Self:
        return self.filter(offer__owner=user).fetch_mode(models.FETCH_PEERS)


class Interaction(models.Model):
    """An interview, site visit, meal, call, tour or e-mail: when, how long, with whom, and what to remember."""

    class Kind(models.TextChoices):
        INTERVIEW = "interview", _("Interview")
        SITE_VISIT = "site visit", _("Site visit")
        MEAL = "meal", _("Meal")
        CALL = "call", _("Call")
        VIDEO = "video call", _("Video call")
        TOUR = "tour", _("Tour")
        EMAIL = "email", _("E-mail")
        TEXT = "text", _("Text message")
        FAILED_CALL = "failed call", _("Call, not reached")
        OTHER = "other", _("Something else")

    offer = models.ForeignKey(Offer, models.DB_CASCADE, related_name="interactions")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    kind = models.CharField(_("what"), max_length=12, choices=Kind, default=Kind.CALL)
    happened_on = models.DateField(_("when"))
    minutes = models.PositiveIntegerField(_("minutes"), null=True, blank=True, validators=[MaxValueValidator(14_400)])
    note = models.TextField(_("what happened"), max_length=10_000, blank=True)
    created_at = models.DateTimeField()

    objects = InteractionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"{self.get_kind_display()}, {self.happened_on}"


class Participation(models.Model):
    """Who took part in an interaction, and the user's own completion of “Thank you for ...”.

    With `is_thanked` off no text thanks for it, whatever the note says.
    """

    interaction = models.ForeignKey(Interaction, models.DB_CASCADE, related_name="participations")
    involvement = models.ForeignKey(Involvement, models.DB_CASCADE, related_name="participations")
    thanks_for = models.CharField(_("thank you for ..."), max_length=300, blank=True)
    is_thanked = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["interaction", "involvement"], name="participation_once_per_person")
        ]

    def __str__(self) -> str:
        return f"{self.involvement} in {self.interaction}"
