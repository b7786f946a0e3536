"""The user, who signs in by e-mail, and what they prefer."""

from datetime import date, datetime
from typing import Any, ClassVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils.translation import gettext_lazy as _


def validate_time_zone(name: str) -> None:
    """Raise ValidationError unless `name` is an IANA time zone."""
    if name not in available_timezones():
        raise ValidationError(_("“%(name)s” is not a time zone we know."), params={"name": name})


def default_deadline_days() -> list[int]:
    """Days before a decision deadline on which we write, farthest first."""
    return [7, 3, 1]


def every_weekday() -> list[int]:
    """Monday is 0, as in `date.weekday`."""
    return list(range(7))


def kinds_off_at_first() -> list[str]:
    """The kinds of reminder that one asks for rather than switches off."""
    return ["weekly"]


def quiet_hours(quiet_from: int, quiet_until: int) -> frozenset[int]:
    """The hours of the day in which we do not write. They may go over midnight; the same hour twice means none."""
    return frozenset((quiet_from + number) % 24 for number in range((quiet_until - quiet_from) % 24))


class UserManager(BaseUserManager["User"]):
    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)

    def create_user(self, email: str, password: str | None = None, **fields: Any) -> "User":
        user = self.model(email=self.normalize_email(email), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: Any) -> "User":
        return self.create_user(email, password, **{"is_staff": True, "is_superuser": True, **fields})


class User(AbstractBaseUser, PermissionsMixin):
    """One person looking for a job. Every other row in the database belongs to exactly one of them.

    When the address changes, the database forgets that mail to the old one came back.
    """

    class MailRefusal(models.TextChoices):
        """Why we do not write any more, in words that end a sentence."""

        UNKNOWN = "unknown", _("mailbox unknown")
        TOO_OFTEN = "too often", _("three mails within two weeks could not be delivered")
        COMPLAINED = "complained", _("one of our mails was reported as spam")

    email = models.EmailField(_("e-mail"), unique=True)
    name = models.CharField(
        _("your name"),
        max_length=120,
        blank=True,
        help_text=_("As you introduce yourself, for instance “Priya Raman”."),
    )
    signature = models.CharField(
        _("signature"), max_length=200, blank=True, help_text=_("Ends every message we draft. Your name if left empty.")
    )
    profession = models.CharField(_("profession"), max_length=120, blank=True)
    time_zone = models.CharField(_("time zone"), max_length=64, default="UTC", validators=[validate_time_zone])
    reminder_hour = models.PositiveSmallIntegerField(
        _("hour of the day for reminders"), default=8, validators=[MaxValueValidator(23)]
    )
    quiet_days = models.PositiveSmallIntegerField(
        _("quiet days before the first reminder"), default=7, validators=[MinValueValidator(1), MaxValueValidator(90)]
    )
    repeat_days = models.PositiveSmallIntegerField(
        _("days between reminders after that"), default=3, validators=[MinValueValidator(1), MaxValueValidator(90)]
    )
    deadline_days = ArrayField(
        models.PositiveSmallIntegerField(validators=[MaxValueValidator(90)]),
        verbose_name=_("days before a deadline"),
        default=default_deadline_days,
        blank=True,
    )
    quiet_from = models.PositiveSmallIntegerField(
        _("no e-mail from"), default=20, validators=[MaxValueValidator(23)], help_text=_("Hour of the day.")
    )
    quiet_until = models.PositiveSmallIntegerField(
        _("until"), default=7, validators=[MaxValueValidator(23)], help_text=_("Hour of the day.")
    )
    mail_weekdays = ArrayField(
        models.PositiveSmallIntegerField(validators=[MaxValueValidator(6)]),
        verbose_name=_("days on which we may write"),
        default=every_weekday,
    )
    muted_kinds = ArrayField(
        models.CharField(max_length=20),
        verbose_name=_("kinds of reminder that are switched off"),
        default=kinds_off_at_first,
        blank=True,
    )
    reminders_paused_at = models.DateTimeField(null=True, blank=True)
    mail_refused_at = models.DateTimeField(
        null=True, blank=True, help_text=_("Since when we do not write: it bounced.")
    )
    mail_refused_because = models.CharField(max_length=200, blank=True, choices=MailRefusal)
    welcomed_at = models.DateTimeField(null=True, blank=True, help_text=_("When the welcome was answered or skipped."))
    is_sample = models.BooleanField(default=False, help_text=_("An account made by “Look around with sample data”."))
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="user_email_unique_ignoring_case"),
            models.CheckConstraint(condition=models.Q(reminder_hour__lte=23), name="user_reminder_hour_in_day"),
            models.CheckConstraint(
                condition=models.Q(quiet_from__lte=23, quiet_until__lte=23), name="user_quiet_hours_in_day"
            ),
            models.CheckConstraint(
                condition=models.Q(mail_weekdays__len__gt=0, mail_weekdays__contained_by=[0, 1, 2, 3, 4, 5, 6]),
                name="user_mail_weekdays_in_week",
            ),
            models.CheckConstraint(
                condition=models.Q(quiet_days__gte=1, repeat_days__gte=1), name="user_reminder_days_positive"
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email

    @property
    def zone(self) -> ZoneInfo:
        """A time zone that the tz database does not know, or no longer, counts as UTC."""
        try:
            return ZoneInfo(self.time_zone)
        except (ZoneInfoNotFoundError, ValueError):
            return ZoneInfo("UTC")

    @property
    def quiet_hours(self) -> frozenset[int]:
        return quiet_hours(self.quiet_from, self.quiet_until)

    def local_date(self, moment: datetime) -> date:
        """The calendar day in the user's own zone at that instant."""
        return moment.astimezone(self.zone).date()

    @property
    def signs_as(self) -> str:
        """How messages end: the signature, else the name. Empty where neither was told; an address is no name."""
        return self.signature or self.name


class SoftBounce(models.Model):
    """A mail that the other side could not take this time, as the mail service told us."""

    user = models.ForeignKey(User, models.DB_CASCADE, related_name="soft_bounces")
    address = models.EmailField()
    mail = models.CharField(max_length=200, help_text=_("How the service names the mail."))
    happened_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user", "mail"], name="soft_bounce_counts_once_a_mail")]

    def __str__(self) -> str:
        return self.address
