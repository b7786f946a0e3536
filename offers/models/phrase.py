"""Sentences of the user's own that a draft may use in the place of ours."""

from typing import Self
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import User


class OwnPhraseQuerySet(models.QuerySet["OwnPhrase"]):
    def for_user(self, user: User) -> Self:
        return self.filter(owner=user).fetch_mode(models.FETCH_PEERS)

    def by_move(self) -> Self:
        """In the order in which a message says them, the oldest first."""
        rank = models.Case(
            *(models.When(move=move, then=position) for position, move in enumerate(OwnPhrase.Move.values)),
            output_field=models.SmallIntegerField(),
        )
        return self.alias(rank=rank).order_by("rank", "pk")


class OwnPhrase(models.Model):
    """One sentence, saved under what it does in a message (its move)."""

    class Move(models.TextChoices):
        OPENING = "opening", _("Opening")
        THANKS = "thanks", _("Thanks")
        WISH = "wish", _("Good wish")
        CLOSING = "closing", _("Closing")

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.DB_CASCADE, related_name="own_phrases")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    move = models.CharField(_("what it is for"), max_length=8, choices=Move)
    text = models.CharField(_("sentence"), max_length=300)
    created_at = models.DateTimeField()

    objects = OwnPhraseQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~models.Q(text=""), name="own_phrase_says_something"),
            models.UniqueConstraint(fields=["owner", "move", "text"], name="own_phrase_once"),
        ]

    def __str__(self) -> str:
        return f"own phrase ({self.move})"
