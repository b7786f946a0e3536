"""Mail to a user that came back: for good, as spam, or once too often. We stop writing, say so, and can begin again."""

from datetime import datetime, timedelta

from django.db import models, transaction

from accounts.models import SoftBounce, User

SOFT_BOUNCES = 3
SOFT_BOUNCE_DAYS = timedelta(days=14)


@transaction.atomic
def stop_writing(*, user: User, because: str, now: datetime) -> None:
    """Write nothing more to the user. The first reason stays."""
    User.objects.filter(pk=user.pk, mail_refused_at=None).update(mail_refused_at=now, mail_refused_because=because)


@transaction.atomic
def note_soft_bounce(*, user: User, mail: str, now: datetime) -> None:
    """One mail could not be delivered this time. The third within two weeks is one too many.

    `mail` names the mail: the service tells of the same one more than once.
    """
    SoftBounce.objects.bulk_create(
        [SoftBounce(user=user, address=user.email, mail=mail[:200], happened_at=now)], ignore_conflicts=True
    )
    recent = SoftBounce.objects.filter(user=user, address=user.email, happened_at__gt=now - SOFT_BOUNCE_DAYS)
    if recent.count() >= SOFT_BOUNCES:
        stop_writing(user=user, because=User.MailRefusal.TOO_OFTEN, now=now)


@transaction.atomic
def write_again(*, user: User) -> None:
    """A mail arrived after all, so the old trouble counts no more."""
    SoftBounce.objects.filter(user=user).delete()
    User.objects.filter(pk=user.pk).exclude(mail_refused_at=None).update(mail_refused_at=None, mail_refused_because="")


def users_at(address: str) -> models.QuerySet[User]:
    """Whoever has that address: nobody, or one."""
    return User.objects.filter(email__iexact=address)
