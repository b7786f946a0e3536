"""Who has a part in an offer, and in which role."""

from collections.abc import Collection
from datetime import date
from typing import Self
from uuid import uuid4

from django.db import models
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from contacts.models import Contact
from offers.domain.decline.roles import Role
from offers.models.labels import choices_of
from offers.models.offer import Offer


class InvolvementQuerySet(models.QuerySet["Involvement"]):
    def for_user(self, user: User) -> Self:
        return self.filter(offer__owner=user).fetch_mode(models.FETCH_PEERS)

    def with_people(self) -> Self:
        return self.select_related("contact").order_by("pk")

    def with_last_met(self, kinds: Collection[str], *, until: date) -> Self:
        """Adds `last_met_on`: the day of the last interaction of these kinds that is to be thanked for, or None."""
        to_be_thanked_for = models.Q(
            participations__is_thanked=True,
            participations__interaction__kind__in=kinds,
            participations__interaction__happened_on__lte=until,
        )
        last = models.Max("participations__interaction__happened_on", filter=to_be_thanked_for)
        return self.annotate(last_met_on=last)


class Involvement(models.Model):
    """A contact's part in an offer, with its role."""

    offer = models.ForeignKey(Offer, models.DB_CASCADE, related_name="involvements")
    contact = models.ForeignKey(Contact, models.DB_CASCADE, related_name="involvements")
    uuid = models.UUIDField(default=uuid4, unique=True, editable=False)
    role = models.CharField(_("role"), max_length=24, choices=choices_of(Role), default=Role.OTHER)
    role_label = models.CharField(
        _("in your words"), max_length=120, blank=True, help_text=_("For instance “Partner who hosted dinner”.")
    )
    extended_offer = models.BooleanField(_("made the offer"), default=False)
    recruited_heavily = models.BooleanField(_("recruited you heavily"), default=False)
    created_at = models.DateTimeField()

    objects = InvolvementQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["offer", "contact"], name="involvement_once_per_offer_and_contact"),
            models.CheckConstraint(condition=models.Q(role__in=[*Role]), name="involvement_role_is_known"),
        ]

    def __str__(self) -> str:
        return f"{self.contact.name} · {self.role_name}"

    @property
    def role_name(self) -> str:
        """The role in the user's own words where given, else its standard name."""
        return self.role_label or gettext(Role(self.role).label)
